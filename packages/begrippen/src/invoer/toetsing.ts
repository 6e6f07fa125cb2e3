import { z } from 'zod';
import { Bezwaargrond } from '../enums/toetsbezwaar.js';
import { Bevindingoordeel, Conceptwijze, Criterium, Terugvraagsoort, Toetsuitkomst } from '../enums/toetsing.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, jaOfNee, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

/** What one of the family says to the Raad, before it goes. */
const gezinswoord = z.object({
  gezinslidId: id('het gezinslid'),
  eigenTekst: tekstOfLeeg('de eigen tekst'),
  correctie: tekstOfLeeg('wat niet klopt'),
  op: datum('de datum'),
});

const MEESTE_WOORDEN = 30;

export const toetsingAanvragenInvoer = z.object({
  casusId: id('het gezin'),
  vraag: tekst('de vraag aan de Raad', { max: LENGTE.ALINEA }),
  aanleiding: tekst('de aanleiding'),
  gewensteUitkomst: tekst('de gewenste uitkomst', { max: LENGTE.ALINEA }),
  woorden: z.array(gezinswoord).max(MEESTE_WOORDEN, { error: `Hooguit ${MEESTE_WOORDEN} mensen tegelijk.` }).nullish().transform((woorden) => woorden ?? []),
  zonderWoord: tekstOfLeeg('wie niets zei en waarom', { max: LENGTE.ALINEA }),
});

export const toetsingIntrekkenInvoer = z.object({
  id: id('de toetsing'),
  versie,
  reden: tekst('de reden', { max: LENGTE.ALINEA }),
});

export const toetsingOppakkenInvoer = z.object({ id: id('de toetsing') });
export const toetsbezwaarMeldenInvoer = z.object({ toetsingId: id('de toetsing'), grond: keuze(Bezwaargrond, 'waarom u niet onafhankelijk bent') });
export const toetsingDelenInvoer = z.object({ id: id('de toetsing'), versie });

export const bevindingVastleggenInvoer = z
  .object({
    toetsingId: id('de toetsing'),
    stukId: id('het stuk'),
    oordeel: keuze(Bevindingoordeel, 'wat u vindt'),
    notitie: tekstOfLeeg('de notitie', { max: LENGTE.ALINEA }),
  })
  .refine(
    ({ oordeel, notitie }: Onaf) => !oordeel || oordeel === Bevindingoordeel.VOLGT_UIT_BRON || Boolean(notitie),
    voorwaarde('VERPLICHT', 'notitie', 'Schrijf op wat uw vraag is, of waarom het niet uit de bron volgt.'),
  );

export const criteriumVastleggenInvoer = z
  .object({
    toetsingId: id('de toetsing'),
    criterium: keuze(Criterium, 'het punt'),
    voldoet: jaOfNee('voldoet dit punt'),
    toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  })
  .refine(
    ({ voldoet, toelichting }: Onaf) => voldoet !== false || Boolean(toelichting),
    voorwaarde('VERPLICHT', 'toelichting', 'Schrijf op wat er nog mist.'),
  );

export const toetsgesprekPlannenInvoer = z.object({
  toetsingId: id('de toetsing'),
  metWie: tekst('met wie u gaat spreken', { max: LENGTE.REGEL, advies: 'Schrijf op met wie u gaat spreken.' }),
  datum: datum('de dag', { magInToekomst: true }),
  waar: tekstOfLeeg('waar en hoe laat', { max: LENGTE.REGEL }),
});

export const toetsgesprekVervaltInvoer = z.object({
  id: id('het gesprek'),
  verslag: tekst('de reden', { max: LENGTE.ALINEA, advies: 'Schrijf op waarom het gesprek niet doorging.' }),
});

export const terugvraagStellenInvoer = z.object({
  toetsingId: id('de toetsing'),
  soort: keuze({ VRAAG: Terugvraagsoort.VRAAG, NIEUWER: Terugvraagsoort.NIEUWER }, 'wat u vraagt'),
  vraag: tekst('uw vraag', { max: LENGTE.ALINEA }),
  stukId: idOfLeeg('het stuk'),
});

