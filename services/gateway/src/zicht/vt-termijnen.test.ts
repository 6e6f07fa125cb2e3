import { eindeVanDag, plusDagen, telWerkdagenBij, vandaag, werkdagenTussen } from '@bv/begrippen';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { legMeldingVast } from '../proef/proefmelding.js';
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
});
