import { Toetsbezwaar, toetsbezwaarTekst } from '@bv/begrippen';
import type { Conflict } from './opdracht.js';

export interface Weigering {
  readonly code: string;
  readonly veld: string | null;
  readonly tekst: string;
}

/** An expected refusal: rolls the command back and becomes data in the answer. */
export class Weigeringsfout extends Error {
  readonly weigeringen: Weigering[];

  constructor(code: string | Weigering[], tekst = '', veld: string | null = null) {
    super('geweigerd');
    this.weigeringen = typeof code === 'string' ? [{ code, veld, tekst }] : code;
  }
}

/** Somebody else was first: the answer holds what stands there now, as far as this person may see it. */
export class Conflictfout extends Error {
  constructor(readonly conflict: Conflict) {
    super('conflict');
  }
}

/** Absent and forbidden answer the same, to the letter: an id must not be an oracle. */
export const NIET_GEVONDEN: Weigering = { code: 'NIET_GEVONDEN', veld: null, tekst: 'Dit gezin of dit onderdeel is niet gevonden, of u werkt er niet (meer) mee.' };

const noodweigering = (code: string, tekst: string, veld: string | null = null): Weigering => ({ code, veld, tekst });

/** Said only to who has to do with the casus already, and never to who is excluded. */
const NOOD: Record<string, Weigering> = {
  // The same for a number that does not exist and for a casus somebody is excluded from.
  BV_NOOD_GEEN_CASUS: noodweigering('NIET_GEVONDEN', 'Met dit nummer krijgt u geen noodtoegang. Klopt het nummer? Bel anders Veilig Thuis: 0800 2000, dag en nacht.', 'casusnummer'),
  BV_NOOD_TE_VAAK: noodweigering('TE_VAAK_GEPROBEERD', 'U probeerde dit te vaak. Bel bij gevaar 112 en daarna Veilig Thuis: 0800 2000, dag en nacht.'),
  BV_NOOD_LOOPT_NOG: noodweigering('NOODTOEGANG_LOOPT_NOG', 'Deze noodtoegang loopt nog. Beoordelen kan na het einde.'),
  BV_NOOD_LOOPT: noodweigering('NOODTOEGANG_LOOPT', 'U hebt al noodtoegang tot dit dossier. Verlengen kan niet; na het einde vraagt u opnieuw, met een nieuwe reden.', 'casusnummer'),
  BV_NOOD_TOETSER: noodweigering('TOETSER_BLIJFT_ONAFHANKELIJK', 'U toetst dit gezin. Dan kijkt u niet in het lopende dossier. Bel bij gevaar 112, of vraag een collega.', 'casusnummer'),
  BV_NOOD_NIET_NODIG: noodweigering('NOODTOEGANG_NIET_NODIG', 'U werkt al met dit gezin en ziet dit allemaal al. Open het dossier vanuit uw eigen werk.', 'casusnummer'),
  BV_NOOD_EIGEN: noodweigering('EIGEN_NOODTOEGANG', 'Uw eigen noodtoegang beoordeelt een collega.'),
  BV_NOOD_AL_BEOORDEELD: noodweigering('AL_BEOORDEELD', 'Deze noodtoegang is al beoordeeld. Laad de pagina opnieuw.'),
};

/** Why somebody cannot review this family, or came to know it by reviewing: said to that person only, so no more than they know of themselves. */
const NIET_ONAFHANKELIJK: Record<string, Weigering> = {
  'BV_NIET_ONAFHANKELIJK:TOETSTE': { code: 'NIET_ONAFHANKELIJK', veld: null, tekst: 'Deze collega heeft dit gezin voor de Raad getoetst en kan daarom niet meewerken of meedenken. Kies iemand anders.' },
  ...Object.fromEntries(Object.values(Toetsbezwaar).map((bezwaar) => [`BV_NIET_ONAFHANKELIJK:${bezwaar}`, { code: 'TOETSER_NIET_ONAFHANKELIJK', veld: null, tekst: toetsbezwaarTekst[bezwaar] }])),
};

