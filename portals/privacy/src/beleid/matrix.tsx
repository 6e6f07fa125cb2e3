import { alleLabels, beleid, type Beleidsregel, casusportalen, type Gegevenscategorie, hoedanigheidNaam, labels, type Portaal, portaalNaam, standNaam } from '@bv/beleid';
import { Kaart, type Kolom, Tabbladen, Tabel } from '@bv/ui';
import { toegangVan } from './toegang.js';

const TEKEN = { 'leest-schrijft': 'Leest en schrijft', leest: 'Leest', 'eigen-stukken': 'Eigen stukken', afgeschermd: '–', stil: '–' } as const;

const RANG = Object.keys(TEKEN);

const kolom = (regel: Beleidsregel): Kolom<Gegevenscategorie> => ({
  sleutel: regel.id,
  kop: regel.stand === 'ACTIEF' ? hoedanigheidNaam[regel.hoedanigheid] : `${hoedanigheidNaam[regel.hoedanigheid]} (${standNaam[regel.stand].toLowerCase()})`,
  // Also how the keyboard gets to a column that is off the screen.
  sorteer: (label) => RANG.indexOf(toegangVan(regel, label)),
  cel: (label) => {
    const teken = TEKEN[toegangVan(regel, label)];
    return teken === '–' ? <span className="bv-zacht" aria-label="Dicht">–</span> : teken;
  },
});

const Portaaltabel = ({ portaal }: { portaal: Portaal }) => (
  <Kaart randloos>
    <Tabel
      bijschrift={`Wie ziet wat in het portaal ${portaalNaam[portaal]}`}
      rijen={alleLabels}
      rijSleutel={(label) => label}
      kolommen={[
        { sleutel: 'label', kop: 'Gegevens', rijkop: true, sorteer: (label) => labels[label].naam, cel: (label) => labels[label].naam },
        ...beleid.filter(({ portalen }) => portalen.includes(portaal)).map(kolom),
      ]}
    />
  </Kaart>
);

/** The whole policy, one table for each portal: what stands in no cell is closed. */
export const Matrix = () => (
  <div className="bv-privacy-matrix">
    <Tabbladen
      label="Portaal"
      tabbladen={casusportalen.map((portaal) => ({ sleutel: portaal, titel: portaalNaam[portaal], inhoud: <Portaaltabel portaal={portaal} /> }))}
    />
  </div>
);
