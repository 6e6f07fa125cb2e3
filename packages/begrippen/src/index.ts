export * from './bsn.js';
export * from './datum.js';
export * from './enums/index.js';
export * from './feestdagen.js';
export * from './invoer/index.js';
export * from './naamvergelijking.js';
export * from './werkdagen.js';
export * from './woordcheck.js';
