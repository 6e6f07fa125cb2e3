import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { leesNotatellingen } from '../../zicht/sturing.js';
import { isHerhaald, type Notaregel, vergelijkNota } from './nota-vergelijking.js';

interface Bron {
  casussen: number;
  soort: Record<string, number>;
  herkomst: Record<string, number>;
  afgerond: number;
  afsluitredenen: { aantal: number; soort: string | null; wat: string }[];
  opschalingVerwachtInOudeKeten: { casussen: number; maatregelen: number };
  raadswerk: { uitkomst: string; beslissing?: string; maand?: string }[];
  betrokkenInstanties: Record<string, number | null>;
}

/** The published figures, not the ones the demo was made from. */
const bron = JSON.parse(readFileSync(new URL('../../../../../packages/begrippen/src/contourennota.json', import.meta.url), 'utf8')) as Bron;

interface Telling { code: string; aantal: number | null }
interface Nota {
  casussen: number; gezinnen: number; huishoudens: number; herkomst: Telling[]; afgerond: number; afsluitredenen: { reden: string; soort: string | null; aantal: number }[];
  opschalingVerwacht: number; maatregelenNaOpschaling: number; raadswerk: { uitkomst: string; beslissing: string | null; maand: string | null }[]; instanties: Telling[];
}
const NOTA = `query Nota @doel(code: ALGEMEEN) { nota { casussen gezinnen huishoudens herkomst { code aantal } afgerond afsluitredenen { reden soort aantal }
  opschalingVerwacht maatregelenNaOpschaling raadswerk { uitkomst beslissing maand } instanties { code aantal } } }`;

let proef: Proefopstelling;
let nota: Nota;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  nota = (await proef.alsPersoon('eva', 'privacy').vraag<{ nota: Nota }>(NOTA)).nota;
});
afterAll(() => proef.stop());

const opCode = (tellingen: Telling[]): Record<string, number | null> => Object.fromEntries(tellingen.map(({ code, aantal }) => [code, aantal]));

