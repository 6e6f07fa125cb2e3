import { useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Keuzerondjes, Kolommen, Melding, Pagina, Stapel, Stappen, Tekstvlak } from '@bv/ui';
import { Meldingkaart } from '../app/melding/meldingkaart.js';
import { Handelingsformulier } from '../app/formulier/handelingsformulier.js';
import { Invoer } from '@bv/formulier';
import { BEOORDELINGSTAPPEN, isGeheim, useBeoordeling } from './beoordeling-context.js';
import { bedenking, BESLUITEN } from './besluiten.js';
import { Vragen } from './vragen.js';
import { teruggestuurde } from './waarden.js';

const VEILIG = [
  { waarde: 'ja' as const, tekst: 'Ja, het is nu veilig genoeg' },
  { waarde: 'nee' as const, tekst: 'Nee, iemand loopt nu gevaar' },
];

/** First page: is it directly safe, what follows, and why; the melding stays in sight beside it. */
export const Beoordelinginvullen = () => {
  const { handeling, casus, melding, basis, vragen, collegas } = useBeoordeling();
  const navigeer = useNavigate();
  const { formulier, waarden, controleer } = handeling;
  const { control } = formulier;
  const terug = teruggestuurde(casus, melding);
  const opmerking = bedenking({ ...waarden, isGeheim: isGeheim(melding) });
  const verder = async () => {
    if (await controleer()) await navigeer(`${basis}/beoordeling/${melding.id}/controleren`);
  };
  return (
    <Pagina titel="Veiligheidsbeoordeling" tabtitel={`Veiligheidsbeoordeling, ${casus.nummer ?? ''}`}>
      <Stappen label="Stappen van de beoordeling" stappen={BEOORDELINGSTAPPEN} huidig={1} />
      {terug?.terugstuurreden ? (
        <Melding toon="letop" titel={`${terug.collega?.naam ?? 'Een collega'} stuurde de beoordeling terug`}>
          <p>{terug.terugstuurreden}</p>
          <p>Uw antwoorden staan er nog. Pas aan wat anders moet.</p>
        </Melding>
      ) : null}
      <Kolommen verdeling="1-1">
        <Handelingsformulier
          van={handeling}
          label="Veiligheidsbeoordeling"
          knop="Naar de controle"
          onVerzenden={verder}
          terug={{ href: basis, tekst: 'Terug naar het dossier' }}
        >
          <Stapel>
          <Vragen vragen={vragen} handeling={handeling} />
          <Kaart titel="Uw oordeel">
            <Stapel>
              <Invoer van={control} naam="directVeilig">
                {({ waarde, onWijzig, ...veld }) => (
                  <Keuzerondjes
                    {...veld}
                    label="Is het nu direct veilig?"
                    waarde={waarde === null ? null : waarde ? 'ja' : 'nee'}
                    onWijzig={(keuze) => onWijzig(keuze === 'ja')}
                    opties={VEILIG}
                  />
                )}
              </Invoer>
              <Invoer van={control} naam="besluit">
                {(veld) => <Keuzerondjes {...veld} label="Wat gaat er gebeuren?" opties={BESLUITEN} />}
              </Invoer>
              {opmerking ? (
                <Melding toon="letop" rol="status">
                  {opmerking}
                </Melding>
              ) : null}
              {waarden.besluit === 'GEEN_VERVOLG' ? (
                <Invoer van={control} naam="collegaId">
                  {(veld) => (
                    <Keuzelijst
                      {...veld}
                      label="Welke collega kijkt mee?"
                      hint="Geen vervolg besluiten wij met twee mensen. Tot uw collega ja zegt, staat er niets vast."
                      opties={collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
                    />
                  )}
                </Invoer>
              ) : null}
              <Invoer van={control} naam="reden">
                {(veld) => (
                  <Tekstvlak
                    {...veld}
                    label="Waarom besluit u dit?"
                    rijen={6}
                    verhaal
                    hint="Welke feiten wegen mee? Wat maakt het veiliger, wat onveiliger? Het duo leest dit later ook."
                  />
                )}
              </Invoer>
            </Stapel>
          </Kaart>
          </Stapel>
        </Handelingsformulier>
        <Stapel>
          <Meldingkaart melding={melding} metNummer={casus.meldingen.length > 1} />
        </Stapel>
      </Kolommen>
    </Pagina>
  );
};
