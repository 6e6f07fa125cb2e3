import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import type { Willekeur } from '../willekeur.js';
import type { Opstelling } from './opstellingen.js';

/** A text in a table of the wall itself, that no label opens. NOOD: why somebody took emergency access, and what was found of it. */
export interface Wandtekst {
  readonly voor: 'NOOD' | 'TOEZICHT';
  readonly tekst: string;
  readonly casusId: string;
  readonly persoonId: string;
}

/** Somebody who supervises looks along as somebody else. Of a family of the demonstration the rows come out too. */
export interface Meekijk {
  readonly id: string;
  readonly toezichthouderId: string;
  readonly alsId: string;
  readonly portaal: string;
  readonly casusId: string;
  readonly isSynthetisch: boolean;
}

export interface Noodtoegang {
  readonly id: string;
  readonly casusId: string;
  readonly persoonId: string;
}

/** What stands in the tables without labels: emergency access, looking along, retention, versions of the policy. */
export interface Wandrijen {
  readonly teksten: readonly Wandtekst[];
  readonly noodtoegangen: readonly Noodtoegang[];
  readonly meekijken: readonly Meekijk[];
  readonly beleidsversies: readonly string[];
}

const UUR = 3_600_000;
const MEEST_NOOD = 180;
const over = (ms: number): string => new Date(Date.now() + ms).toISOString();

const stop = (client: Client, tabel: string, rijen: readonly object[]): Promise<unknown> =>
  rijen.length === 0
    ? Promise.resolve()
    : client.query(`insert into ${tabel} (${Object.keys(rijen[0] ?? {}).join(', ')}) select ${Object.keys(rijen[0] ?? {}).join(', ')} from jsonb_populate_recordset(null::${tabel}, $1::jsonb)`, [JSON.stringify(rijen)]);

/** For everybody of the proof: emergency access of their own that runs, and one of somebody else to the same family, with a finding. */
async function noodtoegang(client: Client, opstellingen: readonly Opstelling[], willekeur: Willekeur): Promise<Pick<Wandrijen, 'teksten' | 'noodtoegangen'>> {
  const nood = opstellingen.flatMap(({ mens, gezin }, i) =>
    [mens.id, opstellingen[(i + 1) % opstellingen.length]?.mens.id ?? mens.id].map((persoonId) => ({
      rij: { id: randomUUID(), casus_id: gezin.id, betrokkenheid_id: randomUUID(), persoon_id: persoonId, gevaar: 'GEWELD_NU', reden: `Er is nu gevaar, ${willekeur.woord(12)}`, van: over(-UUR), tot: over(2 * UUR), beeindigd_op: null },
      bevinding: { id: randomUUID(), bevinding: 'NADER_ONDERZOEK', motivering: `Dat zoeken wij uit, ${willekeur.woord(12)}`, op: over(0) },
    })),
  );
  await stop(client, 'wand.noodtoegang', nood.map(({ rij }) => rij));
  await stop(client, 'wand.noodbevinding', nood.map(({ rij, bevinding }) => ({ ...bevinding, noodtoegang_id: rij.id, door_id: rij.persoon_id })));
  return {
    noodtoegangen: nood.map(({ rij: { id, casus_id: casusId, persoon_id: persoonId } }) => ({ id, casusId, persoonId })),
    teksten: nood.flatMap(({ rij, bevinding }) => [rij.reden, bevinding.motivering].map((tekst) => ({ voor: 'NOOD' as const, tekst, casusId: rij.casus_id, persoonId: rij.persoon_id }))),
  };
}

interface Demozicht {
  readonly casus: string;
  readonly als: string;
  readonly portaal: string;
}

