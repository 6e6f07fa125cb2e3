import { randomUUID } from 'node:crypto';
import { ZOEKRUIMTE } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { legMeldingVast, proefmelding } from '../../proef/proefmelding.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import type { Persoon } from '../../proef/persoon.js';

// What somebody gets who searches for another reason than a melding: tried from the outside, through GraphQL.
let proef: Proefopstelling;
let liam: Persoon;
let casusId: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  liam = proef.alsPersoon('liam', 'veilig-thuis');
  ({ casusId } = await legMeldingVast(proef, {}, { beoordeeld: false }));
});
afterAll(() => proef.stop());

const ALLES = 'casusId casusnummer houder bellen zekerheid overeenkomst';
const ZOEK = `query Bekend($vraag: BekendVraag!) @doel(code: INTAKE_EN_BEOORDELING) { bekendeGezinnen(vraag: $vraag) { ${ALLES} } }`;
const zoek = (vraag: Record<string, string>, wie = liam): ReturnType<Persoon['antwoord']> => wie.antwoord(ZOEK, { vraag });
const SEM = { achternaam: 'Vosmaer', voornamen: 'Sem', geboortedatum: '2018-03-01' };
const gevonden = async (vraag: Record<string, string>): Promise<unknown[]> => ((await zoek(vraag)).data as { bekendeGezinnen: unknown[] }).bekendeGezinnen;

describe('wat een treffer laat zien', () => {
  test('is bij wie het gezin is en waarom, en geen letter van het gezin, de melding of de melder', async () => {
    const tekst = JSON.stringify(await zoek({ ...SEM, bsn: '123456782', postcode: '1061AB', huisnummer: '7' }));
    expect(tekst).toContain(casusId);
    expect(tekst).toContain('Renske Smit');
    const { melder, gezinsleden, kern, tekstIntern } = proefmelding;
    const nooit = [kern, tekstIntern, melder.naam, melder.functie, melder.telefoon, ...gezinsleden.flatMap(({ voornamen, achternaam, geboortedatum }) => [voornamen, achternaam, geboortedatum]), 'Schuilplein', '1061', '123456782', '6782', '06 1234 5678'];
    expect(nooit.filter((waarde) => tekst.includes(waarde))).toEqual([]);
  });

  test('heeft geen veld waarin meer zou passen', async () => {
    const { data } = await liam.antwoord(`query T @doel(code: ALGEMEEN) { __type(name: "BekendGezin") { fields { name } } }`);
    expect((data as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name).sort()).toEqual(ALLES.split(' ').sort());
  });

  test('wie een melder zoekt, op naam, met diens telefoon of op de naam van de school, vindt niemand', async () => {
    for (const vraag of [{ achternaam: 'Blom', voornamen: 'Iris' }, { achternaam: 'Blom' }, { achternaam: '020 555 0101' }, { achternaam: 'leerkracht' }]) expect([vraag, await gevonden(vraag as unknown as Record<string, string>)]).toEqual([vraag, []]);
  });

  test('een geheim adres verandert geen letter aan het antwoord, en een treffer opent het dossier niet', async () => {
    const zonder = await gevonden(SEM);
    expect(zonder).toMatchObject([{ casusId }]);
    expect(await gevonden({ ...SEM, postcode: '1061AB', huisnummer: '7' })).toEqual(zonder);
    expect(await gevonden({ achternaam: 'Vosmaer', voornamen: 'Lot', geboortedatum: '2001-01-01', postcode: '1061AB', huisnummer: '7' })).toEqual([]);
    for (const veld of ['naam', 'gezinsleden { voornamen }', 'meldingen { kern melder { naam } }']) {
      expect([veld, (await liam.antwoord(`query C($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { id ${veld} } }`, { id: casusId })).data]).toEqual([veld, { casus: null }]);
    }
  });

  test('de radar van een treffer toont wanneer en wat voor melding, niet waarover, en zoekt niet verder op BSN', async () => {
    const RADAR = `query R($casusId: ID!) @doel(code: INTAKE_EN_BEOORDELING) { radar(casusId: $casusId) { casusId grond isOpen meldingen { kern urgentie besluiten soort } } }`;
    await legMeldingVast(proef, { gezinsnaam: 'Ander dossier' }, { beoordeeld: false });
    await gevonden(SEM);
    expect(await liam.vraag(RADAR, { casusId })).toEqual({ radar: [{ casusId, grond: 'DIT_DOSSIER', isOpen: false, meldingen: [{ kern: null, urgentie: null, besluiten: [], soort: 'MELDING' }] }] });
    await proef.beheer.query(`update wand.zoektreffer set op = op - interval '13 hours'`);
    expect(await liam.vraag(RADAR, { casusId })).toEqual({ radar: [] });
    expect(await liam.vraag(RADAR, { casusId: randomUUID() })).toEqual({ radar: [] });
  });
});

