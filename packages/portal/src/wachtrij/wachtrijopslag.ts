import type { Kluis } from './kluis.js';
import { type Bewaard, leesEigen, metDatabase } from './wachtrijdatabase.js';
import type { Wachtpost, Wachtrijopslag } from './wachtpost.js';

const isWachtpost = (waarde: unknown): waarde is Wachtpost => typeof waarde === 'object' && waarde !== null && 'soort' in waarde && 'invoer' in waarde;

/** On the device, closed: person, moment and key stand beside it, what was said and to whom does not. */
export const wachtrijopslag = (persoonId: string, kluis: Kluis): Wachtrijopslag => {
  // One place a person: the key of its row says nothing of a family.
  const plekrij = async (plek: unknown): Promise<Bewaard> => ({ ...(await kluis.sluit(plek)), sleutel: persoonId, persoonId, op: Date.now() });
  return {
    lees: () => metDatabase(async (database) => (await Promise.all((await leesEigen(database, 'posten', persoonId)).map((post) => kluis.open(post)))).filter(isWachtpost)),
    zet: async (post, plek) => {
      const rij = { ...(await kluis.sluit(post)), sleutel: post.sleutel, persoonId, op: post.op };
      const verder = plek === undefined ? undefined : await plekrij(plek);
      await metDatabase(async (database) => {
        // `strict`: on the disk before the screen says that it is kept. One transaction: an answer that is kept is never asked again.
        const opdracht = database.transaction(['posten', 'plekken'], 'readwrite', { durability: 'strict' });
        await Promise.all([opdracht.objectStore('posten').put(rij), verder ? opdracht.objectStore('plekken').put(verder) : undefined, opdracht.done]);
      });
    },
    verwijder: (sleutel) => metDatabase((database) => database.delete('posten', sleutel)),
    leesPlek: () =>
      metDatabase(async (database) => {
        const [eigen] = await leesEigen(database, 'plekken', persoonId);
        return eigen ? await kluis.open(eigen) : undefined;
      }),
    zetPlek: async (plek) => {
      const rij = await plekrij(plek);
      await metDatabase((database) => database.put('plekken', rij));
    },
  };
};

export const maakPlekkenLeeg = (): Promise<void> => metDatabase((database) => database.clear('plekken'));
