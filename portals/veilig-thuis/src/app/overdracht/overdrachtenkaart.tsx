import { overdrachtgrondNaam } from '@bv/begrippen';
import { VoorafvraagBeantwoorden, Voorafvragen } from '@bv/formulier';
import { afschermingVan } from '@bv/portal';
import { datumTekst, Kaart, Stapel, Uitklap, Verhaal } from '@bv/ui';
import { OverdrachtvraagBeantwoordenDocument } from '../../gql/graphql.js';
import { type Overdracht, useCasus } from '../casus/casus-context.js';
import { overdrachtenOpVolgorde } from '../casus/positie.js';
import { VanHetGezin } from '../casus/van-het-gezin.js';
import { Blad } from './blad.js';
import { Overdrachtgegevens, Overdrachttoestandbadge } from './overdrachtgegevens.js';
import { standzin } from './standzin.js';

const Inhoud = ({ overdracht }: { overdracht: Overdracht }) => (
  <Stapel>
    <p>{standzin(overdracht)}</p>
    <Overdrachtgegevens overdracht={overdracht} />
    {overdracht.toelichting ? <Verhaal>{overdracht.toelichting}</Verhaal> : null}
    {overdracht.stukken.length > 0 ? (
      <Uitklap titel="Het blad">
        <Blad stukken={overdracht.stukken} />
      </Uitklap>
    ) : null}
    {overdracht.grond === null ? null : <p>{[overdrachtgrondNaam[overdracht.grond], overdracht.grondToelichting].filter(Boolean).join(': ')}</p>}
    {overdracht.vragen.length === 0 ? null : (
      <Voorafvragen vragen={overdracht.vragen} beantwoorden={overdracht.toestand === 'AANGEBODEN' ? (vraag) => <VoorafvraagBeantwoorden document={OverdrachtvraagBeantwoordenDocument} vraag={vraag} /> : undefined} />
    )}
    <VanHetGezin onderdeel="OVERDRACHT" id={overdracht.id} waarover="overdracht" />
  </Stapel>
);

/** The handover as it stands, and those before it. */
export const Overdrachtenkaart = () => {
  const { casus } = useCasus();
  const [laatste, ...eerdere] = overdrachtenOpVolgorde(casus.overdrachten);
  if (!laatste || afschermingVan(casus, 'overdrachten')) return null;
  return (
    <Kaart titel="Overdracht" actie={laatste.toestand === null ? null : <Overdrachttoestandbadge toestand={laatste.toestand} />}>
      <Stapel>
        <Inhoud overdracht={laatste} />
        {eerdere.map((overdracht) => (
          <Uitklap
            key={overdracht.id}
            titel={
              <span className="bv-vt-eerder">
                Eerder: {overdracht.aangebodenOp === null ? 'aanbod' : datumTekst(overdracht.aangebodenOp)}
                {overdracht.toestand === null ? null : <Overdrachttoestandbadge toestand={overdracht.toestand} />}
              </span>
            }
          >
            <Inhoud overdracht={overdracht} />
          </Uitklap>
        ))}
      </Stapel>
    </Kaart>
  );
};
