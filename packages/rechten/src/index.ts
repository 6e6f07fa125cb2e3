export { AANVULLING_INLEIDING, AanvullingToevoegen } from './aanvulling/aanvulling-toevoegen.js';
export { Aanvullingen, type AanvullingenProps } from './aanvulling/aanvullingen.js';
export { InzageAanvragen } from './inzage/inzage-aanvragen.js';
export { Inzagecontrole } from './inzage/inzagecontrole.js';
export { Inzageverzoeken } from './inzage/inzageverzoeken.js';
export { WIE_KEEK_INLEIDING, WieKeek } from './wie-keek/wie-keek.js';
