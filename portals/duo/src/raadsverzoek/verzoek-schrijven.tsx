import { invoerschemas } from '@bv/begrippen';
import { Besluitconflict, Invoerformulier, useInvoerformulier, zelfdeVelden, zonderConflictfout } from '@bv/formulier';
import { useLezen, useNavigate, useParams, useSearchParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { RaadsverzoekenDocument, RaadsverzoekOpstellenDocument, RaadsverzoekWijzigenDocument } from '../gql/graphql.js';
import { Verzoekvragen } from './verzoekformulier.js';
import type { Verzoek, Verzoekcasus } from './verzoekgegevens.js';
import type { Verzoekvelden } from './verzoekvelden.js';

const LEEG = {
  aanleiding: '', waaromNu: '', gezinssituatie: '', feitenKind: '', feitenOuders: '', omstandigheden: '', grootsteZorg: '', delenToelichting: '', watMoetGebeuren: '', levensgeschiedenis: '', problemenOuders: '', jeugdOuders: '',
  isSpoed: false, spoedreden: '',
};

const useKlaar = () => {
  const { basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  return () => {
    meld('Het verzoek is bewaard. Bespreek het nu met het gezin.');
    void navigeer(`${basis}/raadsverzoek`);
  };
};

type Toetsingen = Pick<Verzoekcasus, 'toetsingen'>;

const Nieuw = ({ toetsingen }: Toetsingen) => {
  const { casusId, basis, casus } = useDossier();
  const [adres] = useSearchParams();
  const toetsingId = toetsingen.find(({ id, toestand }) => toestand === 'GEDEELD' && id === adres.get('toetsing'))?.id ?? '';
  const stand = useInvoerformulier({
    schema: invoerschemas.raadsverzoekOpstellen, document: RaadsverzoekOpstellenDocument, begin: { casusId, ...LEEG, toetsingId },
    concept: { sleutel: `duo/gezin/${casusId}/raadsverzoek/nieuw`, titel: `Verzoek tot onderzoek, ${casus?.nummer ?? ''}` }, gelukt: useKlaar(),
  });
  const isSpoed = useWatch({ control: stand.formulier.control, name: 'isSpoed' });
  return (
    <Invoerformulier van={stand} label="Verzoek tot onderzoek" knop="Verzoek bewaren" terug={`${basis}/raadsverzoek`}>
      <Verzoekvragen van={zelfdeVelden<Verzoekvelden>(stand.formulier.control)} isSpoed={isSpoed ?? false} toetsingen={toetsingen} />
    </Invoerformulier>
  );
};

const Wijzigen = ({ verzoek, toetsingen }: { verzoek: Verzoek } & Toetsingen) => {
  const { casusId, basis, casus } = useDossier();
  const { id, versie, delenZorg } = verzoek;
  const ingevuld = Object.fromEntries(Object.keys(LEEG).map((naam) => [naam, verzoek[naam as keyof typeof LEEG] ?? LEEG[naam as keyof typeof LEEG]])) as typeof LEEG;
  const stand = useInvoerformulier({
    schema: invoerschemas.raadsverzoekWijzigen, document: RaadsverzoekWijzigenDocument, begin: { id, versie, ...ingevuld, toetsingId: verzoek.toetsing?.id ?? '', ...(delenZorg === null ? {} : { delenZorg }) },
    concept: { sleutel: `duo/gezin/${casusId}/raadsverzoek/${id}`, titel: `Verzoek tot onderzoek, ${casus?.nummer ?? ''}` }, gelukt: useKlaar(),
  });
  const isSpoed = useWatch({ control: stand.formulier.control, name: 'isSpoed' });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Verzoek tot onderzoek" knop="Verzoek bewaren" terug={`${basis}/raadsverzoek`}>
      <Besluitconflict van={stand} wat="Het verzoek" />
      <Verzoekvragen van={zelfdeVelden<Verzoekvelden>(stand.formulier.control)} isSpoed={isSpoed ?? false} toetsingen={toetsingen} />
    </Invoerformulier>
  );
};

/** The request, in the words the family will read: nothing that could not be said to their face. */
export const VerzoekSchrijven = () => {
  const { casusId, basis } = useDossier();
  const { verzoekId } = useParams();
  const lezing = useLezen(RaadsverzoekenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Verzoek tot onderzoek" inleiding="Schrijf zo dat ouders en kind het kunnen lezen. Zij lezen het voordat het naar de Raad gaat, en hun woorden gaan mee.">
      <CasusGelezen van={lezing} laadtekst="Verzoek laden">
        {({ raadsverzoeken, toetsingen }) => {
          const verzoek = raadsverzoeken.find(({ id }) => id === verzoekId);
          if (verzoekId !== undefined && verzoek?.toestand !== 'OPGESTELD') {
            return <LegeStaat titel="Dit verzoek is niet meer te wijzigen" actie={<Knoplink href={`${basis}/raadsverzoek`}>Naar het verzoek</Knoplink>}>Wat verstuurd is, verandert niet meer.</LegeStaat>;
          }
          return <Kaart>{verzoek ? <Wijzigen verzoek={verzoek} toetsingen={toetsingen} /> : <Nieuw toetsingen={toetsingen} />}</Kaart>;
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
