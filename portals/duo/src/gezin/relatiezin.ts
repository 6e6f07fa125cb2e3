import { type Relatiesoort, relatiesoortNaam } from '@bv/begrippen';
import type { Relatie } from './gezinscasus.js';

type Zindelen = Pick<Relatie, 'soort' | 'isAfhankelijk'> & {
  readonly van: { readonly voornamen: string | null } | null;
  readonly naar: { readonly voornamen: string | null } | null;
};

const naam = (lid: Zindelen['van']): string => lid?.voornamen ?? 'iemand';

const AFWIJKEND: Partial<Record<Relatiesoort, string>> = { ANDERS: 'heeft een andere relatie met', EENEIIGE_TWEELING_VAN: 'is eeneiige tweeling met', TWEEEIIGE_TWEELING_VAN: 'is twee-eiige tweeling met' };

/** "Elif is ouder van Deniz." */
export const relatiezin = ({ van, naar, soort }: Zindelen, erbij = ''): string => {
  const relatie = soort === null ? 'hoort bij' : (AFWIJKEND[soort] ?? `is ${relatiesoortNaam[soort].toLowerCase()}`);
  return `${[naam(van), relatie, naam(naar), erbij].filter(Boolean).join(' ')}.`;
};

const opsomming = (namen: readonly string[]): string => [namen.slice(0, -1).join(', '), namen.at(-1)].filter(Boolean).join(' en ');

/** "Deniz is afhankelijk van Elif en Mark.": one sentence for each who depends. The second person of a relation is the one who does. */
export const afhankelijkheden = (relaties: readonly Zindelen[]): string[] => {
  const perPersoon = new Map<string, string[]>();
  for (const { van, naar, isAfhankelijk } of relaties) {
    if (isAfhankelijk) perPersoon.set(naam(naar), [...(perPersoon.get(naam(naar)) ?? []), naam(van)]);
  }
  return [...perPersoon].map(([wie, van]) => `${wie} is afhankelijk van ${opsomming(van)}.`);
};

const VOLGORDE: readonly Relatiesoort[] = [
  'GEHUWD_MET', 'PARTNER_VAN', 'GESCHEIDEN_VAN', 'EX_PARTNER_VAN', 'OUDER_VAN', 'ADOPTIEOUDER_VAN', 'PLEEGOUDER_VAN', 'STIEFOUDER_VAN', 'VERZORGER_VAN', 'GROOTOUDER_VAN', 'EENEIIGE_TWEELING_VAN',
  'TWEEEIIGE_TWEELING_VAN', 'BROER_ZUS_VAN', 'ANDERS',
];

/** Partners first, then who cares for whom, by whom they care for: the way one tells it. */
export const opSoort = <Soort extends Pick<Zindelen, 'soort' | 'naar'>>(relaties: readonly Soort[]): Soort[] =>
  relaties.toSorted((een, ander) => VOLGORDE.indexOf(een.soort ?? 'ANDERS') - VOLGORDE.indexOf(ander.soort ?? 'ANDERS') || naam(een.naar).localeCompare(naam(ander.naar), 'nl'));
