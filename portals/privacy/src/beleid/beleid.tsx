import { beleid, type Hoedanigheid, hoedanigheidNaam } from '@bv/beleid';
import { useSearchParams, useSessie } from '@bv/portal';
import { Afdrukregel, Keuzelijst, Knop, Pagina, Stapel } from '@bv/ui';
import { Labeltabel } from './labeltabel.js';
import { Matrix } from './matrix.js';
import { Regelkaart } from './regelkaart.js';

const hoedanigheden = [...new Set(beleid.map(({ hoedanigheid }) => hoedanigheid))];

const isHoedanigheid = (tekst: string | null): tekst is Hoedanigheid => hoedanigheden.some((hoedanigheid) => hoedanigheid === tekst);

/** The policy as the wall keeps it: these are the rules themselves, not a copy of them. */
export const Beleid = () => {
  const [adres, zetAdres] = useSearchParams();
  const { persoon } = useSessie();
  const als = adres.get('als');
  const gekozen = isHoedanigheid(als) ? als : undefined;
  return (
    <Pagina
      titel="Beleid"
      breedte="breed"
      inleiding="Wie ziet wat, op welke grond. Dit zijn de regels waar het systeem zelf mee werkt. Wat nergens open staat, is dicht."
      acties={
        <Knop icoon="printer" onKlik={() => print()}>
          Afdrukken
        </Knop>
      }
    >
      <div className="bv-privacy-keuze">
        <Keuzelijst<Hoedanigheid>
          naam="als"
          label="Hoedanigheid"
          waarde={gekozen ?? null}
          onWijzig={(keuze) => zetAdres(keuze === null ? {} : { als: keuze }, { replace: true })}
          leegOptie="Alle, naast elkaar"
          opties={hoedanigheden.map((hoedanigheid) => ({ waarde: hoedanigheid, tekst: hoedanigheidNaam[hoedanigheid] }))}
        />
      </div>
      {gekozen ? (
        <Stapel ruimte="groot">
          {beleid
            .filter(({ hoedanigheid }) => hoedanigheid === gekozen)
            .map((regel) => (
              <Regelkaart key={regel.id} regel={regel} />
            ))}
        </Stapel>
      ) : (
        <>
          <Matrix />
          <Labeltabel />
        </>
      )}
      <Afdrukregel wat={gekozen ? `Beleid, ${hoedanigheidNaam[gekozen]}` : 'Beleid'} wie={persoon.naam} />
    </Pagina>
  );
};
