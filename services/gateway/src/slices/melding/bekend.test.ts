import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { legMeldingVast } from '../../proef/proefmelding.js';

let proef: Proefopstelling;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  liam = proef.alsPersoon('liam', 'veilig-thuis');
});
afterAll(() => proef.stop());

const ZOEK = `query Bekend($vraag: BekendVraag!) @doel(code: INTAKE_EN_BEOORDELING) { bekendeGezinnen(vraag: $vraag) { casusId casusnummer houder bellen zekerheid overeenkomst } }`;
interface Treffer { casusId: string; zekerheid: string; overeenkomst: string[] }
const zoek = async (vraag: Record<string, string>, wie = liam): Promise<Treffer[]> => (await wie.vraag<{ bekendeGezinnen: Treffer[] }>(ZOEK, { vraag })).bekendeGezinnen;

interface Lid { voornamen: string; achternaam: string; geboortedatum?: string; bsn?: string; adres?: Record<string, unknown> }
async function gezin(...leden: Lid[]): Promise<string> {
  const { casusId } = await legMeldingVast(proef, { gezinsleden: leden.map((lid, plaats) => ({ tijdelijkId: String(plaats), rol: 'KIND', isDirectbetrokkene: true, ...lid })), relaties: [] }, { beoordeeld: false });
  return casusId;
}

describe('een bekend gezin wordt gevonden, en er staat bij waarom', () => {
  let id: string;
  beforeAll(async () => {
    id = await gezin({ voornamen: 'Khadija', achternaam: 'El Bouazzaoui', geboortedatum: '1988-03-04', adres: { straat: 'Proefweg', huisnummer: '12 a', postcode: '1055 xb', plaats: 'Amsterdam', isGeheim: false } });
  });

  test.each([
    ['zoals het er staat', { achternaam: 'El Bouazzaoui', voornamen: 'Khadija', geboortedatum: '1988-03-04' }, 'WAARSCHIJNLIJK', ['GEBOORTEDATUM', 'NAAM']],
    ['zonder voorvoegsel, anders gespeld', { achternaam: 'Boeazaoui', voornamen: 'Chadija', geboortedatum: '1988-03-04' }, 'WAARSCHIJNLIJK', ['GEBOORTEDATUM', 'NAAM_LIJKT']],
    ['dag en maand omgedraaid', { achternaam: 'Elbouazzaoui', voornamen: 'Khadija', geboortedatum: '1988-04-03' }, 'WAARSCHIJNLIJK', ['GEBOORTEDATUM_OMGEDRAAID', 'NAAM']],
    ['een cijfer verkeerd', { achternaam: 'El Bouazzaoui', voornamen: 'Khadija', geboortedatum: '1986-03-04' }, 'WAARSCHIJNLIJK', ['GEBOORTEDATUM_LIJKT', 'NAAM']],
    ['voornaam en achternaam omgedraaid', { achternaam: 'Khadija', voornamen: 'El Bouazzaoui', geboortedatum: '1988-03-04' }, 'WAARSCHIJNLIJK', ['GEBOORTEDATUM', 'NAAM_OMGEDRAAID']],
    ['met een dubbele naam', { achternaam: 'Jansen-El Bouazzaoui', voornamen: 'Khadija', geboortedatum: '1988-03-04' }, 'WAARSCHIJNLIJK', ['GEBOORTEDATUM', 'NAAM_LIJKT']],
    ['met de naam van een partner', { achternaam: 'Zonneveld', voornamen: 'Khadija', geboortedatum: '1988-03-04' }, 'MOGELIJK', ['GEBOORTEDATUM', 'VOORNAAM']],
    ['zonder geboortedatum', { achternaam: 'Bouazzaoui', voornamen: 'Khadija' }, 'MOGELIJK', ['NAAM']],
    ['een ander gezinslid op het adres', { achternaam: 'Bouazzaoui', voornamen: 'Sem', geboortedatum: '2020-01-01', postcode: '1055XB', huisnummer: '12A' }, 'MOGELIJK', ['ACHTERNAAM', 'ADRES']],
  ])('%s', async (_hoe, vraag, zekerheid, overeenkomst) => {
    expect(await zoek(vraag as Record<string, string>)).toEqual([expect.objectContaining({ casusId: id, zekerheid, overeenkomst })]);
  });

  test.each([
    ['een ander met dezelfde geboortedatum', { achternaam: 'Hoogendoorn', voornamen: 'Pieter', geboortedatum: '1988-03-04' }],
    ['een ander met dezelfde voornaam en een datum die een cijfer scheelt', { achternaam: 'Hoogendoorn', voornamen: 'Khadija', geboortedatum: '1988-03-05' }],
    ['dezelfde naam met een heel andere geboortedatum', { achternaam: 'El Bouazzaoui', voornamen: 'Khadija', geboortedatum: '1951-11-27' }],
    ['een ander op hetzelfde adres', { achternaam: 'Hoogendoorn', voornamen: 'Pieter', postcode: '1055XB', huisnummer: '12a' }],
  ])('niet %s', async (_wie, vraag) => expect(await zoek(vraag as Record<string, string>)).toEqual([]));
});

