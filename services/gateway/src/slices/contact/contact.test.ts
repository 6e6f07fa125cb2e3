import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');
const joost = () => proef.alsPersoon('joost', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const CONTACT = `query Contact($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) {
  contactmomenten { op vorm metWie interventie verslag door { naam } } instanties { soort naam rol van } } }`;
const TERUG = `query Nazorg($id: ID!) @doel(code: NAZORG) { casus(id: $id) { terugkoppelingen { aan tekst door { naam } } } }`;

const contact = (casusId: string) => ({ casusId, op: '2026-01-12T10:30:00+01:00', vorm: 'HUISBEZOEK', metWie: 'Fatima', interventie: 'MOTIVEREN', verslag: 'We spraken over de avonden.' });
const uitbak = async (casusId: string): Promise<unknown[]> =>
  (await proef.beheer.query<{ naam: string; soort: string }>(`select p.naam, u.soort from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where u.casus_id = $1 order by p.naam`, [casusId])).rows;

describe('contactmomenten en instanties', () => {
  it('are written by the duo, with who spoke', async () => {
    const { id } = await proef.maakCasus();
    await samira().lukt('contactmomentVastleggen', contact(id));
    await joost().lukt('instantieVastleggen', { casusId: id, soort: 'SCHOOL', naam: 'De Regenboog', rol: 'leest mee', van: '2026-09-01' });
    expect(await samira().vraag(CONTACT, { id })).toEqual({
      casus: {
        contactmomenten: [{ op: expect.stringContaining('2026-01-12T09:30:00'), vorm: 'HUISBEZOEK', metWie: 'Fatima', interventie: 'MOTIVEREN', verslag: 'We spraken over de avonden.', door: { naam: 'Samira El Amrani' } }],
        instanties: [{ soort: 'SCHOOL', naam: 'De Regenboog', rol: 'leest mee', van: '2026-09-01' }],
      },
    });
  });

  it('have been: a contact in the future is refused', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('contactmomentVastleggen', { ...contact(id), op: '2999-01-01T10:00:00Z' }))).toEqual([['DATUM_IN_TOEKOMST', 'op']]);
  });

  it('are not for the teamleider, who follows the progress', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    await samira().lukt('contactmomentVastleggen', contact(id));
    const marijke = proef.alsPersoon('marijke', 'duo');
    expect(codes(await marijke.doe('contactmomentVastleggen', contact(id)))).toEqual([['NIET_GEVONDEN', null]]);
    const bron = `query Contact($id: ID!) @doel(code: OVERDRACHT) { casus(id: $id) { contactmomenten { verslag } afschermingen { label velden } } }`;
    const { casus } = await marijke.vraag<{ casus: { contactmomenten: unknown[]; afschermingen: { label: string }[] } }>(bron, { id });
    expect(casus.contactmomenten).toEqual([]);
    expect(casus.afschermingen).toContainEqual(expect.objectContaining({ label: 'CONTACTMOMENT' }));
  });
});

describe('terugkoppeling', () => {
  it('is read by Veilig Thuis in nazorg, who gets a notification without its words', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }, { wie: 'liam', als: 'VT_BEHANDELAAR' }] });
    await samira().lukt('terugkoppelingVastleggen', { casusId: id, aan: 'VEILIG_THUIS', tekst: 'Het duo is gestart; de avonden zijn rustig.' });
    expect(await proef.alsPersoon('renske', 'veilig-thuis').vraag(TERUG, { id })).toEqual({
      casus: { terugkoppelingen: [{ aan: 'VEILIG_THUIS', tekst: 'Het duo is gestart; de avonden zijn rustig.', door: { naam: 'Samira El Amrani' } }] },
    });
    expect(await uitbak(id)).toEqual([{ naam: 'Renske Smit', soort: 'TERUGKOPPELING' }]);
  });

  it('that is refused notifies nobody', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }] });
    expect((await proef.alsPersoon('priya', 'duo').doe('terugkoppelingVastleggen', { casusId: id, aan: 'VEILIG_THUIS', tekst: 'x' })).gelukt).toBe(false);
    expect(await uitbak(id)).toEqual([]);
  });
});
