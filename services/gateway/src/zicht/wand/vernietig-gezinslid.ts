import { isGelabeld, slang, type Tabel } from '../tabel.js';
import { Rol } from './namen.js';

/**
 * What happens with each row that names the person whose data are destroyed. WEG: it is theirs alone. LOS: it is somebody else's
 * too, and stays without the name. BLIJFT: the family needs it to be understood; the person in it has no name any more.
 * Every reference to a gezinslid must be here (`vernietig-gezinslid.test.ts`), so that a new one is a decision.
 */
export const BIJ_DE_PERSOON: Readonly<Record<string, 'WEG' | 'LOS' | 'BLIJFT'>> = {
  'aanvulling.van_id': 'WEG',
  'accordering.gezinslid_id': 'WEG',
  'adres.gezinslid_id': 'WEG',
  'afsluiting.betreft_id': 'LOS',
  'afsluitpersoon.gezinslid_id': 'WEG',
  // That somebody decided about a child stays that child's.
  'gezag.houder_id': 'LOS',
  'gezag.over_id': 'WEG',
  // That somebody heard how the research ended is an account of Veilig Thuis; the person in it has no name any more.
  'inkennisstelling.gezinslid_id': 'LOS',
  'gevolg.gezinslid_id': 'WEG',
  'inzageverzoek.voor_id': 'WEG',
  'inzageverzoek.vrager_lid_id': 'LOS',
  'kracht.van_id': 'WEG',
  'lidperiode.gezinslid_id': 'WEG',
  // Help stays the family's, without whom it was for; a goal is somebody's own.
  'hulpinzet.voor_id': 'LOS',
  // What a judge decided stays decided; the name beside it is gone.
  'maatregel.kind_id': 'BLIJFT',
  'planakkoord.gezinslid_id': 'WEG',
  'plandoel.gezinslid_id': 'WEG',
  'relatie.naar_id': 'BLIJFT',
  'relatie.van_id': 'BLIJFT',
  'risico.betreft_id': 'WEG',
  'risicoantwoord.betreft_id': 'WEG',
  'situatiewijziging.gezinslid_id': 'WEG',
  'top3deelname.gezinslid_id': 'WEG',
  'tafeldeelnemer.gezinslid_id': 'WEG',
  'verzoekzienswijze.gezinslid_id': 'WEG',
  'veiligheidsbeleving.gezinslid_id': 'WEG',
  'veiligheidsscore.gezinslid_id': 'WEG',
  // A fact about one is often a fact about another: what somebody did to a child stays that child's.
  'verklaring.over_id': 'LOS',
  'vernietigingsverzoek.voor_id': 'BLIJFT',
  'vernietigingsverzoek.vrager_lid_id': 'BLIJFT',
};

/**
 * What becomes of the free text of each table that knows a casus, when the data of one person go and the casus stays. PERSOON: of one person;
 * theirs go. LEEG: emptied, about whomever it was: a worker wrote it for one decision, and nothing rests on it any more. TEAM: about more people at
 * once, and still in use: who decided rewrites it by hand. VAST: a sheet that others decided on. VERANTWOORDING: who did what, and why.
 * Every table with text must be here (`vernietiging.test.ts`), so that a new one is a decision.
 */
