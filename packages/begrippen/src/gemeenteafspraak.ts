/** One version of what holds in a gemeente. */
export interface Gemeenteversie {
  readonly gemeente: string;
  readonly geldigVan: string;
  readonly vastgelegdOp: string;
  readonly teamNaam: string;
  readonly telefoon: string | null;
  readonly uren: string | null;
  readonly buitenUren: string | null;
}

/** What holds on this day: the last that began; of the same day the last that was recorded, so that a correction counts. */
export const geldendeAfspraak = <V extends Pick<Gemeenteversie, 'gemeente' | 'geldigVan' | 'vastgelegdOp'>>(versies: readonly V[], gemeente: string | null, dag: string): V | undefined =>
  versies
    .filter((versie) => versie.gemeente === gemeente && versie.geldigVan <= dag)
    .toSorted((een, ander) => ander.geldigVan.localeCompare(een.geldigVan) || Date.parse(ander.vastgelegdOp) - Date.parse(een.vastgelegdOp))[0];

/** "Wijkteam Noord (Buurtteam), 020 555 0200, bereikbaar: maandag tot en met vrijdag. Daarbuiten: Veilig Thuis." */
export const teamzin = (team: string, afspraak: Pick<Gemeenteversie, 'teamNaam' | 'telefoon' | 'uren' | 'buitenUren'> | undefined): string => {
  if (!afspraak) return team;
  const { teamNaam, telefoon, uren, buitenUren } = afspraak;
  const kop = [`${team} (${teamNaam})`, telefoon, uren && `bereikbaar: ${uren}`].filter(Boolean).join(', ');
  return buitenUren ? `${kop}. Daarbuiten: ${buitenUren}` : kop;
};
