import { z } from 'zod';
import { Leerpuntplek } from '../enums/reflectie.js';
import { persoonsgegevenAdvies, vindPersoonsgegevens } from '../persoonsgegeven/index.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, jaOfNee, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { Weigeringcode } from './weigering.js';

const vraag = (wat: string) => tekstOfLeeg(wat, { max: LENGTE.ALINEA });

/** A talk of the team about its own work: who had which role (N63), and the five questions (N66). */
const gesprekVelden = z.object({
  op: datum('de datum'),
  onderwerp: tekst('waar het over ging', { max: LENGTE.REGEL }),
  inbrengerId: idOfLeeg('wie het inbracht'),
  gespreksleiderId: idOfLeeg('wie het gesprek leidde'),
  tegendenkerId: idOfLeeg('wie tegendacht'),
  deskundigeId: idOfLeeg('wie deskundigheid inbracht'),
  perspectieven: vraag('welke kijk wij nog niet hebben'),
  naastGezin: vraag('hoe wij naast het gezin staan'),
  hoeBespreken: vraag('hoe wij dit bespreken'),
  zichtVeiligheid: vraag('hoe wij de veiligheid zien'),
  eigenHandelen: vraag('wat dit van ons zegt'),
  meenemen: vraag('wat wij meenemen'),
});

export const reflectiegesprekVastleggenInvoer = gesprekVelden.extend({ casusId: id('het gezin') });

export const reflectiegesprekWijzigenInvoer = gesprekVelden.partial().extend({ id: id('het gesprek'), versie });

export const SPECIALIST_DAGEN = 30;

/** A question to somebody who knows more; `dagen` is how long the question stays open for them. */
export const specialistVragenInvoer = z.object({
  casusId: id('het gezin'),
  specialistId: id('aan wie u het vraagt'),
  vraag: tekst('uw vraag', { max: LENGTE.ALINEA, min: 10, advies: 'Schrijf op wat u niet weet en waarom u het wilt weten.' }),
  dagen: z
    .int({ error: `Kies een aantal dagen van 1 tot en met ${SPECIALIST_DAGEN}.` })
    .refine((dagen) => dagen >= 1 && dagen <= SPECIALIST_DAGEN, { error: `Kies een aantal dagen van 1 tot en met ${SPECIALIST_DAGEN}.`, params: { code: Weigeringcode.KEUZE_ONGELDIG } }),
});

export const specialistvraagBeantwoordenInvoer = z.object({ id: id('de vraag'), versie, antwoord: tekst('uw antwoord') });

/** The duo takes a question back; the access ends at once. */
export const specialistvraagIntrekkenInvoer = z.object({ id: id('de vraag'), versie });

/** What the team learned, for colleagues who work with other families: nothing of this one may be in it. */
export const leerpuntVoorstellenInvoer = z.object({
  plek: keuze(Leerpuntplek, 'bij welk werk dit helpt'),
  tekst: tekst('wat u leerde', { max: 600, min: 20, advies: 'Schrijf in een of twee zinnen op wat een collega hieraan heeft.' }).refine((waarde) => vindPersoonsgegevens(waarde).length === 0, {
    error: (kwestie) => {
      const [eerste] = vindPersoonsgegevens(typeof kwestie.input === 'string' ? kwestie.input : '');
      return eerste ? `Haal “${eerste.tekst}” weg: ${persoonsgegevenAdvies[eerste.soort]}` : 'Schrijf dit zonder namen.';
    },
    params: { code: Weigeringcode.PERSOONSGEGEVEN },
  }),
});

export const leerpuntBeoordelenInvoer = z.object({ id: id('het leerpunt'), overnemen: jaOfNee('of dit als hulp op de bladzijde komt') });
