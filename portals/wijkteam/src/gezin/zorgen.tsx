import { Kaart, LegeStaat, Verhaal } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';

/** The worries the duo asked the wijkteam to keep an eye on; the other ones stay with the duo. */
export const Zorgen = () => {
  const { casus } = useGezin();
  return (
    <Kaart titel="Zorgen om te bewaken" actie={casus.risicos.length > 0 ? String(casus.risicos.length) : null}>
      {casus.risicos.length === 0 ? (
        <LegeStaat titel="Geen zorgen meegegeven">Het duo vroeg niet om iets in de gaten te houden.</LegeStaat>
      ) : (
        <ul className="bv-wijkteam-lijst">
          {casus.risicos.map(({ id, aspectNaam, toelichting, betreft }) => (
            <li key={id}>
              <h3 className="bv-wijkteam-tussenkop">
                {aspectNaam ?? 'Zorg'}
                {betreft?.voornamen ? `, ${betreft.voornamen}` : null}
              </h3>
              <Verhaal>{toelichting ?? 'Geen toelichting.'}</Verhaal>
              <VanHetGezin onderdeel="RISICO" id={id} waarover={aspectNaam ?? 'zorg'} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};
