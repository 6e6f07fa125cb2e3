export { Raadsverzoeken } from './raadsverzoeken.js';
export { RAADSVERZOEK_BESPREKEN_TITEL, RAADSVERZOEK_INLEIDING, RAADSVERZOEK_SCHRIJVEN_INLEIDING, RAADSVERZOEK_TITEL } from './teksten.js';
export type { Verzoek, Verzoekcasus } from './verzoekgegevens.js';
export type { Verzoekplek } from './verzoekplek.js';
export { VerzoekBespreken } from './verzoek-bespreken.js';
export { VerzoekSchrijven } from './verzoek-schrijven.js';
