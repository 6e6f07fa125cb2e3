import type { Adviesberichtsoort, Adviesthema, Adviesverzoektoestand } from '@bv/begrippen';
import { datumVan, eindeVan, opTijd, plusWerkdagen, type Tijdstip } from './dagen.js';
import { partijId } from './mensen.js';
import { uuid } from './willekeur.js';

interface AdviesverzoekRij {
  id: string;
  partijId: string;
  nummer: string;
  gesteldOp: Tijdstip;
  termijn: Tijdstip | null;
  thema: Adviesthema;
  toestand: Adviesverzoektoestand;
  isSpoed: boolean;
  kern: string;
  situatie: string;
  geprobeerd: string | null;
  vraag: string;
  isGepubliceerd: boolean;
  doorId: string;
  behandelaarId: string | null;
}

interface AdviesberichtRij {
  id: string;
  partijId: string;
  adviesverzoekId: string;
  soort: Adviesberichtsoort;
  tekst: string;
  op: Tijdstip;
  doorId: string;
}

interface KennisadviesRij {
  id: string;
  thema: Adviesthema;
  situatie: string;
  advies: string;
  maand: string;
  doorId: string;
}

interface KennismerkRij {
  id: string;
  partijId: string;
  kennisId: string;
}

interface Vraag {
  thema: Adviesthema;
  toestand: Adviesverzoektoestand;
  team: string;
  door: string;
  bij?: string;
  isSpoed?: boolean;
  werkdagenTerug: number;
  /** Until the term, from today; absent when nobody waits for an answer. */
  termijn?: number;
  kern: string;
  situatie: string;
  geprobeerd?: string;
  vraag: string;
  isGepubliceerd?: boolean;
  /** soort, wie, hoeveel werkdagen terug, wat */
  berichten?: readonly (readonly [Adviesberichtsoort, string, number, string])[];
}

/** Of no casus, so beside the families: nobody in them can be found. */
const vragen: readonly Vraag[] = [
  {
    thema: 'GESPREK', toestand: 'OPEN', team: 'wijkteam-nieuw-west', door: 'yusuf', werkdagenTerug: 1, termijn: 2, kern: 'Een moeder praat niet waar haar partner bij is',
    situatie: 'Bij elk gesprek zit de partner aan tafel en geeft de antwoorden. De moeder kijkt naar de grond. Het kind van 6 wordt stil als de partner binnenkomt.',
    geprobeerd: 'Ik stelde een gesprek op het buurthuis voor. De partner kwam mee.', vraag: 'Hoe krijg ik de moeder een keer alleen te spreken zonder dat het thuis erger wordt?',
  },
  {
    thema: 'LVB', toestand: 'WACHT_OP_WIJKTEAM', team: 'wijkteam-nieuw-west', door: 'sanne', bij: 'priya', werkdagenTerug: 3, kern: 'Ouders begrijpen de afspraken over het slapen niet',
    situatie: 'Twee ouders met een licht verstandelijke beperking slapen om de beurt. Soms is er niemand wakker bij de baby van 4 maanden.', vraag: 'Hoe leg ik een afspraak zo vast dat zij die ’s nachts ook nog weten?',
    berichten: [['TERUGVRAAG', 'priya', 2, 'Wie komt er nu al in huis, en op welke uren? En kunnen beide ouders klokkijken?']],
  },
  {
    thema: 'VERSLAVING', toestand: 'BEANTWOORD', team: 'wijkteam-noord', door: 'lotte', bij: 'joost', isSpoed: true, werkdagenTerug: 6, kern: 'Een vader drinkt in het weekend en is dan alleen met de kinderen', isGepubliceerd: true,
    situatie: 'De kinderen van 7 en 9 zijn om het weekend bij hun vader. Zij vertellen dat hij dan slaapt en dat zij zelf eten zoeken.', vraag: 'Is dit genoeg om te melden, of kan ik dit met de vader oplossen?',
    berichten: [
      ['ADVIES', 'joost', 5, 'Praat eerst met de vader, op een doordeweekse dag. Vraag wat hij zelf een veilig weekend vindt. Spreek af wie er komt als hij drinkt, en laat een opa of buur dat bevestigen. Houdt hij zich er niet aan, bel ons dan dezelfde dag.'],
      ['REACTIE', 'lotte', 4, 'De zus van de vader wil komen. Wat spreek ik met haar af?'],
      ['ADVIES', 'joost', 3, 'Dat zij op vrijdagavond en zaterdagochtend langskomt, en u maandag belt, ook als het goed ging. Schrijf het op zoals zij het zegt.'],
    ],
  },
];

