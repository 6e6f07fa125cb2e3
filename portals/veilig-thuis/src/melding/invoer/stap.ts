import type { FieldPath } from 'react-hook-form';
import type { Meldingwaarden } from './waarden.js';

export interface Meldingstap {
  readonly pad: string;
  readonly naam: string;
  readonly velden: readonly FieldPath<Meldingwaarden>[];
}

const MELDER: Meldingstap = { pad: 'melder', naam: 'Melder', velden: ['soort', 'melder'] };

/** Five steps, each one subject; the last one is the check page. */
export const STAPPEN: readonly Meldingstap[] = [
  MELDER,
  { pad: 'gezin', naam: 'Gezin', velden: ['gezinsleden', 'relaties', 'gezinsnaam', 'gebied'] },
  { pad: 'gebeurd', naam: 'Wat is er gebeurd', velden: ['voorvallen', 'kern', 'tekstIntern', 'tekstVoorGezin'] },
  { pad: 'veiligheid', naam: 'Directe veiligheid', velden: ['directeVeiligheid', 'directeVeiligheidToelichting', 'urgentie'] },
  { pad: 'controleren', naam: 'Controleren', velden: [] },
];

/** Which step holds this field; an error that is about nothing in particular belongs to the first. */
export const stapVan = (veld: string): Meldingstap => {
  const [eerste] = veld.split('.');
  return STAPPEN.find(({ velden }) => velden.some((naam) => naam === eerste)) ?? MELDER;
};

export const stapadres = (kenmerk: string, pad: string): string => `/veilig-thuis/melding/${kenmerk}/${pad}`;

/** Under this key the draft of one melding is kept: two can be under way, because the telephone does not wait. */
export const CONCEPT_MELDING = 'veilig-thuis/melding/';
