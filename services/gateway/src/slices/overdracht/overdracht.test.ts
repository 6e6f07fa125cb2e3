import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { legMeldingVast, proefmelding } from '../../proef/proefmelding.js';

let proef: Proefopstelling;
let renske: Persoon;
let marijke: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  marijke = proef.alsPersoon('marijke', 'duo', { volledig: true });
});
afterAll(() => proef.stop());

const OVERDRACHT = `query Blad($id: ID!) @doel(code: OVERDRACHT) { overdracht(id: $id) {
  toestand reden wieVertelt van { naam } naar { naam } stukken { soort kop tekst } casus: casusId } }`;
const CASUS = `query Casus($id: ID!) @doel(code: OVERDRACHT) { casus(id: $id) { toestand naam acuut gezinsleden { voornamen } meldingen { kern tekstVoorGezin tekstIntern melder { naam } }
  voorwaarden { tekst } tijdlijn { soort } betrokkenheden { hoedanigheid stand tot partij { naam } } } }`;

type Rij = Record<string, unknown>;
const overdracht = async (wie: Persoon, id: string): Promise<Rij | null> => (await wie.vraag<{ overdracht: Rij | null }>(OVERDRACHT, { id })).overdracht;
const casus = async (wie: Persoon, id: string): Promise<Rij | null> => (await wie.vraag<{ casus: Rij | null }>(CASUS, { id })).casus;
const berichten = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 order by gemaakt_op`, [casusId])).rows.map(({ wat }) => wat);

const aanbod = (casusId: string, anders: Rij = {}): Rij => ({
  casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: partijId('teamleiders'), wieVertelt: 'Renske belt moeder', toelichting: 'Het gezin weet ervan.',
  voorwaarden: ['Vader slaapt bij zijn broer.'], vragen: ['Wie haalt Sem op?'], terugkomenBij: 'Als vader weer drinkt', grond: 'TOESTEMMING', grondToelichting: 'Vader zei ja', ...anders,
});

async function bied(): Promise<{ casusId: string; id: string }> {
  const { casusId } = await legMeldingVast(proef);
  const { id } = await renske.lukt('overdrachtAanbieden', aanbod(casusId));
  return { casusId, id };
}

describe('een gezin aanbieden', () => {
  test('geeft de andere kant alleen het blad', async () => {
    const { casusId, id } = await bied();
    expect(await overdracht(marijke, id)).toEqual({
      toestand: 'AANGEBODEN', reden: null, wieVertelt: 'Renske belt moeder', van: { naam: 'Renske Smit' }, naar: { naam: 'Team Blijvend Veilig West' }, casus: casusId,
      stukken: [
        { soort: 'KERN', kop: 'Kern van de melding', tekst: proefmelding.kern },
        { soort: 'KERN', kop: 'Wat er gemeld is', tekst: proefmelding.tekstVoorGezin },
        { soort: 'GEZINSLID', kop: 'Tom Vosmaer', tekst: expect.stringMatching(/^\d+ jaar, ouder$/) },
        { soort: 'GEZINSLID', kop: 'Sem Vosmaer', tekst: expect.stringMatching(/^\d+ jaar, kind$/) },
        { soort: 'VOORWAARDE', kop: null, tekst: 'Vader slaapt bij zijn broer.' },
        { soort: 'TERUGKOMEN', kop: null, tekst: 'Als vader weer drinkt' },
        { soort: 'VRAAG', kop: null, tekst: 'Wie haalt Sem op?' },
      ],
    });
    expect(await casus(marijke, casusId)).toMatchObject({
      toestand: 'AANGEBODEN', naam: null, acuut: null, gezinsleden: [], voorwaarden: [], meldingen: [{ kern: null, tekstVoorGezin: null, tekstIntern: null, melder: null }],
    });
    expect(await overdracht(proef.alsPersoon('samira', 'duo'), id)).toBeNull();
    expect(await berichten(casusId)).toEqual(['OVERDRACHT_AANGEBODEN Team Blijvend Veilig West']);
  });

  test('verandert niet meer als het dossier verandert', async () => {
    const { casusId, id } = await bied();
    const voor = await overdracht(marijke, id);
    await proef.beheer.query(`update gegevens.melding set kern = 'Later gewijzigd' where casus_id = $1`, [casusId]);
    expect(await overdracht(marijke, id)).toEqual(voor);
  });

  test('kan pas na de beoordeling, maar één keer tegelijk, en alleen aan een team van de andere kant', async () => {
    const { casusId } = await legMeldingVast(proef, {}, { beoordeeld: false });
    expect((await renske.doe('overdrachtAanbieden', aanbod(casusId))).weigeringen).toMatchObject([{ code: 'BEOORDELING_ONTBREEKT' }]);
    const { casusId: tweede } = await legMeldingVast(proef);
    for (const naarId of [partijId('intake'), partijId('samira'), randomUUID(), 'x']) {
      expect((await renske.doe('overdrachtAanbieden', aanbod(tweede, { naarId }))).weigeringen[0]?.code).toMatch(/KEUZE_ONGELDIG|NIET_GEVONDEN/);
    }
    expect((await renske.doe('overdrachtAanbieden', aanbod(tweede, { soort: 'NAAR_WIJKTEAM' }))).weigeringen).toMatchObject([{ code: 'KEUZE_ONGELDIG', veld: 'naarId' }]);
    const uitkomsten = await Promise.all([1, 2].map(() => renske.doe('overdrachtAanbieden', aanbod(tweede))));
    expect(uitkomsten.map(({ gelukt }) => gelukt).sort()).toEqual([false, true]);
    expect(uitkomsten.flatMap(({ weigeringen }) => weigeringen.map(({ code }) => code))).toEqual(['AL_AANGEBODEN']);
  });

  test('van een ander gezin antwoordt als een gezin dat er niet is', async () => {
    const { id } = await proef.maakCasus();
    const vreemd = await renske.doe('overdrachtAanbieden', aanbod(id));
    expect(vreemd.weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect(await renske.doe('overdrachtAanbieden', aanbod(randomUUID()))).toEqual(vreemd);
  });
});

describe('een aanbod intrekken', () => {
  test('doet de afzender; daarna is het gezin terug en ziet de andere kant niets meer', async () => {
    const { casusId, id } = await bied();
    expect((await marijke.doe('overdrachtIntrekken', { id, versie: 1, reden: 'x' })).weigeringen).toMatchObject([{ code: 'NIET_DE_AFZENDER' }]);
    await renske.lukt('overdrachtIntrekken', { id, versie: 1, reden: 'Er is een nieuwe melding.' });
    expect(await overdracht(renske, id)).toMatchObject({ toestand: 'INGETROKKEN', reden: 'Er is een nieuwe melding.' });
    expect(await casus(renske, casusId)).toMatchObject({ toestand: 'BIJ_VEILIG_THUIS' });
    expect([await casus(marijke, casusId), await overdracht(marijke, id)]).toEqual([null, null]);
    expect((await marijke.doe('overdrachtAanvaarden', { id, versie: 1 })).weigeringen).toMatchObject([{ code: 'AL_BESLIST' }]);
    expect(await berichten(casusId)).toContain('OVERDRACHT_INGETROKKEN Team Blijvend Veilig West');
  });

  test('met een oude versie geeft wat er nu staat', async () => {
    const { id } = await bied();
    expect(await renske.doe('overdrachtIntrekken', { id, versie: 7, reden: 'x' })).toMatchObject({
      gelukt: false, weigeringen: [{ code: 'VERSIE_VEROUDERD' }],
      conflict: { versie: 1, velden: [{ veld: 'toestand', huidig: 'AANGEBODEN' }, { veld: 'reden', huidig: null }, { veld: 'beslistOp', huidig: null }] },
    });
    expect(await overdracht(renske, id)).toMatchObject({ toestand: 'AANGEBODEN' });
  });
});

describe('een aanbod beantwoorden', () => {
  test('weigeren vraagt een reden, geeft het gezin terug en meldt dat', async () => {
    const { casusId, id } = await bied();
    expect((await marijke.doe('overdrachtWeigeren', { id, versie: 1, reden: '' })).weigeringen).toMatchObject([{ code: 'VERPLICHT', veld: 'reden' }]);
    await marijke.lukt('overdrachtWeigeren', { id, versie: 1, reden: 'Woont buiten ons gebied.' });
    expect(await overdracht(renske, id)).toMatchObject({ toestand: 'GEWEIGERD', reden: 'Woont buiten ons gebied.' });
    expect(await casus(renske, casusId)).toMatchObject({ toestand: 'BIJ_VEILIG_THUIS', naam: 'Gezin Vosmaer', voorwaarden: [{ tekst: 'Vader slaapt bij zijn broer.' }] });
    expect(await casus(marijke, casusId)).toBeNull();
    expect(await berichten(casusId)).toContain('OVERDRACHT_GEWEIGERD Renske Smit');
    // The next offer does not write the same condition twice.
    await renske.lukt('overdrachtAanbieden', aanbod(casusId, { voorwaarden: ['Vader slaapt bij zijn broer.', 'Sem gaat naar school.'] }));
    expect(((await casus(renske, casusId))?.['voorwaarden'] as Rij[]).map((v) => v['tekst']).sort()).toEqual(['Sem gaat naar school.', 'Vader slaapt bij zijn broer.']);
  });

  test('aanvaarden maakt van de teamleider de houder van het wachten; Veilig Thuis houdt het gezin tot er een duo is', async () => {
    const { casusId, id } = await bied();
    const uit = await marijke.lukt('overdrachtAanvaarden', { id, versie: 1 }, { deel: 'overdracht { toestand } casus { naam toestand }' });
    expect(uit).toMatchObject({ overdracht: { toestand: 'AANVAARD' }, casus: { naam: 'Gezin Vosmaer', toestand: 'WACHT_OP_DUO' } });
    const betrokken = ((await casus(renske, casusId))?.['betrokkenheden'] as { hoedanigheid: string; stand: string; tot: string | null }[]).filter(({ tot }) => tot === null);
    expect(betrokken.map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`).sort()).toEqual(['TEAMLEIDER ACTIEF', 'VT_BEHANDELAAR ACTIEF']);
    expect(await casus(renske, casusId)).toMatchObject({ meldingen: [{ tekstIntern: proefmelding.tekstIntern }] });
    expect(await berichten(casusId)).toContain('OVERDRACHT_AANVAARD Renske Smit');
    expect((await marijke.doe('overdrachtAanvaarden', { id, versie: 2 })).weigeringen).toMatchObject([{ code: 'AL_BESLIST' }]);
    expect((await renske.doe('overdrachtIntrekken', { id, versie: 2, reden: 'x' })).weigeringen).toMatchObject([{ code: 'AL_BESLIST' }]);
  });

  test('kan alleen wie is gevraagd; een vreemd of verzonnen nummer antwoordt hetzelfde', async () => {
    const { id } = await bied();
    const samira = proef.alsPersoon('samira', 'duo');
    const vreemd = await samira.doe('overdrachtAanvaarden', { id, versie: 1 });
    expect(vreemd.weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    for (const anders of [randomUUID(), 'geen-id']) expect(await samira.doe('overdrachtAanvaarden', { id: anders, versie: 1 })).toEqual(vreemd);
    expect(await samira.doe('overdrachtWeigeren', { id, versie: 1, reden: 'x' })).toEqual(vreemd);
  });
});

