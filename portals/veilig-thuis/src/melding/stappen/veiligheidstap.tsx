import { type DirecteVeiligheid, directeVeiligheidNaam, type Urgentie, urgentieNaam } from '@bv/begrippen';
import { Kaart, Keuzerondjes, Melding, type Optie, Stapel, Tekstvlak } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { Invoer } from '@bv/formulier';
import { isTegenstrijdig, TEGENSTRIJDIG } from '../invoer/tegenstrijdig.js';
import { useMelding } from '../invoer/meldingkader.js';

const VEILIGHEID: readonly Optie<DirecteVeiligheid>[] = [
  { waarde: 'ACUUT_ONVEILIG', tekst: directeVeiligheidNaam.ACUUT_ONVEILIG, toelichting: 'Er is nu gevaar, of het kan vandaag gebeuren.' },
  { waarde: 'ONVEILIG', tekst: directeVeiligheidNaam.ONVEILIG, toelichting: 'Het gebeurt vaker, maar nu niet.' },
  { waarde: 'VOLDOENDE_VEILIG', tekst: directeVeiligheidNaam.VOLDOENDE_VEILIG, toelichting: 'Er zijn zorgen, maar niemand loopt nu gevaar.' },
  { waarde: 'ONBEKEND', tekst: directeVeiligheidNaam.ONBEKEND, toelichting: 'Wij weten nog te weinig.' },
];

const URGENTIE: readonly Optie<Urgentie>[] = [
  { waarde: 'CRISIS', tekst: urgentieNaam.CRISIS, toelichting: 'De beoordeling moet vandaag klaar zijn.' },
  { waarde: 'SPOED', tekst: urgentieNaam.SPOED, toelichting: 'Binnen vijf werkdagen, zo vroeg als het kan.' },
  { waarde: 'NIET_ACUUT', tekst: urgentieNaam.NIET_ACUUT, toelichting: 'Binnen vijf werkdagen.' },
];

const VOLGT: Readonly<Record<DirecteVeiligheid, Urgentie>> = {
  ACUUT_ONVEILIG: 'CRISIS',
  ONVEILIG: 'SPOED',
  ONBEKEND: 'SPOED',
  VOLDOENDE_VEILIG: 'NIET_ACUUT',
};

/** Step 4: how safe is it now, and how fast must we be there? */
export const Veiligheidstap = () => {
  const { formulier } = useMelding();
  const { control, setValue } = formulier;
  const [urgentie, veiligheid] = useWatch({ control, name: ['urgentie', 'directeVeiligheid'] });
  return (
    <>
      <Kaart titel="Hoe veilig is het nu?">
        <Stapel>
          <Invoer van={control} naam="directeVeiligheid">
            {(veld) => (
              <Keuzerondjes
                {...veld}
                label="Directe veiligheid"
                labelVerborgen
                opties={VEILIGHEID}
                onWijzig={(keuze) => {
                  veld.onWijzig(keuze);
                  // A crisis that somebody declared stays one; else the urgency follows until somebody says otherwise.
                  if (urgentie !== 'CRISIS') setValue('urgentie', VOLGT[keuze], { shouldDirty: true });
                }}
              />
            )}
          </Invoer>
          <Invoer van={control} naam="directeVeiligheidToelichting">
            {(veld) => (
              <Tekstvlak
                {...veld}
                label="Waarom denkt u dat?"
                verplicht={false}
                rijen={3}
                verhaal
                hint="Wie is er nu bij de kinderen? Is er een wapen, drank of drugs? Wie let er vandaag op?"
              />
            )}
          </Invoer>
        </Stapel>
      </Kaart>
      <Kaart titel="Hoe snel moet het?">
        <Invoer van={control} naam="urgentie">
          {(veld) => <Keuzerondjes {...veld} label="Urgentie" hint="Dit volgt uit hoe veilig het is. U kunt het aanpassen." opties={URGENTIE} />}
        </Invoer>
      </Kaart>
      {isTegenstrijdig(veiligheid, urgentie) ? (
        <Melding toon="letop" rol="status">
          {TEGENSTRIJDIG}
        </Melding>
      ) : null}
    </>
  );
};
