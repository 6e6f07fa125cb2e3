export interface Hoorder {
  readonly id: string;
  readonly leeftijd: number | null;
  readonly isDirectbetrokkene: boolean | null;
}

/** From this age somebody is told and asked themselves; younger children hear it from their parents. */
export const GEHOORD_VANAF = 12;

/** Who of the family must hear how a research of Veilig Thuis ended (N100c): everybody it is about who is old enough, or else everybody. */
export function wieMoetHetHoren<L extends Hoorder>(gezinsleden: readonly L[]): readonly L[] {
  const betrokken = gezinsleden.filter(({ isDirectbetrokkene }) => isDirectbetrokkene !== false);
  const oudGenoeg = betrokken.filter(({ leeftijd }) => leeftijd === null || leeftijd >= GEHOORD_VANAF);
  return oudGenoeg.length > 0 ? oudGenoeg : betrokken;
}
