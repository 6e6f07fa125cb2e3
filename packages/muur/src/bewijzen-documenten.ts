import { meet, type Proefbank } from './bank.js';
import { bewijsDocumenten } from './documenten/bewijs-documenten.js';
import { maakFuzzplekken } from './fuzz/fuzzplekken.js';
import type { Bewijs } from './verslag.js';

export const bewijsElkDocument = (bank: Proefbank): Promise<Bewijs> =>
  meet('documenten', async () => {
    const { operaties, gaven, gezien, lekken, vragen, documenten } = await bewijsDocumenten({ wereld: bank.wereld, ...(await maakFuzzplekken(bank)) });
    const leeg = [...[...operaties].filter((naam) => !gaven.has(naam)).map((naam) => `${naam} gaf niemand een document`), ...(gezien.size === 0 ? ['in geen document stond iets van een gezin'] : [])];
    return { paden: operaties.size, vragen, lekken, leeg, cijfers: `${documenten} PDF's op ${vragen} vragen, ${gezien.size} kenmerken erin gelezen` };
  });
