import { Controlelijst, Kaart, Kolommen, Melding, Pagina, Stapel, Stappen } from '@bv/ui';
import { Handelingsformulier } from '../app/formulier/handelingsformulier.js';
import { useAanbod } from './aanbod-context.js';
import { Blad } from '../app/overdracht/blad.js';
import { AANBODSTAPPEN } from './invullen.js';
import { WieZietWat } from './wie-ziet-wat.js';
import { voorbeeldblad } from './voorbeeldblad.js';
import { ingevuld } from './waarden.js';

/** Last page of the offer: the sheet as the receiver will see it, and what Veilig Thuis keeps seeing. */
export const Aanbodcontroleren = () => {
  const { handeling, casus, teams, basis } = useAanbod();
  const { waarden, verstuur } = handeling;
  const team = teams.find(({ id }) => id === waarden.naarId)?.naam ?? 'het team';
  const invullen = `${basis}/overdracht`;
  const zonderVoorwaarden = ingevuld(waarden.voorwaarden).length + casus.voorwaarden.length === 0;
  return (
    <Pagina titel="Controleer de overdracht" tabtitel={`Controleer de overdracht, ${casus.nummer ?? ''}`}>
      <Stappen label="Stappen van de overdracht" stappen={AANBODSTAPPEN.map((stap) => ({ ...stap, href: invullen }))} huidig={2} />
      <Handelingsformulier van={handeling} label="Overdracht aanbieden" knop={`Aanbieden aan ${team}`} onVerzenden={verstuur} terug={{ href: invullen, tekst: 'Vorige' }}>
        {zonderVoorwaarden ? (
          <Melding toon="letop" titel="Er zijn geen veiligheidsvoorwaarden">
            Is er niets nodig om het nu veilig te houden? Ga dan verder.
          </Melding>
        ) : null}
        <Kolommen verdeling="1-1">
          <Stapel>
            <Kaart titel="Wat u aanbiedt">
              <Controlelijst
                regels={[
                  { label: 'Naar', waarde: team, wijzigHref: invullen },
                  { label: 'Wie vertelt het gezin', waarde: waarden.wieVertelt, wijzigHref: invullen },
                  { label: 'Toelichting', waarde: waarden.toelichting, wijzigHref: invullen },
                ]}
              />
            </Kaart>
            <Kaart titel={`Dit blad ziet ${team}`} toon="info">
              <Blad stukken={voorbeeldblad(casus, waarden)} />
            </Kaart>
          </Stapel>
          <WieZietWat team={team} />
        </Kolommen>
      </Handelingsformulier>
    </Pagina>
  );
};
