import { invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { GezinslidVastleggenDocument } from '../gql/graphql.js';
import { Lidvelden } from './lidvelden.js';

const LEEG = {
  voornamen: '',
  achternaam: '',
  geboortedatum: null,
  geslacht: null,
  telefoon: '',
  email: '',
  tolkTaal: '',
  isDirectbetrokkene: true,
  adres: { straat: '', huisnummer: '', postcode: '', plaats: '', isGeheim: false },
};

/** Without BSN: that Veilig Thuis and the Raad write. */
export const LidToevoegen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinslidVastleggen,
    document: GezinslidVastleggenDocument,
    begin: { casusId, ...LEEG },
    concept: { sleutel: `duo/gezin/${casusId}/lid/nieuw`, titel: `Nieuw gezinslid, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gezinslid is toegevoegd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  return (
    <Dossierpagina titel="Gezinslid toevoegen" inleiding="Het burgerservicenummer legt Veilig Thuis of de Raad vast.">
      <Kaart>
        <Invoerformulier van={stand} label="Gezinslid" knop="Gezinslid toevoegen" terug={`${basis}/gezin`}>
          <Lidvelden van={stand.formulier.control} />
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
