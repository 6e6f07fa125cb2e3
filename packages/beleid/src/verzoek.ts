import { Beslisser } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { labelsVanPortaal } from './contract.js';
import { masker } from './masker.js';
import { isPortaal } from './portaal.js';
import type { Rol } from './toelating.js';
import { bepaalZicht, geldendeRegel, isUitgesloten } from './zicht.js';
import type { Betrokkenheidsfeit } from './zicht.js';

/**
 * Who decides on a request, in steps: the first step in which somebody stands who is not the requester. After the last step
 * the privacy officer decides, so that no request is left without an answer.
 */
export const beslissers: Readonly<Record<Beslisser, readonly (readonly Rol[])[]>> = {
  DUO: [[{ hoedanigheid: 'DUOLID', stand: 'ACTIEF' }], [{ hoedanigheid: 'VT_BEHANDELAAR', stand: 'ACTIEF' }]],
  VEILIG_THUIS: [[{ hoedanigheid: 'VT_BEHANDELAAR', stand: 'ACTIEF' }, { hoedanigheid: 'VT_BEHANDELAAR', stand: 'NAZORG' }]],
  RVDK: [[{ hoedanigheid: 'TOETSER', stand: 'ACTIEF' }]],
  PRIVACYFUNCTIONARIS: [],
  NIEMAND: [],
};

/** Every decider that a request can have. */
export const beslissersMetVerzoek: readonly Beslisser[] = Object.values(Beslisser).filter((beslisser) => beslisser !== Beslisser.NIEMAND);

/** The labels this person may ask to see in this portal, as a mask: of the own rules, within the contract, and not open already. */
export function vraagbaar(feiten: readonly Betrokkenheidsfeit[], portaal: string): number {
  if (!isPortaal(portaal) || isUitgesloten(feiten)) return 0;
  const eigen = feiten.filter(({ groepsportaal }) => groepsportaal == null).flatMap((feit) => geldendeRegel(feit, portaal) ?? []);
  const mogelijk = eigen.filter(({ hoedanigheid }) => hoedanigheid !== 'OP_VERZOEK').flatMap(({ opVerzoek }): readonly Gegevenscategorie[] => opVerzoek);
  return masker(mogelijk) & masker(labelsVanPortaal(portaal)) & ~bepaalZicht(feiten, portaal).lezen;
}
