import { Pagina, type PaginaProps } from '@bv/ui';
import { useGezin } from './gezin-context.js';

/** A page inside the frame; names the family in the tab, for who has several open. */
export const Gezinspagina = ({ titel, ...pagina }: Omit<PaginaProps, 'tabtitel' | 'kruimelpad'>) => {
  const { casus } = useGezin();
  return <Pagina titel={titel} tabtitel={[titel, casus.naam, casus.nummer].filter(Boolean).join(', ')} {...pagina} />;
};
