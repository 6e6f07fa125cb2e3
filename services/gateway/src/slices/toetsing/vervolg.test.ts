import { dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { leesPdf } from '../../proef/pdf-lezen.js';
import { maakDossier, type Proefdossier, toetsvraag } from '../../proef/proefdossier.js';
import { partijId } from '../../proef/proefmensen.js';
import { deelToetsing, laatGezinReageren, legVoor, versieVan, vulToetsingIn } from '../../proef/proeftoetsing.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { deelhash, dossierhash, type Nieuwstuk } from './bevriezen.js';

let proef: Proefopstelling;
let samira: Persoon;
let hanna: Persoon;
let mirjam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
  hanna = proef.alsPersoon('hanna', 'rvdk');
  mirjam = proef.alsPersoon('mirjam', 'rvdk');
});
afterAll(() => proef.stop());

const TOETSING = `query T($id: ID!) { toetsing(id: $id) { toestand versie nieuwer dossierhash zonderWoord voorgelegdOp reactieTot
  stukken { id volgnummer soort kop tekst bron reacties { eigenWoorden } bevinding { oordeel } }
  terugvragen { id soort vraag antwoord beantwoordOp deel eersteStuk laatsteStuk deelhash stuk { id } }
  gesprekken { id metWie datum toestand verslag eigenWoorden waar } conceptreacties { wie woorden verwerking } adviezen { id vraag advies deskundige { naam } } oordeel { uitkomst } } }`;
interface Terugvraag { id: string; soort: string; vraag: string | null; antwoord: string | null; deel: number | null; eersteStuk: number | null; laatsteStuk: number | null; deelhash: string | null }
interface Stuk { id: string; volgnummer: number; soort: string; kop: string | null; tekst: string | null; bron: string | null; bevinding: unknown }
interface Toetsing {
  toestand: string; versie: number; nieuwer: boolean; dossierhash: string; zonderWoord: string | null; reactieTot: string | null; stukken: Stuk[]; terugvragen: Terugvraag[];
  gesprekken: { id: string; metWie: string; toestand: string; verslag: string | null; eigenWoorden: string | null }[]; conceptreacties: { wie: string; woorden: string | null }[]; adviezen: { id: string; advies: string | null }[];
}
const lees = async (wie: Persoon, id: string): Promise<Toetsing | null> => (await wie.vraag<{ toetsing: Toetsing | null }>(TOETSING, { id })).toetsing;
const haal = async (wie: Persoon, id: string): Promise<Toetsing> => {
  const toetsing = await lees(wie, id);
  if (!toetsing) throw new Error('niet te zien');
  return toetsing;
};
const codes = ({ weigeringen }: { weigeringen: { code: string }[] }): string[] => weigeringen.map(({ code }) => code);

async function opgepakt(extra: object = {}): Promise<Proefdossier & { toetsingId: string }> {
  const dossier = await maakDossier(proef);
  const { id: toetsingId } = await samira.lukt('toetsingAanvragen', { ...toetsvraag(dossier.id), ...extra });
  await hanna.lukt('toetsingOppakken', { id: toetsingId });
  return { ...dossier, toetsingId };
}

const bevroren = async (toetsingId: string, van: number, tot: number): Promise<Nieuwstuk[]> =>
  (await proef.beheer.query<Nieuwstuk>(
    `select s.soort, s.categorie, s.kop, s.tekst, s.bron, s.peildatum::text as peildatum,
       coalesce((select json_agg(json_build_object('naam', r.naam, 'oordeel', r.oordeel, 'eigenWoorden', r.eigen_woorden, 'datum', r.datum)) from gegevens.reactie r where r.stuk_id = s.id), '[]') as reacties
     from gegevens.stuk s where s.handeling_id = $1 and s.volgnummer between $2 and $3 order by s.volgnummer`, [toetsingId, van, tot],
  )).rows;

