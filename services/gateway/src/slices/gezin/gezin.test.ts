import { randomUUID } from 'node:crypto';
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

const GEZIN = `query Gezin($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) {
  gezinsleden { id versie voornamen telefoon tolkTaal isDirectbetrokkene bsnEinde adressen { straat postcode isGeheim } afschermingen { label } }
  relaties { soort isAfhankelijk van { voornamen } naar { voornamen } } netwerk { naam rol } tijdlijn { soort } } }`;

interface Afscherming { label: string }
interface Lid { id: string; versie: number; voornamen: string; telefoon: string | null; tolkTaal: string | null; isDirectbetrokkene: boolean; bsnEinde: string | null; adressen: { straat: string; isGeheim: boolean }[]; afschermingen: Afscherming[] }
interface Gezin { gezinsleden: Lid[]; relaties: unknown[]; netwerk: unknown[]; tijdlijn: { soort: string }[] }

const samira = () => proef.alsPersoon('samira', 'duo');
const haalGezin = async (id: string, wie = samira()): Promise<Gezin> => (await wie.vraag<{ casus: Gezin }>(GEZIN, { id })).casus;
const lid = (casusId: string, meer: Record<string, unknown> = {}) => ({ casusId, voornamen: 'Yara', achternaam: 'Proef', rol: 'KIND', geboortedatum: '2015-05-05', ...meer });
const ADRES = { straat: 'Osdorpplein', huisnummer: '12', postcode: '1068em', plaats: 'Amsterdam' };
const met = (...wie: { wie: 'yusuf' | 'renske'; als: string }[]) => ({ betrokken: [...DUO, ...wie] });
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

describe('gezinsleden', () => {
  it('are added by the duo, with an address, and stand on the timeline', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [] });
    const { id } = await samira().lukt('gezinslidVastleggen', lid(casus.id, { adres: ADRES, telefoon: '06 12345678' }));
    const gezin = await haalGezin(casus.id);
    expect(gezin.gezinsleden).toEqual([expect.objectContaining({ id, versie: 1, voornamen: 'Yara', telefoon: '06 12345678', adressen: [{ straat: 'Osdorpplein', postcode: '1068 EM', isGeheim: false }] })]);
    expect(gezin.tijdlijn).toEqual([{ soort: 'GEZINSLID_VASTGELEGD' }]);
  });

  it('with a secret address have no address at all for the wijkteam, not even a withheld one', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [], ...met({ wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }) });
    await samira().lukt('gezinslidVastleggen', lid(casus.id, { adres: { ...ADRES, isGeheim: true } }));
    expect((await haalGezin(casus.id)).gezinsleden[0]?.adressen).toEqual([expect.objectContaining({ straat: 'Osdorpplein', isGeheim: true })]);
    const { casus: bijYusuf } = await proef.alsPersoon('yusuf', 'wijkteam').vraag<{ casus: Gezin & { afschermingen: Afscherming[] } }>(
      `query Adres($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { afschermingen { label } gezinsleden { voornamen adressen { straat } afschermingen { label } } } }`, { id: casus.id });
    expect(bijYusuf.gezinsleden).toEqual([expect.objectContaining({ voornamen: 'Yara', adressen: [] })]);
    const labels = [...bijYusuf.afschermingen, ...(bijYusuf.gezinsleden[0]?.afschermingen ?? [])].map(({ label }) => label);
    expect(labels).toContain('BSN');
    expect(labels).not.toContain('CONTACT');
    expect(labels).not.toContain('GEHEIM_ADRES');
  });

  it('whose address becomes secret lose it for the wijkteam at once', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [], ...met({ wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }) });
    const adressen = async () =>
      (await proef.alsPersoon('yusuf', 'wijkteam').vraag<{ casus: Gezin }>(`query Adres($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { gezinsleden { adressen { straat } } } }`, { id: casus.id })).casus.gezinsleden[0]?.adressen;
    const { id } = await samira().lukt('gezinslidVastleggen', lid(casus.id, { adres: ADRES }));
    expect(await adressen()).toEqual([{ straat: 'Osdorpplein' }]);
    await samira().lukt('gezinslidWijzigen', { id, versie: 1, adres: { ...ADRES, straat: 'Opvanghuis', isGeheim: true } });
    expect(await adressen()).toEqual([]);
    expect((await haalGezin(casus.id)).gezinsleden[0]?.adressen).toEqual([expect.objectContaining({ straat: 'Opvanghuis' })]);
  });

  it('keep a secret address secret when a form forgets to say whether it is', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [] });
    const { id } = await samira().lukt('gezinslidVastleggen', lid(casus.id, { adres: { ...ADRES, isGeheim: true } }));
    expect(codes(await samira().doe('gezinslidWijzigen', { id, versie: 1, adres: ADRES }))).toEqual([['VERPLICHT', 'adres.isGeheim']]);
    expect((await haalGezin(casus.id)).gezinsleden[0]?.adressen).toEqual([expect.objectContaining({ isGeheim: true })]);
  });

  it('get no BSN from the duo: the wall refuses that column and nothing is written', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [] });
    const uit = await samira().doe('gezinslidVastleggen', lid(casus.id, { bsn: '123456782' }));
    expect(uit.gelukt).toBe(false);
    expect(codes(uit)).toEqual([['MAG_NIET_SCHRIJVEN', 'bsn']]);
    expect((await haalGezin(casus.id)).gezinsleden).toEqual([]);
  });

  it('get a BSN from Veilig Thuis, of which the duo reads the last four digits', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [], ...met({ wie: 'renske', als: 'VT_BEHANDELAAR' }) });
    await proef.alsPersoon('renske', 'veilig-thuis').lukt('gezinslidVastleggen', lid(casus.id, { bsn: '123456782' }));
    expect((await haalGezin(casus.id)).gezinsleden[0]?.bsnEinde).toBe('6782');
    const { rows } = await proef.beheer.query<{ bsn_hash: string }>('select bsn_hash from gegevens.gezinslid where casus_id = $1', [casus.id]);
    expect(rows[0]?.bsn_hash).toMatch(/^0:[0-9a-f]{64}$/);
  });

  it('are no longer written by Veilig Thuis once the family was handed over', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }] });
    expect(codes(await proef.alsPersoon('renske', 'veilig-thuis').doe('gezinslidVastleggen', lid(id)))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('with a wrong BSN, a birth in the future and half an address are refused with the field', async () => {
    const casus = await proef.maakCasus();
    expect(codes(await samira().doe('gezinslidVastleggen', lid(casus.id, { bsn: '123456789', geboortedatum: '2999-01-01' })))).toEqual([['DATUM_IN_TOEKOMST', 'geboortedatum'], ['BSN_ONGELDIG', 'bsn']]);
    expect(codes(await samira().doe('gezinslidVastleggen', lid(casus.id, { geboortedatum: '2015-02-30' })))).toEqual([['DATUM_ONGELDIG', 'geboortedatum']]);
    expect(codes(await samira().doe('gezinslidVastleggen', lid(casus.id, { adres: { plaats: 'Amsterdam' } })))).toEqual([['VERPLICHT', 'adres.straat']]);
  });

  it('keep what a change leaves out and lose what it empties', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [] });
    const { id } = await samira().lukt('gezinslidVastleggen', lid(casus.id, { telefoon: '06 1', tolkTaal: 'Arabisch', isDirectbetrokkene: false, adres: ADRES }));
    await samira().lukt('gezinslidWijzigen', { id, versie: 1, voornamen: 'Yara Noor', telefoon: '' });
    expect((await haalGezin(casus.id)).gezinsleden).toEqual([expect.objectContaining({ versie: 2, voornamen: 'Yara Noor', telefoon: null, tolkTaal: 'Arabisch', isDirectbetrokkene: false, adressen: [expect.objectContaining({ straat: 'Osdorpplein' })] })]);
  });

  it('changed by two people at once give the second what stands there now', async () => {
    const casus = await proef.maakCasus();
    const id = casus.gezinsleden[0];
    await samira().lukt('gezinslidWijzigen', { id, versie: 1, voornamen: 'Fatima Zahra' });
    const uit = await proef.alsPersoon('joost', 'duo').doe('gezinslidWijzigen', { id, versie: 1, voornamen: 'Fatma' });
    expect(uit).toMatchObject({ gelukt: false, conflict: { versie: 2, velden: [{ veld: 'voornamen', huidig: 'Fatima Zahra' }] } });
  });

  it('are made once by a double click', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [] });
    const sleutel = randomUUID();
    const [een, twee] = await Promise.all([samira().doe('gezinslidVastleggen', lid(casus.id), { sleutel }), samira().doe('gezinslidVastleggen', lid(casus.id), { sleutel })]);
    expect(een.gelukt && een.id).toBe(twee.id);
    expect((await haalGezin(casus.id)).gezinsleden).toHaveLength(1);
  });
});

