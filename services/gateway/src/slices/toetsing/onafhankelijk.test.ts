import { type Toetsbezwaar, toetsbezwaarTekst } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { onderRol } from '../../proef/onder-rol.js';
import { maakDossier, type Proefdossier, toetsvraag } from '../../proef/proefdossier.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { bezwarenSql } from '../../zicht/wand/onafhankelijk.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
let samira: Persoon;
let hanna: Persoon;
let anouk: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  // The people of these tests are few: whether somebody seconded may review at all is a test of its own.
  await proef.beheer.query(bezwarenSql(true));
  samira = proef.alsPersoon('samira', 'duo');
  hanna = proef.alsPersoon('hanna', 'rvdk');
  anouk = proef.alsPersoon('anouk', 'rvdk');
});
afterAll(() => proef.stop());

interface Gevraagd extends Proefdossier { toetsingId: string }
async function vraagAan(): Promise<Gevraagd> {
  const dossier = await maakDossier(proef);
  const { id: toetsingId } = await samira.lukt('toetsingAanvragen', toetsvraag(dossier.id));
  return { ...dossier, toetsingId };
}

const alsSchrijver = (wie: Parameters<typeof partijId>[0], portaal: string, sql: string, waarden: unknown[]): Promise<unknown[]> =>
  onderRol(proef.pools.schrijver, partijId(wie), portaal, async (client) => (await client.query(sql, waarden)).rows as unknown[]);

const GEEF = `select wand.geef_betrokkenheid($1, $2, $3, $4, 'ACTIEF', $5, null, 'Proef')`;
const als = (hoedanigheid: string, stand = 'ACTIEF') => ({ casusId }: { casusId: string }): Promise<void> => betrek(proef.beheer, casusId, { wie: 'anouk', als: hoedanigheid, stand });
const voorbij = (hoedanigheid: string) => async ({ casusId }: { casusId: string }): Promise<void> => {
  await als(hoedanigheid)({ casusId });
  await proef.beheer.query(`update wand.betrokkenheid set tot = now() - interval '1 second' where casus_id = $1 and partij_id = $2 and hoedanigheid = $3`, [casusId, partijId('anouk'), hoedanigheid]);
};
const inGesprek = (rol: string) => async ({ casusId }: { casusId: string }): Promise<void> => {
  await samira.lukt('reflectiegesprekVastleggen', { casusId, op: '2026-01-10', onderwerp: 'Onze rol', perspectieven: 'Wij zien vader te weinig.', [rol]: partijId('anouk') });
};
/** Works in another dossier about the same people. */
const elders = (band: (hier: string, daar: string) => Promise<unknown>) => async ({ casusId }: { casusId: string }): Promise<void> => {
  const ander = await proef.maakCasus({ gezinsleden: ['Gerda', 'Piet'], betrokken: [{ wie: 'anouk', als: 'DUOLID' }] });
  await band(casusId, ander.id);
};