export const TEKST_BIJ_DE_PERSOON: Readonly<Record<string, 'PERSOON' | 'LEEG' | 'TEAM' | 'VAST' | 'VERANTWOORDING'>> = {
  'gegevens.aanvulling': 'PERSOON', 'gegevens.afsluitpersoon': 'PERSOON', 'gegevens.accordering': 'PERSOON', 'gegevens.achterhouding': 'PERSOON', 'gegevens.adres': 'PERSOON', 'gegevens.gezag': 'PERSOON', 'gegevens.gevolg': 'PERSOON', 'gegevens.kracht': 'PERSOON', 'gegevens.risicoantwoord': 'PERSOON', 'gegevens.risicostand': 'PERSOON', 'gegevens.top3deelname': 'PERSOON', 'gegevens.lidperiode': 'PERSOON', 'gegevens.gezinslid': 'PERSOON', 'gegevens.planakkoord': 'PERSOON', 'gegevens.inzageverzoek': 'PERSOON',
  'gegevens.relatie': 'PERSOON', 'gegevens.risico': 'PERSOON', 'gegevens.veiligheidsbeleving': 'PERSOON', 'gegevens.veiligheidsscore': 'PERSOON', 'gegevens.vernietigingsverzoek': 'PERSOON', 'gegevens.verzoekzienswijze': 'PERSOON', 'gegevens.tafeldeelnemer': 'PERSOON',
  'gegevens.toegangsverzoek': 'LEEG',
  // Words of a list, and empty outside the transaction that counts.
  'wand.cijferfeit': 'VAST',
  'gegevens.afspraakevaluatie': 'TEAM', 'gegevens.hulpinzet': 'TEAM', 'gegevens.multidisciplinair_overleg': 'TEAM', 'gegevens.plandoel': 'TEAM', 'gegevens.planversie': 'TEAM', 'gegevens.gezinsnorm': 'TEAM',
  'gegevens.afsluiting': 'TEAM', 'gegevens.kijkmoment': 'TEAM', 'gegevens.terugkeer': 'TEAM', 'gegevens.betrokken_instantie': 'TEAM', 'gegevens.casus': 'TEAM', 'gegevens.contactmoment': 'TEAM', 'gegevens.fasewissel': 'TEAM', 'gegevens.maatregel': 'TEAM', 'gegevens.raadsverzoek': 'TEAM', 'gegevens.beschermingstafel': 'TEAM', 'gegevens.samenwerking': 'TEAM', 'gegevens.bezoek': 'TEAM', 'gegevens.melder': 'TEAM',
  'gegevens.melding': 'TEAM', 'gegevens.netwerklid': 'TEAM', 'gegevens.onveilige_situatie': 'TEAM', 'gegevens.gezinspatroon': 'TEAM', 'gegevens.situatiewijziging': 'TEAM', 'gegevens.reflectie': 'TEAM', 'gegevens.reflectiegesprek': 'TEAM', 'gegevens.specialistvraag': 'TEAM', 'gegevens.terugkoppeling': 'TEAM', 'gegevens.veiligheidsafspraak': 'TEAM',
  'gegevens.beoordelingsantwoord': 'TEAM', 'gegevens.informant': 'TEAM', 'gegevens.inkennisstelling': 'TEAM', 'gegevens.melderterugkoppeling': 'TEAM', 'gegevens.monitormoment': 'TEAM', 'gegevens.onderzoek': 'TEAM', 'gegevens.vervolg': 'TEAM',
  'gegevens.veiligheidsbeoordeling': 'TEAM', 'gegevens.veiligheidsvoorwaarde': 'TEAM', 'gegevens.verklaring': 'TEAM', 'gegevens.voorval': 'TEAM',
  'gegevens.bevinding': 'VAST', 'gegevens.corvbericht': 'VAST', 'gegevens.overdracht': 'VAST', 'gegevens.reactie': 'VAST', 'gegevens.stuk': 'VAST', 'gegevens.toetscriterium': 'VAST', 'gegevens.toetsgesprek': 'VAST', 'gegevens.toetsing': 'VAST', 'gegevens.toetsoordeel': 'VAST', 'gegevens.terugvraag': 'VAST', 'gegevens.conceptreactie': 'VAST', 'gegevens.overdrachtvraag': 'VAST', 'gegevens.toetsadvies': 'VAST',
  'gegevens.inzet': 'VERANTWOORDING', 'gegevens.gebeurtenis': 'VERANTWOORDING', 'wand.betrokkenheid': 'VERANTWOORDING', 'wand.koppeling': 'VERANTWOORDING', 'wand.toetsbezwaar': 'VERANTWOORDING', 'wand.noodtoegang': 'VERANTWOORDING', 'wand.noodbevinding': 'VERANTWOORDING', 'bewaren.opschorting': 'VERANTWOORDING',
  'bewaren.vernietigingsregel': 'VERANTWOORDING', 'log.meekijk': 'VERANTWOORDING', 'log.toegang': 'VERANTWOORDING', 'log.vernietigingsverklaring': 'VERANTWOORDING', 'proces.aanwezigheid': 'VERANTWOORDING', 'proces.bericht': 'VERANTWOORDING', 'proces.opdracht': 'VERANTWOORDING',
  'proces.escalatie': 'VERANTWOORDING', 'proces.corvbezorging': 'VERANTWOORDING', 'proces.uitbak': 'VERANTWOORDING',
};

