import { type Gegevenscategorie, labels } from '@bv/beleid';
import { beslisserNaam } from '@bv/begrippen';
import { Kaart, Tabel } from '@bv/ui';

/** Each kind of data: what it is, how it is withheld, on what ground, and who can open it. */
export const Labeltabel = ({ soorten }: { soorten: readonly Gegevenscategorie[] }) => (
  <Kaart titel="Soorten gegevens" randloos>
    <Tabel
      bijschrift="Soorten gegevens en waarom ze afgeschermd zijn"
      rijen={soorten}
      rijSleutel={(label) => label}
      kolommen={[
        {
          sleutel: 'naam',
          kop: 'Gegevens',
          rijkop: true,
          cel: (label) => (
            <>
              {labels[label].naam}
              <span className="bv-privacy-onder">{labels[label].omschrijving}</span>
            </>
          ),
        },
        { sleutel: 'hoe', kop: 'Afgeschermd', cel: (label) => (labels[label].stil ? 'Zonder melding' : 'Met reden') },
        { sleutel: 'reden', kop: 'Reden', cel: (label) => labels[label].reden },
        { sleutel: 'grondslag', kop: 'Grondslag', cel: (label) => labels[label].grondslag },
        { sleutel: 'beslisser', kop: 'Wie beslist over inzage', cel: (label) => beslisserNaam[labels[label].beslisser] },
      ]}
    />
  </Kaart>
);
