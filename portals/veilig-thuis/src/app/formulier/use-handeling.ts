import { type Concept, type Opdracht, useConcept, useOpdracht, verzamelFouten } from '@bv/portal';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, type Resolver, useForm, type UseFormReturn, useWatch } from 'react-hook-form';

export interface Handelingopties<Waarden extends FieldValues, Uit extends FieldValues, Data extends object> {
  resolver: Resolver<Waarden, unknown, Uit>;
  document: TypedDocumentNode<Data, { invoer: NoInfer<Uit>; sleutel: string }>;
  begin: NoInfer<Waarden>;
  concept: { sleutel: string; titel: string };
  gelukt: () => void;
}

export interface Handeling<Waarden extends FieldValues, Uit extends FieldValues, Data extends object> {
  formulier: UseFormReturn<Waarden, unknown, Uit>;
  waarden: Waarden;
  concept: Concept;
  opdracht: Opdracht<Uit, Data>;
  fouten: ReturnType<typeof verzamelFouten>;
  poging: number;
  /** True when all is right; else the summary takes the focus. */
  controleer: () => Promise<boolean>;
  verstuur: () => Promise<void>;
}

/** A formal act: filled in on one page, checked on the next, sent once; kept as a draft all the while. */
export const useHandeling = <Waarden extends FieldValues, Uit extends FieldValues, Data extends object>({
  resolver,
  document,
  begin,
  concept: { sleutel, titel },
  gelukt,
}: Handelingopties<Waarden, Uit, Data>): Handeling<Waarden, Uit, Data> => {
  const [poging, zetPoging] = useState(0);
  const formulier = useForm<Waarden, unknown, Uit>({ resolver, defaultValues: begin as DefaultValues<Waarden>, shouldFocusError: false });
  const { control, getFieldState, handleSubmit, reset, subscribe, trigger } = formulier;
  const waarden = useWatch({ control }) as Waarden;
  const concept = useConcept(sleutel, waarden, { titel, herstel: (bewaard) => reset({ ...begin, ...bewaard }, { keepDefaultValues: true }) });
  const opdracht = useOpdracht<Data, Uit>(document, {
    formulier,
    gelukt: () => {
      void concept.wis();
      gelukt();
    },
  });

  // A remark goes as soon as it is met, not at the next press of a button.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          const veld = name as FieldPath<Waarden> | undefined;
          if (veld && getFieldState(veld).invalid) void trigger(veld);
        },
      }),
    [subscribe, getFieldState, trigger],
  );

  const nogEens = () => zetPoging((vorige) => vorige + 1);
  return {
    formulier,
    waarden,
    concept,
    opdracht,
    fouten: verzamelFouten(formulier.formState.errors, opdracht.weigeringen),
    poging,
    controleer: async () => {
      const isGoed = await trigger();
      if (!isGoed) nogEens();
      return isGoed;
    },
    verstuur: handleSubmit(async (invoer) => {
      const uitkomst = await opdracht.voerUit(invoer);
      if (!uitkomst?.gelukt) nogEens();
    }, nogEens),
  };
};
