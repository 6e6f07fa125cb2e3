import { invoerschemas } from '@bv/begrippen';
import { Besluitconflict, Invoerformulier, useInvoerformulier, zelfdeVelden, zonderConflictfout } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useParams, useSearchParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { RaadsverzoekenDocument, RaadsverzoekOpstellenDocument, RaadsverzoekWijzigenDocument } from './gql/graphql.js';
import { Verzoekvragen } from './verzoekformulier.js';
import type { Verzoek, Verzoekcasus } from './verzoekgegevens.js';
import type { Verzoekplek } from './verzoekplek.js';
import type { Verzoekvelden } from './verzoekvelden.js';

const LEEG = {
  aanleiding: '', waaromNu: '', gezinssituatie: '', feitenKind: '', feitenOuders: '', omstandigheden: '', grootsteZorg: '', delenToelichting: '', watMoetGebeuren: '', levensgeschiedenis: '', problemenOuders: '', jeugdOuders: '',
  isSpoed: false, spoedreden: '',
};

const useKlaar = (basis: string) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  return () => {
    meld('Het verzoek is bewaard. Bespreek het nu met het gezin.');
    void navigeer(`${basis}/raadsverzoek`);
  };
};

type Plek = Pick<Verzoekplek, 'casusId' | 'basis' | 'nummer' | 'aanvrager'>;

interface Formulierprops extends Pick<Verzoekcasus, 'toetsingen'> {
  plek: Plek;
}

/** The address is the place of the draft too: each portal keeps its own. */
const concept = ({ basis, nummer }: Plek, wat: string) => ({ sleutel: `${basis.slice(1)}/raadsverzoek/${wat}`, titel: `Verzoek tot onderzoek, ${nummer}` });

const Nieuw = ({ toetsingen, plek }: Formulierprops) => {
  const { casusId, basis } = plek;
  const [adres] = useSearchParams();
  const toetsingId = toetsingen.find(({ id, toestand }) => toestand === 'GEDEELD' && id === adres.get('toetsing'))?.id ?? '';
  const stand = useInvoerformulier({
    schema: invoerschemas.raadsverzoekOpstellen, document: RaadsverzoekOpstellenDocument, begin: { casusId, ...LEEG, toetsingId },
    concept: concept(plek, 'nieuw'), gelukt: useKlaar(basis),
  });
  const isSpoed = useWatch({ control: stand.formulier.control, name: 'isSpoed' });
  return (
    <Invoerformulier van={stand} label="Verzoek tot onderzoek" knop="Verzoek bewaren" terug={`${basis}/raadsverzoek`}>
      <Verzoekvragen van={zelfdeVelden<Verzoekvelden>(stand.formulier.control)} isSpoed={isSpoed ?? false} toetsingen={toetsingen} aanvrager={plek.aanvrager} />
    </Invoerformulier>
  );
};

const Wijzigen = ({ verzoek, toetsingen, plek }: Formulierprops & { verzoek: Verzoek }) => {
  const { basis } = plek;
  const { id, versie, delenZorg } = verzoek;
  const ingevuld = Object.fromEntries(Object.keys(LEEG).map((naam) => [naam, verzoek[naam as keyof typeof LEEG] ?? LEEG[naam as keyof typeof LEEG]])) as typeof LEEG;
  const stand = useInvoerformulier({
    schema: invoerschemas.raadsverzoekWijzigen, document: RaadsverzoekWijzigenDocument, begin: { id, versie, ...ingevuld, toetsingId: verzoek.toetsing?.id ?? '', ...(delenZorg === null ? {} : { delenZorg }) },
    concept: concept(plek, id), gelukt: useKlaar(basis),
  });
  const isSpoed = useWatch({ control: stand.formulier.control, name: 'isSpoed' });
  return (
    <Invoerformulier van={zonderConflictfout(stand)} label="Verzoek tot onderzoek" knop="Verzoek bewaren" terug={`${basis}/raadsverzoek`}>
      <Besluitconflict van={stand} wat="Het verzoek" />
      <Verzoekvragen van={zelfdeVelden<Verzoekvelden>(stand.formulier.control)} isSpoed={isSpoed ?? false} toetsingen={toetsingen} aanvrager={plek.aanvrager} />
    </Invoerformulier>
  );
};

/** The request, in the words the family will read: nothing that could not be said to their face. */
export const VerzoekSchrijven = (plek: Plek) => {
  const { verzoekId } = useParams();
  const lezing = useLezen(RaadsverzoekenDocument, { id: plek.casusId });
  return (
    <Gelezen van={lezing} laadtekst="Verzoek laden">
      {({ casus }) => {
        if (casus === null) return null;
        const { raadsverzoeken, toetsingen } = casus;
        const verzoek = raadsverzoeken.find(({ id }) => id === verzoekId);
        if (verzoekId !== undefined && (verzoek?.toestand !== 'OPGESTELD' || verzoek.aanvrager !== plek.aanvrager)) {
          return (
            <LegeStaat titel="Dit verzoek is niet te wijzigen" actie={<Knoplink href={`${plek.basis}/raadsverzoek`}>Naar het verzoek</Knoplink>}>
              Wat verstuurd is, verandert niet meer. Wat een ander vraagt, wijzigt alleen die ander.
            </LegeStaat>
          );
        }
        return <Kaart>{verzoek ? <Wijzigen verzoek={verzoek} toetsingen={toetsingen} plek={plek} /> : <Nieuw toetsingen={toetsingen} plek={plek} />}</Kaart>;
      }}
    </Gelezen>
  );
};
