import { z } from 'zod';
import { Zorgdeling } from '../enums/raadsverzoek.js';
import { datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

const velden = {
  toetsingId: idOfLeeg('de toetsing'),
  aanleiding: tekst('de aanleiding'),
  waaromNu: tekst('waarom nu', { max: LENGTE.ALINEA }),
  gezinssituatie: tekst('de gezinssituatie en het netwerk'),
  feitenKind: tekst('wat er met het kind gebeurt'),
  feitenOuders: tekst('wat de ouders doen'),
  omstandigheden: tekstOfLeeg('de andere omstandigheden'),
  grootsteZorg: tekst('de grootste zorg', { max: LENGTE.ALINEA }),
  delenZorg: keuze(Zorgdeling, 'of het gezin de zorg deelt'),
  delenToelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  watMoetGebeuren: tekst('wat er moet gebeuren', { max: LENGTE.ALINEA }),
  levensgeschiedenis: tekstOfLeeg('de belangrijkste gebeurtenissen'),
  problemenOuders: tekstOfLeeg('de problemen en beperkingen'),
  jeugdOuders: tekstOfLeeg('de jeugd van de ouders'),
  isSpoed: vinkje(false),
  spoedreden: tekstOfLeeg('waarom dit niet kan wachten', { max: LENGTE.ALINEA }),
};
const spoedMetReden = [({ isSpoed, spoedreden }: Onaf) => isSpoed !== true || Boolean(spoedreden), voorwaarde('VERPLICHT', 'spoedreden', 'Schrijf op waarom dit niet kan wachten.')] as const;

export const raadsverzoekOpstellenInvoer = z.object({ casusId: id('het gezin'), ...velden }).refine(...spoedMetReden);
export const raadsverzoekWijzigenInvoer = z.object({ id: id('het verzoek'), versie, ...velden }).refine(...spoedMetReden);

/** What somebody of the family says of it before it goes, or why it could not be shown. */
export const verzoekzienswijzeVastleggenInvoer = z
  .object({
    verzoekId: id('het verzoek'),
    gezinslidId: id('het gezinslid'),
    gelezenOp: datumOfLeeg(),
    redenNiet: tekstOfLeeg('waarom niet', { max: LENGTE.ALINEA }),
    zienswijze: tekstOfLeeg('de zienswijze'),
    correcties: tekstOfLeeg('wat niet klopt'),
  })
  .refine(({ gelezenOp, redenNiet }: Onaf) => Boolean(gelezenOp) !== Boolean(redenNiet), voorwaarde('VERPLICHT', 'gelezenOp', 'Vul in wanneer u het besprak, of waarom dat niet kon.'));

const verzoek = { id: id('het verzoek'), versie };
export const raadsverzoekVersturenInvoer = z.object(verzoek);
export const raadsverzoekOpnieuwVersturenInvoer = z.object(verzoek);
/** By who keeps the line running, over all families. */
export const corvBerichtOpnieuwVersturenInvoer = z.object({ id: id('het bericht') });
