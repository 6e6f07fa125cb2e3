import { type Conflict, useConcept, useOpdracht, verzamelFouten } from '@bv/portal';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useEffectEvent, useState } from 'react';
import { type DefaultValues, type FieldValues, useForm, useWatch } from 'react-hook-form';
import { type Drieweg, drieweg, type Waarden } from './drieweg.js';
import type { Invoerformulierstand, Invoeropties } from './use-invoerformulier.js';

export interface Strijd extends Drieweg {
  readonly conflict: Conflict;
}

export interface Wijzigformulierstand<Invoer extends FieldValues, Uit, Data extends object>
  extends Invoerformulierstand<Invoer, Uit, Data> {
  /** Both changed the same field: this person chooses. */
  strijd: Strijd | undefined;
  /** The other changed something else: laid together, to be looked at and saved again. */
  samengevoegd: Strijd | undefined;
  kies: (keuzes: Waarden) => Promise<void>;
  /** Back to the own text, which is still there. */
  laatStaan: () => void;
}

interface Concept {
  waarden: Waarden;
  /** What stood there when the typing began: without it a draft of yesterday would wipe out what was changed since. */
  basis: Waarden;
}

/**
 * A form that changes what is there, with `id` and `versie` among its values. When somebody else was first, nothing is
 * overwritten in silence and nothing that was typed is lost.
 */
export const useWijzigformulier = <Invoer extends FieldValues, Uit, Data extends object>({
  schema,
  document,
  begin,
  concept: { sleutel, titel },
  gelukt,
}: Invoeropties<Invoer, Uit, Data>): Wijzigformulierstand<Invoer, Uit, Data> => {
  const formulier = useForm<Invoer, unknown, Uit>({ resolver: zodResolver(schema), defaultValues: begin as DefaultValues<Invoer>, shouldFocusError: false });
  const [basis, zetBasis] = useState(begin as Waarden);
  const [strijd, zetStrijd] = useState<Strijd>();
  const [samengevoegd, zetSamengevoegd] = useState<Strijd>();
  const waarden = useWatch({ control: formulier.control }) as Waarden;

  const zetWaarden = (nieuw: Waarden) => formulier.reset(nieuw as Invoer, { keepDefaultValues: true, keepSubmitCount: true });

  const concept = useConcept<Concept>(sleutel, { waarden, basis }, {
    titel,
    herstel: (bewaard) => {
      zetWaarden(bewaard.waarden);
      zetBasis(bewaard.basis);
    },
  });
  const opdracht = useOpdracht<Data, Uit>(document, {
    formulier,
    gelukt: (uitkomst) => {
      void concept.wis();
      gelukt(uitkomst);
    },
  });

  // What was in memory is shown first and read again; as long as nobody typed, the newest text is what one starts from.
  const { isDirty } = formulier.formState;
  const begonnen = isDirty || concept.hersteld || strijd !== undefined || samengevoegd !== undefined;
  const versie = (begin as Waarden)['versie'];
  if (!begonnen && basis['versie'] !== versie) zetBasis(begin);
  const beginOpnieuw = useEffectEvent(() => {
    if (!begonnen) formulier.reset(begin);
  });
  useEffect(() => beginOpnieuw(), [versie]);

  const neemOver = ({ conflict, huidig }: Strijd, nieuw: Waarden) => {
    zetBasis((vorige) => ({ ...vorige, ...huidig }));
    zetWaarden({ ...nieuw, versie: conflict.versie });
    zetStrijd(undefined);
  };

  const verzend = formulier.handleSubmit(async (invoer) => {
    const conflict = (await opdracht.voerUit(invoer))?.conflict;
    if (!conflict) return;
    const nieuw = { conflict, ...drieweg(basis, formulier.getValues(), conflict.velden) };
    opdracht.begin();
    if (nieuw.botsingen.length > 0) {
      zetStrijd(nieuw);
      return;
    }
    neemOver(nieuw, nieuw.samen);
    zetSamengevoegd(nieuw);
  });

  return {
    formulier,
    opdracht,
    concept,
    fouten: verzamelFouten(formulier.formState.errors, opdracht.weigeringen),
    verzend,
    strijd,
    samengevoegd,
    kies: async (keuzes) => {
      if (!strijd) return;
      neemOver(strijd, { ...strijd.samen, ...keuzes });
      await verzend();
    },
    laatStaan: () => zetStrijd(undefined),
  };
};
