import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const WAAROM = `query Waarom($id: ID!, $veld: String!) @doel(code: UITVOEREN_HULP) {
  waarom(casusId: $id, veld: $veld) { label naam isOpen alsWat regels watOntbreekt watOpent grondslag wieBeslist beslissers kanAanvragen aanTeVragen }
}`;

interface Uitleg { label: string; isOpen: boolean; kanAanvragen: boolean; watOpent: string[]; watOntbreekt: string | null; beslissers: string[]; aanTeVragen: string[] }

const MEELOPER = [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }] as const;
const yusuf = () => proef.alsPersoon('yusuf', 'wijkteam');
const vraag = async (wie: ReturnType<typeof yusuf>, id: string, veld: string): Promise<Uitleg | null> => (await wie.vraag<{ waarom: Uitleg | null }>(WAAROM, { id, veld })).waarom;

describe('waarom', () => {
  it('says in words which rule one has, what is missing, what would open it and who decides', async () => {
    const { id } = await proef.maakCasus({ betrokken: MEELOPER });
    expect(await vraag(yusuf(), id, 'ZIENSWIJZE')).toEqual({
      label: 'ZIENSWIJZE', naam: 'Zienswijze van het gezin', isOpen: false,
      alsWat: ['Wijkteam, loopt mee, betrokken'],
      regels: ['Wijkteam loopt mee met het duo.'],
      watOntbreekt: 'Wat gezinsleden zelf zeiden, is voor wie met hen werkt of toetst.',
      watOpent: ['Wijkteam, heeft het gezin, betrokken'],
      grondslag: 'Jeugdwet art. 7.3.11', wieBeslist: 'DUO', beslissers: ['Joost Bakker', 'Samira El Amrani'],
      kanAanvragen: true, aanTeVragen: ['ZIENSWIJZE', 'OVERDRACHT', 'AFSLUITING', 'RECHTEN'],
    });
  });

  it('names the privacy officer, and not the duo, where nobody of the duo is left to decide', async () => {
    const { id } = await proef.maakCasus({ betrokken: [{ wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }] });
    expect(await vraag(yusuf(), id, 'ZIENSWIJZE')).toMatchObject({ kanAanvragen: true, wieBeslist: 'PRIVACYFUNCTIONARIS', beslissers: ['Dina Aksoy', 'Eva Lindeman'], aanTeVragen: ['ZIENSWIJZE', 'OVERDRACHT', 'AFSLUITING', 'RECHTEN'] });
  });

  it('finds the label of a field by its coordinate, also of a list and of a derived field', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const marijke = proef.alsPersoon('marijke', 'duo');
    for (const [veld, label] of [['Contactmoment.verslag', 'CONTACTMOMENT'], ['Casus.contactmomenten', 'CONTACTMOMENT'], ['Verklaring.tekst', 'FEIT'], ['Gezinslid.telefoon', 'CONTACT'], ['Casus.nummer', 'PROCES']] as const) {
      expect([veld, (await vraag(marijke, id, veld))?.label]).toEqual([veld, label]);
    }
    expect((await vraag(marijke, id, 'Casus.contactmomenten'))?.watOntbreekt).toBe('Gesprekken met het gezin zijn van het duo. U volgt als teamleider de voortgang.');
  });

  it('says which rule opens what is open', async () => {
    const { id } = await proef.maakCasus({ betrokken: MEELOPER });
    expect(await vraag(yusuf(), id, 'AFSPRAAK')).toMatchObject({ isOpen: true, regels: ['Wijkteam loopt mee met het duo.'], watOntbreekt: null, watOpent: [], kanAanvragen: false, aanTeVragen: [], beslissers: [] });
  });

  it('answers the same for a casus of others, one that is not there, a field that is not, and what is withheld in silence', async () => {
    const { id } = await proef.maakCasus({ betrokken: MEELOPER });
    const { id: vanAnderen } = await proef.maakCasus();
    for (const [casus, veld] of [[vanAnderen, 'FEIT'], [randomUUID(), 'FEIT'], ['geen-id', 'FEIT'], [id, 'Casus.bestaatNiet'], [id, 'Tovenaar.naam'], [id, ''], [id, 'REFLECTIE'], [id, 'GEHEIM_ADRES'], [id, 'Melder.naam'], [id, 'Gezinslid.bsn']] as const) {
      expect([casus, veld, await vraag(yusuf(), casus, veld)]).toEqual([casus, veld, null]);
    }
    // Silent and open is no secret for who sees it; silent and closed stays so within the duo's own portal.
    expect(await vraag(proef.alsPersoon('samira', 'duo'), id, 'REFLECTIE')).toMatchObject({ isOpen: true });
    const { id: metTeamleider } = await proef.maakCasus({ betrokken: [{ wie: 'marijke', als: 'TEAMLEIDER' }] });
    expect(await vraag(proef.alsPersoon('marijke', 'duo'), metTeamleider, 'REFLECTIE')).toBeNull();
  });

  it('tells who is excluded nothing', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...MEELOPER, { wie: 'yusuf', als: 'UITGESLOTEN' }] });
    expect(await vraag(yusuf(), id, 'ZIENSWIJZE')).toBeNull();
  });

  it('does not depend on whether there is a value', async () => {
    const leeg = await proef.maakCasus({ betrokken: MEELOPER });
    const vol = await proef.maakCasus({ betrokken: MEELOPER });
    await proef.alsPersoon('samira', 'duo').lukt('verklaringVastleggen', { casusId: vol.id, soort: 'MENING_BETROKKENE', tekst: 'Ik ben moe.', bronsoort: 'GEZINSLID', bron: 'Noor', peildatum: '2026-01-10', overId: vol.gezinsleden[1] });
    expect(await vraag(yusuf(), vol.id, 'ZIENSWIJZE')).toEqual(await vraag(yusuf(), leeg.id, 'ZIENSWIJZE'));
  });

  it('lets nobody ask from the queue, as a candidate, or for what no request opens', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'wijkteam-nieuw-west', als: 'WIJKTEAM_HOUDER', stand: 'KANDIDAAT', handelingId: randomUUID() }] });
    expect(await vraag(yusuf(), id, 'CONTACT')).toMatchObject({ isOpen: false, kanAanvragen: false, watOntbreekt: 'Dit ziet u als u het gezin aanvaardt.', aanTeVragen: [] });
    expect(await vraag(proef.alsPersoon('samira', 'duo'), id, 'BSN')).toMatchObject({ isOpen: false, kanAanvragen: false, watOntbreekt: expect.stringContaining('laatste vier cijfers') });
  });

  it('is a line in the log, without labels: nothing was shown', async () => {
    const { id } = await proef.maakCasus({ betrokken: MEELOPER });
    await vraag(yusuf(), id, 'ZIENSWIJZE');
    const { rows } = await proef.beheer.query(`select operatie, uitkomst, getoond, afgeschermd, hoedanigheden from log.toegang where casus_id = $1`, [id]);
    expect(rows).toEqual([{ operatie: 'Waarom', uitkomst: 'GESLAAGD', getoond: 0, afgeschermd: 0, hoedanigheden: ['WIJKTEAM_MEELOPER'] }]);
  });
});

