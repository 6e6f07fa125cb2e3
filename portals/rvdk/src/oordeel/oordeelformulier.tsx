import { Toetsuitkomst, toetsuitkomstNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';
import { useNavigate, useSearchParams } from '@bv/portal';
import { Bewaarstand, Formulier, Kaart, Keuzerondjes, Melding, Knop, Stapel, Tekstlink, Tekstvlak } from '@bv/ui';
import { useEffect, useState } from 'react';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { oordeelvragen, uitkomstuitleg } from '../app/toetsing/oordeelteksten.js';
import { useOordeel } from './use-oordeel.js';

const UITKOMSTEN = opties(Toetsuitkomst, toetsuitkomstNaam).map((optie) => ({ ...optie, toelichting: uitkomstuitleg[optie.waarde] }));

// The check page points here by the name of the field.
const useNaarVeld = (): void => {
  const [adres] = useSearchParams();
  const veld = adres.get('veld');
  useEffect(() => {
    if (veld === null) return undefined;
    // After the shell, which puts the focus at the start of a new page.
    const beeld = requestAnimationFrame(() => {
      const vak = document.querySelector<HTMLElement>(`[data-veld="${CSS.escape(veld)}"]`);
      vak?.scrollIntoView({ block: 'center' });
      (vak?.querySelector<HTMLElement>('input:checked') ?? vak?.querySelector<HTMLElement>('input, textarea'))?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(beeld);
  }, [veld]);
};

/** The two questions of independence (N95) and the reasoned verdict; may be left half done at any time. */
export const Oordeelformulier = () => {
  const { basis } = useToetsing();
  const navigeer = useNavigate();
  const { waarden, wijzig, bewaar, fouten, poging, hersteld, bewaarstand } = useOordeel();
  useNaarVeld();
  const foutVan = (naam: string) => fouten.find(({ veld }) => veld === naam)?.tekst;
  const verlaat = () => void bewaar();
  // Not `bezig`: leaving the last field by pressing the button saves too, and a busy button would swallow that press.
  const [controleert, zetControleert] = useState(false);
  const controleren = async () => {
    zetControleert(true);
    if (await bewaar()) await navigeer(`${basis}/oordeel/voorleggen`);
    else zetControleert(false);
  };
  return (
    <Formulier
      aria-label="Oordeel"
      onVerzenden={controleren}
      fouten={fouten}
      poging={poging}
      acties={
        <>
          <Knop type="submit" soort="primair" bezig={controleert}>
            Controleren en voorleggen
          </Knop>
          <Bewaarstand {...bewaarstand} />
        </>
      }
    >
      {hersteld ? <Melding titel="Wij zetten terug wat u eerder typte">Het stond nog niet in uw toetsing.</Melding> : null}
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
            fout={foutVan('oudersGehoord')}
            onWijzig={(oudersGehoord) => wijzig({ oudersGehoord })}
            onVerlaat={verlaat}
          />
          <Tekstvlak
            naam="tunnelvisie"
            label={oordeelvragen.tunnelvisie}
            hint="Keek het duo ook naar wat er niet in het verhaal past? Zijn andere verklaringen onderzocht?"
            rijen={4}
            waarde={waarden.tunnelvisie}
            fout={foutVan('tunnelvisie')}
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
            fout={foutVan('motivering')}
            onWijzig={(motivering) => wijzig({ motivering })}
            onVerlaat={verlaat}
          />
        </Stapel>
      </Kaart>
    </Formulier>
  );
};
