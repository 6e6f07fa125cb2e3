import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beleidstekst } from './beleidstekst.js';
import { alleLabels } from './masker.js';
import { type Beleidsbron, leesBeleid } from './versie.js';
import { beleidsverschil, inGewoneWoorden } from './verschil.js';

const nu = (): Beleidsbron => leesBeleid(beleidstekst());

type Regel = Beleidsbron['beleid'][number];
const metRegel = (hoedanigheid: string, stand: string, wijzig: (regel: Regel) => Regel): Beleidsbron => {
  const bron = nu();
  return { ...bron, beleid: bron.beleid.map((regel) => (regel.hoedanigheid === hoedanigheid && regel.stand === stand ? wijzig(regel) : regel)) };
};
const metLabel = (label: string, wijzig: object): Beleidsbron => ({ ...nu(), labels: nu().labels.map((deel) => (deel.label === label ? { ...deel, ...wijzig } : deel)) });
const zinnen = (van: Beleidsbron, naar: Beleidsbron): string[] => beleidsverschil(van, naar).map(({ soort, zin }) => `${soort} ${zin}`);

describe('het verschil tussen twee versies van het beleid', () => {
  test('is er niet als niets veranderde', () => expect(beleidsverschil(nu(), nu())).toEqual([]));

  test('zegt in een zin wie voortaan meer ziet, en terug wie minder ziet', () => {
    const ruimer = metRegel('WIJKTEAM_HOUDER', 'ACTIEF', (regel) => ({ ...regel, lezen: [...(regel.lezen ?? []), 'RISICO'] }));
    expect(zinnen(nu(), ruimer)).toEqual(['RUIMER Wijkteam, heeft het gezin (ACTIEF) ziet voortaan RISICO.']);
    expect(zinnen(ruimer, nu())).toEqual(['KRAPPER Wijkteam, heeft het gezin (ACTIEF) ziet RISICO niet meer.']);
  });

  test('houdt schrijven, en de stukken van de eigen handeling, apart van lezen', () => {
    const naar = metRegel('WIJKTEAM_HOUDER', 'KANDIDAAT', (regel) => ({ ...regel, schrijven: ['AFSPRAAK'], handeling: { lezen: [...(regel.handeling?.lezen ?? []), 'FEIT'], schrijven: [] } }));
    expect(zinnen(nu(), naar)).toEqual([
      'RUIMER Wijkteam, heeft het gezin (KANDIDAAT) mag voortaan schrijven in AFSPRAAK.',
      'RUIMER Wijkteam, heeft het gezin (KANDIDAAT) ziet voortaan FEIT in de stukken van de eigen overdracht of toetsing.',
      'KRAPPER Wijkteam, heeft het gezin (KANDIDAAT) mag niet meer schrijven in OVERDRACHT in de stukken van de eigen overdracht of toetsing.',
    ]);
  });

  test('noemt een hoedanigheid die erbij komt, met alles wat zij ziet', () => {
    const zonder = { ...nu(), beleid: nu().beleid.filter(({ hoedanigheid }) => hoedanigheid !== 'WIJKTEAM_ADVIES') };
    expect(zinnen(zonder, nu())).toEqual([
      'RUIMER Wijkteam, advies (ACTIEF) is nieuw: “wijkteam vraagt advies”.',
      'RUIMER Wijkteam, advies (ACTIEF) ziet voortaan PROCES.',
      'RUIMER Wijkteam, advies (ACTIEF) ziet voortaan KERN.',
      expect.stringMatching(/^RUIMER Wijkteam, advies \(ACTIEF\) kan voortaan om inzage vragen in IDENTIFICEREND, .* en RECHTEN\.$/),
    ]);
    expect(zinnen(nu(), zonder)[0]).toBe('KRAPPER Wijkteam, advies (ACTIEF) is geen hoedanigheid met rechten meer.');
  });

  test('telt een label dat niet meer stil is, of dat men kan vragen, als ruimer', () => {
    expect(zinnen(nu(), metLabel('GEHEIM_ADRES', { stil: false, aanvraagbaar: true }))).toEqual([
      'RUIMER GEHEIM_ADRES wordt voortaan met een melding afgeschermd: iedereen hoort dat het er is.',
      'RUIMER Inzage in GEHEIM_ADRES kan voortaan worden gevraagd.',
    ]);
  });

  test('noemt grondslag, doel en reden als anders, niet als ruimer', () => {
    const naar = metRegel('DUOLID', 'ACTIEF', (regel) => ({ ...regel, grondslag: 'Nieuwe wet', redenen: { ...regel.redenen, BSN: 'Een andere reden.' } }));
    const uit = beleidsverschil(nu(), naar);
    expect(uit).toHaveLength(2);
    expect(uit.every(({ soort }) => soort === 'ANDERS')).toBe(true);
  });

  test('noemt wie voortaan iemand mag betrekken, en wie niet meer mag', () => {
    const zonder = { ...nu(), toelatingen: nu().toelatingen?.filter(({ id }) => id !== 'duo vraagt een tegendenker') };
    expect(zinnen(zonder, nu())).toEqual(['RUIMER Duolid (ACTIEF) mag voortaan in het portaal duo iemand betrekken als Tegendenker (ACTIEF).']);
    expect(zinnen(nu(), zonder)).toEqual(['KRAPPER Duolid (ACTIEF) mag niet meer in het portaal duo iemand betrekken als Tegendenker (ACTIEF).']);
  });

  test('noemt wie voortaan over inzage beslist, en wat iemand niet meer kan vragen', () => {
    const zonder = { ...nu(), beslissers: { ...nu().beslissers, RVDK: [] } };
    expect(zinnen(zonder, nu())).toEqual(['RUIMER Over inzage via RVDK beslist voortaan in stap 1 Toetser bij de Raad (ACTIEF).']);
    const krapper = metRegel('WIJKTEAM_ADVIES', 'ACTIEF', (regel) => ({ ...regel, opVerzoek: regel.opVerzoek?.filter((label) => label !== 'FEIT') }));
    expect(zinnen(nu(), krapper)).toEqual(['KRAPPER Wijkteam, advies (ACTIEF) kan niet meer om inzage vragen in FEIT.']);
  });

  test('spreekt op een scherm de woorden van het werk', () => {
    const naar = metRegel('WIJKTEAM_HOUDER', 'ACTIEF', (regel) => ({ ...regel, lezen: [...(regel.lezen ?? []), 'BSN'] }));
    expect(beleidsverschil(nu(), naar, inGewoneWoorden(nu(), naar))[0]?.zin).toBe('Wijkteam, heeft het gezin (betrokken) ziet voortaan ‘Burgerservicenummer’.');
  });

  test('kan een oude versie lezen met woorden die niemand meer kent, en zonder wat er later bij kwam', () => {
    const oud = leesBeleid(JSON.stringify({ labels: [{ label: 'DAGBOEK' }], beleid: [{ id: 'x', hoedanigheid: 'MENTOR', stand: 'ACTIEF', lezen: ['DAGBOEK'] }] }));
    expect(beleidsverschil(oud, nu()).map(({ zin }) => zin)).toEqual(expect.arrayContaining(['MENTOR (ACTIEF) ziet DAGBOEK niet meer.', 'DAGBOEK is geen soort gegevens meer.']));
  });

  test('leest niets anders dan een beleid', () => {
    for (const tekst of ['{}', '[]', 'null', '{"labels":[],"beleid":{}}', '{"labels":[{}],"beleid":[]}']) expect(() => leesBeleid(tekst)).toThrow('geen beleid');
  });

  const labelset = fc.uniqueArray(fc.constantFrom(...alleLabels));
  test('geeft voor elk label dat erbij komt precies één zin, en voor elk dat weggaat één terug', () => {
    fc.assert(
      fc.property(labelset, labelset, (voor, na) => {
        const van = metRegel('WIJKTEAM_HOUDER', 'ACTIEF', (regel) => ({ ...regel, lezen: voor }));
        const naar = metRegel('WIJKTEAM_HOUDER', 'ACTIEF', (regel) => ({ ...regel, lezen: na }));
        const uit = beleidsverschil(van, naar);
        expect(uit.filter(({ soort }) => soort === 'RUIMER')).toHaveLength(na.filter((label) => !voor.includes(label)).length);
        expect(uit.filter(({ soort }) => soort === 'KRAPPER')).toHaveLength(voor.filter((label) => !na.includes(label)).length);
      }),
    );
  });
});