describe('wat het gezin zelf zegt', () => {
  test('gaat ongewijzigd mee in de vastgezette versie, met naam en dag, en telt mee in de hash', async () => {
    const dossier = await maakDossier(proef);
    const [moeder] = dossier.gezinsleden;
    const { id: toetsingId } = await samira.lukt('toetsingAanvragen', {
      ...toetsvraag(dossier.id), woorden: [{ gezinslidId: moeder, eigenTekst: 'Ik doe mijn best.', correctie: 'Het waren tien dagen.', op: '2026-01-11' }], zonderWoord: 'Vader: niet te bereiken.',
    });
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
    const { stukken, zonderWoord, dossierhash: hash } = await haal(hanna, toetsingId);
    expect(zonderWoord).toBe('Vader: niet te bereiken.');
    expect(stukken.filter(({ bron }) => bron !== null && /Raad|klopt/.test(bron))).toMatchObject([
      { soort: 'ZIENSWIJZE', kop: 'Fatima Proef', tekst: 'Ik doe mijn best.' }, { soort: 'ZIENSWIJZE', kop: 'Fatima Proef', tekst: 'Het waren tien dagen.' },
    ]);
    expect(dossierhash(await bevroren(toetsingId, 1, 999))).toBe(hash);
  });

  test('kan alleen van iemand van dit gezin zijn', async () => {
    const [dossier, ander] = [await maakDossier(proef), await maakDossier(proef)];
    const uit = await samira.doe('toetsingAanvragen', { ...toetsvraag(dossier.id), woorden: [{ gezinslidId: ander.gezinsleden[0], eigenTekst: 'Hallo.', op: '2026-01-11' }] });
    expect(codes(uit)).toEqual(['NIET_GEVONDEN']);
  });
});

