import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { beoordeling, legMeldingVast } from '../../proef/proefmelding.js';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { metAnderAntwoord } from '../../proef/ander-antwoord.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
let renske: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
});
afterAll(() => proef.stop());

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const LEES = `query O($id: ID!) { casus(id: $id) { toestand gezinsleden { id voornamen leeftijd } betrokkenheden { hoedanigheid termijn }
  onderzoeken { id versie toestand conclusie door { naam } informanten { id versie naam tekst oordeel eigenWoorden } inkennisstellingen { id redenNiet } } } }`;
interface Gelezen {
  toestand: string;
  gezinsleden: { id: string; voornamen: string; leeftijd: number }[];
  betrokkenheden: { hoedanigheid: string; termijn: string | null }[];
  onderzoeken: { id: string; versie: number; toestand: string; conclusie: string | null; door: { naam: string } | null; informanten: { id: string; versie: number; naam: string; oordeel: string | null; eigenWoorden: string | null }[]; inkennisstellingen: { id: string; redenNiet: string | null }[] }[];
}
const lees = async (id: string): Promise<Gelezen> => (await renske.vraag<{ casus: Gelezen }>(LEES, { id })).casus;

interface Onderzoek { casusId: string; onderzoekId: string; informantId: string; ouder: string }

/** A running research with one informant. */
async function begin(): Promise<Onderzoek> {
  const melding = await legMeldingVast(proef, {}, { beoordeeld: false });
  await renske.lukt('veiligheidsbeoordelingVaststellen', { ...melding, ...beoordeling, besluit: 'ONDERZOEK' });
  const { onderzoeken, gezinsleden } = await lees(melding.casusId);
  const onderzoekId = onderzoeken[0]!.id;
  const { id: informantId } = await renske.lukt('informantVastleggen', { casusId: melding.casusId, onderzoekId, naam: 'Oma Ria', functie: 'oma', gesprokenOp: '2026-01-10', tekst: 'Tom schreeuwt vaak.' });
  return { casusId: melding.casusId, onderzoekId, informantId, ouder: gezinsleden.find(({ voornamen }) => voornamen === 'Tom')!.id };
}

const vertel = (o: Onderzoek, wie: Record<string, unknown>) => renske.doe('inkennisstellingVastleggen', { casusId: o.casusId, onderzoekId: o.onderzoekId, verteldOp: '2026-01-12', vorm: 'TELEFOON', ...wie });
const concludeer = async (o: Onderzoek, wie: Persoon = renske) => wie.doe('onderzoekConcluderen', { id: o.onderzoekId, versie: (await lees(o.casusId)).onderzoeken[0]!.versie, conclusie: 'NIET_BEVESTIGD', onderbouwing: 'Niemand zag het.' });
const rondAf = async (o: Onderzoek) => renske.doe('onderzoekAfronden', { id: o.onderzoekId, versie: (await lees(o.casusId)).onderzoeken[0]!.versie });

