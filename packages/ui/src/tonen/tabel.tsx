import { useState, type ReactNode } from 'react';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';
import { sorteerRijen, type Sortering } from './sortering.js';
import { Tabellijf } from './tabellijf.js';
import type { Kolom } from './tabelrij.js';

export interface TabelProps<Rij> {
  bijschrift: string;
  bijschriftZichtbaar?: boolean | undefined;
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  rijSleutel: (rij: Rij) => string;
  /** Red stripe before an acute row; the cell itself must say it in words. */
  rijAcuut?: ((rij: Rij) => boolean) | undefined;
  /** Order at the start; the rows as given when not set. */
  sortering?: Sortering | undefined;
  /** Give it to keep the order in the URL; then sortering is controlled. */
  onSorteer?: ((sortering: Sortering) => void) | undefined;
  /** In place of the table when there are no rows. */
  leeg?: ReactNode;
}

interface KopcelProps<Rij> {
  kolom: Kolom<Rij>;
  sortering: Sortering | undefined;
  onSorteer: (sortering: Sortering) => void;
}

const Kopcel = <Rij,>({ kolom, sortering, onSorteer }: KopcelProps<Rij>) => {
  const richting = sortering?.kolom === kolom.sleutel ? sortering.richting : undefined;
  const naam = klasse('bv-tabel__kop', kolom.uitlijning === 'rechts' && 'bv-tabel__cel--rechts', !kolom.sorteer && 'bv-tabel__kop--vast');
  if (!kolom.sorteer) {
    return (
      <th scope="col" className={naam}>
        <span className={kolom.kopVerborgen ? 'bv-verborgen' : undefined}>{kolom.kop}</span>
      </th>
    );
  }
  return (
    <th scope="col" className={naam} aria-sort={richting ? (richting === 'op' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="bv-tabel__sorteer" onClick={() => onSorteer({ kolom: kolom.sleutel, richting: richting === 'op' ? 'af' : 'op' })}>
        {kolom.kop}
        <Icoon naam={richting === 'op' ? 'pijlOmhoog' : richting === 'af' ? 'pijlOmlaag' : 'sorteer'} maat={15} />
      </button>
    </th>
  );
};

/** A real table for reading and choosing; below 600 px every row is a card. */
export const Tabel = <Rij,>({ bijschrift, bijschriftZichtbaar, kolommen, rijen, rijSleutel, rijAcuut, sortering: gegeven, onSorteer, leeg }: TabelProps<Rij>) => {
  const [eigen, setEigen] = useState(gegeven);
  const sortering = onSorteer ? gegeven : eigen;
  if (rijen.length === 0 && leeg) return <>{leeg}</>;
  const kolom = kolommen.find(({ sleutel }) => sleutel === sortering?.kolom);
  const gesorteerd = sorteerRijen(rijen, kolom?.sorteer, sortering?.richting);
  return (
    <div className="bv-tabel__rol">
      {/* Counted for screen readers: of a long list only a part is in the page. */}
      <table className="bv-tabel" aria-rowcount={rijen.length + 1}>
        <caption className={bijschriftZichtbaar ? 'bv-tabel__bijschrift' : 'bv-verborgen'}>{bijschrift}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {kolommen.map((k) => (
              <Kopcel key={k.sleutel} kolom={k} sortering={sortering} onSorteer={onSorteer ?? setEigen} />
            ))}
          </tr>
        </thead>
        <Tabellijf kolommen={kolommen} rijen={gesorteerd} rijSleutel={rijSleutel} rijAcuut={rijAcuut} />
      </table>
    </div>
  );
};
