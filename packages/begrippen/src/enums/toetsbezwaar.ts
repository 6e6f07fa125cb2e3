/** Why somebody cannot review a family independently, as the system finds it (N96, N97c). The order is that of what says most. */
export const Toetsbezwaar = {
  NIET_VAN_DE_RAAD: 'NIET_VAN_DE_RAAD',
  UITGESLOTEN: 'UITGESLOTEN',
  DUO: 'DUO',
  TEGENDENKER: 'TEGENDENKER',
  GERAADPLEEGD: 'GERAADPLEEGD',
  EERDER_BETROKKEN: 'EERDER_BETROKKEN',
  ANDERE_MELDING: 'ANDERE_MELDING',
  GEDETACHEERD: 'GEDETACHEERD',
} as const;
export type Toetsbezwaar = (typeof Toetsbezwaar)[keyof typeof Toetsbezwaar];

export const toetsbezwaarNaam: Record<Toetsbezwaar, string> = {
  NIET_VAN_DE_RAAD: 'U werkt niet bij de Raad',
  UITGESLOTEN: 'U bent uitgesloten van dit gezin',
  DUO: 'U werkt of werkte zelf met dit gezin',
  TEGENDENKER: 'U dacht tegen bij dit gezin',
  GERAADPLEEGD: 'U dacht mee over dit gezin',
  EERDER_BETROKKEN: 'U was eerder bij dit gezin betrokken',
  ANDERE_MELDING: 'U kent deze mensen van een eerdere melding',
  GEDETACHEERD: 'U bent gedetacheerd bij Blijvend Veilig',
};

const REGEL = 'De toets moet iemand van de Raad doen die niet bij dit gezin betrokken is of was. Vraag een collega.';

/** For the person it is about, when they are refused. */
export const toetsbezwaarTekst: Record<Toetsbezwaar, string> = {
  NIET_VAN_DE_RAAD: 'U werkt niet bij de Raad voor de Kinderbescherming. Alleen iemand van de Raad mag toetsen.',
  UITGESLOTEN: `U bent uitgesloten van dit gezin. ${REGEL}`,
  DUO: `U werkt of werkte zelf met dit gezin. ${REGEL}`,
  TEGENDENKER: `U dacht tegen bij dit gezin. ${REGEL}`,
  GERAADPLEEGD: `U dacht met het team mee over dit gezin. ${REGEL}`,
  EERDER_BETROKKEN: `U was eerder bij dit gezin betrokken. ${REGEL}`,
  ANDERE_MELDING: `U werkte aan een eerdere melding over dezelfde mensen. ${REGEL}`,
  GEDETACHEERD: 'U bent gedetacheerd bij Blijvend Veilig. De toets moet iemand van de Raad doen die daar niet bij hoort.',
};

/** What only the worker can know. */
export const Bezwaargrond = {
  FAMILIE: 'FAMILIE',
  BEKENDE: 'BEKENDE',
  EERDER_WERK: 'EERDER_WERK',
  ANDERS: 'ANDERS',
} as const;
export type Bezwaargrond = (typeof Bezwaargrond)[keyof typeof Bezwaargrond];

export const bezwaargrondNaam: Record<Bezwaargrond, string> = {
  FAMILIE: 'Iemand uit dit gezin is familie van mij',
  BEKENDE: 'Ik ken iemand uit dit gezin, of van het duo, van buiten mijn werk',
  EERDER_WERK: 'Ik werkte eerder met dit gezin, ergens anders',
  ANDERS: 'Er is een andere reden waarom ik niet onafhankelijk ben',
};
