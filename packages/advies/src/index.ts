export { Adviesbericht, type AdviesberichtProps } from './adviesbericht.js';
export { Adviesblad, type Adviesbladgegevens } from './adviesblad.js';
export { Adviestoestand } from './adviestoestand.js';
export { Adviezen, type AdviezenProps } from './adviezen.js';
export { Gesprek } from './gesprek.js';
export { Kennis, type Kennisregel } from './kennis.js';
export { THEMAS } from './themas.js';
