import { Kaart, Knop, Rij, Stapel, Tabel, Uitklap } from '@bv/ui';
import { aantalTekst, buitenGrafiek, inGrafiek, type Maatcijfers, wachttijdzin } from './cijferselectie.js';
import { bewaarCsv, csvVan } from './csv.js';
import { Staven } from './staven.js';

export interface MaatkaartProps {
  cijfers: Maatcijfers;
  gebied: string;
  bijgewerkt: string;
}

/** One chart with everything that belongs to it: how many, what it says and does not, what was counted, the table, and the file. */
export const Maatkaart = ({ cijfers, gebied, bijgewerkt }: MaatkaartProps) => {
  const { maat, vakken, n } = cijfers;
  const rij = inGrafiek(cijfers);
  const meer = maat.code === 'EERSTE_HULP' ? wachttijdzin(cijfers) : null;
  return (
    <Kaart titel={maat.titel} niveau={3}>
      <Stapel>
        <p>
          <strong>n = {n === 0 ? 'te klein om te laten zien' : `ten minste ${String(n)} ${maat.eenheid}`}</strong>
          {maat.overAlles ? ' · alle teams samen' : ''}
        </p>
        {n === 0 ? <p className="bv-zacht">Elk vak telt minder dan vijf, of de tabel zou samen met een andere iets van één gezin verraden. Bij meer gezinnen verschijnt de grafiek.</p> : <Staven naam={maat.titel} eenheid={maat.eenheid} vakken={rij} />}
        {n === 0 ? null : buitenGrafiek(cijfers).map(({ code, naam, aantal }) => <p key={code}>Niet in de grafiek: {naam.toLowerCase()}, {aantalTekst(aantal)}.</p>)}
        {meer ? <p>{meer}</p> : null}
        <p>{maat.zin}</p>
        <p className="bv-zacht">Geteld is: {maat.definitie}</p>
        <Uitklap titel={`Tabel: ${maat.titel.toLowerCase()}`} niveau={4}>
          <Stapel>
            <Tabel
              bijschrift={`${maat.titel}, ${maat.overAlles ? 'alle teams' : gebied}`}
              rijen={vakken}
              rijSleutel={({ code }) => code}
              kolommen={[
                { sleutel: 'vak', kop: 'Wat', rijkop: true, cel: ({ naam }) => naam },
                { sleutel: 'aantal', kop: `Aantal ${maat.eenheid}`, uitlijning: 'rechts', cel: ({ aantal }) => aantalTekst(aantal) },
              ]}
            />
            <Rij>
              <Knop klein icoon="download" onKlik={() => bewaarCsv(`${maat.code.toLowerCase()}.csv`, csvVan([cijfers], gebied, bijgewerkt))}>
                Bewaar als CSV
              </Knop>
            </Rij>
          </Stapel>
        </Uitklap>
      </Stapel>
    </Kaart>
  );
};
