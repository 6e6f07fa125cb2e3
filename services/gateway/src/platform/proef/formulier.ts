import type { Browser } from './browser.js';

export interface Formulier {
  readonly naar: string;
  readonly velden: URLSearchParams;
}

const teken = (tekst: string): string => tekst.replaceAll('&amp;', '&');

/** The one form of a page, with its hidden fields. @throws when there is none */
export const leesFormulier = (html: string): Formulier => {
  const [, naar] = /<form method="post" action="([^"]+)">/.exec(html) ?? [];
  if (naar === undefined) throw new TypeError('geen formulier');
  const velden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, naam = '', waarde = '']): [string, string] => [naam, teken(waarde)]);
  return { naar: teken(naar), velden: new URLSearchParams(velden) };
};

export const stuur = (wie: Browser, { naar, velden }: Formulier): Promise<Response> =>
  wie.haal(naar, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: velden.toString() });
