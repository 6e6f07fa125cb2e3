import { instrumentbestand, type Instrumentbestand, instrumentverschil, instrumentvragen, vandaag } from '@bv/begrippen';
import type { ClientBase } from 'pg';
import { nieuweId } from '../zicht/nieuwe-id.js';

export interface Instrumentuitslag {
  readonly versie: number;
  /** KLAAR: may come in. STAAT_ER: is there already, word for word. GELADEN: came in now. */
  readonly stand: 'KLAAR' | 'STAAT_ER' | 'GELADEN';
  readonly geldigVan: string;
  /** Compared with the newest version before it. */
  readonly verschil: readonly string[];
}

/** Why a file may not come in, each objection a sentence. */
export class Instrumentbezwaar extends Error {
  constructor(readonly bezwaren: readonly string[]) {
    super(bezwaren.join('\n'));
  }
}

interface Rij {
  versie: number;
  titel: string;
  geldig_van: string;
  vragen: string;
}

function lees(bron: unknown): Instrumentbestand {
  const gelezen = instrumentbestand.safeParse(bron);
  if (!gelezen.success) throw new Instrumentbezwaar(gelezen.error.issues.map(({ path, message }) => `${path.join('.') || 'bestand'}: ${message}`));
  return gelezen.data;
}

const isDezelfde = (rij: Rij, { titel, geldigVan, vragen }: Instrumentbestand): boolean =>
  rij.titel === titel && rij.geldig_van === geldigVan && JSON.stringify(instrumentvragen.parse(JSON.parse(rij.vragen))) === JSON.stringify(vragen);

function bezwarenTegen({ versie, geldigVan }: Instrumentbestand, nieuwste: Rij | undefined, dag: string): string[] {
  return [
    ...(nieuwste && versie !== nieuwste.versie + 1 ? [`versie: de volgende versie is ${String(nieuwste.versie + 1)}.`] : []),
    ...(geldigVan < dag ? ['geldigVan: een versie geldt vanaf vandaag of later. Wat al beoordeeld is, houdt zijn eigen vragen.'] : []),
    ...(nieuwste && geldigVan < nieuwste.geldig_van ? [`geldigVan: versie ${String(nieuwste.versie)} geldt pas vanaf ${nieuwste.geldig_van}. Laat deze later beginnen.`] : []),
  ];
}

/**
 * Checks a version of the questions against what is there, and puts it in when `isLaden`. The same file twice changes nothing. Errors:
 * Instrumentbezwaar, for a file that is no instrument and for a version that exists and is different.
 */
export async function laadInstrument(client: ClientBase, bron: unknown, { isLaden, dag = vandaag() }: { isLaden: boolean; dag?: string }): Promise<Instrumentuitslag> {
  const bestand = lees(bron);
  const { versie, titel, geldigVan, vragen } = bestand;
  await client.query('begin');
  try {
    await client.query('lock table algemeen.beoordelingsinstrument in share row exclusive mode');
    const { rows } = await client.query<Rij>(`select versie, titel, geldig_van::text, vragen from algemeen.beoordelingsinstrument order by versie desc`);
    const bestaand = rows.find((rij) => rij.versie === versie);
    const vorige = rows.find((rij) => rij.versie < versie);
    const uitslag = { versie, geldigVan, verschil: instrumentverschil(vorige ? instrumentvragen.parse(JSON.parse(vorige.vragen)) : [], vragen) };
    if (bestaand) {
      if (!isDezelfde(bestaand, bestand)) throw new Instrumentbezwaar([`versie: versie ${String(versie)} bestaat en is anders. Een versie verandert nooit meer: geef dit bestand een nieuw nummer.`]);
      return { ...uitslag, stand: 'STAAT_ER' };
    }
    const bezwaren = bezwarenTegen(bestand, rows[0], dag);
    if (bezwaren.length > 0) throw new Instrumentbezwaar(bezwaren);
    if (!isLaden) return { ...uitslag, stand: 'KLAAR' };
    await client.query(`insert into algemeen.beoordelingsinstrument (id, versie, titel, geldig_van, vragen) values ($1, $2, $3, $4, $5)`, [nieuweId(), versie, titel, geldigVan, JSON.stringify(vragen)]);
    await client.query('commit');
    return { ...uitslag, stand: 'GELADEN' };
  } finally {
    // After a commit there is nothing left to undo.
    await client.query('rollback');
  }
}
