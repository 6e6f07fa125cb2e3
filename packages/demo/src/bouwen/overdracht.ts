import { partijId } from '../mensen.js';
import { eersteWeek, isVoorbij } from './melding.js';
import type { Verhaal } from './verhaal.js';

/** Who offers to the team: Veilig Thuis, or for two families the raadsonderzoeker who brought them along (N77). */
export const aanbieder = (verhaal: Verhaal): string => (verhaal.recept.herkomst === 'RVDK' ? 'anouk' : (verhaal.recept.vt ?? 'renske'));

export const wijkteamgroep = (naar: 'yusuf' | 'lotte'): string => (naar === 'yusuf' ? 'wijkteam-nieuw-west' : 'wijkteam-noord');

const naarHetTeam = (verhaal: Verhaal): void => {
  const { wieVertelt, toelichting, leden } = verhaal.recept;
  const eerste = leden[0]?.naam ?? 'het gezin';
  verhaal.voegToe('overdracht', {
    handelingId: verhaal.idVan('overdracht', 0),
    soort: 'NAAR_BLIJVEND_VEILIG',
    toestand: isVoorbij(verhaal, 'DUO') ? 'AFGEROND' : isVoorbij(verhaal, 'WACHT_OP_DUO') ? 'AANVAARD' : 'AANGEBODEN',
    aangebodenOp: verhaal.tijd(eersteWeek.aangeboden, 9, 30),
    beslistOp: isVoorbij(verhaal, 'WACHT_OP_DUO') ? verhaal.tijd(eersteWeek.aanvaard, 10) : null,
    vanId: partijId(aanbieder(verhaal)),
    naarId: partijId('team-west'),
    wieVertelt: wieVertelt ?? `${verhaal.toeval.kies(['Wij bellen', 'Wij gaan langs bij', 'Wij vertellen het aan'])} ${eerste} voordat het duo komt.`,
    reden: isVoorbij(verhaal, 'WACHT_OP_DUO') ? 'Past bij het team: er spelen meerdere dingen tegelijk.' : null,
    toelichting: toelichting ?? 'Het gezin weet dat er twee vaste mensen komen.',
    grond: null,
    grondToelichting: null,
  });
  const { teamvraag } = verhaal.recept;
  if (teamvraag) {
    verhaal.voegToe('overdrachtvraag', {
      handelingId: verhaal.idVan('overdracht', 0), vraag: teamvraag[0], gesteldOp: verhaal.tijd(eersteWeek.aangeboden, 11), gesteldDoorId: partijId('marijke'),
      antwoord: teamvraag[1], beantwoordOp: verhaal.tijd(eersteWeek.aangeboden, 12), beantwoordDoorId: partijId(aanbieder(verhaal)),
    });
  }
  verhaal.gebeurtenis('OVERDRACHT_AANGEBODEN', verhaal.tijd(eersteWeek.aangeboden, 9, 30), aanbieder(verhaal));
  if (isVoorbij(verhaal, 'WACHT_OP_DUO')) verhaal.gebeurtenis('OVERDRACHT_AANVAARD', verhaal.tijd(eersteWeek.aanvaard, 10), 'marijke');
  if (isVoorbij(verhaal, 'DUO')) verhaal.gebeurtenis('DUO_GEVORMD', verhaal.tijd(eersteWeek.duo, 9), 'marijke');
};

const naarHetWijkteam = (verhaal: Verhaal): void => {
  const { wijkteam } = verhaal.recept;
  if (!wijkteam) return;
  const { dag, aanvaardDag, naar, wieVertelt, toelichting, zonderToestemming, grondToelichting, vraagVooraf } = wijkteam;
  verhaal.voegToe('overdracht', {
    handelingId: verhaal.idVan('overdracht', 1),
    soort: 'NAAR_WIJKTEAM',
    toestand: aanvaardDag === undefined ? 'AANGEBODEN' : verhaal.recept.afsluiting ? 'AFGEROND' : 'AANVAARD',
    aangebodenOp: verhaal.tijd(dag, 9),
    beslistOp: aanvaardDag === undefined ? null : verhaal.tijd(aanvaardDag, 11),
    vanId: verhaal.vastGezicht,
    naarId: partijId(wijkteamgroep(naar)),
    wieVertelt,
    reden: aanvaardDag === undefined ? null : 'Wij kennen het gezin en hebben nu plek.',
    toelichting,
    grond: zonderToestemming ? 'ZONDER_TOESTEMMING' : 'TOESTEMMING',
    grondToelichting,
  });
  if (vraagVooraf) {
    const [vraagdag, vraag, antwoord] = vraagVooraf;
    verhaal.voegToe('overdrachtvraag', {
      handelingId: verhaal.idVan('overdracht', 1), vraag, gesteldOp: verhaal.tijd(vraagdag, 13), gesteldDoorId: partijId(naar),
      antwoord, beantwoordOp: antwoord === null ? null : verhaal.tijd(vraagdag, 16), beantwoordDoorId: antwoord === null ? null : verhaal.vastGezicht,
    });
  }
  verhaal.gebeurtenis('OVERDRACHT_AANGEBODEN', verhaal.tijd(dag, 9), verhaal.duo[0]);
  if (aanvaardDag !== undefined) verhaal.gebeurtenis('OVERDRACHT_AANVAARD', verhaal.tijd(aanvaardDag, 11), naar);
};

export const bouwOverdrachten = (verhaal: Verhaal): void => {
  if (!isVoorbij(verhaal, 'AANGEBODEN')) return;
  naarHetTeam(verhaal);
  naarHetWijkteam(verhaal);
};
