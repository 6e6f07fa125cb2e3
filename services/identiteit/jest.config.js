import { jestNode } from '../../packages/config/jest.js';

export default jestNode({ root: import.meta.dirname });
