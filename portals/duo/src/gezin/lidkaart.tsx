import { geslachtNaam, gezinsrolNaam, vandaag, verblijfsoortNaam } from '@bv/begrippen';
import { afschermingVan, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, Menu, Rij, Tekstlink, Uitklap, Velden } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { isVanNu } from './familie.js';
import { type Lid, naamVan } from './gezinscasus.js';
import { adrestekst, gezagtekst, lidtekst, periodetekst } from './lidregels.js';

type Adres = Lid['adressen'][number];

const Adresregel = ({ adres, einde }: { adres: Adres; einde: string | undefined }) => {
  const { straat, huisnummer, postcode, plaats, isGeheim, soort } = adres;
  const periode = periodetekst(adres);
  return (
    <span className="bv-duo-adres">
      <span>
        {soort === null ? null : `${verblijfsoortNaam[soort]}: `}
        {[straat, huisnummer].filter(Boolean).join(' ')}
        {straat === null ? null : ', '}
        {[postcode, plaats].filter(Boolean).join(' ')}
        {periode === '' ? null : ` (${periode})`}
      </span>{' '}
      {isGeheim ? (
        <Badge toon="acuut" icoon="schildSlot">
          Geheim adres, deel dit met niemand
        </Badge>
      ) : null}
      {einde === undefined ? null : (
        <Tekstlink href={einde} aria-label={`Woont hier niet meer: ${straat ?? 'dit adres'}`}>
          Woont hier niet meer
        </Tekstlink>
      )}
    </span>
  );
};

// All of one label: withheld together, so one note says it.
const Contact = ({ lid, pad, magWijzigen }: { lid: Lid; pad: string; magWijzigen: boolean }) =>
  afschermingVan(lid, 'telefoon') ? (
    <ZichtVeld object={lid} veld="telefoon" label="Telefoon, e-mail, tolk en adres" />
  ) : (
    <>
      <ZichtVeld object={lid} veld="telefoon" label="Telefoon" toon={(nummer) => <a href={`tel:${nummer}`}>{nummer}</a>} />
      <ZichtVeld object={lid} veld="email" label="E-mail" toon={(adres) => <a href={`mailto:${adres}`}>{adres}</a>} />
      <ZichtVeld object={lid} veld="tolkTaal" label="Tolk" status="nvt" />
      <ZichtVeld object={lid} veld="adressen" label="Adres" toon={(adressen) => adressen.filter((adres) => isVanNu(adres, vandaag())).map((adres) => <Adresregel key={adres.id} adres={adres} einde={magWijzigen ? `${pad}/verblijf/${adres.id}` : undefined} />)} />
    </>
  );

export interface LidkaartProps {
  lid: Lid;
  basis: string;
  magWijzigen: boolean;
}

const Gezag = ({ lid, pad, magWijzigen }: { lid: Lid; pad: string; magWijzigen: boolean }) => (
  <ul className="bv-duo-lijst bv-duo-lijst--dicht">
    {lid.gezag.map((rij) => (
      <li key={rij.id}>
        {gezagtekst(rij)} <span className="bv-zacht">Bron: {rij.bron}.</span>{' '}
        {magWijzigen && rij.tot === null ? <Tekstlink href={`${pad}/gezag/${rij.id}`} aria-label={`Beëindigen: gezag van ${rij.houder?.voornamen ?? rij.houderNaam ?? 'deze persoon'}`}>Beëindigen</Tekstlink> : null}
      </li>
    ))}
  </ul>
);

/** How it was: periods and former addresses, out of the way and never gone. */
const Eerder = ({ lid }: { lid: Lid }) => {
  const adressen = lid.adressen.filter((adres) => !isVanNu(adres, vandaag()));
  if (lid.lidperiodes.length === 0 && adressen.length === 0) return null;
  return (
    <Uitklap titel="Erbij, weg en eerdere adressen" niveau={4}>
      <ul className="bv-duo-lijst bv-duo-lijst--dicht">
        {lid.lidperiodes.map((periode) => <li key={periode.id}>{lidtekst(periode)}</li>)}
        {adressen.map((adres) => <li key={adres.id}>{adrestekst(adres)}{adres.isGeheim ? ' (geheim adres)' : null}</li>)}
      </ul>
    </Uitklap>
  );
};

