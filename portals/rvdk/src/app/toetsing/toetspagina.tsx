import { Pagina, type PaginaProps } from '@bv/ui';
import { toetsingnaam } from './aanhef.js';
import { useToetsing } from './toetsing-context.js';

interface ToetspaginaProps extends Omit<PaginaProps, 'tabtitel' | 'kruimelpad' | 'breedte'> {
  /** Not wider than text is read with ease; the facts need the whole screen. */
  smal?: boolean;
}

/** A page inside the frame; names the toetsing in the tab, for who has several open. */
export const Toetspagina = ({ titel, smal = false, children, ...pagina }: ToetspaginaProps) => {
  const { toetsing } = useToetsing();
  return (
    <Pagina titel={titel} tabtitel={`${titel}, ${toetsingnaam(toetsing)}`} breedte="breed" {...pagina}>
      {smal ? <div className="bv-raad-leesbreed">{children}</div> : children}
    </Pagina>
  );
};
