import type { Leesvraag } from '../zicht/leespad/leesvraag.js';
import { BERICHTEN, CONCEPT, CONCEPTEN } from './bericht/bericht.leesvragen.js';
import { CASUS, MIJN_WERK, TIJDLIJN } from './casus/casus.leesvragen.js';
import { LEERPUNTEN } from './leren/leerpunt.leesvragen.js';
import { OVERDRACHT } from './overdracht/overdracht.leesvragen.js';
import { PARTIJEN } from './partij/partij.leesvragen.js';
import { MIJN_SPECIALISTVRAGEN, SPECIALISTVRAAG } from './reflectie/gesprek.leesvragen.js';
import { TOETSING } from './toetsing/toetsing.leesvragen.js';
import { WEERGAVEN } from './werkvoorraad/weergave.leesvragen.js';
import { WACHTENDE_OVERDRACHTEN, WERKVOORRAAD } from './werkvoorraad/werkvoorraad.leesvragen.js';

/** Every question that one statement can answer, by its name in the schema. */
export const leesvragen: ReadonlyMap<string, Leesvraag> = new Map([BERICHTEN, CASUS, CONCEPT, CONCEPTEN, LEERPUNTEN, MIJN_SPECIALISTVRAGEN, MIJN_WERK, OVERDRACHT, PARTIJEN, SPECIALISTVRAAG, TIJDLIJN, TOETSING, WACHTENDE_OVERDRACHTEN, WEERGAVEN, WERKVOORRAAD].map((vraag) => [vraag.veld, vraag]));
