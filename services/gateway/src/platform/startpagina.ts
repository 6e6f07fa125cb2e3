import { pagina, veilig } from './pagina.js';

/** Someone of the demo, as shown before logging in. */
export interface Oefenpersoon {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly functie: string;
  readonly uitleg: string;
}

const adres = (terug: string, persoon?: string): string => {
  const vraag = new URLSearchParams({ ...(persoon === undefined ? {} : { persoon }), ...(terug === '/' ? {} : { terug }) }).toString();
  return veilig(vraag === '' ? '/aanmelden' : `/aanmelden?${vraag}`);
};

const kaart =
  (terug: string) =>
  (persoon: Oefenpersoon): string => `<li><a class="persoon" href="${adres(terug, persoon.id)}">
<strong>${veilig(persoon.naam)}</strong>
<span class="functie">${veilig(persoon.functie)}</span>
<span class="uitleg">${veilig(persoon.uitleg)}</span>
</a></li>`;

const groep = (terug: string, organisatie: string, mensen: readonly Oefenpersoon[]): string => `<section>
<h2>${veilig(organisatie)}</h2>
<ul class="mensen">
${mensen.map(kaart(terug)).join('\n')}
</ul>
</section>`;

const perOrganisatie = (mensen: readonly Oefenpersoon[]): ReadonlyMap<string, readonly Oefenpersoon[]> => {
  const groepen = new Map<string, Oefenpersoon[]>();
  for (const persoon of mensen) groepen.set(persoon.organisatie, [...(groepen.get(persoon.organisatie) ?? []), persoon]);
  return groepen;
};

const TITEL = 'Aanmelden bij Blijvend Veilig';
const WELKOM = '<p>Samen werken aan veiligheid die blijft: Veilig Thuis, het duo, de Raad en het wijkteam werken hier met één dossier per gezin. Ieder ziet wat nodig is voor het eigen werk.</p>';

/** The page for who is not logged in. With people: one click each. Without: one button to the organisation's own login. */
export const startpagina = (terug: string, mensen: readonly Oefenpersoon[]): string =>
  mensen.length === 0
    ? pagina(TITEL, `${WELKOM}\n<p><a class="knop" href="${adres(terug)}">Aanmelden</a></p>`)
    : pagina(
        TITEL,
        `${WELKOM}
<p>Dit is een oefenomgeving: alle mensen en gezinnen zijn verzonnen. Kies als wie u wilt kijken.</p>
<div class="organisaties">
${[...perOrganisatie(mensen)].map(([organisatie, leden]) => groep(terug, organisatie, leden)).join('\n')}
</div>`,
      );
