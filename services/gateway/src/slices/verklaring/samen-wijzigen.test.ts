import { voegSamen } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const TEKSTEN = 4;
const PER_BAAN = 125;
type Wie = 'samira' | 'joost';

interface Stand { versie: number; tekst: string }

const tel = { gelukt: 0, botsingen: 0, vanzelf: 0, gekozen: 0 };

async function leesStand(casusId: string, id: string): Promise<Stand> {
  const { casus } = await proef.alsPersoon('joost', 'duo').vraag<{ casus: { verklaringen: (Stand & { id: string })[] } }>('query V($id: ID!) { casus(id: $id) { verklaringen { id versie tekst } } }', { id: casusId });
  const gevonden = casus.verklaringen.find((verklaring) => verklaring.id === id);
  if (!gevonden) throw new Error('verklaring weg');
  return gevonden;
}

/** As a screen does it: sends what it started from, and when somebody was first takes both texts, laid together or, where they clash, joined by hand. */
async function bewaar(wie: Wie, id: string, begin: Stand, wijzig: (tekst: string) => string): Promise<Stand> {
  const persoon = proef.alsPersoon(wie, 'duo');
  let [basis, tekst, versie] = [begin.tekst, wijzig(begin.tekst), begin.versie];
  for (;;) {
    const uit = await persoon.doe('verklaringWijzigen', { id, versie, tekst });
    if (uit.gelukt) {
      tel.gelukt += 1;
      return { versie: uit.versie ?? 0, tekst };
    }
    const { conflict } = uit;
    const huidig = conflict?.velden.find(({ veld }) => veld === 'tekst')?.huidig;
    // Both texts, who was first and when: nobody is overwritten in silence.
    expect(conflict?.versie).toBeGreaterThan(versie);
    expect(typeof huidig).toBe('string');
    tel.botsingen += 1;
    const samen = voegSamen(basis, tekst, huidig ?? '');
    tel[samen.botst ? 'gekozen' : 'vanzelf'] += 1;
    tekst = samen.botst ? wijzig(huidig ?? '') : samen.tekst;
    [basis, versie] = [huidig ?? '', conflict?.versie ?? 0];
  }
}

/** One member of the duo in one text: changes the own sentence, and adds one at the end, in turn. */
async function baan(casusId: string, id: string, wie: Wie): Promise<void> {
  let stand = await leesStand(casusId, id);
  for (let keer = 1; keer <= PER_BAAN; keer += 1) {
    const eigen = new RegExp(`${wie} is bij \\d+\\.`);
    stand = await bewaar(wie, id, stand, (tekst) => (keer % 2 === 0 ? tekst.replace(eigen, `${wie} is bij ${keer}.`) : `${tekst} ${wie}${keer}.`));
  }
}

describe('two members of a duo in a storm of a thousand edits', () => {
  it('lose nothing: every edit is in the text, and every clash was shown with both texts', async () => {
    const { id: casusId } = await proef.maakCasus();
    const ids: string[] = [];
    for (let nummer = 0; nummer < TEKSTEN; nummer += 1) {
      const { id } = await proef.alsPersoon('samira', 'duo').lukt('verklaringVastleggen', { casusId, soort: 'INTERPRETATIE', tekst: 'samira is bij 0. Hiertussen staat wat blijft. joost is bij 0. Daarna:' });
      ids.push(id);
    }
    await Promise.all(ids.flatMap((id) => [baan(casusId, id, 'samira'), baan(casusId, id, 'joost')]));

    expect(tel.gelukt).toBe(TEKSTEN * 2 * PER_BAAN);
    expect(tel.botsingen).toBeGreaterThan(100);
    expect(tel.vanzelf).toBeGreaterThan(0);
    expect(tel.gekozen).toBeGreaterThan(0);
    for (const id of ids) {
      const { versie, tekst } = await leesStand(casusId, id);
      expect(versie).toBe(1 + 2 * PER_BAAN);
      for (const wie of ['samira', 'joost'] as const) {
        expect(tekst).toContain(`${wie} is bij ${PER_BAAN - 1}.`);
        const bewaard = new Set([...tekst.matchAll(new RegExp(`${wie}(\\d+)\\.`, 'g'))].map(([, nummer]) => Number(nummer)));
        expect([wie, Array.from({ length: PER_BAAN }, (_, keer) => keer + 1).filter((keer) => keer % 2 === 1 && !bewaard.has(keer))]).toEqual([wie, []]);
      }
    }
  });
});