export const toetsingTeruggevenInvoer = z.object({
  id: id('de toetsing'),
  versie,
  vraag: tekst('wat het duo moet aanvullen', { max: LENGTE.ALINEA, advies: 'Schrijf op wat het duo moet aanvullen.' }),
});

export const terugvraagBeantwoordenInvoer = z.object({
  id: id('de vraag'),
  antwoord: tekst('uw antwoord'),
  metNieuws: vinkje(false),
});

export const toetsadviesVragenInvoer = z.object({
  toetsingId: id('de toetsing'),
  deskundigeId: id('de gedragsdeskundige'),
  vraag: tekst('uw vraag', { max: LENGTE.ALINEA }),
});

export const toetsadviesGevenInvoer = z.object({ id: id('de vraag'), advies: tekst('uw advies') });

export const toetsingVoorleggenInvoer = z.object({ id: id('de toetsing'), versie });
export const toetsingBijstellenInvoer = z.object({ id: id('de toetsing'), versie });

/** Of somebody whom the frozen version names, by their piece in it; of anybody else by what they are called. */
export const conceptreactieVastleggenInvoer = z
  .object({
    toetsingId: id('de toetsing'),
    stukId: idOfLeeg('het gezinslid'),
    wie: tekstOfLeeg('wie het was', { max: LENGTE.REGEL }),
    wijze: keuze(Conceptwijze, 'hoe het ging'),
    op: datum('de datum'),
    woorden: tekstOfLeeg('de reactie'),
    verwerking: tekstOfLeeg('wat u ermee deed', { max: LENGTE.ALINEA }),
  })
  .refine(({ stukId, wie }: Onaf) => Boolean(stukId) || Boolean(wie), voorwaarde('VERPLICHT', 'wie', 'Kies het gezinslid, of schrijf op van wie deze reactie is.'))
  .refine(
    ({ wijze, woorden }: Onaf) => (wijze !== Conceptwijze.ZELF_GELEZEN && wijze !== Conceptwijze.SAMEN_GELEZEN) || Boolean(woorden),
    voorwaarde('VERPLICHT', 'woorden', 'Schrijf op wat dit gezinslid ervan vond, in eigen woorden. Had iemand niets te zeggen? Schrijf dat op.'),
  );

export const toetsgesprekVastleggenInvoer = z.object({
  toetsingId: id('de toetsing'),
  gesprekId: idOfLeeg('het gesprek'),
  metWie: tekst('met wie u sprak', { max: LENGTE.REGEL, advies: 'Schrijf op met wie u sprak.' }),
  datum: datum('de datum'),
  verslag: tekst('het verslag', { advies: 'Schrijf op wat er gezegd is.' }),
  eigenWoorden: tekstOfLeeg('de eigen woorden'),
});

/** A draft: it may be half done. What must be there before sharing stands in `oordeelCompleet`. */
export const oordeelVastleggenInvoer = z.object({
  toetsingId: id('de toetsing'),
  oudersGehoord: tekstOfLeeg('het antwoord over de ouders'),
  tunnelvisie: tekstOfLeeg('het antwoord over tunnelvisie'),
  uitkomst: keuzeOfLeeg(Toetsuitkomst, 'de uitkomst'),
  motivering: tekstOfLeeg('de motivering'),
});

/** The reviewer answers both questions that make the review independent (N95) before sharing it. */
export const oordeelCompleet = z.object({
  oudersGehoord: tekst('het antwoord over de ouders', { advies: 'Schrijf op of de ouders zich gehoord voelen.' }),
  tunnelvisie: tekst('het antwoord over tunnelvisie', { advies: 'Schrijf op of er tunnelvisie was, en of die is doorbroken.' }),
  uitkomst: keuze(Toetsuitkomst, 'de uitkomst'),
  motivering: tekst('de motivering'),
});
