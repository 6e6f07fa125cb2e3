import { rolwachtwoord } from '../platform/database.js';
import { migreer } from '../wand.js';
import { leesBeheer } from '../environment.js';
import { gebruikSleutels, Sleutelbos } from '../zicht/sleutelbos.js';

/** `node dist/opdrachtregel/migreer.js`: tables and wall, as the owner of the database. */
const { beheerUrl, geheim, sleutels } = leesBeheer();
gebruikSleutels(new Sleutelbos(sleutels));
await migreer(beheerUrl, (rol) => rolwachtwoord(geheim, rol));
