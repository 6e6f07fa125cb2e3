import type { Adviessluitreden, Adviesvraagtoestand, Adviesvrager, FormulierInhoud, Formuliersoort, Formuliertoestand } from '@bv/begrippen';
import { datumVan, eindeVan, opTijd, plusWerkdagen, type Tijdstip } from './dagen.js';
import { partijId } from './mensen.js';
import { uuid } from './willekeur.js';

/** A question for advice: of no casus, so it stands beside the families. */
export interface AdviesvraagRij {
  id: string;
  partijId: string;
  nummer: string;
  ontvangenOp: Tijdstip;
  vrager: Adviesvrager;
  toestand: Adviesvraagtoestand;
  kern: string;
  vraag: string;
  antwoord: string | null;
  beantwoordOp: Tijdstip | null;
  sluitreden: Adviessluitreden | null;
  geslotenOp: Tijdstip | null;
  doorId: string;
}

type Vraag = Pick<AdviesvraagRij, 'vrager' | 'kern' | 'vraag'> & { antwoord?: string; sluitreden?: Adviessluitreden; door: string; werkdagenTerug: number };

const vragen: readonly Vraag[] = [
  {
    vrager: 'ONDERWIJS_OPVANG', kern: 'Een leerling van 8 durft na school niet naar huis', door: 'renske', werkdagenTerug: 1,
    vraag: 'Een leerling blijft elke dag hangen tot de school dichtgaat. Thuis is er veel ruzie, zegt het kind. De ouders komen niet op een afspraak. Moet de school melden?',
  },
  {
    vrager: 'OMSTANDER', kern: 'Buren horen ’s nachts geschreeuw en een kind dat huilt', door: 'liam', werkdagenTerug: 2,
    vraag: 'De beller hoort sinds de zomer ongeveer elke week geschreeuw bij de buren, en daarna een kind dat lang huilt. De beller is bang voor ruzie met de buren.',
    antwoord: 'Schrijf op wat u hoort en wanneer. Vraag de moeder op een rustig moment hoe het gaat. Hoort u dat iemand geslagen wordt: bel 112. Wordt het erger: bel ons, dan maken wij er samen een melding van.',
  },
  {
    vrager: 'ZORG', kern: 'Huisarts twijfelt over blauwe plekken bij een oudere', door: 'renske', werkdagenTerug: 6,
    vraag: 'Een patiënt van boven de tachtig heeft voor de derde keer blauwe plekken op de armen. De zoon die thuis zorgt, wil er altijd bij zijn. De huisarts vraagt hoe die dit kan bespreken.',
    antwoord: 'Zie de patiënt een keer zonder de zoon, bijvoorbeeld bij een bloedafname. Vraag wat er gebeurde, en leg vast wat u ziet. Volg de meldcode: stap 3 is praten met de patiënt.',
    sluitreden: 'GEHOLPEN',
  },
];

export interface FormulierlinkRij {
  id: string;
  partijId: string;
  soort: Formuliersoort;
  voor: string;
  /** In the open, for who tries the demonstration; the database gets its hash. */
  code: string;
  geldigTot: Tijdstip;
  meestGebruik: number;
  gebruikt: number;
  gemaaktOp: Tijdstip;
  doorId: string;
}

export interface FormulierRij {
  id: string;
  partijId: string;
  nummer: string;
  soort: Formuliersoort;
  toestand: Formuliertoestand;
  ontvangenOp: Tijdstip;
  termijn: Tijdstip;
  isSpoed: boolean;
  linkId: string;
  inhoud: string;
}

/** With this code anybody sends a form in the demonstration, on /melden. */
export const DEMOCODE = 'DEMO0DEMO0DEMO0DEMO0';

const ingestuurd: FormulierInhoud = {
  naam: 'Ilse Kroon', functie: 'intern begeleider', organisatie: 'Basisschool De Kring', telefoon: '020 555 0177', relatieTotGezin: 'intern begeleider van de oudste', anonimiteitToegezegd: false, anonimiteitsgrond: null,
  gezin: 'Bo Vermaat, 8 jaar, groep 5. Moeder: Anke Vermaat. De vader woont er niet. Schuilplein 14.', kern: 'Een leerling van 8 komt zonder eten en met blauwe plekken',
  gebeurd: 'Sinds de herfstvakantie komt Bo drie keer per week zonder eten. Vorige week zag de juf blauwe plekken op de arm. Bo zegt: mama knijpt als zij moe is.', directeVeiligheid: 'ONVEILIG',
  gedaan: 'Wij spraken moeder op dinsdag. Zij huilde en zei dat zij het niet meer redt.',
};

const formulieren = (dag: string): { formulierlink: FormulierlinkRij[]; formulier: FormulierRij[] } => {
  const groep = partijId('intake-veilig-thuis');
  const linkId = uuid('formulierlink', 0);
  return {
    formulierlink: [{
      id: linkId, partijId: groep, soort: 'MELDING', voor: 'Basisschool De Kring, zorgteam', code: DEMOCODE, geldigTot: eindeVan(plusWerkdagen(dag, 60)), meestGebruik: 20, gebruikt: 1,
      gemaaktOp: opTijd(plusWerkdagen(dag, -10), 9), doorId: partijId('renske'),
    }],
    formulier: [{
      id: uuid('formulier', 0), partijId: groep, nummer: `F-${dag.slice(0, 4)}-00001`, soort: 'MELDING', toestand: 'ONTVANGEN', ontvangenOp: opTijd(plusWerkdagen(dag, -1), 14, 20),
      termijn: eindeVan(plusWerkdagen(dag, 4)), isSpoed: false, linkId, inhoud: JSON.stringify(ingestuurd),
    }],
  };
};

/** What lies with the intake of Veilig Thuis beside the families. */
export const maakIntake = (vandaag: Date): { adviesvraag: AdviesvraagRij[]; formulierlink: FormulierlinkRij[]; formulier: FormulierRij[] } => {
  const dag = datumVan(vandaag);
  return {
    ...formulieren(dag),
    adviesvraag: vragen.map(({ antwoord, sluitreden, door, werkdagenTerug, ...vraag }, plaats) => {
      const op = opTijd(plusWerkdagen(dag, -werkdagenTerug), 8, 10 + plaats);
      return {
        ...vraag,
        id: uuid('adviesvraag', plaats),
        partijId: partijId('intake-veilig-thuis'),
        nummer: `A-${dag.slice(0, 4)}-${String(plaats + 1).padStart(5, '0')}`,
        ontvangenOp: op,
        toestand: sluitreden ? 'GESLOTEN' : antwoord ? 'BEANTWOORD' : 'OPEN',
        antwoord: antwoord ?? null,
        beantwoordOp: antwoord ? op : null,
        sluitreden: sluitreden ?? null,
        geslotenOp: sluitreden ? op : null,
        doorId: partijId(door),
      };
    }),
  };
};
