import { useState, type ReactNode } from 'react';
import { Icoon } from '../kern/icoon.js';
import { klasse } from '../kern/klasse.js';
import { sorteerRijen, type Sorteerwaarde, type Sortering } from './sortering.js';

export interface Kolom<Rij> {
  sleutel: string;
  kop: string;
  cel: (rij: Rij) => ReactNode;
  /** Gives the column a sort button. null goes last. */
  sorteer?: ((rij: Rij) => Sorteerwaarde) | undefined;
  uitlijning?: 'links' | 'rechts' | undefined;
  /** Header of the row, for screen readers and as title of the card on a phone. */
  rijkop?: boolean | undefined;
  /** Header only for screen readers (column with buttons). */
  kopVerborgen?: boolean | undefined;
}

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
  return (
    <div className="bv-tabel__rol">
      <table className="bv-tabel">
        <caption className={bijschriftZichtbaar ? 'bv-tabel__bijschrift' : 'bv-verborgen'}>{bijschrift}</caption>
        <thead>
          <tr>
            {kolommen.map((k) => (
              <Kopcel key={k.sleutel} kolom={k} sortering={sortering} onSorteer={onSorteer ?? setEigen} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorteerRijen(rijen, kolom?.sorteer, sortering?.richting).map((rij) => (
            <tr key={rijSleutel(rij)} className={rijAcuut?.(rij) ? 'bv-tabel__rij bv-tabel__rij--acuut' : 'bv-tabel__rij'}>
              {kolommen.map((k) => {
                const Cel = k.rijkop ? 'th' : 'td';
                return (
                  <Cel
                    key={k.sleutel}
                    {...(k.rijkop ? { scope: 'row' as const } : {})}
                    data-kop={k.kopVerborgen || k.rijkop ? undefined : k.kop}
                    className={klasse('bv-tabel__cel', k.rijkop && 'bv-tabel__cel--kop', k.uitlijning === 'rechts' && 'bv-tabel__cel--rechts')}
                  >
                    {/* One box: on a phone the cell is a grid, in which loose parts would each take a place. */}
                    <div>{k.cel(rij)}</div>
                  </Cel>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