describe('wie alle gezinnen langs wil', () => {
  const uitkomsten = async (): Promise<string[]> => (await proef.beheer.query<{ uitkomst: string }>(`select uitkomst from log.toegang where operatie = 'Bekend' and persoon_id = $1 order by volgnummer desc limit 1`, [partijId('liam')])).rows.map(({ uitkomst }) => uitkomst);

  test('kan na veel zoekvragen een tijd niet verder; de weigering staat in het logboek, en een collega merkt er niets van', async () => {
    await proef.beheer.query(`insert into wand.zoekvraag (persoon_id) select $1 from generate_series(1, $2)`, [partijId('liam'), ZOEKRUIMTE.vragenPerUur]);
    const { errors, data } = await zoek(SEM);
    expect([data, errors?.[0]?.message]).toEqual([null, expect.stringContaining('zoeken nu uit staat')]);
    expect(await uitkomsten()).toEqual(['GEWEIGERD']);
    expect((await zoek(SEM, proef.alsPersoon('renske', 'veilig-thuis'))).errors).toBeUndefined();
    await proef.beheer.query(`update wand.zoekvraag set op = op - interval '61 minutes'`);
    expect((await zoek(SEM)).errors).toBeUndefined();
  });

  test('kan niet verder na veel gezinnen van anderen, hoe weinig vragen het ook waren; het eigen werk telt niet mee', async () => {
    const [een] = (await proef.beheer.query<{ n: number }>(`select count(*)::int n from wand.zoekvraag where persoon_id = $1 and op > now() - interval '1 hour'`, [partijId('liam')])).rows;
    expect(een?.n).toBeLessThan(10);
    await proef.beheer.query(`insert into wand.zoektreffer (persoon_id, casus_id) select $1, gen_random_uuid() from generate_series(1, $2)`, [partijId('liam'), ZOEKRUIMTE.gezinnenPerDag]);
    expect((await zoek(SEM)).errors).toHaveLength(1);
    await proef.beheer.query(`update wand.zoektreffer set op = op - interval '25 hours'`);
    expect((await zoek(SEM)).errors).toBeUndefined();
  });

  test('valt toezicht op, met hoe vaak er geweigerd is, en een gewone zoekvraag of wie doorwerkt niet', async () => {
    const eva = proef.alsPersoon('eva', 'privacy');
    const opgevallen = async (): Promise<object[]> =>
      (await eva.vraag<{ opvallend: { patronen: { soort: string }[] } }>(`query O @doel(code: TOEZICHT) { opvallend(dagen: 1) { patronen { soort naam aantal casusnummer } } }`)).opvallend.patronen.filter(({ soort }) => soort === 'TE_VEEL_ZOEKEN');
    const [eerder] = (await opgevallen()) as { aantal: number }[];
    await proef.beheer.query(`insert into wand.zoekvraag (persoon_id) select $1 from generate_series(1, $2)`, [partijId('liam'), ZOEKRUIMTE.vragenPerUur]);
    await zoek(SEM);
    await zoek(SEM);
    await zoek(SEM, proef.alsPersoon('renske', 'veilig-thuis'));
    expect(await opgevallen()).toEqual([{ soort: 'TE_VEEL_ZOEKEN', naam: 'Liam Boer', aantal: (eerder?.aantal ?? 0) + 2, casusnummer: null }]);
    await proef.beheer.query(`update wand.zoekvraag set op = op - interval '61 minutes'`);
  });

  test('leest nergens hoe vaak een ander zocht', async () => {
    for (const rol of ['lezer', 'schrijver', 'proces', 'toezicht', 'sturing'] as const) await expect(proef.pools[rol].query(`select 1 from wand.zoekvraag`)).rejects.toMatchObject({ code: '42501' });
  });
});
