import { Gelezen, useLezen } from '@bv/portal';
import { Uitklap } from '@bv/ui';
import type { Casus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';
import { InstrumentenDocument } from '../gql/graphql.js';

type Beoordeling = Casus['beoordelingen'][number];

/** The questions as they were when it was made, with what was answered. */
const Lijst = ({ instrumentVersie, antwoorden }: Pick<Beoordeling, 'instrumentVersie' | 'antwoorden'>) => {
  const lezing = useLezen(InstrumentenDocument, {});
  return (
    <Gelezen van={lezing} laadtekst="Vragen laden">
      {({ instrumenten }) => {
        const vragen = instrumenten.find(({ versie }) => versie === instrumentVersie)?.vragen ?? [];
        // In the order in which they were asked.
        const plaats = ({ vraag: code }: Beoordeling['antwoorden'][number]): number => vragen.findIndex((een) => een.code === code);
        return (
          <ul>
            {[...antwoorden].sort((een, ander) => plaats(een) - plaats(ander)).map(({ id, vraag: code, antwoord, toelichting }) => {
              const vraag = vragen.find((een) => een.code === code);
              return (
                <li key={id}>
                  {vraag?.tekst ?? code} <strong>{vraag?.antwoorden.find((een) => een.code === antwoord)?.tekst ?? antwoord}</strong>
                  {toelichting ? `. ${toelichting}` : ''}
                  <VanHetGezin onderdeel="BEOORDELINGSANTWOORD" id={id} waarover={vraag?.tekst ?? 'antwoord'} />
                </li>
              );
            })}
          </ul>
        );
      }}
    </Gelezen>
  );
};

export const Antwoorden = ({ beoordeling }: { beoordeling: Beoordeling }) =>
  beoordeling.antwoorden.length > 0 ? (
    <Uitklap titel="Antwoorden op de vragen">
      <Lijst instrumentVersie={beoordeling.instrumentVersie} antwoorden={beoordeling.antwoorden} />
    </Uitklap>
  ) : null;
