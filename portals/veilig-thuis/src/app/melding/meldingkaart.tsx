import { directeVeiligheidNaam, meldingsoortNaam, meldingtoestandNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Kaart, Stapel, tijdstipTekst, Velden, Verhaal } from '@bv/ui';
import { Urgentiebadge } from './urgentiebadge.js';
import type { Casusmelding } from '../casus/casus-context.js';
import { Melderkaart } from './melderkaart.js';
import { Meldingteksten } from './meldingteksten.js';
import { Voorvallen } from './voorvallen.js';

export interface MeldingkaartProps {
  melding: Casusmelding;
  /** With more than one the number stands on the card, else in the title of the page. */
  metNummer: boolean;
}

const TOON = { ACUUT_ONVEILIG: 'acuut', ONVEILIG: 'letop', VOLDOENDE_VEILIG: 'goed', ONBEKEND: 'neutraal' } as const;

/** One melding: core, what happened, both texts, how safe it is, and the melder as far as this person may know. */
export const Meldingkaart = ({ melding, metNummer }: MeldingkaartProps) => {
  const { urgentie, kern, directeVeiligheid, melder, soort, nummer } = melding;
  const bij = metNummer && nummer ? `, ${nummer}` : '';
  return (
    <>
      <Kaart
        titel={metNummer ? `Melding ${nummer ?? ''}` : 'De melding'}
        actie={urgentie === null ? null : <Urgentiebadge urgentie={urgentie} />}
        {...(urgentie === 'CRISIS' ? { toon: 'acuut' as const } : {})}
      >
        <Stapel>
          {kern === null ? <ZichtVeld object={melding} veld="kern" label="Kern" /> : <Verhaal groot>{kern}</Verhaal>}
          <Velden kolommen={3}>
            <ZichtVeld object={melding} veld="ontvangenOp" label="Binnengekomen" toon={tijdstipTekst} />
            <ZichtVeld object={melding} veld="soort" label="Aanleiding" toon={(waarde) => meldingsoortNaam[waarde]} />
            <ZichtVeld object={melding} veld="toestand" label="Stand" toon={(waarde) => meldingtoestandNaam[waarde]} />
          </Velden>
          <Velden>
            <ZichtVeld
              object={melding}
              veld="directeVeiligheid"
              label="Directe veiligheid bij binnenkomst"
              toon={(waarde) => <Badge toon={TOON[waarde]}>{directeVeiligheidNaam[waarde]}</Badge>}
            />
            {directeVeiligheid !== null && melding.directeVeiligheidToelichting !== null ? (
              <ZichtVeld object={melding} veld="directeVeiligheidToelichting" label="Waarom" />
            ) : null}
          </Velden>
        </Stapel>
      </Kaart>
      <Voorvallen voorvallen={melding.gebeurtenissen} bij={bij} />
      <Meldingteksten melding={melding} bij={bij} />
      {melder ? <Melderkaart melder={melder} bij={bij} /> : soort === 'AMBTSHALVE' ? <Kaart titel={`Melder${bij}`}>Bij een ambtshalve melding is er geen melder.</Kaart> : null}
    </>
  );
};
