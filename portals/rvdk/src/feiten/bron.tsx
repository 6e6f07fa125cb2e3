import { Datum, Veld, Velden } from '@bv/ui';
import { Reacties } from '../app/toetsing/reactie.js';
import type { Stuk } from '../app/toetsing/toetsing-context.js';

/** Where a statement comes from, and what the family says of it. */
export const Bron = ({ stuk: { bron, peildatum, kop, reacties } }: { stuk: Stuk }) => (
  <div className="bv-raad-bron">
    <Velden kolommen={2}>
      <Veld naam="Bron" waarde={bron} />
      <Veld naam="Van wanneer" waarde={peildatum === null ? null : <Datum waarde={peildatum} />} />
      <Veld naam="Gaat over" waarde={kop} />
    </Velden>
    <div className="bv-raad-bron__reacties">
      <p className="bv-raad-tussenkop">Wat het gezin ervan zegt, in eigen woorden</p>
      <Reacties reacties={reacties} />
    </div>
  </div>
);
