import { Anonimiteitsgrond, anonimiteitsgrondNaam, DirecteVeiligheid, directeVeiligheidNaam, Formuliersoort, LENGTE } from '@bv/begrippen';
import { pagina, veilig } from '../platform/pagina.js';

export const MELDADRES = '/melden';
export const SIGNAALADRES = '/melden/zorgsignaal';
export const MELDSTIJL = '/melden/melden.css';
export const MELDSCRIPT = '/melden/melden.js';

export type Waarden = Readonly<Record<string, string>>;

export interface Paginafout {
  readonly veld: string;
  readonly tekst: string;
}

export interface Meldpagina {
  readonly soort: Formuliersoort;
  readonly sleutel: string;
  readonly waarden: Waarden;
  readonly fouten: readonly Paginafout[];
}

const TEKST: Readonly<Record<Formuliersoort, { titel: string; inleiding: string; verstuur: string }>> = {
  MELDING: {
    titel: 'Melding doen bij Veilig Thuis',
    inleiding: 'Met dit formulier doet u als professional een melding. U hebt van Veilig Thuis een link of een code gekregen. Een medewerker leest uw melding op de eerstvolgende werkdag en belt u als er iets niet duidelijk is.',
    verstuur: 'Melding versturen',
  },
  ZORGSIGNAAL: {
    titel: 'Zorgsignaal van een wijkagent',
    inleiding: 'Met dit formulier laat u als wijkagent weten dat u zich zorgen maakt. Een zorgsignaal is geen melding: Veilig Thuis kijkt eerst of er iets mee moet gebeuren. Is het ernstig? Doe dan een melding.',
    verstuur: 'Zorgsignaal versturen',
  },
};

class Velden {
  constructor(private readonly van: Pick<Meldpagina, 'waarden' | 'fouten'>) {}

  private bij(naam: string, hint?: string): { fout: string; eigenschappen: string } {
    const fout = this.van.fouten.find(({ veld }) => veld === naam)?.tekst;
    const wijst = [hint ? `${naam}-hint` : '', fout ? `${naam}-fout` : ''].filter(Boolean).join(' ');
    return {
      fout: `${hint ? `<p class="hint" id="${naam}-hint">${veilig(hint)}</p>` : ''}${fout ? `<p class="fout" id="${naam}-fout">${veilig(fout)}</p>` : ''}`,
      eigenschappen: `${wijst ? ` aria-describedby="${wijst}"` : ''}${fout ? ' aria-invalid="true"' : ''}`,
    };
  }

  private waarde = (naam: string): string => veilig(this.van.waarden[naam] ?? '');

  regel(naam: string, label: string, { hint, soort = 'text', aanvullen = 'off', max = LENGTE.NAAM }: { hint?: string; soort?: 'text' | 'tel'; aanvullen?: string; max?: number } = {}): string {
    const { fout, eigenschappen } = this.bij(naam, hint);
    return `<div class="veld"><label for="${naam}">${veilig(label)}</label>${fout}<input type="${soort}" id="${naam}" name="${naam}" value="${this.waarde(naam)}" maxlength="${max}" autocomplete="${aanvullen}"${eigenschappen}></div>`;
  }

  vlak(naam: string, label: string, { hint, max, lang = false }: { hint?: string; max: number; lang?: boolean }): string {
    const { fout, eigenschappen } = this.bij(naam, hint);
    return `<div class="veld"><label for="${naam}">${veilig(label)}</label>${fout}<textarea id="${naam}" name="${naam}" maxlength="${max}"${lang ? ' class="lang"' : ''}${eigenschappen}>${this.waarde(naam)}</textarea></div>`;
  }

  keuzes(naam: string, label: string, opties: readonly (readonly [string, string])[], hint?: string): string {
    const { fout, eigenschappen } = this.bij(naam, hint);
    const rondjes = opties.map(
      ([waarde, tekst], plaats) =>
        `<div class="keuze"><input type="radio" id="${plaats === 0 ? naam : `${naam}-${plaats}`}" name="${naam}" value="${waarde}"${this.van.waarden[naam] === waarde ? ' checked' : ''}${eigenschappen}><label for="${plaats === 0 ? naam : `${naam}-${plaats}`}">${veilig(tekst)}</label></div>`,
    );
    return `<fieldset class="keuzes"><legend>${veilig(label)}</legend>${fout}${rondjes.join('')}</fieldset>`;
  }
}

const GRONDEN = Object.values(Anonimiteitsgrond).filter((grond) => grond !== Anonimiteitsgrond.GEEN_TOESTEMMING_OMSTANDER);

const overzicht = (fouten: readonly Paginafout[]): string =>
  fouten.length === 0
    ? ''
    : `<div class="overzicht" tabindex="-1" role="group" aria-labelledby="fouten"><h2 id="fouten">Nog niet verstuurd. ${fouten.length === 1 ? 'Pas 1 punt aan.' : `Pas ${fouten.length} punten aan.`}</h2><ul>${fouten
        .map(({ veld, tekst }) => `<li><a href="#${veld}">${veilig(tekst)}</a></li>`)
        .join('')}</ul></div>`;

const kop = `<link rel="stylesheet" href="${MELDSTIJL}"><script src="${MELDSCRIPT}" defer></script>`;

