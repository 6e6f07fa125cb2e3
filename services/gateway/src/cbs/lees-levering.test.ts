import { plusDagen, vandaag } from '@bv/begrippen';
import { maakDemo } from '@bv/demo';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEMOZAAD, maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { leesLevering } from './lees-levering.js';
import { cbsRegels } from './levering.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
});
afterAll(() => proef.stop());

test('een uitvoer telt alle meldingen en adviezen van de periode, noemt niemand, en staat in het log', async () => {
  const periode = { van: plusDagen(vandaag(), -365), tot: vandaag() };
  const levering = await leesLevering(proef.beheer, periode);
  expect(levering.meldingen.length).toBeGreaterThan(5);
  expect(levering.adviezen).toHaveLength(3);
  const bestand = cbsRegels(levering).join('\r\n');
  const { gezinslid, kenmerken } = maakDemo({ zaad: DEMOZAAD, vandaag: new Date() });
  for (const { achternaam } of gezinslid) expect(bestand).not.toContain(achternaam);
  for (const kenmerk of kenmerken) expect(bestand).not.toContain(kenmerk.waarde);
  const { rows } = await proef.beheer.query(`select 1 from log.toegang where operatie = 'CBS_UITVOER' and actie = 'E' and uitkomst = 'GESLAAGD'`);
  expect(rows).toHaveLength(1);
});

test('buiten de periode is er niets', async () => {
  expect(await leesLevering(proef.beheer, { van: '1990-01-01', tot: '1990-12-31' })).toMatchObject({ adviezen: [], meldingen: [] });
});
