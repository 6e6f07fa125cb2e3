import { geslachtNaam, gezinsrolNaam } from '@bv/begrippen';
import { afschermingVan, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, Velden } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { type Lid, naamVan } from './gezinscasus.js';

type Adres = Lid['adressen'][number];

const Adresregel = ({ adres: { straat, huisnummer, postcode, plaats, isGeheim } }: { adres: Adres }) => (
  <span className="bv-duo-adres">
    <span>
      {[straat, huisnummer].filter(Boolean).join(' ')}
      {straat === null ? null : ', '}
      {[postcode, plaats].filter(Boolean).join(' ')}
    </span>{' '}
    {isGeheim ? (
      <Badge toon="acuut" icoon="schildSlot">
        Geheim adres, deel dit met niemand
      </Badge>
    ) : null}
  </span>
);

// All of one label: withheld together, so one note says it.
const Contact = ({ lid }: { lid: Lid }) =>
  afschermingVan(lid, 'telefoon') ? (
    <ZichtVeld object={lid} veld="telefoon" label="Telefoon, e-mail, tolk en adres" />
  ) : (
    <>
      <ZichtVeld object={lid} veld="telefoon" label="Telefoon" toon={(nummer) => <a href={`tel:${nummer}`}>{nummer}</a>} />
      <ZichtVeld object={lid} veld="email" label="E-mail" toon={(adres) => <a href={`mailto:${adres}`}>{adres}</a>} />
      <ZichtVeld object={lid} veld="tolkTaal" label="Tolk" status="nvt" />
      <ZichtVeld object={lid} veld="adressen" label="Adres" toon={(adressen) => adressen.map((adres) => <Adresregel key={adres.id} adres={adres} />)} />
    </>
  );

export interface LidkaartProps {
  lid: Lid;
  basis: string;
  magWijzigen: boolean;
}

/** One member of the family. A secret address that may not be seen is no row at all, so nothing here hints at it. */
export const Lidkaart = ({ lid, basis, magWijzigen }: LidkaartProps) => (
  <Kaart
    titel={lid.leeftijd === null ? naamVan(lid) : `${naamVan(lid)} (${lid.leeftijd})`}
    niveau={3}
    actie={
      magWijzigen ? (
        <Knoplink klein icoon="potlood" href={`${basis}/gezin/lid/${lid.id}`} aria-label={`${naamVan(lid)} wijzigen`}>
          Wijzigen
        </Knoplink>
      ) : null
    }
  >
    <Velden kolommen={2}>
      <ZichtVeld object={lid} veld="rol" label="In het gezin" toon={(rol) => <>{gezinsrolNaam[rol]}{lid.isDirectbetrokkene === false ? ', niet direct betrokken' : null}</>} />
      <ZichtVeld object={lid} veld="geboortedatum" label="Geboren" toon={(geboren) => <Datum waarde={geboren} />} status="onbekend" />
      <ZichtVeld object={lid} veld="geslacht" label="Geslacht" toon={(geslacht) => geslachtNaam[geslacht]} />
      <ZichtVeld object={lid} veld="bsnEinde" label="BSN eindigt op" status="onbekend" />
      <Contact lid={lid} />
      <ZichtVeld object={lid} veld="bijzonderheden" label="Bijzonderheden" />
    </Velden>
    <VanHetGezin onderdeel="CONTACTGEGEVENS" id={lid.id} waarover={naamVan(lid)} alleenTonen />
    <VanHetGezin onderdeel="BIJZONDERHEDEN" id={lid.id} waarover={naamVan(lid)} alleenTonen />
    {lid.adressen.map(({ id }) => (
      <VanHetGezin key={id} onderdeel="ADRES" id={id} waarover={naamVan(lid)} alleenTonen />
    ))}
    <VanHetGezin onderdeel="GEZINSLID" id={lid.id} waarover={naamVan(lid)} />
  </Kaart>
);
