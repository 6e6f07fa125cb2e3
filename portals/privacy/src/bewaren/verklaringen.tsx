import { Gelezen, useLezen } from '@bv/portal';
import { Datum, Kaart, LegeStaat, Stapel, Tijdstip, Veld, Velden } from '@bv/ui';
import { VernietigingsverklaringenDocument, type VernietigingsverklaringenQuery } from '../gql/graphql.js';
import { grondTekst, soortTekst } from './bewaarwoorden.js';

type Verklaring = VernietigingsverklaringenQuery['vernietigingsverklaringen'][number];

const Verklaringkaart = ({ verklaring }: { verklaring: Verklaring }) => {
  const aantal = verklaring.rijen.reduce((som, rij) => som + rij.aantal, 0);
  return (
    <Kaart titel={verklaring.soort === 'CASUS' ? `Dossier ${verklaring.casusnummer}` : `Gegevens van één persoon in ${verklaring.casusnummer}`}>
      <Velden kolommen={2}>
        <Veld naam="Vernietigd op" waarde={<Tijdstip waarde={verklaring.op} />} />
        <Veld naam="Grond" waarde={grondTekst(verklaring.grond)} />
        {verklaring.vernietigenVanaf ? <Veld naam="Mocht weg vanaf" waarde={<Datum waarde={verklaring.vernietigenVanaf} />} /> : null}
        <Veld naam={verklaring.soort === 'CASUS' ? 'Voorgesteld door' : 'Besloten door'} waarde={verklaring.beslotenDoor} />
        <Veld naam="Beoordeeld door" waarde={verklaring.beoordeeldDoor} />
        <Veld naam="Uitgevoerd door" waarde={verklaring.uitgevoerdDoor} />
        <Veld naam={`Wat er weg is: ${aantal} ${aantal === 1 ? 'rij' : 'rijen'}`} waarde={verklaring.rijen.map((rij) => `${soortTekst(rij.soort)} ${rij.aantal}`).join(', ')} />
        <Veld naam="Zegel" waarde={<code className="bv-privacy-zegel">{verklaring.hash}</code>} />
      </Velden>
    </Kaart>
  );
};

/** What is left of what was destroyed: no data of a family, but who decided what and why. */
export const Verklaringen = () => {
  const lezing = useLezen(VernietigingsverklaringenDocument, {});
  return (
    <Gelezen van={lezing} laadtekst="Verklaringen laden">
      {({ vernietigingsverklaringen }) =>
        vernietigingsverklaringen.length === 0 ? (
          <LegeStaat titel="Nog niets vernietigd">Van elk vernietigd dossier blijft hier een verklaring staan.</LegeStaat>
        ) : (
          <Stapel>
            {vernietigingsverklaringen.map((verklaring) => (
              <Verklaringkaart key={verklaring.id} verklaring={verklaring} />
            ))}
          </Stapel>
        )
      }
    </Gelezen>
  );
};
