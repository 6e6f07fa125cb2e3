import type { Gegevenscategorie } from '../gegevenscategorie.js';

/** One part of a dossier, as far as the rules need it: no content. */
export interface Uitdraaideel {
  readonly label: Gegevenscategorie;
  /** About whom it is, when that is one person; null: about the family. */
  readonly overId: string | null;
  /** Whose own words it holds; null: nobody's. */
  readonly vanId: string | null;
  /** A conversation: whether this person was there. */
  readonly wasErbij?: boolean;
  /** Not written for the family, and about more than one person: somebody reads it before it goes along. */
  readonly eerstLezen?: boolean;
}

export interface Uitdraaivraag {
  readonly voorId: string;
  /** The person asks, or agreed: see `Inzagerecht`. */
  readonly spreektZelf: boolean;
}

/** MEE goes along. NIET stays, whoever decides. BEOORDELEN stays until a worker has judged this one part. */
export type Uitdraaiuitkomst = 'MEE' | 'NIET' | 'BEOORDELEN';

export interface Uitdraairegel {
  /** A sentence: the same on the check page, in the letter and in the decision note. */
  readonly id: string;
  readonly uitkomst: Uitdraaiuitkomst;
  readonly grondslag: string;
  /** The letter says nothing of it: knowing that it exists is already the harm. */
  readonly stil: boolean;
  readonly geldt: (deel: Uitdraaideel, vraag: Uitdraaivraag) => boolean;
}

const ANDEREN = 'AVG art. 15 lid 4; Jeugdwet art. 7.3.11';
const MELDER = 'Wmo 2015 art. 5.1.6; UAVG art. 41';

type Geldt = Uitdraairegel['geldt'];
const label = (...labels: readonly Gegevenscategorie[]): Geldt => (deel) => labels.includes(deel.label);
const vanAnder: Geldt = (deel, { voorId }) => deel.overId !== voorId;
const en = (...voorwaarden: readonly Geldt[]): Geldt => (deel, vraag) => voorwaarden.every((voorwaarde) => voorwaarde(deel, vraag));

const niet = (id: string, grondslag: string, geldt: Geldt, stil = false): Uitdraairegel => ({ id, uitkomst: 'NIET', grondslag, stil, geldt });

