import { z } from 'zod';
import { Adviessluitreden, Adviesvrager } from '../enums/adviesvraag.js';
import { LENGTE, id, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { bevestigd, zonderPersoonsgegevens } from './zonder-persoonsgegevens.js';

/** A question for advice. It has no field for a person, a family or an address, and its texts may not name one either (domain §3.2). */
export const adviesvraagVastleggenInvoer = z
  .object({
    vrager: keuze(Adviesvrager, 'wie er vraagt'),
    kern: tekst('de kern', { max: LENGTE.KERN }),
    vraag: tekst('de vraag'),
    antwoord: tekstOfLeeg('het advies'),
    bevestigd,
  })
  .refine(...zonderPersoonsgegevens('kern'))
  .refine(...zonderPersoonsgegevens('vraag'))
  .refine(...zonderPersoonsgegevens('antwoord'));

const opAdviesvraag = { id: id('de adviesvraag'), versie };

export const adviesvraagBeantwoordenInvoer = z
  .object({ ...opAdviesvraag, antwoord: tekst('het advies'), bevestigd })
  .refine(...zonderPersoonsgegevens('antwoord'));

export const adviesvraagSluitenInvoer = z.object({ ...opAdviesvraag, sluitreden: keuze(Adviessluitreden, 'waarom de vraag klaar is') });
export const adviesvraagHeropenenInvoer = z.object(opAdviesvraag);
export const adviesvraagOmzettenInvoer = z.object(opAdviesvraag);
export const adviesvraagTerugzettenInvoer = z.object(opAdviesvraag);
