import type { Adviessluitreden, Adviesvraagtoestand, Adviesvrager } from '@bv/begrippen';
import { datumVan, opTijd, plusWerkdagen, type Tijdstip } from './dagen.js';
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
    vrager: 'ONDERWIJS_OPVANG', kern: 'Een leerling van 8 durft na school niet naar huis', door: 'renske', werkdagenTerug: 0,
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

/** What lies with the intake of Veilig Thuis beside the families. */
export const maakIntake = (vandaag: Date): { adviesvraag: AdviesvraagRij[] } => {
  const dag = datumVan(vandaag);
  return {
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
