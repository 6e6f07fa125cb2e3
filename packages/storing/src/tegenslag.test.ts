import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Product, startProduct, uitDatabase } from '@bv/muur';
import type { Verkeersuitslag } from './onder-verkeer.js';
import { bezetteTabel, maakDatamap, maakSchijf, springendeTijd, volleSchijf, zonderSchijf } from './tegenslag.js';

// Enough for the demonstration and the log of PostgreSQL; the rest is filled by the test.
const schijf = maakSchijf(700);
let product: Product;


beforeAll(async () => {
  product = await startProduct(schijf ? { BV_DATA: maakDatamap(schijf.map) } : {});
});
afterAll(async () => {
  await product.stop();
  schijf?.weg();
});

const NIETS_MIS = { verloren: 0, dubbel: 0, half: 0, zonderLogregel: 0, fouten: [], keten: true };
const watMis = ({ verloren, dubbel, half, zonderLogregel, fouten, keten }: Verkeersuitslag): object => ({ verloren, dubbel, half, zonderLogregel, fouten, keten });

test('een tabel die lang bezet is: wie wacht hoort binnen een halve minuut dat het te lang duurt, niets half, en daarna gaat het vanzelf weer', async () => {
  // More writers than there are connections to write with: the last ones wait for a connection.
  const uitslag = await bezetteTabel(product, 14_000, 16);
  expect(watMis(uitslag)).toEqual(NIETS_MIS);
  expect(Object.keys(uitslag.redenen).sort()).toEqual(['DATABASE_NIET_BEREIKBAAR', 'DATABASE_TRAAG']);
  expect(uitslag.langst).toBeLessThan(20_000);
  expect(uitslag.resultaat).toBeLessThan(5000);
});

test('een gateway van wie de klok een dag voor- en achteruit springt, bedient dan niemand en gaat daarna verder; momenten en sessies volgen de database', async () => {
  const begin = new Date();
  const uitslag = await springendeTijd(product, 2000, 4);
  expect(watMis(uitslag)).toEqual(NIETS_MIS);
  expect(uitslag.redenen).toHaveProperty('KLOK_ONGELIJK');
  const buiten = await uitDatabase<{ wat: string }>(
    product,
    `select 'contactmoment' as wat from gegevens.contactmoment where starts_with(verslag, $2) and not gewijzigd_op between $1 and now()
     union all select 'afspraak' from gegevens.veiligheidsafspraak where starts_with(als, $2) and not gewijzigd_op between $1 and now()
     union all select 'logregel' from log.toegang where op > now()
     union all select 'sessie' from proces.sessie where laatst_gezien > now() or eindigt_op > now() + interval '10 hours'
     union all select 'volgorde' from (select op, lag(op) over (partition by transactie order by volgnummer) as vorige from log.toegang where op >= $1) l where op < vorige`,
    begin.toISOString(),
    uitslag.geteld.merk,
  );
  expect(buiten).toEqual([]);
});

test('een volle schijf, ook voor het log van PostgreSQL zelf: wie schrijft hoort dat het niet kan, niets half, en met ruimte gaat het vanzelf weer', async () => {
  const uitslag = await volleSchijf(product, { vul: schijf?.vul ?? zonderSchijf(product), ookLog: schijf !== undefined }, 6);
  expect(watMis(uitslag)).toEqual(NIETS_MIS);
  expect(uitslag.redenen).toHaveProperty('DATABASE_VOL');
  if (schijf) expect(uitslag.redenen).toHaveProperty('DATABASE_NIET_BEREIKBAAR');
  expect(uitslag.resultaat).toBeLessThan(15_000);
});