describe('afschermingen', () => {
  const AFGESCHERMD = `query Zicht($id: ID!) { casus(id: $id) { afschermingen { label reden kanAanvragen } gezinsleden { afschermingen { label reden } } } }`;
  interface Antwoord { casus: { afschermingen: { label: string; reden: string; kanAanvragen: boolean }[]; gezinsleden: { afschermingen: { label: string; reden: string }[] }[] } }

  it('carry the reason of the own hoedanigheid, for the casus and for what hangs under it', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const marijke = await proef.alsPersoon('marijke', 'duo').vraag<Antwoord>(AFGESCHERMD, { id });
    expect(marijke.casus.afschermingen).toContainEqual({ label: 'CONTACTMOMENT', reden: 'Gesprekken met het gezin zijn van het duo. U volgt als teamleider de voortgang.', kanAanvragen: true });
    const samira = await proef.alsPersoon('samira', 'duo').vraag<Antwoord>(AFGESCHERMD, { id });
    expect(samira.casus.gezinsleden[0]?.afschermingen).toContainEqual({ label: 'BSN', reden: 'Het duo werkt met de laatste vier cijfers. Het hele burgerservicenummer blijft bij Veilig Thuis en de Raad.' });
  });

  it('say that can be asked only what this portal knows', async () => {
    const { id } = await proef.maakCasus({ betrokken: MEELOPER });
    const { casus } = await proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }).vraag<Antwoord>(AFGESCHERMD, { id });
    const kan = Object.fromEntries(casus.afschermingen.map(({ label, kanAanvragen }) => [label, kanAanvragen]));
    expect(kan).toMatchObject({ ZIENSWIJZE: true, AFSLUITING: true, FEIT: false, CONTACTMOMENT: false });
  });
});
