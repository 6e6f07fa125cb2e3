import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const samira = () => proef.alsPersoon('samira', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);
const GOED = 'Vraag een kind eerst wat het ziet gebeuren, en pas daarna wat het ervan vindt.';
const LEES = 'query L($plekken: [Leerpuntplek!]) { leerpunten(plekken: $plekken) { id tekst toestand voorgesteldDoor { naam } } }';

describe('what a team learned', () => {
  it('is help on a page once a colleague has read it, and names no family', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira().lukt('leerpuntVoorstellen', { plek: 'TOP_3', tekst: GOED });
    expect(codes(await samira().doe('leerpuntBeoordelen', { id, overnemen: true }))).toEqual([['VIER_OGEN', null]]);
    await proef.alsPersoon('joost', 'duo').lukt('leerpuntBeoordelen', { id, overnemen: true });
    expect((await samira().vraag<{ leerpunten: unknown[] }>(LEES, { plekken: ['TOP_3'] })).leerpunten).toMatchObject([{ id, tekst: GOED, toestand: 'HELPTEKST' }]);
    expect((await samira().vraag<{ leerpunten: unknown[] }>(LEES, { plekken: ['PLAN'] })).leerpunten).toEqual([]);
    expect(codes(await proef.alsPersoon('joost', 'duo').doe('leerpuntBeoordelen', { id, overnemen: false }))).toEqual([['AL_BEOORDEELD', null]]);
    const { rows } = await proef.beheer.query<{ rij: string }>(`select to_json(l)::text as rij from algemeen.leerpunt l where id = $1`, [id]);
    expect(rows[0]?.rij).not.toContain(casusId);
  });

  it('is refused at the field when it names somebody', async () => {
    await proef.maakCasus();
    expect(codes(await samira().doe('leerpuntVoorstellen', { plek: 'TOP_3', tekst: 'Praat eerst met Noor en dan pas met haar moeder.' }))).toEqual([['PERSOONSGEGEVEN', 'tekst']]);
  });

  it('is of those who reflect with a family: not of a teamleider, and in no other portal', async () => {
    await proef.maakCasus({ betrokken: [{ wie: 'marijke', als: 'TEAMLEIDER' }] });
    expect(codes(await proef.alsPersoon('marijke', 'duo').doe('leerpuntVoorstellen', { plek: 'TOP_3', tekst: GOED }))).toEqual([['NIET_GEVONDEN', null]]);
    const { errors } = await proef.alsPersoon('yusuf', 'wijkteam').antwoord('{ leerpunten { id } }');
    expect(errors?.[0]?.message).toContain('Cannot query field "leerpunten"');
  });
});

describe('the sign that reflection happens', () => {
  it('is a count over all teams per month, without who, what or about whom, and is silent under five', async () => {
    const { id: casusId } = await proef.maakCasus();
    const vraag = () => proef.alsPersoon('marijke', 'duo').vraag<{ reflectietelling: { maand: string; aantal: number | null; laatste: string | null }[] }>('{ reflectietelling { maand aantal laatste } }');
    for (let keer = 0; keer < 4; keer += 1) await samira().lukt('reflectieVastleggen', { casusId, soort: 'TWIJFEL', tekst: 'Kijken wij goed?' });
    expect((await vraag()).reflectietelling[0]).toMatchObject({ aantal: null, laatste: null });
    await samira().lukt('reflectieVastleggen', { casusId, soort: 'TWIJFEL', tekst: 'Kijken wij goed?' });
    expect((await vraag()).reflectietelling[0]).toMatchObject({ aantal: 5 });
  });
});