/** The first rule that holds decides. What the rules withhold nobody can release by hand. */
export const uitdraairegels: readonly Uitdraairegel[] = [
  niet('Wie de melding deed, gaat nooit mee.', MELDER, label('MELDER_OPEN', 'MELDER_ANONIEM'), true),
  niet('De interne tekst van de melding gaat niet mee: daarin kan staan wie de melding deed.', MELDER, label('MELDING_INTERN')),
  niet(
    'Een geheim adres gaat alleen naar wie er woont en het zelf vraagt.', ANDEREN,
    en(label('GEHEIM_ADRES'), (deel, { voorId, spreektZelf }) => deel.overId !== voorId || !spreektZelf), true,
  ),
  niet('Een oordeel dat de Raad nog niet deelde, gaat niet mee.', 'Jeugdwet art. 3.1', label('TOETS_CONCEPT')),
  niet('Wat een ander zelf vertelde, gaat niet mee.', ANDEREN, (deel, { voorId }) => deel.vanId !== null && deel.vanId !== voorId),
  niet('Een mening waarvan niet vaststaat van wie die is, gaat niet mee.', ANDEREN, en(label('ZIENSWIJZE'), (deel) => deel.vanId === null)),
  niet(
    'Wat een kind zelf vertelde, gaat zonder toestemming van het kind niet naar een ander.', ANDEREN,
    (deel, { spreektZelf }) => !spreektZelf && (deel.vanId !== null || (deel.label === 'CONTACTMOMENT' && deel.wasErbij === true)),
  ),
  niet('Het verslag van een gesprek met anderen gaat niet mee.', ANDEREN, en(label('CONTACTMOMENT'), (deel) => deel.wasErbij !== true)),
  niet('Bijzondere gegevens van een ander gaan niet mee.', 'AVG art. 9 en 10', en(label('BIJZONDER'), vanAnder)),
  niet('Contactgegevens van een ander gaan niet mee.', ANDEREN, en(label('CONTACT'), vanAnder)),
  niet('Het burgerservicenummer van een ander gaat niet mee.', 'Wet algemene bepalingen burgerservicenummer', en(label('BSN', 'BSN_EINDE'), vanAnder)),
  {
    id: 'Wat het team zichzelf vroeg, gaat pas mee als iemand dat stuk voor stuk heeft beoordeeld.', uitkomst: 'BEOORDELEN', grondslag: 'Rechtspraak 2023 over werkaantekeningen; AVG art. 15 lid 4',
    stil: true, geldt: label('REFLECTIE'),
  },
  // Names, ages and how people belong together are of all of them.
  niet('Wat alleen over een ander gaat, gaat niet mee.', ANDEREN, (deel, { voorId }) => deel.label !== 'IDENTIFICEREND' && deel.overId !== null && deel.overId !== voorId),
  {
    id: 'Wat niet voor het gezin is opgeschreven, gaat pas mee als iemand het heeft gelezen.', uitkomst: 'BEOORDELEN', grondslag: 'AVG art. 15 lid 4; Jeugdwet art. 7.3.11', stil: false,
    geldt: ({ eerstLezen }) => eerstLezen === true,
  },
  { id: 'Het gezin deelt dit dossier: dit gaat mee.', uitkomst: 'MEE', grondslag: 'AVG art. 15; Jeugdwet art. 7.3.10', stil: false, geldt: () => true },
];

const LAATSTE = uitdraairegels[uitdraairegels.length - 1] as Uitdraairegel;

export const uitdraairegelVoor = (deel: Uitdraaideel, vraag: Uitdraaivraag): Uitdraairegel => uitdraairegels.find(({ geldt }) => geldt(deel, vraag)) ?? LAATSTE;

/** Whether a conversation "with whom" names this person: a whole word, whatever else stands there. */
export function wasErbij(metWie: string | null, voornamen: string | null): boolean {
  const woorden = (tekst: string | null): string[] => (tekst ?? '').toLowerCase().split(/[^\p{L}'-]+/u).filter(Boolean);
  const [roepnaam] = woorden(voornamen);
  return roepnaam !== undefined && woorden(metWie).includes(roepnaam);
}

/** What a worker decided on one part; `vervallen`: taken back, so that the part goes along. */
export interface Achterhoudbesluit {
  readonly onderdeel: string;
  readonly onderdeelId: string;
  readonly isVervallen: boolean;
}

/**
 * MEE, or why not: by rule, by a worker, or because nobody judged it yet. A worker can withhold more than the rule and never less.
 */
export type Uitdraaibesluit = { readonly uitkomst: 'MEE' | 'REGEL' | 'WERKER' | 'TE_BEOORDELEN'; readonly regel: Uitdraairegel };

export function besluitVoor(deel: Uitdraaideel & { readonly onderdeel: string; readonly id: string }, vraag: Uitdraaivraag, besluiten: readonly Achterhoudbesluit[]): Uitdraaibesluit {
  const regel = uitdraairegelVoor(deel, vraag);
  if (regel.uitkomst === 'NIET') return { uitkomst: 'REGEL', regel };
  const eigen = besluiten.filter(({ onderdeel, onderdeelId }) => onderdeel === deel.onderdeel && onderdeelId === deel.id);
  if (eigen.some(({ isVervallen }) => !isVervallen)) return { uitkomst: 'WERKER', regel };
  if (regel.uitkomst === 'BEOORDELEN' && eigen.length === 0) return { uitkomst: 'TE_BEOORDELEN', regel };
  return { uitkomst: 'MEE', regel };
}
