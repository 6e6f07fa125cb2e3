import { Toetsuitkomst, toetsuitkomstNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';
import { STORINGTEKST, useNavigate, useSearchParams } from '@bv/portal';
import { Bewaarstand, Formulier, Kaart, Keuzerondjes, Melding, Knop, Stapel, Tekstlink, Tekstvlak } from '@bv/ui';
import { useEffect } from 'react';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { oordeelvragen, uitkomstuitleg } from './oordeelteksten.js';
import { useOordeel } from './use-oordeel.js';

const UITKOMSTEN = opties(Toetsuitkomst, toetsuitkomstNaam).map((optie) => ({ ...optie, toelichting: uitkomstuitleg[optie.waarde] }));

// The check page points here by the name of the field.
const useNaarVeld = (): void => {
  const [adres] = useSearchParams();
  const veld = adres.get('veld');
  useEffect(() => {
    if (veld === null) return;
    const vak = document.querySelector<HTMLElement>(`[data-veld="${CSS.escape(veld)}"]`);
    vak?.scrollIntoView({ block: 'center' });
    vak?.querySelector<HTMLElement>('input:checked, input, textarea')?.focus({ preventScroll: true });
  }, [veld]);
};

/** The two questions of independence (N95) and the reasoned verdict; may be left half done at any time. */
export const Oordeelformulier = () => {
  const { basis } = useToetsing();
  const navigeer = useNavigate();
  const { waarden, wijzig, bewaar, stand, concept, weigeringen, storing, bezig } = useOordeel();
  useNaarVeld();
  const verlaat = () => void bewaar();
  const controleren = async () => {
    if (await bewaar()) void navigeer(`${basis}/oordeel/delen`);
  };
  return (
    <Formulier
      aria-label="Oordeel"
      onVerzenden={controleren}
      fouten={weigeringen.map(({ veld, tekst }) => ({ veld: veld ?? undefined, tekst }))}
      acties={
        <>
          <Knop type="submit" soort="primair" bezig={bezig}>
            Controleren en delen
          </Knop>
          <Bewaarstand stand={stand} moment={concept.moment} />
        </>
      }
    >
      {concept.hersteld ? <Melding titel="Wij zetten terug wat u eerder typte">Het stond nog niet in uw toetsing.</Melding> : null}
      {storing ? (
        <Melding toon="acuut" rol="alert" titel="Nog niet bewaard in de toetsing">
          {STORINGTEKST[storing]}
        </Melding>
      ) : null}
      <Kaart titel="Twee vragen over onafhankelijkheid">
        <Stapel>
          <Tekstvlak
            naam="oudersGehoord"
            label={oordeelvragen.oudersGehoord}
            hint={
              <>
                Waar leidt u dat uit af? Kijk ook bij <Tekstlink href={`${basis}/zienswijzen`}>Zienswijzen</Tekstlink> en in uw gesprek.
              </>
            }
            rijen={4}
            waarde={waarden.oudersGehoord}
            onWijzig={(oudersGehoord) => wijzig({ oudersGehoord })}
            onVerlaat={verlaat}
          />
          <Tekstvlak
            naam="tunnelvisie"
            label={oordeelvragen.tunnelvisie}
            hint="Keek het duo ook naar wat er niet in het verhaal past? Zijn andere verklaringen onderzocht?"
            rijen={4}
            waarde={waarden.tunnelvisie}
            onWijzig={(tunnelvisie) => wijzig({ tunnelvisie })}
            onVerlaat={verlaat}
          />
        </Stapel>
      </Kaart>
      <Kaart titel="Uw oordeel">
        <Stapel>
          <Keuzerondjes
            naam="uitkomst"
            label={oordeelvragen.uitkomst}
            opties={UITKOMSTEN}
            waarde={waarden.uitkomst}
            onWijzig={(uitkomst) => {
              wijzig({ uitkomst });
              verlaat();
            }}
          />
          <Tekstvlak
            naam="motivering"
            label={oordeelvragen.motivering}
            hint="Schrijf het zo op dat het duo en het gezin de stap van de feiten naar uw oordeel kunnen volgen."
            rijen={7}
            waarde={waarden.motivering}
            onWijzig={(motivering) => wijzig({ motivering })}
            onVerlaat={verlaat}
          />
        </Stapel>
      </Kaart>
    </Formulier>
  );
};