describe('de cijfers van de Contourennota, teruggelezen via de API', () => {
  test('25 casussen: 20 gezinnen en 5 huishoudens', () => {
    expect([nota.casussen, nota.gezinnen, nota.huishoudens]).toEqual([bron.casussen, bron.soort['GEZIN'], bron.soort['HUISHOUDEN']]);
    expect([nota.casussen, nota.gezinnen, nota.huishoudens]).toEqual([25, 20, 5]);
  });

  test('23 van Veilig Thuis en 2 van de Raad', () => {
    expect(opCode(nota.herkomst)).toEqual(bron.herkomst);
    expect(bron.herkomst).toEqual({ VEILIG_THUIS: 23, RVDK: 2 });
  });

  test('negen afgesloten, elk om de reden die de nota noemt', () => {
    // The words of the nota, each beside the reason that says the same.
    const reden: Record<string, string> = {
      'konden na de interventie zelf verder': 'ZELFSTANDIG_VERDER',
      'zelf verder nadat de vader zich actiever inzette': 'ZELFSTANDIG_VERDER',
      'volwassene overgedragen aan bemoeizorg': 'OVERGEDRAGEN_BEMOEIZORG',
      'terug naar het wijkteam waarmee eerder gewerkt werd': 'TERUG_NAAR_WIJKTEAM',
      'gevlucht naar het buitenland': 'GEVLUCHT_BUITENLAND',
      'na onderzoek afgesloten: geen onveiligheid gebleken': 'GEEN_ONVEILIGHEID_VASTGESTELD',
    };
    const telOp = (regels: { sleutel: string; aantal: number }[]): Record<string, number> => {
      const uit: Record<string, number> = {};
      for (const { sleutel, aantal } of regels) uit[sleutel] = (uit[sleutel] ?? 0) + aantal;
      return uit;
    };
    expect(nota.afgerond).toBe(bron.afgerond);
    expect(telOp(nota.afsluitredenen.map((a) => ({ sleutel: a.reden, aantal: a.aantal })))).toEqual(telOp(bron.afsluitredenen.map((a) => ({ sleutel: reden[a.wat]!, aantal: a.aantal }))));
    // Where the nota says whether it was a family, that fits too.
    const perSoort = telOp(nota.afsluitredenen.map((a) => ({ sleutel: `${a.reden} ${String(a.soort)}`, aantal: a.aantal })));
    const metSoort = telOp(bron.afsluitredenen.filter(({ soort }) => soort !== null).map((a) => ({ sleutel: `${reden[a.wat]!} ${String(a.soort)}`, aantal: a.aantal })));
    expect(perSoort).toMatchObject(metSoort);
    expect(nota.afsluitredenen.reduce((som, { aantal }) => som + aantal, 0)).toBe(9);
  });

  test('drie gezinnen waar de oude keten een maatregel had gevraagd, en geen enkele maatregel', () => {
    expect([nota.opschalingVerwacht, nota.maatregelenNaOpschaling]).toEqual([bron.opschalingVerwachtInOudeKeten.casussen, bron.opschalingVerwachtInOudeKeten.maatregelen]);
    expect([nota.opschalingVerwacht, nota.maatregelenNaOpschaling]).toEqual([3, 0]);
  });

  test('twee keer raadswerk: een verzoek dat in maart 2020 is toegekend, en een keer het vrijwillige kader', () => {
    const gelezen = nota.raadswerk.map(({ uitkomst, beslissing, maand }) => ({ uitkomst, ...(beslissing ? { beslissing: beslissing.toLowerCase() } : {}), ...(maand ? { maand } : {}) }));
    const opUitkomst = (a: { uitkomst: string }, b: { uitkomst: string }): number => a.uitkomst.localeCompare(b.uitkomst);
    expect(gelezen.sort(opUitkomst)).toEqual([...bron.raadswerk].sort(opUitkomst));
  });

  test('de instanties met hun aantallen; wat de nota zonder aantal noemt, is onbekend en niet nul', () => {
    // `Crisisbed/spoedhulp` is CRISISBED_SPOEDHULP; what stands between brackets explains.
    const code = (naam: string): string => naam.replace(/ \(.*\)/, '').replace(/\W/g, '_').toUpperCase();
    expect(opCode(nota.instanties)).toEqual(Object.fromEntries(Object.entries(bron.betrokkenInstanties).map(([naam, aantal]) => [code(naam), aantal])));
    expect(nota.instanties.filter(({ aantal }) => aantal === null)).toHaveLength(2);
    expect(nota.instanties.filter(({ aantal }) => aantal === 0)).toEqual([]);
  });

  test('tellen alleen de gezinnen van de nota, ook als er werk bij komt', async () => {
    await proef.maakCasus();
    expect((await proef.alsPersoon('samira', 'duo').vraag<{ nota: Nota }>(NOTA)).nota).toEqual(nota);
  });

  test('staan naast wat er gedrukt is: elk cijfer van de nota is gelijk of zegt waarom niet', async () => {
    const VERGELIJKING = 'query V @doel(code: ALGEMEEN) { nota { vergelijking { onderdeel wat gedrukt geteld stand uitleg } } }';
    const { nota: { vergelijking } } = await proef.alsPersoon('wim', 'sturing').vraag<{ nota: { vergelijking: Notaregel[] } }>(VERGELIJKING);
    expect(vergelijking.filter(({ stand, uitleg }) => stand === 'ANDERS' || (stand === 'VERKLAARD' && !uitleg))).toEqual([]);
    expect(vergelijking.filter(({ stand }) => stand === 'GELIJK').length).toBeGreaterThan(20);
    expect(isHerhaald(vergelijking)).toBe(true);
  });

  test('een gezin meer of minder valt op', async () => {
    const echt = await leesNotatellingen(proef.pools.sturing);
    for (const onderdeel of ['SOORT', 'HERKOMST', 'AFGEROND', 'AFSLUITREDEN', 'OPSCHALING', 'INSTANTIE']) {
      const anders = { ...echt, tellingen: echt.tellingen.map((t) => (t.onderdeel === onderdeel && t.aantal !== null ? { ...t, aantal: t.aantal + 1 } : t)) };
      expect([onderdeel, isHerhaald(vergelijkNota(anders))]).toEqual([onderdeel, false]);
    }
    expect(isHerhaald(vergelijkNota({ ...echt, raadswerk: [] }))).toBe(false);
    // Unknown is not zero.
    expect(isHerhaald(vergelijkNota({ ...echt, tellingen: echt.tellingen.map((t) => (t.code === 'CRISISBED_SPOEDHULP' ? { ...t, aantal: 0 } : t)) }))).toBe(false);
  });
});
