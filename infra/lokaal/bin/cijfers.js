import { draaiBench } from './draai-bench.js';

draaiBench('cijfers');