describe('vragen aan het duo', () => {
  test('een antwoord is een volgend vastgezet deel; het dossier gaat niet open', async () => {
    const { id: casusId, toetsingId } = await opgepakt();
    const eerste = await haal(hanna, toetsingId);
    const feit = eerste.stukken.find(({ soort }) => soort === 'FEIT')!;
    await hanna.lukt('terugvraagStellen', { toetsingId, soort: 'VRAAG', vraag: 'Over welke maanden gaat dit?', stukId: feit.id });
    const [vraag] = (await haal(samira, toetsingId)).terugvragen;
    expect(vraag).toMatchObject({ vraag: 'Over welke maanden gaat dit?', stuk: { id: feit.id }, antwoord: null, deel: null });
    await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'Later bekend geworden.', bronsoort: 'DOCUMENT', bron: 'brief', peildatum: '2026-01-14' });
    await samira.lukt('terugvraagBeantwoorden', { id: vraag!.id, antwoord: 'September tot en met november.' });
    const na = await haal(hanna, toetsingId);
    expect(na.terugvragen).toMatchObject([{ antwoord: 'September tot en met november.', deel: 2, eersteStuk: null }]);
    expect(na.stukken).toEqual(eerste.stukken);
    expect(na.terugvragen[0]?.deelhash).toBe(deelhash(eerste.dossierhash, { vraag: 'Over welke maanden gaat dit?', antwoord: 'September tot en met november.', stukken: [] }));
    expect(codes(await samira.doe('terugvraagBeantwoorden', { id: vraag!.id, antwoord: 'Toch anders.' }))).toEqual(['AL_BEANTWOORD']);
  });

  test('wat nieuwer is blijft dicht tot het is gevraagd; dan komt alleen dat erbij, in een keten van hashes', async () => {
    const { id: casusId, toetsingId, afspraakId } = await opgepakt();
    const eerste = await haal(hanna, toetsingId);
    expect(eerste.nieuwer).toBe(false);
    await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'Later bekend geworden.', bronsoort: 'DOCUMENT', bron: 'brief', peildatum: '2026-01-14' });
    await samira.lukt('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'komt tante' });
    const tussen = await haal(hanna, toetsingId);
    expect(tussen.nieuwer).toBe(true);
    expect(JSON.stringify(tussen)).not.toContain('Later bekend geworden');
    await hanna.lukt('terugvraagStellen', { toetsingId, soort: 'NIEUWER', vraag: 'Wilt u vastzetten wat er nieuw is?' });
    const [vraag] = (await haal(samira, toetsingId)).terugvragen;
    await samira.lukt('terugvraagBeantwoorden', { id: vraag!.id, antwoord: 'Een brief, en een afspraak die anders werd.' });
    const na = await haal(hanna, toetsingId);
    expect(na.nieuwer).toBe(false);
    expect(na.stukken.slice(0, eerste.stukken.length)).toEqual(eerste.stukken);
    expect(na.stukken.slice(eerste.stukken.length).map(({ soort, tekst }) => [soort, tekst?.includes('tante') ?? false])).toEqual([['FEIT', false], ['AFSPRAAK', true]]);
    const { eersteStuk, laatsteStuk, deelhash: hash, vraag: gevraagd, antwoord } = na.terugvragen[0]!;
    expect([eersteStuk, laatsteStuk]).toEqual([eerste.stukken.length + 1, eerste.stukken.length + 2]);
    const stukken = await bevroren(toetsingId, eersteStuk!, laatsteStuk!);
    expect(deelhash(eerste.dossierhash, { vraag: gevraagd!, antwoord: antwoord!, stukken })).toBe(hash);
    expect(dossierhash(await bevroren(toetsingId, 1, eerste.stukken.length))).toBe(eerste.dossierhash);
    // And the reviewer must judge what came later too.
    await vulToetsingIn(hanna, toetsingId);
    expect((await haal(hanna, toetsingId)).stukken.filter(({ soort, bevinding }) => soort === 'FEIT' && bevinding === null)).toEqual([]);
  });

  test('kan alleen de toetser stellen, en alleen het duo beantwoorden', async () => {
    const { toetsingId } = await opgepakt();
    const vraag = { toetsingId, soort: 'VRAAG', vraag: 'Wie was erbij?' };
    for (const wie of [proef.alsPersoon('samira', 'duo', { volledig: true }), proef.alsPersoon('anouk', 'rvdk')]) expect(codes(await wie.doe('terugvraagStellen', vraag))).toEqual(['NIET_GEVONDEN']);
    const { id } = await hanna.lukt('terugvraagStellen', vraag);
    for (const wie of [proef.alsPersoon('hanna', 'rvdk', { volledig: true }), proef.alsPersoon('priya', 'duo')]) expect(codes(await wie.doe('terugvraagBeantwoorden', { id, antwoord: 'Niemand.' }))).toEqual(['NIET_GEVONDEN']);
  });

  test('teruggeven: het duo vult aan, en de toetser gaat verder met wat er al stond', async () => {
    const { id: casusId, toetsingId } = await opgepakt();
    await hanna.lukt('criteriumVastleggen', { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: false, toelichting: 'Noor is niet gehoord.' });
    await hanna.lukt('toetsingTeruggeven', { id: toetsingId, versie: await versieVan(hanna, toetsingId), vraag: 'Spreek Noor.' });
    expect(await haal(samira, toetsingId)).toMatchObject({ toestand: 'TERUGGEGEVEN', terugvragen: [{ soort: 'AANVULLING', vraag: 'Spreek Noor.' }] });
    expect(codes(await hanna.doe('criteriumVastleggen', { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: true }))).toEqual(['TOESTAND_VERANDERD']);
    expect(codes(await samira.doe('toetsingAanvragen', toetsvraag(casusId)))).toEqual(['AL_AANGEVRAAGD']);
    await samira.lukt('verklaringVastleggen', { casusId, soort: 'MENING_BETROKKENE', tekst: 'Ik wil dat het rustig wordt, zegt Noor.' });
    const [vraag] = (await haal(samira, toetsingId)).terugvragen;
    await samira.lukt('terugvraagBeantwoorden', { id: vraag!.id, antwoord: 'Noor is gesproken.' });
    const na = await haal(hanna, toetsingId);
    expect(na.toestand).toBe('IN_TOETSING');
    expect(na.stukken.at(-1)).toMatchObject({ soort: 'ZIENSWIJZE', tekst: 'Ik wil dat het rustig wordt, zegt Noor.' });
    const { rows } = await proef.beheer.query(`select voldoet from gegevens.toetscriterium where handeling_id = $1`, [toetsingId]);
    expect(rows).toEqual([{ voldoet: false }]);
  });
});

