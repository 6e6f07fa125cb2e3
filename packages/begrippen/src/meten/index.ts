export * from './maat.js';
export * from './maten.js';
