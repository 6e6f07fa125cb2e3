/** The ways in which a value could leave in another dress. Each gives the piece of text that then stands in the bytes. */
type Codering = (waarde: string) => readonly string[];

const tekens = (waarde: string, maak: (code: number) => string): string => Array.from(waarde).map((teken) => maak(teken.codePointAt(0) ?? 0)).join('');
const hex = (code: number, lengte: number): string => code.toString(16).padStart(lengte, '0');

/** Base64 depends on where in the text the value begins; the inner piece is the same whatever stands beside it. */
function base64(waarde: string): string[] {
  return [0, 1, 2].map((voor) => {
    const begin = Math.ceil((voor * 8) / 6);
    const vol = Math.floor(((voor + waarde.length) * 8) / 6);
    return Buffer.from('\0'.repeat(voor) + waarde).toString('base64').slice(begin, vol);
  });
}

export const CODERINGEN: Readonly<Record<string, Codering>> = {
  gewoon: (waarde) => [waarde],
  klein: (waarde) => [waarde.toLowerCase()],
  groot: (waarde) => [waarde.toUpperCase()],
  omgekeerd: (waarde) => [Array.from(waarde).reverse().join('')],
  base64,
  'base64 voor een adres': (waarde) => base64(waarde).map((deel) => deel.replaceAll('+', '-').replaceAll('/', '_')),
  hex: (waarde) => [Buffer.from(waarde).toString('hex')],
  'hex groot': (waarde) => [Buffer.from(waarde).toString('hex').toUpperCase()],
  procent: (waarde) => [encodeURIComponent(waarde), tekens(waarde, (code) => `%${hex(code, 2).toUpperCase()}`)],
  'JSON-teken': (waarde) => [JSON.stringify(waarde).slice(1, -1), tekens(waarde, (code) => `\\u${hex(code, 4)}`)],
  'HTML-teken': (waarde) => [tekens(waarde, (code) => `&#${code};`), tekens(waarde, (code) => `&#x${code.toString(16)};`)],
  'quoted-printable': (waarde) => [tekens(waarde, (code) => `=${hex(code, 2).toUpperCase()}`)],
  'utf-16': (waarde) => [Array.from(waarde).join('\0')],
  rot13: (waarde) => [waarde.replace(/[a-z]/gi, (l) => String.fromCharCode(l.charCodeAt(0) + (l.toLowerCase() < 'n' ? 13 : -13)))],
};

/** Every piece of text that would betray this value, once. */
export const vormenVan = (waarde: string): ReadonlySet<string> => new Set(Object.values(CODERINGEN).flatMap((codeer) => codeer(waarde)));
