import { afsluitredenNaam, rechtbeslissingNaam, soortSamenlevingsvormNaam, toetsuitkomstNaam } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Kaart, Kolommen, Pagina, Stapel, Tabel } from '@bv/ui';
import { NotaDocument, type NotaQuery } from '../gql/graphql.js';
import { aantalTekst, herkomstTekst, instantieTekst, maandTekst } from './telwoorden.js';

type Nota = NotaQuery['nota'];

interface Regel {
  readonly wat: string;
  readonly aantal: number | null;
}

const Teltabel = ({ titel, regels }: { titel: string; regels: readonly Regel[] }) => (
  <Kaart titel={titel} randloos>
    <Tabel
      bijschrift={titel}
      rijen={regels}
      rijSleutel={({ wat }) => wat}
      kolommen={[
        { sleutel: 'wat', kop: 'Wat', rijkop: true, cel: ({ wat }) => wat },
        { sleutel: 'aantal', kop: 'Aantal', uitlijning: 'rechts', cel: ({ aantal }) => (aantal === null ? <span className="bv-zacht">onbekend</span> : aantalTekst(aantal)) },
      ]}
    />
  </Kaart>
);

const afsluitingen = ({ afsluitredenen }: Nota): Regel[] =>
  afsluitredenen.map(({ reden, soort, aantal }) => ({ wat: soort === null ? afsluitredenNaam[reden] : `${afsluitredenNaam[reden]} (${soortSamenlevingsvormNaam[soort].toLowerCase()})`, aantal }));

const Raadswerk = ({ raadswerk }: Pick<Nota, 'raadswerk'>) => (
  <Kaart titel={`Raadswerk (${raadswerk.length})`} randloos>
    <Tabel
      bijschrift="Toetsing door de Raad en wat de rechter besliste"
      rijen={raadswerk.map((werk, plek) => ({ ...werk, plek }))}
      rijSleutel={({ plek }) => String(plek)}
      kolommen={[
        { sleutel: 'uitkomst', kop: 'Oordeel van de Raad', rijkop: true, cel: ({ uitkomst }) => toetsuitkomstNaam[uitkomst] },
        { sleutel: 'beslissing', kop: 'Rechter', cel: ({ beslissing }) => (beslissing === null ? 'Niet naar de rechter' : rechtbeslissingNaam[beslissing]) },
        { sleutel: 'maand', kop: 'Maand', cel: ({ beslissing, maand }) => (beslissing === null ? null : maandTekst(maand)) },
      ]}
    />
  </Kaart>
);

/** The figures of the Contourennota, counted again; published ones, so small numbers are shown here and nowhere else. */
export const NotaCijfers = () => {
  const lezing = useLezen(NotaDocument, {});
  return (
    <Pagina
      titel="Cijfers van de Contourennota"
      inleiding="De 25 casussen van de nota, opnieuw geteld uit de dossiers van de demonstratie. De nota is openbaar: daarom staan ook kleine aantallen hier. Wat de nota noemt zonder getal, is onbekend en niet nul."
    >
      <Gelezen van={lezing} laadtekst="Cijfers laden">
        {({ nota }) => (
          <Kolommen verdeling="1-1">
            <Stapel>
              <Teltabel
                titel={`Casussen (${nota.casussen})`}
                regels={[
                  { wat: 'Gezinnen, met kinderen', aantal: nota.gezinnen },
                  { wat: 'Huishoudens, zonder kinderen', aantal: nota.huishoudens },
                ]}
              />
              <Teltabel titel={`Herkomst (${nota.casussen})`} regels={nota.herkomst.map(({ code, aantal }) => ({ wat: herkomstTekst(code), aantal }))} />
              <Teltabel titel={`Afgerond (${nota.afgerond} van ${nota.casussen})`} regels={afsluitingen(nota)} />
            </Stapel>
            <Stapel>
              <Teltabel titel="Betrokken instanties" regels={nota.instanties.map(({ code, aantal }) => ({ wat: instantieTekst(code), aantal }))} />
              <Teltabel
                titel="Opschaling"
                regels={[
                  { wat: 'In de oude situatie was opschaling verwacht', aantal: nota.opschalingVerwacht },
                  { wat: 'Daarvan kreeg een maatregel', aantal: nota.maatregelenNaOpschaling },
                ]}
              />
              <Raadswerk raadswerk={nota.raadswerk} />
            </Stapel>
          </Kolommen>
        )}
      </Gelezen>
    </Pagina>
  );
};
