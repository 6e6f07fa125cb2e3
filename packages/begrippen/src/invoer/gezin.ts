import { z } from 'zod';
import { Geslacht, Gezinsrol, Relatiesoort } from '../enums/gezin.js';
import { datumOfLeeg } from './datumvelden.js';
import { LENGTE, bsnOfLeeg, id, jaOfNee, keuze, keuzeOfLeeg, postcodeOfLeeg, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

const naam = { max: LENGTE.NAAM };

export const adresInvoer = z.object({
  straat: tekstOfLeeg('de straat', naam),
  huisnummer: tekstOfLeeg('het huisnummer', { max: 20 }),
  postcode: postcodeOfLeeg,
  plaats: tekstOfLeeg('de plaats', naam),
  isGeheim: vinkje(false),
});
export type AdresInvoer = z.output<typeof adresInvoer>;

/** A gezinslid without the number: what can be changed later. A burgerservicenummer is written once. */
export const gezinslidVelden = z.object({
  voornamen: tekst('de voornaam', naam),
  achternaam: tekst('de achternaam', naam),
  geboortedatum: datumOfLeeg(),
  geslacht: keuzeOfLeeg(Geslacht, 'het geslacht').transform((geslacht) => geslacht ?? Geslacht.ONBEKEND),
  rol: keuze(Gezinsrol, 'de rol in het gezin'),
  telefoon: tekstOfLeeg('het telefoonnummer', naam),
  email: tekstOfLeeg('het e-mailadres', naam),
  tolkTaal: tekstOfLeeg('de taal van de tolk', naam),
  isDirectbetrokkene: vinkje(true),
  adres: adresInvoer.nullish().transform((adres) => adres ?? null),
});

export const gezinslidInvoer = gezinslidVelden.extend({ bsn: bsnOfLeeg });
export type GezinslidInvoer = z.output<typeof gezinslidInvoer>;

export const gezinslidVastleggenInvoer = gezinslidInvoer.extend({ casusId: id('het gezin') });

// A form that forgot to say so must not open a secret address: who changes one says whether it is secret.
const gewijzigdAdres = adresInvoer.extend({ isGeheim: jaOfNee('of dit adres geheim is') });

/** A field that is left out stays as it is; an empty one is cleared. An address is replaced as a whole. */
export const gezinslidWijzigenInvoer = gezinslidVelden
  .partial()
  .extend({ id: id('het gezinslid'), versie, adres: gewijzigdAdres.nullish() });

export const relatieVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    vanId: id('de eerste persoon'),
    naarId: id('de tweede persoon'),
    soort: keuze(Relatiesoort, 'de relatie'),
    isAfhankelijk: vinkje(false),
    toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  })
  .refine(({ vanId, naarId }) => !vanId || vanId !== naarId, voorwaarde('KEUZE_ONGELDIG', 'naarId', 'Kies twee verschillende mensen.'));

export const netwerklidVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  naam: tekst('de naam', naam),
  relatie: tekst('de relatie met het gezin', naam),
  telefoon: tekstOfLeeg('het telefoonnummer', naam),
  rol: tekstOfLeeg('de rol', { max: LENGTE.REGEL }),
});
