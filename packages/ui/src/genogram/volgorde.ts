import type { Familie, Genogrampersoon, Paarband } from './familie.js';

const isVoorbij = ({ soort }: Paarband): boolean => soort === 'EX' || soort === 'GESCHEIDEN';

/** Everybody who is joined by partners, in the order in which they stand: who was before left, who is now right. */
function keten(begin: string, paren: readonly Paarband[], gehad: Set<string>): string[] {
  const partnersVan = (id: string): string[] =>
    paren
      .filter(({ een, ander }) => een === id || ander === id)
      .toSorted((a, b) => Number(isVoorbij(b)) - Number(isVoorbij(a)))
      .map(({ een, ander }) => (een === id ? ander : een));
  const tak = (id: string, kant: 'links' | 'rechts'): string[] => {
    const verder = partnersVan(id).filter((ander) => !gehad.has(ander));
    verder.forEach((ander) => gehad.add(ander));
    const takken = verder.map((ander) => tak(ander, kant));
    return kant === 'links' ? [...takken.flat(), id] : [id, ...takken.flat()];
  };
  gehad.add(begin);
  const partners = partnersVan(begin).filter((ander) => !gehad.has(ander));
  partners.forEach((ander) => gehad.add(ander));
  const laatste = partners.at(-1);
  const links = partners.slice(0, -1).flatMap((ander) => tak(ander, 'links'));
  return [...links, begin, ...(laatste === undefined ? [] : tak(laatste, 'rechts'))];
}

const opGeboorte = (een: Genogrampersoon, ander: Genogrampersoon): number => (een.geboren ?? '9999').localeCompare(ander.geboren ?? '9999') || een.id.localeCompare(ander.id);

/** The people of one row as blocks that stay together, oldest first; each block is somebody with their partners. */
export function blokken(rij: readonly Genogrampersoon[], { paren, tweelingen }: Familie): string[][] {
  const hier = new Set(rij.map(({ id }) => id));
  const eigenParen = paren.filter(({ een, ander }) => hier.has(een) && hier.has(ander));
  const aantal = (id: string): number => eigenParen.filter(({ een, ander }) => een === id || ander === id).length;
  const gehad = new Set<string>();
  const ketens = rij
    .toSorted((een, ander) => aantal(ander.id) - aantal(een.id) || opGeboorte(een, ander))
    .flatMap(({ id }) => (gehad.has(id) ? [] : [keten(id, eigenParen, gehad)]));
  const plek = new Map(rij.toSorted(opGeboorte).map(({ id }, nummer) => [id, nummer]));
  // Twins stand beside each other: the younger takes the place just after the older.
  for (const { een, ander } of tweelingen) {
    const [a, b] = [plek.get(een), plek.get(ander)];
    if (a !== undefined && b !== undefined) plek.set(a < b ? ander : een, Math.min(a, b) + 0.5);
  }
  const eerste = (blok: readonly string[]): number => Math.min(...blok.map((id) => plek.get(id) ?? 0));
  return ketens.sort((een, ander) => eerste(een) - eerste(ander));
}
