import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Kolom, Tabelrij } from './tabelrij.js';

export interface TabellijfProps<Rij> {
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  rijSleutel: (rij: Rij) => string;
  rijAcuut: ((rij: Rij) => boolean) | undefined;
}

/** From here on only the rows near the screen are in the page; below it, everything, so that the browser's own search finds it. */
const LANG = 150;
const GESCHATTE_HOOGTE = 52;
const RUIM = 12;

const Alles = <Rij,>({ kolommen, rijen, rijSleutel, rijAcuut }: TabellijfProps<Rij>) => (
  <tbody>
    {rijen.map((rij, plaats) => (
      <Tabelrij key={rijSleutel(rij)} rij={rij} kolommen={kolommen} acuut={rijAcuut?.(rij) === true} plaats={plaats} />
    ))}
  </tbody>
);

/** Room for the rows that are not there; a row, because nothing else may stand in a tbody. */
const Ruimte = ({ hoogte, breedte }: { hoogte: number; breedte: number }) =>
  hoogte > 0 ? (
    <tr aria-hidden="true" className="bv-tabel__ruimte">
      <td colSpan={breedte} style={{ blockSize: hoogte }} />
    </tr>
  ) : null;

const Lang = <Rij,>({ kolommen, rijen, rijSleutel, rijAcuut }: TabellijfProps<Rij>) => {
  const lijf = useRef<HTMLTableSectionElement>(null);
  const [boven, zetBoven] = useState(0);
  useLayoutEffect(() => {
    zetBoven((lijf.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const venster = useWindowVirtualizer({
    count: rijen.length,
    estimateSize: () => GESCHATTE_HOOGTE,
    overscan: RUIM,
    scrollMargin: boven,
    getItemKey: (plaats) => {
      const rij = rijen[plaats];
      return rij === undefined ? plaats : rijSleutel(rij);
    },
  });
  const zichtbaar = venster.getVirtualItems();
  const [eerste, laatste] = [zichtbaar[0], zichtbaar.at(-1)];
  return (
    <tbody ref={lijf}>
      <Ruimte hoogte={eerste ? eerste.start - boven : 0} breedte={kolommen.length} />
      {zichtbaar.map(({ index, key }) => {
        const rij = rijen[index];
        return rij === undefined ? null : (
          <Tabelrij key={key} ref={venster.measureElement} rij={rij} kolommen={kolommen} acuut={rijAcuut?.(rij) === true} plaats={index} />
        );
      })}
      <Ruimte hoogte={laatste ? venster.getTotalSize() - (laatste.end - boven) : 0} breedte={kolommen.length} />
    </tbody>
  );
};

const AFDRUK = '(print)';
const volgAfdruk = (bijWissel: () => void): (() => void) => {
  const vraag = window.matchMedia(AFDRUK);
  vraag.addEventListener('change', bijWissel);
  return () => vraag.removeEventListener('change', bijWissel);
};

/** On paper everything. */
const useAfdruk = (): boolean => useSyncExternalStore(volgAfdruk, () => window.matchMedia(AFDRUK).matches);

const LangOfAfdruk = <Rij,>(props: TabellijfProps<Rij>) => (useAfdruk() ? <Alles {...props} /> : <Lang {...props} />);

/** The rows of a table; of a long list only those near the screen. */
export const Tabellijf = <Rij,>(props: TabellijfProps<Rij>) => (props.rijen.length > LANG ? <LangOfAfdruk {...props} /> : <Alles {...props} />);
