import type { Proefbank } from '../bank.js';
import type { Wereldplek } from '../product/proefwereld.js';
import { isGelabeld, type Tabelblad } from '../verwachting/gegevens.js';
import { leesbaar } from '../verwachting/rijenbestand.js';
import type { Kijkplek, Rij, Zicht } from '../verwachting/zicht.js';
import { Willekeur } from '../willekeur.js';
import type { Voorraad } from './argumenten.js';

export const TOEZICHT = 'privacy';
const VREEMD = 150;
const EIGEN = 400;
const WAARDEN = 40;

type Lijsten = Map<string, readonly string[]>;

/** Ids of what has no labels: emergency access, looking along, requests, versions of the policy. */
function wandIds({ wereld: { wand } }: Proefbank, plek: Kijkplek, zicht: Zicht, eigen: Lijsten, vreemd: Lijsten): void {
  const nood = wand.noodtoegangen.map((een) => ({ id: een.id, eigen: plek.portaal === TOEZICHT || zicht.toontNoodtoegang(een) }));
  const kijk = wand.meekijken.map(({ id, toezichthouderId }) => ({ id, eigen: toezichthouderId === plek.persoonId }));
  for (const [soort, lijst] of [['noodtoegang', nood], ['meekijkbeeld', kijk]] as const) {
    eigen.set(soort, lijst.filter((een) => een.eigen).map(({ id }) => id).slice(0, EIGEN));
    vreemd.set(soort, lijst.filter((een) => !een.eigen).map(({ id }) => id).slice(0, VREEMD));
  }
  eigen.set('verzoek', eigen.get('inzageverzoek') ?? []);
  vreemd.set('verzoek', vreemd.get('inzageverzoek') ?? []);
  for (const naam of ['van', 'naar']) eigen.set(naam, plek.portaal === TOEZICHT ? wand.beleidsversies : []);
}

/** By the name of a field what this person saw in it: somebody fills in a number, a key or a name that they know. */
function bekend({ wereld: { tabellen, rijen, blad } }: Proefbank, plek: Kijkplek, zicht: Zicht): Lijsten {
  const uit: Lijsten = new Map();
  const zie = (tabel: Tabelblad, rij: Rij, label: string): boolean => tabel.soort !== 'algemeen' && zicht.toont(tabel, rij) && zicht.opent(tabel, rij, label);
  for (const tabel of tabellen) {
    for (const [naam, veld] of Object.entries(tabel.velden)) {
      const hier = rijen.van(tabel.tabel).filter((rij) => zie(tabel, rij, veld.label)).map((rij) => rij[leesbaar(veld)]).filter((waarde): waarde is string => typeof waarde === 'string');
      uit.set(naam, [...(uit.get(naam) ?? []), ...hier.slice(0, WAARDEN)]);
    }
  }
  const nummers = rijen.van('gegevens.casus').map(({ nummer }) => String(nummer));
  uit.set('casusnummer', plek.portaal === TOEZICHT ? nummers : (uit.get('nummer') ?? []));
  uit.set('veld', tabellen.filter(isGelabeld).flatMap(({ type, velden }) => Object.keys(velden).map((veld) => `${type}.${veld}`)));
  uit.set('portaal', blad.portalen);
  return uit;
}

/** Ids per kind of row, of the own families all and of the others a handful, and what somebody knows to ask with. */
export function voorraadVan(bank: Proefbank, plek: Kijkplek, zicht: Zicht, stukken: readonly string[], nummer: number): Voorraad {
  const { tabellen, rijen } = bank.wereld;
  const willekeur = new Willekeur(bank.omvang.zaad + nummer);
  const eigen: Lijsten = new Map();
  const vreemd: Lijsten = new Map();
  for (const tabel of tabellen.filter(isGelabeld)) {
    const ids = (lijst: readonly Rij[]): string[] => lijst.map((rij) => String(rij['id']));
    const alle = rijen.van(tabel.tabel);
    const soort = tabel.type.toLowerCase();
    eigen.set(soort, ids(alle.filter((rij) => zicht.toont(tabel, rij))).slice(0, EIGEN));
    vreemd.set(soort, willekeur.greep(ids(alle.filter((rij) => !zicht.kent(tabel, rij))).slice(0, 2000), VREEMD));
  }
  wandIds(bank, plek, zicht, eigen, vreemd);
  return { eigen, vreemd, waarden: bekend(bank, plek, zicht), stukken };
}

/** Whose eyes count here: everybody of the demonstration, and of the proof those with something to see or to miss. */
export const metWaarde = (plek: Wereldplek): boolean =>
  plek.isEigenPortaal && (plek.opstelling === undefined || plek.opstelling.soort === 'regel' || /geen|wachtrij|oud-lid|verlopen|niemand|duolid-actief/.test(plek.sub));