/** One look along at a family of the demonstration, and one at a family of the proof, of which no content may come out. */
async function meekijken(client: Client, toezichthouders: readonly string[], [vreemd]: readonly Opstelling[]): Promise<Meekijk[]> {
  const { rows } = await client.query<Demozicht>(
    `select b.casus_id as casus, b.partij_id as als, t.portaal from wand.demonstratiecasus d join wand.betrokkenheid b on b.casus_id = d.casus_id and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now())
     join algemeen.portaaltoegang t on t.persoon_id = b.partij_id and t.portaal = 'duo' order by 1, 2 limit 1`,
  );
  const [demo] = rows;
  return toezichthouders.flatMap((toezichthouderId): Meekijk[] => [
    ...(demo ? [{ id: randomUUID(), toezichthouderId, alsId: demo.als, portaal: demo.portaal, casusId: demo.casus, isSynthetisch: true }] : []),
    ...(vreemd ? [{ id: randomUUID(), toezichthouderId, alsId: vreemd.mens.id, portaal: vreemd.portalen[0] ?? '', casusId: vreemd.gezin.id, isSynthetisch: false }] : []),
  ]).filter(({ toezichthouderId, alsId }) => toezichthouderId !== alsId);
}

/** A policy that ran before this one: the same without the last label of each rule. */
async function eerderBeleid(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string; inhoud: string; sinds: string }>('select id, inhoud, sinds::text from log.beleidsversie order by sinds desc limit 1');
  const [nu] = rows;
  if (!nu) return [];
  const bron = JSON.parse(nu.inhoud) as { beleid: { lezen?: string[] }[] };
  const inhoud = JSON.stringify({ ...bron, beleid: bron.beleid.map((regel) => ({ ...regel, lezen: regel.lezen?.slice(0, -1) })) });
  const id = randomUUID();
  await client.query(`insert into log.beleidsversie (id, hash, inhoud, sinds) values ($1, $2, $3, $4::timestamptz - interval '1 day')`, [id, createHash('sha256').update(inhoud).digest('hex'), inhoud, nu.sinds]);
  return [nu.id, id];
}

async function bewaren(client: Client, [wie]: readonly string[], [geval, ander]: readonly Opstelling[], willekeur: Willekeur): Promise<Wandtekst[]> {
  if (wie === undefined || !geval || !ander) return [];
  const [reden, motivering, oordeel] = [1, 2, 3].map(() => `Zo is besloten, ${willekeur.woord(12)}`);
  // Four eyes: the people of this world are drawn by lot, and who proposes may have been drawn for a casus too.
  const beoordelaar = [ander.mens.id, geval.mens.id].find((id) => id !== wie) ?? randomUUID();
  const vernietiging = { id: randomUUID(), motivering, toestand: 'AFGEKEURD', voorgesteld_door_id: wie, voorgesteld_op: over(-UUR), beoordeeld_door_id: beoordelaar, beoordeeld_op: over(0), oordeel };
  await stop(client, 'bewaren.opschorting', [{ id: randomUUID(), casus_id: geval.gezin.id, reden, door_id: wie, van: over(-UUR) }]);
  await stop(client, 'wand.opvallend_drempel', [{ id: randomUUID(), waarden: {}, door_id: wie, op: over(-UUR) }]);
  await stop(client, 'bewaren.vernietiging', [vernietiging]);
  await stop(client, 'bewaren.vernietigingsregel', [{ vernietiging_id: vernietiging.id, casus_id: ander.gezin.id, casusnummer: 'BV-2001-0001', vernietigen_vanaf: '2021-01-01', grond: 'JEUGDHULP', toestand: 'OVERGESLAGEN' }]);
  await stop(client, 'log.vernietigingsverklaring', [{ soort: 'CASUS', opdracht_id: vernietiging.id, casus_id: randomUUID(), casusnummer: 'BV-2001-0002', grond: 'JEUGDHULP', rijen: {}, besloten_door: 'Proef', beoordeeld_door: 'Proef', uitgevoerd_door: 'Proef', vorige: '', hash: '' }]);
  return [reden, motivering, oordeel].map((tekst) => ({ voor: 'TOEZICHT', tekst: tekst ?? '', casusId: geval.gezin.id, persoonId: wie }));
}

