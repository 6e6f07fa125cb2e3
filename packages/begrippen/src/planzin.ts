import { regelsUit } from './regels-uit.js';

/** A part of a sentence of our own: without the words and the full stop that people type by themselves. */
export const zinsdeel = (tekst: string | null | undefined): string => (tekst ?? '').replace(/\s+/gu, ' ').trim().replace(/^(als|dan) /iu, '').replace(/[.\s]+$/u, '');

interface Afspraakdelen {
  readonly als: string | null;
  readonly dan: string | null;
  readonly doorWie: string | null;
  readonly wieKijktMee: string | null;
  readonly signaal?: string | null | undefined;
  readonly vervolgstap?: string | null | undefined;
  readonly wieHoort?: string | null | undefined;
}

const zin = (voor: string, tekst: string | null | undefined): string[] => (zinsdeel(tekst) === '' ? [] : [`${voor} ${zinsdeel(tekst)}.`]);

/** One agreement in plain words, as it stands on paper: the same in a version that was agreed on. */
export const afspraakzin = ({ als, dan, doorWie, wieKijktMee, signaal, vervolgstap, wieHoort }: Afspraakdelen): string =>
  [
    `Als ${zinsdeel(als)}, dan ${zinsdeel(dan)}.`,
    ...zin('Dit doet:', doorWie),
    ...zin('Kijkt mee:', wieKijktMee),
    ...zin('Het lukt niet als', signaal),
    ...zin('Dan doen wij:', vervolgstap),
    ...zin('Dit hoort:', wieHoort),
  ].join(' ');

interface Veiligheidsdelen {
  readonly voorwaarden: readonly { readonly tekst: string | null }[];
  readonly normen: readonly { readonly tekst: string | null }[];
  /** Those that run. */
  readonly afspraken: readonly Afspraakdelen[];
}

/** What is agreed on when the veiligheidsplan is: the page shows it before, and the version holds it after. A condition or a norm alone is no plan of the family. */
export const veiligheidszinnen = ({ voorwaarden, normen, afspraken }: Veiligheidsdelen): string[] =>
  afspraken.length === 0
    ? []
    : [
        ...voorwaarden.map(({ tekst }) => `Dit moet in elk geval: ${tekst ?? ''}`),
        ...normen.flatMap(({ tekst }) => regelsUit(tekst ?? '')).map((norm) => `Dit geldt hier: ${norm}`),
        ...afspraken.map(afspraakzin),
      ];

interface Doeldelen {
  readonly wie: string | null;
  readonly wens: string | null;
  readonly doel: string | null;
  readonly hulp: string | null;
  readonly doorWie: string | null;
}

/** Whose goal it is, unless the sentence says so itself. */
export const vanWie = (wie: string | null, doel: string | null): string => (wie === null || zinsdeel(doel).startsWith(wie) ? zinsdeel(doel) : `${wie}: ${zinsdeel(doel)}`);

/** One goal of the hulpverleningsplan or the toekomstplan. */
export const doelzin = ({ wie, wens, doel, hulp, doorWie }: Doeldelen): string =>
  [`${vanWie(wie, doel)}.`, ...zin('In eigen woorden:', wens), ...zin('Hulp:', hulp), ...zin('Door:', doorWie)].join(' ');
