import { alleLabels, type Betrokkenheidsfeit, bit, type Gegevenscategorie, labels, legUit, mag } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Kijker, Verbinding } from './kijker.js';
import { leesopdracht, MASKER } from './leesopdracht.js';
import { alsKijker, type Rij } from './lezen.js';
import { Nabewerking, type Vertoningen, voegVertoningenToe } from './nabewerking.js';
import type { Selectie } from './selectie.js';
import { alleTabellen, isGelabeld, RIJ, type Tabel, type Veld } from './tabel.js';
import { schrijfToegang } from './toegangslog.js';

export interface Meekijkrol {
  hoedanigheid: string;
  stand: string;
  groep: string | null;
  /** It also opens what belongs to one act: an overdracht, a toetsing. */
  heeftStukken: boolean;
}

export interface Meekijklabel {
  label: Gegevenscategorie;
  isOpen: boolean;
  inEigenStukken: boolean;
  isStil: boolean;
  regels: readonly string[];
  waaromDicht: string | null;
  grondslag: string;
}

/** GETOOND: the value comes out. LEEG: it would, but nothing was filled in. AFGESCHERMD: it does not come out. */
export type Veldstand = 'GETOOND' | 'LEEG' | 'AFGESCHERMD';

export interface Meekijkveld {
  naam: string;
  /** Empty when the row carries its own label. */
  label: Gegevenscategorie | null;
  rijlabels: readonly Gegevenscategorie[];
  isOpen: boolean;
}

export interface Meekijkonderdeel {
  naam: string;
  velden: Meekijkveld[];
  rijen: { id: string; waarden: { veld: string; waarde: string | null; stand: Veldstand }[] }[];
}

export interface Meekijkbeeld {
  casusId: string;
  portaal: string;
  tot: Date;
  isSynthetisch: boolean;
  rollen: Meekijkrol[];
  labels: Meekijklabel[];
  onderdelen: Meekijkonderdeel[];
}

interface Zichtrij {
  als_id: string;
  portaal: string;
  casus_id: string;
  is_synthetisch: boolean;
  tot: Date;
  hoedanigheid: string | null;
  stand: string;
  handeling_id: string | null;
  groep: string | null;
  lezen: number;
  handeling_lezen: number;
  verleend: number;
}

const zichtbareVelden = (tabel: Tabel): Veld[] => [...tabel.velden.values()].filter((veld) => !veld.verborgen);

function labelbeeld(rijen: readonly Zichtrij[], portaal: string, live: number, stukken: number): Meekijklabel[] {
  const feiten: Betrokkenheidsfeit[] = rijen.flatMap(({ hoedanigheid, stand, groep, verleend }) => (hoedanigheid ? [{ hoedanigheid, stand, groepsportaal: groep ? portaal : null, portaal, verleend }] : []));
  return alleLabels.map((label) => {
    const { regels, watOntbreekt, grondslag } = legUit(feiten, portaal, label);
    const isOpen = mag(live, label);
    return { label, isOpen, inEigenStukken: !isOpen && mag(stukken, label), isStil: labels[label].stil, regels: isOpen ? regels : [], waaromDicht: isOpen ? null : watOntbreekt, grondslag };
  });
}

/** As the views do it: rows of an act show live labels to who sees acts of that kind, and to others only their skeleton and the own pieces. */
function maskerVoor(tabel: Tabel, live: number, stukken: number): number {
  if (tabel.soort !== 'handeling') return live;
  const handelingslabels: readonly Gegevenscategorie[] = tabel.handelingslabel === 'PER_RIJ' ? ['OVERDRACHT', 'TOETSING'] : tabel.handelingslabel ? [tabel.handelingslabel] : [];
  return (handelingslabels.some((label) => mag(live, label)) ? live : live & bit('PROCES')) | stukken;
}

/** Every part of a dossier with its fields: what is open of it for this mask, without looking at any dossier. */
function velden(tabel: Tabel, masker: number): Meekijkveld[] {
  return zichtbareVelden(tabel).map((veld) =>
    veld.label === RIJ
      ? { naam: veld.naam, label: null, rijlabels: tabel.rijlabels, isOpen: tabel.rijlabels.some((label) => mag(masker, label)) }
      : { naam: veld.naam, label: veld.label, rijlabels: [], isOpen: mag(masker, veld.label) },
  );
}

const alsTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : JSON.stringify(waarde));

function rijbeeld(tabel: Tabel, rij: Rij): Meekijkonderdeel['rijen'][number] {
  const masker = Number(rij[MASKER]);
  const waarden = zichtbareVelden(tabel).map(({ naam, label }) => {
    const waarde = rij[naam];
    const dicht = label !== RIJ && !mag(masker, label);
    return { veld: naam, waarde: waarde == null ? null : alsTekst(waarde), stand: dicht ? ('AFGESCHERMD' as const) : waarde == null ? ('LEEG' as const) : ('GETOOND' as const) };
  });
  return { id: String(rij['id']), waarden };
}

