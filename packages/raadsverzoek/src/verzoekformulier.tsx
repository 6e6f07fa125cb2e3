import { LENGTE, type Verzoeker, Zorgdeling, zorgdelingNaam } from '@bv/begrippen';
import { Invoer, opties } from '@bv/formulier';
import { Keuzelijst, Keuzerondjes, Melding, Tekstvlak, Vinkje } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { Verzoekcasus } from './verzoekgegevens.js';
import type { Verzoekvelden } from './verzoekvelden.js';

interface Vraag {
  readonly naam: Exclude<keyof Verzoekvelden, 'delenZorg' | 'isSpoed' | 'toetsingId'>;
  readonly label: string;
  readonly hint?: string;
  readonly verplicht: boolean;
  readonly max?: number;
}

/** In the order in which the Raad reads it (domein §4.1). */
const VOOR: readonly Vraag[] = [
  { naam: 'aanleiding', label: 'Wat is de aanleiding?', verplicht: true },
  { naam: 'waaromNu', label: 'Waarom nu?', hint: 'Wat is er anders dan een maand geleden?', verplicht: true, max: LENGTE.ALINEA },
  { naam: 'gezinssituatie', label: 'Hoe leeft het gezin, en wie staat erom heen?', verplicht: true },
  { naam: 'feitenKind', label: 'Wat gebeurt er met het kind?', hint: 'Feiten: wie zag wat, wanneer.', verplicht: true },
  { naam: 'feitenOuders', label: 'Wat doen de ouders?', hint: 'Ook wat wel lukt.', verplicht: true },
  { naam: 'omstandigheden', label: 'Zijn er andere omstandigheden?', verplicht: false },
  { naam: 'grootsteZorg', label: 'Wat is de grootste zorg als er niets verandert?', verplicht: true, max: LENGTE.ALINEA },
];
const NA: readonly Vraag[] = [
  { naam: 'watMoetGebeuren', label: 'Wat moet er gebeuren, en waarom?', verplicht: true, max: LENGTE.ALINEA },
  { naam: 'levensgeschiedenis', label: 'Wat waren de belangrijkste gebeurtenissen?', verplicht: false },
  { naam: 'problemenOuders', label: 'Welke problemen of beperkingen spelen, en maken die het onveilig?', verplicht: false },
  { naam: 'jeugdOuders', label: 'Hoe was de jeugd van de ouders?', verplicht: false },
];

const Vragen = ({ van, vragen }: { van: Control<Verzoekvelden>; vragen: readonly Vraag[] }) =>
  vragen.map(({ naam, label, hint = '', verplicht, max = LENGTE.TEKST }) => (
    <Invoer key={naam} van={van} naam={naam}>
      {(veld) => <Tekstvlak label={label} hint={hint} rijen={3} max={max} verhaal verplicht={verplicht} {...veld} waarde={veld.waarde ?? ''} />}
    </Invoer>
  ));

/** The same fields to write and to correct. Where no review has a verdict there is nothing to follow from. */
export const Verzoekvragen = ({ van, isSpoed, toetsingen, aanvrager }: { van: Control<Verzoekvelden>; isSpoed: boolean; toetsingen: Verzoekcasus['toetsingen']; aanvrager: Verzoeker }) => (
  <>
    {/* The family reads all of it: who reported must not be recognised in it (domein §3.4). */}
    {aanvrager === 'VEILIG_THUIS' ? <Melding titel="Schrijf niets op waaraan iemand de melder herkent">Het gezin en de Raad lezen deze tekst.</Melding> : null}
    {toetsingen.some(({ toestand }) => toestand === 'GEDEELD') ? (
      <Invoer van={van} naam="toetsingId">
        {(veld) => <Keuzelijst label="Volgt dit uit een toetsing?" leegOptie="Nee" opties={toetsingen.flatMap(({ id, nummer, toestand }) => (toestand === 'GEDEELD' ? [{ waarde: id, tekst: `Toetsing ${nummer ?? ''}` }] : []))} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
    ) : null}
    <Vragen van={van} vragen={VOOR} />
    <Invoer van={van} naam="delenZorg">{(veld) => <Keuzerondjes label="Deelt het gezin deze zorg?" weergave="naast" verplicht opties={opties(Zorgdeling, zorgdelingNaam)} {...veld} />}</Invoer>
    <Vragen van={van} vragen={[{ naam: 'delenToelichting', label: 'Wat ziet het gezin anders?', verplicht: false, max: LENGTE.ALINEA }]} />
    <Vragen van={van} vragen={NA} />
    <Invoer van={van} naam="isSpoed">{(veld) => <Vinkje label="Spoed: er is acuut gevaar" hint="Dan gaat het verzoek weg zonder dat iedereen het eerst las. Bel de Raad ook." {...veld} waarde={veld.waarde ?? false} />}</Invoer>
    {isSpoed ? <Vragen van={van} vragen={[{ naam: 'spoedreden', label: 'Waarom kan dit niet wachten?', verplicht: true, max: LENGTE.ALINEA }]} /> : null}
  </>
);
