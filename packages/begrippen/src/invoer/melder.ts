import { z } from 'zod';
import { Anonimiteitsgrond, Meldersoort } from '../enums/melding.js';
import { LENGTE, keuzeOfLeeg, tekstOfLeeg } from './velden.js';

const melderVelden = z.object({
  soort: keuzeOfLeeg(Meldersoort, 'wie er meldt'),
  naam: tekstOfLeeg('de naam', { max: LENGTE.NAAM }),
  functie: tekstOfLeeg('de functie', { max: LENGTE.NAAM }),
  organisatie: tekstOfLeeg('de organisatie', { max: LENGTE.NAAM }),
  telefoon: tekstOfLeeg('het telefoonnummer', { max: LENGTE.NAAM }),
  relatieTotGezin: tekstOfLeeg('de relatie tot het gezin', { max: LENGTE.NAAM }),
  anonimiteitToegezegd: z.boolean().nullish(),
  anonimiteitsgrond: keuzeOfLeeg(Anonimiteitsgrond, 'de grond'),
});

/**
 * Wmo 2015 (domain §3.4): the name of an omstander stays secret unless they agree explicitly (`anonimiteitToegezegd` false);
 * the name of a professional is known unless one of three grounds holds.
 */
export const melderInvoer = melderVelden.transform((melder) => {
  if (melder.soort === Meldersoort.OMSTANDER) {
    const isAnoniem = melder.anonimiteitToegezegd ?? true;
    const grond = melder.anonimiteitsgrond ?? Anonimiteitsgrond.GEEN_TOESTEMMING_OMSTANDER;
    return { ...melder, anonimiteitToegezegd: isAnoniem, anonimiteitsgrond: isAnoniem ? grond : null };
  }
  const isAnoniem = melder.anonimiteitToegezegd ?? false;
  return { ...melder, anonimiteitToegezegd: isAnoniem, anonimiteitsgrond: isAnoniem ? melder.anonimiteitsgrond : null };
});
export type MelderInvoer = z.output<typeof melderInvoer>;

interface Melderfeiten {
  soort?: unknown;
  anonimiteitToegezegd?: unknown;
  anonimiteitsgrond?: unknown;
}

export function heeftGrondAlsDatMoet(melder: Melderfeiten): boolean {
  const isAnoniemeProfessional = melder.soort === Meldersoort.PROFESSIONAL && melder.anonimiteitToegezegd === true;
  return !isAnoniemeProfessional || Boolean(melder.anonimiteitsgrond);
}

/** The ground "no consent" belongs to an omstander; a professional's consent is not asked. */
export function grondPastBijMelder(melder: Melderfeiten): boolean {
  const isAnoniemeProfessional = melder.soort === Meldersoort.PROFESSIONAL && melder.anonimiteitToegezegd === true;
  return !isAnoniemeProfessional || melder.anonimiteitsgrond !== Anonimiteitsgrond.GEEN_TOESTEMMING_OMSTANDER;
}