describe('gesprekken', () => {
  test('worden gepland en daarna vastgelegd, in eigen woorden; of zij gaan niet door, met de reden', async () => {
    const { toetsingId } = await opgepakt();
    const { id: moeder } = await hanna.lukt('toetsgesprekPlannen', { toetsingId, metWie: 'Fatima', datum: '2030-01-14', waar: 'Thuis, tien uur' });
    const { id: noor } = await hanna.lukt('toetsgesprekPlannen', { toetsingId, metWie: 'Noor', datum: '2030-01-15' });
    expect((await haal(hanna, toetsingId)).gesprekken.map(({ toestand }) => toestand)).toEqual(['GEPLAND', 'GEPLAND']);
    expect(codes(await hanna.doe('toetsingVoorleggen', { id: toetsingId, versie: await versieVan(hanna, toetsingId) }))).toContain('GESPREK_ONTBREEKT');
    await hanna.lukt('toetsgesprekVastleggen', { toetsingId, gesprekId: moeder, metWie: 'Fatima', datum: '2026-01-14', verslag: 'Rustig gesprek.', eigenWoorden: 'Ik ben moe.' });
    await hanna.lukt('toetsgesprekVervalt', { id: noor, verslag: 'Noor was ziek.' });
    expect((await haal(hanna, toetsingId)).gesprekken).toEqual(expect.arrayContaining([
      expect.objectContaining({ metWie: 'Fatima', toestand: 'GEVOERD', eigenWoorden: 'Ik ben moe.' }), expect.objectContaining({ metWie: 'Noor', toestand: 'VERVALLEN', verslag: 'Noor was ziek.' }),
    ]));
    expect(codes(await hanna.doe('toetsgesprekVervalt', { id: moeder, verslag: 'Toch niet.' }))).toEqual(['AL_VASTGELEGD']);
    expect((await haal(samira, toetsingId)).gesprekken).toEqual([]);
  });
});

