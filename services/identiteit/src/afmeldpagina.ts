import { createHash } from 'node:crypto';
import { pagina } from './pagina.js';

const script = "document.getElementById('bevestig').click();";

/** For the Content-Security-Policy: the one inline script that may run. */
export const afmeldscriptHash = `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Confirms by itself; without JavaScript the button does it. */
export const afmeldpagina = (pad: string, formulier: string): string =>
  pagina(
    pad,
    'U wordt afgemeld',
    `${formulier}
<button class="knop" id="bevestig" form="op.logoutForm" name="logout" value="yes">Afmelden</button>
<script>${script}</script>`,
  );

export const afgemeldpagina = (pad: string, naAfmelden: string): string =>
  pagina(pad, 'U bent afgemeld', `<p><a href="${naAfmelden}">Opnieuw aanmelden</a></p>`);
