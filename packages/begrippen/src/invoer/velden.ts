import { z } from 'zod';
import { isBsn, normaliseerBsn } from '../bsn.js';
import { Weigeringcode } from './weigering.js';

// Zod tries `new Function` to speed itself up; under our Content-Security-Policy that is a violation on every page.
z.config({ jitless: true });

/** Lengths that a text may have, in characters. */
export const LENGTE = { KERN: 160, NAAM: 100, REGEL: 300, ALINEA: 2_000, TEKST: 10_000 } as const;

/** What a form sends for "nothing filled in". */
const leegNaarNull = <T>(waarde: T | '' | null | undefined): T | null => (waarde === '' ? null : (waarde ?? null));

interface Tekstregels {
  readonly max?: number;
  readonly min?: number;
  /** Said instead of "Vul … in." and "… korter": what would make it good. */
  readonly advies?: string;
}

/** A text that must be there. `wat` goes in the sentence: "Vul de kern in." */
export function tekst(wat: string, { max = LENGTE.TEKST, min = 1, advies }: Tekstregels = {}) {
  const leeg = advies ?? `Vul ${wat} in.`;
  return z
    .string({ error: leeg })
    .trim()
    .min(min, { error: leeg })
    .max(max, { error: `Maak ${wat} korter: hooguit ${max} tekens.` });
}

/** A text that may be left out; nothing filled in becomes null. */
export function tekstOfLeeg(wat: string, { max = LENGTE.TEKST }: Tekstregels = {}) {
  return z
    .string({ error: `Vul ${wat} in als tekst.` })
    .trim()
    .max(max, { error: `Maak ${wat} korter: hooguit ${max} tekens.` })
    .nullish()
    .transform(leegNaarNull);
}

type Waarden = Readonly<Record<string, string>>;

export function keuze<E extends Waarden>(waarden: E, wat: string) {
  return z.enum(waarden, { error: `Kies ${wat}.` });
}

export function keuzeOfLeeg<E extends Waarden>(waarden: E, wat: string) {
  return z
    .union([z.enum(waarden), z.literal('')], { error: `Kies ${wat} uit de lijst.` })
    .nullish()
    .transform(leegNaarNull);
}

export function jaOfNee(wat: string) {
  return z.boolean({ error: `Kies ja of nee: ${wat}.` });
}

export function vinkje(standaard: boolean) {
  return z
    .boolean({ error: 'Kies ja of nee.' })
    .nullish()
    .transform((waarde) => waarde ?? standaard);
}

// Ids reach SQL as parameters; the pattern only keeps nonsense from being looked up.
const ID = /^[A-Za-z0-9_-]{1,64}$/;

export function id(wat: string) {
  return z.string({ error: `Kies ${wat}.` }).regex(ID, { error: `Kies ${wat}.` });
}

export function idOfLeeg(wat: string) {
  return z
    .union([z.string().regex(ID), z.literal('')], { error: `Kies ${wat} uit de lijst.` })
    .nullish()
    .transform(leegNaarNull);
}

export const versie = z.int({ error: 'De versie ontbreekt. Open de pagina opnieuw.' }).min(0, {
  error: 'De versie ontbreekt. Open de pagina opnieuw.',
});

export const bsnOfLeeg = z
  .string()
  .trim()
  .nullish()
  .transform(leegNaarNull)
  .refine((bsn) => bsn === null || isBsn(bsn), {
    error: 'Dit burgerservicenummer klopt niet. Controleer de cijfers.',
    params: { code: Weigeringcode.BSN_ONGELDIG },
  })
  .transform((bsn) => (bsn === null ? null : (normaliseerBsn(bsn) ?? null)));

/** `1061AB` and `1061 ab` become `1061 AB`. */
export const postcodeOfLeeg = z
  .string()
  .trim()
  .nullish()
  .transform(leegNaarNull)
  .refine((postcode) => postcode === null || /^[1-9]\d{3}\s?[A-Za-z]{2}$/.test(postcode), {
    error: 'Deze postcode klopt niet. Schrijf bijvoorbeeld 1061 AB.',
    params: { code: Weigeringcode.POSTCODE_ONGELDIG },
  })
  .transform((postcode) => (postcode === null ? null : `${postcode.slice(0, 4)} ${postcode.slice(-2).toUpperCase()}`));