describe('zoeken is geen orakel', () => {
  const schuil = { straat: 'Schuilplein', huisnummer: '7', postcode: '1019 ZZ', plaats: 'Amsterdam', isGeheim: true };

  test('een geheim adres vindt niemand, ook met de juiste achternaam erbij: het antwoord is letter voor letter dat van een adres dat niet bestaat', async () => {
    await gezin({ voornamen: 'Mila', achternaam: 'Terschuur', geboortedatum: '2015-05-06', adres: schuil });
    const met = { achternaam: 'Terschuur', voornamen: 'Bram', geboortedatum: '1990-01-02' };
    expect(await zoek({ ...met, postcode: '1019ZZ', huisnummer: '7' })).toEqual([]);
    expect(await zoek({ ...met, postcode: '1019ZZ', huisnummer: '9' })).toEqual([]);
    // And it adds nothing to who is found by something else.
    const zonder = await zoek({ achternaam: 'Terschuur', voornamen: 'Mila', geboortedatum: '2015-05-06' });
    expect(await zoek({ achternaam: 'Terschuur', voornamen: 'Mila', geboortedatum: '2015-05-06', postcode: '1019ZZ', huisnummer: '7' })).toEqual(zonder);
    expect(zonder[0]?.overeenkomst).toEqual(['GEBOORTEDATUM', 'NAAM']);
    const { rows } = await proef.beheer.query(`select 1 from gegevens.adres where (categorie = 'GEHEIM_ADRES' or is_geheim) and zoekadres is not null`);
    expect(rows).toEqual([]);
  });

  test('een adres dat geheim wordt, is meteen niet meer te vinden', async () => {
    const id = await gezin({ voornamen: 'Job', achternaam: 'Uitdehaag', adres: { ...schuil, isGeheim: false, huisnummer: '80' } });
    const vraag = { achternaam: 'Uitdehaag', voornamen: 'Lot', postcode: '1019ZZ', huisnummer: '80' };
    expect((await zoek(vraag)).map(({ casusId }) => casusId)).toEqual([id]);
    await proef.beheer.query(`update gegevens.adres set categorie = 'GEHEIM_ADRES', is_geheim = true where casus_id = $1`, [id]);
    expect(await zoek(vraag)).toEqual([]);
  });

  test('wat één van het gezin geheim houdt, vindt ook de anderen niet die het open hebben staan', async () => {
    const open = { ...schuil, isGeheim: false, huisnummer: '55', postcode: '1019ZZ' };
    await gezin({ voornamen: 'Ans', achternaam: 'Vandeschuil', adres: { ...open, isGeheim: true, postcode: '1019 zz' } }, { voornamen: 'Tim', achternaam: 'Vandeschuil', geboortedatum: '2016-07-08', adres: open });
    expect(await zoek({ achternaam: 'Vandeschuil', voornamen: 'Bram', geboortedatum: '1990-01-02', postcode: '1019ZZ', huisnummer: '55' })).toEqual([]);
    const [gevonden] = await zoek({ achternaam: 'Vandeschuil', voornamen: 'Tim', geboortedatum: '2016-07-08', postcode: '1019ZZ', huisnummer: '55' });
    expect(gevonden?.overeenkomst).toEqual(['GEBOORTEDATUM', 'NAAM']);
  });

  test('jokertekens en stukken SQL zijn letters die er niet staan', async () => {
    await gezin({ voornamen: 'Jip', achternaam: 'Wildeboerma' });
    for (const achternaam of ['%%%', '___', "x' or 1=1 --", '.*']) expect([achternaam, await zoek({ achternaam, voornamen: '%' })]).toEqual([achternaam, []]);
    expect(await zoek({ achternaam: 'Wildeb%' })).toEqual(await zoek({ achternaam: 'Wildeb' }));
  });

  test('een geboortedatum of een adres alleen vindt niemand', async () => {
    const id = await gezin({ voornamen: 'Puck', achternaam: 'Vandriel', geboortedatum: '2014-02-03', adres: { ...schuil, isGeheim: false, huisnummer: '90' } });
    for (const vraag of [{ geboortedatum: '2014-02-03' }, { voornamen: 'Puck', geboortedatum: '2014-02-03' }, { postcode: '1019ZZ', huisnummer: '90' }]) expect(await zoek(vraag)).toEqual([]);
    expect((await zoek({ achternaam: 'Vandriel' })).map(({ casusId }) => casusId)).toEqual([id]);
  });

  test('een achternaam die velen hebben toont niemand: dan zijn het gezinnen van anderen', async () => {
    for (let nummer = 0; nummer < 6; nummer += 1) await gezin({ voornamen: `Kind${String(nummer)}`, achternaam: 'Veelvoorkomens' });
    expect(await zoek({ achternaam: 'Veelvoorkomens' })).toEqual([]);
    expect(await zoek({ achternaam: 'Veelvoorkomens', voornamen: 'Kind3' })).toHaveLength(5);
  });

  test('van wie is uitgesloten antwoordt elke weg naar dat gezin als een gezin dat er niet is', async () => {
    const bsn = '123456782';
    const id = await gezin({ voornamen: 'Wout', achternaam: 'Ooievaar', geboortedatum: '2011-09-08', bsn, adres: { ...schuil, isGeheim: false, huisnummer: '101' } });
    const wegen = [
      { bsn }, { achternaam: 'Ooievaar' }, { achternaam: 'Ooievaar', voornamen: 'Wout' }, { achternaam: 'Oievaar', voornamen: 'Wout', geboortedatum: '2011-09-08' },
      { achternaam: 'Ooievaar', voornamen: 'Wout', geboortedatum: '2011-08-09' }, { achternaam: 'Ooievaar', voornamen: 'Sem', postcode: '1019ZZ', huisnummer: '101' },
    ];
    for (const vraag of wegen) expect([vraag, (await zoek(vraag)).map(({ casusId }) => casusId)]).toEqual([vraag, [id]]);
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values ($1, $2, $3, 'UITGESLOTEN', 'ACTIEF', now())`, [randomUUID(), id, partijId('liam')]);
    for (const vraag of wegen) expect([vraag, await zoek(vraag)]).toEqual([vraag, []]);
    const { rows } = await proef.beheer.query<{ n: string }>(`select count(*) as n from log.toegang where operatie = 'Bekend' and uitkomst = 'NIETS_GEVONDEN' and casus_id is null and persoon_id = $1`, [partijId('liam')]);
    expect(Number(rows[0]?.n)).toBeGreaterThanOrEqual(wegen.length);
  });

  test('wie geen intake is, krijgt op iets dat bestaat hetzelfde als op iets dat niet bestaat', async () => {
    await gezin({ voornamen: 'Siem', achternaam: 'Zwartewaal', geboortedatum: '2010-04-05' });
    for (const [naam, portaal] of [['samira', 'duo'], ['hanna', 'rvdk'], ['yusuf', 'wijkteam']] as const) {
      const wie = proef.alsPersoon(naam, portaal, { volledig: true });
      expect(await zoek({ achternaam: 'Zwartewaal', voornamen: 'Siem', geboortedatum: '2010-04-05' }, wie)).toEqual([]);
    }
  });

  test('elke zoekvraag en elke treffer staat in het logboek, zonder wat er gezocht is', async () => {
    const id = await gezin({ voornamen: 'Roos', achternaam: 'Kwakernaak', geboortedatum: '2012-12-12' });
    await zoek({ achternaam: 'Kwakernaak', voornamen: 'Roos' });
    const { rows } = await proef.beheer.query<{ regel: string }>(`select t::text as regel from log.toegang t where casus_id = $1 and actie = 'S' and persoon_id = $2`, [id, partijId('liam')]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.regel).not.toMatch(/Kwakernaak|Roos/i);
  });

  test('van wat vergeleken wordt is voor geen enkele rol die inlogt een letter te lezen', async () => {
    for (const rol of ['lezer', 'schrijver', 'proces', 'toezicht', 'sturing'] as const) {
      for (const sql of [`select zoeknaam from gegevens.gezinslid`, `select zoekvoornaam from gegevens.gezinslid`, `select zoekadres from gegevens.adres`, `select casus_id from wand.zoektreffer`]) {
        await expect(proef.pools[rol].query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});
