import { Gezinsrol } from '@bv/begrippen';

interface Lid {
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  readonly rol: string;
}

const jongste = (leden: readonly Lid[]): Lid | undefined =>
  [...leden].sort((a, b) => (b.geboortedatum ?? '').localeCompare(a.geboortedatum ?? ''))[0];

/** What the casus is called when nobody says so: after the youngest child, else the youngest parent, else whoever is named first. */
export function gezinsnaamVan(leden: readonly Lid[]): string {
  const met = (rol: string): Lid[] => leden.filter((lid) => lid.rol === rol);
  const naamgever = jongste(met(Gezinsrol.KIND)) ?? jongste(met(Gezinsrol.OUDER)) ?? leden[0];
  return `Gezin ${naamgever?.achternaam ?? 'onbekend'}`;
}
