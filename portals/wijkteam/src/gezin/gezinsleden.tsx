import { gezinsrolNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Datum, Kaart, Stapel, Velden } from '@bv/ui';
import { type Gezinscasus, useGezin } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';

type Lid = Gezinscasus['gezinsleden'][number];

const adrestekst = ({ straat, huisnummer, postcode, plaats }: Lid['adressen'][number]): string =>
  [[straat, huisnummer].filter(Boolean).join(' '), [postcode, plaats].filter(Boolean).join(' ')].filter((deel) => deel !== '').join(', ');

const Gezinslid = ({ lid }: { lid: Lid }) => (
  <li>
    <h3 className="bv-wijkteam-tussenkop">
      {[lid.voornamen, lid.achternaam].filter(Boolean).join(' ')}
      {lid.leeftijd === null ? null : ` (${lid.leeftijd})`}
    </h3>
    <Velden kolommen={2}>
      <ZichtVeld object={lid} veld="rol" label="In het gezin" toon={(rol) => gezinsrolNaam[rol]} />
      <ZichtVeld object={lid} veld="geboortedatum" label="Geboren" toon={(dag) => <Datum waarde={dag} />} status="onbekend" />
      {lid.telefoon === null ? null : <ZichtVeld object={lid} veld="telefoon" label="Telefoon" toon={(nummer) => <a href={`tel:${nummer}`}>{nummer}</a>} />}
      {lid.email === null ? null : <ZichtVeld object={lid} veld="email" label="E-mail" toon={(adres) => <a href={`mailto:${adres}`}>{adres}</a>} />}
      {lid.tolkTaal === null ? null : <ZichtVeld object={lid} veld="tolkTaal" label="Tolk" />}
      {lid.adressen.length === 0 ? null : <ZichtVeld object={lid} veld="adressen" label="Adres" toon={(adressen) => adressen.map(adrestekst).join('; ')} />}
    </Velden>
    <VanHetGezin onderdeel="GEZINSLID" id={lid.id} waarover={lid.voornamen ?? 'gezinslid'} />
    <VanHetGezin onderdeel="CONTACTGEGEVENS" id={lid.id} waarover={lid.voornamen ?? 'gezinslid'} alleenTonen />
    {lid.adressen.map(({ id }) => (
      <VanHetGezin key={id} onderdeel="ADRES" id={id} waarover={lid.voornamen ?? 'gezinslid'} alleenTonen />
    ))}
  </li>
);

/** The family and how to reach them, and the people around them who help. */
export const Gezinsleden = () => {
  const { casus } = useGezin();
  return (
    <>
      <Kaart titel="Gezin en contact">
        <ul className="bv-wijkteam-lijst">
          {casus.gezinsleden.map((lid) => (
            <Gezinslid key={lid.id} lid={lid} />
          ))}
        </ul>
      </Kaart>
      {casus.netwerk.length === 0 ? null : (
        <Kaart titel="Mensen om het gezin heen">
          <Stapel>
            <ul className="bv-wijkteam-lijst">
              {casus.netwerk.map(({ id, naam, relatie, rol, telefoon }) => (
                <li key={id}>
                  <h3 className="bv-wijkteam-tussenkop">{naam}</h3>
                  <p>{[relatie, rol].filter(Boolean).join('. ')}</p>
                  {telefoon === null ? null : (
                    <p>
                      <a href={`tel:${telefoon}`}>{telefoon}</a>
                    </p>
                  )}
                  <VanHetGezin onderdeel="NETWERKLID" id={id} waarover={naam ?? 'iemand uit het netwerk'} alleenTonen />
                </li>
              ))}
            </ul>
          </Stapel>
        </Kaart>
      )}
    </>
  );
};
