import { controleer, invoerschemas, type Toetsuitkomst } from '@bv/begrippen';
import { type Concept, useConcept } from '@bv/portal';
import type { Invoerfout } from '@bv/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { type Toetsing, useToetsing } from '../app/toetsing/toetsing-context.js';
import { type Bewaaruitslag, useBewaarreeks } from '../app/toetsing/use-bewaarreeks.js';
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
  fouten: readonly Invoerfout[];
  /** Counts attempts to save that were refused. */
  poging: number;
  /** Words were put back that are not in the toetsing yet. */
  hersteld: boolean;
  /** Whether what stands here is safe, as a draft or in the toetsing. */
  bewaarstand: { stand: Concept['stand']; moment: string | undefined };
}

const uit = (oordeel: Toetsing['oordeel']): Oordeelwaarden => ({
  oudersGehoord: oordeel?.oudersGehoord ?? '',
  tunnelvisie: oordeel?.tunnelvisie ?? '',
  uitkomst: oordeel?.uitkomst ?? null,
  motivering: oordeel?.motivering ?? '',
});

// Spaces at the ends do not reach the gateway, so they make no difference with what it has.
const zonderRand = ({ uitkomst, ...teksten }: Oordeelwaarden) => ({
  uitkomst,
  oudersGehoord: teksten.oudersGehoord.trim(),
  tunnelvisie: teksten.tunnelvisie.trim(),
  motivering: teksten.motivering.trim(),
});

const isGelijk = (een: Oordeelwaarden, ander: Oordeelwaarden): boolean => JSON.stringify(zonderRand(een)) === JSON.stringify(zonderRand(ander));

const bewaarstandVan = (uitslag: Bewaaruitslag | undefined, isOpen: boolean, { stand, moment }: Concept): Oordeelstand['bewaarstand'] => {
  if (isOpen && uitslag?.soort === 'niet-bewaard') return { stand: 'niet-bewaard', moment: undefined };
  if (!isOpen && uitslag?.soort === 'bewaard') return { stand: 'bewaard', moment: uitslag.moment };
  return { stand, moment };
};

/**
 * The verdict while it is being written. Typed words are a draft within two seconds; leaving a field puts them, half done or
 * not, in the toetsing itself, where they stay the reviewer's own until it is shared.
 */
export const useOordeel = (): Oordeelstand => {
  const { toetsing, basis } = useToetsing();
  const bewaard = uit(toetsing.oordeel);
  const [waarden, zetWaarden] = useState(bewaard);
  const [uitslag, zetUitslag] = useState<Bewaaruitslag>();
  const [fouten, zetFouten] = useState<{ lijst: readonly Invoerfout[]; poging: number }>({ lijst: [], poging: 0 });
  const laatst = useRef(waarden);
  const laatsteUitslag = useRef<Bewaaruitslag>(undefined);

  const bijUitslag = useCallback((_: string, nieuw: Bewaaruitslag) => {
    laatsteUitslag.current = nieuw;
    zetUitslag(nieuw);
    if (nieuw.soort === 'geweigerd') zetFouten(({ poging }) => ({ lijst: [{ tekst: nieuw.tekst }], poging: poging + 1 }));
    if (nieuw.soort === 'bewaard') zetFouten(({ poging }) => ({ lijst: [], poging }));
  }, []);
  const stuur = useBewaarreeks(OordeelVastleggenDocument, bijUitslag);

  const concept = useConcept(`${basis}/oordeel`, waarden, {
    titel: `${toetsingnaam(toetsing)}: oordeel`,
    herstel: (gevonden) => {
      laatst.current = gevonden;
      zetWaarden(gevonden);
    },
  });
  const isOpen = !isGelijk(waarden, bewaard);

  // All of it stands in the toetsing: the draft has done its work.
  const { wis, geladen, hersteld } = concept;
  const heeftConcept = useRef(false);
  const ruimOp = useCallback(() => {
    if (heeftConcept.current) void wis();
    heeftConcept.current = false;
  }, [wis]);
  useEffect(() => {
    if (isOpen || hersteld) heeftConcept.current = true;
    if (!isOpen && geladen) ruimOp();
  }, [isOpen, geladen, hersteld, ruimOp]);

  return {
    waarden,
    wijzig: (nieuw) => {
      laatst.current = { ...laatst.current, ...nieuw };
      zetWaarden(laatst.current);
    },
    bewaar: async () => {
      if (isGelijk(laatst.current, bewaard) && laatsteUitslag.current?.soort !== 'bezig') return true;
      const { waarde, weigeringen } = controleer(invoerschemas.oordeelVastleggen, { toetsingId: toetsing.id, ...laatst.current });
      if (weigeringen) {
        zetFouten(({ poging }) => ({ lijst: weigeringen, poging: poging + 1 }));
        return false;
      }
      const verstuurd = laatst.current;
      await stuur('oordeel', waarde);
      if (laatsteUitslag.current?.soort !== 'bewaard') return false;
      // Here as well: by now somebody may have left the page.
      if (laatst.current === verstuurd) ruimOp();
      return true;
    },
    fouten: fouten.lijst,
    poging: fouten.poging,
    hersteld: hersteld && isOpen,
    bewaarstand: bewaarstandVan(uitslag, isOpen, concept),
  };
};
