import type { Beleidsbron, Bewaarderol, Bewaardlabel } from './versie.js';
import type { Verschilsoort, Verschilwoorden, Verschilzin } from './verschil.js';

const zin = (soort: Verschilsoort, tekst: string): Verschilzin => ({ soort, zin: tekst });

/** Silent to spoken tells that something exists; requestable opens a way in: both widen. */
function labelzin(van: Bewaardlabel, naar: Bewaardlabel, naam: string): Verschilzin[] {
  const tekst = (wat: string, oud: string | undefined, nieuw: string | undefined): Verschilzin[] =>
    oud === nieuw ? [] : [zin('ANDERS', `${naam}: ${wat} is voortaan “${nieuw ?? 'niets'}” en was “${oud ?? 'niets'}”.`)];
  return [
    ...(van.stil === naar.stil ? [] : [naar.stil ? zin('KRAPPER', `${naam} is voortaan stil afgeschermd: niemand hoort nog dat het er is.`) : zin('RUIMER', `${naam} wordt voortaan met een melding afgeschermd: iedereen hoort dat het er is.`)]),
    ...(van.aanvraagbaar === naar.aanvraagbaar ? [] : [naar.aanvraagbaar ? zin('RUIMER', `Inzage in ${naam} kan voortaan worden gevraagd.`) : zin('KRAPPER', `Inzage in ${naam} kan niet meer worden gevraagd.`)]),
    ...tekst('wie beslist over inzage', van.beslisser, naar.beslisser),
    ...tekst('de naam', van.naam, naar.naam),
    ...tekst('de omschrijving', van.omschrijving, naar.omschrijving),
    ...tekst('de reden', van.reden, naar.reden),
    ...tekst('de grondslag', van.grondslag, naar.grondslag),
  ];
}

/** The kinds of data themselves: new ones, gone ones, and how each is withheld. */
export function labelzinnen(van: Beleidsbron, naar: Beleidsbron, woorden: Verschilwoorden): Verschilzin[] {
  const oud = new Map(van.labels.map((label) => [label.label, label]));
  const nieuw = new Map(naar.labels.map((label) => [label.label, label]));
  return [...new Set([...nieuw.keys(), ...oud.keys()])].flatMap((label) => {
    const [was, wordt] = [oud.get(label), nieuw.get(label)];
    const naam = woorden.label(label);
    if (was && wordt) return labelzin(was, wordt, naam);
    return [zin('ANDERS', was ? `${naam} is geen soort gegevens meer.` : `${naam} is een nieuwe soort gegevens.`)];
  });
}

type Register = 'toelatingen' | 'openingen' | 'beeindigingen';

/** Letting somebody in, opening a casus, and ending somebody else's involvement; ending takes sight away, so it is no widening. */
const ZINNEN: Readonly<Record<Register, { soort: Verschilsoort; werkwoord: string }>> = {
  toelatingen: { soort: 'RUIMER', werkwoord: 'iemand betrekken als' },
  openingen: { soort: 'RUIMER', werkwoord: 'een casus openen met' },
  beeindigingen: { soort: 'ANDERS', werkwoord: 'de betrokkenheid stoppen van' },
};

const aan = ({ alleenZelf, groepsportaal }: Bewaarderol): string => (alleenZelf ? ', alleen zichzelf' : groepsportaal ? `, alleen een groep van ${groepsportaal}` : '');

function beschrijf(regel: Bewaarderol, werkwoord: string, woorden: Verschilwoorden): { wie: string; wat: string } {
  const wie = regel.gever ? woorden.rol(regel.gever.hoedanigheid, regel.gever.stand) : 'Wie daar werkt';
  return { wie, wat: `in het portaal ${regel.portaal} ${werkwoord} ${woorden.rol(regel.nemer.hoedanigheid, regel.nemer.stand)}${aan(regel)}` };
}

/** Who may let in or end whom. */
export function rolzinnen(van: Beleidsbron, naar: Beleidsbron, woorden: Verschilwoorden): Verschilzin[] {
  return (Object.keys(ZINNEN) as Register[]).flatMap((register) => {
    const { soort, werkwoord } = ZINNEN[register];
    const regels = (bron: Beleidsbron): Map<string, Bewaarderol> =>
      new Map((bron[register] ?? []).map((regel) => [JSON.stringify(beschrijf(regel, werkwoord, woorden)), regel]));
    const [oud, nieuw] = [regels(van), regels(naar)];
    const zinnen = (lijst: Map<string, Bewaarderol>, ander: Map<string, Bewaarderol>, als: Verschilsoort, mag: string): Verschilzin[] =>
      [...lijst].filter(([sleutel]) => !ander.has(sleutel)).map(([, regel]) => {
        const { wie, wat } = beschrijf(regel, werkwoord, woorden);
        return zin(als, `${wie} ${mag} ${wat}.`);
      });
    return [...zinnen(nieuw, oud, soort, 'mag voortaan'), ...zinnen(oud, nieuw, soort === 'RUIMER' ? 'KRAPPER' : 'ANDERS', 'mag niet meer')];
  });
}

/** Who decides on a request for access: another decider is another way in, or one less. */
export function beslisserzinnen(van: Beleidsbron, naar: Beleidsbron, woorden: Verschilwoorden): Verschilzin[] {
  const [oud, nieuw] = [van.beslissers ?? {}, naar.beslissers ?? {}];
  const stappen = (register: typeof oud, beslisser: string): string[] =>
    (register[beslisser] ?? []).flatMap((rollen, plek) => rollen.map(({ hoedanigheid, stand }) => `in stap ${plek + 1} ${woorden.rol(hoedanigheid, stand)}`));
  return [...new Set([...Object.keys(nieuw), ...Object.keys(oud)])].flatMap((beslisser) => {
    const [was, wordt] = [stappen(oud, beslisser), stappen(nieuw, beslisser)];
    return [
      ...wordt.filter((stap) => !was.includes(stap)).map((stap) => zin('RUIMER', `Over inzage via ${beslisser} beslist voortaan ${stap}.`)),
      ...was.filter((stap) => !wordt.includes(stap)).map((stap) => zin('KRAPPER', `Over inzage via ${beslisser} beslist niet meer ${stap}.`)),
    ];
  });
}
