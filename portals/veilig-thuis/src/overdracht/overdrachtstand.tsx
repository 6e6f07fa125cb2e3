import { overdrachtsoortNaam } from '@bv/begrippen';
import { Gelezen, type Onderdeelgegevens, useLezen } from '@bv/portal';
import { Kaart, LegeStaat, Stapel } from '@bv/ui';
import { OverdrachtstandDocument } from '../gql/graphql.js';
import { Overdrachtgegevens, Overdrachttoestandbadge } from '../app/overdracht/overdrachtgegevens.js';
import { standzin } from '../app/overdracht/standzin.js';

/** The state of one handover; sender and receiver see the same, each as far as they may. Also shown inside other portals. */
export const Overdrachtstand = ({ id }: Onderdeelgegevens) => {
  const lezing = useLezen(OverdrachtstandDocument, { id });
  return (
    <Gelezen van={lezing} laadtekst="Overdracht laden">
      {({ overdracht }) =>
        overdracht === null ? (
          <LegeStaat soort="niet-zichtbaar" titel="Deze overdracht is niet zichtbaar voor u" />
        ) : (
          <Kaart
            titel={overdracht.soort === null ? 'Overdracht' : `Overdracht ${overdrachtsoortNaam[overdracht.soort].toLowerCase().replace('blijvend veilig', 'Blijvend Veilig')}`}
            actie={overdracht.toestand === null ? null : <Overdrachttoestandbadge toestand={overdracht.toestand} />}
          >
            <Stapel>
              <p>{standzin(overdracht)}</p>
              <Overdrachtgegevens overdracht={overdracht} />
            </Stapel>
          </Kaart>
        )
      }
    </Gelezen>
  );
};
