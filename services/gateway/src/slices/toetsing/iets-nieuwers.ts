/** What the frozen version is made of, by how the timeline calls it. */
const ONDERDELEN = '^(VERKLARING|ACCORDERING|INFORMANT_GEACCORDEERD|SITUATIE|AFSPRAAK|RISICO|INVENTARISATIE_VASTGESTELD|GEZINSLID|AANVULLING)';

/** SQL over the row `t` of a review: something of these changed since the last time that the dossier was frozen for it. Says that, and not what. */
export const IETS_NIEUWERS = `exists (select 1 from gegevens.gebeurtenis g where g.casus_id = t.casus_id and g.soort ~ '${ONDERDELEN}'
  and g.op > coalesce((select max(v.beantwoord_op) from gegevens.terugvraag v where v.handeling_id = t.id and (v.soort <> 'VRAAG' or v.laatste_stuk is not null)), t.aangevraagd_op))`;
