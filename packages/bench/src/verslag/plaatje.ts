import type { Soort } from '../meten/operaties.js';
import { SOORTEN } from '../meten/operaties.js';
import type { Meting } from '../meten/rondes.js';
import { vergelijk, type Verhouding } from '../meten/statistiek.js';
import { LIMIET, PRODUCT, titelVan } from '../servers/deelnemers.js';
import { getal, maatgevend } from './tabellen.js';

const BREED = 900;
const LINKS = 370;
const RECHTS = 70;
const BALK = 18;
const RUIMTE = 34;
const KOP = 64;
const VOET = 34;
const schoon = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const STIJL = 'text{font:13px "Source Sans 3",system-ui,sans-serif;fill:#1f2933}.kop{font-weight:600;font-size:15px}.klein{font-size:12px;fill:#52606d}';

const balk = (y: number, naam: string, { midden, laag, hoog }: Verhouding, schaal: (waarde: number) => number): string => {
  const eigen = naam === PRODUCT;
  const midY = y + BALK / 2;
  return `<text x="${String(LINKS - 8)}" y="${String(y + 13)}" text-anchor="end"${eigen ? ' font-weight="600"' : ''}>${schoon(titelVan(naam))}</text>
<rect x="${String(LINKS)}" y="${String(y)}" width="${(schaal(midden) - LINKS).toFixed(1)}" height="${String(BALK - 4)}" rx="2" fill="${eigen ? '#0b5c6b' : '#9fb3c0'}"/>
<path d="M${schaal(laag).toFixed(1)} ${String(midY - 2)}H${schaal(hoog).toFixed(1)}" stroke="#1f2933" stroke-width="1.5"/>
<text class="klein" x="${(schaal(Math.max(midden, hoog)) + 6).toFixed(1)}" y="${String(y + 12)}">${getal(midden)}</text>`;
};

/** Bars for each operation: every server as a share of the limit, with the middle half of the rounds as a line. */
export const tekenVerhoudingen = (metingen: readonly Meting[]): string => {
  const soorten = SOORTEN.filter((soort) => metingen.some((meting) => meting.soort === soort));
  const aantal = maatgevend(metingen);
  const servers = [...new Set(metingen.map(({ server }) => server))].filter((naam) => naam !== LIMIET).sort((a, b) => Number(b === PRODUCT) - Number(a === PRODUCT));
  const deel = (naam: string, soort: Soort): Verhouding => vergelijk(metingen, naam, LIMIET, soort, aantal);
  const hoogste = Math.max(1, ...servers.flatMap((naam) => soorten.map((soort) => deel(naam, soort).hoog)));
  const schaal = (waarde: number): number => LINKS + (waarde / hoogste) * (BREED - LINKS - RECHTS);
  const groep = RUIMTE + servers.length * BALK;
  const hoog = KOP + soorten.length * groep + VOET;
  const grens = schaal(1).toFixed(1);
  const groepen = soorten.map((soort, i) => {
    const y = KOP + i * groep;
    return `<text class="kop" x="8" y="${String(y + 12)}">${soort}</text>\n${servers.map((naam, n) => balk(y + 20 + n * BALK, naam, deel(naam, soort), schaal)).join('\n')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(BREED)} ${String(hoog)}" width="${String(BREED)}" height="${String(hoog)}" role="img" aria-labelledby="t d">
<title id="t">Elke server als deel van de grens</title>
<desc id="d">${schoon(servers.map((naam) => `${titelVan(naam)}: ${soorten.map((soort) => `${soort} ${getal(deel(naam, soort).midden)}`).join(', ')}`).join('. '))}.</desc>
<style>${STIJL}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text class="kop" x="8" y="22">Vragen per seconde, als deel van de grens</text>
<text class="klein" x="8" y="42">De grens is node:http met één opdracht per vraag; ${String(aantal)} klanten tegelijk. De streep is de middelste helft van de rondes.</text>
<path d="M${grens} 52V${String(hoog - 22)}" stroke="#b42318" stroke-dasharray="4 3"/>
<text class="klein" x="${grens}" y="${String(hoog - 8)}" text-anchor="middle">de grens</text>
${groepen.join('\n')}
</svg>
`;
};
