import { bezwaargrondNaam, toetsbezwaarNaam } from '@bv/begrippen';
import { Kaart, LegeStaat, Tabel, Tijdstip } from '@bv/ui';
import type { RaadtoezichtQuery } from '../gql/graphql.js';

/** Who could not review: found by the system when they tried, or said by themselves; never more than a word. */
export const Bezwaren = ({ bezwaren }: { bezwaren: RaadtoezichtQuery['toetsbezwaren'] }) => (
  <Kaart titel="Niet onafhankelijk" randloos>
    <Tabel
      bijschrift="Wie een toetsing niet mocht doen, nieuwste boven"
      rijen={bezwaren}
      rijSleutel={({ id }) => id}
      leeg={<LegeStaat titel="Niemand werd geweigerd of meldde zich">Probeert iemand van de Raad een gezin te toetsen dat hij kent, dan staat het hier.</LegeStaat>}
      kolommen={[
        { sleutel: 'op', kop: 'Wanneer', cel: ({ op }) => <Tijdstip waarde={op} /> },
        { sleutel: 'wie', kop: 'Wie', rijkop: true, cel: ({ wie }) => wie },
        { sleutel: 'toetsing', kop: 'Toetsing', cel: ({ toetsing, casusnummer }) => toetsing ?? casusnummer },
        { sleutel: 'hoe', kop: 'Hoe het bleek', cel: ({ grond }) => (grond === null ? 'Door het systeem gevonden' : 'Zelf gemeld') },
        { sleutel: 'wat', kop: 'Waarom', cel: ({ bezwaar, grond }) => (grond === null ? (bezwaar === null ? '' : toetsbezwaarNaam[bezwaar].replace(/^U /, '')) : bezwaargrondNaam[grond]) },
      ]}
    />
  </Kaart>
);
