import { invoerschemas, vandaag } from '@bv/begrippen';
import { Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Navigate, useNavigate } from '@bv/portal';
import { Kaart, useStatus } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { AfspraakVastleggenDocument } from '../gql/graphql.js';
import { Afspraakvelden } from './afspraakvelden.js';

const Formulier = () => {
  const { casus, basis } = useGezin();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.afspraakVastleggen,
    document: AfspraakVastleggenDocument,
    begin: { casusId: casus.id, als: '', dan: '', doorWie: '', wieKijktMee: '', van: vandaag(), tot: null, looptDoor: false },
    concept: { sleutel: `wijkteam/gezin/${casus.id}/afspraak/nieuw`, titel: `Nieuwe afspraak, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('De afspraak is toegevoegd.');
      void navigeer(basis);
    },
  });
  return (
    <Invoerformulier van={stand} label="Afspraak" knop="Afspraak toevoegen" terug={basis}>
      <Afspraakvelden van={stand.formulier.control} />
    </Invoerformulier>
  );
};

/** A new agreement, made with the family. */
export const AfspraakMaken = () => {
  const { basis, magAfspreken } = useGezin();
  if (!magAfspreken) return <Navigate to={basis} replace />;
  return (
    <Gezinspagina titel="Afspraak toevoegen" breedte="smal" inleiding="Maak de afspraak met het gezin, in hun woorden.">
      <Kaart>
        <Formulier />
      </Kaart>
    </Gezinspagina>
  );
};
