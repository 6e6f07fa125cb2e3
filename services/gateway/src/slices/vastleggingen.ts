import type { Vastlegging } from '../zicht/schrijfpad/vastlegging.js';
import { CONTACTMOMENT, INSTANTIE } from './contact/contact.opdrachten.js';
import { NETWERKLID, RELATIE } from './gezin/gezin.opdrachten.js';
import { REFLECTIE } from './reflectie/reflectie.opdrachten.js';
import { RISICO } from './risico/risico.opdrachten.js';
import { AFSPRAAK } from './veiligheid/afspraak.opdrachten.js';
import { VOORWAARDE } from './vervolg/vervolg.opdrachten.js';
import { VERKLARING } from './verklaring/verklaring.opdrachten.js';

/** Every command that one statement can do, by its name in the schema. */
export const vastleggingen: ReadonlyMap<string, Vastlegging> = new Map(
  [AFSPRAAK, CONTACTMOMENT, INSTANTIE, NETWERKLID, REFLECTIE, RELATIE, RISICO, VERKLARING, VOORWAARDE].map((vastlegging) => [vastlegging.naam, vastlegging]),
);
