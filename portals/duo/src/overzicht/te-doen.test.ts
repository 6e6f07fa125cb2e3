import { describe, expect, test } from '@jest/globals';
import { NU, overzichtcasus, situatie } from '../app/proef/proefcasus.js';
import { type Overzichtcasus, teDoen } from './te-doen.js';

type Regel<Naam extends keyof Overzichtcasus> = Overzichtcasus[Naam] extends (infer Soort)[] ? Soort : never;

const AFSPRAAK: Regel<'afspraken'> = { __typename: 'Veiligheidsafspraak', id: 'a', als: 'Mark zijn stem verheft', dan: 'loopt hij weg', tot: null, toestand: 'LOPEND', gewijzigdOp: '2026-10-01T10:00:00Z' };
const CONTACT: Regel<'contactmomenten'> = { __typename: 'Contactmoment', id: 'c', op: '2026-11-20T10:00:00Z', vorm: 'TELEFOON', metWie: 'Elif', verslag: 'Goed', door: null };
const FEIT: Regel<'verklaringen'> = { __typename: 'Verklaring', id: 'v', soort: 'FEIT', bronsoort: 'DOCUMENT', informantOordeel: null, accorderingen: [] };
const SITUATIE = situatie({ titel: 'Duwen' });

// Nothing to do: what each test adds is all that can come out.
const bij = (overig: Partial<Overzichtcasus> = {}): Overzichtcasus =>
  overzichtcasus({
    contactmomenten: [CONTACT],
    afspraken: [],
    situaties: [{ ...SITUATIE, toestand: 'OPGELOST' }],
    terugkoppelingen: [{ __typename: 'Terugkoppeling', id: 't', tekst: 'Goed', op: null, door: null }],
    ...overig,
  });

const regels = (casus: Overzichtcasus) => teDoen(casus, NU).map(({ tekst, wanneer, isLaat }) => [tekst, wanneer, isLaat]);

