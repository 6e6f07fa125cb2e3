import { Adviesthema, adviesthemaNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';

export const THEMAS = opties(Adviesthema, adviesthemaNaam);
