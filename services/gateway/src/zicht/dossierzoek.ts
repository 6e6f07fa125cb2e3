import { bit } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Kijker } from './kijker.js';
import { alsKijker } from './lezen.js';
import { alleTabellen, isGelabeld, RIJ, type Tabel, type Veld } from './tabel.js';
import { schrijfToegang } from './toegangslog.js';
import { tekst } from './veldsoort.js';
import { isUuid } from './uuid.js';

/** One row of the dossier in which the words stand, with a piece of its text; BEGIN and EINDE stand around what matched. */
export interface Dossiertreffer {
  onderdeel: string;
  id: string;
  veld: string;
  fragment: string;
  op: string | null;
}

interface Gevonden extends Dossiertreffer {
  label: number;
}

export const BEGIN = '\u0002';
export const EINDE = '\u0003';
const MEESTE_WOORDEN = 8;

const isDoorzoekbaar = ({ naam, soort, verborgen, uitdrukking, ontsleutel, label }: Veld): boolean =>
  soort === tekst && !verborgen && !uitdrukking && !ontsleutel && label !== 'PROCES' && !naam.endsWith('hash');

const doorzoekbaar = (tabel: Tabel): Veld[] => [...tabel.velden.values()].filter(isDoorzoekbaar);

/** A day by which the newest of two equal hits comes first. */
const dagkolom = (tabel: Tabel): string => {
  const namen = ['op', 'datum', 'peildatum', 'van', 'gesteldOp', 'aangebodenOp', 'aangevraagdOp', 'ontvangenOp', 'gegevenOp', 'gewijzigdOp'];
  const veld = namen.map((naam) => tabel.velden.get(naam)).find((gevonden) => gevonden !== undefined && ['date', 'timestamptz'].includes(String(gevonden.soort.kolomtype)));
  return veld ? `t.${veld.kolom}::timestamptz` : 'null::timestamptz';
};

const tak = (tabel: Tabel): string => {
  const waarden = doorzoekbaar(tabel).map(({ naam, kolom, label }) => {
    const bits = label === RIJ ? `case t.categorie ${tabel.rijlabels.map((woord) => `when '${woord}' then ${bit(woord)}`).join(' ')} else 0 end` : String(bit(label));
    return `('${naam}', t.${kolom}, ${bits})`;
  });
  return `select '${tabel.naam}' as onderdeel, t.id, v.veld, v.tekst, v.label, ${dagkolom(tabel)} as op from zicht.${tabel.naam} t cross join lateral (values ${waarden.join(', ')}) v(veld, tekst, label) where t.casus_id = $1 and v.tekst <> ''`;
};

/** The tables with text, in a fixed order. The frozen copies of an act are left out: the record they were made of is found. */
const doorzochteTabellen = (): Tabel[] => alleTabellen().filter((tabel) => isGelabeld(tabel) && tabel.schema === 'gegevens' && !['stuk', 'reactie'].includes(tabel.naam) && doorzoekbaar(tabel).length > 0);

let opdracht: string | undefined;

/**
 * Over the views of this viewer and one casus: what they do not see is not compared, does not count and does not rank. There is no index, so there is
 * none that could tell of other families or of withheld text; the work is that of one dossier, however many there are.
 * The words are matched as Dutch ones (plural, verb) and as they were typed (a name, the beginning of a word).
 */
export const zoekopdracht = (): string =>
  (opdracht ??= `
  with vraag as (select to_tsquery('dutch', $2) || to_tsquery('simple', $2) as q, to_tsquery('dutch', $2) as nl, to_tsquery('simple', $2) as los),
  teksten as materialized (${doorzochteTabellen().map(tak).join('\n union all ')}),
  treffers as (
    select t.*, ts_rank(to_tsvector('dutch', t.tekst), vraag.nl) + ts_rank(to_tsvector('simple', t.tekst), vraag.los) as rang
    from teksten t cross join vraag
    where to_tsvector('dutch', t.tekst) @@ vraag.nl or to_tsvector('simple', t.tekst) @@ vraag.los)
  select t.onderdeel, t.id, t.veld, t.label, t.op, ts_headline(case when to_tsvector('dutch', t.tekst) @@ vraag.nl then 'dutch'::regconfig else 'simple'::regconfig end, t.tekst,
    case when to_tsvector('dutch', t.tekst) @@ vraag.nl then vraag.nl else vraag.los end, 'StartSel=${BEGIN}, StopSel=${EINDE}, MaxWords=28, MinWords=12, MaxFragments=2, FragmentDelimiter= … ') as fragment
  from treffers t cross join vraag order by t.rang desc, t.op desc nulls last, t.id, t.veld limit $3`);

/** All words must be there; each may be the beginning of a word. Nothing of what was typed reaches the text of the query but letters and figures. */
export const zoekwoorden = (zoek: string): string =>
  (zoek.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MEESTE_WOORDEN).map((woord) => `${woord.toLowerCase()}:*`).join(' & ');

/** Logged as a search in this casus, with the labels of what was found. */
export async function zoekInDossier(pool: Pool, kijker: Kijker, casusId: string, zoek: string, aantal: number): Promise<Dossiertreffer[]> {
  const woorden = zoekwoorden(zoek);
  if (woorden === '' || !isUuid(casusId)) return [];
  return await alsKijker(pool, kijker, async (verbinding) => {
    const [zicht] = await verbinding.vraag<{ lezen: number }>('select lezen from wand.mijn_zicht where casus_id = $1', [casusId]);
    // Who is not involved learns nothing, and the line is one of a search that found nothing, without a casus.
    const treffers = zicht ? await verbinding.vraag<Gevonden>(zoekopdracht(), [casusId, woorden, aantal]) : [];
    const getoond = treffers.reduce((som, { label }) => som | label, 0);
    await schrijfToegang(verbinding, kijker, 'S', treffers.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map(zicht ? [[casusId, { gevraagd: getoond, masker: getoond, gezinsleden: new Set<string>() }]] : []));
    return treffers.map(({ onderdeel, id, veld, fragment, op }) => ({ onderdeel, id, veld, fragment, op }));
  });
}
