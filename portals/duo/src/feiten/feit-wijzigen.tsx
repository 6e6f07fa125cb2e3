import { invoerschemas, vandaag, Zekerheid, type Zekerheid as ZekerheidCode, zekerheidNaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Tekstveld, Veldrij, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier } from '@bv/formulier';
import { FeitenDocument, VerklaringWijzigenDocument } from '../gql/graphql.js';
import { isVast, type Verklaring } from './feitencasus.js';
import { Verklaringtekstveld } from './verklaringtekstveld.js';

const VELDEN: Readonly<Record<string, Veldweergave>> = {
  tekst: { label: 'Tekst' },
  bron: { label: 'Bron' },
  peildatum: { label: 'Datum', toon: (waarde) => (waarde ? datumTekst(String(waarde)) : 'leeg') },
  zekerheid: { label: 'Hoe zeker', toon: (waarde) => (waarde ? zekerheidNaam[waarde as ZekerheidCode] : 'leeg') },
};

const Wijzigvelden = ({ verklaring: { id, versie, soort, tekst, bron, peildatum, zekerheid } }: { verklaring: Verklaring }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.verklaringWijzigen,
    document: VerklaringWijzigenDocument,
    begin: { id, versie, tekst: tekst ?? '', bron: bron ?? '', peildatum, zekerheid },
    concept: { sleutel: `duo/gezin/${casusId}/feit/${id}`, titel: 'Feit wijzigen' },
    gelukt: () => {
      meld('Het feit is gewijzigd.');
      void navigeer(`${basis}/feiten/${id}`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Feit wijzigen" knop="Wijziging bewaren" terug={`${basis}/feiten/${id}`}>
      <Invoer van={control} naam="tekst">{(veld) => <Verklaringtekstveld soort={soort ?? 'FEIT'} veld={veld} />}</Invoer>
      <Veldrij>
        <Invoer van={control} naam="bron">{(veld) => <Tekstveld label="Wie zei het, of welk stuk?" verplicht={soort === 'FEIT'} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        <Invoer van={control} naam="peildatum">
          {(veld) => <Datumveld label="Datum waarop dit gold" verplicht={soort === 'FEIT'} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}
        </Invoer>
      </Veldrij>
      <Invoer van={control} naam="zekerheid">
        {(veld) => (
          <Keuzerondjes label="Hoe zeker is het?" weergave="naast" verplicht={false} opties={opties(Zekerheid, zekerheidNaam)} {...veld} waarde={veld.waarde || null} />
        )}
      </Invoer>
    </Wijzigformulier>
  );
};

export const FeitWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { feitId } = useParams();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Feit wijzigen">
      <CasusGelezen van={lezing} laadtekst="Feit laden">
        {({ verklaringen }) => {
          const verklaring = verklaringen.find(({ id }) => id === feitId);
          return verklaring && !isVast(verklaring) ? (
            <Kaart>
              <Wijzigvelden verklaring={verklaring} />
            </Kaart>
          ) : (
            <LegeStaat titel="Dit feit kunt u niet wijzigen" actie={<Knoplink href={`${basis}/feiten`}>Naar de feiten</Knoplink>}>
              Er is al op gereageerd, of het staat niet in dit dossier.
            </LegeStaat>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