describe('relaties en netwerk', () => {
  it('tie two members of the same family', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima', 'Noor'] });
    const [vanId, naarId] = casus.gezinsleden;
    await samira().lukt('relatieVastleggen', { casusId: casus.id, vanId, naarId, soort: 'OUDER_VAN', isAfhankelijk: true });
    await samira().lukt('netwerklidVastleggen', { casusId: casus.id, naam: 'Tante Layla', relatie: 'tante', rol: 'haalt Noor op' });
    const gezin = await haalGezin(casus.id);
    expect(gezin.relaties).toEqual([{ soort: 'OUDER_VAN', isAfhankelijk: true, van: { voornamen: 'Fatima' }, naar: { voornamen: 'Noor' } }]);
    expect(gezin.netwerk).toEqual([{ naam: 'Tante Layla', rol: 'haalt Noor op' }]);
  });

  it('take no member of another casus, also not when one works in both', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    const uit = await samira().doe('relatieVastleggen', { casusId: een.id, vanId: een.gezinsleden[0], naarId: twee.gezinsleden[0], soort: 'PARTNER_VAN' });
    expect(codes(uit)).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('answer the same for a casus that is not yours and for one that is not there', async () => {
    const casus = await proef.maakCasus();
    const vreemd = { naam: 'Buurman', relatie: 'buurman' };
    const priya = proef.alsPersoon('priya', 'duo');
    expect(await priya.doe('netwerklidVastleggen', { casusId: casus.id, ...vreemd })).toEqual(await priya.doe('netwerklidVastleggen', { casusId: randomUUID(), ...vreemd }));
    expect(codes(await priya.doe('netwerklidVastleggen', { casusId: 'geen-id', ...vreemd }))).toEqual([['NIET_GEVONDEN', null]]);
  });
});
