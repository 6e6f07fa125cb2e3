import { lidnaam, tafelrolNaam } from '@bv/begrippen';
import type { BeschermingstafelsQuery, TafelVeldenFragment } from '../gql/graphql.js';

export type Tafel = TafelVeldenFragment;
export type Deelnemer = Tafel['deelnemers'][number];
export type Tafelcasus = NonNullable<BeschermingstafelsQuery['casus']>;

/** "Ria", "Mevrouw Tuinman, onafhankelijk voorzitter". */
export const deelnemernaam = ({ gezinslid, partij, naam, rol }: Deelnemer): string =>
  gezinslid ? lidnaam(gezinslid) : [partij?.naam ?? naam, rol === null ? null : tafelrolNaam[rol].toLowerCase()].filter(Boolean).join(', ');

export const isVanGezin = ({ rol }: Deelnemer): boolean => rol === 'GEZIN';
