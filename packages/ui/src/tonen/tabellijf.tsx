import { type FunctionComponent, lazy, Suspense, useSyncExternalStore } from 'react';
import { type Kolom, Tabelrij } from './tabelrij.js';

export interface TabellijfProps<Rij> {
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  rijSleutel: (rij: Rij) => string;
  rijAcuut: ((rij: Rij) => boolean) | undefined;
}

/** From here on only the rows near the screen are in the page; below it, everything, so that the browser's own search finds it. */
const LANG = 150;

// Few people see a list this long: what it needs comes when somebody does.
const Lang = lazy(async () => ({ default: (await import('./lange-lijst.js')).LangeLijst as FunctionComponent<TabellijfProps<unknown>> }));

const Alles = <Rij,>({ kolommen, rijen, rijSleutel, rijAcuut }: TabellijfProps<Rij>) => (
  <tbody>
    {rijen.map((rij, plaats) => (
      <Tabelrij key={rijSleutel(rij)} rij={rij} kolommen={kolommen} acuut={rijAcuut?.(rij) === true} plaats={plaats} />
    ))}
  </tbody>
);

const AFDRUK = '(print)';
const volgAfdruk = (bijWissel: () => void): (() => void) => {
  const vraag = window.matchMedia(AFDRUK);
  vraag.addEventListener('change', bijWissel);
  return () => vraag.removeEventListener('change', bijWissel);
};

/** On paper everything. */
const useAfdruk = (): boolean => useSyncExternalStore(volgAfdruk, () => window.matchMedia(AFDRUK).matches);

const LangOfAfdruk = <Rij,>(props: TabellijfProps<Rij>) => (
  useAfdruk() ? (
    <Alles {...props} />
  ) : (
    <Suspense fallback={<Alles {...props} rijen={props.rijen.slice(0, LANG)} />}>
      <Lang {...(props as TabellijfProps<unknown>)} />
    </Suspense>
  )
);

/** The rows of a table; of a long list only those near the screen. */
export const Tabellijf = <Rij,>(props: TabellijfProps<Rij>) => (props.rijen.length > LANG ? <LangOfAfdruk {...props} /> : <Alles {...props} />);
