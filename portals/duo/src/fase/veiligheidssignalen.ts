import type { Fase } from '@bv/begrippen';
import { datumTekst } from '@bv/ui';
import type { FasenQuery } from '../gql/graphql.js';

export type Fasecasus = NonNullable<FasenQuery['casus']>;

type Situatie = Fasecasus['situaties'][number];

const laatsteCijfer = ({ scores }: Situatie): string => {
  const laatste = scores
    .filter(({ gezinslid, datum }) => gezinslid === null && datum !== null)
    .toSorted((een, ander) => (een.datum ?? '').localeCompare(ander.datum ?? ''))
    .at(-1);
  if (!laatste) return 'het duo gaf nog geen cijfer';
  return `laatste cijfer van het duo: ${laatste.score ?? 'onbekend'} op ${datumTekst(laatste.datum ?? '')}`;
};

/**
 * What in the dossier speaks against direct safety. Shown, not weighed: only with enough direct safety is there room for
 * change (domein §2.2), but the duo may judge otherwise and says why (A33).
 */
export const veiligheidssignalen = ({ acuut, situaties, afspraken }: Fasecasus): string[] => {
  const gebroken = afspraken.filter(({ toestand }) => toestand === 'GEBROKEN').length;
  const lopend = afspraken.filter(({ toestand }) => toestand === 'LOPEND').length;
  return [
    ...(acuut ? ['Bij dit gezin staat: acute onveiligheid.'] : []),
    ...situaties
      .filter(({ aard, toestand }) => aard === 'ACUUT' && toestand === 'ACTUEEL')
      .map((situatie) => `“${situatie.titel ?? 'Een situatie'}” is acuut en speelt nog (${laatsteCijfer(situatie)}).`),
    ...(gebroken > 0 ? [gebroken === 1 ? '1 afspraak is niet nagekomen.' : `${gebroken} afspraken zijn niet nagekomen.`] : []),
    ...(lopend === 0 ? ['Er lopen geen veiligheidsafspraken.'] : []),
  ];
};

/** Only the step away from direct safety has a gate; back to it, one may always. */
export const heeftPoort = (naar: Fase | undefined | null): boolean => naar !== undefined && naar !== null && naar !== 'DIRECTE_VEILIGHEID';
