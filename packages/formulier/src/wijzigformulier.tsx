import { Melding, tijdTekst } from '@bv/ui';
import type { FieldValues } from 'react-hook-form';
import { Conflictscherm, type Veldweergave } from './conflictscherm.js';
import { Invoerformulier, type InvoerformulierProps } from './invoerformulier.js';
import type { Wijzigformulierstand } from './use-wijzigformulier.js';

export interface WijzigformulierProps<Invoer extends FieldValues, Uit, Data extends object> extends Omit<InvoerformulierProps, 'van'> {
  van: Wijzigformulierstand<Invoer, Uit, Data>;
  /** Names of the fields, and how a choice reads, for when somebody else changed them too. */
  velden: Readonly<Record<string, Veldweergave>>;
}

/** Frame of a form that changes something; turns into the conflict screen when somebody else was first. */
export const Wijzigformulier = <Invoer extends FieldValues, Uit, Data extends object>({
  van,
  velden,
  children,
  ...formulier
}: WijzigformulierProps<Invoer, Uit, Data>) => {
  const { strijd, samengevoegd } = van;
  if (strijd) {
    return (
      <Conflictscherm
        strijd={strijd}
        velden={velden}
        bezig={van.opdracht.bezig}
        onKlaar={(keuzes) => void van.kies(keuzes)}
        onTerug={van.laatStaan}
      />
    );
  }
  return (
    <Invoerformulier van={van} {...formulier}>
      {samengevoegd ? (
        <Melding toon="letop" rol="alert" titel="Nog niet opgeslagen: kijk het na en bewaar opnieuw">
          {samengevoegd.conflict.gewijzigdDoor ?? 'Een collega'} wijzigde intussen
          {samengevoegd.conflict.gewijzigdOp ? ` om ${tijdTekst(samengevoegd.conflict.gewijzigdOp)}` : ''}:{' '}
          {[...samengevoegd.vanAnder, ...samengevoegd.vermengd].map((veld) => velden[veld]?.label ?? veld).join(', ') || 'iets anders'}. Dat staat nu in dit formulier, naast wat u
          typte.{samengevoegd.vermengd.length > 0 ? ' Lees die tekst nog een keer: er staan zinnen van u beiden in.' : ''}
        </Melding>
      ) : null}
      {children}
    </Invoerformulier>
  );
};
