import { STORINGTEKST, useOpdracht } from '@bv/portal';
import { Kaart, Knop, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { OnderzoekAfrondenDocument } from '../gql/graphql.js';
import { hoorders } from './onderzoekblad.js';
import type { HorenProps } from './horen.js';

/** Closing, as soon as everybody heard it or it says why not. */
export const Afronden = ({ onderzoek, leden, blad }: HorenProps) => {
  const { meld } = useStatus();
  const afronden = useOpdracht(OnderzoekAfrondenDocument, { gelukt: () => meld('Het onderzoek is afgerond.') });
  const wachten = hoorders(leden, blad).filter(({ gehoord }) => !gehoord);
  const bezwaren = [...afronden.weigeringen.map(({ tekst }) => tekst), ...(afronden.conflict ? ['Iemand wijzigde het onderzoek. Laad de pagina opnieuw.'] : []), ...(afronden.storing ? [STORINGTEKST[afronden.storing]] : [])];
  return (
    <Kaart titel="Afronden">
      <Stapel>
        {bezwaren.map((tekst) => (
          <Melding key={tekst} toon="letop" rol="alert" titel="Nog niet afgerond">
            {tekst}
          </Melding>
        ))}
        {wachten.length > 0 ? <p>Nog vertellen aan: {wachten.map(({ naam }) => naam).join(', ')}.</p> : <p>Iedereen heeft het gehoord, of er staat waarom niet.</p>}
        <Rij>
          <Knop soort="primair" uitgeschakeld={wachten.length > 0} bezig={afronden.bezig} onKlik={() => void afronden.voerUit({ id: onderzoek.id, versie: onderzoek.versie })}>
            Onderzoek afronden
          </Knop>
        </Rij>
      </Stapel>
    </Kaart>
  );
};
