import { rolwachtwoord } from '../platform/database.js';
import { migreer } from '../wand.js';
import { leesBeheer } from '../environment.js';
import { gebruikSleutels, Sleutelbos } from '../zicht/sleutelbos.js';

/** `node dist/opdrachtregel/migreer.js`: tables and wall, as the owner of the database. */
const { beheerUrl, geheim, sleutels, zonderWachtwoord } = leesBeheer();
gebruikSleutels(new Sleutelbos(sleutels));
await migreer(beheerUrl, (rol) => (zonderWachtwoord ? null : rolwachtwoord(geheim, rol)));
