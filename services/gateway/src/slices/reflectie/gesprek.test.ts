import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { vertelIedereen } from '../../proef/proefdossier.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const samira = () => proef.alsPersoon('samira', 'duo');
const joost = () => proef.alsPersoon('joost', 'duo');
const priya = () => proef.alsPersoon('priya', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const gesprek = (casusId: string) => ({
  casusId, op: '2026-01-10', onderwerp: 'Hoe wij bij vader zitten', inbrengerId: partijId('samira'), gespreksleiderId: partijId('joost'),
  perspectieven: 'Oma hebben wij niet gehoord.', naastGezin: 'Naast moeder wel, naast vader niet.', zichtVeiligheid: 'In het weekend weten wij niets.',
});
const GESPREKKEN = 'query G($id: ID!) { casus(id: $id) { reflectiegesprekken { id versie onderwerp perspectieven inbrenger { naam } } specialistvragen { id vraag antwoord tot specialist { naam } } tijdlijn { soort } } }';
const VRAAG = 'query V($id: ID!) { specialistvraag(id: $id) { id casusId versie vraag antwoord tot } }';

interface Gesprekken { casus: { reflectiegesprekken: { id: string; versie: number; onderwerp: string }[]; specialistvragen: { id: string; antwoord: string | null }[]; tijdlijn: unknown[] } | null }
interface Vraag { specialistvraag: { id: string; versie: number; vraag: string; antwoord: string | null } | null }

const stel = async (casusId: string, dagen = 7) => (await samira().lukt('specialistVragen', { casusId, specialistId: partijId('priya'), vraag: 'Hoe praten wij met een kind dat zwijgt?', dagen })).id;

describe('a talk of the team', () => {
  it('is read and changed by the team, with both texts when two change it at once', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira().lukt('reflectiegesprekVastleggen', gesprek(casusId));
    await joost().lukt('reflectiegesprekWijzigen', { id, versie: 1, meenemen: 'Joost belt oma.' });
    const laat = await samira().doe('reflectiegesprekWijzigen', { id, versie: 1, meenemen: 'Samira belt oma.' });
    expect(laat.conflict).toMatchObject({ versie: 2, gewijzigdDoor: 'Joost Bakker', velden: [{ veld: 'meenemen', huidig: 'Joost belt oma.' }] });
    expect((await joost().vraag<Gesprekken>(GESPREKKEN, { id: casusId })).casus?.reflectiegesprekken).toMatchObject([{ id, versie: 2, onderwerp: 'Hoe wij bij vader zitten' }]);
  });

  it('is one row for the same key twice, and has no line on the timeline', async () => {
    const { id: casusId } = await proef.maakCasus();
    for (let keer = 0; keer < 2; keer += 1) await samira().doe('reflectiegesprekVastleggen', gesprek(casusId), { sleutel: '7d3f2b52-55a1-4d0e-9c1f-0a7cf06a3a11' });
    const { casus } = await samira().vraag<Gesprekken>(GESPREKKEN, { id: casusId });
    expect([casus?.reflectiegesprekken.length, casus?.tijdlijn]).toEqual([1, []]);
  });

  it.each([
    ['marijke', 'TEAMLEIDER', 'duo'], ['yusuf', 'WIJKTEAM_HOUDER', 'wijkteam'], ['renske', 'VT_BEHANDELAAR', 'veilig-thuis'], ['renske', 'NOODTOEGANG', 'veilig-thuis'], ['hanna', 'TOETSER', 'rvdk'], ['marijke', 'JEUGDBESCHERMER', 'duo'],
    ['priya', 'SPECIALIST', 'duo'],
  ] as const)('does not exist for %s as %s: no row, no note, no command, on the whole schema', async (wie, als, portaal) => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie, als }] });
    const { id } = await samira().lukt('reflectiegesprekVastleggen', gesprek(casusId));
    await stel(casusId).catch(() => undefined);
    const ander = proef.alsPersoon(wie, portaal, { volledig: true });
    const { casus } = await ander.vraag<{ casus: { reflectiegesprekken: unknown[]; afschermingen: { label: string }[] } }>('query S($id: ID!) { casus(id: $id) { reflectiegesprekken { id } reflecties { id } afschermingen { label } } }', { id: casusId });
    expect(casus).toMatchObject({ reflectiegesprekken: [], reflecties: [] });
    expect(casus.afschermingen.map(({ label }) => label)).not.toContain('REFLECTIE');
    expect(codes(await ander.doe('reflectiegesprekVastleggen', gesprek(casusId)))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await ander.doe('reflectiegesprekWijzigen', { id, versie: 1, meenemen: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await ander.doe('specialistVragen', { casusId, specialistId: partijId('ruben'), vraag: 'Wat is hier aan de hand?', dagen: 7 }))).toEqual([['NIET_GEVONDEN', null]]);
  });
});

