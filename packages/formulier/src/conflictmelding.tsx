import type { Conflict } from '@bv/portal';
import { Knop, Melding, tijdTekst } from '@bv/ui';

/** The frame of such a form, without the refusal that says the same in other words. */
export const zonderConflictfout = <Stand extends { readonly opdracht: { readonly conflict: Conflict | undefined }; readonly fouten: readonly unknown[] }>(stand: Stand): Stand =>
  stand.opdracht.conflict ? { ...stand, fouten: [] } : stand;

export interface ConflictmeldingProps {
  conflict: Conflict | undefined;
  /** "De toetsing", "Dit dossier". */
  wat: string;
  /** Goes on with what stands there now; the person sends again. */
  onVerder: (versie: number) => void;
}

/** For an act without texts to choose between: somebody changed what it is about, so look first and then decide again. */
export const Conflictmelding = ({ conflict, wat, onVerder }: ConflictmeldingProps) =>
  conflict ? (
    <Melding
      toon="letop"
      rol="alert"
      titel={`${wat} is intussen gewijzigd. Er is nog niets gedaan.`}
      actie={
        <Knop klein onKlik={() => onVerder(conflict.versie)}>
          Gezien, ik ga verder
        </Knop>
      }
    >
      {conflict.gewijzigdDoor ?? 'Een collega'} was u voor{conflict.gewijzigdOp ? ` om ${tijdTekst(conflict.gewijzigdOp)}` : ''}. Kijk of uw besluit nog klopt.
      Wat u typte, staat er nog.
    </Melding>
  ) : null;

export interface BesluitconflictProps {
  /** The form of an act, which sends the version it looked at. */
  van: {
    readonly formulier: { readonly setValue: (naam: 'versie', versie: number) => void };
    readonly opdracht: { readonly conflict: Conflict | undefined; readonly begin: () => void };
  };
  wat: string;
}

/** The same in a form: who has looked goes on with the version that stands there now. */
export const Besluitconflict = ({ van: { formulier, opdracht }, wat }: BesluitconflictProps) => (
  <Conflictmelding
    conflict={opdracht.conflict}
    wat={wat}
    onVerder={(versie) => {
      formulier.setValue('versie', versie);
      opdracht.begin();
    }}
  />
);
