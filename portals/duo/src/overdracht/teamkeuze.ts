import { geldendeAfspraak, type Gemeenteversie, teamzin, vandaag } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';

export interface Team {
  readonly id: string;
  readonly naam: string;
  readonly gemeente: string | null;
  readonly geldigTot: string | null;
  readonly opvolger: { readonly naam: string } | null;
}

export const isGestopt = ({ geldigTot }: Pick<Team, 'geldigTot'>, nu = vandaag()): boolean => geldigTot !== null && geldigTot < nu;

/** Also the teams that ended: who knows the old name reads who came after, and cannot choose it. */
export const teamkeuzes = (teams: readonly Team[], nu = vandaag()) =>
  teams
    .toSorted((een, ander) => Number(isGestopt(een, nu)) - Number(isGestopt(ander, nu)))
    .map((team) => ({
      waarde: team.id,
      tekst: team.naam,
      ...(team.geldigTot === null ? {} : { toelichting: [`Tot en met ${datumTekst(team.geldigTot)}.`, team.opvolger === null ? '' : `Opgegaan in ${team.opvolger.naam}.`].join(' ').trim() }),
      ...(isGestopt(team, nu) ? { uitgeschakeld: true } : {}),
    }));

/** The team as it stands on the sheet: what it is called here and when it can be reached. */
export const teamregel = (team: Team | null | undefined, afspraken: readonly Gemeenteversie[], nu = vandaag()): string | null =>
  team ? teamzin(team.naam, geldendeAfspraak(afspraken, team.gemeente, nu)) : null;
