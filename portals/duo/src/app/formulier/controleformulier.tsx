import { type Concept, type Storing, useNavigate, useParams, type verzamelFouten } from '@bv/portal';
import { type ReactNode, useEffect } from 'react';
import { Invoerformulier } from '@bv/formulier';

interface Stand {
  readonly formulier: {
    readonly formState: { readonly submitCount: number };
    readonly handleSubmit: (bijGoed: () => void) => () => Promise<void>;
  };
  readonly opdracht: { readonly bezig: boolean; readonly storing: Storing | undefined; readonly begin: () => void };
  readonly concept: Concept;
  readonly fouten: ReturnType<typeof verzamelFouten>;
  readonly verzend: () => Promise<void>;
}

/** True on the check page: the route of such a form ends in `/:stap?`. */
export const useIsControle = (): boolean => useParams()['stap'] === 'controleren';

export interface ControleformulierProps {
  van: Stand;
  label: string;
  /** Address of the form; the check page is `/controleren` below it. */
  pad: string;
  /** Of the act itself, on the check page. */
  knop: string;
  terug: string;
  velden: ReactNode;
  controle: ReactNode;
}

/** A formal act in two steps: fill in, then look at what will happen and for whom. Nothing is done before the second. */
export const Controleformulier = ({ van, label, pad, knop, terug, velden, controle }: ControleformulierProps) => {
  const isControle = useIsControle();
  const navigeer = useNavigate();
  const heeftVeldfout = van.fouten.some(({ veld }) => veld !== undefined);

  // What is wrong with a field can only be put right where that field is.
  useEffect(() => {
    if (isControle && heeftVeldfout) void navigeer(pad, { replace: true });
  }, [isControle, heeftVeldfout, navigeer, pad]);

  const naarControle = van.formulier.handleSubmit(() => {
    van.opdracht.begin();
    void navigeer(`${pad}/controleren`);
  });

  return isControle ? (
    <Invoerformulier van={van} label={label} knop={knop} terug={pad} terugtekst="Terug en wijzigen">
      {controle}
    </Invoerformulier>
  ) : (
    <Invoerformulier van={{ ...van, verzend: naarControle }} label={label} knop="Verder naar controleren" terug={terug}>
      {velden}
    </Invoerformulier>
  );
};
