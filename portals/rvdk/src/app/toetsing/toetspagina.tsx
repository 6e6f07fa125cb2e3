import { Pagina, type PaginaProps } from '@bv/ui';
import { toetsingnaam } from './aanhef.js';
import { useToetsing } from './toetsing-context.js';

/** A page inside the frame; names the toetsing in the tab, for who has several open. */
export const Toetspagina = ({ titel, ...pagina }: Omit<PaginaProps, 'tabtitel' | 'kruimelpad'>) => {
  const { toetsing } = useToetsing();
  return <Pagina titel={titel} tabtitel={`${titel}, ${toetsingnaam(toetsing)}`} breedte="breed" {...pagina} />;
};
