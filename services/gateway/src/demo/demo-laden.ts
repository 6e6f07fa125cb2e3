import { masker } from '@bv/beleid';
import { bereikbaarheden, gemeenteafspraken, type Demo, demomensen, detacheringen, groepen, instantiesoorten, leerpunten, maakAdviezen, maakDemo, maakIntake, maakLogboek, mandaten, organisaties, tabellen } from '@bv/demo';
import type { Client } from 'pg';
import { ENIGE } from '../platform/aanbieder.js';
import '../schema.js';
import { codehash } from '../slices/formulier/codehash.js';
import { nieuweId } from '../zicht/nieuwe-id.js';
import { alleTabellen, slang, type Tabel } from '../zicht/tabel.js';
import { kolommenVan } from '../zicht/tabelsql.js';
import { vergrendel } from '../zicht/versleuteld.js';
import { laadVerleden } from './demo-verleden.js';

type Rij = Record<string, unknown>;

const invoegen = (client: Client, doel: string, kolommen: readonly string[], rijen: readonly Rij[]): Promise<unknown> =>
  client.query(`insert into ${doel} (${kolommen.join(', ')}) select ${kolommen.join(', ')} from json_populate_recordset(null::${doel}, $1::json)`, [
    JSON.stringify(rijen.map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [slang(naam), waarde])))),
  ]);

async function laad(client: Client, tabel: Tabel, rijen: readonly Rij[]): Promise<void> {
  const bestaand = new Set(kolommenVan(tabel).map((kolom) => kolom.naam));
  const dicht = rijen.map((rij) => vergrendel(tabel, rij, { casusId: (rij['casusId'] as string | undefined) ?? null, id: String(rij['id']) }));
  const kolommen = [...new Set(dicht.flatMap((rij) => Object.keys(rij).map(slang)))].filter((naam) => bestaand.has(naam));
  if (dicht.length > 0) await invoegen(client, `${tabel.schema}.${tabel.naam}`, kolommen, dicht);
}

const algemeen = (naam: string): Tabel => alleTabellen().find((tabel) => tabel.naam === naam && tabel.schema === 'algemeen') as Tabel;
const BEGIN = '2019-01-01T00:00:00Z';

/** Organisations, people, groups and who may open which portal. */
export async function laadMensen(client: Client): Promise<void> {
  await laad(client, algemeen('organisatie'), organisaties.map((o, i) => ({ ...o, telefoon: `020 555 01${String(i).padStart(2, '0')}`, geldigVan: BEGIN.slice(0, 10), geldigTot: o.geldigTot ?? null, opvolgerId: o.opvolgerId ?? null })));
  await laad(client, algemeen('partij'), [
    ...demomensen.map((m) => ({ id: m.partijId, soort: 'PERSOON', naam: m.naam, functie: m.functie, organisatieId: m.organisatieId, specialismen: m.specialismen, sub: m.id, portaal: null, isLeiding: false })),
    ...groepen.map((g) => ({ id: g.id, soort: 'GROEP', naam: g.naam, portaal: g.portaal, specialismen: [], isLeiding: g.isLeiding, gemeente: g.gemeente ?? null, geldigTot: g.geldigTot ?? null, opvolgerId: g.opvolgerId ?? null })),
  ]);
  await invoegen(client, 'proces.identiteit', ['id', 'aanbieder', 'sub', 'persoon_id', 'van'], demomensen.map((m) => ({ id: nieuweId(), aanbieder: ENIGE, sub: m.id, persoonId: m.partijId, van: BEGIN })));
  await laad(client, algemeen('groepslid'), groepen.flatMap((g) => g.leden.map((lid) => ({ id: nieuweId(), groepId: g.id, persoonId: demomensen.find((m) => m.id === lid)?.partijId, van: BEGIN }))));
  await laad(client, algemeen('portaaltoegang'), demomensen.flatMap((m) => m.portalen.map((portaal) => ({ id: nieuweId(), persoonId: m.partijId, portaal, van: BEGIN }))));
  await laad(client, algemeen('detachering'), detacheringen);
  await laad(client, algemeen('bereikbaarheid'), bereikbaarheden);
  await laad(client, algemeen('gemeenteafspraak'), gemeenteafspraken);
  await laad(client, algemeen('mandaat'), mandaten);
  await laad(client, algemeen('instantietelling'), instantiesoorten.map((i) => ({ id: nieuweId(), soort: i.code, isGeteld: i.telling === 'GETELD' })));
}

