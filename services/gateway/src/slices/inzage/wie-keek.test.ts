import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leesPdf } from '../../proef/pdf-lezen.js';
import type { Persoon } from '../../proef/persoon.js';
import { betrek, DUO } from '../../proef/proefcasus.js';
import { maakDossier } from '../../proef/proefdossier.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let samira: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
});
afterAll(() => proef.stop());

interface Regel { dag: string; naam: string; organisatie: string; hoedanigheden: string[]; doel: string; actie: string; wat: string[]; keren: number; isNoodtoegang: boolean }
const WIE = `query WieKeek($id: ID!, $van: Datum, $tot: Datum) @doel(code: UITVOEREN_HULP) { wieKeek(casusId: $id, van: $van, tot: $tot) { dag naam functie organisatie hoedanigheden doel actie wat keren eerst laatst isNoodtoegang } }`;
const PDF = `query WieKeekUitdraai($id: ID!, $van: Datum) @doel(code: UITVOEREN_HULP) { wieKeekUitdraai(casusId: $id, van: $van) { bestandsnaam } }`;
const wieKeek = async (wie: Persoon, id: string, periode: Record<string, string> = {}): Promise<Regel[]> => (await wie.vraag<{ wieKeek: Regel[] }>(WIE, { id, ...periode })).wieKeek;
const kijk = (wie: Persoon, id: string, velden: string): Promise<unknown> => wie.vraag(`query Kijk($id: ID!) @doel(code: NAZORG) { casus(id: $id) { ${velden} } }`, { id });

async function regel(casusId: string, wie: string, anders: Record<string, unknown> = {}): Promise<void> {
  const r = { op: '2026-03-10T09:00:00Z', portaal: 'duo', actie: 'R', uitkomst: 'GESLAAGD', getoond: 1 << 14, hoedanigheden: ['DUOLID'], doel: 'UITVOEREN_HULP', ...anders };
  await proef.beheer.query(
    `insert into log.toegang (op, persoon_id, portaal, operatie, doel, actie, uitkomst, verzoek_id, casus_id, getoond, hoedanigheden)
     values ($1, (select id from algemeen.partij where naam = $2), $3, 'X', $4, $5, $6, 'x', $7, $8, $9)`,
    [r.op, wie, r.portaal, r.doel, r.actie, r.uitkomst, casusId, r.getoond, r.hoedanigheden],
  );
}

