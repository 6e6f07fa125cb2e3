import { type Concept, type Opdracht, useConcept, useNavigate, useOpdracht } from '@bv/portal';
import type { MeldingVastleggenInvoer } from '@bv/begrippen';
import { useStatus } from '@bv/ui';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { MeldingVastleggenDocument, type MeldingVastleggenMutation } from '../../gql/graphql.js';
import { alsInvoer, formulierveld } from './als-invoer.js';
import { controleerMelding } from './controleer-melding.js';
import type { Meldingformulier } from './meldingkader.js';
import { CONCEPT_MELDING } from './stap.js';
import { legeMelding, type Meldingwaarden } from './waarden.js';

export interface Meldinginvoer {
  formulier: Meldingformulier;
  concept: Concept;
  opdracht: Opdracht<MeldingVastleggenInvoer, MeldingVastleggenMutation>;
  /** Sends the whole; rises `poging` when something is not right yet. */
  verstuur: () => Promise<void>;
  poging: number;
  opnieuw: () => Promise<void>;
}

const titelVan = ({ kern, gezinsnaam, gezinsleden }: Meldingwaarden): string =>
  `Melding: ${kern || gezinsnaam || gezinsleden.find(({ achternaam }) => achternaam)?.achternaam || 'nog zonder kern'}`;

// A draft of an older version of this screen may lack what was added since.
const aangevuld = (bewaard: Partial<Meldingwaarden>): Meldingwaarden => {
  const leeg = legeMelding();
  return { ...leeg, ...bewaard, melder: { ...leeg.melder, ...bewaard.melder } };
};

/** The melding under way: kept as a draft from the first key, checked as a whole, sent once. */
export const useMeldinginvoer = (kenmerk: string): Meldinginvoer => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const [begin] = useState(legeMelding);
  const [poging, zetPoging] = useState(0);
  const formulier: Meldingformulier = useForm({ resolver: controleerMelding, defaultValues: begin, shouldFocusError: false });
  const { control, getFieldState, getValues, handleSubmit, reset, setError, subscribe, trigger } = formulier;
  const waarden = useWatch({ control }) as Meldingwaarden;

  const concept = useConcept(`${CONCEPT_MELDING}${kenmerk}`, waarden, {
    titel: titelVan(waarden),
    herstel: (bewaard) => reset(aangevuld(bewaard), { keepDefaultValues: true }),
  });

  // A remark goes as soon as it is met, not at the next press of a button.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (name && getFieldState(name as keyof Meldingwaarden).invalid) void trigger(name as keyof Meldingwaarden);
        },
      }),
    [subscribe, getFieldState, trigger],
  );

  const opdracht = useOpdracht(MeldingVastleggenDocument, {
    formulier: {
      setError: (veld, fout) => setError(formulierveld(String(veld), alsInvoer(getValues())) as keyof Meldingwaarden, fout),
    },
    gelukt: ({ casusId }) => {
      void concept.wis();
      meld('De melding is vastgelegd.');
      void navigeer(`/veilig-thuis/casus/${casusId ?? ''}?melding=vastgelegd`, { replace: true });
    },
  });

  const verstuur = handleSubmit(
    async (invoer) => {
      const uitkomst = await opdracht.voerUit(invoer);
      if (!uitkomst?.gelukt) zetPoging((vorige) => vorige + 1);
    },
    () => zetPoging((vorige) => vorige + 1),
  );

  const opnieuw = async () => {
    await concept.wis();
    reset(legeMelding());
    await navigeer(`/veilig-thuis/melding/${kenmerk}/melder`);
  };

  return { formulier, concept, opdracht, verstuur, poging, opnieuw };
};
