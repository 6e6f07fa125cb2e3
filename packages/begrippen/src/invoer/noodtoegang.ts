import { z } from 'zod';
import { Gevaarsoort, Noodbevinding } from '../enums/noodtoegang.js';
import { id, keuze, LENGTE, tekst } from './velden.js';

/** Long enough that it is a sentence and not a word; the database holds the same. */
const KORTSTE_REDEN = 20;

/** As it stands on paper and in the head at night: small letters and spaces do no harm. */
const casusnummer = z
  .string({ error: 'Vul het casusnummer in.' })
  .transform((nummer) => nummer.replace(/\s+/g, '').toUpperCase())
  .pipe(z.string().regex(/^BV-[0-9A-Z]{4,5}-\d{4,6}$/, { error: 'Een casusnummer ziet eruit als BV-2026-00027.' }));

export const noodtoegangNemenInvoer = z.object({
  casusnummer,
  gevaar: keuze(Gevaarsoort, 'welk gevaar er is'),
  reden: tekst('de reden', { min: KORTSTE_REDEN, max: LENGTE.ALINEA, advies: 'Schrijf in een hele zin wat er nu gebeurt en waarom u het dossier nodig hebt.' }),
});

export const noodtoegangBeeindigenInvoer = z.object({ id: id('de noodtoegang') });

export const noodtoegangBeoordelenInvoer = z.object({
  id: id('de noodtoegang'),
  bevinding: keuze(Noodbevinding, 'uw oordeel'),
  motivering: tekst('de motivering', { min: KORTSTE_REDEN, max: LENGTE.ALINEA, advies: 'Schrijf in een hele zin waarom u dit vindt.' }),
});
