import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, Pagina, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { OverdrachtAanbiedenDocument, TeamsDocument, type TeamsQuery } from '../gql/graphql.js';

const Aanbodformulier = ({ casusId, teams }: { casusId: string; teams: TeamsQuery['partijen'] }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtAanbieden,
    document: OverdrachtAanbiedenDocument,
    begin: { casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: teams.length === 1 ? (teams[0]?.id ?? '') : '', wieVertelt: '', toelichting: '', voorwaarden: [], vragen: [] },
    concept: { sleutel: `rvdk/gezin/${casusId}/aanbieden`, titel: 'Gezin aanbieden aan Blijvend Veilig' },
    gelukt: () => {
      meld('Het gezin is aangeboden. U krijgt bericht als het team antwoordt.');
      void navigeer(`/rvdk/gezin/${casusId}`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Gezin aanbieden" knop="Aanbieden" terug={`/rvdk/gezin/${casusId}`}>
      <Invoer van={control} naam="naarId">{(veld) => <Keuzerondjes label="Aan welk team?" verplicht opties={teams.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} {...veld} />}</Invoer>
      <Invoer van={control} naam="wieVertelt">{(veld) => <Tekstveld label="Wie vertelt het aan het gezin?" hint="En wanneer. Het gezin hoort het van iemand die het kent." verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">
        {(veld) => <Tekstvlak label="Wat is er gevraagd, en waarom nu?" hint="De teamleider leest dit met de namen van het gezin, en beslist." rijen={4} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** Offers a family to a team of Blijvend Veilig; until there is a duo it stays with who offers it. */
export const GezinAanbieden = () => {
  const { casusId = '' } = useParams();
  const lezing = useLezen(TeamsDocument, {});
  return (
    <Pagina
      titel="Gezin aanbieden"
      breedte="smal"
      kruimelpad={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: 'Gezin', href: `/rvdk/gezin/${casusId}` }, { tekst: 'Aanbieden' }]}
      inleiding="Het team zegt ja of nee. Tot er een duo is, blijft het gezin bij u. Daarna hoort u alleen hoe het gaat."
    >
      <Kaart>
        <Gelezen van={lezing} laadtekst="Teams laden">
          {({ partijen }) => <Aanbodformulier casusId={casusId} teams={partijen} />}
        </Gelezen>
      </Kaart>
    </Pagina>
  );
};
