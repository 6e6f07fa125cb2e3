import { invoerschemas, Verblijfsoort, verblijfsoortNaam } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Datumveld, Keuzerondjes, Tekstveld, useStatus, Veldrij, Vinkje } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { VerblijfVastleggenDocument } from '../gql/graphql.js';
import { type Lid, naamVan } from './gezinscasus.js';
import { Lidpagina } from './lidpagina.js';

const Verblijfformulier = ({ lid }: { lid: Lid }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.verblijfVastleggen,
    document: VerblijfVastleggenDocument,
    begin: { gezinslidId: lid.id, straat: '', huisnummer: '', postcode: '', plaats: '', isGeheim: false, van: null, tot: null },
    concept: { sleutel: `duo/gezin/${casusId}/lid/${lid.id}/verblijf`, titel: `Waar ${naamVan(lid)} woont` },
    gelukt: () => {
      meld('Het adres is toegevoegd.');
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Adres" knop="Adres toevoegen" terug={`${basis}/gezin`}>
      <Invoer van={control} naam="soort">{(veld) => <Keuzerondjes label="Wat voor plek is het?" weergave="naast" verplicht opties={opties(Verblijfsoort, verblijfsoortNaam)} {...veld} />}</Invoer>
      <Veldrij>
        <Invoer van={control} naam="straat">{(veld) => <Tekstveld label="Straat" verplicht {...veld} />}</Invoer>
        <Invoer van={control} naam="huisnummer">{(veld) => <Tekstveld label="Huisnummer" tekens={10} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      </Veldrij>
      <Veldrij>
        <Invoer van={control} naam="postcode">{(veld) => <Tekstveld label="Postcode" tekens={10} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        <Invoer van={control} naam="plaats">{(veld) => <Tekstveld label="Plaats" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      </Veldrij>
      <Veldrij>
        <Invoer van={control} naam="van">{(veld) => <Datumveld label="Vanaf" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
        <Invoer van={control} naam="tot">{(veld) => <Datumveld label="Tot" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      </Veldrij>
      <Invoer van={control} naam="isGeheim">
        {(veld) => <Vinkje label="Dit adres is geheim" hint="Alleen Veilig Thuis, het duo en de jeugdbeschermer zien het. Voor anderen is er geen adres." {...veld} waarde={veld.waarde ?? false} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** A second home goes beside the first; the first stays until it is ended. */
export const VerblijfToevoegen = () => (
  <Lidpagina titel="Adres toevoegen" inleiding="Iemand kan op twee plekken wonen. Een oud adres blijft te lezen.">{(lid) => <Verblijfformulier lid={lid} />}</Lidpagina>
);
