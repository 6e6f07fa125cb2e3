import { jestReact } from '../../packages/config/jest.js';

export default jestReact({ root: import.meta.dirname });
