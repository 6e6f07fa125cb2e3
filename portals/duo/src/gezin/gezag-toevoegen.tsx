import { Gezagsoort, gezagsoortNaam, invoerschemas, vandaag } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Datumveld, Keuzelijst, Keuzerondjes, Tekstveld, useStatus, Veldrij } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { GezagVastleggenDocument } from '../gql/graphql.js';
import { type Gezinscasus, type Lid, naamVan } from './gezinscasus.js';
import { Lidpagina } from './lidpagina.js';

type Gezaginvoer = z.input<typeof invoerschemas.gezagVastleggen>;

const Gezagformulier = ({ lid, casus: { gezinsleden } }: { lid: Lid; casus: Gezinscasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.gezagVastleggen,
    document: GezagVastleggenDocument,
    begin: { casusId, overId: lid.id, houderId: null, houderNaam: '', van: null, tot: null, bron: '' },
    concept: { sleutel: `duo/gezin/${casusId}/lid/${lid.id}/gezag`, titel: `Gezag over ${naamVan(lid)}` },
    gelukt: () => {
      meld('Het gezag is vastgelegd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  const { houderId }: Partial<Gezaginvoer> = useWatch({ control });
  return (
    <Invoerformulier van={stand} label="Gezag" knop="Gezag vastleggen" terug={`${basis}/gezin`}>
      <Invoer van={control} naam="houderId">
        {(veld) => (
          <Keuzelijst
            label="Wie heeft het gezag?"
            leegOptie="Iemand anders, bijvoorbeeld een voogd"
            opties={gezinsleden.filter(({ id, rol }) => id !== lid.id && rol !== 'KIND').map((ouder) => ({ waarde: ouder.id, tekst: naamVan(ouder) }))}
            {...veld}
            waarde={veld.waarde || null}
          />
        )}
      </Invoer>
      {houderId ? null : (
        <Invoer van={control} naam="houderNaam">{(veld) => <Tekstveld label="Naam van de voogd of instelling" {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      )}
      <Invoer van={control} naam="soort">{(veld) => <Keuzerondjes label="Soort gezag" weergave="naast" verplicht opties={opties(Gezagsoort, gezagsoortNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="bron">{(veld) => <Tekstveld label="Hoe weet u dit?" hint="Bijvoorbeeld: gezagsregister, gezien op 3 november" verplicht {...veld} />}</Invoer>
      <Veldrij>
        <Invoer van={control} naam="van">{(veld) => <Datumveld label="Vanaf" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
        <Invoer van={control} naam="tot">{(veld) => <Datumveld label="Tot" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      </Veldrij>
    </Invoerformulier>
  );
};

export const GezagToevoegen = () => (
  <Lidpagina titel="Gezag vastleggen" inleiding="Wie beslist volgens de wet over dit kind? Schrijf altijd op hoe u dat weet.">{(lid, casus) => <Gezagformulier lid={lid} casus={casus} />}</Lidpagina>
);
