import { type AardOnveiligheid, aardOnveiligheidNaam, type Situatietoestand, situatietoestandNaam, situatieveldNaam, toonDatum } from '@bv/begrippen';
import type { Situatie } from './situatiecasus.js';

type Wijziging = Situatie['wijzigingen'][number];

const leesbaar = (veld: Wijziging['veld'], waarde: string | null): string | null => {
  if (waarde === null) return null;
  switch (veld) {
    case 'AARD': return aardOnveiligheidNaam[waarde as AardOnveiligheid];
    case 'TOESTAND': return situatietoestandNaam[waarde as Situatietoestand];
    case 'LAATST_GEBEURD': return toonDatum(waarde);
    case 'RANG': return `plaats ${waarde}`;
    default: return waarde;
  }
};

/** "Hoe vaak: van “elke week” naar “elke maand”": what was, what came, in words that somebody outside the team understands. */
export function wijzigingzin({ veld, gezinslid, oud, nieuw }: Wijziging): string {
  const wat = veld === null ? 'Iets' : `${situatieveldNaam[veld]}${gezinslid ? ` voor ${gezinslid.voornamen ?? 'een gezinslid'}` : ''}`;
  const [van, naar] = [leesbaar(veld, oud), leesbaar(veld, nieuw)];
  if (van === null) return `${wat}: erbij “${naar ?? ''}”`;
  if (naar === null) return `${wat}: weg, er stond “${van}”`;
  return `${wat}: van “${van}” naar “${naar}”`;
}

export interface Wijzigingsmoment {
  readonly op: string;
  readonly wie: string;
  readonly zinnen: readonly string[];
}

/** What one person saved in one go belongs together; the last first. */
export function historie(wijzigingen: readonly Wijziging[]): Wijzigingsmoment[] {
  const momenten = new Map<string, { op: string; wie: string; zinnen: string[] }>();
  for (const wijziging of wijzigingen) {
    const [op, wie] = [wijziging.op ?? '', wijziging.door?.naam ?? 'Onbekend'];
    const moment = momenten.get(`${op} ${wie}`) ?? { op, wie, zinnen: [] };
    moment.zinnen.push(wijzigingzin(wijziging));
    momenten.set(`${op} ${wie}`, moment);
  }
  return [...momenten.values()].sort((een, ander) => ander.op.localeCompare(een.op));
}
