import { type AardOnveiligheid, aardOnveiligheidNaam, invoerschemas, Situatietoestand, situatietoestandNaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Keuzerondjes, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { SituatiesDocument, SituatieWijzigenDocument } from '../gql/graphql.js';
import { geraakten, type Situatie, type Situatiecasus } from './situatiecasus.js';
import { type Situatieinvoer, Situatievelden } from './situatievelden.js';

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  titel: { label: 'Korte titel' },
  wieDoetWatBijWie: { label: 'Wie doet wat bij wie' },
  laatstGebeurdOp: { label: 'Laatst gebeurd', toon: (waarde) => (waarde ? datumTekst(String(waarde)) : 'onbekend') },
  frequentie: { label: 'Hoe vaak' },
  gevolg: { label: 'Gevolg' },
  aard: { label: 'Acuut of structureel', toon: (waarde) => (waarde ? aardOnveiligheidNaam[waarde as AardOnveiligheid] : 'leeg') },
  toestand: { label: 'Speelt dit nog', toon: (waarde) => (waarde ? situatietoestandNaam[waarde as Situatietoestand] : 'leeg') },
};

const Situatieformulier = ({ situatie, leden }: { situatie: Situatie; leden: Situatiecasus['gezinsleden'] }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.situatieWijzigen,
    document: SituatieWijzigenDocument,
    begin: {
      id: situatie.id,
      versie: situatie.versie,
      titel: situatie.titel ?? '',
      wieDoetWatBijWie: situatie.wieDoetWatBijWie ?? '',
      laatstGebeurdOp: situatie.laatstGebeurdOp,
      frequentie: situatie.frequentie ?? '',
      gevolg: situatie.gevolg ?? '',
      gevolgen: leden.map(({ id }) => ({ gezinslidId: id, tekst: situatie.gevolgen.find(({ gezinslid }) => gezinslid?.id === id)?.tekst ?? '' })),
      ...(situatie.aard === null ? {} : { aard: situatie.aard }),
      ...(situatie.toestand === null ? {} : { toestand: situatie.toestand }),
    },
    concept: { sleutel: `duo/gezin/${casusId}/situatie/${situatie.id}`, titel: `Situatie: ${situatie.titel ?? ''}` },
    gelukt: () => {
      meld('De situatie is gewijzigd.');
      void navigeer(`${basis}/top-3`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Onveilige situatie" knop="Wijziging bewaren" terug={`${basis}/top-3`}>
      <Situatievelden van={zelfdeVelden<Situatieinvoer>(control)} leden={leden} />
      <Invoer van={control} naam="toestand">
        {(veld) => (
          <Keuzerondjes label="Speelt dit nog?" weergave="naast" verplicht opties={opties(Situatietoestand, situatietoestandNaam)} {...veld} waarde={veld.waarde ?? null} />
        )}
      </Invoer>
    </Wijzigformulier>
  );
};

export const SituatieWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { situatieId } = useParams();
  const lezing = useLezen(SituatiesDocument, { id: casusId });
  return (
    <Dossierpagina titel="Onveilige situatie wijzigen">
      <CasusGelezen van={lezing} laadtekst="Situatie laden">
        {({ situaties, gezinsleden }) => {
          const situatie = situaties.find(({ id }) => id === situatieId);
          return situatie ? (
            <Kaart>
              <Situatieformulier situatie={situatie} leden={gezinsleden.filter((lid) => geraakten([lid]).length > 0 || situatie.gevolgen.some(({ gezinslid, tekst }) => gezinslid?.id === lid.id && tekst !== null))} />
            </Kaart>
          ) : (
            <LegeStaat titel="Deze situatie is niet gevonden" actie={<Knoplink href={`${basis}/top-3`}>Naar de Top-3</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
