import { parseArgs } from 'node:util';
import { omgedraaideDatum, verschrevenDatums } from '@bv/begrippen';
import { demomensen, DUBBELSOORTEN, type Dubbelgezin, type Dubbelvraag, laadDubbelen, maakDubbelgezinnen, maakDubbelvragen, meetDubbelen } from '@bv/demo';
import { metVerbinding, nieuweDatabase, verwijderDatabase } from '@bv/lokaal';
import type { Client } from 'pg';
import { draaiOpdracht, openCluster } from './gegevens/set.js';
import { kwantiel } from './meten/statistiek.js';

/** `pnpm bekend [--gezinnen 10000] [--vragen 2000]`: how well and how fast "known already?" finds planted doubles among invented families. Exit code 1 below the bar. */
const LAT = { recall: 0.95, precisie: 0.95, vreemdRustig: 0.97, p95: 100 } as const;
const ZAAD = 'bekend';
const PER_KEER = 2000;

const { values } = parseArgs({ options: { gezinnen: { type: 'string', default: '10000' }, vragen: { type: 'string', default: '2000' } } });
const [gezinnen, vragen] = [Number(values.gezinnen), Number(values.vragen)];

const mens = (id: string): string => {
  const gevonden = demomensen.find((een) => een.id === id);
  if (!gevonden) throw new Error(`De demonstratie kent niemand die ${id} heet.`);
  return gevonden.partijId;
};

/** Evenly over the whole set, so that early and late families both are asked for. */
async function vul(client: Client): Promise<Dubbelgezin[]> {
  const gekozen: Dubbelgezin[] = [];
  let deel: Dubbelgezin[] = [];
  let nummer = 0;
  const laad = async (): Promise<void> => {
    await laadDubbelen((sql, waarden) => client.query(sql, [...waarden]), deel, mens('renske'));
    deel = [];
  };
  for (const gezin of maakDubbelgezinnen(ZAAD, gezinnen)) {
    if (nummer % Math.max(1, Math.floor(gezinnen / vragen)) === 0 && gekozen.length < vragen) gekozen.push(gezin);
    nummer += 1;
    deel.push(gezin);
    if (deel.length === PER_KEER) await laad();
  }
  await laad();
  await client.query('vacuum analyze gegevens.gezinslid, gegevens.adres, gegevens.casus, wand.betrokkenheid');
  return gekozen;
}

const tijden: number[] = [];

async function zoek(client: Client, { achternaam, voornamen, geboortedatum: datum, postcode, huisnummer }: Dubbelvraag): Promise<{ casusId: string; zekerheid: string }[]> {
  const begin = performance.now();
  const { rows } = await client.query<{ casusId: string; zekerheid: string }>(`select casus_id as "casusId", zekerheid from wand.zoek_bekend($1, $2, $3, $4, $5, null, $6)`, [
    achternaam, voornamen, datum, datum === null ? null : (omgedraaideDatum(datum) ?? null), datum === null ? [] : verschrevenDatums(datum), postcode === null || huisnummer === null ? null : `${postcode} ${huisnummer}`,
  ]);
  tijden.push(performance.now() - begin);
  return rows;
}

const procent = (waarde: number): string => `${(100 * waarde).toFixed(1).replace('.', ',')} %`;

const { postgres, geheim } = await openCluster();
const naam = `bekend_${String(gezinnen)}`;
await verwijderDatabase(postgres.beheerUrl, naam);
const url = await nieuweDatabase(postgres.beheerUrl, naam);
for (const opdracht of ['migreer', 'laad-demo']) draaiOpdracht(opdracht, url, geheim);
const uitslag = await metVerbinding(url, async (client) => {
  const gekozen = await vul(client);
  await client.query(`select set_config('bv.kijker', $1, false), set_config('bv.portaal', 'veilig-thuis', false)`, [mens('liam')]);
  return await meetDubbelen(maakDubbelvragen(ZAAD, gekozen, DUBBELSOORTEN), async (vraag) => {
    // Nobody may search this much: a fresh day for each fifty.
    if (tijden.length % 50 === 0) await client.query('truncate wand.zoekvraag, wand.zoektreffer');
    await client.query('set role bv_schrijver');
    const treffers = await zoek(client, vraag);
    await client.query('reset role');
    return treffers;
  });
});
await verwijderDatabase(postgres.beheerUrl, naam);
await postgres.stop();

const p95 = kwantiel(tijden, 0.95);
console.log(`| soort verschil | vragen | gevonden | bovenaan |\n| --- | ---: | ---: | ---: |`);
for (const { soort, vragen: n, gevonden, bovenaan } of uitslag.perSoort.filter((een) => een.soort !== 'VREEMD')) console.log(`| ${soort.toLowerCase().replaceAll('_', ' ')} | ${String(n)} | ${procent(gevonden / n)} | ${procent(bovenaan / n)} |`);
console.log(`\n${String(gezinnen)} gezinnen, ${String(tijden.length)} vragen.`);
console.log(`recall ${procent(uitslag.recall)} · precisie (zeker en waarschijnlijk) ${procent(uitslag.precisie)} · precisie (alles) ${procent(uitslag.precisieAlles)} · vreemden zonder waarschijnlijke treffer ${procent(uitslag.vreemdRustig)}`);
console.log(`tijd per vraag: midden ${kwantiel(tijden, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, hoogste ${kwantiel(tijden, 1).toFixed(1)} ms`);
const isGehaald = uitslag.recall >= LAT.recall && uitslag.precisie >= LAT.precisie && uitslag.vreemdRustig >= LAT.vreemdRustig && p95 <= LAT.p95;
console.log(isGehaald ? 'De lat is gehaald.' : `Onder de lat: ${JSON.stringify(LAT)}`);
process.exitCode = isGehaald ? 0 : 1;
