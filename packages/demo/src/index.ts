export * from './generator.js';
export * from './instantiesoorten.js';
export * from './maak-demo.js';
export * from './mensen.js';
export type { Kenmerk } from './merken/merker.js';
export { kolommen as beschermdeKolommen, type Kolom } from './merken/kolommen.js';
export * from './rijen/index.js';
export { soortOp } from './soort-samenlevingsvorm.js';
export * from './wie-ziet-wat.js';
