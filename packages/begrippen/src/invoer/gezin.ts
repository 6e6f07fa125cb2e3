import { z } from 'zod';
import { Geslacht, Gezagsoort, Gezinsrol, Netwerkband, Relatieband, Relatiesoort, Verblijfsoort } from '../enums/gezin.js';
import { datum, datumOfLeeg, eindeNaBegin } from './datumvelden.js';
import { LENGTE, bsnOfLeeg, id, idOfLeeg, jaOfNee, keuze, keuzeOfLeeg, postcodeOfLeeg, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
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

/** A child that is not born yet, and who died: what the duo writes, and a melding does not ask. */
const levensloop = { verwachtOp: datumOfLeeg({ magInToekomst: true }), overledenOp: datumOfLeeg() };

/** With a new member what else one knows at that moment: since when, whose child, and with whom they live. */
export const gezinslidVastleggenInvoer = gezinslidInvoer.extend({
  ...levensloop,
  casusId: id('het gezin'),
  lidVan: datumOfLeeg(),
  lidReden: tekstOfLeeg('de reden', { max: LENGTE.REGEL }),
  ouderIds: z.array(id('de ouder')).nullish().transform((ids) => [...new Set(ids ?? [])]),
  woontBijId: idOfLeeg('bij wie deze persoon woont'),
});

// A form that forgot to say so must not open a secret address: who changes one says whether it is secret.
const gewijzigdAdres = adresInvoer.extend({ isGeheim: jaOfNee('of dit adres geheim is') });

/** A field that is left out stays as it is; an empty one is cleared. An address is replaced as a whole. */
export const gezinslidWijzigenInvoer = gezinslidVelden
  .extend(levensloop)
  .partial()
  .extend({ id: id('het gezinslid'), versie, adres: gewijzigdAdres.nullish() });

const eindeNaBeginRegel = voorwaarde('DATUM_ONGELDIG', 'tot', 'De einddatum ligt voor de begindatum.');

export const gezinslidKomtErbijInvoer = z.object({
  gezinslidId: id('het gezinslid'),
  van: datum('vanaf wanneer'),
  reden: tekst('de reden', { max: LENGTE.REGEL }),
});

export const gezinslidVertrektInvoer = z.object({
  gezinslidId: id('het gezinslid'),
  tot: datum('sinds wanneer'),
  reden: tekst('de reden', { max: LENGTE.REGEL }),
});

export const verblijfVastleggenInvoer = adresInvoer
  .extend({
    gezinslidId: id('wie er woont'),
    straat: tekst('de straat', naam),
    soort: keuze(Verblijfsoort, 'wat voor plek het is'),
    van: datumOfLeeg({ magInToekomst: true }),
    tot: datumOfLeeg({ magInToekomst: true }),
  })
  .refine(({ van, tot }) => eindeNaBegin(van, tot), eindeNaBeginRegel);

export const verblijfBeeindigenInvoer = z.object({ id: id('het adres'), versie, tot: datum('tot wanneer', { magInToekomst: true }) });

/** Somebody of the family, or a voogd or instelling by name. */
export const gezagVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    overId: id('het kind'),
    houderId: idOfLeeg('wie het gezag heeft'),
    houderNaam: tekstOfLeeg('wie het gezag heeft', naam),
    soort: keuze(Gezagsoort, 'het soort gezag'),
    van: datumOfLeeg(),
    tot: datumOfLeeg(),
    bron: tekst('de bron', { max: LENGTE.REGEL, advies: 'Schrijf op hoe u dit weet, bijvoorbeeld: gezagsregister, gezien op 3 november.' }),
  })
  .refine(({ houderId, houderNaam }) => Boolean(houderId) !== Boolean(houderNaam), voorwaarde('KEUZE_ONGELDIG', 'houderId', 'Kies een gezinslid, of schrijf de naam van iemand anders op.'))
  .refine(({ van, tot }) => eindeNaBegin(van, tot), eindeNaBeginRegel);

export const gezagBeeindigenInvoer = z.object({ id: id('het gezag'), versie, tot: datum('tot wanneer') });

const relatieVelden = z.object({
  soort: keuze(Relatiesoort, 'de relatie'),
  isAfhankelijk: vinkje(false),
  band: keuzeOfLeeg(Relatieband, 'hoe het tussen hen gaat'),
  sinds: datumOfLeeg(),
  tot: datumOfLeeg(),
  toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
});

export const relatieVastleggenInvoer = relatieVelden
  .extend({ casusId: id('het gezin'), vanId: id('de eerste persoon'), naarId: id('de tweede persoon') })
  .refine(({ vanId, naarId }) => !vanId || vanId !== naarId, voorwaarde('KEUZE_ONGELDIG', 'naarId', 'Kies twee verschillende mensen.'))
  .refine(({ sinds, tot }) => eindeNaBegin(sinds, tot), eindeNaBeginRegel);

export const relatieWijzigenInvoer = relatieVelden
  .partial()
  .extend({ id: id('de relatie'), versie })
  .refine(({ sinds, tot }) => eindeNaBegin(sinds, tot), eindeNaBeginRegel);

const netwerklidVelden = z.object({
  naam: tekst('de naam', naam),
  relatie: tekst('de relatie met het gezin', naam),
  telefoon: tekstOfLeeg('het telefoonnummer', naam),
  rol: tekstOfLeeg('de rol', { max: LENGTE.REGEL }),
  band: keuzeOfLeeg(Netwerkband, 'hoe sterk de band is'),
});

export const netwerklidVastleggenInvoer = netwerklidVelden.extend({ casusId: id('het gezin') });

export const netwerklidWijzigenInvoer = netwerklidVelden.partial().extend({ id: id('wie u wijzigt'), versie });
