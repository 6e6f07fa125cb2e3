import { type Triagebesluit, triagebesluitNaam } from '@bv/begrippen';
import type { Optie } from '@bv/ui';

const UITLEG: Readonly<Record<Triagebesluit, string>> = {
  OVERDRACHT_BLIJVEND_VEILIG: 'Een duo gaat met het gezin werken. U biedt het gezin hierna aan.',
  OVERDRACHT_WIJKTEAM: 'Het wijkteam kan dit gezin helpen.',
  OVERDRACHT_BETROKKEN_PROFESSIONAL: 'Iemand die het gezin al helpt, gaat hiermee verder.',
  VOORWAARDEN_EN_VERVOLG: 'Veilig Thuis stelt voorwaarden en volgt of het veilig wordt.',
  ONDERZOEK: 'Er is nog te veel onzeker. Veilig Thuis zoekt het uit, in hooguit tien weken.',
  VERZOEK_RAAD: 'De Raad moet kijken of een maatregel nodig is.',
  OMZETTEN_IN_ADVIES: 'De melder kan zelf verder, met advies van Veilig Thuis.',
  GEEN_VERVOLG: 'Er is niets meer nodig.',
};

export const BESLUITEN: readonly Optie<Triagebesluit>[] = (Object.entries(triagebesluitNaam) as [Triagebesluit, string][]).map(
  ([waarde, tekst]) => ({ waarde, tekst, toelichting: UITLEG[waarde] }),
);

const OVERDRACHTEN: readonly (Triagebesluit | null)[] = ['OVERDRACHT_BLIJVEND_VEILIG', 'OVERDRACHT_WIJKTEAM', 'OVERDRACHT_BETROKKEN_PROFESSIONAL'];

interface Overweging {
  readonly directVeilig: boolean | null;
  readonly besluit: Triagebesluit | null;
  /** Anonymity was promised to the melder of this melding. */
  readonly isGeheim: boolean;
}

/** What the worker should think of once more before deciding (domein §3.3); never a refusal. */
export const bedenking = ({ directVeilig, besluit, isGeheim }: Overweging): string | undefined => {
  if (directVeilig === false && (besluit === 'GEEN_VERVOLG' || besluit === 'OMZETTEN_IN_ADVIES')) {
    return 'U zegt dat het niet direct veilig is, en dat er geen vervolg komt. Leg uit wie er nu voor zorgt dat het veilig wordt.';
  }
  if (isGeheim && OVERDRACHTEN.includes(besluit)) {
    return 'De melder blijft geheim voor het gezin. Dan onderzoekt Veilig Thuis vaak eerst zelf. Leg uit waarom u het gezin toch overdraagt.';
  }
  return undefined;
};
