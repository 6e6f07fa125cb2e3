import { Datum, Kaart, Tekstlink, Verhaal } from '@bv/ui';
import type { ReflectiegesprekkenQuery } from '../gql/graphql.js';
import { VIJF_VRAGEN } from './reflectieteksten.js';

type Gesprek = NonNullable<ReflectiegesprekkenQuery['casus']>['reflectiegesprekken'][number];

/** One talk: what was talked about stands there, what was not stays away. */
export const Gesprekkaart = ({ gesprek, wijzig }: { gesprek: Gesprek; wijzig: string | undefined }) => {
  const rollen = [
    ['Inbrenger', gesprek.inbrenger],
    ['Gespreksleider', gesprek.gespreksleider],
    ['Tegendenker', gesprek.tegendenker],
    ['Deskundige', gesprek.deskundige],
  ] as const;
  const vragen = [...VIJF_VRAGEN.map(({ naam, vraag }) => [vraag, gesprek[naam]] as const), ['Wat nemen wij mee?', gesprek.meenemen] as const].filter(([, antwoord]) => antwoord);
  return (
    <Kaart titel={gesprek.onderwerp ?? 'Reflectiegesprek'} niveau={3} actie={wijzig === undefined ? null : <Tekstlink href={wijzig} aria-label={`Wijzigen: ${gesprek.onderwerp ?? 'reflectiegesprek'}`}>Wijzigen</Tekstlink>}>
      <p className="bv-zacht">
        {gesprek.op === null ? null : <Datum waarde={gesprek.op} />}
        {rollen.flatMap(([rol, wie]) => (wie === null ? [] : [` · ${rol}: ${wie.naam}`])).join('')}
      </p>
      <dl className="bv-duo-vijfvragen">
        {vragen.map(([vraag, antwoord]) => (
          <div key={vraag}>
            <dt>{vraag}</dt>
            <dd>
              <Verhaal>{antwoord ?? ''}</Verhaal>
            </dd>
          </div>
        ))}
      </dl>
    </Kaart>
  );
};
