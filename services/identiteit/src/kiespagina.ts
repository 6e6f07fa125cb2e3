import { pagina, veilig } from './pagina.js';
import type { Persoon } from './persoon.js';

const regel = (persoon: Persoon): string => `<li><button class="persoon" name="persoon" value="${veilig(persoon.id)}">
<b>${veilig(persoon.naam)}</b>
<span>${veilig(persoon.functie)}, ${veilig(persoon.organisatie)}</span>
</button></li>`;

/** The page where one picks who to be. */
export const kiespagina = (pad: string, uid: string, mensen: readonly Persoon[]): string =>
  pagina(
    pad,
    'Als wie meldt u zich aan?',
    `<p>Dit is een oefenomgeving. De mensen hieronder zijn verzonnen; een wachtwoord is niet nodig.</p>
<form method="post" action="${pad}/interactie/${veilig(uid)}">
<ul>
${mensen.map(regel).join('\n')}
</ul>
</form>`,
  );