/** What a row has beside what the demo tells: the keys that the product sets by rule. */
const vormen: Partial<Record<string, (rij: Rij) => Rij>> = {
  casus: (rij) => ({ ...rij, casusId: rij['id'] }),
  overdracht: (rij) => ({ ...rij, handelingId: rij['handelingId'] ?? rij['id'] }),
  specialistvraag: (rij) => ({ ...rij, handelingId: rij['id'] }),
  toetsing: (rij) => ({ ...rij, handelingId: rij['handelingId'] ?? rij['id'] }),
  formulierlink: ({ code, ...rij }) => ({ ...rij, codeHash: codehash(String(code)) }),
};

/** Tables behind the wall that have no labels, and so no entity; with their columns. */
const ZONDER_ENTITEIT: Readonly<Record<string, readonly string[]>> = {
  noodtoegang: ['id', 'casus_id', 'betrokkenheid_id', 'persoon_id', 'gevaar', 'reden', 'van', 'tot', 'beeindigd_op'],
  noodbevinding: ['id', 'noodtoegang_id', 'bevinding', 'motivering', 'door_id', 'op'],
};

/** What is of no casus: with the intake of Veilig Thuis, and between wijkteams and Blijvend Veilig. */
async function laadZonderCasus(client: Client): Promise<void> {
  for (const [naam, rijen] of Object.entries({ ...maakIntake(new Date()), ...maakAdviezen(new Date()) })) {
    const tabel = alleTabellen().find((t) => t.naam === naam);
    if (tabel) await laad(client, tabel, (rijen as unknown as Rij[]).map((rij) => vormen[naam]?.(rij) ?? rij));
  }
}

/** A past for the access log: supervision has something to look into on the first day. */
async function laadLogboek(client: Client, demo: Demo): Promise<void> {
  const kolommen = ['op', 'persoon_id', 'portaal', 'hoedanigheden', 'operatie', 'doel', 'actie', 'uitkomst', 'verzoek_id', 'casus_id', 'getoond', 'afgeschermd', 'gezinsleden'];
  const rijen = maakLogboek(demo, new Date()).map((regel) => ({ ...regel, getoond: masker(regel.getoond), afgeschermd: 0, gezinsleden: [], doel: 'UITVOEREN_HULP', uitkomst: 'GESLAAGD' }));
  await client.query(
    `select log.maak_maand(t, m) from unnest(array['toegang', 'zegel']) t, (select distinct date_trunc('month', o at time zone 'UTC') at time zone 'UTC' as m from unnest($1::timestamptz[]) o) maanden`,
    [rijen.map(({ op }) => op)],
  );
  // One after the other, so that the lines are numbered in the order of time.
  for (const rij of rijen) {
    await client.query(
      `insert into log.toegang (${kolommen.join(', ')}) select ${kolommen.map((naam) => `r.${naam}`).join(', ')} from json_populate_record(null::log.toegang, $1::json) r`,
      [JSON.stringify(Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [slang(naam), waarde])))],
    );
  }
}

/** Families and everything around them, in one transaction. As the owner of the tables: the demo tells of a past without commands. */
export async function laadDemo(client: Client, { zaad }: { zaad: string }): Promise<void> {
  await client.query('begin');
  await laadMensen(client);
  await laad(client, algemeen('leerpunt'), leerpunten.map((rij) => ({ ...rij })));
  const demo = maakDemo({ zaad, vandaag: new Date() });
  for (const naam of tabellen) {
    const eigen = ZONDER_ENTITEIT[naam];
    if (eigen) {
      await invoegen(client, `wand.${naam}`, eigen, demo[naam] as unknown as Rij[]);
      continue;
    }
    const tabel = alleTabellen().find((t) => t.naam === naam);
    if (!tabel) throw new Error(`De demonstratie kent een tabel die er niet is: ${naam}`);
    const rijen = demo[naam] as unknown as Rij[];
    await laad(client, tabel, rijen.map((rij) => vormen[naam]?.(rij) ?? rij));
  }
  await laadZonderCasus(client);
  await laadLogboek(client, demo);
  for (const reeks of ['casusnummer', 'meldingnummer', 'toetsingnummer', 'adviesnummer', 'adviesverzoeknummer', 'formuliernummer']) await client.query(`select setval('wand.${reeks}', 1000)`);
  await laadVerleden(client);
  // The markers follow from the seed: `canaries` reads back which one was used.
  await client.query(`comment on schema gegevens is 'demo:${zaad.replaceAll("'", '')}'`);
  await client.query('commit');
  await client.query('analyze');
}
