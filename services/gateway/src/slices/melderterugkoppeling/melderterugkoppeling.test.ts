import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leesPdf } from '../../proef/pdf-lezen.js';
import { legMeldingVast, proefmelding } from '../../proef/proefmelding.js';
import { betrek } from '../../proef/proefcasus.js';
import type { Persoon } from '../../proef/persoon.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let renske: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis', { volledig: true });
});
afterAll(() => proef.stop());

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const OMSTANDER = { melder: { soort: 'OMSTANDER', naam: 'Corrie Bunt', telefoon: '020 555 0199', anonimiteitToegezegd: true, anonimiteitsgrond: 'GEEN_TOESTEMMING_OMSTANDER' } };
const BRIEF = 'query B($id: ID!) { terugkoppelbrief(id: $id) { bestandsnaam } }';
const LEES = 'query L($id: ID!) { casus(id: $id) { tijdlijn { soort } meldingen { melderterugkoppelingen { id moment tekst } } afschermingen { label } } }';
interface Gelezen { tijdlijn: { soort: string }[]; meldingen: { melderterugkoppelingen: { id: string; moment: string; tekst: string }[] }[] }
const lees = async (wie: Persoon, id: string): Promise<Gelezen> => (await wie.vraag<{ casus: Gelezen }>(LEES, { id })).casus;
type Plek = { casusId: string; meldingId: string };
const vertel = (plek: Plek, anders: Record<string, unknown> = {}, wie = renske) => wie.doe('melderTerugkoppelen', { ...plek, moment: 'NA_BEOORDELING', vorm: 'BRIEF', heeftRol: false, delen: ['DANK', 'BEOORDEELD'], ...anders });

describe('wat de melder hoort', () => {
  test('een omstander hoort niet wat er met het gezin gebeurt, ook niet als het formulier het stuurt', async () => {
    const plek = await legMeldingVast(proef, OMSTANDER);
    const uit = await vertel(plek, { delen: ['DANK', 'NAAR_WIE', 'VOORWAARDEN'], heeftRol: true });
    expect(codes(uit)).toEqual([['MAG_DE_MELDER_NIET_HOREN', 'delen'], ['MAG_DE_MELDER_NIET_HOREN', 'delen']]);
    expect(uit.weigeringen[0]?.tekst).toMatch(/Een omstander hoort niet/);
    expect(codes(await vertel(plek))).toEqual([]);
  });

  test('een professional met een taak hoort de voorwaarden; in eigen woorden gaat er niets uit het dossier mee', async () => {
    const plek = await legMeldingVast(proef);
    await renske.lukt('voorwaardeVastleggen', { casusId: plek.casusId, tekst: 'Vader slaapt bij zijn broer.' });
    expect(codes(await vertel(plek, { delen: ['VOORWAARDEN'] }))).toEqual([['MAG_DE_MELDER_NIET_HOREN', 'delen']]);
    const verboden = await vertel(plek, { toelichting: 'Vader slaat elke week; er spelen meerdere dingen tegelijk. Bel 020 555 0199 of kom naar Schuilplein.' });
    expect(verboden.weigeringen.every(({ veld }) => veld === 'toelichting')).toBe(true);
    expect(verboden.weigeringen.map(({ tekst }) => tekst).join(' ')).toMatch(/020 555 0199.*Schuilplein.*vader slaat elke week er/);
    await renske.lukt('melderTerugkoppelen', { ...plek, moment: 'NA_BEOORDELING', vorm: 'GESPREK', heeftRol: true, delen: ['VOORWAARDEN', 'VERVOLG'], toelichting: 'Fijn dat u meekijkt.' });
    expect((await lees(renske, plek.casusId)).meldingen[0]?.melderterugkoppelingen.map(({ tekst }) => tekst)).toEqual(['Er komt een vervolg.\n\nVoor de veiligheid geldt:\n- Vader slaapt bij zijn broer.\n\nFijn dat u meekijkt.']);
  });

  test('pas als de beoordeling vaststaat, en alleen als er een melder is', async () => {
    expect(codes(await vertel(await legMeldingVast(proef, {}, { beoordeeld: false })))).toEqual([['NOG_NIET_BEOORDEELD', null]]);
    expect(codes(await vertel(await legMeldingVast(proef, { soort: 'AMBTSHALVE', melder: null })))).toEqual([['GEEN_MELDER', null]]);
  });

  test('blijft zo geheim als de melder: geen regel, geen tijdlijn en geen slot bij het duo', async () => {
    const plek = await legMeldingVast(proef, OMSTANDER);
    const open = await legMeldingVast(proef);
    for (const een of [plek, open]) {
      await renske.lukt('melderTerugkoppelen', { ...een, moment: 'NA_BEOORDELING', vorm: 'GESPREK', heeftRol: false, delen: ['DANK'] });
      await betrek(proef.beheer, een.casusId, { wie: 'samira', als: 'DUOLID' });
    }
    const samira = proef.alsPersoon('samira', 'duo', { volledig: true });
    const [geheim, bekend] = [await lees(samira, plek.casusId), await lees(samira, open.casusId)];
    expect([geheim.meldingen[0]?.melderterugkoppelingen.length, bekend.meldingen[0]?.melderterugkoppelingen.length]).toEqual([0, 1]);
    expect(JSON.stringify(geheim)).not.toMatch(/MELDER/);
  });

  test('na de overdracht kan Veilig Thuis het slot nog vertellen', async () => {
    const plek = await legMeldingVast(proef);
    const { versie } = (await renske.vraag<{ casus: { versie: number } }>('query V($id: ID!) { casus(id: $id) { versie } }', { id: plek.casusId })).casus;
    await renske.lukt('vtDossierSluiten', { casusId: plek.casusId, versie });
    expect(codes(await vertel(plek, { moment: 'AAN_HET_EINDE', delen: ['DANK', 'AFGEROND'] }))).toEqual([]);
  });
});

describe('de brief', () => {
  test('noemt de melder en de melding, nooit het gezin; en staat in het log als uitgegeven', async () => {
    const plek = await legMeldingVast(proef);
    const { id } = await renske.lukt('melderTerugkoppelen', { ...plek, moment: 'NA_BEOORDELING', vorm: 'BRIEF', heeftRol: false, delen: ['DANK', 'BEOORDEELD', 'VERVOLG', 'OPNIEUW_MELDEN'] });
    const { bestand, fouten } = await renske.document(BRIEF, { id });
    expect(fouten).toEqual([]);
    expect(bestand?.naam).toMatch(/^terugkoppeling-M-/);
    const { tekst, isGemerkt, taal, pdfua } = await leesPdf(bestand!.inhoud);
    expect([isGemerkt, taal.slice(0, 2), pdfua]).toEqual([true, 'nl', '1']);
    expect(tekst).toMatch(/Iris Blom/);
    expect(tekst).toMatch(/Er komt een vervolg/);
    for (const woord of ['Vosmaer', 'Sem', proefmelding.kern]) expect(tekst).not.toContain(woord);
    const { rows } = await proef.beheer.query<{ n: number }>(`select count(*)::int as n from log.toegang where casus_id = $1 and actie = 'E'`, [plek.casusId]);
    expect(rows[0]?.n).toBe(1);
    expect((await proef.alsPersoon('liam', 'veilig-thuis', { volledig: true }).document(BRIEF, { id })).bestand).toBeUndefined();
  });
});
