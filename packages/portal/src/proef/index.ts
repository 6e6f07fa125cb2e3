export { laadAlles } from '../portaal/use-voorladen.js';
export { schendingen } from './schendingen.js';
export { type Antwoord, type Proefnet, proefnet, type Verzoek } from './proefnet.js';
export { verzinner } from './verzinner.js';
export { Proefomgeving, type ProefomgevingProps } from './proefomgeving.js';
