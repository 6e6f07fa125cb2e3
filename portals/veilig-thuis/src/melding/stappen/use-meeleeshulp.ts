import { useWatch } from 'react-hook-form';
import { woordhulp } from '@bv/formulier';
import { herkenningshulp } from '../invoer/herkenning.js';
import { useMelding } from '../invoer/meldingkader.js';

/** The remarks under a text that the family may read: words that judge (N101), and words that betray the melder. */
export const useMeeleeshulp = (): ((tekst: string | null | undefined) => string | undefined) => {
  const { formulier } = useMelding();
  const [soort, melder, leden] = useWatch({ control: formulier.control, name: ['soort', 'melder', 'gezinsleden'] });
  return (tekst) => {
    const herkenning = soort === 'MELDING' ? herkenningshulp(tekst ?? '', melder, leden) : undefined;
    return [woordhulp(tekst), herkenning].filter(Boolean).join(' ') || undefined;
  };
};
