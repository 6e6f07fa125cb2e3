import { rolwachtwoord } from '../platform/database.js';
import { migreer } from '../wand.js';
import { leesBeheer } from '../environment.js';

/** `node dist/opdrachtregel/migreer.js`: tables and wall, as the owner of the database. */
const { beheerUrl, geheim } = leesBeheer();
await migreer(beheerUrl, (rol) => rolwachtwoord(geheim, rol));
