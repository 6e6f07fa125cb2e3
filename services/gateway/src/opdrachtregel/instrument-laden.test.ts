import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plusDagen, vandaag } from '@bv/begrippen';
import { beoordeling, legMeldingVast } from '../proef/proefmelding.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { Instrumentbezwaar, laadInstrument } from './instrument-laden.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const vraag = (code: string, tekst: string) => ({ code, groep: 'Nu', tekst, hulp: null, antwoorden: [{ code: 'JA', tekst: 'Ja', vraagtToelichting: false }, { code: 'NEE', tekst: 'Nee', vraagtToelichting: false }] });
const bestand = (anders: object = {}) => ({ versie: 2, titel: 'Proef', geldigVan: vandaag(), vragen: [vraag('NU_GEVAAR', 'Is iemand nu in gevaar?'), vraag('ALLEEN', 'Is iemand alleen?')], ...anders });
const laad = (bron: unknown, isLaden = true) => laadInstrument(proef.beheer, bron, { isLaden });
const bezwaren = async (bron: unknown): Promise<readonly string[]> => laad(bron).then(() => [], (fout: unknown) => (fout instanceof Instrumentbezwaar ? fout.bezwaren : [String(fout)]));
const versies = async (): Promise<number[]> => (await proef.beheer.query<{ versie: number }>('select versie from algemeen.beoordelingsinstrument order by versie')).rows.map(({ versie }) => versie);

describe('een nieuwe versie van de vragen', () => {
  test('zegt wat er niet klopt, elk bezwaar met de plek', async () => {
    expect(await bezwaren({ ...bestand(), vragen: [{ ...vraag('nu', ''), antwoorden: [] }], extra: 1 })).toEqual(expect.arrayContaining([
      expect.stringMatching(/^vragen\.0\.code: .*NU_GEVAAR/), 'vragen.0.tekst: Hier hoort tekst.', 'vragen.0.antwoorden: Een vraag heeft minstens twee antwoorden.', expect.stringMatching(/extra/),
    ]));
    expect(await bezwaren(bestand({ versie: 7, geldigVan: plusDagen(vandaag(), -1) }))).toEqual(['versie: de volgende versie is 2.', expect.stringMatching(/^geldigVan: een versie geldt vanaf vandaag/)]);
    expect(await versies()).toEqual([1]);
  });

  test('wordt eerst nagekeken, zonder iets te veranderen, en dan geladen; nog eens hetzelfde doet niets', async () => {
    const nagekeken = await laad(bestand(), false);
    expect(nagekeken).toMatchObject({ stand: 'KLAAR', verschil: expect.arrayContaining([expect.stringMatching(/^weg: LETSEL/), expect.stringMatching(/^anders: NU_GEVAAR.*was: Loopt/), 'nieuw: ALLEEN, Is iemand alleen?']) });
    expect(await versies()).toEqual([1]);
    expect((await laad(bestand())).stand).toBe('GELADEN');
    expect((await laad(bestand())).stand).toBe('STAAT_ER');
    expect(await versies()).toEqual([1, 2]);
  });

  test('geldt meteen voor wie nu beoordeelt, zonder nieuwe uitgave; wat er stond houdt zijn vragen', async () => {
    const renske = proef.alsPersoon('renske', 'veilig-thuis');
    const plek = await legMeldingVast(proef, {}, { beoordeeld: false });
    await renske.lukt('veiligheidsbeoordelingVaststellen', { ...plek, ...beoordeling, instrumentVersie: 2, antwoorden: ['NU_GEVAAR', 'ALLEEN'].map((code) => ({ vraag: code, antwoord: 'NEE' })) });
    const { instrumenten } = await renske.vraag<{ instrumenten: { versie: number; isNuGeldig: boolean; vragen: unknown[] }[] }>('query I { instrumenten { versie isNuGeldig vragen { code } } }');
    expect(instrumenten.map(({ versie, isNuGeldig, vragen }) => [versie, isNuGeldig, vragen.length])).toEqual([[2, true, 2], [1, false, 9]]);
  });

  test('verandert nooit meer: de opdracht weigert het, en de database ook', async () => {
    expect(await bezwaren(bestand({ titel: 'Anders' }))).toEqual([expect.stringMatching(/^versie: versie 2 bestaat en is anders/)]);
    await expect(proef.beheer.query(`update algemeen.beoordelingsinstrument set titel = 'Anders' where versie = 2`)).rejects.toThrow(/BV_BEVROREN/);
    await expect(proef.beheer.query(`delete from algemeen.beoordelingsinstrument where versie = 2`)).rejects.toThrow(/BV_BEVROREN/);
  });
});
