import type { MijnWerkQuery } from '../gql/graphql.js';

export type Werk = MijnWerkQuery['mijnWerk'][number];

export const GROEPEN = ['acuut', 'direct', 'risico', 'herstel', 'nazorg'] as const;

export type Groep = (typeof GROEPEN)[number];

export const groepTekst: Readonly<Record<Groep, string>> = {
  acuut: 'acuut onveilig',
  direct: 'directe veiligheid',
  risico: 'risicogestuurd',
  herstel: 'herstel',
  nazorg: 'overgedragen',
};

const HOORT_BIJ: Readonly<Record<Groep, (werk: Werk) => boolean>> = {
  acuut: ({ casus }) => casus?.acuut === true,
  direct: ({ casus, stand }) => stand === 'ACTIEF' && casus?.fase === 'DIRECTE_VEILIGHEID',
  risico: ({ casus, stand }) => stand === 'ACTIEF' && casus?.fase === 'RISICOGESTUURD_WERKEN',
  herstel: ({ casus, stand }) => stand === 'ACTIEF' && casus?.fase === 'HERSTELGERICHT_WERKEN',
  nazorg: ({ stand }) => stand === 'NAZORG',
};

export const isGroep = (tekst: string | null): tekst is Groep => GROEPEN.some((groep) => groep === tekst);

export const inGroep = (werk: readonly Werk[], groep: Groep): Werk[] => werk.filter(HOORT_BIJ[groep]);

/** Families one works with: what is only offered stands at Team, and where one has noodtoegang in the bar on every page. One line for each, also for who is involved in two ways. */
export const eigenGezinnen = (werk: readonly Werk[]): Werk[] => [
  ...new Map(
    werk
      .filter(({ stand, hoedanigheid }) => stand !== 'KANDIDAAT' && hoedanigheid !== 'NOODTOEGANG')
      .toReversed()
      .map((regel) => [regel.casusId, regel]),
  ).values(),
].toReversed();

/** What waits for the teamleider. */
export const wachtOpTeam = (werk: readonly Werk[]) => ({
  aanbod: werk.filter(({ stand, hoedanigheid }) => stand === 'KANDIDAAT' && hoedanigheid === 'TEAMLEIDER').length,
  zonderDuo: werk.filter(({ stand, hoedanigheid, casus }) => stand === 'ACTIEF' && hoedanigheid === 'TEAMLEIDER' && casus?.toestand === 'WACHT_OP_DUO').length,
});
