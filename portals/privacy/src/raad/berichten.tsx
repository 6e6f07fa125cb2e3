import { corvtoestandNaam } from '@bv/begrippen';
import { STORINGTEKST, useOpdracht } from '@bv/portal';
import { Badge, Kaart, Knop, LegeStaat, Melding, Stapel, Tabel, Tijdstip, useStatus } from '@bv/ui';
import { CorvBerichtOpnieuwVersturenDocument, type RaadtoezichtQuery } from '../gql/graphql.js';

type Bericht = RaadtoezichtQuery['corvberichten'][number];

const TOON = { MISLUKT: 'acuut', KLAARGEZET: 'info', BEZORGD: 'goed' } as const;

/** What lies still first: the same message goes once more, and the Raad never gets it twice. */
export const Berichten = ({ berichten }: { berichten: readonly Bericht[] }) => {
  const { meld } = useStatus();
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(CorvBerichtOpnieuwVersturenDocument, { gelukt: () => meld('Het bericht wordt opnieuw bezorgd.') });
  const bezwaar = storing ? STORINGTEKST[storing] : weigeringen[0]?.tekst;
  return (
    <Kaart titel="Berichten aan de Raad" randloos>
      <Stapel>
        {bezwaar === undefined ? null : (
          <Melding toon="letop" rol="alert" titel="Niet opnieuw verstuurd">
            {bezwaar}
          </Melding>
        )}
        <Tabel
          bijschrift="Berichten aan de Raad, wat niet aankwam bovenaan"
          rijen={berichten}
          rijSleutel={({ id }) => id}
          rijAcuut={({ toestand }) => toestand === 'MISLUKT'}
          leeg={<LegeStaat titel="Er ging nog geen bericht naar de Raad" />}
          kolommen={[
            { sleutel: 'kenmerk', kop: 'Bericht', rijkop: true, cel: ({ kenmerk }) => kenmerk },
            { sleutel: 'casus', kop: 'Dossier', cel: ({ casusnummer }) => casusnummer },
            { sleutel: 'stand', kop: 'Stand', cel: ({ toestand }) => <Badge toon={TOON[toestand]}>{corvtoestandNaam[toestand]}</Badge> },
            { sleutel: 'pogingen', kop: 'Pogingen', uitlijning: 'rechts', cel: ({ pogingen }) => pogingen },
            { sleutel: 'wanneer', kop: 'Bezorgd of volgende poging', cel: ({ bezorgdOp, volgendeOp }) => ((bezorgdOp ?? volgendeOp) === null ? '' : <Tijdstip waarde={bezorgdOp ?? volgendeOp ?? ''} />) },
            {
              sleutel: 'opnieuw', kop: 'Opnieuw', kopVerborgen: true,
              cel: ({ id, kenmerk, toestand }) =>
                toestand === 'MISLUKT' ? (
                  <Knop klein bezig={bezig} aria-label={`Opnieuw versturen: ${kenmerk}`} onKlik={() => void voerUit({ id })}>
                    Opnieuw versturen
                  </Knop>
                ) : null,
            },
          ]}
        />
      </Stapel>
    </Kaart>
  );
};
