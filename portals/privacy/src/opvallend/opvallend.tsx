import { nakijkbevindingNaam, Opvallendsoort, opvallendsoortNaam } from '@bv/begrippen';
import { Gelezen, useLezen } from '@bv/portal';
import { Badge, Kaart, Knop, Knoplink, LegeStaat, Pagina, Stapel, Tekstlink, Tijdstip } from '@bv/ui';
import { useRef, useState } from 'react';
import { OpvallendDocument, type OpvallendQuery } from '../gql/graphql.js';
import { Nakijken } from './nakijken.js';
import { berekening, isOpen, type Patroon, regeladres } from './uitleg.js';

const DAGEN = 31;

const Regel = ({ patroon }: { patroon: Patroon }) => {
  const [bezig, zetBezig] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  return (
    <li className="bv-privacy-patroon">
      <p>
        <strong>{patroon.naam}</strong>
        {patroon.organisatie ? `, ${patroon.organisatie}` : null}
        {patroon.casusnummer ? `, casus ${patroon.casusnummer}` : null} {isOpen(patroon) ? <Badge toon="letop">Nog nakijken</Badge> : <Badge toon="goed">Nagekeken</Badge>}
      </p>
      <p>
        {patroon.aantal} {patroon.soort === 'VEEL_CASUSSEN' ? 'casussen' : 'keer'}, van <Tijdstip waarde={patroon.vanaf} /> tot <Tijdstip waarde={patroon.tot} />.{' '}
        <Tekstlink href={regeladres(patroon)} aria-label={`Bekijk de regels van ${patroon.naam}, ${opvallendsoortNaam[patroon.soort]}`}>
          Bekijk de regels
        </Tekstlink>
      </p>
      {patroon.bevindingen.map(({ id, bevinding, motivering, op, door }) => (
        <p key={id} className="bv-zacht">
          {nakijkbevindingNaam[bevinding]}: {motivering} ({door}, <Tijdstip waarde={op} />)
        </p>
      ))}
      <Knop ref={knop} klein aria-expanded={bezig} onKlik={() => zetBezig(!bezig)} aria-label={`Nakijken: ${patroon.naam}, ${opvallendsoortNaam[patroon.soort]}`}>
        Nakijken
      </Knop>
      {bezig ? (
        <Nakijken
          patroon={patroon}
          onKlaar={() => {
            zetBezig(false);
            knop.current?.focus();
          }}
        />
      ) : null}
    </li>
  );
};

const Soort = ({ soort, gevonden }: { soort: Opvallendsoort; gevonden: OpvallendQuery['opvallend'] }) => {
  const rijen = gevonden.patronen.filter((patroon) => patroon.soort === soort).toSorted((een, ander) => Number(isOpen(ander)) - Number(isOpen(een)));
  return (
    <Kaart titel={`${opvallendsoortNaam[soort]} (${rijen.length})`}>
      <Stapel ruimte="klein">
        <p className="bv-zacht">{berekening(soort, gevonden.drempels)}</p>
        {rijen.length === 0 ? (
          <p>Niets gevonden.</p>
        ) : (
          <ul className="bv-privacy-patronen">
            {rijen.map((patroon) => (
              <Regel key={patroon.sleutel} patroon={patroon} />
            ))}
          </ul>
        )}
      </Stapel>
    </Kaart>
  );
};

/** Patterns in the access log of the last month: why each is shown, how it was computed, and the lines behind it. */
export const Opvallend = () => (
  <Pagina
    titel="Opvallend"
    breedte="breed"
    inleiding="Patronen in het logboek van de afgelopen maand. Opvallend is nog niet fout: kijk de regels na en leg vast wat u vond. Dat u dit leest, is ook vastgelegd."
    acties={<Knoplink href="/privacy/opvallend/drempels">Drempels instellen</Knoplink>}
  >
    <Gelezen van={useLezen(OpvallendDocument, { dagen: DAGEN })} laadtekst="Patronen zoeken">
      {({ opvallend }) => (
        <>
          {opvallend.patronen.length === 0 ? <LegeStaat titel="Niets opvallends gevonden">Met de drempels van nu viel in deze maand niets op.</LegeStaat> : null}
          {Object.values(Opvallendsoort).map((soort) => (
            <Soort key={soort} soort={soort} gevonden={opvallend} />
          ))}
        </>
      )}
    </Gelezen>
  </Pagina>
);
