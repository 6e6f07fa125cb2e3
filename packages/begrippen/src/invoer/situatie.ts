import { z } from 'zod';
import { AardOnveiligheid, Deelnamewijze, Situatietoestand } from '../enums/situatie.js';
import { datum, datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import { Weigeringcode } from './weigering.js';

/** An unsafe situation of the top 3: concrete enough that an agreement can prevent exactly this (N101b). */
const situatieVelden = z.object({
  titel: tekst('een korte titel', { max: LENGTE.KERN }),
  wieDoetWatBijWie: tekst('wat er gebeurt', {
    max: LENGTE.ALINEA,
    min: 10,
    advies: 'Beschrijf concreet wat er gebeurde: wie deed wat, bij wie?',
  }),
  laatstGebeurdOp: datumOfLeeg(),
  frequentie: tekst('hoe vaak het gebeurt', { max: LENGTE.REGEL, advies: 'Schrijf op hoe vaak dit gebeurt.' }),
  aard: keuze(AardOnveiligheid, 'acuut of structureel'),
  gevolg: tekstOfLeeg('het gevolg', { max: LENGTE.ALINEA }),
  /** What it does to each person apart; an empty one is left out. */
  gevolgen: z
    .array(z.object({ gezinslidId: id('voor wie het gevolg is'), tekst: tekstOfLeeg('het gevolg', { max: LENGTE.ALINEA }) }))
    .nullish()
    .transform((gevolgen) => (gevolgen ?? []).flatMap(({ gezinslidId, tekst: gevolg }) => (gevolg ? [{ gezinslidId, tekst: gevolg }] : []))),
});

// Runs also when a part was no good: then that part says so, and this does not.
const heeftGevolg = ({ gevolg, gevolgen }: { gevolg?: string | null; gevolgen?: readonly unknown[] }): boolean => Boolean(gevolg) || (gevolgen ?? []).length > 0;

export const situatieVastleggenInvoer = situatieVelden
  .extend({ casusId: id('het gezin') })
  .refine(heeftGevolg, voorwaarde('VERPLICHT', 'gevolg', 'Schrijf op wat het gevolg is, en voor wie.'));

export const situatieWijzigenInvoer = situatieVelden
  .extend({ toestand: keuze(Situatietoestand, 'of het nog speelt') })
  .partial()
  .extend({ id: id('de situatie'), versie });

export const situatiesRangschikkenInvoer = z.object({
  casusId: id('het gezin'),
  volgorde: z
    .array(id('de situatie'), { error: 'Kies de volgorde.' })
    .min(1, { error: 'Kies de volgorde.' })
    .refine((volgorde) => new Set(volgorde).size === volgorde.length, {
      error: 'Elke situatie staat één keer in de volgorde.',
      params: { code: Weigeringcode.KEUZE_ONGELDIG },
    }),
});

export const SCORE_LAAGST = 0;
export const SCORE_HOOGST = 10;

const scoretekst = `Kies een cijfer van ${SCORE_LAAGST} (heel onveilig) tot en met ${SCORE_HOOGST} (heel veilig).`;

/** Without a gezinslid it is the score of the duo. */
export const scoreVastleggenInvoer = z.object({
  situatieId: id('de situatie'),
  gezinslidId: idOfLeeg('het gezinslid'),
  score: z.number({ error: scoretekst }).refine((score) => Number.isInteger(score) && score >= SCORE_LAAGST && score <= SCORE_HOOGST, {
    error: scoretekst,
    params: { code: Weigeringcode.SCORE_BUITEN_BEREIK },
  }),
  datum: datum('de datum'),
  toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
});

const ids = (wat: string) => z.array(id(wat)).nullish().transform((lijst) => [...new Set(lijst ?? [])]);

/** The risks and patterns behind a situation, all at once: what is not named is no longer linked. */
export const achtergrondKoppelenInvoer = z.object({
  situatieId: id('de situatie'),
  risicoIds: ids('de zorg'),
  patroonIds: ids('het patroon'),
  nieuwPatroon: tekstOfLeeg('het patroon', { max: LENGTE.ALINEA }),
});

export const top3VaststellenInvoer = z.object({
  casusId: id('het gezin'),
  op: datum('wanneer u dit samen deed'),
  deelnemers: z
    .array(z.object({ gezinslidId: id('wie erbij was'), wijze: keuze(Deelnamewijze, 'hoe diegene meedeed') }), { error: 'Kies wie erbij was.' })
    .min(1, { error: 'Kies wie erbij was.' })
    .refine((deelnemers) => new Set(deelnemers.map(({ gezinslidId }) => gezinslidId)).size === deelnemers.length, { error: 'Elk gezinslid staat er één keer in.', params: { code: Weigeringcode.KEUZE_ONGELDIG } }),
});
