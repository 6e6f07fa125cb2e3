import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afschermingenVoor, beleid, type Beleidsregel, type Gegevenscategorie, labelsVanPortaal, masker } from '@bv/beleid';
import { metVerbinding } from '@bv/lokaal';
import { WORTEL } from '../environment.js';

/** The part of the product's register of labels that a peer needs to give the same notes about what is withheld. */
interface Producttabel {
  readonly klasse: { readonly name: string };
  readonly soort: string;
  readonly rijlabels: readonly Gegevenscategorie[];
  /** Rows beside another record: the note stands there. */
  readonly labelPerRij?: boolean;
  readonly velden: ReadonlyMap<string, { readonly naam: string; readonly label: Gegevenscategorie | 'RIJ'; readonly verborgen?: boolean }>;
  readonly relaties: ReadonlyMap<string, { readonly naam: string; readonly label: Gegevenscategorie | 'RIJ'; readonly vorm: string; readonly doel: () => unknown }>;
}
interface Tabelmodule {
  readonly alleTabellen: () => Producttabel[];
  readonly haalTabel: (klasse: unknown) => Producttabel;
}

const laad = (bestand: string): Promise<unknown> => import(pathToFileURL(join(WORTEL, 'services/gateway/dist', bestand)).href);

const isGelabeld = ({ soort }: Producttabel): boolean => soort === 'casus' || soort === 'handeling';

const labelsVan = (tabel: Producttabel): Gegevenscategorie[] => {
  const eigen = [...tabel.velden.values()].filter(({ naam, label }) => naam !== 'gewijzigdOp' && label !== 'RIJ').map(({ label }) => label as Gegevenscategorie);
  return [...new Set([...eigen, ...tabel.rijlabels])];
};

type Labels = Record<string, Gegevenscategorie>;
type Rijlabels = Record<string, readonly Gegevenscategorie[]>;

const notities = ({ mask, regels }: Zicht, tabel: Producttabel, haalTabel: Tabelmodule['haalTabel']): unknown[] => {
  const velden: Labels = {};
  const rijlabels: Rijlabels = {};
  for (const veld of tabel.velden.values()) if (veld.label !== 'RIJ' && veld.verborgen !== true) velden[veld.naam] = veld.label;
  for (const relatie of tabel.relaties.values()) {
    if (relatie.label !== 'RIJ') velden[relatie.naam] = relatie.label;
    else if (relatie.vorm !== 'een' && isGelabeld(haalTabel(relatie.doel()))) {
      const doel = haalTabel(relatie.doel());
      if (doel.labelPerRij === true) continue;
      const [eerste, ...overig] = labelsVan(doel);
      if (doel.rijlabels.length > 0) rijlabels[relatie.naam] = doel.rijlabels;
      else if (eerste !== undefined && (mask & masker([eerste, ...overig])) === 0) velden[relatie.naam] = eerste;
    }
  }
  return afschermingenVoor(mask, velden, rijlabels, { regels, contract: masker(labelsVanPortaal('duo')) }).map((notitie) => ({ __typename: 'Afscherming', ...notitie }));
};

const TYPEN = ['Casus', 'Gezinslid', 'Melding'];

interface Zicht {
  readonly mask: number;
  readonly regels: readonly Beleidsregel[];
}

/** Every mask that people of the duo's portal have under one rule or two, with the rules that give it. */
const alleZicht = (): Zicht[] => {
  const regels = beleid.filter(({ portalen }) => portalen.includes('duo'));
  const perMasker = new Map<number, Zicht>();
  for (const samen of [...regels.map((regel) => [regel]), ...regels.flatMap((een, i) => regels.slice(i + 1).map((ander) => [een, ander]))]) {
    const mask = masker(samen.flatMap(({ lezen }) => lezen));
    if (!perMasker.has(mask)) perMasker.set(mask, { mask, regels: samen });
  }
  return [...perMasker.values()];
};

/**
 * The notes about what is withheld, for each type and mask, made by the product's own policy and put where every server of the comparison
 * can reach them: none of them has to work that out per request.
 */
export const zetAfschermingen = async (url: string): Promise<void> => {
  await laad('schema.js');
  const { alleTabellen, haalTabel } = (await laad('zicht/tabel.js')) as Tabelmodule;
  const tabellen = alleTabellen().filter(({ klasse }) => TYPEN.includes(klasse.name));
  await metVerbinding(url, async (client) => {
    const regels = tabellen.flatMap((tabel) => alleZicht().map((zicht) => ({ soort: tabel.klasse.name, masker: zicht.mask, notities: notities(zicht, tabel, haalTabel) })));
    await client.query('drop table if exists bench.afscherming; create table bench.afscherming (soort text, masker int, notities json not null, primary key (soort, masker))');
    await client.query('insert into bench.afscherming select * from json_to_recordset($1::json) as r(soort text, masker int, notities json)', [JSON.stringify(regels)]);
    await client.query('analyze bench.afscherming; grant usage on schema bench to public; grant select on bench.afscherming to public');
  });
};
