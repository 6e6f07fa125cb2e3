import { z } from 'zod';
import { Afsluitreden, Knelpunt, Liduitkomst, Terugkoppelingaan, Vervolgcontact } from '../enums/afsluiting.js';
import { Fase } from '../enums/casus.js';
import { Instantiesoort } from '../enums/instantie.js';
import { Reflectiesoort } from '../enums/reflectie.js';
import { datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

export const faseWisselenInvoer = z.object({
  casusId: id('het gezin'),
  versie,
  naar: keuze(Fase, 'de fase'),
  /** Phases overlap: where work goes on beside the main one. */
  nevenfasen: z.array(keuze(Fase, 'de fase')).max(2, { error: 'Kies er hooguit twee.' }).nullish().transform((lijst) => lijst ?? []),
  reden: tekst('waarom deze fase nu past', { max: LENGTE.ALINEA }),
});

export const reflectieVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  soort: keuze(Reflectiesoort, 'het soort reflectie'),
  tekst: tekst('de reflectie'),
});

export const instantieVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  soort: keuze(Instantiesoort, 'het soort instantie'),
  naam: tekst('de naam', { max: LENGTE.NAAM }),
  rol: tekstOfLeeg('de rol', { max: LENGTE.REGEL }),
  van: datumOfLeeg({ magInToekomst: true }),
});

export const terugkoppelingVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  aan: keuze(Terugkoppelingaan, 'aan wie u dit meldt'),
  tekst: tekst('de terugkoppeling'),
});

/** A family always knows whom to call when it goes wrong again; only GEEN needs no name. */
export const casusAfsluitenInvoer = z
  .object({
    casusId: id('het gezin'),
    versie,
    reden: keuze(Afsluitreden, 'waarom u afsluit'),
    toelichting: tekst('de toelichting'),
    betreftId: idOfLeeg('over wie het gaat'),
    vervolgcontact: keuze(Vervolgcontact, 'wie het gezin kan bellen'),
    vervolgcontactNaam: tekstOfLeeg('de naam', { max: LENGTE.NAAM }),
    teBewaken: tekstOfLeeg('wat in de gaten blijft', { max: LENGTE.ALINEA }),
    terugkomenBij: tekstOfLeeg('wanneer het gezin terug kan komen', { max: LENGTE.ALINEA }),
    /** Whether the chain of before would have asked for a measure (N84); empty where the duo cannot say. */
    inschattingOudeSituatie: z.boolean().nullish().transform((waarde) => waarde ?? null),
    knelpunten: z.array(keuze(Knelpunt, 'het knelpunt')).max(Object.keys(Knelpunt).length).nullish().transform((lijst) => lijst ?? []),
  })
  .refine(
    ({ vervolgcontact, vervolgcontactNaam }: Onaf) =>
      !vervolgcontact || vervolgcontact === Vervolgcontact.GEEN || Boolean(vervolgcontactNaam),
    voorwaarde('VERPLICHT', 'vervolgcontactNaam', 'Vul in wie het gezin kan bellen.'),
  );

const hele = (laagste: number, hoogste: number, wat: string) =>
  z.int({ error: wat }).min(laagste, { error: wat }).max(hoogste, { error: wat }).nullish().transform((waarde) => waarde ?? null);

/** What came of it for one person, and that they heard it or why not. Of somebody outside the family only the last. */
export const afsluitpersoonVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    gezinslidId: idOfLeeg('het gezinslid'),
    informantId: idOfLeeg('de informant'),
    uitkomst: keuzeOfLeeg(Liduitkomst, 'hoe het voor dit gezinslid eindigt'),
    toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
    verteldOp: datumOfLeeg(),
    redenNiet: tekstOfLeeg('waarom u het niet vertelt', { max: LENGTE.ALINEA }),
    terugblik: tekstOfLeeg('de terugblik', { max: LENGTE.ALINEA }),
    terugblikCijfer: hele(0, 10, 'Kies een cijfer van 0 tot en met 10.'),
    keerVerteld: hele(0, 50, 'Vul een getal in van 0 tot en met 50.'),
  })
  .refine((i) => Boolean(i.gezinslidId) !== Boolean(i.informantId), voorwaarde('KEUZE_ONGELDIG', 'gezinslidId', 'Kies één gezinslid of één informant.'))
  .refine((i) => !i.gezinslidId || Boolean(i.uitkomst), voorwaarde('VERPLICHT', 'uitkomst', 'Kies hoe het voor dit gezinslid eindigt.'))
  .refine((i) => !i.informantId || !(i.uitkomst ?? i.terugblik ?? i.terugblikCijfer ?? i.keerVerteld), voorwaarde('KEUZE_ONGELDIG', 'uitkomst', 'Van een informant legt u alleen vast of die het hoorde.'))
  .refine((i) => !(i.verteldOp && i.redenNiet), voorwaarde('KEUZE_ONGELDIG', 'redenNiet', 'Vul in wanneer u het vertelde, of waarom niet. Niet allebei.'))
  .refine((i) => !i.informantId || Boolean(i.verteldOp) || Boolean(i.redenNiet), voorwaarde('VERPLICHT', 'verteldOp', 'Vul in wanneer u het vertelde, of waarom niet.'));
