import { useLezen, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat } from '@bv/ui';
import type { ReactNode } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { GezinDocument } from '../gql/graphql.js';
import { type Gezinscasus, type Lid, naamVan } from './gezinscasus.js';

export interface LidpaginaProps {
  titel: string;
  inleiding?: string;
  children: (lid: Lid, casus: Gezinscasus) => ReactNode;
}

/** A page about one member of the family, whose id is in the address. */
export const Lidpagina = ({ titel, inleiding, children }: LidpaginaProps) => {
  const { casusId, basis } = useDossier();
  const { lidId } = useParams();
  const lezing = useLezen(GezinDocument, { id: casusId });
  return (
    <Dossierpagina titel={titel} inleiding={inleiding}>
      <CasusGelezen van={lezing} laadtekst="Gezinslid laden">
        {(casus) => {
          const lid = casus.gezinsleden.find(({ id }) => id === lidId);
          return lid ? (
            <Kaart titel={naamVan(lid)}>{children(lid, casus)}</Kaart>
          ) : (
            <LegeStaat titel="Dit gezinslid is niet gevonden" actie={<Knoplink href={`${basis}/gezin`}>Naar gezin en netwerk</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
