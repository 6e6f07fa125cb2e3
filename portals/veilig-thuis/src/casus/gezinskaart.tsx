import { gezinsrolNaam, maskeerBsn, relatiesoortNaam, toonDatum } from '@bv/begrippen';
import { afschermingVan, ZichtVeld } from '@bv/portal';
import { Badge, Icoon, Kaart, Knop, LegeStaat, Veld, Velden } from '@bv/ui';
import { useState } from 'react';
import type { Casus } from '../app/casus/casus-context.js';
import { VanHetGezin } from '../app/casus/van-het-gezin.js';

type Lid = Casus['gezinsleden'][number];

// Shown only on request: a number on the screen is read by everybody who walks by.
const Bsn = ({ bsn }: { bsn: string }) => {
  const [heel, zet] = useState(false);
  return (
    <span className="bv-vt-bsn">
      {heel ? bsn : maskeerBsn(bsn)}{' '}
      <Knop soort="stil" klein icoon={heel ? 'oogDicht' : 'oog'} aria-label={heel ? 'BSN verbergen' : 'Hele BSN tonen'} onKlik={() => zet(!heel)} />
    </span>
  );
};

const Adres = ({ adres: { straat, huisnummer, postcode, plaats, isGeheim } }: { adres: Lid['adressen'][number] }) => (
  <span className="bv-vt-adresregel">
    {[`${straat ?? ''} ${huisnummer ?? ''}`.trim(), `${postcode ?? ''} ${plaats ?? ''}`.trim()].filter(Boolean).join(', ')}{' '}
    {isGeheim ? (
      <Badge toon="slot" icoon="schildSlot">
        Geheim adres
      </Badge>
    ) : null}
  </span>
);

const Persoon = ({ lid }: { lid: Lid }) => {
  const { voornamen, achternaam, leeftijd, rol, geboortedatum, adressen, tolkTaal, isDirectbetrokkene } = lid;
  const contact = [lid.telefoon, lid.email].filter(Boolean).join(', ');
  return (
    <li className="bv-vt-persoon">
      <p className="bv-vt-persoon__naam">
        <Icoon naam={rol === 'KIND' ? 'kind' : 'persoon'} /> {voornamen} {achternaam}
        {isDirectbetrokkene ? <Badge toon="info" icoon={false}>Om wie het gaat</Badge> : null}
      </p>
      <Velden kolommen={3}>
        <Veld naam="Rol" waarde={rol === null ? null : gezinsrolNaam[rol]} />
        <Veld
          naam="Geboren"
          status="onbekend"
          waarde={geboortedatum === null ? null : `${toonDatum(geboortedatum)}${leeftijd === null ? '' : ` (${leeftijd} jaar)`}`}
        />
        <ZichtVeld object={lid} veld="bsn" label="BSN" status="onbekend" toon={(bsn) => <Bsn bsn={bsn} />} />
        {adressen.length > 0 ? <Veld naam="Adres" waarde={adressen.map((adres) => <Adres key={adres.id} adres={adres} />)} /> : null}
        {contact ? <Veld naam="Contact" waarde={contact} /> : null}
        {tolkTaal ? <Veld naam="Tolk" waarde={tolkTaal} /> : null}
      </Velden>
      <VanHetGezin onderdeel="GEZINSLID" id={lid.id} waarover={voornamen ?? 'gezinslid'} />
      <VanHetGezin onderdeel="CONTACTGEGEVENS" id={lid.id} waarover={voornamen ?? 'gezinslid'} alleenTonen />
      {adressen.map(({ id }) => (
        <VanHetGezin key={id} onderdeel="ADRES" id={id} waarover={voornamen ?? 'gezinslid'} alleenTonen />
      ))}
    </li>
  );
};

/** Who belongs to the family, and who depends on whom. */
export const Gezinskaart = ({ casus }: { casus: Casus }) => {
  const { gezinsleden, relaties } = casus;
  if (afschermingVan(casus, 'gezinsleden')) return null;
  return (
    <Kaart titel="Gezin">
      {gezinsleden.length === 0 ? (
        <LegeStaat titel="Nog geen gezinsleden">Ze komen uit de melding.</LegeStaat>
      ) : (
        <ul className="bv-vt-personen">
          {gezinsleden.map((lid) => (
            <Persoon key={lid.id} lid={lid} />
          ))}
        </ul>
      )}
      {relaties.length === 0 ? null : (
        <ul className="bv-vt-opsomming" aria-label="Wie hoort bij wie">
          {relaties.map(({ id, van, naar, soort, isAfhankelijk }) => (
            <li key={id}>
              {van?.voornamen} is {soort === null ? 'familie van' : relatiesoortNaam[soort].toLowerCase()} {naar?.voornamen}.
              {isAfhankelijk ? ` ${naar?.voornamen ?? ''} is afhankelijk van ${van?.voornamen ?? ''}.` : ''}
              <VanHetGezin onderdeel="RELATIE" id={id} waarover={van?.voornamen ?? 'relatie'} alleenTonen />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};
