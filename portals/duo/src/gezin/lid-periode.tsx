import { invoerschemas, vandaag } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Datumveld, Tekstveld, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { GezinslidKomtErbijDocument, GezinslidVertrektDocument } from '../gql/graphql.js';
import { type Lid, naamVan } from './gezinscasus.js';
import { Lidpagina } from './lidpagina.js';

const Vertrekformulier = ({ lid }: { lid: Lid }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinslidVertrekt,
    document: GezinslidVertrektDocument,
    begin: { gezinslidId: lid.id, tot: vandaag(), reden: '' },
    concept: { sleutel: `duo/gezin/${casusId}/lid/${lid.id}/vertrek`, titel: `${naamVan(lid)} hoort er niet meer bij` },
    gelukt: () => {
      meld(`${naamVan(lid)} staat nu bij eerdere gezinsleden.`);
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Niet meer bij het gezin" knop="Bewaren" terug={`${basis}/gezin`}>
      <Invoer van={control} naam="tot">{(veld) => <Datumveld label="Sinds wanneer niet meer" tot={vandaag()} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="reden">{(veld) => <Tekstveld label="Waarom" hint="Bijvoorbeeld: gescheiden, ging op zichzelf wonen, naar een pleeggezin" verplicht {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

const Terugformulier = ({ lid }: { lid: Lid }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinslidKomtErbij,
    document: GezinslidKomtErbijDocument,
    begin: { gezinslidId: lid.id, van: vandaag(), reden: '' },
    concept: { sleutel: `duo/gezin/${casusId}/lid/${lid.id}/terug`, titel: `${naamVan(lid)} hoort er weer bij` },
    gelukt: () => {
      meld(`${naamVan(lid)} hoort weer bij het gezin.`);
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Weer bij het gezin" knop="Bewaren" terug={`${basis}/gezin`}>
      <Invoer van={control} naam="van">{(veld) => <Datumveld label="Vanaf wanneer" tot={vandaag()} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="reden">{(veld) => <Tekstveld label="Waarom" hint="Bijvoorbeeld: woont weer thuis" verplicht {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

/** Who leaves stays readable; who comes back gets a new period. */
export const LidPeriode = () => (
  <Lidpagina titel="Hoort bij het gezin of niet meer" inleiding="Wie weggaat, verdwijnt niet uit het dossier. U vindt die persoon terug bij eerdere gezinsleden.">
    {(lid) => (lid.isLid === false ? <Terugformulier lid={lid} /> : <Vertrekformulier lid={lid} />)}
  </Lidpagina>
);
