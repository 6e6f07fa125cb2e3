import { bepaalZicht, hoedanigheidNaam, kanErbijKomen, labelsInVoorbeeld, type Gegevenscategorie, type Rol, standNaam } from '@bv/beleid';
import type { BetrokkenenQuery } from '../gql/graphql.js';

type Betrokkenheid = NonNullable<BetrokkenenQuery['casus']>['betrokkenheden'][number];

/** One place from which the dossier can be looked at: of somebody who is there, or of somebody who can come. */
export interface Plek {
  readonly sleutel: string;
  readonly tekst: string;
  readonly rol: Rol;
}

export const GEZINSLID = 'gezinslid';
const NOODTOEGANG: Rol = { hoedanigheid: 'NOODTOEGANG', stand: 'ACTIEF' };

const loopt = ({ tot }: Betrokkenheid, nu: number): boolean => tot === null || Date.parse(tot) > nu;
const inWoorden = ({ hoedanigheid, stand }: Rol): string => `${hoedanigheidNaam[hoedanigheid]} (${standNaam[stand].toLowerCase()})`;
const sleutelVan = ({ hoedanigheid, stand }: Rol): string => `${hoedanigheid} ${stand}`;

export interface Plekken {
  /** The kinds of data that are shown here. */
  readonly soorten: readonly Gegevenscategorie[];
  readonly betrokken: readonly Plek[];
  readonly straks: readonly Plek[];
}

/** From the running involvements that this person may see; what was granted on request differs per grant and is not shown. */
export function plekkenVan(betrokkenheden: readonly Betrokkenheid[], portaal: string, persoonId: string, nu = Date.now()): Plekken {
  const lopend = betrokkenheden.filter((b) => loopt(b, nu)).flatMap((b) => (b.hoedanigheid !== null && b.stand !== null ? [{ ...b, hoedanigheid: b.hoedanigheid, stand: b.stand }] : []));
  const eigen = lopend.filter(({ partij }) => partij?.id === persoonId);
  const anderen = lopend.filter(({ partij, hoedanigheid }) => partij?.id !== persoonId && hoedanigheid !== 'OP_VERZOEK');
  const perPlek = new Map<string, Plek>();
  for (const { partij, hoedanigheid, stand } of anderen) {
    const sleutel = `${partij?.id ?? ''} ${sleutelVan({ hoedanigheid, stand })}`;
    perPlek.set(sleutel, { sleutel, rol: { hoedanigheid, stand }, tekst: `${[partij?.naam ?? 'Onbekend', partij?.organisatie?.naam].filter(Boolean).join(', ')}: ${inWoorden({ hoedanigheid, stand })}` });
  }
  const bezet = new Set(lopend.map(sleutelVan));
  const straks = [...kanErbijKomen(eigen, portaal), NOODTOEGANG].filter((rol) => !bezet.has(sleutelVan(rol)));
  return {
    soorten: labelsInVoorbeeld(portaal, bepaalZicht(eigen, portaal).lezen),
    betrokken: [...perPlek.values()],
    straks: straks.map((rol) => ({ sleutel: sleutelVan(rol), rol, tekst: inWoorden(rol) })),
  };
}
