import { controleer, Criterium, oordeelCompleet } from '@bv/begrippen';
import { feitenVan } from './stukken.js';
import type { Toetsing } from './toetsing-context.js';

export interface Telling {
  readonly gedaan: number;
  readonly totaal: number;
}

type Getoetst = Pick<Toetsing, 'stukken' | 'criteria' | 'gesprekken' | 'oordeel'>;

export const telFeiten = ({ stukken }: Pick<Toetsing, 'stukken'>): Telling => {
  const feiten = feitenVan(stukken);
  return { gedaan: feiten.filter(({ feit }) => feit.bevinding !== null).length, totaal: feiten.length };
};

export const telVoorwaarden = ({ criteria }: Pick<Toetsing, 'criteria'>): Telling => ({ gedaan: criteria.length, totaal: Object.keys(Criterium).length });

export interface Openpunt {
  readonly tekst: string;
  /** Where it is done, below the address of the toetsing. */
  readonly pad: string;
}

const PAD_VAN_VELD: Readonly<Record<string, string>> = {
  feiten: 'feiten',
  criteria: 'voorwaarden',
  gesprekken: 'gesprek',
  conceptreacties: 'concept',
  oudersGehoord: 'oordeel?veld=oudersGehoord',
  tunnelvisie: 'oordeel?veld=tunnelvisie',
  uitkomst: 'oordeel?veld=uitkomst',
  motivering: 'oordeel?veld=motivering',
  teruggeven: 'vragen',
};

/** What the gateway refused, with the place where it can be put right. */
export const openpunt = ({ veld, tekst }: { veld: string | null; tekst: string }): Openpunt => ({ tekst, pad: (veld && PAD_VAN_VELD[veld]) ?? 'oordeel' });

const rest = ({ gedaan, totaal }: Telling): number => totaal - gedaan;

/** What is still to be done before sharing, by the same rules as the gateway's, which has the last word. */
export const openPunten = (toetsing: Getoetst): Openpunt[] => {
  const feiten = telFeiten(toetsing);
  const voorwaarden = telVoorwaarden(toetsing);
  const { oudersGehoord, tunnelvisie, uitkomst, motivering } = toetsing.oordeel ?? {};
  const mist = [
    ...(rest(feiten) > 0 ? [{ veld: 'feiten', tekst: `${rest(feiten)} van de ${feiten.totaal} feiten ${rest(feiten) === 1 ? 'is' : 'zijn'} nog niet getoetst.` }] : []),
    ...(rest(voorwaarden) > 0 ? [{ veld: 'criteria', tekst: `${rest(voorwaarden)} van de zes voorwaarden ${rest(voorwaarden) === 1 ? 'is' : 'zijn'} nog niet beoordeeld.` }] : []),
    ...(toetsing.gesprekken.every(({ toestand }) => toestand !== 'GEVOERD') ? [{ veld: 'gesprekken', tekst: 'Er is nog geen gesprek met het gezin vastgelegd.' }] : []),
    ...(uitkomst === 'AANVULLEN' ? [{ veld: 'teruggeven', tekst: 'Moet het duo nog iets aanvullen? Geef de toetsing dan terug.' }] : []),
    ...(controleer(oordeelCompleet, { oudersGehoord, tunnelvisie, uitkomst, motivering }).weigeringen ?? []),
  ];
  return mist.map(openpunt);
};
