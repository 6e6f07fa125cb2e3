import { afschermingVan } from '@bv/portal';
import { Citaat, Kaart, LegeStaat } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';

const isZienswijze = ({ soort }: { soort: string | null }): boolean => soort === 'MENING_BETROKKENE';

/** What family members said themselves, in their words. The facts and what the duo made of them do not come along. */
export const Zienswijzen = () => {
  const { casus } = useGezin();
  const zienswijzen = casus.verklaringen.filter(isZienswijze);
  // Rows of three labels share this list: only when this very label is withheld is it a lock, and not an empty list.
  const isDicht = afschermingVan(casus, 'verklaringen') !== undefined && casus.afschermingen.some(({ label }) => label === 'ZIENSWIJZE');
  if (isDicht) return null;
  return (
    <Kaart titel="Wat het gezin zelf zegt">
      {zienswijzen.length === 0 ? (
        <LegeStaat titel="Nog niets opgeschreven">Hier staat wat gezinsleden er zelf van vinden.</LegeStaat>
      ) : (
        <ul className="bv-wijkteam-lijst">
          {zienswijzen.map(({ id, tekst, over, peildatum }) => (
            <li key={id}>
              <Citaat wie={over?.voornamen ?? 'Gezinslid'} datum={peildatum ?? undefined}>
                {tekst ?? ''}
              </Citaat>
              <VanHetGezin onderdeel="VERKLARING" id={id} waarover={over?.voornamen ?? 'Gezinslid'} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};
