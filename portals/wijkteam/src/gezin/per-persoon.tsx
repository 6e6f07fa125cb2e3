import { liduitkomstNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Datum, Kaart, Stapel, Velden, Verhaal } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';

/** How it ended for each of the family (N82), and what they thought of it: read before the first talk. Informants are the duo's. */
export const PerPersoon = () => {
  const { casus } = useGezin();
  const leden = casus.afsluitpersonen.filter(({ gezinslid }) => gezinslid !== null);
  if (leden.length === 0) return null;
  return (
    <Kaart titel="Hoe het voor ieder eindigde">
      <Stapel>
        {leden.map((persoon) => {
          const naam = persoon.gezinslid?.voornamen ?? 'Een gezinslid';
          return (
            <section key={persoon.id} aria-label={naam}>
              <h3>{naam}</h3>
              <Velden kolommen={2}>
                <ZichtVeld object={persoon} veld="uitkomst" label="Hoe het eindigde" toon={(uitkomst) => liduitkomstNaam[uitkomst]} />
                {persoon.redenNiet === null ? (
                  <ZichtVeld object={persoon} veld="verteldOp" label="Gehoord dat het duo stopt" toon={(op) => <Datum waarde={op} />} />
                ) : (
                  <ZichtVeld object={persoon} veld="redenNiet" label="Waarom niet verteld" />
                )}
                {persoon.toelichting === null ? null : <ZichtVeld object={persoon} veld="toelichting" label="Toelichting" />}
                {persoon.terugblik === null ? null : <ZichtVeld object={persoon} veld="terugblik" label="In eigen woorden" toon={(tekst) => <Verhaal>{tekst}</Verhaal>} />}
                {persoon.terugblikCijfer === null ? null : <ZichtVeld object={persoon} veld="terugblikCijfer" label="Cijfer voor de hulp" toon={String} />}
              </Velden>
              <VanHetGezin onderdeel="AFSLUITPERSOON" id={persoon.id} waarover={`hoe het eindigde voor ${naam}`} alleenTonen />
            </section>
          );
        })}
      </Stapel>
    </Kaart>
  );
};