const VERNIETIGD = 'Vernietigd op verzoek van een gezinslid.';

export const verwijzingenNaarGezinslid = (tabellen: readonly Tabel[]): string[] =>
  tabellen
    .filter(isGelabeld)
    .flatMap((tabel) => [...tabel.relaties.values()].filter(({ vorm, doel }) => vorm === 'een' && doel().name === 'Gezinslid').map(({ sleutel }) => `${tabel.naam}.${slang(sleutel)}`))
    .sort();

const delen = Object.entries(BIJ_DE_PERSOON).map(([pad, wat]) => ({ tabel: pad.split('.')[0] ?? '', kolom: pad.split('.')[1] ?? '', wat }));
const weg = delen.filter(({ wat }) => wat === 'WEG');
const los = delen.filter(({ wat }) => wat === 'LOS');

const VAN_ZIJN_RISICO = `t.risico_id in (select r.id from gegevens.risico r where r.casus_id = v.casus_id and r.betreft_id = v.voor_id)`;

/** With a row go the rows that hang under it. */
const ERONDER = [
  ['achterhouding', `t.verzoek_id in (select i.id from gegevens.inzageverzoek i where i.casus_id = v.casus_id and i.voor_id = v.voor_id)`],
  ['risicostand', VAN_ZIJN_RISICO],
  ['achtergrond', VAN_ZIJN_RISICO],
] as const;

