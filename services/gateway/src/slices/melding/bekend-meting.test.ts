import { DUBBELSOORTEN, laadDubbelen, maakDubbelgezinnen, maakDubbelvragen, meetDubbelen } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

const ZAAD = 'meting';
/** A small run; `pnpm bekend` does it with ten thousand. */
const GEZINNEN = 168;

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
  await laadDubbelen((sql, waarden) => proef.beheer.query(sql, [...waarden]), [...maakDubbelgezinnen(ZAAD, GEZINNEN)], partijId('renske'));
  await proef.beheer.query('analyze gegevens.gezinslid, gegevens.adres, gegevens.casus, wand.betrokkenheid');
});
afterAll(() => proef.stop());

const ZOEK = `query Bekend($vraag: BekendVraag!) @doel(code: INTAKE_EN_BEOORDELING) { bekendeGezinnen(vraag: $vraag) { casusId zekerheid overeenkomst } }`;

describe('is het gezin al bekend, gemeten', () => {
  test('verzonnen gezinnen worden teruggevonden, hoe hun naam of geboortedatum ook verschreven is, en vreemden niet verward', async () => {
    const vragen = maakDubbelvragen(ZAAD, [...maakDubbelgezinnen(ZAAD, GEZINNEN)], DUBBELSOORTEN);
    const liam = proef.alsPersoon('liam', 'veilig-thuis');
    let gesteld = 0;
    const uitslag = await meetDubbelen(vragen, async ({ voornamen, achternaam, geboortedatum, postcode, huisnummer }) => {
      // Nobody may search this much: a fresh day for each fifty.
      if ((gesteld += 1) % 50 === 0) await proef.beheer.query('delete from wand.zoekvraag; delete from wand.zoektreffer');
      return (await liam.vraag<{ bekendeGezinnen: { casusId: string; zekerheid: string }[] }>(ZOEK, { vraag: { voornamen, achternaam, geboortedatum, postcode, huisnummer } })).bekendeGezinnen;
    });
    expect(uitslag.recall).toBeGreaterThan(0.95);
    expect(uitslag.precisie).toBeGreaterThan(0.95);
    expect(uitslag.vreemdRustig).toBeGreaterThan(0.98);
    for (const { soort, vragen: n, gevonden } of uitslag.perSoort.filter(({ soort }) => soort !== 'VREEMD')) expect([soort, gevonden / n >= 0.8]).toEqual([soort, true]);
  });
});
