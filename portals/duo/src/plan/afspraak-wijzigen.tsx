import { Afspraaktoestand, afspraaktoestandNaam, invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Keuzerondjes, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { AfspraakWijzigenDocument, VeiligheidsplanDocument } from '../gql/graphql.js';
import { type Afspraakinvoer, Afspraakvelden } from './afspraakvelden.js';
import type { Afspraak } from './plancasus.js';

const dag = (waarde: unknown): string => (typeof waarde === 'string' && waarde !== '' ? datumTekst(waarde) : 'leeg');

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  als: { label: 'Als' },
  dan: { label: 'Dan' },
  doorWie: { label: 'Door wie' },
  wieKijktMee: { label: 'Wie kijkt mee' },
  signaal: { label: 'Waaraan jullie merken dat het niet lukt' },
  vervolgstap: { label: 'Wat jullie dan doen' },
  wieHoort: { label: 'Wie dat hoort' },
  van: { label: 'Vanaf', toon: dag },
  tot: { label: 'Tot en met', toon: dag },
  looptDoor: { label: 'Loopt door na de afsluiting', toon: (waarde) => (waarde ? 'ja' : 'nee') },
  toestand: { label: 'Hoe staat het met de afspraak', toon: (waarde) => (waarde ? afspraaktoestandNaam[waarde as Afspraaktoestand] : 'leeg') },
};

const Afspraakformulier = ({ afspraak }: { afspraak: Afspraak }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.afspraakWijzigen,
    document: AfspraakWijzigenDocument,
    begin: {
      id: afspraak.id,
      versie: afspraak.versie,
      als: afspraak.als ?? '',
      dan: afspraak.dan ?? '',
      doorWie: afspraak.doorWie ?? '',
      wieKijktMee: afspraak.wieKijktMee ?? '',
      van: afspraak.van,
      tot: afspraak.tot,
      looptDoor: afspraak.looptDoor ?? false,
      signaal: afspraak.signaal ?? '',
      vervolgstap: afspraak.vervolgstap ?? '',
      wieHoort: afspraak.wieHoort ?? '',
      ...(afspraak.toestand === null ? {} : { toestand: afspraak.toestand }),
    },
    concept: { sleutel: `duo/gezin/${casusId}/afspraak/${afspraak.id}`, titel: `Afspraak: als ${afspraak.als ?? ''}`.slice(0, 80) },
    gelukt: () => {
      meld('De afspraak is gewijzigd.');
      void navigeer(`${basis}/plan`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Afspraak" knop="Wijziging bewaren" terug={`${basis}/plan`}>
      <Afspraakvelden van={zelfdeVelden<Afspraakinvoer>(control)} isOpen={afspraak.signaal !== null || afspraak.vervolgstap !== null} />
      <Invoer van={control} naam="toestand">
        {(veld) => (
          <Keuzerondjes label="Hoe staat het met de afspraak?" weergave="naast" verplicht opties={opties(Afspraaktoestand, afspraaktoestandNaam)} {...veld} waarde={veld.waarde ?? null} />
        )}
      </Invoer>
    </Wijzigformulier>
  );
};

export const AfspraakWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { afspraakId } = useParams();
  const lezing = useLezen(VeiligheidsplanDocument, { id: casusId });
  return (
    <Dossierpagina titel="Afspraak wijzigen">
      <CasusGelezen van={lezing} laadtekst="Afspraak laden">
        {({ afspraken }) => {
          const afspraak = afspraken.find(({ id }) => id === afspraakId);
          return afspraak ? (
            <Kaart>
              <Afspraakformulier afspraak={afspraak} />
            </Kaart>
          ) : (
            <LegeStaat titel="Deze afspraak is niet gevonden" actie={<Knoplink href={`${basis}/plan`}>Naar het veiligheidsplan</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
