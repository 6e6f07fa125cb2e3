import { jestNode } from '../../packages/config/jest.js';

// Two at once, also on two cores where Jest itself would take one: half of the time a test waits for PostgreSQL.
export default { ...jestNode({ root: import.meta.dirname, decorators: true, database: true }), maxWorkers: 2 };
