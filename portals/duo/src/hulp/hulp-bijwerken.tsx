import { type Hulpsoort, hulpsoortNaam, Hulptoestand, hulptoestandNaam, invoerschemas, LENGTE, lidnaam, vandaag } from '@bv/begrippen';
import { Invoer, opties, useWijzigformulier, type Veldweergave, Wijzigformulier, zelfdeVelden } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { datumTekst, Datumveld, Kaart, Keuzerondjes, Knoplink, LegeStaat, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { HulpinzettenDocument, HulpinzetWijzigenDocument } from '../gql/graphql.js';
import type { Hulpcasus, Hulpinzet } from './hulpcasus.js';
import { type Hulpinvoer, Hulpvelden } from './hulpvelden.js';

const dag = (waarde: unknown): string => (typeof waarde === 'string' && waarde !== '' ? datumTekst(waarde) : 'leeg');

const velden = (casus: Hulpcasus): Readonly<Record<string, Veldweergave>> => ({
  toestand: { label: 'Hoe staat het ermee', toon: (waarde) => (waarde ? hulptoestandNaam[waarde as Hulptoestand] : 'leeg') },
  resultaat: { label: 'Resultaat' },
  resultaatOp: { label: 'Sinds wanneer', toon: dag },
  soort: { label: 'Wat', toon: (waarde) => (waarde ? hulpsoortNaam[waarde as Hulpsoort] : 'leeg') },
  uitvoerder: { label: 'Wie doet het' },
  omschrijving: { label: 'Wat precies' },
  motief: { label: 'Waarom zo' },
  voorId: { label: 'Voor wie', toon: (waarde) => (waarde ? lidnaam(casus.gezinsleden.find(({ id }) => id === waarde)) : 'het hele gezin') },
  afspraakId: { label: 'Afspraak', toon: (waarde) => casus.afspraken.find(({ id }) => id === waarde)?.als ?? 'geen afspraak' },
  sinds: { label: 'Sinds', toon: dag },
  klaarVoor: { label: 'Klaar voor', toon: dag },
});

const KLAAR: readonly (Hulptoestand | undefined)[] = ['GELUKT', 'NIET_GELUKT'];

const Bijwerkformulier = ({ casus, hulp }: { casus: Hulpcasus; hulp: Hulpinzet }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.hulpinzetWijzigen,
    document: HulpinzetWijzigenDocument,
    begin: {
      id: hulp.id,
      versie: hulp.versie,
      ...(hulp.toestand === null ? {} : { toestand: hulp.toestand }),
      ...(hulp.soort === null ? {} : { soort: hulp.soort }),
      resultaat: hulp.resultaat ?? '',
      resultaatOp: hulp.resultaatOp,
      uitvoerder: hulp.uitvoerder ?? '',
      omschrijving: hulp.omschrijving ?? '',
      motief: hulp.motief ?? '',
      voorId: hulp.voor?.id ?? null,
      afspraakId: hulp.afspraak?.id ?? null,
      sinds: hulp.sinds,
      klaarVoor: hulp.klaarVoor,
    },
    concept: { sleutel: `duo/gezin/${casusId}/hulp/${hulp.id}`, titel: `Bijwerken: ${hulp.soort === null ? 'hulp' : hulpsoortNaam[hulp.soort]}` },
    gelukt: () => {
      meld('Bijgewerkt.');
      void navigeer(`${basis}/hulp`);
    },
  });
  const { control } = stand.formulier;
  const toestand = useWatch({ control, name: 'toestand' });
  return (
    <Wijzigformulier van={stand} velden={velden(casus)} label="Bijwerken" knop="Bewaren" terug={`${basis}/hulp`}>
      <Invoer van={control} naam="toestand">
        {(veld) => <Keuzerondjes label="Hoe staat het ermee?" weergave="naast" verplicht opties={opties(Hulptoestand, hulptoestandNaam)} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
      <Invoer van={control} naam="resultaat">
        {(veld) => <Tekstvlak label="Wat leverde het op?" hint="Ook als het niet lukte: wat stond in de weg?" rijen={2} max={LENGTE.ALINEA} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
      {KLAAR.includes(toestand) ? (
        <Invoer van={control} naam="resultaatOp">{(veld) => <Datumveld label="Sinds wanneer?" hint="Leeg is vandaag." verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      ) : null}
      <Hulpvelden van={zelfdeVelden<Hulpinvoer>(control)} casus={casus} isVanDuo={hulp.uitvoering === 'ZELF'} isOpen />
    </Wijzigformulier>
  );
};

export const HulpBijwerken = () => {
  const { casusId, basis } = useDossier();
  const { hulpId } = useParams();
  const lezing = useLezen(HulpinzettenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Bijwerken">
      <CasusGelezen van={lezing} laadtekst="Actie of hulp laden">
        {(casus) => {
          const hulp = casus.hulpinzetten.find(({ id }) => id === hulpId);
          return hulp ? (
            <Kaart>
              <Bijwerkformulier casus={casus} hulp={hulp} />
            </Kaart>
          ) : (
            <LegeStaat titel="Dit is niet gevonden" actie={<Knoplink href={`${basis}/hulp`}>Naar acties en hulp</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
