import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { maakDossier, type Proefdossier, toetsvraag } from '../../proef/proefdossier.js';
import { partijId } from '../../proef/proefmensen.js';
import { deelToetsing, laatGezinReageren, laatLeestijdVerstrijken, legVoor, vulToetsingIn } from '../../proef/proeftoetsing.js';
import { onderRol } from '../../proef/onder-rol.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { dossierhash, type Nieuwstuk } from './bevriezen.js';

let proef: Proefopstelling;
let samira: Persoon;
let hanna: Persoon;
let anouk: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
  hanna = proef.alsPersoon('hanna', 'rvdk');
  anouk = proef.alsPersoon('anouk', 'rvdk');
});
afterAll(() => proef.stop());

const TOETSING = `query Toetsing($id: ID!) @doel(code: TOETSING) { toetsing(id: $id) { nummer toestand versie dossierhash dossierversie vraag reden toetser { naam }
  stukken { id soort kop tekst bron peildatum reacties { naam oordeel eigenWoorden datum } bevinding { oordeel notitie } }
  criteria { criterium voldoet } gesprekken { metWie verslag } oordeel { uitkomst motivering } } }`;

interface Stuk { id: string; soort: string; kop: string | null; tekst: string | null; bron: string | null; peildatum: string | null; reacties: { naam: string | null; eigenWoorden: string | null }[]; bevinding: { oordeel: string } | null }
interface Toetsing { nummer: string; toestand: string; versie: number; dossierhash: string; stukken: Stuk[]; criteria: unknown[]; gesprekken: unknown[]; oordeel: { uitkomst: string } | null; reden: string | null }
const lees = async (wie: Persoon, id: string): Promise<Toetsing | null> => (await wie.vraag<{ toetsing: Toetsing | null }>(TOETSING, { id })).toetsing;
const haal = async (wie: Persoon, id: string): Promise<Toetsing> => {
  const toetsing = await lees(wie, id);
  if (!toetsing) throw new Error('niet te zien');
  return toetsing;
};
const codes = ({ weigeringen }: { weigeringen: { code: string }[] }): string[] => weigeringen.map(({ code }) => code);

async function vraagAan(opzet?: Parameters<Proefopstelling['maakCasus']>[0]): Promise<Proefdossier & { toetsingId: string }> {
  const dossier = await maakDossier(proef, opzet);
  const { id: toetsingId } = await samira.lukt('toetsingAanvragen', toetsvraag(dossier.id));
  return { ...dossier, toetsingId };
}

async function opgepakt(): Promise<Proefdossier & { toetsingId: string }> {
  const dossier = await vraagAan();
  await hanna.lukt('toetsingOppakken', { id: dossier.toetsingId });
  return dossier;
}

async function gedeeld(): Promise<Proefdossier & { toetsingId: string }> {
  const dossier = await opgepakt();
  await deelToetsing(proef, hanna, dossier.toetsingId);
  return dossier;
}

