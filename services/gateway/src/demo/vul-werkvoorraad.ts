import { groepen } from '@bv/demo';
import { Client } from 'pg';
import { leesBeheer } from '../environment.js';

/** `pnpm werkvoorraad:vul [n]`: puts n invented meldingen in the queue of the intake (5000), to see how the list bears it. Never in production. */
const { beheerUrl, productie } = leesBeheer();
if (productie) throw new Error('Verzonnen meldingen komen niet in productie.');
const aantal = Number(process.argv[2] ?? '5000');
if (!Number.isInteger(aantal) || aantal < 1) throw new Error('Gebruik: pnpm werkvoorraad:vul [aantal meldingen].');
const intake = groepen.find(({ portaal }) => portaal === 'veilig-thuis');

const client = new Client({ connectionString: beheerUrl });
await client.connect();
// As the owner, past the commands: these meldingen were never recorded by anybody.
await client.query(`
  create temporary table nieuw as select i, gen_random_uuid() as id, now() + (i % 2400) * interval '3 minutes' - interval '1 day' as termijn from generate_series(1, ${aantal}) i;
  insert into gegevens.casus (id, casus_id, nummer, naam, herkomst, toestand, fase, kader, geopend_op, acuut)
  select id, id, 'BV-VOL-' || lpad(i::text, 6, '0'), 'Gezin Vol ' || i, 'VEILIG_THUIS', 'BIJ_VEILIG_THUIS', 'DIRECTE_VEILIGHEID', 'VRIJWILLIG', now(), i % 25 = 0 from nieuw;
  insert into gegevens.melding (id, casus_id, nummer, ontvangen_op, termijn, toestand, soort, urgentie, kern)
  select gen_random_uuid(), id, 'M-VOL-' || lpad(i::text, 6, '0'), now() - (i % 4000) * interval '1 minute', termijn, 'NIEUW', 'MELDING', (array['NIET_ACUUT', 'SPOED', 'NIET_ACUUT', 'CRISIS'])[1 + i % 4],
    (array['Vader schreeuwt en slaat met deuren, kinderen zijn bang', 'Moeder drinkt, kind van 4 is alleen thuis gevonden', 'Ruzie tussen ex-partners bij het ophalen van de kinderen', 'Zoon van 15 slaat zijn moeder'])[1 + i % 4] || ' (' || i || ')' from nieuw;`);
await client.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, termijn) select gen_random_uuid(), id, $1, 'WACHTRIJ', 'ACTIEF', now(), termijn from nieuw`, [intake?.id]);
await client.query('analyze gegevens.casus, gegevens.melding, wand.betrokkenheid');
await client.end();
process.stdout.write(`${aantal} meldingen in de wachtrij gezet\n`);