describe('nu te doen', () => {
  test('is leeg als alles bij is', () => expect(regels(bij())).toEqual([]));

  test('noemt een afspraak waarvan het einde voorbij is, met hoeveel te laat', () =>
    expect(regels(bij({ afspraken: [{ ...AFSPRAAK, tot: '2026-11-21' }] }))).toEqual([['Afspraak evalueren: Mark zijn stem verheft', '1 dag te laat', true]]));

  test('noemt geen afspraak die nog lang loopt of al geëvalueerd is', () =>
    expect(regels(bij({ afspraken: [{ ...AFSPRAAK, tot: '2027-03-01' }, { ...AFSPRAAK, id: 'b', tot: '2026-11-01', toestand: 'NAGEKOMEN' }] }))).toEqual([]));

  test('vraagt om contact na meer dan veertien dagen', () => {
    expect(regels(bij({ contactmomenten: [{ ...CONTACT, op: '2026-11-08T10:00:00Z' }] }))).toEqual([]);
    expect(regels(bij({ contactmomenten: [{ ...CONTACT, op: '2026-11-07T10:00:00Z' }] }))).toEqual([['Contact opnemen met het gezin', '15 dagen geen contact', true]]);
  });

  test('telt feiten die nog aan niemand zijn voorgelegd', () =>
    expect(regels(bij({ verklaringen: [FEIT, { ...FEIT, id: 'w' }, { ...FEIT, id: 'x', soort: 'INTERPRETATIE' }] }))).toEqual([['Feiten voorleggen aan het gezin', '2 feiten', false]]));

  test('vraagt om een meting waar het duo vier weken geen cijfer gaf', () =>
    expect(regels(bij({ situaties: [SITUATIE] }))).toEqual([['Veiligheid meten: Duwen', 'langer dan 4 weken geleden', false]]));

  test('laat zien op wie het wacht: de Raad en het wijkteam', () =>
    expect(
      regels(
        bij({
          toetsingen: [{ __typename: 'Toetsing', id: 't', nummer: 'T-1', toestand: 'IN_TOETSING', termijn: null }],
          overdrachten: [{ __typename: 'Overdracht', id: 'o', soort: 'NAAR_WIJKTEAM', toestand: 'AANGEBODEN', aangebodenOp: null, naar: { __typename: 'Partij', id: 'w', naam: 'Wijkteam Noord' } }],
        }),
      ),
    ).toEqual([
      ['Toetsing T-1 bij de Raad', 'de Raad is bezig', false],
      ['Overdracht aan Wijkteam Noord', 'wacht op antwoord', false],
    ]));

  test('zet wat te laat is bovenaan', () =>
    expect(teDoen(bij({ verklaringen: [FEIT], contactmomenten: [{ ...CONTACT, op: '2026-10-01T10:00:00Z' }] }), NU).map(({ isLaat }) => isLaat)).toEqual([true, false]));

  test('vraagt niets over wat deze persoon niet mag zien', () => {
    const afscherming: Regel<'afschermingen'> = { __typename: 'Afscherming', label: 'CONTACTMOMENT', velden: ['contactmomenten'], reden: '', grondslag: '', beslisser: 'DUO', kanAanvragen: true };
    expect(regels(bij({ contactmomenten: [], afschermingen: [afscherming] }))).toEqual([]);
  });

  test('is leeg bij een gezin dat niet meer bij het duo is', () => expect(regels(bij({ toestand: 'BIJ_WIJKTEAM', verklaringen: [FEIT] }))).toEqual([]));

  const HULP: Regel<'hulpinzetten'> = { __typename: 'Hulpinzet', id: 'h', soort: 'WONINGURGENTIE', sinds: '2026-10-01', klaarVoor: null, toestand: 'LOOPT', resultaatOp: null };

  test('vraagt om hulp als er drie weken niets is ingezet, of na zoveel dagen als het team instelde', () => {
    expect(regels(bij({ hulpinzetten: [HULP] }))).toEqual([['Hulp of een actie inzetten', '52 dagen niets ingezet', true]]);
    const ruim: Regel<'betrokkenheden'> = {
      __typename: 'Betrokkenheid', id: 'b', hoedanigheid: 'TEAMLEIDER', stand: 'ACTIEF', tot: null,
      partij: { __typename: 'Partij', id: 'marijke', bereikbaarheid: { __typename: 'Bereikbaarheid', id: 'r', dagenZonderHulp: 60, dagenZonderContact: 30 } },
    };
    expect(regels(bij({ hulpinzetten: [HULP], betrokkenheden: [ruim] }))).toEqual([]);
    expect(regels(bij({ contactmomenten: [{ ...CONTACT, op: '2026-11-01T10:00:00Z' }], betrokkenheden: [ruim] }))).toEqual([]);
  });

  test('rekent een resultaat of een doel als inzet', () => {
    expect(regels(bij({ hulpinzetten: [{ ...HULP, toestand: 'GELUKT', resultaatOp: '2026-11-10' }] }))).toEqual([]);
    expect(regels(bij({ hulpinzetten: [], plandoelen: [{ __typename: 'Plandoel', id: 'd', van: '2026-11-12' }] }))).toEqual([]);
  });

  test('noemt een actie waarvan de dag voorbij is', () =>
    expect(regels(bij({ hulpinzetten: [{ ...HULP, sinds: '2026-11-10', klaarVoor: '2026-11-20' }] }))).toEqual([['Hoe staat het met: urgentie voor een woning', '2 dagen te laat', true]]));

  test('vraagt om het plan vast te stellen zolang er geen versie is', () =>
    expect(regels(bij({ afspraken: [AFSPRAAK], planversies: [] }))).toEqual([['Het veiligheidsplan vaststellen met het gezin', 'nog niet gedaan', false]]));

  test('noemt informanten die nog niet zijn gevraagd', () =>
    expect(regels(bij({ verklaringen: [{ ...FEIT, soort: 'INTERPRETATIE', bronsoort: 'INFORMANT' }] }))).toEqual([['Informanten vragen of hun tekst klopt', '1 tekst', false]]));

  test('stelt overleg voor als het cijfer van het duo twee punten daalt, en niet meer na het overleg', () => {
    const scores = [['2026-11-01', 7], ['2026-11-18', 4]].map(([datum, score]) => ({ __typename: 'Veiligheidsscore' as const, id: `s-${String(datum)}`, score: Number(score), datum: String(datum), gezinslid: null }));
    const gedaald = { situaties: [{ ...SITUATIE, scores }] };
    expect(regels(bij(gedaald))).toEqual([['Overleggen met andere professionals', '“Duwen” ging van 7 naar 4.', false]]);
    expect(regels(bij({ ...gedaald, overleggen: [{ __typename: 'MultidisciplinairOverleg', id: 'm', op: '2026-11-19' }] }))).toEqual([]);
  });

  test('een gebroken afspraak gaat voor, en geeft reden voor overleg', () =>
    expect(regels(bij({ afspraken: [{ ...AFSPRAAK, toestand: 'GEBROKEN', gewijzigdOp: '2026-11-20T10:00:00Z' }] }))).toEqual([
      ['Afspraak niet nagekomen: Mark zijn stem verheft', 'maak een nieuwe of zet hem goed', true],
      ['Overleggen met andere professionals', 'De afspraak “als Mark zijn stem verheft” is niet nagekomen.', false],
    ]));
});