describe('de gedragsdeskundige van de Raad', () => {
  test('leest dezelfde versie en geeft advies; het duo leest het pas als het gedeeld is', async () => {
    const { toetsingId } = await opgepakt();
    expect(await lees(mirjam, toetsingId)).toBeNull();
    const { id } = await hanna.lukt('toetsadviesVragen', { toetsingId, deskundigeId: partijId('mirjam'), vraag: 'Kan Noor zelf gehoord worden?' });
    expect((await haal(mirjam, toetsingId)).stukken.length).toBeGreaterThan(3);
    for (const [naam, invoer] of [['criteriumVastleggen', { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: true }], ['toetsingVoorleggen', { id: toetsingId, versie: 1 }]] as const) {
      expect([naam, (await mirjam.doe(naam, invoer)).gelukt]).toEqual([naam, false]);
    }
    expect(codes(await hanna.doe('toetsadviesGeven', { id, advies: 'Ja.' }))).toEqual(['NIET_GEVONDEN']);
    await mirjam.lukt('toetsadviesGeven', { id, advies: 'Ja, met iemand erbij.' });
    expect((await haal(samira, toetsingId)).adviezen).toEqual([]);
    await deelToetsing(proef, hanna, toetsingId);
    expect((await haal(samira, toetsingId)).adviezen).toMatchObject([{ advies: 'Ja, met iemand erbij.', deskundige: { naam: 'Mirjam Sloot' } }]);
    expect(await lees(mirjam, toetsingId)).toBeNull();
  });

  test('moet net zo onafhankelijk zijn, en een ander dan de toetser', async () => {
    const { id: casusId, toetsingId } = await opgepakt();
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values (gen_random_uuid(), $1, $2, 'TEGENDENKER', 'ACTIEF', now())`, [casusId, partijId('mirjam')]);
    const vraag = (deskundigeId: string): Promise<string[]> => hanna.doe('toetsadviesVragen', { toetsingId, deskundigeId, vraag: 'Wat vindt u?' }).then(codes);
    expect(await vraag(partijId('mirjam'))).toEqual(['TOETSER_NIET_ONAFHANKELIJK']);
    expect(await vraag(partijId('hanna'))).toEqual(['KEUZE_ONGELDIG']);
    expect(await vraag(partijId('ruben'))).toEqual(['KEUZE_ONGELDIG']);
  });
});

describe('het concept bij het gezin', () => {
  test('staat stil zolang het gezin leest, vijf werkdagen, en gaat terug naar de toetser als er iets niet klopt', async () => {
    const { toetsingId } = await opgepakt();
    await vulToetsingIn(hanna, toetsingId);
    await legVoor(hanna, toetsingId);
    const { reactieTot } = await haal(hanna, toetsingId);
    expect(werkdagenTussen(vandaag(), dagVan(reactieTot!))).toBe(5);
    expect(codes(await hanna.doe('oordeelVastleggen', { toetsingId, motivering: 'Toch anders.' }))).toEqual(['TOESTAND_VERANDERD']);
    await hanna.lukt('conceptreactieVastleggen', { toetsingId, wie: 'Fatima', wijze: 'ZELF_GELEZEN', op: '2026-01-14', woorden: 'Mijn naam is verkeerd gespeld.', verwerking: 'Hersteld.' });
    await hanna.lukt('toetsingBijstellen', { id: toetsingId, versie: await versieVan(hanna, toetsingId) });
    expect(await haal(hanna, toetsingId)).toMatchObject({ toestand: 'IN_TOETSING', reactieTot: null, conceptreacties: [{ woorden: 'Mijn naam is verkeerd gespeld.' }] });
    await legVoor(hanna, toetsingId);
    expect((await haal(hanna, toetsingId)).reactieTot).not.toBeNull();
  });
});

describe('de brief', () => {
  const BRIEF = 'query B($id: ID!) @doel(code: TOETSING) { toetsbrief(id: $id) { bestandsnaam } }';

  test('is een concept zolang het gezin leest, en na het delen het oordeel met de reacties; het duo krijgt alleen dat laatste', async () => {
    const { toetsingId } = await opgepakt();
    await vulToetsingIn(hanna, toetsingId);
    expect((await hanna.document(BRIEF, { id: toetsingId })).bestand).toBeUndefined();
    await legVoor(hanna, toetsingId);
    const concept = (await hanna.document(BRIEF, { id: toetsingId })).bestand!;
    const gelezen = await leesPdf(concept.inhoud);
    expect(gelezen).toMatchObject({ isGemerkt: true, pdfua: '1', titel: 'Concept van het oordeel van de Raad' });
    expect(gelezen.tekst).toContain('Dit is een concept');
    expect(gelezen.tekst).toContain('De afspraken houden.');
    expect((await samira.document(BRIEF, { id: toetsingId })).bestand).toBeUndefined();
    await laatGezinReageren(hanna, toetsingId, 'Dit klopt zo.');
    await proef.beheer.query(`update gegevens.toetsing set reactie_tot = now() - interval '1 minute' where id = $1`, [toetsingId]);
    await hanna.lukt('toetsingDelen', { id: toetsingId, versie: await versieVan(hanna, toetsingId) });
    const brief = (await samira.document(BRIEF, { id: toetsingId })).bestand!;
    expect(brief.naam).toMatch(/^oordeel-T-/);
    const oordeel = await leesPdf(brief.inhoud);
    expect(oordeel.tekst).toContain('Dit klopt zo.');
    expect(oordeel.tekst).not.toContain('Dit is een concept');
  });
});
