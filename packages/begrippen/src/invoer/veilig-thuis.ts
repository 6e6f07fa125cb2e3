import { z } from 'zod';
import { Contactvorm } from '../enums/contact.js';
import { Accorderingsoordeel } from '../enums/verklaring.js';
import { Monitoroordeel, Onderzoeksconclusie, Terugkoppeldeel, Terugkoppelmoment, Terugkoppelvorm } from '../enums/veilig-thuis.js';
import { datum, datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, jaOfNee, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

const beoordeling = { id: id('de beoordeling'), versie };
export const beoordelingBevestigenInvoer = z.object(beoordeling);
export const beoordelingTerugsturenInvoer = z.object({ ...beoordeling, reden: tekst('waarom u de beoordeling terugstuurt', { max: LENGTE.ALINEA }) });
export const beoordelingCollegaKiezenInvoer = z.object({ ...beoordeling, collegaId: id('wie meekijkt') });

export const informantVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  onderzoekId: id('het onderzoek'),
  naam: tekst('de naam van de informant', { max: LENGTE.NAAM }),
  functie: tekst('wie diegene is voor het gezin', { max: LENGTE.REGEL }),
  telefoon: tekstOfLeeg('het telefoonnummer', { max: LENGTE.NAAM }),
  gesprokenOp: datum('wanneer u diegene sprak'),
  tekst: tekst('wat de informant vertelde'),
});
const informant = { id: id('de informant'), versie };
export const informantWijzigenInvoer = z.object({ ...informant, tekst: tekst('wat de informant vertelde') });
export const informantAccorderenInvoer = z
  .object({
    ...informant,
    oordeel: keuze(Accorderingsoordeel, 'wat de informant van de tekst vindt'),
    eigenWoorden: tekstOfLeeg('de woorden van de informant', { max: LENGTE.ALINEA }),
    geaccordeerdOp: datum('wanneer de informant dat zei'),
  })
  .refine((i) => i.oordeel === Accorderingsoordeel.AKKOORD || Boolean(i.eigenWoorden), voorwaarde('VERPLICHT', 'eigenWoorden', 'Schrijf op wat de informant anders ziet, in eigen woorden.'));

/** That somebody heard how the research ended, or why not. One of the two people, and one of the two. */
export const inkennisstellingVastleggenInvoer = z
  .object({
    casusId: id('het gezin'),
    onderzoekId: id('het onderzoek'),
    gezinslidId: idOfLeeg('het gezinslid'),
    informantId: idOfLeeg('de informant'),
    verteldOp: datumOfLeeg(),
    vorm: keuzeOfLeeg(Contactvorm, 'hoe u het vertelde'),
    redenNiet: tekstOfLeeg('waarom u het niet vertelt', { max: LENGTE.ALINEA }),
  })
  .refine((i) => Boolean(i.gezinslidId) !== Boolean(i.informantId), voorwaarde('KEUZE_ONGELDIG', 'gezinslidId', 'Kies één gezinslid of één informant.'))
  .refine((i) => Boolean(i.verteldOp) !== Boolean(i.redenNiet), voorwaarde('VERPLICHT', 'verteldOp', 'Vul in wanneer u het vertelde, of waarom niet.'))
  .refine((i) => !i.verteldOp || Boolean(i.vorm), voorwaarde('VERPLICHT', 'vorm', 'Kies hoe u het vertelde.'));

const onderzoek = { id: id('het onderzoek'), versie };
export const onderzoekConcluderenInvoer = z.object({
  ...onderzoek,
  conclusie: keuze(Onderzoeksconclusie, 'de conclusie'),
  onderbouwing: tekst('waarop u de conclusie baseert'),
});
export const onderzoekAfrondenInvoer = z.object(onderzoek);

/** Veilig Thuis is done: nothing is open any more. */
export const vtDossierSluitenInvoer = z.object({ casusId: id('het gezin'), versie });

export const vervolgStartenInvoer = z.object({ casusId: id('het gezin') });
export const vervolgAfrondenInvoer = z.object({ id: id('het vervolg'), versie, toelichting: tekst('waarom het vervolg klaar is', { max: LENGTE.ALINEA }) });

export const voorwaardeVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  tekst: tekst('de voorwaarde', { max: LENGTE.ALINEA }),
  toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
});
export const voorwaardeLatenVervallenInvoer = z.object({ id: id('de voorwaarde'), versie, vervallenReden: tekst('waarom de voorwaarde niet meer geldt', { max: LENGTE.REGEL }) });

const moment = { id: id('het moment'), versie };
const gepland = datum('de dag', { magInToekomst: true });
export const monitormomentPlannenInvoer = z.object({ casusId: id('het gezin'), vervolgId: id('het vervolg'), gepland });
export const monitormomentVerzettenInvoer = z.object({ ...moment, gepland });
export const monitormomentAfrondenInvoer = z.object({
  ...moment,
  gedaanOp: datum('wanneer u keek'),
  oordeel: keuze(Monitoroordeel, 'hoe veilig het is'),
  bevinding: tekst('wat u zag en hoorde', { max: LENGTE.ALINEA }),
});

export const melderTerugkoppelenInvoer = z.object({
  casusId: id('het gezin'),
  meldingId: id('de melding'),
  moment: keuze(Terugkoppelmoment, 'welk moment dit is'),
  vorm: keuze(Terugkoppelvorm, 'brief of gesprek'),
  heeftRol: jaOfNee('heeft de melder een taak in de veiligheid van dit gezin'),
  delen: z.array(keuze(Terugkoppeldeel, 'wat u vertelt'), { error: 'Kies wat u vertelt.' }).min(1, { error: 'Kies wat u vertelt.' }),
  toelichting: tekstOfLeeg('wat u er zelf bij zegt', { max: LENGTE.ALINEA }),
});