const UIT_DE_WAND: Record<string, Weigering> = {
  ...NOOD,
  ...NIET_ONAFHANKELIJK,
  BV_TOELATING: NIET_GEVONDEN,
  BV_UITGESCHAKELD: { code: 'UITGESCHAKELD', veld: 'soort', tekst: 'Zorgsignalen staan uit in het beleid. Vraag de privacyfunctionaris.' },
  BV_GEEN_GI: {
    code: 'GEEN_GI',
    veld: 'hoedanigheid',
    tekst: 'Alleen wie bij een gecertificeerde instelling werkt, mag iets doen als jeugdbeschermer. Leg dit vast als lid van het duo.',
  },
  BV_UITVOERDER: { code: 'UITVOERDER_ONGELDIG', veld: 'uitvoerderId', tekst: 'Alleen een gecertificeerde instelling mag een maatregel uitvoeren. Kies een andere organisatie.' },
  BV_JEUGDBESCHERMER: {
    code: 'JEUGDBESCHERMER_ONGELDIG',
    veld: 'jeugdbeschermerId',
    tekst: 'Deze collega kan deze maatregel niet uitvoeren: die moet werken bij de instelling die de maatregel uitvoert, en staat naast het duo. Kies iemand anders.',
  },
  BV_AL_TERUG: { code: 'AL_TERUG', veld: null, tekst: 'Dit gezin is al terug bij Blijvend Veilig, of er wordt al over beslist. Laad de pagina opnieuw.' },
  BV_GEMEENTE_GEWIJZIGD: { code: 'VERSIE_VEROUDERD', veld: null, tekst: 'Een collega wijzigde de afspraken van deze gemeente net. Laad de pagina opnieuw en kijk wat er nu staat.' },
  BV_OPVOLGER: { code: 'KEUZE_ONGELDIG', veld: 'opvolgerId', tekst: 'Kies een ander team, dat zelf niet stopt, en een dag vanaf vandaag.' },
  BV_GEEN_OPVOLGER: { code: 'GEEN_OPVOLGER', veld: null, tekst: 'Het team dat dit gezin aanvaardde, heeft geen opvolger. Overzetten kan dan niet.' },
  BV_NIET_IN_OPVOLGER: { code: 'KEUZE_ONGELDIG', veld: 'naarId', tekst: 'Kies iemand van het team dat opvolgt.' },
  BV_VERVANGT_AL: { code: 'VERVANGT_AL', veld: 'vervangerId', tekst: 'Deze collega werkt al met dit gezin. Kies iemand anders.' },
  BV_VERVANGER: { code: 'KEUZE_ONGELDIG', veld: 'vervangerId', tekst: 'Deze collega kan bij dit gezin niet vervangen. Kies iemand anders.' },
  BV_MANDAAT: { code: 'GEEN_MANDAAT', veld: 'conclusie', tekst: 'De conclusie van een onderzoek trekt alleen iemand met een mandaat van Veilig Thuis. Vraag een collega die dat heeft.' },
  BV_UITGESLOTEN: { code: 'UITGESLOTEN', veld: null, tekst: 'Deze collega mag niet met dit gezin werken. Kies iemand anders.' },
  BV_KOPPELING: { code: 'AL_GEKOPPELD', veld: null, tekst: 'Deze twee dossiers zijn al gekoppeld, of een collega kijkt er al naar.' },
  BV_GROND: { code: 'GROND_VERPLICHT', veld: 'grond', tekst: 'Dit is een echt gezin. Schrijf op welke grond u meekijkt, in ten minste twintig tekens.' },
  BV_VIER_OGEN: { code: 'VIER_OGEN', veld: null, tekst: 'U stelde deze vernietiging zelf voor. Een andere toezichthouder moet haar beoordelen.' },
  BV_LEERPUNT_EIGEN: { code: 'VIER_OGEN', veld: null, tekst: 'U stelde dit leerpunt zelf voor. Een collega leest het na: die ziet of er toch iemand in te herkennen is.' },
  BV_LEERPUNT_AL_BEOORDEELD: { code: 'AL_BEOORDEELD', veld: null, tekst: 'Een collega beoordeelde dit leerpunt al. Laad de pagina opnieuw.' },
  BV_OPGESCHORT: { code: 'OPGESCHORT', veld: null, tekst: 'De vernietiging van dit dossier is opgeschort. Hef eerst de opschorting op.' },
  BV_NIET_VERNIETIGBAAR: {
    code: 'NIET_VERNIETIGBAAR',
    veld: 'casusnummers',
    tekst: 'Een of meer van deze dossiers mogen nu niet weg: de termijn loopt nog, de vernietiging is opgeschort of zij staan al in een voorstel. Laad de lijst opnieuw.',
  },
  BV_NIET_VRAAGBAAR: { code: 'NIET_AAN_TE_VRAGEN', veld: 'labels', tekst: 'Inzage in deze gegevens kunt u hier niet (meer) vragen. Laad de pagina opnieuw om te zien wat open is.' },
  BV_BESLISSER_VERSCHILT: { code: 'BESLISSER_VERSCHILT', veld: 'labels', tekst: 'Over deze gegevens beslissen verschillende mensen. Vraag ze los van elkaar aan.' },
  BV_AL_GEVRAAGD: { code: 'AL_GEVRAAGD', veld: 'labels', tekst: 'U hebt hier al inzage in gevraagd. Wacht op het antwoord of trek dat verzoek in.' },
  BV_VERZOEK_AL_BESLIST: { code: 'AL_BESLIST', veld: null, tekst: 'Over dit verzoek is al beslist, of het is ingetrokken. Laad de pagina opnieuw.' },
  BV_VERZOEK_RUIMER: { code: 'RUIMER_DAN_GEVRAAGD', veld: null, tekst: 'U kunt niet meer toekennen dan is gevraagd, en niet langer. Kies minder of een eerdere dag.' },
  BV_VERZOEK_VERVALLEN: { code: 'VERZOEK_VERVALLEN', veld: null, tekst: 'De aanvrager werkt niet meer met dit gezin, of mag dit nu niet meer vragen. U kunt het verzoek nog afwijzen.' },
};

/** What the wall refused, in words for the worker; null when it was no refusal but a fault. */
export function weigeringUitDatabase(fout: unknown): Weigering[] | null {
  const { code, message } = fout as { code?: string; message?: string };
  const woord = Object.keys(UIT_DE_WAND).find((w) => message?.includes(w));
  if (woord) return [UIT_DE_WAND[woord] as Weigering];
  if (message?.includes('BV_SCHRIJVEN:')) {
    return [{ code: 'MAG_NIET_SCHRIJVEN', veld: message.split('BV_SCHRIJVEN:')[1]?.trim() ?? null, tekst: 'Dit gegeven mag u niet wijzigen.' }];
  }
  // Refused by row-level security (42501), a reference to a row of another casus (23503), or an id that is no id at all (22P02): as if it is not there.
  return code === '42501' || code === '23503' || code === '22P02' ? [NIET_GEVONDEN] : null;
}
