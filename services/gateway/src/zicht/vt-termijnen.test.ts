import { eindeVanDag, plusDagen, telWerkdagenBij, vandaag, werkdagenTussen } from '@bv/begrippen';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { legMeldingVast } from '../proef/proefmelding.js';
import { partijId } from '../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { escaleerTermijnen, trapVan, type Termijnsoort } from './vt-termijnen.js';

const dag = fc.integer({ min: 0, max: 12_000 }).map((dagen) => plusDagen('2020-01-01', dagen));
const soort = fc.constantFrom<Termijnsoort>('BEOORDELING', 'ONDERZOEK');
const nooit = { eersteOp: null, isTweede: false };

describe('wanneer iemand iets hoort over een termijn', () => {
  test('wie het werk heeft hoort het altijd voordat de termijn voorbij is, ook over feestdagen', () => {
    fc.assert(fc.property(soort, dag, fc.integer({ min: 1, max: 60 }), (wat, begin, werkdagen) => {
      const termijn = eindeVanDag(telWerkdagenBij(begin, werkdagen));
      const laatste = new Date(eindeVanDag(telWerkdagenBij(begin, werkdagen)).getTime() - 12 * 3_600_000);
      expect(trapVan(wat, termijn, laatste, nooit)).toBe(1);
      const vroeg = new Date(`${begin}T08:00:00Z`);
      const over = werkdagenTussen(vandaag(vroeg), vandaag(termijn));
      expect(trapVan(wat, termijn, vroeg, nooit)).toBe(over <= (wat === 'BEOORDELING' ? 1 : 10) ? 1 : null);
    }));
  });

  test('het team hoort het later dan wie het werk heeft, en nog voor het einde', () => {
    fc.assert(fc.property(soort, dag, (wat, datum) => {
      const termijn = eindeVanDag(telWerkdagenBij(datum, 1));
      const nu = new Date(termijn.getTime() - 3 * 3_600_000);
      expect(trapVan(wat, termijn, nu, { eersteOp: nu, isTweede: false })).toBeNull();
      expect(trapVan(wat, termijn, nu, { eersteOp: new Date(nu.getTime() - 3_600_000), isTweede: false })).toBe(2);
      expect(trapVan(wat, termijn, nu, { eersteOp: new Date(0), isTweede: true })).toBeNull();
    }));
  });
});

