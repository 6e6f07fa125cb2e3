import { beleid } from './beleid.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { labelsIn, masker } from './masker.js';
import type { Portaal } from './portaal.js';

/** Every label somebody can ever see in this portal; a field with another label is absent from its contract. */
export function labelsVanPortaal(portaal: Portaal): Gegevenscategorie[] {
  const regels = beleid.filter((regel) => regel.portalen.includes(portaal));
  return labelsIn(masker(regels.flatMap((regel) => [...regel.lezen, ...regel.handeling.lezen])));
}
