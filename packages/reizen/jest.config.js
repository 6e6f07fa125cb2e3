import { jestNode } from '../config/jest.js';

// Two at a time: each file starts the whole product, and a browser waits more than it works.
export default { ...jestNode({ root: import.meta.dirname }), maxWorkers: 2, testSequencer: '<rootDir>/volgorde.js', testTimeout: 600_000 };
