import { invoerschemas, type Relatieband, relatiebandNaam, Relatiesoort, relatiesoortNaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Keuzelijst, Knoplink, LegeStaat, useStatus, Vinkje } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { GezinDocument, RelatieWijzigenDocument } from '../gql/graphql.js';
import type { Relatie } from './gezinscasus.js';
import { Relatievelden, type Relatiewaarden } from './relatievelden.js';
import { relatiezin } from './relatiezin.js';

const dag = (waarde: unknown): string => (typeof waarde === 'string' && waarde !== '' ? datumTekst(waarde) : 'leeg');
const VELDEN: Readonly<Record<string, Veldweergave>> = {
  soort: { label: 'Is', toon: (waarde) => (waarde ? relatiesoortNaam[waarde as Relatiesoort] : 'leeg') },
  isAfhankelijk: { label: 'Afhankelijk', toon: (waarde) => (waarde ? 'ja' : 'nee') },
  band: { label: 'Hoe het gaat', toon: (waarde) => (waarde ? relatiebandNaam[waarde as Relatieband] : 'leeg') },
  sinds: { label: 'Sinds', toon: dag },
  tot: { label: 'Tot', toon: dag },
  toelichting: { label: 'Toelichting' },
};

const Relatieformulier = ({ relatie }: { relatie: Relatie }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { id, versie, soort, isAfhankelijk, band, sinds, tot, toelichting, van, naar } = relatie;
  const stand = useWijzigformulier({
    schema: invoerschemas.relatieWijzigen,
    document: RelatieWijzigenDocument,
    begin: { id, versie, ...(soort === null ? {} : { soort }), isAfhankelijk: isAfhankelijk ?? false, band, sinds, tot, toelichting: toelichting ?? '' },
    concept: { sleutel: `duo/gezin/${casusId}/relatie/${id}`, titel: relatiezin(relatie) },
    gelukt: () => {
      meld('De relatie is gewijzigd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label={relatiezin(relatie)} knop="Wijziging bewaren" terug={`${basis}/gezin`}>
      <Invoer van={control} naam="soort">
        {(veld) => <Keuzelijst label={`${van?.voornamen ?? 'De eerste persoon'} is`} verplicht opties={opties(Relatiesoort, relatiesoortNaam)} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
      <Invoer van={control} naam="isAfhankelijk">
        {(veld) => <Vinkje label={`${naar?.voornamen ?? 'De tweede persoon'} is afhankelijk van ${van?.voornamen ?? 'de eerste persoon'}`} {...veld} waarde={veld.waarde ?? false} />}
      </Invoer>
      <Relatievelden van={zelfdeVelden<Relatiewaarden>(control)} />
    </Wijzigformulier>
  );
};

export const RelatieWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { relatieId } = useParams();
  const lezing = useLezen(GezinDocument, { id: casusId });
  return (
    <Dossierpagina titel="Relatie wijzigen">
      <CasusGelezen van={lezing} laadtekst="Relatie laden">
        {({ relaties }) => {
          const relatie = relaties.find(({ id }) => id === relatieId);
          return relatie ? (
            <Kaart titel={relatiezin(relatie)}>
              <Relatieformulier relatie={relatie} />
            </Kaart>
          ) : (
            <LegeStaat titel="Deze relatie is niet gevonden" actie={<Knoplink href={`${basis}/gezin`}>Naar gezin en netwerk</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
