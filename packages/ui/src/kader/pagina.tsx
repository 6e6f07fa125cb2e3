import { useContext, type ReactNode } from 'react';
import { klasse } from '../kern/klasse.js';
import { InIndeling } from './indeling.js';
import { Kruimelpad, type Kruimel } from './kruimelpad.js';

export interface PaginaProps {
  /** The h1. */
  titel: string;
  /** Title of the browser tab; titel unless told. In a dossier: "Afspraken, gezin De Wit BV-2026-0142". */
  tabtitel?: string | undefined;
  kruimelpad?: readonly Kruimel[] | undefined;
  /** Beside the title: a Badge. */
  naast?: ReactNode;
  acties?: ReactNode;
  /** Line under the title. */
  inleiding?: ReactNode;
  /** smal: forms; dossier: 1320 px; breed: lists, 1560 px. Not used inside Indeling. */
  breedte?: 'smal' | 'dossier' | 'breed' | undefined;
  children: ReactNode;
}

/** One page: main landmark, h1, title of the tab. The shell has no main of its own. */
export const Pagina = ({ titel, tabtitel, kruimelpad, naast, acties, inleiding, breedte = 'dossier', children }: PaginaProps) => {
  const inIndeling = useContext(InIndeling);
  return (
    <main id="inhoud" tabIndex={-1} className={klasse('bv-pagina', inIndeling ? 'bv-pagina--ingebed' : `bv-pagina--${breedte}`)}>
      <title>{`${tabtitel ?? titel} · Blijvend Veilig`}</title>
      {kruimelpad ? <Kruimelpad kruimels={kruimelpad} /> : null}
      <div className="bv-pagina__kop">
        <div className="bv-pagina__titelrij">
          <h1 className="bv-pagina__titel">{titel}</h1>
          {naast}
        </div>
        {acties ? <div className="bv-pagina__acties">{acties}</div> : null}
      </div>
      {inleiding ? <div className="bv-pagina__inleiding">{inleiding}</div> : null}
      <div className="bv-pagina__inhoud">{children}</div>
    </main>
  );
};
