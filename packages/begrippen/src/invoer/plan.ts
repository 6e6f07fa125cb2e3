import { z } from 'zod';
import { Afspraaktoestand } from '../enums/afspraak.js';
import { Contactvorm, Interventiesoort, Werkhoedanigheid } from '../enums/contact.js';
import { datumOfLeeg, eindeNaBegin, tijdstip } from './datumvelden.js';
import { LENGTE, id, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { GEEN_HULP_ALS_JEUGDBESCHERMER, magInHoedanigheid } from '../werkhoedanigheid.js';
import { type Onaf, voorwaarde } from './voorwaarde.js';

/** A safety agreement: if this happens, then that, by whom, and who watches (domain §2.2). */
const afspraakVelden = z.object({
  als: tekst('wanneer de afspraak geldt', { max: LENGTE.ALINEA }),
  dan: tekst('wat er dan gebeurt', { max: LENGTE.ALINEA }),
  doorWie: tekst('wie dit doet', { max: LENGTE.REGEL }),
  wieKijktMee: tekstOfLeeg('wie meekijkt', { max: LENGTE.REGEL }),
  van: datumOfLeeg({ magInToekomst: true }),
  tot: datumOfLeeg({ magInToekomst: true }),
  looptDoor: vinkje(false),
  // What happens when it does not work: how one sees it, what then, and who is told.
  signaal: tekstOfLeeg('waaraan u merkt dat het niet lukt', { max: LENGTE.ALINEA }),
  vervolgstap: tekstOfLeeg('wat jullie dan doen', { max: LENGTE.ALINEA }),
  wieHoort: tekstOfLeeg('wie dat hoort', { max: LENGTE.REGEL }),
});

const eindeNaBeginRegel = voorwaarde('DATUM_ONGELDIG', 'tot', 'De einddatum ligt voor de begindatum.');

export const afspraakVastleggenInvoer = afspraakVelden
  .extend({ casusId: id('het gezin') })
  .refine(({ van, tot }) => eindeNaBegin(van, tot), eindeNaBeginRegel);

export const afspraakWijzigenInvoer = afspraakVelden
  .extend({
    toestand: keuze(Afspraaktoestand, 'hoe het met de afspraak gaat'),
    evaluatie: tekstOfLeeg('de evaluatie', { max: LENGTE.ALINEA }),
  })
  .partial()
  .extend({ id: id('de afspraak'), versie })
  .refine(({ van, tot }) => eindeNaBegin(van, tot), eindeNaBeginRegel);

export const contactmomentVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    op: tijdstip('wanneer het contact was'),
    vorm: keuze(Contactvorm, 'hoe het contact was'),
    metWie: tekst('met wie het contact was', { max: LENGTE.REGEL }),
    samenMetWijkteam: vinkje(false),
    hoedanigheid: keuzeOfLeeg(Werkhoedanigheid, 'in welke hoedanigheid'),
    interventie: keuzeOfLeeg(Interventiesoort, 'wat u deed'),
    verslag: tekst('het verslag'),
  })
  .refine(
    ({ hoedanigheid, interventie }: Onaf) => magInHoedanigheid(hoedanigheid, interventie),
    voorwaarde('KEUZE_ONGELDIG', 'interventie', GEEN_HULP_ALS_JEUGDBESCHERMER),
  );
