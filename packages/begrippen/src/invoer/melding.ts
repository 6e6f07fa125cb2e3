import { z } from 'zod';
import { DirecteVeiligheid, Meldingsoort, Triagebesluit, Urgentie } from '../enums/melding.js';
import { Relatiesoort } from '../enums/gezin.js';
import { gezinslidInvoer } from './gezin.js';
import { verraadtMelderNiet } from './melderverraad.js';
import { bevestigd } from './zonder-persoonsgegevens.js';
import { grondPastBijMelder, heeftGrondAlsDatMoet, melderInvoer } from './melder.js';
import { LENGTE, id, idOfLeeg, jaOfNee, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

const CONCREET = 'Beschrijf concreet wat er gebeurde: wie deed wat, bij wie?';

/** Who did what to whom: unsafety is always described concretely (N101b). */
export const voorvalInvoer = z.object({
  wie: tekst('wie het deed', { max: LENGTE.REGEL, advies: CONCREET }),
  wat: tekst('wat er gebeurde', { max: LENGTE.ALINEA, advies: CONCREET }),
  bijWie: tekst('bij wie', { max: LENGTE.REGEL, advies: CONCREET }),
  wanneer: tekstOfLeeg('wanneer', { max: LENGTE.REGEL }),
  hoeVaak: tekstOfLeeg('hoe vaak', { max: LENGTE.REGEL }),
  gevolg: tekstOfLeeg('het gevolg', { max: LENGTE.ALINEA }),
});
export type VoorvalInvoer = z.output<typeof voorvalInvoer>;

const gezinslidBijMelding = gezinslidInvoer.extend({ tijdelijkId: id('het gezinslid') });

const relatieInvoer = z
  .object({
    van: id('de eerste persoon'),
    naar: id('de tweede persoon'),
    soort: keuze(Relatiesoort, 'de relatie'),
    isAfhankelijk: vinkje(false),
  })
  .refine(({ van, naar }) => !van || van !== naar, voorwaarde('KEUZE_ONGELDIG', 'naar', 'Kies twee verschillende mensen.'));

const isMelding = (melding: { soort: unknown }): boolean => melding.soort === Meldingsoort.MELDING;

/** A melding that Veilig Thuis records. Someone who reports is known to Veilig Thuis with name and number; ambtshalve nobody reports. */
export const meldingVastleggenInvoer = z
  .object({
    bestaandeCasusId: idOfLeeg('het gezin'),
    /** What this melding came from: an adviesvraag that was turned into it. */
    adviesvraagId: idOfLeeg('de adviesvraag'),
    /** The form of a professional that was taken on. */
    formulierId: idOfLeeg('het formulier'),
    gezinsnaam: tekstOfLeeg('de naam van het gezin', { max: LENGTE.NAAM }),
    gebied: tekstOfLeeg('het gebied', { max: LENGTE.NAAM }),
    soort: keuze(Meldingsoort, 'het soort melding'),
    urgentie: keuzeOfLeeg(Urgentie, 'hoe dringend het is'),
    kern: tekst('de kern', { max: LENGTE.KERN }),
    tekstIntern: tekst('de tekst voor Veilig Thuis'),
    tekstVoorGezin: tekst('de tekst die het gezin mag lezen'),
    directeVeiligheid: keuze(DirecteVeiligheid, 'hoe veilig het nu is'),
    directeVeiligheidToelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
    melder: melderInvoer.nullish().transform((melder) => melder ?? null),
    gezinsleden: z.array(gezinslidBijMelding, { error: 'Noem minstens één gezinslid.' }).max(40, { error: 'Noem hooguit 40 mensen.' }),
    relaties: z.array(relatieInvoer).max(200).nullish().transform((relaties) => relaties ?? []),
    bevestigdeMelderplekken: bevestigd,
    voorvallen: z.array(voorvalInvoer, { error: CONCREET }).max(50, { error: 'Noem hooguit 50 voorvallen.' }),
  })
  .refine(
    (m) => !isMelding(m) || Boolean(m.melder?.soort),
    voorwaarde('VERPLICHT', 'melder.soort', 'Kies wie er meldt: een omstander of een professional.'),
  )
  .refine(
    (m) => !isMelding(m) || Boolean(m.melder?.naam),
    voorwaarde('CONTACT_MELDER_VERPLICHT', 'melder.naam', 'Vul de naam van de melder in. Zonder naam is het een advies, geen melding.'),
  )
  .refine(
    (m) => !isMelding(m) || Boolean(m.melder?.telefoon),
    voorwaarde('CONTACT_MELDER_VERPLICHT', 'melder.telefoon', 'Vul in hoe we de melder bereiken.'),
  )
  .refine(
    (m) => !isMelding(m) || !m.melder || heeftGrondAlsDatMoet(m.melder),
    voorwaarde('GROND_VERPLICHT', 'melder.anonimiteitsgrond', 'Kies waarom het gezin de naam van deze professional niet mag weten.'),
  )
  .refine(
    (m) => !isMelding(m) || !m.melder || grondPastBijMelder(m.melder),
    voorwaarde('KEUZE_ONGELDIG', 'melder.anonimiteitsgrond', 'Deze grond geldt alleen voor een omstander. Kies een andere.'),
  )
  .refine(
    (m) => Boolean(m.bestaandeCasusId) || !Array.isArray(m.gezinsleden) || m.gezinsleden.length > 0,
    voorwaarde('VERPLICHT', 'gezinsleden', 'Noem minstens één gezinslid.'),
  )
  .refine(
    ({ gezinsleden }: Onaf) => new Set(kenmerken(gezinsleden)).size === kenmerken(gezinsleden).length,
    voorwaarde('KEUZE_ONGELDIG', 'gezinsleden', 'Twee gezinsleden hebben hetzelfde kenmerk. Open de pagina opnieuw.'),
  )
  .refine(
    (m: Onaf) => Boolean(m['bestaandeCasusId']) || relatiesKennenHunMensen(m),
    voorwaarde('KEUZE_ONGELDIG', 'relaties', 'Een relatie noemt iemand die niet bij de gezinsleden staat.'),
  )
  .superRefine(verraadtMelderNiet, { when: ({ value }) => typeof value === 'object' && value !== null })
  // Nobody reports ambtshalve: half-filled fields of a melder must not become one.
  .transform((m) => ({ ...m, melder: isMelding(m) ? m.melder : null }));
export type MeldingVastleggenInvoer = z.output<typeof meldingVastleggenInvoer>;

function relatiesKennenHunMensen({ gezinsleden, relaties }: Onaf): boolean {
  if (!Array.isArray(gezinsleden)) return true;
  const bekend = new Set(kenmerken(gezinsleden));
  return objecten(relaties).every(({ van, naar }) => bekend.has(van) && bekend.has(naar));
}

function kenmerken(gezinsleden: unknown): unknown[] {
  return objecten(gezinsleden).map(({ tijdelijkId }) => tijdelijkId);
}

function objecten(lijst: unknown): Onaf[] {
  return Array.isArray(lijst) ? lijst.filter((stuk): stuk is Onaf => typeof stuk === 'object' && stuk !== null) : [];
}

export const meldingOppakkenInvoer = z.object({ casusId: id('het gezin') });

export const veiligheidsbeoordelingVaststellenInvoer = z
  .object({
  casusId: id('het gezin'),
  meldingId: id('de melding'),
  directVeilig: jaOfNee('is het nu veilig'),
  besluit: keuze(Triagebesluit, 'het besluit'),
  reden: tekst('de reden van het besluit'),
  /** Which version of the questions was answered, and with what. */
  instrumentVersie: z.int({ error: 'Open de beoordeling opnieuw.' }).min(1, { error: 'Open de beoordeling opnieuw.' }),
  antwoorden: z.array(z.object({ vraag: id('de vraag'), antwoord: id('een antwoord'), toelichting: tekstOfLeeg('de uitleg', { max: LENGTE.ALINEA }) })).max(100, { error: 'Open de beoordeling opnieuw.' }),
  collegaId: idOfLeeg('wie meekijkt'),
})
  .refine((b) => b.besluit !== Triagebesluit.GEEN_VERVOLG || Boolean(b.collegaId), voorwaarde('VERPLICHT', 'collegaId', 'Kies een collega die meekijkt. Geen vervolg besluiten wij met twee mensen.'));