describe('het bericht', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await maakProefopstelling();
  });
  afterAll(() => proef.stop());
  beforeEach(() => proef.beheer.query('truncate proces.escalatie, proces.uitbak'));

  const berichten = async (casusId: string): Promise<string[]> =>
    (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 order by gemaakt_op, 1`, [casusId])).rows.map(({ wat }) => wat);

  test('gaat eerst naar de behandelaar en dan naar de werkbegeleiding, elk één keer, hoeveel processen er ook zijn', async () => {
    const { casusId } = await legMeldingVast(proef, {}, { beoordeeld: false });
    const nu = new Date();
    await proef.beheer.query(`update gegevens.melding set termijn = $2 where casus_id = $1`, [casusId, eindeVanDag(vandaag(nu))]);
    const samen = (moment: Date) => Promise.all([1, 2, 3, 4].map(() => escaleerTermijnen(proef.pools.proces, moment)));
    await samen(nu);
    await samen(nu);
    expect(await berichten(casusId)).toEqual(['TERMIJN_NADERT Renske Smit']);
    const later = new Date(nu.getTime() + 61 * 60_000);
    await samen(later);
    await samen(later);
    expect(await berichten(casusId)).toEqual(['TERMIJN_NADERT Renske Smit', 'TERMIJN_BIJNA_VOORBIJ Werkbegeleiding Veilig Thuis']);
  });

  test('wie de beoordeling op tijd heeft hoort niets; een verzette termijn is een nieuwe', async () => {
    const klaar = await legMeldingVast(proef);
    const { casusId } = await legMeldingVast(proef, {}, { beoordeeld: false });
    const nu = new Date();
    for (const id of [klaar.casusId, casusId]) await proef.beheer.query(`update gegevens.melding set termijn = $2 where casus_id = $1`, [id, eindeVanDag(vandaag(nu))]);
    await escaleerTermijnen(proef.pools.proces, nu);
    await proef.beheer.query(`update gegevens.melding set termijn = termijn - interval '1 day' where casus_id = $1`, [casusId]);
    await escaleerTermijnen(proef.pools.proces, nu);
    expect([await berichten(klaar.casusId), (await berichten(casusId)).length]).toEqual([[], 2]);
  });

  test('een moment om weer te kijken: eerst wie volgt, en het team als het voorbij is', async () => {
    const renske = proef.alsPersoon('renske', 'veilig-thuis');
    const { casusId } = await legMeldingVast(proef);
    await renske.lukt('vervolgStarten', { casusId });
    const nu = new Date();
    await proef.beheer.query(`update gegevens.monitormoment set gepland = $2 where id = (select id from gegevens.monitormoment where casus_id = $1 order by gepland limit 1)`, [casusId, plusDagen(vandaag(nu), -10)]);
    await escaleerTermijnen(proef.pools.proces, nu);
    await escaleerTermijnen(proef.pools.proces, new Date(nu.getTime() + 61 * 60_000));
    expect(await berichten(casusId)).toEqual(['MONITOR_NADERT Renske Smit', 'MONITOR_TE_LAAT Werkbegeleiding Veilig Thuis']);
  });

  test('wat in de lijst staat, is wat er verteld is', async () => {
    const { casusId } = await legMeldingVast(proef, {}, { beoordeeld: false });
    const nu = new Date();
    for (const tabel of ['gegevens.melding', 'wand.betrokkenheid']) await proef.beheer.query(`update ${tabel} set termijn = $2 where casus_id = $1`, [casusId, eindeVanDag(vandaag(nu))]);
    const vlag = async (): Promise<number | null | undefined> =>
      (await proef.alsPersoon('renske', 'veilig-thuis').vraag<{ werkvoorraad: { casusId: string; escalatie: number | null }[] }>('query W { werkvoorraad(aantal: 500) { id casusId escalatie } }')).werkvoorraad.find((rij) => rij.casusId === casusId)?.escalatie;
    expect(await vlag()).toBeNull();
    await escaleerTermijnen(proef.pools.proces, nu);
    expect(await vlag()).toBe(1);
    await escaleerTermijnen(proef.pools.proces, new Date(nu.getTime() + 61 * 60_000));
    expect(await vlag()).toBe(2);
  });

  test('een aangeboden gezin dat wacht: eerst wie aanbood en wie moet antwoorden, dan de werkbegeleiding; een antwoord stopt het', async () => {
    const renske = proef.alsPersoon('renske', 'veilig-thuis');
    const [wacht, ander] = [await legMeldingVast(proef), await legMeldingVast(proef)];
    const naarId = partijId('marijke');
    for (const { casusId } of [wacht, ander]) await renske.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId, wieVertelt: 'Renske belt moeder.', voorwaarden: [], vragen: [] });
    await proef.beheer.query(`update gegevens.overdracht set aangeboden_op = $2 where casus_id = $1`, [wacht.casusId, new Date('2026-11-09T10:00:00Z')]);
    await proef.beheer.query(`truncate proces.uitbak`);
    const op = (moment: string): Promise<number> => escaleerTermijnen(proef.pools.proces, new Date(moment));
    await op('2026-11-10T10:00:00Z');
    expect(await berichten(wacht.casusId)).toEqual([]);
    await op('2026-11-11T08:00:00Z');
    await op('2026-11-11T10:00:00Z');
    expect(await berichten(wacht.casusId)).toEqual([`OVERDRACHT_WACHT ${(await proef.beheer.query<{ naam: string }>('select naam from algemeen.partij where id = $1', [naarId])).rows[0]!.naam}`, 'OVERDRACHT_WACHT Renske Smit'].sort());
    await op('2026-11-12T10:00:00Z');
    await op('2026-11-12T12:00:00Z');
    expect((await berichten(wacht.casusId)).filter((wat) => wat.startsWith('OVERDRACHT_WACHT_TE_LANG'))).toEqual(['OVERDRACHT_WACHT_TE_LANG Werkbegeleiding Veilig Thuis']);
    const lijst = async () => (await renske.vraag<{ wachtendeOverdrachten: { casusId: string; antwoordVoor: string; werkdagenOver: number; escalatie: number | null }[] }>('query W { wachtendeOverdrachten { id casusId antwoordVoor werkdagenOver escalatie } }')).wachtendeOverdrachten;
    expect((await lijst()).find(({ casusId }) => casusId === wacht.casusId)).toMatchObject({ antwoordVoor: expect.stringMatching(/^2026-11-11T22:59:59/), escalatie: 2 });
    expect((await lijst()).find(({ casusId }) => casusId === ander.casusId)).toMatchObject({ escalatie: null });
    await proef.beheer.query(`update gegevens.overdracht set aangeboden_op = $2, toestand = 'GEWEIGERD' where casus_id = $1`, [ander.casusId, new Date('2026-11-09T10:00:00Z')]);
    await op('2026-11-20T10:00:00Z');
    expect(await berichten(ander.casusId)).toEqual([]);
  });
});