describe('wie keek in het dossier', () => {
  test('zegt per dag wie, van welke organisatie, als wat, waarom en welke soort gegevens', async () => {
    const { id } = await proef.maakCasus();
    await kijk(proef.alsPersoon('joost', 'duo'), id, 'naam verklaringen { tekst }');
    const [joost] = (await wieKeek(samira, id)).filter(({ naam }) => naam === 'Joost Bakker');
    expect(joost).toMatchObject({ organisatie: expect.stringContaining('Jeugdbescherming'), hoedanigheden: ['DUOLID'], doel: 'NAZORG', actie: 'R', keren: 1, isNoodtoegang: false });
    expect(joost?.wat).toEqual(['wie u bent: namen en geboortedata', 'de feiten', 'wat werkers denken dat er speelt', 'wat u zelf vertelde']);
  });

  test('verraadt niets van een melder, een geheim adres of een reflectie, ook niet dat er gekeken is', async () => {
    const { id } = await maakDossier(proef, { betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }] });
    await proef.beheer.query(`insert into gegevens.melding (id, casus_id, nummer, ontvangen_op, toestand, soort, urgentie, kern) values (gen_random_uuid(), $1, 'M-1', now(), 'BEOORDEELD', 'MELDING', 'SPOED', 'Kern')`, [id]);
    const renske = proef.alsPersoon('renske', 'veilig-thuis', { volledig: true });
    await kijk(renske, id, 'meldingen { melder { naam } }');
    await kijk(samira, id, 'reflecties { tekst }');
    const regels = await wieKeek(proef.alsPersoon('joost', 'duo'), id);
    expect(regels.filter(({ naam, actie }) => naam === 'Renske Smit' && actie === 'R').flatMap(({ wat }) => wat)).toEqual([]);
    await regel(id, 'Renske Smit', { getoond: 1 << 7, portaal: 'veilig-thuis' });
    await regel(id, 'Samira El Amrani', { getoond: (1 << 23) | (1 << 3) });
    expect(await wieKeek(samira, id, { tot: '2026-03-31' })).toEqual([]);
    expect(JSON.stringify(await wieKeek(samira, id))).not.toMatch(/melder|reflectie|geheim/i);
  });

  test('voegt samen wat iemand op één Nederlandse dag vaker deed, en noemt noodtoegang', async () => {
    const { id } = await proef.maakCasus();
    await regel(id, 'Joost Bakker', { op: '2026-03-10T22:30:00Z' });
    await regel(id, 'Joost Bakker', { op: '2026-03-10T23:30:00Z', getoond: 1 << 18 });
    await regel(id, 'Joost Bakker', { op: '2026-03-11T08:00:00Z' });
    await regel(id, 'Yusuf Demir', { op: '2026-03-11T09:00:00Z', portaal: 'wijkteam', hoedanigheden: ['NOODTOEGANG'] });
    expect((await wieKeek(samira, id, { tot: '2026-03-31' })).map(({ dag, naam, keren, wat, isNoodtoegang }) => [dag, naam, keren, wat.join(', '), isNoodtoegang])).toEqual([
      ['2026-03-11', 'Yusuf Demir', 1, 'de feiten', true], ['2026-03-11', 'Joost Bakker', 2, 'de feiten, welke hulp er is', false], ['2026-03-10', 'Joost Bakker', 1, 'de feiten', false],
    ]);
    expect((await wieKeek(samira, id, { van: '2026-03-10', tot: '2026-03-10' })).map(({ dag }) => dag)).toEqual(['2026-03-10']);
  });

  test('laat weg wat een onderzoek zou verraden: het toezicht, het zoeken van de intake en wat is geweigerd', async () => {
    const { id } = await proef.maakCasus();
    await regel(id, 'Eva Lindeman', { portaal: 'privacy', getoond: 0, hoedanigheden: [] });
    await regel(id, 'Renske Smit', { actie: 'S', portaal: 'veilig-thuis', getoond: 1 });
    await regel(id, 'Yusuf Demir', { uitkomst: 'GEWEIGERD', portaal: 'wijkteam' });
    expect(await wieKeek(samira, id, { tot: '2026-03-31' })).toEqual([]);
  });

  test('is er alleen voor wie het gezin antwoord geeft, en is zelf een regel', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    await regel(id, 'Joost Bakker');
    expect(await wieKeek(proef.alsPersoon('yusuf', 'wijkteam'), id)).toHaveLength(1);
    expect(await wieKeek(proef.alsPersoon('marijke', 'duo'), id)).toEqual([]);
    expect(await wieKeek(proef.alsPersoon('priya', 'duo'), id)).toEqual([]);
    const { rows } = await proef.beheer.query<{ naam: string; getoond: number }>(`select p.naam, l.getoond from log.toegang l join algemeen.partij p on p.id = l.persoon_id where casus_id = $1 and operatie = 'WieKeek' order by volgnummer`, [id]);
    expect(rows).toEqual([{ naam: 'Yusuf Demir', getoond: 1 << 30 }, { naam: 'Marijke de Boer', getoond: 0 }]);
  });

  test('wie is uitgesloten, leest ook dit niet', async () => {
    const { id } = await proef.maakCasus();
    await regel(id, 'Joost Bakker');
    await betrek(proef.beheer, id, { wie: 'samira', als: 'UITGESLOTEN' });
    expect(await wieKeek(samira, id)).toEqual([]);
  });

  test('komt ook als gemerkte PDF, met één regel als uitgifte', async () => {
    const { id, nummer } = await proef.maakCasus();
    await regel(id, 'Joost Bakker');
    await regel(id, 'Renske Smit', { getoond: 1 << 7, portaal: 'veilig-thuis', hoedanigheden: ['VT_BEHANDELAAR'] });
    const { bestand } = await samira.document(PDF, { id });
    expect(bestand?.naam).toBe(`wie-keek-${nummer}.pdf`);
    const pdf = await leesPdf(bestand!.inhoud);
    expect(pdf).toMatchObject({ isGemerkt: true, pdfua: '1', titel: 'Wie keek in het dossier' });
    expect(pdf.rollen).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD']));
    expect(pdf.tekst).toContain('Joost Bakker');
    expect(pdf.tekst).toContain('de feiten');
    expect(pdf.tekst).not.toMatch(/Renske|melder/);
    const { rows } = await proef.beheer.query(`select actie, getoond from log.toegang where casus_id = $1 and operatie = 'WieKeekUitdraai'`, [id]);
    expect(rows).toEqual([{ actie: 'E', getoond: 1 << 30 }]);
    expect((await proef.alsPersoon('priya', 'duo').document(PDF, { id })).bestand).toBeUndefined();
  });
});
