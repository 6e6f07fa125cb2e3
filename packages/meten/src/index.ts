export { Meten } from './cijfers/meten.js';
export { NotaCijfers } from './nota/nota.js';
