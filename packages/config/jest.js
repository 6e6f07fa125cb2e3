import { fileURLToPath } from 'node:url';
import { swcOpties } from './swc.js';

const pad = (naam) => fileURLToPath(import.meta.resolve(naam));

const basis = ({ root, decorators = false, jsx = false }) => ({
  rootDir: root,
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': [pad('@swc/jest'), swcOpties({ decorators, jsx })] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
});

/** What never ends fails, however slow the machine is: how fast something must be, is said in a test of its own. */
const GEDULD_MS = 300_000;

/**
 * Jest for a package that runs in Node.
 * `database: true` gives every run one throw-away PostgreSQL cluster (see infra/lokaal/src/proef/testdatabase.ts).
 */
export const jestNode = ({ root, decorators = false, database = false }) => ({
  ...basis({ root, decorators }),
  testEnvironment: 'node',
  ...(database
    ? {
        globalSetup: pad('../../infra/lokaal/dist/proef/jest-begin.js'),
        globalTeardown: pad('../../infra/lokaal/dist/proef/jest-einde.js'),
      }
    : {}),
  testTimeout: GEDULD_MS,
});

/** Jest for React: jsdom with the web globals that jsdom lacks, jest-dom matchers, style sheets as empty modules. */
export const jestReact = ({ root }) => {
  const { moduleNameMapper, ...overig } = basis({ root, jsx: true });
  return {
    ...overig,
    testEnvironment: pad('./jest-omgeving-react.js'),
    setupFilesAfterEnv: ['@testing-library/jest-dom/jest-globals', pad('./jest-geduld.js')],
    moduleNameMapper: {
      '\\.css$': pad('./leeg.css.js'),
      // From source: built for production, react-aria no longer hears the clicks of a test.
      '^@bv/ui$': pad('../ui/src/index.ts'),
      '^@fontsource-variable/.*': pad('./leeg.css.js'),
      ...moduleNameMapper,
    },
    testTimeout: GEDULD_MS,
  };
};
