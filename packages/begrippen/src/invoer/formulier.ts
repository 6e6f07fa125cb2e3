import { z } from 'zod';
import { Anonimiteitsgrond, DirecteVeiligheid, Meldersoort } from '../enums/melding.js';
import { Formuliersluitreden, Formuliersoort } from '../enums/formulier.js';
import { isDatum, plusDagen, vandaag } from '../datum.js';
import { grondPastBijMelder, heeftGrondAlsDatMoet } from './melder.js';
import { LENGTE, id, jaOfNee, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

/** Crockford's letters: no I, L, O or U, so that a code read aloud over the telephone is typed right. */
export const CODETEKENS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODELENGTE = 20;
export const LANGSTE_LINK_DAGEN = 90;
export const MEESTE_FORMULIEREN_PER_LINK = 50;

/** As it is counted: capitals, without spaces and hyphens, and with the letters that look like another put right. */
export const normaliseerCode = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** In groups of five, to read aloud. */
export const toonCode = (code: string): string => code.replace(/(.{5})(?=.)/g, '$1-');

const code = z
  .string({ error: 'De code ontbreekt. Open de pagina opnieuw.' })
  .transform(normaliseerCode)
  .refine((waarde) => waarde.length === CODELENGTE && Array.from(waarde).every((teken) => CODETEKENS.includes(teken)), { error: 'De code klopt niet. Open de pagina opnieuw.' });

const geldigTot = z
  .string({ error: 'Kies tot wanneer de link werkt.' })
  .refine((dag) => isDatum(dag), { error: 'Kies tot wanneer de link werkt.' })
  .refine((dag) => !isDatum(dag) || (dag >= vandaag() && dag <= plusDagen(vandaag(), LANGSTE_LINK_DAGEN)), {
    error: `Kies een dag vanaf vandaag, hooguit ${LANGSTE_LINK_DAGEN} dagen vooruit.`,
  });

export const formulierlinkMakenInvoer = z.object({
  soort: keuze(Formuliersoort, 'waarvoor de link is'),
  voor: tekst('voor wie de link is', { max: LENGTE.NAAM }),
  code,
  geldigTot,
  meestGebruik: z
    .int({ error: 'Vul in hoe vaak de link werkt.' })
    .min(1, { error: 'De link werkt minstens één keer.' })
    .max(MEESTE_FORMULIEREN_PER_LINK, { error: `De link werkt hooguit ${MEESTE_FORMULIEREN_PER_LINK} keer.` }),
});

export const formulierlinkIntrekkenInvoer = z.object({ id: id('de link') });
export const formulierOppakkenInvoer = z.object({
  id: id('het formulier'),
  /** From a colleague who has it already: said out loud, never by accident. */
  overnemen: vinkje(false),
});
export const formulierTeruggevenInvoer = z.object({ id: id('het formulier') });
export const formulierSluitenInvoer = z.object({
  id: id('het formulier'),
  sluitreden: keuze(Formuliersluitreden, 'waarom het geen melding wordt'),
  toelichting: tekst('de toelichting', { max: LENGTE.ALINEA }),
});

/** Who fills in the form is a professional; the same grounds hold as on the telephone. */
const alsProfessional = (m: Onaf): Onaf => ({ ...m, soort: Meldersoort.PROFESSIONAL });

/** What a professional sends by the form with a link: no account, nothing can be read back. */
export const formulierInhoud = z
  .object({
    naam: tekst('uw naam', { max: LENGTE.NAAM }),
    functie: tekst('uw functie', { max: LENGTE.NAAM }),
    organisatie: tekst('uw organisatie', { max: LENGTE.NAAM }),
    telefoon: tekst('uw telefoonnummer', { max: LENGTE.NAAM }),
    relatieTotGezin: tekst('hoe u het gezin kent', { max: LENGTE.NAAM }),
    anonimiteitToegezegd: jaOfNee('mag het gezin weten dat u dit meldt'),
    anonimiteitsgrond: keuzeOfLeeg(Anonimiteitsgrond, 'waarom het gezin het niet mag weten'),
    gezin: tekst('om wie het gaat', { max: LENGTE.ALINEA }),
    kern: tekst('uw zorg in één zin', { max: LENGTE.KERN }),
    gebeurd: tekst('wat er gebeurde'),
    directeVeiligheid: keuze(DirecteVeiligheid, 'hoe veilig het nu is'),
    gedaan: tekstOfLeeg('wat er al gedaan is', { max: LENGTE.ALINEA }),
  })
  .refine((m) => heeftGrondAlsDatMoet(alsProfessional(m)), voorwaarde('GROND_VERPLICHT', 'anonimiteitsgrond', 'Kies waarom het gezin niet mag weten dat u meldt.'))
  .refine((m) => grondPastBijMelder(alsProfessional(m)), voorwaarde('KEUZE_ONGELDIG', 'anonimiteitsgrond', 'Deze reden geldt niet voor een professional. Kies een andere.'))
  .transform((m) => ({ ...m, anonimiteitsgrond: m.anonimiteitToegezegd ? m.anonimiteitsgrond : null }));
export type FormulierInhoud = z.output<typeof formulierInhoud>;
