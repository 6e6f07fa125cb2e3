import { Overdrachtsoort, overdrachtsoortNaam } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, Keuzerondjes, Pagina, Stapel, Stappen, Tekstveld, Tekstvlak } from '@bv/ui';
import { Handelingsformulier } from '../app/formulier/handelingsformulier.js';
import { Invoer } from '@bv/formulier';
import { useAanbod } from './aanbod-context.js';
import { enigeVan } from './ontvangers.js';
import { Wijkteamvelden } from './wijkteamvelden.js';
import { Tekstregels } from './tekstregels.js';

const UITLEG: Readonly<Record<Overdrachtsoort, string>> = {
  NAAR_BLIJVEND_VEILIG: 'Een duo gaat met het gezin werken. Het team antwoordt hier.',
  NAAR_WIJKTEAM: 'Het wijkteam antwoordt hier. U laat los als het ja zegt.',
  NAAR_GI: 'U stuurt een brief en legt het antwoord zelf vast.',
  NAAR_VEILIG_THUIS: 'Het gezin woont ergens anders. U stuurt een brief en legt het antwoord zelf vast.',
};
const SOORTEN = Object.values(Overdrachtsoort).map((waarde) => ({ waarde, tekst: overdrachtsoortNaam[waarde], toelichting: UITLEG[waarde] }));

export const AANBODSTAPPEN = [{ naam: 'Invullen' }, { naam: 'Controleren' }];

/** First page of the offer: conditions, open questions, who tells the family, and to which team. */
export const Aanbodinvullen = () => {
  const { handeling, casus, ontvangers, basis } = useAanbod();
  const navigeer = useNavigate();
  const { formulier, controleer, waarden } = handeling;
  const geldend = casus.voorwaarden.filter(({ vervallenOp }) => vervallenOp === null);
  const { control } = formulier;
  const verder = async () => {
    if (await controleer()) await navigeer(`${basis}/overdracht/controleren`);
  };
  return (
    <Pagina titel="Overdracht aanbieden" tabtitel={`Overdracht aanbieden, ${casus.nummer ?? ''}`} breedte="smal">
      <Stappen label="Stappen van de overdracht" stappen={AANBODSTAPPEN} huidig={1} />
      <Handelingsformulier van={handeling} label="Overdracht aanbieden" knop="Naar de controle" onVerzenden={verder} terug={{ href: basis, tekst: 'Terug naar het dossier' }}>
        <Stapel>
          <Tekstregels
            formulier={formulier}
            naam="voorwaarden"
            titel="Veiligheidsvoorwaarden"
            enkel="Voorwaarde"
            hint="Wat moet er minstens gebeuren zodat het direct veilig is? Het gezin leest dit ook."
            voorbeeld="Bijvoorbeeld: vader slaapt bij zijn broer tot er afspraken zijn."
            gezinLeest
            boven={
              geldend.length > 0 ? (
                <div>
                  <p className="bv-invoer__label">Al vastgelegd</p>
                  <ul className="bv-vt-opsomming">
                    {geldend.map(({ id, tekst }) => (
                      <li key={id}>{tekst}</li>
                    ))}
                  </ul>
                </div>
              ) : null
            }
          />
          <Tekstregels
            formulier={formulier}
            naam="vragen"
            titel="Open vragen"
            enkel="Vraag"
            hint="Wat weten wij nog niet? De ontvanger begint hiermee."
            voorbeeld="Bijvoorbeeld: wat zag de oudste zelf?"
            gezinLeest={false}
          />
          <Kaart titel="De overdracht">
            <Stapel>
              <Invoer van={control} naam="wieVertelt">
                {(veld) => <Tekstveld {...veld} label="Wie vertelt het gezin over de overdracht, en wanneer?" hint="Bijvoorbeeld: ik bel moeder maandag om 10 uur." />}
              </Invoer>
              <Invoer van={control} naam="soort">
                {({ onWijzig, ...veld }) => (
                  <Keuzerondjes
                    {...veld}
                    label="Waar gaat het gezin heen?"
                    opties={SOORTEN}
                    onWijzig={(soort) => {
                      formulier.setValue('naarId', enigeVan(ontvangers[soort]));
                      onWijzig(soort);
                    }}
                  />
                )}
              </Invoer>
              <Invoer van={control} naam="naarId">
                {(veld) => (
                  <Keuzerondjes
                    {...veld}
                    label="Aan wie biedt u het gezin aan?"
                    opties={ontvangers[waarden.soort].map(({ id, naam, toelichting }) => ({ waarde: id, tekst: naam, toelichting }))}
                  />
                )}
              </Invoer>
              {waarden.soort === 'NAAR_WIJKTEAM' ? <Wijkteamvelden control={control} grond={waarden.grond} /> : null}
              <Invoer van={control} naam="toelichting">
                {(veld) => <Tekstvlak {...veld} label="Toelichting voor de ontvanger" verplicht={false} rijen={3} verhaal />}
              </Invoer>
            </Stapel>
          </Kaart>
        </Stapel>
      </Handelingsformulier>
    </Pagina>
  );
};
