import { randomUUID } from 'node:crypto';
import type { Product } from '@bv/muur';

export interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  /** Codes and texts, of errors or of expected refusals. */
  readonly codes: readonly string[];
}

interface Lichaam {
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly data?: Record<string, { readonly weigeringen?: readonly { readonly code: string }[]; readonly conflict?: object | null } | null> | null;
}

const codesUit = (tekst: string): string[] => {
  if (!tekst.startsWith('{')) return [];
  const { errors = [], data } = JSON.parse(tekst) as Lichaam;
  const uitkomsten = Object.values(data ?? {}).filter((waarde) => waarde !== null);
  return [
    ...errors.map(({ extensions }) => extensions.code),
    ...uitkomsten.flatMap(({ weigeringen = [] }) => weigeringen.map(({ code }) => code)),
    ...uitkomsten.filter(({ conflict }) => conflict).map(() => 'CONFLICT'),
  ];
};

export const haalCookie = async (product: Product, persoon: string): Promise<string> => (await product.opdracht('sessie', persoon)).trim().replace(/^Cookie: /, '');

/** A request as somebody makes it by hand: nothing of it needs to be right. */
export async function vraagRuw(adres: string, pad: string, init: RequestInit & { headers: Record<string, string> }): Promise<Antwoord> {
  const antwoord = await fetch(`${adres}${pad}`, { redirect: 'manual', ...init });
  const tekst = await antwoord.text();
  return { status: antwoord.status, tekst, codes: codesUit(tekst) };
}

/** A GraphQL request with a session. */
export const stel = (adres: string, cookie: string, portaal: string, lichaam: object, extra: Record<string, string> = {}): Promise<Antwoord> =>
  vraagRuw(adres, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'bv-portaal': portaal, origin: adres, cookie, ...extra }, body: JSON.stringify(lichaam) });

const UITKOMST = '{ gelukt id casusId versie weigeringen { code veld tekst } conflict { versie } }';

/** A command by its name, with an own key unless one is given. */
export const doe = (adres: string, cookie: string, portaal: string, naam: string, invoer: object, sleutel: string = randomUUID()): Promise<Antwoord> =>
  stel(adres, cookie, portaal, {
    query: `mutation ($invoer: ${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer!, $sleutel: ID!) { ${naam}(invoer: $invoer, sleutel: $sleutel) ${UITKOMST} }`,
    variables: { invoer, sleutel },
  });
