import { metBeheer, type Product } from '@bv/muur';
import { tel, type Telling, type Telwens } from './telling.js';

const VAN_DE_RIJ = 'using gegevens.contactmoment c where c.id = $1 and';
const REGEL_WEG = `delete from log.toegang l ${VAN_DE_RIJ} (l.transactie::text::bigint & 4294967295)::text = c.xmin::text`;
const MOMENT_WEG = `delete from gegevens.gebeurtenis g ${VAN_DE_RIJ} g.xmin = c.xmin`;
const RIJ_WEG = 'delete from gegevens.contactmoment where id = $1';
const SLEUTEL_WEG = 'delete from proces.opdracht where resultaat_id = $1';

type Wat = 'rij' | 'afspraak' | 'vraag';

/** Damage that the product must never do: the count must see it, or it proves nothing. */
const SCHADE: Readonly<Record<string, readonly [Wat, ...string[]]>> = {
  'een rij weg': ['rij', RIJ_WEG],
  'een rij dubbel': ['rij', `insert into gegevens.contactmoment select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).* from gegevens.contactmoment c where id = $1`],
  'een rij zonder sleutel': ['rij', SLEUTEL_WEG],
  'een rij zonder logregel': ['rij', REGEL_WEG],
  'een rij zonder moment op de tijdlijn': ['rij', MOMENT_WEG],
  'een logregel zonder rij': ['rij', MOMENT_WEG, SLEUTEL_WEG, RIJ_WEG],
  'een wijziging weg': ['afspraak', 'update gegevens.veiligheidsafspraak set versie = versie - 1 where id = $1'],
  'een wijziging dubbel': ['afspraak', 'update gegevens.veiligheidsafspraak set versie = versie + 1 where id = $1'],
  'een antwoord zonder logregel': ['vraag', 'delete from log.toegang where verzoek_id = $1'],
};

/** Does each damage in turn to what a run left behind, past every trigger; counts; and takes it back. */
export const beproefTelling = (product: Product, geteld: Telwens): Promise<Readonly<Record<string, Telling>>> =>
  metBeheer(product, async (client) => {
    const doel = { rij: geteld.bevestigd.find(({ tabel }) => tabel === 'contactmoment')?.id, afspraak: geteld.afspraken[0]?.id, vraag: geteld.geleverd[0] };
    const uit: Record<string, Telling> = {};
    for (const [naam, [wat, ...stappen]] of Object.entries(SCHADE)) {
      await client.query("begin; set local session_replication_role = 'replica'");
      for (const stap of stappen) await client.query(stap, [doel[wat]]);
      uit[naam] = await tel(client, geteld);
      await client.query('rollback');
    }
    return uit;
  });
