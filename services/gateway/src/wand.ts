import { leesplannen } from './plannen.js';
import { migraties } from './migraties/migraties.js';
import { aanwezigSql } from './slices/aanwezig/aanwezig.sql.js';
import { aanvullingSql } from './slices/aanvulling/aanvulling.sql.js';
import { adviesverzoekSql } from './slices/adviesverzoek/adviesverzoek.sql.js';
import { adviesvraagSql } from './slices/adviesvraag/adviesvraag.sql.js';
import { formulierSql } from './slices/formulier/formulier.sql.js';
import { vervangingSql } from './slices/casus/vervanging.sql.js';
import { contactSql } from './slices/contact/contact.sql.js';
import { gemeenteSql } from './slices/gemeente/gemeente.sql.js';
import { inzageSql } from './slices/inzage/inzage.sql.js';
import { leerpuntSql } from './slices/leren/leerpunt.sql.js';
import { bekendBijSql } from './slices/aandragen/bekend-bij.sql.js';
import { corvSql } from './slices/corv/corv.sql.js';
import { maatregelSql } from './slices/maatregel/maatregel.sql.js';
import { veiligThuisSql } from './slices/onderzoek/veilig-thuis.sql.js';
import './slices/resolvers.js';
import { cijferSql } from './slices/sturing/cijfers.sql.js';
import { sturingSql } from './slices/sturing/sturing.sql.js';
import { bereikbaarheidSql } from './slices/team/bereikbaarheid.sql.js';
import { terugkeerSql } from './slices/terugkeer/terugkeer.sql.js';
import { sluitBestaande } from './zicht/sluit-bestaande.js';
import { wandhash, wandSql } from './zicht/wand/bouw.js';
import { vastleggingen } from './slices/vastleggingen.js';
import { leesfuncties } from './zicht/wand/leesfuncties.js';
import { migreerNaar } from './zicht/wand/migreer.js';
import { schrijffuncties } from './zicht/wand/schrijffuncties.js';

/** The wall as this build wants it: of every slice its tables, and what steering may count, and whose label an addition follows, and of each registered query and each recording its function. */
export const gewensteWand = (): string => wandSql([aanvullingSql(), adviesvraagSql, adviesverzoekSql, formulierSql(), aanwezigSql(), inzageSql(), leerpuntSql(), veiligThuisSql, maatregelSql(), corvSql, bekendBijSql(), sturingSql, cijferSql, contactSql, vervangingSql, bereikbaarheidSql, terugkeerSql, gemeenteSql, leesfuncties(leesplannen()), schrijffuncties([...vastleggingen.values()])].join('\n'));

/** What this build of the gateway expects of the database. */
export const verwachteHash = (): string => wandhash(gewensteWand());

/** Tables and wall. `wachtwoord` gives the password of a login role, or null when it has none. */
export const migreer = (url: string, wachtwoord: (rol: string) => string | null): Promise<void> => migreerNaar({ url, migraties, wand: gewensteWand(), wachtwoord, tussenstap: sluitBestaande });
