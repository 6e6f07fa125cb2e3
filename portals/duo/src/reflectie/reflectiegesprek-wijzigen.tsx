import { invoerschemas } from '@bv/begrippen';
import { useWijzigformulier, Wijzigformulier } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { ReflectiegesprekkenDocument, type ReflectiegesprekkenQuery, ReflectiegesprekWijzigenDocument, ReflectiemensenDocument } from '../gql/graphql.js';
import { Reflectiegesprekvelden } from './reflectiegesprekvelden.js';
import { gespreksveldnamen } from './reflectieteksten.js';

type Gesprek = NonNullable<ReflectiegesprekkenQuery['casus']>['reflectiegesprekken'][number];

const Formulier = ({ gesprek }: { gesprek: Gesprek }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const mensen = useLezen(ReflectiemensenDocument, {}).data?.partijen ?? [];
  const { id, versie, op, onderwerp, inbrenger, gespreksleider, tegendenker, deskundige, perspectieven, naastGezin, hoeBespreken, zichtVeiligheid, eigenHandelen, meenemen } = gesprek;
  const stand = useWijzigformulier({
    schema: invoerschemas.reflectiegesprekWijzigen,
    document: ReflectiegesprekWijzigenDocument,
    begin: {
      id, versie, op: op ?? '', onderwerp: onderwerp ?? '', inbrengerId: inbrenger?.id ?? null, gespreksleiderId: gespreksleider?.id ?? null, tegendenkerId: tegendenker?.id ?? null, deskundigeId: deskundige?.id ?? null,
      perspectieven, naastGezin, hoeBespreken, zichtVeiligheid, eigenHandelen, meenemen,
    },
    concept: { sleutel: `duo/gezin/${casusId}/reflectie/gesprek/${id}`, titel: `Reflectiegesprek, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gesprek is gewijzigd.');
      void navigeer(`${basis}/reflectie`);
    },
  });
  return (
    <Kaart>
      <Wijzigformulier van={stand} velden={gespreksveldnamen} label="Reflectiegesprek" knop="Wijziging bewaren" terug={`${basis}/reflectie`}>
        <Reflectiegesprekvelden control={stand.formulier.control} mensen={mensen} />
      </Wijzigformulier>
    </Kaart>
  );
};

export const ReflectiegesprekWijzigen = () => {
  const { casusId, basis } = useDossier();
  const { gesprekId } = useParams();
  const lezing = useLezen(ReflectiegesprekkenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Reflectiegesprek wijzigen">
      <CasusGelezen van={lezing} laadtekst="Gesprek laden">
        {({ reflectiegesprekken }) => {
          const gesprek = reflectiegesprekken.find(({ id }) => id === gesprekId);
          return gesprek ? <Formulier gesprek={gesprek} /> : <LegeStaat soort="geen-resultaat" titel="Dit gesprek is er niet" actie={<Knoplink href={`${basis}/reflectie`}>Naar reflectie</Knoplink>} />;
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
