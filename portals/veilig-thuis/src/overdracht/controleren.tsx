import { overdrachtgrondNaam } from '@bv/begrippen';
import { Controlelijst, Kaart, Kolommen, Pagina, Stapel, Stappen } from '@bv/ui';
import { Handelingsformulier } from '../app/formulier/handelingsformulier.js';
import { useAanbod } from './aanbod-context.js';
import { Blad } from '../app/overdracht/blad.js';
import { AANBODSTAPPEN } from './invullen.js';
import { GemisteGegevens } from './gemiste-gegevens.js';
import { isBrief } from './ontvangers.js';
import { watOntbreekt } from './volledigheid.js';
import { WieZietWat } from './wie-ziet-wat.js';
import { voorbeeldblad } from './voorbeeldblad.js';
import { ingevuld } from './waarden.js';

/** Last page of the offer: the sheet as the receiver will see it, and what Veilig Thuis keeps seeing. */
export const Aanbodcontroleren = () => {
  const { handeling, casus, ontvangers, basis } = useAanbod();
  const { waarden, verstuur } = handeling;
  const team = ontvangers[waarden.soort].find(({ id }) => id === waarden.naarId)?.naam ?? 'de ontvanger';
  const invullen = `${basis}/overdracht`;
  const gemis = watOntbreekt(casus, waarden.soort, ingevuld(waarden.voorwaarden));
  return (
    <Pagina titel="Controleer de overdracht" tabtitel={`Controleer de overdracht, ${casus.nummer ?? ''}`}>
      <Stappen label="Stappen van de overdracht" stappen={AANBODSTAPPEN.map((stap) => ({ ...stap, href: invullen }))} huidig={2} />
      <Handelingsformulier van={handeling} label="Overdracht aanbieden" knop={`Aanbieden aan ${team}`} onVerzenden={verstuur} terug={{ href: invullen, tekst: 'Vorige' }}>
        <GemisteGegevens gemis={gemis} ontvanger={team} basis={basis} />
        <Kolommen verdeling="1-1">
          <Stapel>
            <Kaart titel="Wat u aanbiedt">
              <Controlelijst
                regels={[
                  { label: 'Naar', waarde: team, wijzigHref: invullen },
                  { label: 'Wie vertelt het gezin', waarde: waarden.wieVertelt, wijzigHref: invullen },
                  ...(waarden.grond === null ? [] : [{ label: 'Waarop u deelt', waarde: [overdrachtgrondNaam[waarden.grond], waarden.grondToelichting].filter(Boolean).join(': '), wijzigHref: invullen }]),
                  { label: 'Toelichting', waarde: waarden.toelichting, wijzigHref: invullen },
                ]}
              />
            </Kaart>
            <Kaart titel={`Dit blad ziet ${team}`} toon="info">
              <Blad stukken={voorbeeldblad(casus, waarden)} />
            </Kaart>
          </Stapel>
          {waarden.soort === 'NAAR_BLIJVEND_VEILIG' ? (
            <WieZietWat team={team} />
          ) : (
            <Kaart titel="Hoe het verdergaat">
              <p>
                {isBrief(waarden.soort)
                  ? `Na het aanbieden maakt u de brief voor ${team}. U legt vast wat zij antwoorden. Tot zij ja zeggen en u de overdracht afrondt, blijft u verantwoordelijk.`
                  : `${team} ziet dit blad en antwoordt. Zegt het team ja, dan rondt u de overdracht af. Tot dan blijft u verantwoordelijk.`}
              </p>
            </Kaart>
          )}
        </Kolommen>
      </Handelingsformulier>
    </Pagina>
  );
};
