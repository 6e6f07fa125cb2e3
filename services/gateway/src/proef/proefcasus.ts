import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { partijId, type Proefgroep, type Proefpersoon } from './proefmensen.js';
import { VANDAAG } from '../zicht/dag.js';

export interface Proefbetrokkenheid {
  readonly wie: Proefpersoon | Proefgroep;
  readonly als: string;
  readonly stand?: string;
  readonly handelingId?: string;
  readonly termijn?: Date;
}

export interface Casusopzet {
  readonly naam?: string;
  readonly toestand?: string;
  readonly fase?: string;
  readonly betrokken?: readonly Proefbetrokkenheid[];
  readonly gezinsleden?: readonly string[];
}

export interface Proefcasus {
  readonly id: string;
  readonly nummer: string;
  /** In the order of `gezinsleden`. */
  readonly gezinsleden: readonly string[];
}

/** The duo of most tests. */
export const DUO: readonly Proefbetrokkenheid[] = [{ wie: 'samira', als: 'DUOLID' }, { wie: 'joost', als: 'DUOLID' }];

let teller = 0;

/** Nobody here is the same person as in another casus, unless a test makes it so: birth dates differ by a day each. */
const geboren = (dag: string): string => new Date(Date.parse(dag) - teller * 86_400_000).toISOString().slice(0, 10);

export async function betrek(client: Client, casusId: string, b: Proefbetrokkenheid): Promise<void> {
  await client.query(
    `insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, termijn) values ($1, $2, $3, $4, $5, $6, now() - interval '1 minute', $7)`,
    [randomUUID(), casusId, partijId(b.wie), b.als, b.stand ?? 'ACTIEF', b.handelingId ?? null, b.termijn ?? null],
  );
}

export async function maakCasus(client: Client, opzet: Casusopzet): Promise<Proefcasus> {
  const id = randomUUID();
  teller += 1;
  const nummer = `BV-PROEF-${String(teller).padStart(4, '0')}`;
  await client.query(
    `insert into gegevens.casus (id, casus_id, nummer, naam, herkomst, toestand, fase, fase_sinds, kader, gebied, geopend_op, acuut)
     values ($1, $1, $2, $3, 'VEILIG_THUIS', $4, $5, ${VANDAAG}, 'VRIJWILLIG', 'Nieuw-West', now(), false)`,
    [id, nummer, opzet.naam ?? 'Gezin Proef', opzet.toestand ?? 'BIJ_DUO', opzet.fase ?? 'DIRECTE_VEILIGHEID'],
  );
  const gezinsleden: string[] = [];
  for (const voornamen of opzet.gezinsleden ?? ['Fatima', 'Noor']) {
    const lid = randomUUID();
    await client.query(
      `insert into gegevens.gezinslid (id, casus_id, voornamen, achternaam, geboortedatum, geslacht, rol, is_directbetrokkene) values ($1, $2, $3, 'Proef', $4, 'VROUW', $5, true)`,
      [lid, id, voornamen, geboren(gezinsleden.length === 0 ? '1988-03-02' : '2019-07-14'), gezinsleden.length === 0 ? 'OUDER' : 'KIND'],
    );
    gezinsleden.push(lid);
  }
  for (const b of opzet.betrokken ?? DUO) await betrek(client, id, b);
  return { id, nummer, gezinsleden };
}
