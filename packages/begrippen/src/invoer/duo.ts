import { z } from 'zod';
import { Fase } from '../enums/casus.js';
import { Inzetmate } from '../enums/inzet.js';
import { plusDagen, vandaag } from '../datum.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, keuze, tekstOfLeeg } from './velden.js';
import { type Onaf, voorwaarde } from './voorwaarde.js';

/** Longer than this is no stand-in but another duo, which the teamleider forms. */
export const LANGSTE_VERVANGING = 42;

export const inzetVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  fase: keuze(Fase, 'de fase'),
  leden: z
    .array(z.object({ partijId: id('het duolid'), mate: keuze(Inzetmate, 'hoeveel iemand doet') }))
    .min(1, { error: 'Kies hoeveel ieder doet.' })
    .max(10, { error: 'Noem er hooguit 10.' }),
});

export const vervangingVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    duolidId: id('wie er weg is'),
    vervangerId: id('wie vervangt'),
    tot: datum('tot en met welke dag', { magInToekomst: true }),
  })
  .refine(({ duolidId, vervangerId }: Onaf) => !duolidId || duolidId !== vervangerId, voorwaarde('KEUZE_ONGELDIG', 'vervangerId', 'Kies iemand anders dan wie er weg is.'))
  .refine(({ tot }: Onaf) => typeof tot !== 'string' || tot >= vandaag(), voorwaarde('DATUM_ONGELDIG', 'tot', 'Kies vandaag of een dag daarna.'))
  .refine(({ tot }: Onaf) => typeof tot !== 'string' || tot <= plusDagen(vandaag(), LANGSTE_VERVANGING), voorwaarde('DATUM_ONGELDIG', 'tot', 'Vervangen kan hooguit zes weken. Daarna vormt de teamleider een ander duo.'));

export const vervangingBeeindigenInvoer = z.object({ id: id('de vervanging') });

const dagen = (wat: string) => z.int({ error: `Vul ${wat} in als getal.` }).min(1, { error: 'Vul minstens 1 dag in.' }).max(365, { error: 'Vul hooguit 365 dagen in.' }).nullish().transform((waarde) => waarde ?? null);

/** When somebody of a team can be reached, whom to call outside those hours, and after how many days the team wants a reminder. */
export const bereikbaarheidInstellenInvoer = z.object({
  partijId: id('voor wie dit geldt'),
  telefoon: tekstOfLeeg('het telefoonnummer', { max: 20 }),
  uren: tekstOfLeeg('de uren', { max: LENGTE.REGEL }),
  buitenUren: tekstOfLeeg('wie buiten die uren', { max: LENGTE.REGEL }),
  dagenZonderHulp: dagen('het aantal dagen zonder hulp'),
  dagenZonderContact: dagen('het aantal dagen zonder contact'),
});
