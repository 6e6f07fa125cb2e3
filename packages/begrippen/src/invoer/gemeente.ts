import { z } from 'zod';
import { datum } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, tekst, tekstOfLeeg } from './velden.js';

/** Each time a new version, from a day on; what held before stays to be read. */
export const gemeenteafspraakVastleggenInvoer = z.object({
  vorigeId: idOfLeeg('de vorige versie'),
  gemeente: tekst('de gemeente', { max: LENGTE.NAAM }),
  geldigVan: datum('vanaf wanneer dit geldt', { magInToekomst: true }),
  teamNaam: tekst('hoe de teams hier heten', { max: LENGTE.NAAM, advies: 'Schrijf op hoe de teams in deze gemeente heten.' }),
  telefoon: tekstOfLeeg('het telefoonnummer', { max: LENGTE.NAAM }),
  uren: tekstOfLeeg('wanneer de teams bereikbaar zijn', { max: LENGTE.REGEL }),
  buitenUren: tekstOfLeeg('wie men daarbuiten belt', { max: LENGTE.REGEL }),
  afspraken: tekstOfLeeg('de afspraken over samenwerken', { max: LENGTE.ALINEA }),
  teamIds: z.array(id('een team'), { error: 'Kies de teams van deze gemeente.' }).max(50, 'Kies hooguit vijftig teams.'),
});

export const teamBeeindigenInvoer = z.object({
  teamId: id('het team dat stopt'),
  geldigTot: datum('de laatste dag', { magInToekomst: true }),
  opvolgerId: id('het team dat opvolgt'),
});

export const gezinOverzettenInvoer = z.object({ casusId: id('het gezin'), naarId: id('wie het gezin overneemt') });