const alleVelden = (tabel: Tabel): Selectie => new Map(['id', ...zichtbareVelden(tabel).map(({ naam }) => naam)].map((naam) => [naam, new Map<string, Selectie>()]));

/** The rows themselves as that person gets them, through the same views; one line in the log for all of it. */
async function leesRijen(pool: Pool, meekijker: Kijker, meekijkId: string, casusId: string): Promise<Map<string, Meekijkonderdeel['rijen']>> {
  return await alsKijker(pool, meekijker, async (verbinding: Verbinding) => {
    await verbinding.vraag(`select set_config('bv.meekijk', $1, true)`, [meekijkId]);
    const tabellen = alleTabellen().filter(isGelabeld).map((tabel) => ({ tabel, selectie: alleVelden(tabel) }));
    const delen = tabellen.map(({ tabel, selectie }) => `(${leesopdracht(tabel.klasse, selectie, { waar: 't0.casus_id = $1', sorteer: 't0.id' })}) as "${tabel.naam}"`);
    const [antwoord] = await verbinding.vraag<Record<string, Rij[]>>(`select ${delen.join(', ')}`, [casusId]);
    const vertoningen: Vertoningen = new Map();
    const uit = new Map<string, Meekijkonderdeel['rijen']>();
    for (const { tabel, selectie } of tabellen) {
      const rijen = antwoord?.[tabel.naam] ?? [];
      const nabewerking = new Nabewerking(meekijker.portaal);
      nabewerking.verwerk(tabel, selectie, rijen);
      voegVertoningenToe(vertoningen, nabewerking.vertoningen);
      uit.set(tabel.naam, rijen.map((rij) => rijbeeld(tabel, rij)));
    }
    await schrijfToegang(verbinding, meekijker, 'B', vertoningen.size > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', vertoningen);
    return uit;
  });
}

export interface Meekijkbronnen {
  readonly toezicht: Pool;
  readonly meekijker: Pool;
}

/**
 * What somebody else sees of one casus, for who supervises: their involvements, each label with why it is open or closed, each field.
 * Of a casus of the demonstration also the rows. Null when this was not opened by this viewer, or is over.
 */
export async function leesMeekijk({ toezicht, meekijker }: Meekijkbronnen, kijker: Kijker, meekijkId: string): Promise<Meekijkbeeld | null> {
  const gevonden = await alsKijker(toezicht, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Zichtrij>(`select * from wand.meekijkzicht($1)`, [meekijkId]);
    const eerste = rijen[0];
    const als = eerste ? { ...kijker, persoonId: eerste.als_id, toezichthouderId: kijker.persoonId } : kijker;
    const vertoning = { gevraagd: 0, masker: 0, gezinsleden: new Set<string>() };
    await schrijfToegang(verbinding, als, 'B', eerste ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map(eerste ? [[eerste.casus_id, vertoning]] : []));
    return eerste ? { rijen, eerste, als } : null;
  });
  if (!gevonden) return null;
  const { rijen, eerste, als } = gevonden;
  const { casus_id: casusId, portaal, tot, is_synthetisch: isSynthetisch } = eerste;
  const echt = rijen.filter(({ hoedanigheid }) => hoedanigheid !== null);
  const live = echt.reduce((som, { lezen }) => som | lezen, 0);
  const stukken = echt.reduce((som, { handeling_id: id, handeling_lezen: lezen }) => (id ? som | lezen : som), 0);
  const inhoud = isSynthetisch ? await leesRijen(meekijker, { ...als, portaal }, meekijkId, casusId) : new Map<string, Meekijkonderdeel['rijen']>();
  return {
    casusId, portaal, tot, isSynthetisch,
    rollen: echt.map(({ hoedanigheid, stand, groep, handeling_id: id, handeling_lezen: lezen }) => ({ hoedanigheid: hoedanigheid ?? '', stand, groep, heeftStukken: id !== null && lezen !== 0 })),
    labels: labelbeeld(echt, portaal, live, stukken),
    onderdelen: alleTabellen().filter(isGelabeld).map((tabel) => ({ naam: tabel.klasse.name, velden: velden(tabel, maskerVoor(tabel, live, stukken)), rijen: inhoud.get(tabel.naam) ?? [] })),
  };
}

export interface Meekijkregel {
  id: string;
  van: Date;
  tot: Date;
  toezichthouder: string;
  als: string;
  portaal: string;
  casusnummer: string | null;
  isSynthetisch: boolean;
  grond: string | null;
}

/** Who looked along as whom and on what ground, newest first. */
export const leesMeekijkregels = (pool: Pool, kijker: Kijker, aantal: number): Promise<Meekijkregel[]> =>
  alsKijker(pool, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Meekijkregel>(
      `select id, van, tot, toezichthouder, als, portaal, casusnummer, is_synthetisch as "isSynthetisch", grond from toezicht.meekijk order by van desc, id limit $1`,
      [aantal],
    );
    await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map());
    return rijen;
  });
