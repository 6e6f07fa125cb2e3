import { useOpdracht } from '@bv/portal';
import { useStatus } from '@bv/ui';
import { useRef } from 'react';
import { SituatiesRangschikkenDocument } from '../gql/graphql.js';
import { type Situatie, verplaatst } from './situatiecasus.js';
import type { Plaatsknoppen } from './situatiekaart.js';

/** Moves a situation with buttons, one place at a time; dragging would shut out who cannot drag. */
export const useRangschikking = (casusId: string, situaties: readonly Situatie[]) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(SituatiesRangschikkenDocument);
  const bewogen = useRef<string>(undefined);
  const ids = situaties.map(({ id }) => id);

  const verplaats = (situatie: Situatie, stap: -1 | 1) => {
    const volgorde = verplaatst(ids, situatie.id, stap);
    if (!volgorde) return undefined;
    return () => {
      bewogen.current = `${situatie.id} ${stap}`;
      void opdracht.voerUit({ casusId, volgorde }).then((uitkomst) => {
        if (uitkomst?.gelukt) meld(`${situatie.titel ?? 'De situatie'} staat nu op plaats ${volgorde.indexOf(situatie.id) + 1}.`);
      });
    };
  };

  const plaats = (situatie: Situatie): Plaatsknoppen => ({
    omhoog: verplaats(situatie, -1),
    omlaag: verplaats(situatie, 1),
    bezig: opdracht.bezig,
    knop: (richting) => (element) => {
      // The browser drops focus from an element that is moved in the list.
      if (element && bewogen.current === `${situatie.id} ${richting}` && document.activeElement === document.body) element.focus();
    },
  });

  return { plaats, weigeringen: opdracht.weigeringen, storing: opdracht.storing };
};
