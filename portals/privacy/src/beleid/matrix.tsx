import { type Beleidsregel, type Gegevenscategorie, hoedanigheidNaam, labels, type Portaal, portaalNaam, standNaam } from '@bv/beleid';
import { Kaart, type Kolom, Tabel } from '@bv/ui';
import { toegangVan } from './toegang.js';

const TEKEN = { 'leest-schrijft': 'Leest en schrijft', leest: 'Leest', 'eigen-stukken': 'Eigen stukken', afgeschermd: '–', stil: '–' } as const;
/** On paper the columns are narrow: the legend under the title says what a letter means. */
const LETTER = { 'leest-schrijft': 'LS', leest: 'L', 'eigen-stukken': 'e', afgeschermd: '', stil: '' } as const;

const RANG = Object.keys(TEKEN);

const Teken = ({ regel, label }: { regel: Beleidsregel; label: Gegevenscategorie }) => {
  const toegang = toegangVan(regel, label);
  return (
    <>
      <span className={TEKEN[toegang] === '–' ? 'bv-privacy-scherm bv-privacy-dicht' : 'bv-privacy-scherm bv-privacy-open'}>{TEKEN[toegang] === '–' ? <span aria-label="Dicht">–</span> : TEKEN[toegang]}</span>
      <span className="bv-alleen-afdruk" aria-hidden="true">
        {LETTER[toegang]}
      </span>
    </>
  );
};

const kolom = (regel: Beleidsregel): Kolom<Gegevenscategorie> => ({
  sleutel: regel.id,
  kop: regel.stand === 'ACTIEF' ? hoedanigheidNaam[regel.hoedanigheid] : `${hoedanigheidNaam[regel.hoedanigheid]} (${standNaam[regel.stand].toLowerCase()})`,
  // Also how the keyboard gets to a column that is off the screen.
  sorteer: (label) => RANG.indexOf(toegangVan(regel, label)),
  cel: (label) => <Teken regel={regel} label={label} />,
});

export interface MatrixProps {
  portaal: Portaal;
  regels: readonly Beleidsregel[];
  soorten: readonly Gegevenscategorie[];
}

/** One portal: labels × hoedanigheden. What stands in no cell is closed. */
export const Matrix = ({ portaal, regels, soorten }: MatrixProps) => (
  <section className="bv-privacy-matrix" aria-label={`Portaal ${portaalNaam[portaal]}`}>
    <Kaart titel={portaalNaam[portaal]} randloos>
      <Tabel
        bijschrift={`Wie ziet wat in het portaal ${portaalNaam[portaal]}`}
        rijen={soorten}
        rijSleutel={(label) => label}
        kolommen={[{ sleutel: 'label', kop: 'Gegevens', rijkop: true, sorteer: (label) => labels[label].naam, cel: (label) => labels[label].naam }, ...regels.map(kolom)]}
      />
    </Kaart>
  </section>
);
