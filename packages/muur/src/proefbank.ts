import type { Client } from 'pg';
import { metBeheer } from './product/beheer.js';
import { type Product, startProduct } from './product/product.js';
import { maakProefwereld } from './product/proefwereld.js';
import type { Omvang, Proefbank } from './bank.js';
import { bewijsElkDocument } from './bewijzen-documenten.js';
import { bewijsMeldingenLive, bewijsOnafhankelijkheid, bewijsTijd, bewijsWillekeurigeGeschiedenis } from './bewijzen-zijkanalen.js';
import { bewijsElkeView, bewijsElkVeld, bewijsGeplanteFouten, bewijsGeregistreerdeVragen, bewijsVolledigheid, bewijsWillekeur } from './bewijzen.js';
import { bewijsStil } from './bewijzen-stil.js';
import type { Bewijs } from './verslag.js';

/** In the order in which a reader wants to know: what is meant, what the database does, what the gateway does. */
const BEWIJZEN = [
  bewijsVolledigheid, bewijsElkeView, bewijsGeplanteFouten, bewijsWillekeurigeGeschiedenis, bewijsElkVeld, bewijsGeregistreerdeVragen, bewijsElkDocument, bewijsMeldingenLive, bewijsWillekeur, bewijsTijd, bewijsOnafhankelijkheid, bewijsStil,
];

/** Nothing here outlives the run: no answer has to wait until its line is on the disk. */
async function zonderSchijf(client: Client): Promise<void> {
  await client.query('alter system set synchronous_commit = off');
  await client.query('select pg_reload_conf()');
}

/** All proofs, on a product of their own that is started for it and thrown away: nobody's demonstration changes by it. */
export async function draaiBewijzen(omvang: Omvang, meld: (bewijs: Bewijs) => void = () => undefined): Promise<readonly Bewijs[]> {
  const product: Product = await startProduct({ BV_VRIJE_OPERATIES: 'volledig' });
  try {
    return await metBeheer(product, async (client) => {
      await zonderSchijf(client);
      const bank: Proefbank = { product, client, wereld: await maakProefwereld(client, product, omvang), omvang };
      const uit: Bewijs[] = [];
      for (const bewijs of BEWIJZEN) {
        const uitkomst = await bewijs(bank);
        uit.push(uitkomst);
        meld(uitkomst);
      }
      return uit;
    });
  } finally {
    await product.stop();
  }
}