describe('een toetsing aanvragen', () => {
  test('kan pas als het dossier gereed is; wat mist wordt bij naam genoemd', async () => {
    const { id: casusId } = await proef.maakCasus();
    expect(codes(await samira.doe('toetsingAanvragen', toetsvraag(casusId)))).toEqual(['NIET_GEREED_FEITEN', 'NIET_GEREED_ZIENSWIJZE', 'NIET_GEREED_SITUATIE', 'NIET_GEREED_GEACCORDEERD']);
    await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'Tom sloeg met de deur.', bronsoort: 'DOCUMENT', bron: 'verslag', peildatum: '2020-01-10' });
    const { weigeringen } = await samira.doe('toetsingAanvragen', toetsvraag(casusId));
    expect(weigeringen.map(({ code }) => code)).toEqual(expect.arrayContaining(['NIET_GEREED_NIET_GEACCORDEERD', 'NIET_GEREED_NIET_RECENT']));
    expect(weigeringen.find(({ code }) => code === 'NIET_GEREED_NIET_GEACCORDEERD')?.tekst).toContain('Tom sloeg met de deur.');
    const { rows } = await proef.beheer.query('select 1 from gegevens.toetsing where casus_id = $1', [casusId]);
    expect(rows).toEqual([]);
  });

  test('zet een versie vast, legt die in de rij van de Raad en zegt het daar', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    expect(await haal(samira, toetsingId)).toMatchObject({ toestand: 'AANGEVRAAGD', vraag: 'Is een maatregel nodig?', dossierversie: 1, dossierhash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { rows } = await proef.beheer.query<{ naam: string; soort: string }>('select p.naam, u.soort from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1', [casusId]);
    expect(rows).toEqual([{ naam: 'Toetsers Raad', soort: 'TOETSING_AANGEVRAAGD' }]);
    const { mijnWerk } = await hanna.vraag<{ mijnWerk: { handelingId: string; hoedanigheid: string; termijn: string | null }[] }>('query W { mijnWerk(aantal: 200) { handelingId hoedanigheid termijn } }');
    expect(mijnWerk.find(({ handelingId }) => handelingId === toetsingId)).toMatchObject({ hoedanigheid: 'WACHTRIJ', termijn: expect.any(String) });
  });

  test('kan één keer tegelijk, ook als beide duoleden het op hetzelfde moment doen', async () => {
    const { id: casusId } = await maakDossier(proef);
    const uitkomsten = await Promise.all([samira, proef.alsPersoon('joost', 'duo')].map((wie) => wie.doe('toetsingAanvragen', toetsvraag(casusId))));
    expect(uitkomsten.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    expect(uitkomsten.flatMap(codes)).toEqual(['AL_AANGEVRAAGD']);
    expect(codes(await samira.doe('toetsingAanvragen', toetsvraag(casusId)))).toEqual(['AL_AANGEVRAAGD']);
  });

  test('kan alleen wie in het duo zit', async () => {
    const { id: casusId } = await maakDossier(proef, { betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }] });
    for (const wie of ['marijke', 'ruben', 'priya'] as const) expect(codes(await proef.alsPersoon(wie, 'duo').doe('toetsingAanvragen', toetsvraag(casusId)))).toEqual(['NIET_GEVONDEN']);
  });
});

describe('de vastgezette versie', () => {
  test('is voor de toetser pas te lezen na het oppakken, en is dan alles wat die van het gezin ziet', async () => {
    const { id: casusId, toetsingId } = await vraagAan();
    expect((await haal(hanna, toetsingId)).stukken).toEqual([]);
    await hanna.lukt('toetsingOppakken', { id: toetsingId });
    const { stukken } = await haal(hanna, toetsingId);
    expect(stukken.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['GEZINSLID', 'SITUATIE', 'FEIT', 'INTERPRETATIE', 'ZIENSWIJZE', 'AFSPRAAK', 'RISICO']));
    expect(stukken.find(({ soort }) => soort === 'FEIT')).toMatchObject({ tekst: 'Noor was twaalf dagen niet op school.', bron: 'verzuimlijst', reacties: [{ oordeel: 'AANVULLING', eigenWoorden: 'Zij was toen ziek.' }] });
    // Nothing live, and no reflections in the copy.
    const dossier = await proef.alsPersoon('hanna', 'rvdk', { volledig: true }).vraag<{ casus: Record<string, unknown> }>(
      'query D($id: ID!) { casus(id: $id) { naam gezinsleden { voornamen } verklaringen { tekst } situaties { titel } afspraken { als } risicos { toelichting } reflecties { tekst } } }', { id: casusId },
    );
    expect(dossier.casus).toEqual({ naam: null, gezinsleden: [], verklaringen: [], situaties: [], afspraken: [], risicos: [], reflecties: [] });
    expect(JSON.stringify(stukken)).not.toContain('Zien wij het kind genoeg');
  });

  test('verandert niet als het duo verder werkt, en haar hash is uit de rijen na te rekenen', async () => {
    const { id: casusId, toetsingId, afspraakId } = await opgepakt();
    const voor = await haal(hanna, toetsingId);
    await samira.lukt('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'komt tante' });
    await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'Later bekend geworden.', bronsoort: 'DOCUMENT', bron: 'brief', peildatum: '2026-01-14' });
    await proef.beheer.query(`update gegevens.gezinslid set voornamen = 'Anders' where casus_id = $1`, [casusId]);
    expect(await haal(hanna, toetsingId)).toEqual(voor);

    const { rows } = await proef.beheer.query<Nieuwstuk>(
      `select s.soort, s.categorie, s.kop, s.tekst, s.bron, s.peildatum::text as peildatum,
         coalesce((select json_agg(json_build_object('naam', r.naam, 'oordeel', r.oordeel, 'eigenWoorden', r.eigen_woorden, 'datum', r.datum)) from gegevens.reactie r where r.stuk_id = s.id), '[]') as reacties
       from gegevens.stuk s where s.handeling_id = $1 order by s.volgnummer`, [toetsingId],
    );
    expect(dossierhash(rows)).toBe(voor.dossierhash);
    expect(dossierhash(rows.slice(1))).not.toBe(voor.dossierhash);
  });

  test('kan door niemand gewijzigd worden, ook niet met SQL onder de schrijfrol', async () => {
    const { toetsingId } = await opgepakt();
    for (const [wie, portaal] of [['hanna', 'rvdk'], ['samira', 'duo']] as const) {
      await expect(alsSchrijver(partijId(wie), portaal, `update gegevens.stuk set tekst = 'x' where handeling_id = '${toetsingId}'`)).rejects.toThrow(/permission denied/);
    }
  });
});

