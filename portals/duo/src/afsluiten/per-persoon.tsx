import { liduitkomstNaam } from '@bv/begrippen';
import { Badge, datumTekst, Kaart, Stapel, Tabel, Tekstlink } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Afsluitcasus } from './afsluitgegevens.js';
import { isGereed, type Persoon, persoonPad, personen } from './personen.js';

const verteldTekst = ({ moetHetHoren, rij }: Persoon): string => {
  if (rij?.redenNiet) return `Niet: ${rij.redenNiet}`;
  if (rij?.verteldOp) return datumTekst(rij.verteldOp);
  return moetHetHoren ? 'Nog niet' : 'Hoort het van het gezin';
};

/** How it ends for each, and who heard it (N82, N100c): nobody disappears in the outcome of a family. */
export const PerPersoon = ({ casus, basis }: { casus: Afsluitcasus; basis: string }) => (
  <Kaart titel="Hoe het voor ieder eindigt" randloos>
    <Tabel
      bijschrift="Per persoon: hoe het eindigt, en of die het weet"
      rijen={personen(casus)}
      rijSleutel={({ id }) => id}
      leeg="Er staan geen gezinsleden in dit dossier."
      kolommen={[
        {
          sleutel: 'wie', kop: 'Wie', rijkop: true,
          cel: ({ naam, soort }) => (soort === 'informant' ? `${naam} (informant)` : naam),
        },
        { sleutel: 'uitkomst', kop: 'Hoe het eindigt', cel: ({ soort, rij }) => (rij?.uitkomst ? liduitkomstNaam[rij.uitkomst] : soort === 'informant' ? 'Niet van toepassing' : 'Nog niet vastgelegd') },
        { sleutel: 'verteld', kop: 'Verteld', cel: verteldTekst },
        { sleutel: 'stand', kop: 'Stand', cel: (wie) => <Badge toon={isGereed(wie) ? 'goed' : 'letop'}>{isGereed(wie) ? 'Gereed' : 'Nog te doen'}</Badge> },
        { sleutel: 'doe', kop: 'Vastleggen', kopVerborgen: true, cel: ({ id, naam, rij }) => <Tekstlink href={persoonPad(basis, id)}>{rij ? `Wijzigen bij ${naam}` : `Vastleggen bij ${naam}`}</Tekstlink> },
      ]}
    />
  </Kaart>
);

/** After closing: the same, with what they thought of it themselves. */
export const PerPersoonAfgesloten = ({ casus }: { casus: Afsluitcasus }) =>
  casus.afsluitpersonen.length === 0 ? null : (
    <Kaart titel="Hoe het voor ieder eindigde">
      <Stapel>
        {casus.afsluitpersonen.map(({ id, gezinslid, informant, uitkomst, toelichting, verteldOp, redenNiet, terugblik, terugblikCijfer }) => (
          <section key={id}>
            {/* Who it was is closed after the closing; that it was one of the family is not. */}
            <h3>{gezinslid?.voornamen ?? informant?.naam ?? (uitkomst ? 'Een gezinslid' : 'Een informant')}</h3>
            {uitkomst ? <p>{[liduitkomstNaam[uitkomst], toelichting].filter(Boolean).join('. ')}</p> : null}
            <p className="bv-zacht">{redenNiet ? `Niet verteld: ${redenNiet}` : verteldOp ? `Verteld op ${datumTekst(verteldOp)}` : 'Hoorde het van het gezin'}</p>
            {terugblik !== null || terugblikCijfer !== null ? <p>{[terugblikCijfer === null ? null : `Cijfer voor de hulp: ${String(terugblikCijfer)}`, terugblik].filter(Boolean).join('. ')}</p> : null}
            <VanHetGezin onderdeel="AFSLUITPERSOON" id={id} waarover={`hoe het eindigde voor ${gezinslid?.voornamen ?? 'iemand'}`} />
          </section>
        ))}
      </Stapel>
    </Kaart>
  );
