interface Team {
  readonly id: string;
  readonly opvolger: { readonly id: string } | null;
}

/** A team that followed may itself have ended since: who follows in the end, as the wall asks it. */
export const laatsteOpvolger = <Soort extends Team>(teams: readonly Soort[], id: string, gezien: readonly string[] = []): Soort | undefined => {
  const team = teams.find((een) => een.id === id);
  const verder = team?.opvolger?.id;
  return verder === undefined || gezien.includes(verder) ? team : laatsteOpvolger(teams, verder, [...gezien, id]);
};