describe('aan het wijkteam', () => {
  test('het blad heeft de afspraken en de zorgen om te bewaken; na aanvaarding blijft het gezin bij het duo tot zij afsluiten', async () => {
    const { id: casusId } = await proef.maakCasus({ naam: 'Gezin Dorrestein' });
    await proef.beheer.query(`update gegevens.casus set aanspreekpunt_id = $2 where id = $1`, [casusId, partijId('samira')]);
    await proef.beheer.query(
      `insert into gegevens.veiligheidsafspraak (id, casus_id, als, dan, toestand, loopt_door) values (gen_random_uuid(), $1, 'het misgaat', 'bellen zij oma', 'LOPEND', true)`,
      [casusId],
    );
    await proef.beheer.query(
      `insert into gegevens.risico (id, casus_id, lijst_id, aspect, aanwezig, toelichting, bewaken, categorie) values
       (gen_random_uuid(), $1, (select id from algemeen.risicolijst), 'VERSLAVING', 'AANWEZIG', 'Drinkt in het weekend', true, 'RISICO_BEWAKEN'), (gen_random_uuid(), $1, (select id from algemeen.risicolijst), 'FINANCIEN', 'AANWEZIG', 'Schulden', false, 'RISICO')`,
      [casusId],
    );
    const samira = proef.alsPersoon('samira', 'duo');
    const yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
    const naarWijkteam = aanbod(casusId, { soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), voorwaarden: [] });
    expect((await samira.doe('overdrachtAanbieden', { ...naarWijkteam, voorwaarden: ['x'] })).weigeringen).toMatchObject([{ code: 'KEUZE_ONGELDIG', veld: 'voorwaarden' }]);
    const { id } = await samira.lukt('overdrachtAanbieden', naarWijkteam);
    const blad = (await overdracht(yusuf, id))?.['stukken'] as { soort: string; tekst: string }[];
    expect(blad.map(({ soort, tekst }) => `${soort}: ${tekst.replace(/^\d+/, '..')}`)).toEqual([
      'GEZINSLID: .. jaar, ouder', 'GEZINSLID: .. jaar, kind', 'AFSPRAAK: Dan bellen zij oma.', 'RISICO: Drinkt in het weekend',
      'VAST_GEZICHT: Samira El Amrani, gezinsmaatschappelijk werker, Blijf Groep, 020 555 0101',
      'TEAM: Wijkteam Nieuw-West (Buurtteam), 020 555 0200, bereikbaar: maandag tot en met vrijdag, 8 tot 18 uur. Daarbuiten: Veilig Thuis, 0800 2000, dag en nacht', 'TERUGKOMEN: Als vader weer drinkt', 'VRAAG: Wie haalt Sem op?',
    ]);
    expect(await casus(yusuf, casusId)).toMatchObject({ naam: null, gezinsleden: [] });
    await yusuf.lukt('overdrachtAanvaarden', { id, versie: 1 });
    expect(await casus(yusuf, casusId)).toMatchObject({ toestand: 'BIJ_DUO', naam: 'Gezin Dorrestein' });
    expect(await overdracht(yusuf, id)).toMatchObject({ toestand: 'AANVAARD' });
    expect(await berichten(casusId)).toContain('OVERDRACHT_AANVAARD Samira El Amrani');
    expect((await samira.doe('overdrachtAanbieden', naarWijkteam)).weigeringen).toMatchObject([{ code: 'AL_AANVAARD' }]);
  });
});
