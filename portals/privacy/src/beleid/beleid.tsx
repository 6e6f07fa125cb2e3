import { casusportalen, hoedanigheidNaam, labels, portaalNaam } from '@bv/beleid';
import { useSearchParams, useSessie } from '@bv/portal';
import { Afdrukregel, Knop, Knoplink, LegeStaat, Pagina, Stapel } from '@bv/ui';
import { alsAdres, type Beleidsfilter, filterUit, labelsIn, regelsIn } from './beleidsfilter.js';
import { Filterbalk } from './filterbalk.js';
import { Labeltabel } from './labeltabel.js';
import { Matrix } from './matrix.js';
import { Regelkaart } from './regelkaart.js';
import { Regeltabel } from './regeltabel.js';

const filterTekst = ({ portaal, als, label }: Beleidsfilter): string =>
  [portaal ? portaalNaam[portaal] : null, als ? hoedanigheidNaam[als] : null, label ? labels[label].naam : null].filter((deel) => deel !== null).join(', ');

/** On paper the cells are letters, and there is a first sheet that says which. */
const Voorblad = ({ gekozen }: { gekozen: string }) => (
  <div className="bv-alleen-afdruk">
    {gekozen === '' ? null : <p>Getoond: {gekozen}.</p>}
    <p>Per portaal een blad, met alle soorten gegevens en alle hoedanigheden. Daarna elke regel met grondslag en doel, en elke soort gegevens met de reden waarom die afgeschermd is.</p>
    <ul className="bv-privacy-zinnen">
      <li>L: leest.</li>
      <li>LS: leest en schrijft.</li>
      <li>e: alleen in de stukken van de eigen overdracht of toetsing.</li>
      <li>Leeg: dicht.</li>
    </ul>
  </div>
);

const Inhoud = ({ filter }: { filter: Beleidsfilter }) => {
  const [regels, soorten] = [regelsIn(filter), labelsIn(filter)];
  if (regels.length === 0) {
    return (
      <LegeStaat soort="geen-resultaat" titel="Geen regel bij dit filter">
        Deze hoedanigheid geldt niet in dit portaal. Wie daar is, ziet niets.
      </LegeStaat>
    );
  }
  if (filter.als) {
    return (
      <Stapel ruimte="groot">
        {regels.map((regel) => (
          <Regelkaart key={regel.id} regel={regel} soorten={soorten} />
        ))}
      </Stapel>
    );
  }
  return (
    <Stapel ruimte="groot">
      {casusportalen
        .filter((portaal) => !filter.portaal || portaal === filter.portaal)
        .map((portaal) => (
          <Matrix key={portaal} portaal={portaal} regels={regels.filter(({ portalen }) => portalen.includes(portaal))} soorten={soorten} />
        ))}
      <Regeltabel regels={regels} />
      <Labeltabel soorten={soorten} />
    </Stapel>
  );
};

/** The policy as the wall keeps it: these are the rules themselves, not a copy of them. */
export const Beleid = () => {
  const [adres, zetAdres] = useSearchParams();
  const { persoon } = useSessie();
  const filter = filterUit(adres);
  const gekozen = filterTekst(filter);
  return (
    <Pagina
      titel="Beleid"
      breedte="breed"
      inleiding="Wie ziet wat, op welke grond en waarvoor. Dit zijn de regels waar het systeem zelf mee werkt. Wat nergens open staat, is dicht."
      acties={
        <>
          <Knoplink href="/privacy/beleid/verschil" icoon="geschiedenis">
            Wat is er veranderd?
          </Knoplink>
          <Knop icoon="printer" onKlik={() => print()}>
            Afdrukken
          </Knop>
        </>
      }
    >
      <Voorblad gekozen={gekozen} />
      <Filterbalk filter={filter} onFilter={(keuze) => zetAdres(alsAdres(keuze), { replace: true })} />
      <Inhoud filter={filter} />
      <Afdrukregel wat={gekozen === '' ? 'Beleid' : `Beleid, ${gekozen}`} wie={persoon.naam} />
    </Pagina>
  );
};
