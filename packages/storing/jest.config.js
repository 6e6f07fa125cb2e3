import { jestNode } from '../config/jest.js';

export default jestNode({ root: import.meta.dirname });