const VERBODEN: readonly [string, Toetsbezwaar, (casus: { casusId: string }) => Promise<void>][] = [
  ['in het duo zit', 'DUO', als('DUOLID')],
  ['eerder in het duo zat', 'DUO', voorbij('DUOLID')],
  ['het team leidt', 'DUO', als('TEAMLEIDER')],
  ['tegendenker was', 'TEGENDENKER', voorbij('TEGENDENKER')],
  ['één vraag van het team beantwoordde', 'GERAADPLEEGD', voorbij('SPECIALIST')],
  ['als gedragsdeskundige meedacht', 'GERAADPLEEGD', als('GEDRAGSDESKUNDIGE_TEAM')],
  ['tegendacht in een gesprek van het team', 'TEGENDENKER', inGesprek('tegendenkerId')],
  ['een gesprek van het team leidde', 'GERAADPLEEGD', inGesprek('gespreksleiderId')],
  ['als deskundige bij een gesprek van het team zat', 'GERAADPLEEGD', inGesprek('deskundigeId')],
  ['het gezin bij Veilig Thuis behandelde', 'EERDER_BETROKKEN', voorbij('VT_BEHANDELAAR')],
  ['het gezin aandroeg', 'EERDER_BETROKKEN', als('RAAD_AANDRAGER', 'NAZORG')],
  ['een maatregel uitvoert', 'EERDER_BETROKKEN', als('JEUGDBESCHERMER')],
  ['noodtoegang nam', 'EERDER_BETROKKEN', voorbij('NOODTOEGANG')],
  ['dezelfde mensen kent uit een gekoppeld dossier', 'ANDERE_MELDING', elders((hier, daar) =>
    proef.beheer.query(`insert into wand.koppeling (id, casus_id, ander_casus_id, toestand, grond, voorgesteld_door_id, nakijker_id) values (gen_random_uuid(), $1, $2, 'GEKOPPELD', 'ZELFDE_BSN', $3, $4)`, [hier, daar, partijId('renske'), partijId('liam')]))],
  ['een eerdere melding over hetzelfde kind deed, op naam en geboortedatum', 'ANDERE_MELDING', elders((hier, daar) =>
    proef.beheer.query(`update gegevens.gezinslid d set voornamen = h.voornamen, achternaam = h.achternaam, geboortedatum = h.geboortedatum from gegevens.gezinslid h where d.casus_id = $2 and h.casus_id = $1 and d.rol = 'KIND' and h.rol = 'KIND'`, [hier, daar]))],
];

describe('wie niet mag toetsen', () => {
  test.each(VERBODEN)('is wie %s: geweigerd in de API en in de database, met de reden, en onthouden', async (_naam, bezwaar, maak) => {
    const { id: casusId, toetsingId } = await vraagAan();
    await maak({ casusId });
    const { mijnToetsbezwaren } = await anouk.vraag<{ mijnToetsbezwaren: { toetsingId: string; bezwaar: string }[] }>('query B { mijnToetsbezwaren { toetsingId bezwaar } }');
    expect(mijnToetsbezwaren.filter((rij) => rij.toetsingId === toetsingId)).toEqual([{ toetsingId, bezwaar }]);

    const uit = await anouk.doe('toetsingOppakken', { id: toetsingId });
    expect(uit.weigeringen).toEqual([{ code: 'TOETSER_NIET_ONAFHANKELIJK', veld: null, tekst: toetsbezwaarTekst[bezwaar] }]);
    await expect(alsSchrijver('anouk', 'rvdk', GEEF, [randomUUID(), casusId, partijId('anouk'), 'TOETSER', toetsingId])).rejects.toThrow(`BV_NIET_ONAFHANKELIJK:${bezwaar}`);
    const { rows } = await proef.beheer.query(`select bezwaar, gemeld from wand.toetsbezwaar where handeling_id = $1 and partij_id = $2`, [toetsingId, partijId('anouk')]);
    expect(rows).toEqual([{ bezwaar, gemeld: false }]);
    const log = await proef.beheer.query(`select 1 from log.toegang where casus_id = $1 and persoon_id = $2 and uitkomst = 'GEWEIGERD'`, [casusId, partijId('anouk')]);
    expect(log.rowCount).toBe(1);
    // A colleague who was never there still can.
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
  });

  test('is wie niet bij de Raad werkt, ook als die in de rij van de Raad terechtkomt', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    await proef.beheer.query(`insert into algemeen.groepslid (id, groep_id, persoon_id, van) values ($1, $2, $3, now() - interval '1 minute')`, [randomUUID(), partijId('toetsers'), partijId('ruben')]);
    await expect(alsSchrijver('ruben', 'rvdk', GEEF, [randomUUID(), casusId, partijId('ruben'), 'TOETSER', toetsingId])).rejects.toThrow('BV_NIET_ONAFHANKELIJK:NIET_VAN_DE_RAAD');
  });

  test('is wie zelf uitgesloten is: die vindt het niet eens', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    await als('UITGESLOTEN')({ casusId });
    expect((await anouk.doe('toetsingOppakken', { id: toetsingId })).weigeringen.map(({ code }) => code)).toEqual(['NIET_GEVONDEN']);
    await expect(alsSchrijver('anouk', 'rvdk', GEEF, [randomUUID(), casusId, partijId('anouk'), 'TOETSER', toetsingId])).rejects.toThrow('BV_TOELATING');
  });

  test('en niemand zet een ander neer als toetser, of schrijft het zelf in de tabel', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    await expect(alsSchrijver('anouk', 'rvdk', GEEF, [randomUUID(), casusId, partijId('hanna'), 'TOETSER', toetsingId])).rejects.toThrow('BV_TOELATING');
    await expect(alsSchrijver('samira', 'duo', GEEF, [randomUUID(), casusId, partijId('samira'), 'TOETSER', toetsingId])).rejects.toThrow('BV_TOELATING');
    await expect(alsSchrijver('anouk', 'rvdk', `insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van) values ($1, $2, $3, 'TOETSER', 'ACTIEF', $4, now())`, [randomUUID(), casusId, partijId('anouk'), toetsingId])).rejects.toThrow(/permission denied/);
    await expect(alsSchrijver('anouk', 'rvdk', `select * from wand.toetsbezwaar`, [])).rejects.toThrow(/permission denied/);
  });

  test.each(['DUOLID', 'TEGENDENKER', 'SPECIALIST', 'GEDRAGSDESKUNDIGE_TEAM'])('en wie toetste, wordt daarna geen %s', async (hoedanigheid) => {
    const { id: casusId, toetsingId } = await vraagAan();
    await anouk.lukt('toetsingOppakken', { id: toetsingId });
    await betrek(proef.beheer, casusId, { wie: 'marijke', als: 'TEAMLEIDER' });
    const gever = hoedanigheid === 'DUOLID' ? 'marijke' : 'samira';
    await expect(alsSchrijver(gever, 'duo', GEEF, [randomUUID(), casusId, partijId('anouk'), hoedanigheid, randomUUID()])).rejects.toThrow('BV_NIET_ONAFHANKELIJK:TOETSTE');
  });
});

