import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let samira: Persoon;
let yusuf: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
  yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
});
afterAll(() => proef.stop());

const aanbod = (casusId: string, anders: Record<string, unknown> = {}): Record<string, unknown> => ({
  casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), wieVertelt: 'Samira', voorwaarden: [], vragen: [], wieDoetWat: ['Oma past op'],
  terugkomenBij: 'Als oma niet kan', grond: 'ZONDER_TOESTEMMING', grondToelichting: 'Jeugdwet art. 7.3.11: het wijkteam neemt de hulp over.', ...anders,
});
async function bied(): Promise<{ casusId: string; id: string }> {
  const { id: casusId } = await proef.maakCasus();
  const { id } = await samira.lukt('overdrachtAanbieden', aanbod(casusId));
  return { casusId, id };
}

interface Blad { grond: string | null; grondToelichting: string | null; vragen: { id: string; versie: number; vraag: string | null; antwoord: string | null; gesteldDoor: { naam: string } | null }[]; stukken: { soort: string; tekst: string }[] }
const BLAD = `query Blad($id: ID!) @doel(code: OVERDRACHT) { overdracht(id: $id) { grond grondToelichting vragen { id versie vraag antwoord gesteldDoor { naam } } stukken { soort tekst } } }`;
const blad = async (wie: Persoon, id: string): Promise<Blad | null> => (await wie.vraag<{ overdracht: Blad | null }>(BLAD, { id })).overdracht;
const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const berichten = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 order by gemaakt_op`, [casusId])).rows.map(({ wat }) => wat);

describe('het blad voor het wijkteam', () => {
  test('gaat niet zonder toestemming of vastgelegde grond, en niet zonder wanneer het terugkomt', async () => {
    const { id: casusId } = await proef.maakCasus();
    const zonder = { grond: null, grondToelichting: null, terugkomenBij: null };
    expect(codes(await samira.doe('overdrachtAanbieden', aanbod(casusId, zonder))).sort()).toEqual([['VERPLICHT', 'grond'], ['VERPLICHT', 'grondToelichting'], ['VERPLICHT', 'terugkomenBij']]);
  });

  test('zegt aan beide kanten op welke grond, wie wat doet en wanneer het terugkomt', async () => {
    const { id } = await bied();
    for (const wie of [samira, yusuf]) {
      const uit = await blad(wie, id);
      expect(uit).toMatchObject({ grond: 'ZONDER_TOESTEMMING', grondToelichting: 'Jeugdwet art. 7.3.11: het wijkteam neemt de hulp over.' });
      expect(uit?.stukken.filter(({ soort }) => soort === 'TAAK' || soort === 'TERUGKOMEN')).toEqual([{ soort: 'TAAK', tekst: 'Oma past op' }, { soort: 'TERUGKOMEN', tekst: 'Als oma niet kan' }]);
    }
  });
});

describe('een vraag voor het antwoord', () => {
  test('leest de afzender, en het antwoord lezen beiden; het aanbod staat nog open', async () => {
    const { casusId, id } = await bied();
    const { id: vraagId } = await yusuf.lukt('overdrachtvraagStellen', { overdrachtId: id, vraag: 'Wie heeft de sleutel?' });
    expect((await blad(samira, id))?.vragen).toEqual([{ id: vraagId, versie: 1, vraag: 'Wie heeft de sleutel?', antwoord: null, gesteldDoor: { naam: 'Yusuf Demir' } }]);
    await samira.lukt('overdrachtvraagBeantwoorden', { id: vraagId, versie: 1, antwoord: 'Oma heeft hem.' });
    for (const wie of [samira, yusuf]) expect((await blad(wie, id))?.vragen).toMatchObject([{ vraag: 'Wie heeft de sleutel?', antwoord: 'Oma heeft hem.' }]);
    expect(await berichten(casusId)).toEqual(['OVERDRACHT_AANGEBODEN Wijkteam Nieuw-West', 'OVERDRACHT_VRAAG Samira El Amrani', 'OVERDRACHT_ANTWOORD Wijkteam Nieuw-West']);
    await yusuf.lukt('overdrachtAanvaarden', { id, versie: 1 });
    expect((await blad(yusuf, id))?.vragen).toMatchObject([{ antwoord: 'Oma heeft hem.' }]);
  });

  test('stelt alleen wie gevraagd is, en beantwoordt alleen wie aanbood; een vreemd nummer antwoordt hetzelfde', async () => {
    const { id } = await bied();
    const lotte = proef.alsPersoon('lotte', 'wijkteam', { volledig: true });
    const vreemd = await lotte.doe('overdrachtvraagStellen', { overdrachtId: id, vraag: 'x' });
    expect(codes(vreemd)).toEqual([['NIET_GEVONDEN', null]]);
    expect(await lotte.doe('overdrachtvraagStellen', { overdrachtId: randomUUID(), vraag: 'x' })).toEqual(vreemd);
    expect(codes(await samira.doe('overdrachtvraagStellen', { overdrachtId: id, vraag: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    const { id: vraagId } = await yusuf.lukt('overdrachtvraagStellen', { overdrachtId: id, vraag: 'Wie heeft de sleutel?' });
    const priya = proef.alsPersoon('priya', 'duo', { volledig: true });
    expect(codes(await priya.doe('overdrachtvraagBeantwoorden', { id: vraagId, versie: 1, antwoord: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(await blad(lotte, id)).toBeNull();
  });

  test('gaat één keer met dezelfde sleutel, en het tweede antwoord leest dat er al een is', async () => {
    const { id } = await bied();
    const sleutel = randomUUID();
    const eerste = await yusuf.lukt('overdrachtvraagStellen', { overdrachtId: id, vraag: 'Wie belt de school?' }, { sleutel });
    expect((await yusuf.lukt('overdrachtvraagStellen', { overdrachtId: id, vraag: 'Wie belt de school?' }, { sleutel })).id).toBe(eerste.id);
    expect((await blad(samira, id))?.vragen).toHaveLength(1);
    const joost = proef.alsPersoon('joost', 'duo', { volledig: true });
    expect(await joost.doe('overdrachtvraagBeantwoorden', { id: eerste.id, versie: 7, antwoord: 'Ik' })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'VERSIE_VEROUDERD' }], conflict: { versie: 1 } });
    await samira.lukt('overdrachtvraagBeantwoorden', { id: eerste.id, versie: 1, antwoord: 'Ik' });
    expect(codes(await joost.doe('overdrachtvraagBeantwoorden', { id: eerste.id, versie: 1, antwoord: 'Ik ook' }))).toEqual([['AL_BEANTWOORD', null]]);
  });

  test('kan niet meer als er ja of nee is gezegd', async () => {
    const { id } = await bied();
    const { id: vraagId } = await yusuf.lukt('overdrachtvraagStellen', { overdrachtId: id, vraag: 'Wie belt?' });
    await yusuf.lukt('overdrachtWeigeren', { id, versie: 1, reden: 'Geen plek' });
    expect(codes(await yusuf.doe('overdrachtvraagStellen', { overdrachtId: id, vraag: 'x' }))).toEqual([['AL_BESLIST', null]]);
    expect(codes(await samira.doe('overdrachtvraagBeantwoorden', { id: vraagId, versie: 1, antwoord: 'x' }))).toEqual([['AL_BESLIST', null]]);
  });
});
