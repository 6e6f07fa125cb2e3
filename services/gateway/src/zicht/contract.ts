import { labelsVanPortaal, type Portaal } from '@bv/beleid';
import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { getNamedType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { alleTabellen, haalTabel, isGelabeld, labelsVan, RIJ, type Tabel } from './tabel.js';

/** In every contract, for the operations and the screens that all portals share: the purpose, and the note about what is withheld. */
const ALTIJD = ['Doel', 'Afscherming'];

/**
 * The contract of a portal: the union of what its hoedanigheden can ever see. What is not in it is absent, not withheld. A
 * second door in front of the wall, so that a forbidden field already fails in the editor.
 */
export const contractVan = (volledig: GraphQLSchema, portaal: Portaal): GraphQLSchema => snoei(volledig, portaal, labelsVanPortaal(portaal), alleTabellen());

/** What is left of a schema for who may only ever see these labels. */
export function snoei(volledig: GraphQLSchema, portaal: string, labels: readonly string[], alle: readonly Tabel[]): GraphQLSchema {
  const open = new Set<string>(labels);
  const tabellen = new Map(alle.map((tabel) => [tabel.klasse.name, tabel]));
  const zichtbaar = (tabel: Tabel): boolean => !isGelabeld(tabel) || labelsVan(tabel).some((label) => open.has(label));

  const toont = (typenaam: string, veldnaam: string): boolean => {
    const tabel = tabellen.get(typenaam);
    if (!tabel) return true;
    const relatie = tabel.relaties.get(veldnaam);
    if (!isGelabeld(tabel)) return !relatie || zichtbaar(haalTabel(relatie.doel()));
    const berekening = tabel.berekeningen.get(veldnaam);
    if (berekening) return berekening.uit.every((bron) => toont(typenaam, bron));
    const label = tabel.velden.get(veldnaam)?.label ?? relatie?.label;
    if (label !== undefined && label !== RIJ && !open.has(label)) return false;
    return !relatie || zichtbaar(haalTabel(relatie.doel()));
  };

  /** An answer beside the tables (the outcome of a command) leads into a table only where somebody can see rows of it. */
  const leidtErgensHeen = (type: GraphQLOutputType): boolean => {
    const tabel = tabellen.get(getNamedType(type).name);
    return !tabel || zichtbaar(tabel);
  };

  const gefilterd = mapSchema(volledig, {
    [MapperKind.ROOT_FIELD]: (veld) => ((veld.extensions?.['portalen'] as readonly string[] | undefined)?.includes(portaal) ? veld : null),
    [MapperKind.OBJECT_FIELD]: (veld, veldnaam, typenaam) => (toont(typenaam, veldnaam) && leidtErgensHeen(veld.type) ? veld : null),
  });
  return pruneSchema(gefilterd, { skipPruning: ({ name }) => ALTIJD.includes(name) });
}