describe('een informant', () => {
  test('keurt de tekst goed of niet, met eigen woorden ernaast; daarna wijzigt de tekst niet meer', async () => {
    const o = await begin();
    await renske.lukt('informantWijzigen', { id: o.informantId, versie: 1, tekst: 'Tom schreeuwt soms.' });
    expect(codes(await renske.doe('informantAccorderen', { id: o.informantId, versie: 2, oordeel: 'AANVULLING', geaccordeerdOp: '2026-01-11' }))).toEqual([['VERPLICHT', 'eigenWoorden']]);
    await renske.lukt('informantAccorderen', { id: o.informantId, versie: 2, oordeel: 'AANVULLING', eigenWoorden: 'Alleen op vrijdag.', geaccordeerdOp: '2026-01-11' });
    expect((await lees(o.casusId)).onderzoeken[0]?.informanten).toMatchObject([{ oordeel: 'AANVULLING', eigenWoorden: 'Alleen op vrijdag.' }]);
    expect(codes(await renske.doe('informantWijzigen', { id: o.informantId, versie: 3, tekst: 'x' }))).toEqual([['AL_GEACCORDEERD', null]]);
    expect((await renske.doe('informantAccorderen', { id: o.informantId, versie: 2, oordeel: 'AKKOORD', geaccordeerdOp: '2026-01-11' })).conflict).not.toBeNull();
  });

  test('hoort bij dit onderzoek en geen ander, en een vreemde vindt niets', async () => {
    const [een, ander] = [await begin(), await begin()];
    const rij = { naam: 'x', functie: 'y', gesprokenOp: '2026-01-10', tekst: 'z' };
    expect(codes(await renske.doe('informantVastleggen', { casusId: een.casusId, onderzoekId: ander.onderzoekId, ...rij }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await proef.alsPersoon('liam', 'veilig-thuis').doe('informantVastleggen', { casusId: een.casusId, onderzoekId: een.onderzoekId, ...rij }))).toEqual([['NIET_GEVONDEN', null]]);
  });
});

describe('de conclusie', () => {
  test('trekt alleen wie nu een mandaat van Veilig Thuis heeft, ook als de opdracht het zou toelaten', async () => {
    const o = await begin();
    await proef.beheer.query(`update algemeen.mandaat set tot = ${VANDAAG} - 1 where persoon_id = $1`, [partijId('renske')]);
    try {
      expect(codes(await concludeer(o))).toEqual([['GEEN_MANDAAT', 'conclusie']]);
    } finally {
      await proef.beheer.query(`update algemeen.mandaat set tot = null where persoon_id = $1`, [partijId('renske')]);
    }
    expect(codes(await concludeer(o))).toEqual([]);
    expect((await lees(o.casusId)).onderzoeken).toMatchObject([{ conclusie: 'NIET_BEVESTIGD', door: { naam: 'Renske Smit' } }]);
  });
});

describe('afronden', () => {
  test('kan pas als het gezin en elke informant het hoorde, of er staat waarom niet', async () => {
    const o = await begin();
    expect(codes(await rondAf(o))).toEqual([['CONCLUSIE_ONTBREEKT', null]]);
    expect(codes(await vertel(o, { gezinslidId: o.ouder }))).toEqual([['CONCLUSIE_ONTBREEKT', null]]);
    await concludeer(o);
    const wacht = await rondAf(o);
    expect(codes(wacht)).toEqual([['NOG_NIET_VERTELD', null]]);
    expect(wacht.weigeringen[0]?.tekst).toMatch(/Tom, Oma Ria/);
    expect(codes(await vertel(o, { gezinslidId: o.ouder }))).toEqual([]);
    expect(codes(await vertel(o, { informantId: o.informantId, verteldOp: null, vorm: null }))).toEqual([['VERPLICHT', 'verteldOp']]);
    expect(codes(await vertel(o, { informantId: o.informantId, verteldOp: null, vorm: null, redenNiet: 'Oma is overleden.' }))).toEqual([]);
    expect(codes(await vertel(o, { gezinslidId: o.ouder, informantId: o.informantId }))).toEqual([['KEUZE_ONGELDIG', 'gezinslidId']]);
    expect(codes(await rondAf(o))).toEqual([]);
    const na = await lees(o.casusId);
    expect(na.onderzoeken).toMatchObject([{ toestand: 'AFGEROND', inkennisstellingen: expect.arrayContaining([expect.objectContaining({ redenNiet: 'Oma is overleden.' })]) }]);
    expect(na.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'VT_BEHANDELAAR')?.termijn).toBeNull();
    expect(codes(await concludeer(o))).toEqual([['ONDERZOEK_AFGEROND', null]]);
  });

  test('wie later toch iets hoort, vervangt de reden: één regel per persoon', async () => {
    const o = await begin();
    await concludeer(o);
    await vertel(o, { gezinslidId: o.ouder, verteldOp: null, vorm: null, redenNiet: 'Onbereikbaar.' });
    await vertel(o, { gezinslidId: o.ouder });
    expect((await lees(o.casusId)).onderzoeken[0]?.inkennisstellingen).toMatchObject([{ redenNiet: null }]);
  });
});

describe('is een conclusie niet verplicht (N94b, vierde vraag)', () => {
  test('dan hoort ieder hoe het ging en sluit het onderzoek zonder; wie het niet hoorde houdt het nog steeds tegen', async () => {
    const o = await begin();
    await metAnderAntwoord('MOET_CONCLUDEREN', 'NEE', async () => {
      expect(codes(await rondAf(o))).toEqual([['NOG_NIET_VERTELD', null]]);
      expect(codes(await vertel(o, { gezinslidId: o.ouder }))).toEqual([]);
      expect(codes(await vertel(o, { informantId: o.informantId }))).toEqual([]);
      expect(codes(await rondAf(o))).toEqual([]);
    });
    expect((await lees(o.casusId)).onderzoeken).toMatchObject([{ toestand: 'AFGEROND', conclusie: null }]);
    // And with the answer of today it would not have gone.
    expect(codes(await rondAf(await begin()))).toEqual([['CONCLUSIE_ONTBREEKT', null]]);
  });
});