describe('a question to a specialist', () => {
  it('opens that question and nothing else, and closes with the answer', async () => {
    const { id: casusId } = await proef.maakCasus();
    await samira().lukt('reflectiegesprekVastleggen', gesprek(casusId));
    await samira().lukt('reflectieVastleggen', { casusId, soort: 'TWIJFEL', tekst: 'Wij weten het niet.' });
    const id = await stel(casusId);
    const { mijnSpecialistvragen } = await priya().vraag<{ mijnSpecialistvragen: { id: string; vraag: string }[] }>('{ mijnSpecialistvragen { id vraag } }');
    expect(mijnSpecialistvragen.filter((vraag) => vraag.id === id)).toEqual([{ id, vraag: 'Hoe praten wij met een kind dat zwijgt?' }]);
    const { casus } = await priya().vraag<{ casus: Record<string, unknown> }>('query C($id: ID!) { casus(id: $id) { naam acuut gezinsleden { voornamen } situaties { id } reflecties { id } reflectiegesprekken { id } verklaringen { id } specialistvragen { id } } }', { id: casusId });
    expect(casus).toEqual({ naam: null, acuut: null, gezinsleden: [], situaties: [], reflecties: [], reflectiegesprekken: [], verklaringen: [], specialistvragen: [{ id }] });
    await priya().lukt('specialistvraagBeantwoorden', { id, versie: 1, antwoord: 'Begin met tekenen.' });
    expect((await priya().vraag<Vraag>(VRAAG, { id })).specialistvraag).toBeNull();
    expect((await priya().vraag<{ casus: unknown }>('query C($id: ID!) { casus(id: $id) { id } }', { id: casusId })).casus).toBeNull();
    expect((await joost().vraag<Vraag>(VRAAG, { id })).specialistvraag).toMatchObject({ antwoord: 'Begin met tekenen.' });
  });

  it('ends by itself, at the latest after thirty days, whatever was asked for', async () => {
    const { id: casusId } = await proef.maakCasus();
    const id = await stel(casusId, 3);
    const { rows } = await proef.beheer.query<{ over: number }>(`select round(extract(epoch from tot - now()) / 86400)::int as over from wand.betrokkenheid where handeling_id = $1`, [id]);
    expect(rows[0]?.over).toBe(3);
    await proef.beheer.query(`update wand.betrokkenheid set tot = now() - interval '1 second' where handeling_id = $1`, [id]);
    expect((await priya().vraag<Vraag>(VRAAG, { id })).specialistvraag).toBeNull();
    expect(codes(await priya().doe('specialistvraagBeantwoorden', { id, versie: 1, antwoord: 'Te laat.' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await samira().doe('specialistVragen', { casusId, specialistId: partijId('priya'), vraag: 'Hoe praten wij met een kind?', dagen: 31 }))).toEqual([['KEUZE_ONGELDIG', 'dagen']]);
  });

  it('ends when the duo takes it back, and is answered by nobody but who was asked', async () => {
    const { id: casusId } = await proef.maakCasus();
    const id = await stel(casusId);
    expect(codes(await joost().doe('specialistvraagBeantwoorden', { id, versie: 1, antwoord: 'Ik weet het zelf al.' }))).toEqual([['NIET_AAN_U', null]]);
    await joost().lukt('specialistvraagIntrekken', { id, versie: 1 });
    expect((await priya().vraag<Vraag>(VRAAG, { id })).specialistvraag).toBeNull();
    expect(codes(await samira().doe('specialistvraagIntrekken', { id, versie: 2 }))).toEqual([['VRAAG_GESLOTEN', null]]);
  });

  it('is refused to who works with the family already, and to who reviews it', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }, { wie: 'hanna', als: 'TOETSER' }] });
    const vraag = (specialistId: string) => samira().doe('specialistVragen', { casusId, specialistId, vraag: 'Hoe praten wij met een kind dat zwijgt?', dagen: 7 });
    expect(codes(await vraag(partijId('ruben')))).toEqual([['AL_BETROKKEN', 'specialistId']]);
    expect(codes(await vraag(partijId('hanna')))).toEqual([['AL_BETROKKEN', 'specialistId']]);
    expect(codes(await vraag(partijId('teamleiders')))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('goes away with the casus: closing ends what is still open', async () => {
    const { id: casusId, gezinsleden } = await proef.maakCasus();
    const id = await stel(casusId);
    await vertelIedereen(samira(), casusId, gezinsleden);
    await samira().lukt('casusAfsluiten', { casusId, versie: 1, reden: 'ZELFSTANDIG_VERDER', toelichting: 'Het gaat goed.', vervolgcontact: 'GEEN' });
    expect((await priya().vraag<Vraag>(VRAAG, { id })).specialistvraag).toBeNull();
  });
});
