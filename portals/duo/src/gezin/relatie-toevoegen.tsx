import { invoerschemas, Relatiesoort, relatiesoortNaam } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Melding, useStatus, Vinkje } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier, zelfdeVelden } from '@bv/formulier';
import { GezinDocument, RelatieVastleggenDocument } from '../gql/graphql.js';
import { type Gezinscasus, naamVan } from './gezinscasus.js';
import { Relatievelden, type Relatiewaarden } from './relatievelden.js';
import { afhankelijkheden, relatiezin } from './relatiezin.js';

type Relatieinvoer = z.input<typeof invoerschemas.relatieVastleggen>;

const Relatieformulier = ({ casus: { gezinsleden } }: { casus: Gezinscasus }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.relatieVastleggen,
    document: RelatieVastleggenDocument,
    begin: { casusId, isAfhankelijk: false, band: null, sinds: null, tot: null, toelichting: '' },
    concept: { sleutel: `duo/gezin/${casusId}/relatie/nieuw`, titel: `Nieuwe relatie, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De relatie is toegevoegd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  // While it is being filled in any of these may still be missing.
  const { vanId, naarId, soort, isAfhankelijk }: Partial<Relatieinvoer> = useWatch({ control });
  const lid = (id: string | undefined) => gezinsleden.find((kandidaat) => kandidaat.id === id);
  const [van, naar] = [lid(vanId), lid(naarId)];
  const leden = gezinsleden.map((kandidaat) => ({ waarde: kandidaat.id, tekst: naamVan(kandidaat) }));
  const afhankelijke = naar?.voornamen ?? 'De tweede persoon';
  return (
    <Invoerformulier van={stand} label="Relatie" knop="Relatie toevoegen" terug={`${basis}/gezin`}>
      <Invoer van={control} naam="vanId">{(veld) => <Keuzelijst label="Eerste persoon" verplicht opties={leden} {...veld} />}</Invoer>
      <Invoer van={control} naam="soort">{(veld) => <Keuzelijst label="Is" verplicht opties={opties(Relatiesoort, relatiesoortNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="naarId">{(veld) => <Keuzelijst label="Tweede persoon" verplicht opties={leden} {...veld} />}</Invoer>
      <Invoer van={control} naam="isAfhankelijk">
        {(veld) => (
          <Vinkje
            label={`${afhankelijke} is afhankelijk van ${van?.voornamen ?? 'de eerste persoon'}`}
            hint="Voor zorg, geld, verblijf of veiligheid."
            {...veld}
            waarde={veld.waarde ?? false}
          />
        )}
      </Invoer>
      <Relatievelden van={zelfdeVelden<Relatiewaarden>(control)} />
      {van && naar && soort && van !== naar ? <Melding>{[relatiezin({ van, naar, soort, isAfhankelijk: null }), ...afhankelijkheden([{ van, naar, soort, isAfhankelijk: isAfhankelijk ?? false }])].join(' ')}</Melding> : null}
    </Invoerformulier>
  );
};

export const RelatieToevoegen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(GezinDocument, { id: casusId });
  return (
    <Dossierpagina titel="Relatie toevoegen" inleiding="Wie hoort bij wie, en wie is van wie afhankelijk?">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Kaart>
            <Relatieformulier casus={casus} />
          </Kaart>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
