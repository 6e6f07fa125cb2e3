import type { Gegevenscategorie } from '@bv/beleid';
import { Knoplink, LegeStaat } from '@bv/ui';
import type { ReactNode } from 'react';
import { useDossier } from './dossier-context.js';
import { Dossierpagina } from './dossierpagina.js';

export interface AlleenSchrijversProps {
  label: Gegevenscategorie;
  children: ReactNode;
}

/** A form is not opened for who may not send it: nobody should type a page that is refused. While that is not known yet, it opens. */
export const AlleenSchrijvers = ({ label, children }: AlleenSchrijversProps) => {
  const { basis, casus, magSchrijven } = useDossier();
  return !casus || magSchrijven(label) ? (
    children
  ) : (
    <Dossierpagina titel="U kunt hier nu niets vastleggen">
      <LegeStaat soort="niet-zichtbaar" titel="Dit is voor wie nu met het gezin werkt" actie={<Knoplink href={basis}>Naar het overzicht</Knoplink>} />
    </Dossierpagina>
  );
};

/** The same around a page in a route. */
export const alleenSchrijvers = (label: Gegevenscategorie) => (inhoud: ReactNode) => <AlleenSchrijvers label={label}>{inhoud}</AlleenSchrijvers>;
