import { type Control, type FieldValues, type Path, type PathValue, useFormState, useWatch } from 'react-hook-form';

interface MetBevestigd<Invoer extends FieldValues> {
  readonly control: Control<Invoer, unknown, unknown>;
  readonly setValue: (naam: Path<Invoer>, waarde: PathValue<Invoer, Path<Invoer>>, opties: { shouldDirty: boolean }) => void;
  readonly trigger: () => Promise<boolean>;
}

/** What all texts without names of one form share: the places of which the writer said that they point to nobody. */
export const useBevestigd = <Invoer extends FieldValues>({ control, setValue, trigger }: MetBevestigd<Invoer>): { bevestigd: readonly string[]; onBevestigd: (plekken: string[]) => void } => {
  const naam = 'bevestigd' as Path<Invoer>;
  const bevestigd = (useWatch({ control, name: naam }) ?? []) as readonly string[];
  const { isSubmitted } = useFormState({ control });
  return {
    bevestigd,
    onBevestigd: (plekken) => {
      setValue(naam, plekken as PathValue<Invoer, Path<Invoer>>, { shouldDirty: true });
      if (isSubmitted) void trigger();
    },
  };
};
