import type { Vastlegging } from '../zicht/schrijfpad/vastlegging.js';
import { BELEVING } from './beleving/beleving.opdrachten.js';
import { CONTACTMOMENT, INSTANTIE, OVERLEG } from './contact/contact.opdrachten.js';
import { NETWERKLID, RELATIE } from './gezin/gezin.opdrachten.js';
import { GEZAG } from './gezin/verblijf.opdrachten.js';
import { REFLECTIEGESPREK } from './reflectie/gesprek.opdrachten.js';
import { HULPINZET } from './hulp/hulp.opdrachten.js';
import { PLANDOEL } from './plan/plan.opdrachten.js';
import { REFLECTIE } from './reflectie/reflectie.opdrachten.js';
import { KRACHT } from './risico/risico.opdrachten.js';
import { AFSPRAAK } from './veiligheid/afspraak.opdrachten.js';
import { VOORWAARDE } from './vervolg/vervolg.opdrachten.js';
import { VERKLARING } from './verklaring/verklaring.opdrachten.js';

/** Every command that one statement can do, by its name in the schema. */
export const vastleggingen: ReadonlyMap<string, Vastlegging> = new Map(
  [AFSPRAAK, BELEVING, CONTACTMOMENT, GEZAG, HULPINZET, INSTANTIE, KRACHT, NETWERKLID, OVERLEG, PLANDOEL, REFLECTIE, REFLECTIEGESPREK, RELATIE, VERKLARING, VOORWAARDE].map((vastlegging) => [vastlegging.naam, vastlegging]),
);