describe('zelf melden dat men niet onafhankelijk is', () => {
  const TOETSING = `query T($id: ID!) { toetsing(id: $id) { toestand versie toetser { naam } criteria { criterium } } }`;
  interface Toetsing { toestand: string; versie: number; toetser: { naam: string } | null; criteria: unknown[] }
  const lees = async (wie: Persoon, id: string): Promise<Toetsing | null> => (await wie.vraag<{ toetsing: Toetsing | null }>(TOETSING, { id })).toetsing;

  test('vanuit de wachtrij: het gezin gaat dicht, en een collega pakt het op', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    await anouk.lukt('toetsbezwaarMelden', { toetsingId, grond: 'FAMILIE' });
    expect(await lees(anouk, toetsingId)).toBeNull();
    expect((await anouk.doe('toetsingOppakken', { id: toetsingId })).weigeringen.map(({ code }) => code)).toEqual(['NIET_GEVONDEN']);
    // Also elsewhere: who is family does not work with them either.
    await betrek(proef.beheer, casusId, { wie: 'marijke', als: 'TEAMLEIDER' });
    await expect(alsSchrijver('marijke', 'duo', GEEF, [randomUUID(), casusId, partijId('anouk'), 'DUOLID', null])).rejects.toThrow('BV_UITGESLOTEN');
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
  });

  test('halverwege: de toetsing ligt weer in de rij, zonder wat de eerste toetser vond', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
    await hanna.lukt('criteriumVastleggen', { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: true });
    await hanna.lukt('toetsbezwaarMelden', { toetsingId, grond: 'BEKENDE' });
    expect(await lees(hanna, toetsingId)).toBeNull();
    expect(await lees(samira, toetsingId)).toMatchObject({ toestand: 'AANGEVRAAGD', toetser: null });
    await anouk.lukt('toetsingOppakken', { id: toetsingId });
    expect(await lees(anouk, toetsingId)).toMatchObject({ toestand: 'IN_TOETSING', criteria: [] });
    const { rows } = await proef.beheer.query(`select bezwaar, gemeld from wand.toetsbezwaar where casus_id = $1`, [casusId]);
    expect(rows).toEqual([{ bezwaar: 'BEKENDE', gemeld: true }]);
  });

  test('kost een duolid het eigen dossier niet', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    await als('DUOLID')({ casusId });
    await anouk.lukt('toetsbezwaarMelden', { toetsingId, grond: 'EERDER_WERK' });
    const { casus } = await proef.alsPersoon('anouk', 'duo').vraag<{ casus: { naam: string | null } | null }>('query C($id: ID!) { casus(id: $id) { naam } }', { id: casusId });
    expect(casus?.naam).toBe('Gezin Proef');
  });

  test('kan niet over een toetsing die men nooit zag', async () => {
    const { toetsingId } = await vraagAan();
    expect((await proef.alsPersoon('samira', 'rvdk', { volledig: true }).doe('toetsbezwaarMelden', { toetsingId, grond: 'ANDERS' })).weigeringen.map(({ code }) => code)).toEqual(['NIET_GEVONDEN']);
  });
});

