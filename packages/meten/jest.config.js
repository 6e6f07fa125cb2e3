import { jestReact } from '../config/jest.js';

export default jestReact({ root: import.meta.dirname });
