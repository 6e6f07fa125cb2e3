import { z } from 'zod';
import { Bezwaargrond } from '../enums/toetsbezwaar.js';
import { Bevindingoordeel, Criterium, Toetsuitkomst } from '../enums/toetsing.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, jaOfNee, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

export const toetsingAanvragenInvoer = z.object({
  casusId: id('het gezin'),
  vraag: tekst('de vraag aan de Raad', { max: LENGTE.ALINEA }),
  aanleiding: tekst('de aanleiding'),
  gewensteUitkomst: tekst('de gewenste uitkomst', { max: LENGTE.ALINEA }),
});

export const toetsingIntrekkenInvoer = z.object({
  id: id('de toetsing'),
  versie,
  reden: tekst('de reden', { max: LENGTE.ALINEA }),
});

export const toetsingOppakkenInvoer = z.object({ id: id('de toetsing') });
export const toetsbezwaarMeldenInvoer = z.object({ toetsingId: id('de toetsing'), grond: keuze(Bezwaargrond, 'waarom u niet onafhankelijk bent') });
export const toetsingDelenInvoer = z.object({ id: id('de toetsing'), versie });

export const bevindingVastleggenInvoer = z
  .object({
    toetsingId: id('de toetsing'),
    stukId: id('het stuk'),
    oordeel: keuze(Bevindingoordeel, 'wat u vindt'),
    notitie: tekstOfLeeg('de notitie', { max: LENGTE.ALINEA }),
  })
  .refine(
    ({ oordeel, notitie }: Onaf) => !oordeel || oordeel === Bevindingoordeel.VOLGT_UIT_BRON || Boolean(notitie),
    voorwaarde('VERPLICHT', 'notitie', 'Schrijf op wat uw vraag is, of waarom het niet uit de bron volgt.'),
  );

export const criteriumVastleggenInvoer = z
  .object({
    toetsingId: id('de toetsing'),
    criterium: keuze(Criterium, 'het punt'),
    voldoet: jaOfNee('voldoet dit punt'),
    toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  })
  .refine(
    ({ voldoet, toelichting }: Onaf) => voldoet !== false || Boolean(toelichting),
    voorwaarde('VERPLICHT', 'toelichting', 'Schrijf op wat er nog mist.'),
  );

export const toetsgesprekVastleggenInvoer = z.object({
  toetsingId: id('de toetsing'),
  metWie: tekst('met wie u sprak', { max: LENGTE.REGEL, advies: 'Schrijf op met wie u sprak.' }),
  datum: datum('de datum'),
  verslag: tekst('het verslag', { advies: 'Schrijf op wat er gezegd is.' }),
});

/** A draft: it may be half done. What must be there before sharing stands in `oordeelCompleet`. */
export const oordeelVastleggenInvoer = z.object({
  toetsingId: id('de toetsing'),
  oudersGehoord: tekstOfLeeg('het antwoord over de ouders'),
  tunnelvisie: tekstOfLeeg('het antwoord over tunnelvisie'),
  uitkomst: keuzeOfLeeg(Toetsuitkomst, 'de uitkomst'),
  motivering: tekstOfLeeg('de motivering'),
});

/** The reviewer answers both questions that make the review independent (N95) before sharing it. */
export const oordeelCompleet = z.object({
  oudersGehoord: tekst('het antwoord over de ouders', { advies: 'Schrijf op of de ouders zich gehoord voelen.' }),
  tunnelvisie: tekst('het antwoord over tunnelvisie', { advies: 'Schrijf op of er tunnelvisie was, en of die is doorbroken.' }),
  uitkomst: keuze(Toetsuitkomst, 'de uitkomst'),
  motivering: tekst('de motivering'),
});
