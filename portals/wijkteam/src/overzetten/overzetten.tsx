import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier, Vraagvenster } from '@bv/formulier';
import { Gelezen, Navigate, useLezen, useNavigate, useSessie } from '@bv/portal';
import { Kaart, Keuzerondjes, LegeStaat, Melding, useStatus } from '@bv/ui';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { teamDatStopt, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { GezinOverzettenDocument, OpvolgersDocument } from '../gql/graphql.js';
import { laatsteOpvolger } from './laatste-opvolger.js';

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
  const { control, handleSubmit } = stand.formulier;
  const [vraagt, zetVraagt] = useState(false);
  const naarId = useWatch({ control, name: 'naarId' });
  return (
    <Invoerformulier van={{ ...stand, verzend: handleSubmit(() => zetVraagt(true)) }} label="Gezin overzetten" knop="Gezin overzetten" terug={basis}>
      <Invoer van={control} naam="naarId">
        {(veld) => <Keuzerondjes {...veld} label="Wie neemt het gezin over?" opties={mensen.map(({ id, naam, functie }) => ({ waarde: id, tekst: naam, ...(functie === null ? {} : { toelichting: functie }) }))} />}
      </Invoer>
      <Vraagvenster
        vraag={`Het gezin overzetten naar ${mensen.find(({ id }) => id === naarId)?.naam ?? ''}?`} open={vraagt} onSluit={() => zetVraagt(false)}
        ja="Ja, overzetten" nee="Nee, nog niet" bezig={stand.opdracht.bezig} onJa={stand.verzend}
      >
        <p>Daarna ziet u het gezin niet meer, en kunt u dit niet terugdraaien.</p>
      </Vraagvenster>
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
          const nu = laatsteOpvolger(partijen, team.opvolger.id);
          const naam = nu?.naam ?? team.opvolger.naam;
          const mensen = (nu?.leden ?? []).flatMap(({ tot, persoon: lid }) => (tot === null && lid && lid.id !== persoon.id ? [lid] : []));
          return (
            <>
              {naam === team.opvolger.naam ? null : <Melding titel={`Dat team is nu ${naam}`}>{team.opvolger.naam} is zelf ook opgegaan in een ander team.</Melding>}
              {mensen.length === 0 ? (
                <LegeStaat titel={`Er werkt nog niemand bij ${naam}`}>Het gezin blijft bij u. Vraag uw beheerder wie er bij het nieuwe team komt.</LegeStaat>
              ) : (
                <Kaart>
                  <Formulier mensen={mensen} />
                </Kaart>
              )}
            </>
          );
        }}
      </Gelezen>
    </Gezinspagina>
  );
};
