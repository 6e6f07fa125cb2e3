import type { Afmeldformulier } from './oidc.js';
import { pagina, veilig } from './pagina.js';

export const VERDER = '/afmelden/verder';
export const VERDERSCRIPT = '/afmelden/verder.js';

/** Goes on by itself; who has no script presses the button. */
export const verderscript = "document.querySelector('form').requestSubmit();\n";

/** Ended here; the provider is told by a form, so that its token stands in no address, no history and no log. */
export const afmeldpagina = ({ adres, velden }: Afmeldformulier): string =>
  pagina(
    'U bent hier afgemeld',
    `<p>Nu sluiten wij ook uw sessie bij de aanmelddienst van uw organisatie. Anders komt de volgende op dit apparaat misschien binnen als u.</p>
<form method="post" action="${veilig(adres.href)}">
${Object.entries(velden).map(([naam, waarde]) => `<input type="hidden" name="${veilig(naam)}" value="${veilig(waarde)}">`).join('\n')}
<button class="knop">Verder met afmelden</button>
</form>
<script src="${VERDERSCRIPT}" defer></script>`,
  );
