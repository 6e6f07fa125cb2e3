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
  bewijzen = await draaiBewijzen({ vragen: 4000, zaad: ZAAD, alles: false });
  console.log(schrijfVerslag(bewijzen, ZAAD));
}, 900_000);

test('elk bewijs draaide', () => {
  expect(bewijzen.map(({ naam }) => naam)).toEqual(NAMEN);
});

test.each(NAMEN)('%s: geen lek', (naam) => {
  expect(bewijzen.find((bewijs) => bewijs.naam === naam)?.lekken).toEqual([]);
});

/**
 * What the short run does not reach since the schema grew by half, per proof. No leak hides behind it: whatever is given is compared. The long
 * run (`pnpm muur --vragen 20000`) has no such list.
 */
const NOG_NIET: Readonly<Record<string, RegExp>> = {
  documenten: /^(duo\/Dossieruitdraai|wijkteam\/Dossieruitdraai|veilig-thuis\/(Overdracht|Terugkoppel)brief) gaf niemand een document$/,
  meldingen: /^muur-op-verzoek-actief in \S+ hoorde de eigen melding niet$/,
  'willekeurige vragen': /kenmerken die iemand mag zien, kwamen langs$|gaf nooit antwoord$/,
};

test.each(NAMEN)('%s: zag genoeg om iets te bewijzen', (naam) => {
  expect(bewijzen.find((bewijs) => bewijs.naam === naam)?.leeg.filter((wat) => !NOG_NIET[naam]?.test(wat))).toEqual([]);
});
