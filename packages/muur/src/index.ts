export { eenUitDatabase, metBeheer, uitDatabase } from './product/beheer.js';
export { type Product, startProduct } from './product/product.js';
export { alsPersoon, type Vrager } from './product/vragen.js';
