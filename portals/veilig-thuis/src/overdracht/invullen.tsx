import { useNavigate } from '@bv/portal';
import { Kaart, Keuzerondjes, Pagina, Stapel, Stappen, Tekstveld, Tekstvlak } from '@bv/ui';
import { Handelingsformulier } from '../app/formulier/handelingsformulier.js';
import { Invoer } from '@bv/formulier';
import { useAanbod } from './aanbod-context.js';
import { Tekstregels } from './tekstregels.js';

export const AANBODSTAPPEN = [{ naam: 'Invullen' }, { naam: 'Controleren' }];

/** First page of the offer: conditions, open questions, who tells the family, and to which team. */
export const Aanbodinvullen = () => {
  const { handeling, casus, teams, basis } = useAanbod();
  const navigeer = useNavigate();
  const { formulier, controleer } = handeling;
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
              casus.voorwaarden.length > 0 ? (
                <div>
                  <p className="bv-invoer__label">Al vastgelegd</p>
                  <ul className="bv-vt-opsomming">
                    {casus.voorwaarden.map(({ id, tekst }) => (
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
            hint="Wat weten wij nog niet? Het duo begint hiermee."
            voorbeeld="Bijvoorbeeld: wat zag de oudste zelf?"
            gezinLeest={false}
          />
          <Kaart titel="De overdracht">
            <Stapel>
              <Invoer van={control} naam="wieVertelt">
                {(veld) => <Tekstveld {...veld} label="Wie vertelt het gezin over de overdracht, en wanneer?" hint="Bijvoorbeeld: ik bel moeder maandag om 10 uur." />}
              </Invoer>
              <Invoer van={control} naam="naarId">
                {(veld) => (
                  <Keuzerondjes
                    {...veld}
                    label="Aan welk team biedt u het gezin aan?"
                    opties={teams.map(({ id, naam, organisatie }) => ({ waarde: id, tekst: naam, toelichting: organisatie?.naam }))}
                  />
                )}
              </Invoer>
              <Invoer van={control} naam="toelichting">
                {(veld) => <Tekstvlak {...veld} label="Toelichting voor het team" verplicht={false} rijen={3} verhaal />}
              </Invoer>
            </Stapel>
          </Kaart>
        </Stapel>
      </Handelingsformulier>
    </Pagina>
  );
};
