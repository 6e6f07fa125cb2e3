import { overdrachtgrondNaam } from '@bv/begrippen';
import { Datum, Kaart, Verhaal } from '@bv/ui';
import { type Blad, bladdelen, type GevuldDeel, type Stuk } from './bladdelen.js';

const Regel = ({ stuk: { soort, kop, tekst, peildatum } }: { stuk: Stuk }) => (
  <li>
    {kop === null ? null : <h3 className="bv-wijkteam-tussenkop">{kop}</h3>}
    {tekst === null ? null : <Verhaal>{tekst}</Verhaal>}
    {peildatum === null ? null : (
      <p className="bv-zacht">
        {soort === 'AFSPRAAK' ? 'Sinds ' : null}
        <Datum waarde={peildatum} />
      </p>
    )}
  </li>
);

const Deel = ({ deel: { titel, stukken, leeg } }: { deel: GevuldDeel }) => (
  <Kaart titel={titel} actie={stukken.length > 1 ? String(stukken.length) : null}>
    {stukken.length === 0 ? (
      <p className="bv-zacht">{leeg}</p>
    ) : (
      <ul className="bv-wijkteam-lijst">
        {stukken.map((stuk) => (
          <Regel key={stuk.id} stuk={stuk} />
        ))}
      </ul>
    )}
  </Kaart>
);

/** The sheet as the sender wrote it; both sides read the same, and it does not change any more. */
export const Overdrachtblad = ({ blad: { stukken, wieVertelt, toelichting, grond, grondToelichting } }: { blad: Blad }) => (
  <>
    {bladdelen(stukken).map((deel) => (
      <Deel key={deel.soort} deel={deel} />
    ))}
    <Kaart titel="Wie vertelt het gezin">
      <Verhaal>{wieVertelt ?? 'Dat staat niet op het blad. Vraag het aan de afzender.'}</Verhaal>
    </Kaart>
    {grond === null ? null : (
      <Kaart titel="Waarom deze gegevens gedeeld mogen worden">
        <p>{overdrachtgrondNaam[grond]}</p>
        {grondToelichting === null ? null : <Verhaal>{grondToelichting}</Verhaal>}
      </Kaart>
    )}
    {toelichting === null || toelichting === '' ? null : (
      <Kaart titel="Toelichting van de afzender">
        <Verhaal>{toelichting}</Verhaal>
      </Kaart>
    )}
  </>
);
