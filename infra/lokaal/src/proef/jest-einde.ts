import { stopCluster } from './jest-begin.js';

export { stopCluster as default };