export const VERNIETIG_GEZINSLID = `
create function wand.vernietig_gezinslid(p_verzoek uuid) returns uuid language plpgsql security definer set search_path = '' as $$
declare v gegevens.vernietigingsverzoek; v_rijen jsonb; v_nummer text;
begin
  if not wand.is_toezicht() then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  select q.id, q.casus_id, q.voor_id, q.beslisser_id into v.id, v.casus_id, v.voor_id, v.beslisser_id from gegevens.vernietigingsverzoek q
  where q.id = p_verzoek and q.besluit = 'TOEGEWEZEN' and q.uitgevoerd_op is null and q.beslisser_id <> wand.kijker() for update;
  if v.id is null then raise exception 'BV_TOELATING' using errcode = '42501'; end if;
  if wand.is_opgeschort(v.casus_id) then raise exception 'BV_OPGESCHORT' using errcode = '42501'; end if;
  with ${[...ERONDER.map(([tabel, waar]) => `d_${tabel} as (delete from gegevens.${tabel} t where t.casus_id = v.casus_id and ${waar} returning 1)`), ...weg.map(({ tabel, kolom }) => `d_${tabel} as (delete from gegevens.${tabel} t where t.casus_id = v.casus_id and t.${kolom} = v.voor_id returning 1)`)].join(',\n    ')}
  select jsonb_object_agg(s.soort, s.n) into v_rijen from (${[...ERONDER.map(([tabel]) => tabel), ...weg.map(({ tabel }) => tabel)].map((tabel) => `select 'gegevens.${tabel}' as soort, (select count(*) from d_${tabel}) as n`).join('\n    union all ')}
    union all select 'gegevens.gezinslid', 1) s where s.n > 0;
  -- Their own words in a request about somebody else, before the name goes.
  update gegevens.inzageverzoek t set wens = null, weigering_toelichting = null, versie = t.versie + 1 where t.casus_id = v.casus_id and t.vrager_lid_id = v.voor_id;
  update gegevens.vernietigingsverzoek t set wens = null, versie = t.versie + 1 where t.casus_id = v.casus_id and v.voor_id in (t.voor_id, t.vrager_lid_id) and t.id <> v.id;
  -- Why a worker asked to see more, and what was answered: it may name anybody of the family.
  update gegevens.toegangsverzoek t set motivering = '${VERNIETIGD}', beslisreden = case when t.beslisreden is not null then '${VERNIETIGD}' end where t.casus_id = v.casus_id;
  -- A draft stands under the address of its page, with the id of the person in it.
  delete from gegevens.concept t where position(v.voor_id::text in t.sleutel) > 0;
${los.map(({ tabel, kolom }) => `  update gegevens.${tabel} t set ${kolom} = null, versie = t.versie + 1 where t.casus_id = v.casus_id and t.${kolom} = v.voor_id;`).join('\n')}
  update gegevens.gezinslid t set voornamen = 'Niet meer bekend', achternaam = 'vernietigd op verzoek', bsn = null, bsn_einde = null, bsn_hash = null, telefoon = null, email = null, tolk_taal = null, bijzonderheden = null, geslacht = null, verwacht_op = null, overleden_op = null,
    -- How long the dossier of a child is kept depends on the year of birth, not on the day.
    geboortedatum = case when t.rol = 'KIND' then make_date(extract(year from t.geboortedatum)::int, 12, 31) end, versie = t.versie + 1, gewijzigd_op = now()
  where t.casus_id = v.casus_id and t.id = v.voor_id;
  update gegevens.relatie t set toelichting = null, band = null, versie = t.versie + 1 where t.casus_id = v.casus_id and v.voor_id in (t.van_id, t.naar_id);
  update gegevens.vernietigingsverzoek q set uitgevoerd_op = now(), wens = null, versie = q.versie + 1 where q.id = v.id;
  v_nummer := (select c.nummer from gegevens.casus c where c.id = v.casus_id);
  perform wand.verklaar_vernietiging('GEZINSLID', v.id, v.casus_id, v_nummer, 'Op verzoek van een gezinslid (AVG art. 17, Jeugdwet art. 7.3.9)', null, v_rijen, v.beslisser_id, wand.kijker());
  return v.casus_id;
end $$;
grant select (id, casus_id, voor_id, beslisser_id, besluit, uitgevoerd_op, versie), update (uitgevoerd_op, wens, versie) on gegevens.vernietigingsverzoek to ${Rol.VERNIETIGER};
grant select (vrager_lid_id) on gegevens.vernietigingsverzoek to ${Rol.VERNIETIGER};
grant update (wens, weigering_toelichting) on gegevens.inzageverzoek to ${Rol.VERNIETIGER};
grant select (beslisreden), update (motivering, beslisreden) on gegevens.toegangsverzoek to ${Rol.VERNIETIGER};
grant select (nummer) on gegevens.casus to ${Rol.VERNIETIGER};
grant select (rol, geboortedatum, versie), update on gegevens.gezinslid to ${Rol.VERNIETIGER};
grant select (van_id, naar_id, versie), update (toelichting, band, versie) on gegevens.relatie to ${Rol.VERNIETIGER};
grant select (verzoek_id) on gegevens.achterhouding to ${Rol.VERNIETIGER};
grant select (risico_id) on gegevens.risicostand, gegevens.achtergrond to ${Rol.VERNIETIGER};
${delen.filter(({ wat, tabel }) => wat !== 'BLIJFT' && tabel !== 'relatie').map(({ tabel, kolom, wat }) => `grant select (${kolom}${wat === 'LOS' ? ', versie' : ''})${wat === 'LOS' ? `, update (${kolom}, versie)` : ''} on gegevens.${tabel} to ${Rol.VERNIETIGER};`).join('\n')}
-- The search form of a name is made by the database itself, also of the name that takes its place.
grant usage on schema public to ${Rol.VERNIETIGER};
grant execute on function wand.is_opgeschort(uuid), wand.zoekvorm(text) to ${Rol.VERNIETIGER};
alter function wand.vernietig_gezinslid(uuid) owner to ${Rol.VERNIETIGER};
revoke all on function wand.vernietig_gezinslid(uuid) from public;
grant execute on function wand.vernietig_gezinslid(uuid) to ${Rol.SCHRIJVER};
-- Who supervises sees the number and the decision, not who asked nor why.
create view toezicht.vernietigingsverzoek as
  select q.id, c.nummer as casusnummer, q.gevraagd_op, q.besluit, q.beslist_op, p.naam as beslist_door, q.uitgevoerd_op
  from gegevens.vernietigingsverzoek q join gegevens.casus c on c.id = q.casus_id left join algemeen.partij p on p.id = q.beslisser_id where (select wand.is_toezicht());
grant select on toezicht.vernietigingsverzoek to ${Rol.TOEZICHT};`;
