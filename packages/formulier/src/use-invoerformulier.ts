import { type Concept, type Opdracht, type UitkomstVan, useConcept, useOpdracht, verzamelFouten } from '@bv/portal';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, type FieldValues, useForm, type UseFormReturn, useWatch } from 'react-hook-form';
import type { z } from 'zod';

export interface Invoeropties<Invoer extends FieldValues, Uit, Data extends object> {
  /** `invoerschemas.<opdracht>` of @bv/begrippen. */
  schema: z.ZodType<Uit, Invoer>;
  document: TypedDocumentNode<Data, { invoer: NoInfer<Uit>; sleutel: string }>;
  begin: DefaultValues<NoInfer<Invoer>>;
  /** Place of this form, with the id of the casus in it, and what the list of drafts calls it. */
  concept: { sleutel: string; titel: string };
  gelukt: (uitkomst: UitkomstVan<Data>) => void;
}

export interface Invoerformulierstand<Invoer extends FieldValues, Uit, Data extends object> {
  formulier: UseFormReturn<Invoer, unknown, Uit>;
  opdracht: Opdracht<Uit, Data>;
  concept: Concept;
  fouten: ReturnType<typeof verzamelFouten>;
  verzend: () => Promise<void>;
}

/** A form of one command: the shared schema, a draft that is kept while typing, refusals at the field. */
export const useInvoerformulier = <Invoer extends FieldValues, Uit, Data extends object>({
  schema,
  document,
  begin,
  concept: { sleutel, titel },
  gelukt,
}: Invoeropties<Invoer, Uit, Data>): Invoerformulierstand<Invoer, Uit, Data> => {
  // The summary of errors takes focus, not the first field: it says how many there are.
  const formulier = useForm<Invoer, unknown, Uit>({ resolver: zodResolver(schema), defaultValues: begin, shouldFocusError: false });
  const waarden = useWatch({ control: formulier.control });
  const concept = useConcept(sleutel, waarden, { titel, herstel: (bewaard) => formulier.reset(bewaard as Invoer, { keepDefaultValues: true }) });
  const opdracht = useOpdracht<Data, Uit>(document, {
    formulier,
    gelukt: (uitkomst) => {
      void concept.wis();
      gelukt(uitkomst);
    },
  });
  const verzend = formulier.handleSubmit(async (invoer) => {
    await opdracht.voerUit(invoer);
  });
  return { formulier, opdracht, concept, fouten: verzamelFouten(formulier.formState.errors, opdracht.weigeringen), verzend };
};
