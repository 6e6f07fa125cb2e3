import { draaiBewijzen, schrijfVerslag } from '@bv/muur';
import { beforeAll, expect, test } from '@jest/globals';

// The short run of `pnpm muur`. Another seed each day, so that every run of CI asks other questions; it stands in the report.
const ZAAD = Math.floor(Date.now() / 86_400_000);
const NAMEN = [
  'volledigheid van het beleid', 'elke kolom van elke view', 'geplante fouten in de muur', 'willekeurige geschiedenissen', 'elk veld langs elk pad',
  'geregistreerde vragen', 'documenten', 'meldingen', 'willekeurige vragen', 'tijd', 'niet te onderscheiden',
  'logs, tellers en meldingen',
];

let bewijzen: Awaited<ReturnType<typeof draaiBewijzen>>;

beforeAll(async () => {
  bewijzen = await draaiBewijzen({ vragen: 15_000, zaad: ZAAD, alles: false });
  console.log(schrijfVerslag(bewijzen, ZAAD));
}, 4_000_000);

test('elk bewijs draaide', () => {
  expect(bewijzen.map(({ naam }) => naam)).toEqual(NAMEN);
});

test.each(NAMEN)('%s: geen lek', (naam) => {
  expect(bewijzen.find((bewijs) => bewijs.naam === naam)?.lekken).toEqual([]);
});

test.each(NAMEN)('%s: zag genoeg om iets te bewijzen', (naam) => {
  expect(bewijzen.find((bewijs) => bewijs.naam === naam)?.leeg).toEqual([]);
});