interface Kennis extends Omit<KennisadviesRij, 'id' | 'maand' | 'doorId'> {
  door: string;
  maandenTerug: number;
  hielp: readonly string[];
}

const kennis: readonly Kennis[] = [
  { thema: 'VERSLAVING', situatie: 'Een ouder drinkt op de dagen dat de kinderen er zijn.', door: 'joost', maandenTerug: 0, hielp: ['lotte'],
    advies: 'Praat op een nuchtere dag. Vraag wat de ouder zelf een veilige dag vindt. Spreek af wie er komt als het misgaat, en laat die persoon het zelf bevestigen. Bel op een vaste dag, ook als het goed ging.' },
  { thema: 'GESPREK', situatie: 'Iemand praat niet vrij als een ander erbij zit.', door: 'samira', maandenTerug: 2, hielp: ['yusuf', 'lotte', 'sanne'],
    advies: 'Zoek een gewone reden voor een gesprek onder vier ogen: een afspraak op school of bij het consultatiebureau. Zeg vooraf aan allebei dat u iedereen een keer apart spreekt. Vraag eerst: kunt u hier vrij praten?' },
  { thema: 'LVB', situatie: 'Ouders vergeten een afspraak of begrijpen haar anders.', door: 'priya', maandenTerug: 3, hielp: ['sanne'],
    advies: 'Eén afspraak tegelijk, met een plaatje op de plek waar zij geldt. Laat de ouder haar in eigen woorden herhalen. Kijk na twee dagen of zij nog hangt.' },
  { thema: 'SCHEIDING', situatie: 'Ouders na een scheiding praten alleen via de kinderen.', door: 'anouk', maandenTerug: 5, hielp: [],
    advies: 'Maak de overdracht van de kinderen kort en op een plek met anderen erbij. Spreek af dat berichten van ouder naar ouder gaan, via een schrift of een app. Vraag de kinderen wat zij niet meer willen doorgeven.' },
];

const maandTerug = (dag: string, aantal: number): string => {
  const maand = new Date(`${dag.slice(0, 7)}-01T00:00:00Z`);
  maand.setUTCMonth(maand.getUTCMonth() - aantal);
  return maand.toISOString().slice(0, 10);
};

/** What wijkteams ask Blijvend Veilig, and what all learned from it. */
export const maakAdviezen = (vandaag: Date): { adviesverzoek: AdviesverzoekRij[]; adviesbericht: AdviesberichtRij[]; kennisadvies: KennisadviesRij[]; kennismerk: KennismerkRij[] } => {
  const dag = datumVan(vandaag);
  const kennisadvies = kennis.map(({ door, maandenTerug, thema, situatie, advies }, plaats) => ({ thema, situatie, advies, id: uuid('kennisadvies', plaats), maand: maandTerug(dag, maandenTerug), doorId: partijId(door) }));
  return {
    adviesverzoek: vragen.map(({ team, door, bij, werkdagenTerug, termijn, berichten: _, ...vraag }, plaats) => ({
      isSpoed: false, isGepubliceerd: false, geprobeerd: null, ...vraag, id: uuid('adviesverzoek', plaats), partijId: partijId(team), nummer: `W-${dag.slice(0, 4)}-${String(plaats + 1).padStart(5, '0')}`,
      gesteldOp: opTijd(plusWerkdagen(dag, -werkdagenTerug), 9, 20 + plaats), termijn: termijn === undefined ? null : eindeVan(plusWerkdagen(dag, termijn)), doorId: partijId(door), behandelaarId: bij === undefined ? null : partijId(bij),
    })),
    adviesbericht: vragen.flatMap(({ team, berichten = [] }, plaats) =>
      berichten.map(([soort, wie, terug, tekst], volgorde) => ({
        id: uuid('adviesbericht', plaats, volgorde), partijId: partijId(team), adviesverzoekId: uuid('adviesverzoek', plaats), soort, tekst, op: opTijd(plusWerkdagen(dag, -terug), 11, 5), doorId: partijId(wie),
      })),
    ),
    kennisadvies,
    kennismerk: kennis.flatMap(({ hielp }, plaats) => hielp.map((wie) => ({ id: uuid('kennismerk', plaats, wie), partijId: partijId(wie), kennisId: uuid('kennisadvies', plaats) }))),
  };
};
