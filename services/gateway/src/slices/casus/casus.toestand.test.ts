import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Hoedanigheid, Portaal, portalenVan, Stand, vindRegel } from '@bv/beleid';
import { Casustoestand, Overdrachtsoort } from '@bv/begrippen';
import { betrek } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { Casushandeling, casuszetten, vindCasuszet } from './casus.toestand.js';

const toestanden = Object.values(Casustoestand);

const mag: Record<string, string> = {
  'BIJ_VEILIG_THUIS AANBIEDEN NAAR_BLIJVEND_VEILIG': 'AANGEBODEN',
  'BIJ_DUO AANBIEDEN NAAR_WIJKTEAM': 'AANGEBODEN',
  'AANGEBODEN INTREKKEN NAAR_BLIJVEND_VEILIG': 'BIJ_VEILIG_THUIS',
  'AANGEBODEN INTREKKEN NAAR_WIJKTEAM': 'BIJ_DUO',
  'AANGEBODEN WEIGEREN NAAR_BLIJVEND_VEILIG': 'BIJ_VEILIG_THUIS',
  'AANGEBODEN WEIGEREN NAAR_WIJKTEAM': 'BIJ_DUO',
  'AANGEBODEN AANVAARDEN NAAR_BLIJVEND_VEILIG': 'WACHT_OP_DUO',
  'AANGEBODEN AANVAARDEN NAAR_WIJKTEAM': 'BIJ_DUO',
  'WACHT_OP_DUO DUO_VORMEN NAAR_BLIJVEND_VEILIG': 'BIJ_DUO',
  'WACHT_OP_DUO DUO_VORMEN NAAR_WIJKTEAM': 'BIJ_DUO',
  'WACHT_OP_DUO DUO_VORMEN NAAR_GI': 'BIJ_DUO',
  'WACHT_OP_DUO DUO_VORMEN NAAR_VEILIG_THUIS': 'BIJ_DUO',
  'GESLOTEN HEROPENEN NAAR_BLIJVEND_VEILIG': 'BIJ_VEILIG_THUIS',
  'GESLOTEN HEROPENEN NAAR_WIJKTEAM': 'BIJ_VEILIG_THUIS',
  'GESLOTEN HEROPENEN NAAR_GI': 'BIJ_VEILIG_THUIS',
  'GESLOTEN HEROPENEN NAAR_VEILIG_THUIS': 'BIJ_VEILIG_THUIS',
};

// What the Raad brought in goes back to the Raad; all else is the same.
const magVanDeRaad: Record<string, string> = Object.fromEntries([
  ...Object.entries(mag).filter(([zet]) => !zet.startsWith('BIJ_VEILIG_THUIS')),
  ['BIJ_RAAD AANBIEDEN NAAR_BLIJVEND_VEILIG', 'AANGEBODEN'],
  ['AANGEBODEN INTREKKEN NAAR_BLIJVEND_VEILIG', 'BIJ_RAAD'],
  ['AANGEBODEN WEIGEREN NAAR_BLIJVEND_VEILIG', 'BIJ_RAAD'],
]);

// What a wijkteam asked back goes back to the wijkteam, which held it all the while.
const magVanHetWijkteam: Record<string, string> = Object.fromEntries(
  Object.entries(mag).filter(([zet]) => !/^(BIJ_VEILIG_THUIS|AANGEBODEN INTREKKEN NAAR_BLIJVEND_VEILIG)/.test(zet)).map(([zet, naar]) => [zet, zet === 'AANGEBODEN WEIGEREN NAAR_BLIJVEND_VEILIG' ? 'BIJ_WIJKTEAM' : naar]),
);

describe('een casus', () => {
  test.each(toestanden.flatMap((toestand) => Object.values(Casushandeling).flatMap((handeling) => Object.values(Overdrachtsoort).map((soort) => [toestand, handeling, soort] as const))))(
    'die %s is, bij %s %s',
    (toestand, handeling, soort) => expect(vindCasuszet(toestand, handeling, soort)?.naar).toBe(mag[`${toestand} ${handeling} ${soort}`]),
  );

  test.each(toestanden.flatMap((toestand) => Object.values(Casushandeling).flatMap((handeling) => Object.values(Overdrachtsoort).map((soort) => [toestand, handeling, soort] as const))))(
    'van de Raad die %s is, bij %s %s',
    (toestand, handeling, soort) => expect(vindCasuszet(toestand, handeling, soort, 'BIJ_RAAD')?.naar).toBe(magVanDeRaad[`${toestand} ${handeling} ${soort}`]),
  );

  test.each(toestanden.flatMap((toestand) => Object.values(Casushandeling).flatMap((handeling) => Object.values(Overdrachtsoort).map((soort) => [toestand, handeling, soort] as const))))(
    'van een wijkteam die %s is, bij %s %s',
    (toestand, handeling, soort) => expect(vindCasuszet(toestand, handeling, soort, 'BIJ_WIJKTEAM')?.naar).toBe(magVanHetWijkteam[`${toestand} ${handeling} ${soort}`]),
  );

  test('is nooit zonder iemand: elke zet gaat naar een toestand met een houder', () => {
    for (const { naar } of casuszetten) expect(['BIJ_VEILIG_THUIS', 'BIJ_RAAD', 'AANGEBODEN', 'WACHT_OP_DUO', 'BIJ_DUO', 'BIJ_WIJKTEAM']).toContain(naar);
  });
});

describe('de muur', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await maakProefopstelling();
  });
  afterAll(() => proef.stop());

  // The wall keeps its own list, so that a mistake in a command moves nothing. The two lists say the same.
  test('laat precies de zetten toe die hier staan, voor elke rol en stand', async () => {
    const verwacht = new Set(casuszetten.flatMap(({ door, van, naar }) => door.map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand} ${van} ${naar}`)));
    const gevonden = new Set<string>();
    for (const hoedanigheid of Object.values(Hoedanigheid)) {
      for (const stand of Object.values(Stand)) {
        const portaal = portalenVan[hoedanigheid][0] ?? Portaal.DUO;
        if (!vindRegel(hoedanigheid, stand)) continue;
        const { id } = await proef.maakCasus({ betrokken: [] });
        await betrek(proef.beheer, id, { wie: 'samira', als: hoedanigheid, stand });
        await proef.beheer.query(`select set_config('bv.kijker', $1, false), set_config('bv.portaal', $2, false)`, [partijId('samira'), portaal]);
        const { rows } = await proef.beheer.query<{ zet: string }>(
          `select v || ' ' || n as zet from unnest($2::text[]) v, unnest($2::text[]) n where wand.mag_verzetten($1, v, n)`,
          [id, toestanden],
        );
        for (const { zet } of rows) gevonden.add(`${hoedanigheid} ${stand} ${zet}`);
      }
    }
    expect([...gevonden].sort()).toEqual([...verwacht].sort());
  });
});
