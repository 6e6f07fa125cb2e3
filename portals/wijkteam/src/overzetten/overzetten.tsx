import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, Navigate, useLezen, useNavigate, useSessie } from '@bv/portal';
import { Kaart, Keuzerondjes, LegeStaat, useStatus } from '@bv/ui';
import { teamDatStopt, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { GezinOverzettenDocument, OpvolgersDocument } from '../gql/graphql.js';

interface Mens {
  readonly id: string;
  readonly naam: string;
  readonly functie: string | null;
}

const Formulier = ({ mensen }: { mensen: readonly Mens[] }) => {
  const { casus, basis } = useGezin();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.gezinOverzetten,
    document: GezinOverzettenDocument,
    begin: { casusId: casus.id },
    concept: { sleutel: `wijkteam/gezin/${casus.id}/overzetten`, titel: `Overzetten, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gezin is overgezet.');
      void navigeer('/wijkteam');
    },
  });
  return (
    <Invoerformulier van={stand} label="Gezin overzetten" knop="Gezin overzetten" terug={basis}>
      <Invoer van={stand.formulier.control} naam="naarId">
        {(veld) => <Keuzerondjes {...veld} label="Wie neemt het gezin over?" opties={mensen.map(({ id, naam, functie }) => ({ waarde: id, tekst: naam, ...(functie === null ? {} : { toelichting: functie }) }))} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** A family of a team that ends, to somebody of the team that follows; both in one act, so that it always has somebody. */
export const Overzetten = () => {
  const { casus, basis, magAfspreken } = useGezin();
  const { persoon } = useSessie();
  const lezing = useLezen(OpvolgersDocument, {});
  const team = teamDatStopt(casus);
  if (!team || !magAfspreken) return <Navigate to={basis} replace />;
  return (
    <Gezinspagina titel="Gezin overzetten" breedte="smal" inleiding={`${team.naam} gaat op in ${team.opvolger.naam}. Spreek het eerst af met wie het gezin overneemt, en vertel het het gezin. Daarna ziet u het gezin niet meer.`}>
      <Gelezen van={lezing} laadtekst="Collega’s laden">
        {({ partijen }) => {
          const leden = partijen.find(({ id }) => id === team.opvolger.id)?.leden ?? [];
          const mensen = leden.flatMap(({ tot, persoon: lid }) => (tot === null && lid && lid.id !== persoon.id ? [lid] : []));
          return mensen.length === 0 ? (
            <LegeStaat titel={`Er werkt nog niemand bij ${team.opvolger.naam}`}>Het gezin blijft bij u. Vraag uw beheerder wie er bij het nieuwe team komt.</LegeStaat>
          ) : (
            <Kaart>
              <Formulier mensen={mensen} />
            </Kaart>
          );
        }}
      </Gelezen>
    </Gezinspagina>
  );
};
