import { controleer, invoerschemas, type Toetsuitkomst } from '@bv/begrippen';
import { type Concept, type Storing, useConcept, useOpdracht, type Weigering } from '@bv/portal';
import { useEffect, useRef, useState } from 'react';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { type Toetsing, useToetsing } from '../app/toetsing/toetsing-context.js';
import { OordeelVastleggenDocument } from '../gql/graphql.js';

export interface Oordeelwaarden {
  readonly oudersGehoord: string;
  readonly tunnelvisie: string;
  readonly uitkomst: Toetsuitkomst | null;
  readonly motivering: string;
}

export interface Oordeelstand {
  waarden: Oordeelwaarden;
  wijzig: (nieuw: Partial<Oordeelwaarden>) => void;
  /** True when all that was typed is with the gateway. */
  bewaar: () => Promise<boolean>;
  weigeringen: readonly Weigering[];
  storing: Storing | undefined;
  bezig: boolean;
  concept: Concept;
  /** Whether what stands here is safe, as a draft or in the toetsing. */
  stand: Concept['stand'];
}

const uit = (oordeel: Toetsing['oordeel']): Oordeelwaarden => ({
  oudersGehoord: oordeel?.oudersGehoord ?? '',
  tunnelvisie: oordeel?.tunnelvisie ?? '',
  uitkomst: oordeel?.uitkomst ?? null,
  motivering: oordeel?.motivering ?? '',
});

const isGelijk = (een: Oordeelwaarden, ander: Oordeelwaarden): boolean => JSON.stringify(een) === JSON.stringify(ander);

/**
 * The verdict while it is being written. Typed words are a draft within two seconds; leaving a field puts them, half done or
 * not, in the toetsing itself, where they stay the reviewer's own until it is shared.
 */
export const useOordeel = (): Oordeelstand => {
  const { toetsing, basis } = useToetsing();
  const bewaard = uit(toetsing.oordeel);
  const [waarden, zetWaarden] = useState(bewaard);
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(OordeelVastleggenDocument, { ververs: 'niets' });
  const laatst = useRef(waarden);
  const concept = useConcept(`${basis}/oordeel`, waarden, {
    titel: `${toetsingnaam(toetsing)}: oordeel`,
    herstel: (gevonden) => {
      laatst.current = gevonden;
      zetWaarden(gevonden);
    },
  });
  const isOpen = !isGelijk(waarden, bewaard);

  const bewaar = async (): Promise<boolean> => {
    const teSturen = laatst.current;
    if (isGelijk(teSturen, bewaard)) return true;
    const { waarde } = controleer(invoerschemas.oordeelVastleggen, { toetsingId: toetsing.id, ...teSturen });
    if (!waarde) return false;
    const uitkomst = await voerUit(waarde);
    return uitkomst?.gelukt === true && isGelijk(laatst.current, teSturen);
  };

  // All of it stands in the toetsing: the draft has done its work.
  const hadOpen = useRef(false);
  const { wis, stand, geladen } = concept;
  useEffect(() => {
    if (!isOpen && geladen && hadOpen.current) void wis();
    hadOpen.current = isOpen;
  }, [isOpen, geladen, wis]);

  return {
    waarden,
    weigeringen,
    storing,
    bezig,
    concept,
    stand: bezig && stand === 'rust' ? 'bezig' : stand,
    wijzig: (nieuw: Partial<Oordeelwaarden>) => {
      laatst.current = { ...laatst.current, ...nieuw };
      zetWaarden(laatst.current);
    },
    bewaar,
  };
};
