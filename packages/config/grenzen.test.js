import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { grenzen } from './grenzen.js';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));

const eslint = new ESLint({
  cwd: WORTEL,
  overrideConfigFile: true,
  overrideConfig: [{ ...grenzen, files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } }],
});

const bezwaren = async (bestand, bron) => {
  const [uitslag] = await eslint.lintText(`import { x } from '${bron}';\n`, { filePath: `${WORTEL}${bestand}` });
  return uitslag.messages.map(({ message }) => message);
};

const GATEWAY = 'services/gateway/src';

test.each([
  ['packages/beleid/src/beslis.ts', '@bv/begrippen'],
  ['packages/beleid/src/beslis.ts', './labels.js'],
  ['portals/duo/src/plan/plan.tsx', '@bv/ui'],
  ['portals/duo/src/plan/plan.tsx', './afspraak'],
  ['portals/duo/src/plan/plan.tsx', '../gql/graphql'],
  ['portals/duo/src/app/routes.tsx', '../plan/plan'],
  [`${GATEWAY}/slices/overdracht/overdracht.resolver.ts`, './overdracht.opdrachten.js'],
  [`${GATEWAY}/slices/overdracht/overdracht.resolver.ts`, '../casus/casus.entity.js'],
  [`${GATEWAY}/slices/overdracht/overdracht.opdrachten.ts`, '../melding/melding.toestand.js'],
  [`${GATEWAY}/schema.ts`, './slices/casus/casus.resolver.js'],
  [`${GATEWAY}/slices/casus/casus.test.ts`, '../melding/melding.opdrachten.js'],
])('%s mag %s importeren', async (bestand, bron) => {
  expect(await bezwaren(bestand, bron)).toEqual([]);
});

test.each([
  ['packages/begrippen/src/datum.ts', '@bv/beleid'],
  ['packages/beleid/src/beslis.ts', '@bv/demo'],
  ['packages/ui/src/knop.tsx', '@bv/portal'],
  ['portals/duo/src/plan/plan.tsx', '../../../../services/gateway/src/main.js'],
  ['portals/duo/src/plan/plan.tsx', '../feiten/feit'],
  ['portals/duo/src/plan/plan.tsx', '../../../rvdk/src/toetsing/toets'],
  [`${GATEWAY}/slices/overdracht/overdracht.resolver.ts`, '../casus/casus.opdrachten.js'],
  [`${GATEWAY}/zicht/lees.ts`, '../slices/casus/casus.resolver.js'],
  [`${GATEWAY}/platform/sessie.ts`, '../slices/casus/casus.entity.js'],
])('%s mag %s niet importeren, en hoort waarom', async (bestand, bron) => {
  const [reden] = await bezwaren(bestand, bron);
  expect(reden).toMatch(/\.$/);
});