const Acties = ({ lid, pad }: { lid: Lid; pad: string }) => (
  <Rij>
    <Knoplink klein icoon="potlood" href={pad} aria-label={`${naamVan(lid)} wijzigen`}>
      Wijzigen
    </Knoplink>
    <Menu
      label={`Meer over ${naamVan(lid)}`}
      keuzes={[
        { sleutel: 'verblijf', tekst: 'Adres toevoegen', href: `${pad}/verblijf` },
        ...(lid.rol === 'KIND' ? [{ sleutel: 'gezag', tekst: 'Gezag vastleggen', href: `${pad}/gezag` }] : []),
        { sleutel: 'periode', tekst: lid.isLid === false ? 'Hoort weer bij het gezin' : 'Hoort niet meer bij het gezin', href: `${pad}/periode` },
      ]}
    />
  </Rij>
);

/** One member of the family. A secret address that may not be seen is no row at all, so nothing here hints at it. */
export const Lidkaart = ({ lid, basis, magWijzigen }: LidkaartProps) => {
  const pad = `${basis}/gezin/lid/${lid.id}`;
  return (
    <div id={`lid-${lid.id}`} className="bv-duo-lid">
      <Kaart titel={lid.leeftijd === null ? naamVan(lid) : `${naamVan(lid)} (${lid.leeftijd})`} niveau={3} actie={magWijzigen ? <Acties lid={lid} pad={pad} /> : null}>
        <Velden kolommen={2} beknopt>
          <ZichtVeld object={lid} veld="rol" label="In het gezin" toon={(rol) => <>{gezinsrolNaam[rol]}{lid.isDirectbetrokkene === false ? ', niet direct betrokken' : null}</>} />
          {lid.verwachtOp === null ? (
            <ZichtVeld object={lid} veld="geboortedatum" label="Geboren" toon={(geboren) => <Datum waarde={geboren} />} status="onbekend" />
          ) : (
            <ZichtVeld object={lid} veld="verwachtOp" label="Verwacht op" toon={(dag) => <Datum waarde={dag} />} />
          )}
          {lid.overledenOp === null ? null : <ZichtVeld object={lid} veld="overledenOp" label="Overleden op" toon={(dag) => <Datum waarde={dag} />} />}
          <ZichtVeld object={lid} veld="geslacht" label="Geslacht" toon={(geslacht) => geslachtNaam[geslacht]} />
          {lid.rol === 'KIND' ? <ZichtVeld object={lid} veld="gezag" label="Gezag" toon={() => <Gezag lid={lid} pad={pad} magWijzigen={magWijzigen} />} status="onbekend" /> : null}
          <ZichtVeld object={lid} veld="bsnEinde" label="BSN eindigt op" status="onbekend" />
          <Contact lid={lid} pad={pad} magWijzigen={magWijzigen} />
          <ZichtVeld object={lid} veld="bijzonderheden" label="Bijzonderheden" />
        </Velden>
        <Eerder lid={lid} />
        <VanHetGezin onderdeel="CONTACTGEGEVENS" id={lid.id} waarover={naamVan(lid)} alleenTonen />
        <VanHetGezin onderdeel="BIJZONDERHEDEN" id={lid.id} waarover={naamVan(lid)} alleenTonen />
        {lid.adressen.map(({ id }) => (
          <VanHetGezin key={id} onderdeel="ADRES" id={id} waarover={naamVan(lid)} alleenTonen />
        ))}
        <VanHetGezin onderdeel="GEZINSLID" id={lid.id} waarover={naamVan(lid)} />
      </Kaart>
    </div>
  );
};
