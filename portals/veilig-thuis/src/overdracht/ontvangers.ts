import { Overdrachtsoort, type Triagebesluit, vandaag } from '@bv/begrippen';
import type { Team } from '../app/casus/casus-context.js';
import type { OverdrachtontvangersQuery } from '../gql/graphql.js';

export interface Ontvanger {
  readonly id: string;
  readonly naam: string;
  readonly toelichting: string | undefined;
}
export type Ontvangers = Readonly<Record<Overdrachtsoort, readonly Ontvanger[]>>;

const alsOntvanger = ({ id, naam, organisatie }: Team): Ontvanger => ({ id, naam, toelichting: organisatie?.naam });

/** Who can receive, by where the family goes; another Veilig Thuis is not the own one. */
export const ontvangersVan = (teams: readonly Team[], { wijkteams, organisaties }: OverdrachtontvangersQuery, eigen: string | null): Ontvangers => {
  const vanSoort = (soort: string): Ontvanger[] => organisaties.filter((o) => o.soort === soort && o.naam !== eigen).map(({ id, naam }) => ({ id, naam, toelichting: undefined }));
  return { NAAR_BLIJVEND_VEILIG: teams.map(alsOntvanger), NAAR_WIJKTEAM: wijkteams.filter(({ geldigTot }) => geldigTot === null || geldigTot >= vandaag()).map(alsOntvanger), NAAR_GI: vanSoort('GECERTIFICEERDE_INSTELLING'), NAAR_VEILIG_THUIS: vanSoort('VEILIG_THUIS') };
};

/** Where the decision of the beoordeling points. */
export const soortBij = (besluit: Triagebesluit | null | undefined): Overdrachtsoort => (besluit === 'OVERDRACHT_WIJKTEAM' ? Overdrachtsoort.NAAR_WIJKTEAM : Overdrachtsoort.NAAR_BLIJVEND_VEILIG);

/** Who receives without a portal here: by letter, with an answer that Veilig Thuis records. */
export const isBrief = (soort: Overdrachtsoort | null): boolean => soort === 'NAAR_GI' || soort === 'NAAR_VEILIG_THUIS';

export const enigeVan = (lijst: readonly Ontvanger[]): string | null => (lijst.length === 1 ? (lijst[0]?.id ?? null) : null);