describe('een raadsonderzoeker die bij Blijvend Veilig is gedetacheerd (N96b)', () => {
  const bezwaren = async (toetsingId: string): Promise<string[]> =>
    (await anouk.vraag<{ mijnToetsbezwaren: { toetsingId: string; bezwaar: string }[] }>('query B { mijnToetsbezwaren { toetsingId bezwaar } }')).mijnToetsbezwaren.filter((rij) => rij.toetsingId === toetsingId).map(({ bezwaar }) => bezwaar);

  test('toetst nu geen enkel gezin, ook niet een waar zij buiten staat; de schakelaar staat uit', async () => {
    await proef.beheer.query(bezwarenSql());
    const { id: casusId, toetsingId } = await vraagAan();
    expect(await bezwaren(toetsingId)).toEqual(['GEDETACHEERD']);
    expect((await anouk.doe('toetsingOppakken', { id: toetsingId })).weigeringen).toMatchObject([{ code: 'TOETSER_NIET_ONAFHANKELIJK', tekst: toetsbezwaarTekst.GEDETACHEERD }]);
    await expect(alsSchrijver('anouk', 'rvdk', GEEF, [randomUUID(), casusId, partijId('anouk'), 'TOETSER', toetsingId])).rejects.toThrow('BV_NIET_ONAFHANKELIJK:GEDETACHEERD');
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
  });

  test('kan het weer als de detachering voorbij is', async () => {
    await proef.beheer.query(bezwarenSql());
    const { toetsingId } = await vraagAan();
    await proef.beheer.query(`update algemeen.detachering set tot = ${VANDAAG} - 1 where persoon_id = $1`, [partijId('anouk')]);
    expect(await bezwaren(toetsingId)).toEqual([]);
    await proef.beheer.query(`update algemeen.detachering set tot = null where persoon_id = $1`, [partijId('anouk')]);
  });

  test('mag met de schakelaar aan een ander gezin toetsen, en het eigen gezin nooit', async () => {
    await proef.beheer.query(bezwarenSql(true));
    const vreemd = await vraagAan();
    expect(await bezwaren(vreemd.toetsingId)).toEqual([]);
    const eigen = await vraagAan();
    await als('DUOLID')({ casusId: eigen.id });
    expect(await bezwaren(eigen.toetsingId)).toEqual(['DUO']);
  });
});
