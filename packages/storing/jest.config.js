import { jestNode } from '../config/jest.js';

// One product at a time: each test measures how long it takes to come back.
export default { ...jestNode({ root: import.meta.dirname }), maxWorkers: 1 };