const alsSchrijver = (persoonId: string, portaal: string, sql: string): Promise<unknown> => onderRol(proef.pools.schrijver, persoonId, portaal, (client) => client.query(sql));

describe('oppakken', () => {
  test('kan één keer: de tweede hoort dat een collega eerder was', async () => {
    const { toetsingId } = await opgepakt();
    expect(codes(await anouk.doe('toetsingOppakken', { id: toetsingId }))).toEqual(['AL_OPGEPAKT']);
    const { toetsingId: tegelijk } = await vraagAan();
    const uitkomsten = await Promise.all([hanna, anouk].map((wie) => wie.doe('toetsingOppakken', { id: tegelijk })));
    expect(uitkomsten.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    const { rows } = await proef.beheer.query(`select 1 from wand.betrokkenheid where handeling_id = $1 and hoedanigheid = 'TOETSER' and tot is null`, [tegelijk]);
    expect(rows).toHaveLength(1);
  });

  test('kan niet wie deze toetsing nooit in de rij had', async () => {
    const { toetsingId } = await vraagAan();
    const vreemd = await proef.alsPersoon('samira', 'rvdk', { volledig: true }).doe('toetsingOppakken', { id: toetsingId });
    expect(codes(vreemd)).toEqual(['NIET_GEVONDEN']);
  });
});

describe('toetsen', () => {
  test('een bevinding of voorwaarde die men opnieuw invult, vervangt de eerdere', async () => {
    const { toetsingId } = await opgepakt();
    const stukId = (await haal(hanna, toetsingId)).stukken.find(({ soort }) => soort === 'FEIT')!.id;
    const eerste = await hanna.lukt('bevindingVastleggen', { toetsingId, stukId, oordeel: 'VRAAG', notitie: 'Welke lijst?' });
    const tweede = await hanna.lukt('bevindingVastleggen', { toetsingId, stukId, oordeel: 'VOLGT_UIT_BRON' });
    expect(tweede.id).toBe(eerste.id);
    for (const voldoet of [false, true]) await hanna.lukt('criteriumVastleggen', { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet, toelichting: 'Vader is niet gesproken.' });
    for (const motivering of ['Nog open.', 'De afspraken houden.']) await hanna.lukt('oordeelVastleggen', { toetsingId, motivering });
    const toetsing = await haal(hanna, toetsingId);
    expect(toetsing.stukken.find(({ id }) => id === stukId)?.bevinding).toEqual({ oordeel: 'VOLGT_UIT_BRON', notitie: null });
    expect(toetsing).toMatchObject({ criteria: [{ criterium: 'HOOR_EN_WEDERHOOR', voldoet: true }], oordeel: { motivering: 'De afspraken houden.' } });
  });

  test('gaat alleen over de eigen versie: een stuk van een andere toetsing is er niet', async () => {
    const [eigen, ander] = [await opgepakt(), await opgepakt()];
    const stukId = (await haal(hanna, ander.toetsingId)).stukken[0]!.id;
    expect(codes(await hanna.doe('bevindingVastleggen', { toetsingId: eigen.toetsingId, stukId, oordeel: 'VOLGT_UIT_BRON' }))).toEqual(['NIET_GEVONDEN']);
  });

  test('kan alleen wie de toetsing oppakte', async () => {
    const { toetsingId } = await opgepakt();
    const invoer = { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: true };
    expect(codes(await anouk.doe('criteriumVastleggen', invoer))).toEqual(['NIET_GEVONDEN']);
    expect(codes(await proef.alsPersoon('samira', 'duo', { volledig: true }).doe('criteriumVastleggen', invoer))).toEqual(['NIET_GEVONDEN']);
  });
});

describe('voorleggen en delen', () => {
  const voorleggen = async (toetsingId: string): Promise<string[]> => codes(await hanna.doe('toetsingVoorleggen', { id: toetsingId, versie: (await haal(hanna, toetsingId)).versie }));

  test('voorleggen kan pas als elk feit, elke voorwaarde, het gesprek en beide vragen er zijn', async () => {
    const { toetsingId } = await opgepakt();
    expect(await voorleggen(toetsingId)).toEqual(['FEITEN_OPEN', 'CRITERIA_OPEN', 'GESPREK_ONTBREEKT', 'VERPLICHT', 'VERPLICHT', 'VERPLICHT', 'VERPLICHT']);
    await vulToetsingIn(hanna, toetsingId);
    await hanna.lukt('oordeelVastleggen', { toetsingId, oudersGehoord: 'Ja.', tunnelvisie: 'Nee.', uitkomst: 'AANVULLEN', motivering: 'Er mist iets.' });
    expect(await voorleggen(toetsingId)).toEqual(['EERST_TERUGGEVEN']);
    await vulToetsingIn(hanna, toetsingId);
    expect(await voorleggen(toetsingId)).toEqual([]);
  });

  test('maakt het oordeel zichtbaar voor het duo, en eerder niet: ook niet als het gezin het al leest', async () => {
    const { id: casusId, toetsingId } = await opgepakt();
    await vulToetsingIn(hanna, toetsingId);
    await legVoor(hanna, toetsingId);
    await laatGezinReageren(hanna, toetsingId);
    const voor = await haal(samira, toetsingId);
    expect(voor).toMatchObject({ toestand: 'VOORGELEGD', toetser: { naam: 'Hanna de Groot' }, criteria: [], gesprekken: [], oordeel: null });
    expect(voor.stukken.every(({ bevinding }) => bevinding === null)).toBe(true);
    await laatLeestijdVerstrijken(proef, toetsingId);
    await hanna.lukt('toetsingDelen', { id: toetsingId, versie: voor.versie });
    const na = await haal(samira, toetsingId);
    expect(na).toMatchObject({ toestand: 'GEDEELD', gesprekken: [{ metWie: 'moeder' }], oordeel: { uitkomst: 'VRIJWILLIG_KADER' } });
    expect(na.criteria).toHaveLength(6);
    expect(na.stukken.find(({ soort }) => soort === 'FEIT')?.bevinding?.oordeel).toBe('VOLGT_UIT_BRON');
    const { rows } = await proef.beheer.query<{ naam: string }>(`select p.naam from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 and u.soort = 'TOETSING_GEDEELD' order by 1`, [casusId]);
    expect(rows.map(({ naam }) => naam)).toEqual(['Joost Bakker', 'Samira El Amrani']);
  });

  test('laat de toetser het eigen oordeel en de versie waar het over ging, en is het einde', async () => {
    const { id: gezin, toetsingId } = await gedeeld();
    const nazorg = await haal(hanna, toetsingId);
    expect(nazorg).toMatchObject({ toestand: 'GEDEELD', oordeel: { uitkomst: 'VRIJWILLIG_KADER' } });
    // Whatever happens later: the casus may be closed and the dossier may change.
    await proef.beheer.query(`update gegevens.verklaring set tekst = 'Heel anders.' where casus_id = $1`, [gezin]);
    await proef.beheer.query(`update gegevens.casus set toestand = 'GESLOTEN', gesloten_op = now() where id = $1`, [gezin]);
    expect((await haal(hanna, toetsingId)).stukken).toEqual(nazorg.stukken);
    expect(nazorg.stukken.find(({ soort }) => soort === 'FEIT')?.tekst).toBe('Noor was twaalf dagen niet op school.');
    await proef.beheer.query(`update gegevens.casus set toestand = 'BIJ_DUO', gesloten_op = null where id = $1`, [gezin]);
    const { mijnWerk } = await hanna.vraag<{ mijnWerk: { handelingId: string; stand: string }[] }>('query W { mijnWerk(aantal: 200) { handelingId stand } }');
    expect(mijnWerk.filter(({ handelingId }) => handelingId === toetsingId)).toEqual([{ handelingId: toetsingId, stand: 'NAZORG' }]);
    for (const [naam, invoer] of [
      ['criteriumVastleggen', { toetsingId, criterium: 'HOOR_EN_WEDERHOOR', voldoet: false, toelichting: 'Toch niet.' }], ['oordeelVastleggen', { toetsingId, motivering: 'Anders.' }],
      ['toetsingDelen', { id: toetsingId, versie: nazorg.versie }],
    ] as const) expect([naam, codes(await hanna.doe(naam, invoer))]).toEqual([naam, ['NIET_GEVONDEN']]);
    expect(codes(await samira.doe('toetsingIntrekken', { id: toetsingId, versie: nazorg.versie, reden: 'Toch niet.' }))).toEqual(['TOESTAND_VERANDERD']);
    // A next review of the same family is possible, of a new version.
    const { casusId } = (await samira.vraag<{ toetsing: { casusId: string } }>('query T($id: ID!) { toetsing(id: $id) { casusId } }', { id: toetsingId })).toetsing;
    const { id: tweede } = await samira.lukt('toetsingAanvragen', toetsvraag(casusId));
    expect(await haal(samira, tweede)).toMatchObject({ dossierversie: 2 });
  });
});

describe('intrekken', () => {
  test('haalt de toetsing uit de rij, met de reden erbij', async () => {
    const { toetsingId } = await vraagAan();
    await samira.lukt('toetsingIntrekken', { id: toetsingId, versie: 1, reden: 'Het gezin gaat verhuizen.' });
    expect(await haal(samira, toetsingId)).toMatchObject({ toestand: 'INGETROKKEN', reden: 'Het gezin gaat verhuizen.' });
    expect(await lees(hanna, toetsingId)).toBeNull();
    expect(codes(await hanna.doe('toetsingOppakken', { id: toetsingId }))).toEqual(['AL_OPGEPAKT']);
  });

  test('neemt ook wie al toetste het zicht, en met een oude versie niemand', async () => {
    const { toetsingId } = await opgepakt();
    const { versie } = await haal(samira, toetsingId);
    expect((await samira.doe('toetsingIntrekken', { id: toetsingId, versie: versie - 1, reden: 'x' })).conflict?.versie).toBe(versie);
    expect(await lees(hanna, toetsingId)).not.toBeNull();
    await samira.lukt('toetsingIntrekken', { id: toetsingId, versie, reden: 'Het gezin gaat verhuizen.' });
    expect(await lees(hanna, toetsingId)).toBeNull();
  });

  test('kan de toetser zelf niet', async () => {
    const { toetsingId } = await opgepakt();
    const { versie } = await haal(hanna, toetsingId);
    const uit = await proef.alsPersoon('hanna', 'rvdk', { volledig: true }).doe('toetsingIntrekken', { id: toetsingId, versie, reden: 'x' });
    expect(codes(uit)).toEqual(['NIET_GEVONDEN']);
  });
});
