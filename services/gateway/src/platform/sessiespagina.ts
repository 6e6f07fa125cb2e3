import { toonTijdstip } from '@bv/begrippen';
import type { EigenSessie } from './eigen-sessies.js';
import { pagina, veilig } from './pagina.js';

export const SESSIESADRES = '/sessies';

/** What became of the session that somebody wanted to end. */
export type Sessieafloop = 'beeindigd' | 'al-voorbij';

const MELDINGEN: Readonly<Record<Sessieafloop, string>> = {
  beeindigd: 'De sessie is beëindigd. Wat daar openstond, is meteen dicht.',
  'al-voorbij': 'Deze sessie was al voorbij. Er is niets veranderd.',
};

const isAfloop = (waarde: unknown): waarde is Sessieafloop => typeof waarde === 'string' && Object.hasOwn(MELDINGEN, waarde);

const hoeLang = (minuten: number): string => (minuten < 1 ? 'zojuist' : minuten === 1 ? '1 minuut geleden' : `${minuten} minuten geleden`);

const sessiekaart = ({ nummer, apparaat, begonnen, stilMinuten, isDeze }: EigenSessie, plaats: number): string => `<li class="sessie">
<h2 id="sessie-${plaats}">${veilig(apparaat ?? 'Onbekend apparaat')}${isDeze ? ' <span class="deze">Hier kijkt u nu</span>' : ''}</h2>
<p id="tijd-${plaats}">Aangemeld op ${veilig(toonTijdstip(begonnen))}. Laatst gebruikt: ${hoeLang(stilMinuten)}.</p>
${
  isDeze
    ? '<p>Afmelden doet u in het menu onder uw naam. Dan wordt ook gewist wat op dit apparaat nog klaarstond.</p>'
    : `<form method="post" action="${SESSIESADRES}">
<input type="hidden" name="nummer" value="${veilig(nummer)}">
<button class="knop" aria-describedby="sessie-${plaats} tijd-${plaats}">Deze sessie beëindigen</button>
</form>`
}
</li>`;

const uitleg = (isAlleen: boolean, isVers: boolean): string => {
  if (isAlleen) return '<p>U bent alleen hier aangemeld.</p>';
  const bewijs = isVers ? '' : ' Voordat u er een beëindigt, bewijst u nog een keer wie u bent.';
  return `<p>Herkent u een apparaat niet, of ligt het ergens anders? Beëindig dan die sessie. Een concept dat daar al bewaard was, blijft bewaard.${bewijs}</p>
<p>Is een apparaat weg of gestolen? Meld dat ook bij uw organisatie: alleen die kan voorkomen dat iemand zich er opnieuw mee aanmeldt.</p>`;
};

/** Where somebody is logged in. Works without a script. */
export const sessiespagina = (sessies: readonly EigenSessie[], isVers: boolean, afloop: unknown): string =>
  pagina(
    'Waar bent u aangemeld?',
    `${isAfloop(afloop) ? `<p class="melding" role="status">${MELDINGEN[afloop]}</p>\n` : ''}${uitleg(sessies.length < 2, isVers)}
<ul class="sessies">
${sessies.map(sessiekaart).join('\n')}
</ul>
<p><a href="/">Terug naar Blijvend Veilig</a></p>`,
    isAfloop(afloop) ? MELDINGEN[afloop] : undefined,
  );