/** Everything that the families of the proof wait for was told already: their lists show it, and the job that warns has nothing to send meanwhile. */
async function escalaties(client: Client, opstellingen: readonly Opstelling[]): Promise<void> {
  const casussen = [...new Set(opstellingen.map(({ gezin }) => gezin.id))];
  await client.query(
    `insert into proces.escalatie (soort, onderwerp_id, trap, termijn, casus_id)
     select 'OVERDRACHT', o.id, n, o.aangeboden_op, o.casus_id from gegevens.overdracht o, generate_series(1, 2) n where o.casus_id = any ($1) and o.aangeboden_op is not null
     union all select 'BEOORDELING', b.id, 1, b.termijn, b.casus_id from wand.betrokkenheid b where b.casus_id = any ($1) and b.termijn is not null
     union all select 'FORMULIER', f.id, 1, f.termijn, null from gegevens.formulier f where f.termijn is not null`,
    [casussen],
  );
  // What the job would find, of whatever kind: an invented group may be drawn as the one that leads, and hears of every family.
  await client.query(
    `insert into proces.escalatie (soort, onderwerp_id, trap, termijn, casus_id)
     select t.soort, t.onderwerp_id, n, t.termijn, t.casus_id from generate_series(1, 2) n,
       (select * from wand.vt_termijnen(now() + interval '30 days') union all select * from wand.maatregel_termijnen(now() + interval '100 days')) t
     on conflict do nothing`,
  );
}

/** What supervision sees of the road to the Raad: a message that did not arrive, which nobody sends again, and somebody who may not review. */
async function raadsweg(client: Client, casusId: string, persoonId: string): Promise<void> {
  await client.query(
    `insert into proces.corvbezorging (id, casus_id, kenmerk, toestand) select b.id, $1, b.kenmerk, 'MISLUKT' from gegevens.corvbericht b order by b.id limit 2
     on conflict (id) do update set casus_id = excluded.casus_id, toestand = excluded.toestand`,
    [casusId],
  );
  await client.query(`insert into wand.toetsbezwaar (casus_id, handeling_id, partij_id, bezwaar, gemeld) values ($1, gen_random_uuid(), $2, 'EERDER_BETROKKEN', false)`, [casusId, persoonId]);
}

/** Fills the tables that hold no labelled columns, so that whoever asks for them gets something, and the rest something to miss. */
export async function maakWandrijen(client: Client, opstellingen: readonly Opstelling[], willekeur: Willekeur): Promise<Wandrijen> {
  const { rows: toezicht } = await client.query<{ id: string }>(`select distinct persoon_id as id from algemeen.portaaltoegang where portaal = 'privacy' and van <= now() and (tot is null or tot > now()) order by 1`);
  const toezichthouders = toezicht.map(({ id }) => id);
  const alleen = opstellingen.filter(({ soort }) => soort !== 'paar');
  const regels = alleen.filter(({ soort }) => soort === 'regel');
  await client.query('begin');
  // As many as the queue of supervision shows at once.
  const nood = await noodtoegang(client, [...regels, ...alleen.filter(({ soort }, i) => soort !== 'regel' && i % 4 === 0)].slice(0, MEEST_NOOD / 2), willekeur);
  await client.query(`insert into wand.noodpoging (persoon_id, portaal, nummer) select id, 'duo', 'BV-2001-0003' from algemeen.partij where sub is not null limit 3`);
  await escalaties(client, opstellingen);
  const [eerste] = regels;
  const [toezichthouder] = toezichthouders;
  if (eerste && toezichthouder !== undefined) await raadsweg(client, eerste.gezin.id, toezichthouder);
  const kijk = await meekijken(client, toezichthouders, regels);
  await stop(client, 'log.meekijk', kijk.map(({ id, toezichthouderId, alsId, portaal, casusId, isSynthetisch }) => ({ id, toezichthouder_id: toezichthouderId, als_id: alsId, portaal, casus_id: casusId, is_synthetisch: isSynthetisch, grond: isSynthetisch ? null : 'Een klacht over wie er meekeek', van: over(0), tot: over(8 * UUR) })));
  const beleidsversies = await eerderBeleid(client);
  const toezichtteksten = await bewaren(client, toezichthouders, regels, willekeur);
  await client.query('commit');
  return { teksten: [...nood.teksten, ...toezichtteksten], noodtoegangen: nood.noodtoegangen, meekijken: kijk, beleidsversies };
}
