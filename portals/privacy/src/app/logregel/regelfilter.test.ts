import { describe, expect, test } from '@jest/globals';
import { logregel } from '../proef/proefregel.js';
import { alsAdres, filterTekst, filterUit, isGefilterd, past, tel } from './regelfilter.js';
import { operatieTekst, rolTekst } from './regelwoorden.js';
import { apart, samen } from './samen.js';

describe('het filter op het logboek', () => {
  test('vindt een soort gegevens die getoond is, en een die afgeschermd was', () => {
    expect(past(logregel(), { label: 'AFSPRAAK' })).toBe(true);
    expect(past(logregel(), { label: 'FEIT' })).toBe(true);
    expect(past(logregel(), { label: 'REFLECTIE' })).toBe(false);
  });

  test('telt de dag zoals die in Amsterdam was', () => {
    const laat = logregel({ op: '2026-11-20T23:30:00Z' });
    expect(past(laat, { van: '2026-11-21', tot: '2026-11-21' })).toBe(true);
    expect(past(laat, { tot: '2026-11-20' })).toBe(false);
  });

  test('staat in het adres en komt er zo weer uit', () => {
    const filter = { wie: 'Yusuf Demir', label: 'FEIT', van: '2026-11-01', tot: undefined, apart: 'ja' } as const;
    expect(filterUit(alsAdres(filter))).toEqual(filter);
  });

  test('negeert onzin in het adres', () => {
    const filter = filterUit(new URLSearchParams('label=toString&van=gisteren&apart=1'));
    expect(isGefilterd(filter)).toBe(false);
  });

  test('leest als een zin op papier', () =>
    expect(filterTekst({ wie: 'Yusuf Demir', label: 'FEIT', van: '2026-11-01' }, (dag) => dag)).toBe('Yusuf Demir, Feiten, vanaf 2026-11-01'));
});

describe('regels van het logboek', () => {
  const keer = (id: string, op: string) => logregel({ id, op });

  test('die alleen in tijd verschillen staan bij elkaar, per dag', () => {
    const groepen = samen([keer('3', '2026-11-21T08:00:00Z'), keer('2', '2026-11-20T10:00:00Z'), keer('1', '2026-11-20T09:00:00Z')]);
    expect(groepen.map(({ regel, keren, eerste }) => [regel.id, keren, eerste])).toEqual([['3', 1, '2026-11-21T08:00:00Z'], ['2', 2, '2026-11-20T09:00:00Z']]);
  });

  test('blijven apart als er iets anders getoond is', () => expect(samen([logregel(), logregel({ id: '2', getoond: ['PROCES'] })])).toHaveLength(2));

  test('kunnen allemaal apart', () => expect(apart([logregel(), logregel({ id: '2' })]).map(({ keren }) => keren)).toEqual([1, 1]));

  test('worden geteld met hun mensen en organisaties', () =>
    expect(tel([logregel(), logregel({ id: '2' }), logregel({ id: '3', naam: null, organisatie: null })])).toEqual({ regels: 3, mensen: 2, organisaties: 1 }));

  test('zeggen in woorden wat iemand deed en als wie', () => {
    expect(operatieTekst('OverdrachtAanvaarden')).toBe('overdracht aanvaarden');
    expect(rolTekst({ actie: 'R', hoedanigheden: ['DUOLID', 'NOODTOEGANG'], doel: 'UITVOEREN_HULP' })).toBe('Duolid, Noodtoegang');
    expect(rolTekst({ actie: 'L', hoedanigheden: [], doel: 'ALGEMEEN' })).toBe('Zichzelf');
    expect(rolTekst({ actie: 'R', hoedanigheden: [], doel: 'TOEZICHT' })).toBe('Toezicht');
    expect(rolTekst({ actie: 'R', hoedanigheden: [], doel: 'OVERDRACHT' })).toBe('Niet (meer) betrokken');
  });
});
