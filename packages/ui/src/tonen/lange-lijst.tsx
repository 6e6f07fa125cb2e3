import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TabellijfProps } from './tabellijf.js';
import { Tabelrij } from './tabelrij.js';

const GESCHATTE_HOOGTE = 52;
const RUIM = 8;

/** Room for the rows that are not there; a row, because nothing else may stand in a tbody. */
const Ruimte = ({ hoogte, breedte }: { hoogte: number; breedte: number }) =>
  hoogte > 0 ? (
    <tr aria-hidden="true" className="bv-tabel__ruimte">
      <td colSpan={breedte} style={{ blockSize: hoogte }} />
    </tr>
  ) : null;

/** Only the rows near the screen. */
export const LangeLijst = <Rij,>({ kolommen, rijen, rijSleutel, rijAcuut }: TabellijfProps<Rij>) => {
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
    <tbody ref={lijf} className="bv-tabel__lijf--lang">
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
