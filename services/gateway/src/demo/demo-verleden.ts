import { createHash } from 'node:crypto';
import { type Beleidsbron, beleidstekst, leesBeleid } from '@bv/beleid';
import { bewaarverzameling, partijId } from '@bv/demo';
import type { Client } from 'pg';
import { nieuweId } from '../zicht/nieuwe-id.js';

/** A policy that could have run before this one: the wijkteam did not yet read what the family thinks, and the duo asked no tegendenker. */
function eerderBeleid(): string {
  const nu: Beleidsbron = leesBeleid(beleidstekst());
  return JSON.stringify({
    ...nu,
    beleid: nu.beleid.map((regel) => (regel.hoedanigheid === 'WIJKTEAM_HOUDER' && regel.stand === 'ACTIEF' ? { ...regel, lezen: regel.lezen?.filter((label) => label !== 'ZIENSWIJZE') } : regel)),
    toelatingen: nu.toelatingen?.filter(({ id }) => id !== 'duo vraagt een tegendenker'),
    labels: nu.labels.map((label) => (label.label === 'RISICO' ? { ...label, aanvraagbaar: false } : label)),
  });
}

/** What supervision finds in the demo: casussen that are made up and may be looked along in, an older policy, and one suspension. */
export async function laadVerleden(client: Client): Promise<void> {
  await client.query(`insert into wand.demonstratiecasus (casus_id) select id from gegevens.casus`);
  const oud = eerderBeleid();
  await client.query(`insert into log.beleidsversie (hash, inhoud, sinds) values ($1, $2, now() - interval '200 days')`, [createHash('sha256').update(oud).digest('hex'), oud]);
  await client.query(
    `insert into bewaren.opschorting (id, casus_id, reden, door_id, van)
     select $1, c.id, 'Er loopt een klacht over dit dossier bij de geschillencommissie.', $2, now() - interval '30 days'
     from gegevens.casus c where c.verzameling = $3 order by c.geopend_op offset 1 limit 1`,
    [nieuweId(), partijId('eva'), bewaarverzameling],
  );
}
