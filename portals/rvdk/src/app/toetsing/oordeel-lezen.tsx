import { toetsuitkomstNaam } from '@bv/begrippen';
import { Badge, Kaart, LegeStaat, Stapel, Verhaal } from '@bv/ui';
import type { Toetsing } from './toetsing-context.js';
import { oordeelvragen, type Oordeelveld, uitkomstuitleg } from './oordeelteksten.js';

type Oordeelgegevens = NonNullable<Toetsing['oordeel']>;

const Vraag = ({ oordeel, veld }: { oordeel: Oordeelgegevens; veld: Exclude<Oordeelveld, 'uitkomst'> }) => (
  <div>
    <h3 className="bv-raad-tussenkop">{oordeelvragen[veld]}</h3>
    {oordeel[veld] ? <Verhaal>{oordeel[veld]}</Verhaal> : <p className="bv-zacht">Nog niet ingevuld</p>}
  </div>
);

/** The verdict as the duo reads it. */
export const OordeelLezen = ({ oordeel }: { oordeel: Toetsing['oordeel'] }) =>
  oordeel === null ? (
    <LegeStaat titel="Er is nog geen oordeel" />
  ) : (
    <Kaart titel="Oordeel van de Raad" actie={oordeel.uitkomst === null ? null : <Badge toon={oordeel.uitkomst === 'AANVULLEN' ? 'letop' : 'info'}>{toetsuitkomstNaam[oordeel.uitkomst]}</Badge>}>
      <Stapel>
        {oordeel.uitkomst === null ? null : <p className="bv-zacht">{uitkomstuitleg[oordeel.uitkomst]}</p>}
        <Vraag oordeel={oordeel} veld="motivering" />
        <Vraag oordeel={oordeel} veld="oudersGehoord" />
        <Vraag oordeel={oordeel} veld="tunnelvisie" />
      </Stapel>
    </Kaart>
  );
