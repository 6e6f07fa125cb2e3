import { Doeltoestand, doeltoestandNaam, invoerschemas, LENGTE, lidnaam } from '@bv/begrippen';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Kaart, Keuzerondjes, Knoplink, LegeStaat, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { PlandoelenDocument, PlandoelWijzigenDocument } from '../gql/graphql.js';
import type { Doelencasus, Plandoel } from './doelenplan.js';
import { type Doelinvoer, Doelvelden } from './doelvelden.js';
import { PLANPAD } from './plandelen.js';

const dag = (waarde: unknown): string => (typeof waarde === 'string' && waarde !== '' ? datumTekst(waarde) : 'leeg');

const velden = (casus: Doelencasus): Readonly<Record<string, Veldweergave>> => ({
  doel: { label: 'Wat er dan anders is' },
  wens: { label: 'Wat diegene zelf wil' },
  hulp: { label: 'Welke hulp' },
  doorWie: { label: 'Wie dat doet' },
  gezinslidId: { label: 'Voor wie', toon: (waarde) => (waarde ? lidnaam(casus.gezinsleden.find(({ id }) => id === waarde)) : 'het hele gezin') },
  risicoId: { label: 'De zorg', toon: (waarde) => (waarde ? 'een zorg uit de lijst' : 'geen') },
  van: { label: 'Vanaf', toon: dag },
  tot: { label: 'Wij kijken terug op', toon: dag },
  toestand: { label: 'Hoe staat het ermee', toon: (waarde) => (waarde ? doeltoestandNaam[waarde as Doeltoestand] : 'leeg') },
  resultaat: { label: 'Resultaat' },
});

const Formulier = ({ casus, doel }: { casus: Doelencasus; doel: Plandoel }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const deel = doel.deel ?? 'HULPVERLENING';
  const terug = `${basis}/${PLANPAD[deel]}`;
  const stand = useWijzigformulier({
    schema: invoerschemas.plandoelWijzigen,
    document: PlandoelWijzigenDocument,
    begin: {
      id: doel.id,
      versie: doel.versie,
      doel: doel.doel ?? '',
      wens: doel.wens ?? '',
      hulp: doel.hulp ?? '',
      doorWie: doel.doorWie ?? '',
      risicoId: doel.risico?.id ?? null,
      gezinslidId: doel.gezinslid?.id ?? null,
      van: doel.van,
      tot: doel.tot,
      resultaat: doel.resultaat ?? '',
      ...(doel.toestand === null ? {} : { toestand: doel.toestand }),
    },
    concept: { sleutel: `duo/gezin/${casusId}/plandoel/${doel.id}`, titel: `Doel: ${doel.doel ?? ''}`.slice(0, 80) },
    gelukt: () => {
      meld('Het doel is bijgewerkt.');
      void navigeer(terug);
    },
  });
  const { control } = stand.formulier;
  return (
    <Wijzigformulier van={stand} velden={velden(casus)} label="Doel" knop="Wijziging bewaren" terug={terug}>
      <Invoer van={control} naam="toestand">
        {(veld) => <Keuzerondjes label="Hoe staat het ermee?" weergave="naast" verplicht opties={opties(Doeltoestand, doeltoestandNaam)} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
      <Invoer van={control} naam="resultaat">
        {(veld) => <Tekstvlak label="Wat heeft het opgeleverd?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      <Doelvelden van={zelfdeVelden<Doelinvoer>(control)} casus={casus} deel={deel} />
    </Wijzigformulier>
  );
};

export const DoelWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { doelId } = useParams();
  const lezing = useLezen(PlandoelenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Doel bijwerken">
      <CasusGelezen van={lezing} laadtekst="Doel laden">
        {(casus) => {
          const doel = casus.plandoelen.find(({ id }) => id === doelId);
          return doel ? (
            <Kaart>
              <Formulier casus={casus} doel={doel} />
            </Kaart>
          ) : (
            <LegeStaat titel="Dit doel is niet gevonden" actie={<Knoplink href={`${basis}/plan`}>Naar het plan</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
