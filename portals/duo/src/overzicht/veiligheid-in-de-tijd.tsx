import { dagVan } from '@bv/begrippen';
import { Waaromknop } from '@bv/portal';
import { Datum, Kaart, LegeStaat, Stapel, Tabel, Tekstlink, Uitklap } from '@bv/ui';
import { lijnen } from '../app/grafiek/metingen.js';
import { Veiligheidslijn } from '../app/grafiek/veiligheidslijn.js';
import type { Overzichtcasus } from './te-doen.js';

export interface VeiligheidInDeTijdProps {
  casus: Overzichtcasus;
  basis: string;
  isAfgeschermd: boolean;
  magSchrijven: boolean;
}

/** Card with the line and, for who reads rather than looks, the same figures as a table. */
export const VeiligheidInDeTijd = ({ casus, basis, isAfgeschermd, magSchrijven }: VeiligheidInDeTijdProps) => {
  const { duo, gezin } = lijnen(casus.situaties, casus.belevingen);
  const dagen = [...new Set([...duo, ...gezin].map(({ datum }) => datum))].sort().reverse();
  const op = (metingen: typeof duo, dag: string) => metingen.find(({ datum }) => datum === dag)?.score;
  return (
    <Kaart titel="Veiligheid in de tijd" actie={isAfgeschermd || !magSchrijven ? null : <Tekstlink href={`${basis}/beleving`}>Meten en terugkijken</Tekstlink>}>
      {isAfgeschermd ? (
        <LegeStaat soort="niet-zichtbaar" titel="Afgeschermd" actie={<Waaromknop label="VEILIGHEID" />} />
      ) : dagen.length === 0 ? (
        <LegeStaat titel="Nog niet gemeten">Vraag ieder hoe veilig het voelt, of geef bij een situatie van de Top-3 een cijfer.</LegeStaat>
      ) : (
        <Stapel ruimte="klein">
          <Veiligheidslijn
            lijnen={{ duo, gezin }}
            fasen={casus.fasewissels.flatMap(({ naar, op: moment }) => (naar === null || moment === null ? [] : [{ fase: naar, datum: dagVan(moment) }]))}
          />
          <p className="bv-zacht">Per dag het laagste cijfer: 0 is heel onveilig, 10 is heel veilig.</p>
          <Uitklap titel="Toon als tabel">
            <Tabel
              bijschrift="Laagste cijfer voor veiligheid per dag"
              rijen={dagen}
              rijSleutel={(dag) => dag}
              kolommen={[
                { sleutel: 'datum', kop: 'Datum', rijkop: true, cel: (dag) => <Datum waarde={dag} /> },
                { sleutel: 'duo', kop: 'Duo', uitlijning: 'rechts', cel: (dag) => op(duo, dag) ?? 'niet gemeten' },
                { sleutel: 'gezin', kop: 'Gezin', uitlijning: 'rechts', cel: (dag) => op(gezin, dag) ?? 'niet gemeten' },
              ]}
            />
          </Uitklap>
        </Stapel>
      )}
    </Kaart>
  );
};
