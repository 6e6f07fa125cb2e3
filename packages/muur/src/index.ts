export { eenUitDatabase, metBeheer, uitDatabase } from './product/beheer.js';
export { type Kenmerken, leesKenmerken } from './product/canaries.js';
export { leesOperatiehash } from './product/operaties.js';
export { type Gateway, type Product, startProduct } from './product/product.js';
export { maakSessies } from './product/sessies.js';
export { beproefMensen, type Mensenuitslag } from './velden/beproef-mensen.js';
export { draaiBewijzen } from './proefbank.js';
export { schrijfVerslag } from './verslag.js';
export { Willekeur } from './willekeur.js';
