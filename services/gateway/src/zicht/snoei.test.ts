import { Gegevenscategorie as L } from '@bv/beleid';
import { expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { snoei } from './contract.js';
import { haalTabel } from './tabel.js';
import { Berekend, Een, Tabel, Veld } from './veld.js';
import { tekst } from './veldsoort.js';

@Tabel('casus')
class Proefmelder {
  @Veld(L.MELDER_OPEN, tekst) naam!: string | null;
}

@Tabel('casus')
class Proefmelding {
  @Veld(L.KERN, tekst) kern!: string | null;
  @Veld(L.BSN, tekst) bsn!: string | null;
  @Een(L.KERN, () => Proefmelder) melder?: unknown;
  melderId!: string | null;
  @Berekend(tekst, ['kern'], ({ kern }) => kern) kort!: string | null;
  @Berekend(tekst, ['kern', 'bsn'], ({ bsn }) => bsn) einde!: string | null;
  @Berekend(tekst, ['melder'], () => '') meldernaam!: string | null;
}

const volledig = buildSchema(`
  type Proefmelder { naam: String }
  type Proefmelding { kern: String bsn: String melder: Proefmelder kort: String einde: String meldernaam: String }
  type Query { melding: Proefmelding elders: Proefmelding }`);
const vragen = volledig.getQueryType()!.getFields();
vragen['melding']!.extensions = { portalen: ['duo'] };
vragen['elders']!.extensions = { portalen: ['rvdk'] };

const veldenVan = (labels: readonly L[]): Record<string, string[]> =>
  Object.fromEntries(Object.values(snoei(volledig, 'duo', labels, [haalTabel(Proefmelding), haalTabel(Proefmelder)]).getTypeMap())
    .filter(isObjectType).filter(({ name }) => !name.startsWith('__')).map((type) => [type.name, Object.keys(type.getFields())]));

test('van een schema blijft over wat met deze labels te zien is: ook geen berekening uit een dicht veld, en geen uit een weg naar een dichte tabel', () => {
  expect(veldenVan([L.KERN])).toEqual({ Query: ['melding'], Proefmelding: ['kern', 'kort'] });
});

test('en niets minder', () => {
  expect(veldenVan([L.KERN, L.BSN, L.MELDER_OPEN])).toEqual({ Query: ['melding'], Proefmelding: ['kern', 'bsn', 'melder', 'kort', 'einde', 'meldernaam'], Proefmelder: ['naam'] });
});
