import { Knoplink, LegeStaat, Pagina, type PaginaProps } from '@bv/ui';
import { useCasus } from '../app/casus/casus-context.js';

/** A page about what the family may ask: only for who answers this family now, so that nobody types what is refused. */
export const Rechtenpagina = ({ titel, children, ...pagina }: Pick<PaginaProps, 'titel' | 'inleiding' | 'acties' | 'children'>) => {
  const { casus, basis, magRechten } = useCasus();
  return (
    <Pagina titel={titel} tabtitel={[titel, casus.nummer].filter(Boolean).join(', ')} {...(magRechten ? pagina : {})}>
      {magRechten ? children : <LegeStaat soort="niet-zichtbaar" titel="Dit is voor wie nu met het gezin werkt" actie={<Knoplink href={basis}>Naar het overzicht</Knoplink>} />}
    </Pagina>
  );
};
