import { hoedanigheidNaam } from '@bv/beleid';
import { Kaart, Tekstlink, Veld, Velden } from '@bv/ui';
import { type Gezinscasus, useGezin } from '../app/gezin/gezin-context.js';

const WERKERS = ['DUOLID', 'WIJKTEAM_HOUDER', 'WIJKTEAM_MEELOPER', 'VT_MONITOR', 'JEUGDBESCHERMER'];

const werkersVan = ({ betrokkenheden }: Gezinscasus) =>
  betrokkenheden.flatMap(({ hoedanigheid, stand, tot, partij }) => (hoedanigheid !== null && partij !== null && tot === null && stand === 'ACTIEF' && WERKERS.includes(hoedanigheid) ? [{ hoedanigheid, partij }] : []));

type Werker = ReturnType<typeof werkersVan>[number];

/** When and how somebody can be reached; outside those hours whom to call instead (N104). */
const Bereikbaar = ({ van }: { van: Werker['partij']['bereikbaarheid'] }) => {
  const { telefoon, uren, buitenUren } = van ?? {};
  return (
    <>
      {telefoon ? (
        <>
          , <a href={`tel:${telefoon}`}>{telefoon}</a>
        </>
      ) : null}
      {uren ? <span className="bv-wijkteam-uren">Bereikbaar: {uren}</span> : null}
      {buitenUren ? <span className="bv-wijkteam-uren">Daarbuiten: {buitenUren}</span> : null}
    </>
  );
};

/** The one person the family knows, and who else works with them now. */
export const VastGezicht = () => {
  const { casus } = useGezin();
  const { aanspreekpunt } = casus;
  const werkers = werkersVan(casus);
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
                <Bereikbaar van={aanspreekpunt.bereikbaarheid} />
              </>
            )
          }
        />
        <Veld
          naam="Wie werkt nu met het gezin"
          waarde={
            werkers.length === 0 ? null : (
              <ul className="bv-wijkteam-werkers">
                {werkers.map(({ partij, hoedanigheid }) => (
                  <li key={`${partij.id} ${hoedanigheid}`}>
                    {partij.naam} ({hoedanigheidNaam[hoedanigheid].toLowerCase()})
                    {partij.id === aanspreekpunt?.id ? null : <Bereikbaar van={partij.bereikbaarheid} />}
                  </li>
                ))}
              </ul>
            )
          }
        />
        {blad ? <Veld naam="Overdracht" waarde={<Tekstlink href={`/wijkteam/overdracht/${blad.id}`}>Het blad van het duo</Tekstlink>} /> : null}
      </Velden>
    </Kaart>
  );
};
