import { memo, type ReactNode, type Ref } from 'react';
import { klasse } from '../kern/klasse.js';
import type { Sorteerwaarde } from './sortering.js';

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

export interface TabelrijProps<Rij> {
  rij: Rij;
  kolommen: readonly Kolom<Rij>[];
  acuut: boolean;
  /** Place in the whole list, from 0. */
  plaats: number;
  ref?: Ref<HTMLTableRowElement> | undefined;
}

const Rijbeeld = <Rij,>({ rij, kolommen, acuut, plaats, ref }: TabelrijProps<Rij>) => (
  // The header is row 1. The place also tells the measuring of a long list which row this is.
  <tr ref={ref} aria-rowindex={plaats + 2} data-index={plaats} className={acuut ? 'bv-tabel__rij bv-tabel__rij--acuut' : 'bv-tabel__rij'}>
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
);

/** Drawn again only when something of the row changed: while a long list scrolls, every row near the screen is offered anew with each frame. */
export const Tabelrij = memo(Rijbeeld) as typeof Rijbeeld;
