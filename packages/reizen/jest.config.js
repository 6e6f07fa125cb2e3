import { jestNode } from '../config/jest.js';

// One at a time: each file starts the whole product.
export default { ...jestNode({ root: import.meta.dirname }), maxWorkers: 1, testTimeout: 120_000 };
