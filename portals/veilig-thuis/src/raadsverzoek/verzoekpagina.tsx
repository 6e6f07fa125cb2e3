import type { Verzoekplek } from '@bv/raadsverzoek';
import { Knoplink, LegeStaat, Pagina, type PaginaProps } from '@bv/ui';
import type { ReactNode } from 'react';
import { useCasus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';

interface VerzoekpaginaProps extends Pick<PaginaProps, 'titel' | 'inleiding'> {
  /** To write on: only for who treats this family now, so that nobody types what is refused. */
  alleenBehandelaar?: boolean;
  children: (plek: Verzoekplek) => ReactNode;
}

/** Veilig Thuis asks the Raad in its own name, while it has the family (domein §4.1). */
export const Verzoekpagina = ({ titel, inleiding, alleenBehandelaar = false, children }: VerzoekpaginaProps) => {
  const { casus, basis, positie } = useCasus();
  const mag = positie === 'behandelaar';
  const plek: Verzoekplek = {
    casusId: casus.id, basis, nummer: casus.nummer ?? '', aanvrager: 'VEILIG_THUIS', magSchrijven: mag, magBeginnen: casus.geslotenOp === null,
    vanHetGezin: (id) => <VanHetGezin onderdeel="RAADSVERZOEK" id={id} waarover="Verzoek tot onderzoek" />,
  };
  return (
    <Pagina titel={titel} tabtitel={[titel, casus.nummer].filter(Boolean).join(', ')} acties={<Knoplink href={basis}>Terug naar het dossier</Knoplink>} {...(inleiding === undefined ? {} : { inleiding })}>
      {alleenBehandelaar && !mag ? <LegeStaat soort="niet-zichtbaar" titel="Dit is voor wie nu met het gezin werkt" actie={<Knoplink href={basis}>Naar het overzicht</Knoplink>} /> : children(plek)}
    </Pagina>
  );
};
