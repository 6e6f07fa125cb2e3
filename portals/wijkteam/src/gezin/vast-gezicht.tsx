import { hoedanigheidNaam } from '@bv/beleid';
import { Kaart, Tekstlink, Veld, Velden } from '@bv/ui';
import { type Gezinscasus, useGezin } from '../app/gezin/gezin-context.js';

const WERKERS = ['DUOLID', 'WIJKTEAM_HOUDER', 'WIJKTEAM_MEELOPER', 'VT_MONITOR', 'JEUGDBESCHERMER'];

const werkersVan = ({ betrokkenheden }: Gezinscasus): string[] =>
  betrokkenheden.flatMap(({ hoedanigheid, stand, tot, partij }) =>
    hoedanigheid !== null && partij !== null && tot === null && stand === 'ACTIEF' && WERKERS.includes(hoedanigheid) ? [`${partij.naam} (${hoedanigheidNaam[hoedanigheid].toLowerCase()})`] : [],
  );

/** The one person the family knows, and who else works with them now. */
export const VastGezicht = () => {
  const { casus } = useGezin();
  const { aanspreekpunt } = casus;
  const blad = casus.overdrachten.find(({ soort, toestand }) => soort === 'NAAR_WIJKTEAM' && (toestand === 'AANVAARD' || toestand === 'AFGEROND'));
  return (
    <Kaart titel="Vast gezicht">
      <Velden>
        <Veld
          naam="Voor het gezin"
          waarde={
            aanspreekpunt === null ? null : (
              <>
                {[aanspreekpunt.naam, aanspreekpunt.functie, aanspreekpunt.organisatie?.naam].filter(Boolean).join(', ')}
                {aanspreekpunt.organisatie?.telefoon ? (
                  <>
                    , <a href={`tel:${aanspreekpunt.organisatie.telefoon}`}>{aanspreekpunt.organisatie.telefoon}</a>
                  </>
                ) : null}
              </>
            )
          }
        />
        <Veld naam="Wie werkt nu met het gezin" waarde={werkersVan(casus).join(', ')} />
        {blad ? <Veld naam="Overdracht" waarde={<Tekstlink href={`/wijkteam/overdracht/${blad.id}`}>Het blad van het duo</Tekstlink>} /> : null}
      </Velden>
    </Kaart>
  );
};
