import { invoerschemas } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Stapel, Tekstvlak, Uitklap, useStatus } from '@bv/ui';
import { toetsingnaam } from '../app/toetsing/aanhef.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { ToetsingTeruggevenDocument } from '../gql/graphql.js';

/** Back to the duo to complete: it comes back here, with everything that was done. */
export const Teruggeven = () => {
  const { toetsing, basis, opnieuw } = useToetsing();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsingTeruggeven,
    document: ToetsingTeruggevenDocument,
    begin: { id: toetsing.id, versie: toetsing.versie, vraag: '' },
    concept: { sleutel: `${basis}/teruggeven`, titel: `${toetsingnaam(toetsing)}: teruggeven` },
    gelukt: () => {
      meld('De toetsing is teruggegeven aan het duo.');
      opnieuw();
    },
  });
  return (
    <Uitklap titel="Kunt u zo niet oordelen? Geef de toetsing terug" niveau={2}>
      <Stapel>
        <p>Het duo vult aan en zet een nieuw deel vast. Daarna komt de toetsing bij u terug. Wat u al invulde, blijft staan. De termijn loopt door.</p>
        <Invoerformulier van={zonderConflictfout(stand)} label="Teruggeven aan het duo" knop="Teruggeven" terug={`${basis}/feiten`} terugtekst="Niet teruggeven">
          <Besluitconflict van={stand} wat="De toetsing" />
          <Invoer van={stand.formulier.control} naam="vraag">
            {(veld) => <Tekstvlak label="Wat moet het duo aanvullen?" rijen={4} max={2000} verplicht {...veld} />}
          </Invoer>
        </Invoerformulier>
      </Stapel>
    </Uitklap>
  );
};
