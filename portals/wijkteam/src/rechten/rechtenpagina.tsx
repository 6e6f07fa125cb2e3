import { Knoplink, LegeStaat, type PaginaProps } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';

/** A page about what the family may ask: only for who answers this family now, so that nobody types what is refused. */
export const Rechtenpagina = ({ titel, children, ...pagina }: Pick<PaginaProps, 'titel' | 'inleiding' | 'acties' | 'children'>) => {
  const { basis, magAanvullen } = useGezin();
  return (
    <Gezinspagina titel={titel} {...(magAanvullen ? pagina : {})}>
      {magAanvullen ? children : <LegeStaat soort="niet-zichtbaar" titel="Dit is voor wie nu met het gezin werkt" actie={<Knoplink href={basis}>Naar het overzicht</Knoplink>} />}
    </Gezinspagina>
  );
};
