import { labels } from '@bv/beleid';
import { datumTekst, tijdstipTekst } from '@bv/ui';
import type { MeekijkbeeldQuery } from '../gql/graphql.js';

export type Beeld = NonNullable<MeekijkbeeldQuery['meekijk']>;
export type Onderdeel = Beeld['onderdelen'][number];
type Veld = Onderdeel['velden'][number];

/** The technical name of a part or field as words: "OnveiligeSituatie" is "Onveilige situatie". */
export const alsWoorden = (naam: string): string => {
  const zin = naam.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLocaleLowerCase('nl');
  return zin.charAt(0).toUpperCase() + zin.slice(1);
};

export const labelVan = ({ label, rijlabels }: Veld): string => (label ? labels[label].naam : `Per rij: ${rijlabels.map((rij) => labels[rij].naam).join(', ')}`);

export const isIetsOpen = ({ velden }: Onderdeel): boolean => velden.some(({ naam, isOpen }) => isOpen && naam !== 'gewijzigdOp');

/** Codes, days and moments as a person reads them; a text as it is. */
export const waardeTekst = (waarde: string): string => {
  if (waarde === 'true' || waarde === 'false') return waarde === 'true' ? 'Ja' : 'Nee';
  if (/^\d{4}-\d{2}-\d{2}T/.test(waarde)) return tijdstipTekst(waarde);
  if (/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return datumTekst(waarde);
  return /^[A-Z][A-Z0-9_]{2,}$/.test(waarde) ? alsWoorden(waarde.replaceAll('_', ' ')) : waarde;
};
