import { type Dossiersporen, laatsteBesluit, ontvangerVan, type Terugkoppelfeiten } from '@bv/beleid';
import type { Casus, Casusmelding } from '../app/casus/casus-context.js';
import type { TerugkoppelbladQuery } from '../gql/graphql.js';

type Blad = NonNullable<TerugkoppelbladQuery['casus']>;

const teksten = (...lijst: readonly (string | null | undefined)[]): string[] => lijst.filter((tekst): tekst is string => Boolean(tekst));

/** As the gateway reads it, so that the page warns before it refuses. */
export const feitenVan = (casus: Casus, melding: Casusmelding): Terugkoppelfeiten => ({
  ontvangenOp: (melding.ontvangenOp ?? '').slice(0, 10),
  besluit: laatsteBesluit(casus.beoordelingen),
  ontvanger: ontvangerVan(casus.overdrachten, casus.toestand),
  voorwaarden: casus.voorwaarden.filter(({ vervallenOp }) => vervallenOp === null).flatMap(({ tekst }) => teksten(tekst)),
  momenten: casus.vervolgtrajecten.filter(({ toestand }) => toestand === 'LOPEND').flatMap(({ momenten }) => momenten.filter(({ gedaanOp }) => gedaanOp === null).flatMap(({ gepland }) => teksten(gepland))),
});

export const sporenVan = (casus: Casus, melding: Casusmelding, { onderzoeken, netwerk }: Pick<Blad, 'onderzoeken' | 'netwerk'>): Dossiersporen => {
  const informanten = onderzoeken.flatMap((onderzoek) => onderzoek.informanten).filter(({ naam }) => naam !== melding.melder?.naam);
  return {
    namen: teksten(...informanten.map(({ naam }) => naam), ...netwerk.map(({ naam }) => naam)),
    vindplaatsen: teksten(...informanten.map(({ telefoon }) => telefoon), ...casus.gezinsleden.flatMap(({ telefoon, adressen }) => [telefoon, ...adressen.map(({ straat }) => straat)])),
    teksten: teksten(
      ...casus.beoordelingen.flatMap(({ reden, antwoorden }) => [reden, ...antwoorden.map(({ toelichting }) => toelichting)]),
      ...onderzoeken.map(({ onderbouwing }) => onderbouwing),
      ...informanten.flatMap(({ tekst, eigenWoorden }) => [tekst, eigenWoorden]),
    ),
  };
};
