import { haalTabel, isGelabeld, type Klasse, type Relatie, slang, type Tabel } from './tabel.js';
import type { Selectie } from './selectie.js';

/**
 * From a selection to ONE SQL statement over `zicht`: nested lists become JSON inside PostgreSQL, so a dossier of any
 * depth is one round trip and there is nothing to batch. Only names from the registry reach the text; input is always a parameter.
 */
export interface Leesvoorwaarde {
  /** SQL over the alias `t0`, with parameters $1…; written in the slices, never made from input. */
  readonly waar?: string;
  readonly sorteer?: string;
  readonly grens?: string;
}

/** The mask of a row and its casus travel with it, for `afschermingen` and the access log. */
export const MASKER = '_z';
export const CASUS = '_c';
export const GEZINSLID = '_g';
/** Under which rules the casus is seen, for the reason beside what is withheld. */
export const REGELS = '_p';
/** The row, where a value of it must be made readable: its ciphertext opens in no other. */
export const RIJ_ID = '_i';
export const RIJLABEL = '_r';

const kolommen = (tabel: Tabel, selectie: Selectie, alias: string, diepte: number): string => {
  const uit: string[] = [];
  const velden = new Set<string>();
  for (const [naam] of selectie) {
    for (const bron of tabel.berekeningen.get(naam)?.uit ?? [naam]) velden.add(bron);
  }
  for (const sleutel of ['id', 'casusId', 'versie', 'handelingId']) {
    if (selectie.has(sleutel) && !tabel.velden.has(sleutel)) uit.push(`${alias}.${slang(sleutel)} as "${sleutel}"`);
  }
  if (isGelabeld(tabel)) uit.push(`${alias}.zicht as "${MASKER}"`, `${alias}.casus_id as "${CASUS}"`);
  if (isGelabeld(tabel) && selectie.has('afschermingen')) uit.push(`${alias}.regels as "${REGELS}"`);
  if (tabel.soort === 'verzoek') uit.push(`${alias}.casus_id as "${CASUS}"`);
  if (tabel.labelPerRij) uit.push(`${alias}.categorie as "${RIJLABEL}"`);
  if (tabel.naam === 'gezinslid') uit.push(`${alias}.id as "${GEZINSLID}"`);
  if (tabel.geheimen.some(({ naam }) => velden.has(naam))) uit.push(`${alias}.id as "${RIJ_ID}"`);
  for (const naam of velden) {
    const veld = tabel.velden.get(naam);
    if (veld) uit.push(`${alias}.${veld.kolom} as "${naam}"`);
  }
  for (const [naam, deel] of selectie) {
    const relatie = tabel.relaties.get(naam);
    if (relatie) uit.push(`${relatieSql(tabel, relatie, deel, alias, diepte)} as "${naam}"`);
  }
  return uit.length > 0 ? uit.join(', ') : 'true as "_"';
};

function relatieSql(van: Tabel, relatie: Relatie, selectie: Selectie, ouder: string, diepte: number): string {
  const doel = haalTabel(relatie.doel());
  const alias = `t${diepte + 1}`;
  const rij = `select ${kolommen(doel, selectie, alias, diepte + 1)} from zicht.${doel.naam} ${alias}`;
  // Everything of a family hangs under its casus: with the casus in the condition PostgreSQL looks the mask up once, by index, and stays on one shard.
  const inCasus = isGelabeld(van) && isGelabeld(doel) ? ` and ${alias}.casus_id = ${ouder}.casus_id` : '';
  if (relatie.vorm === 'een') return `(select to_json(r) from (${rij} where ${alias}.id = ${ouder}.${slang(relatie.sleutel)}${inCasus} limit 1) r)`;
  const sleutel = relatie.sleutel === 'casusId' ? '' : ` and ${alias}.${slang(relatie.sleutel)} = ${ouder}.id`;
  const waar = isGelabeld(doel) ? `${alias}.casus_id = ${ouder}.casus_id${sleutel}` : `${alias}.${slang(relatie.sleutel)} = ${ouder}.id`;
  if (relatie.vorm === 'enkel') return `(select to_json(r) from (${rij} where ${waar} limit 1) r)`;
  const volgorde = relatie.sorteer.map((s) => (s.startsWith('-') ? `${alias}.${slang(s.slice(1))} desc nulls last` : `${alias}.${slang(s)}`)).join(', ');
  return `(select coalesce(json_agg(r), '[]'::json) from (${rij} where ${waar} order by ${volgorde}) r)`;
}

export function leesopdracht(klasse: Klasse, selectie: Selectie, voorwaarde: Leesvoorwaarde): string {
  const tabel = haalTabel(klasse);
  const waar = voorwaarde.waar ? ` where ${voorwaarde.waar}` : '';
  const volgorde = voorwaarde.sorteer ? ` order by ${voorwaarde.sorteer}` : '';
  const grens = voorwaarde.grens ? ` limit ${voorwaarde.grens}` : '';
  return `select coalesce(json_agg(r), '[]'::json) as uit from (select ${kolommen(tabel, selectie, 't0', 0)} from zicht.${tabel.naam} t0${waar}${volgorde}${grens}) r`;
}