const metKop = (html: string): string => html.replace('</head>', `${kop}\n</head>`);

const GEVAAR = '<div class="let-op"><p><strong>Is er nu gevaar? Bel 112.</strong> Moet er vandaag iemand komen? Bel Veilig Thuis: 0800 2000, gratis, dag en nacht. Dit formulier lezen wij alleen op werkdagen.</p></div>';

/** The form, empty or with what was just sent and what is not right yet. */
export const meldpagina = ({ soort, sleutel, waarden, fouten }: Meldpagina): string => {
  const { titel, inleiding, verstuur } = TEKST[soort];
  const v = new Velden({ waarden, fouten });
  return metKop(
    pagina(
      fouten.length > 0 ? `${fouten.length === 1 ? '1 fout' : `${fouten.length} fouten`}: ${titel}` : titel,
      `${GEVAAR}${overzicht(fouten)}<p>${veilig(inleiding)}</p>
<p>Wat u verstuurt, kunt u hier niet meer teruglezen. Wat u typt, blijft alleen in dit tabblad.</p>
<form class="formulier" method="post" action="${soort === Formuliersoort.ZORGSIGNAAL ? SIGNAALADRES : MELDADRES}" autocomplete="off" novalidate data-concept="${soort}">
<input type="hidden" name="sleutel" value="${veilig(sleutel)}">
<fieldset><legend>Uw code</legend>
${v.regel('code', 'Code', { hint: 'Twintig letters en cijfers. Opende u de link? Dan staat de code er al.', max: 60 })}</fieldset>
<fieldset><legend>Over u</legend>
${v.regel('naam', 'Uw naam', { aanvullen: 'name' })}
${v.regel('functie', 'Uw functie', { aanvullen: 'organization-title' })}
${v.regel('organisatie', 'Uw organisatie', { aanvullen: 'organization' })}
${v.regel('telefoon', 'Uw telefoonnummer', { soort: 'tel', aanvullen: 'tel', hint: 'Hier bellen wij u terug.' })}
${v.regel('relatieTotGezin', 'Hoe kent u het gezin?', { hint: 'Bijvoorbeeld: mentor van de oudste.' })}
${v.keuzes('anoniem', 'Mag het gezin weten dat u dit meldt?', [['nee', 'Ja, het gezin mag mijn naam weten'], ['ja', 'Nee, mijn naam moet geheim blijven']], 'Van een professional hoort het gezin de naam. Alleen bij hoge uitzondering niet.')}
${v.keuzes('anonimiteitsgrond', 'Zo nee, waarom niet?', GRONDEN.map((grond) => [grond, anonimiteitsgrondNaam[grond]] as const))}</fieldset>
<fieldset><legend>Om wie gaat het?</legend>
${v.vlak('gezin', 'De mensen om wie het gaat', { hint: 'Namen, geboortedata, adres en wie bij wie hoort, zo veel als u weet.', max: LENGTE.ALINEA })}</fieldset>
<fieldset><legend>Wat is er aan de hand?</legend>
${v.regel('kern', 'Uw zorg in één zin', { max: LENGTE.KERN, hint: 'Noem hier geen namen.' })}
${v.vlak('gebeurd', 'Wat gebeurde er?', { hint: 'Wie deed wat, bij wie, wanneer, hoe vaak en met welk gevolg? En hoe weet u dat?', max: LENGTE.TEKST, lang: true })}
${v.keuzes('directeVeiligheid', 'Hoe veilig is het nu?', Object.values(DirecteVeiligheid).map((waarde) => [waarde, directeVeiligheidNaam[waarde]] as const))}
${v.vlak('gedaan', 'Wat hebt u zelf al gedaan? (niet verplicht)', { hint: 'Hebt u er met het gezin over gesproken?', max: LENGTE.ALINEA })}</fieldset>
<p class="stand" id="stand" role="status"></p>
<button type="submit">${veilig(verstuur)}</button><button type="button" class="rustig" id="wis">Alles wissen</button>
</form>`,
    ),
  );
};

/** Sent: a number, and nothing of what was sent. */
export const ontvangstpagina = (soort: Formuliersoort, nummer: string): string =>
  metKop(
    pagina(
      'Veilig Thuis heeft uw formulier ontvangen',
      `<p>Uw ontvangstnummer:</p><p class="nummer">${veilig(nummer)}</p>
<p>Schrijf dit nummer op. Belt u ons hierover, noem het dan. ${soort === Formuliersoort.MELDING ? 'Een medewerker leest uw melding en neemt contact met u op. U hoort in ieder geval wat Veilig Thuis besluit.' : 'Veilig Thuis kijkt of er iets mee moet gebeuren.'}</p>
<p>Wat u typte, staat niet meer in dit tabblad. Is er nu gevaar? Bel 112.</p>`,
    ),
  );

export const rustpagina = (titel: string, tekst: string): string => metKop(pagina(titel, `<p>${veilig(tekst)}</p><p>Moet er vandaag iemand komen? Bel Veilig Thuis: 0800 2000, dag en nacht. Bij gevaar: 112.</p>`)).replace(kop, `<link rel="stylesheet" href="${MELDSTIJL}">`);
