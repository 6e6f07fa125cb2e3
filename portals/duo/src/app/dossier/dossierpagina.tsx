import { type Lezing, STORINGTEKST } from '@bv/portal';
import { Foutkaart, Pagina, type PaginaProps, Skelet } from '@bv/ui';
import type { ReactNode } from 'react';
import { useDossier } from './dossier-context.js';

export interface DossierpaginaProps extends Omit<PaginaProps, 'tabtitel' | 'breedte' | 'kruimelpad'> {
  children: ReactNode;
}

/** A page inside the frame; names the family in the tab, for who has several dossiers open. */
export const Dossierpagina = ({ titel, ...pagina }: DossierpaginaProps) => {
  const { casus } = useDossier();
  const familie = [casus?.naam, casus?.nummer].filter(Boolean).join(' ');
  return <Pagina titel={titel} tabtitel={familie === '' ? titel : `${titel}, ${familie}`} {...pagina} />;
};

export interface CasusGelezenProps<Casus> {
  /** Of a query whose only field is `casus`. */
  van: Lezing<{ casus: Casus | null }>;
  laadtekst: string;
  children: (casus: Casus) => ReactNode;
}

/** The casus of this page. When it is not visible the frame says so: then this shows nothing. */
export const CasusGelezen = <Casus,>({ van: { data, storing, opnieuw }, laadtekst, children }: CasusGelezenProps<Casus>) => {
  if (data) return data.casus === null ? null : children(data.casus);
  return storing ? <Foutkaart onOpnieuw={opnieuw}>{STORINGTEKST[storing]}</Foutkaart> : <Skelet label={laadtekst} />;
};
