export * from './inzagewoord.js';
export * from './meewerken.js';
export * from './recht.js';
export * from './uitdraai.js';
export * from './uitdraaidelen.js';
export type { Uitdraaidossier } from './uitdraaidossier.js';
export * from './uitdraairegel.js';
export { uitdraaigroepen, type Dossierdeel, type Uitdraaigroep } from './uitdraaivorm.js';
