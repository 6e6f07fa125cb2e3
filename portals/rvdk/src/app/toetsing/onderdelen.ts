import type { Toetsing } from './toetsing-context.js';
import { telFeiten, telVoorwaarden, type Telling } from './voortgang.js';

interface Regel {
  readonly href: string;
  readonly tekst: string;
}

const met = ({ gedaan, totaal }: Telling): string => ` (${gedaan} van ${totaal})`;

const openVragen = ({ terugvragen }: Toetsing): number => terugvragen.filter(({ beantwoordOp }) => beantwoordOp === null).length;

/** The pages of a toetsing, with how far each is while there is something to do. */
export const onderdelen = (basis: string, toetsing: Toetsing, magToetsen: boolean): Regel[] => [
  { href: `${basis}/feiten`, tekst: `Feiten${magToetsen ? met(telFeiten(toetsing)) : ''}` },
  { href: `${basis}/zienswijzen`, tekst: 'Zienswijzen' },
  { href: `${basis}/voorwaarden`, tekst: `Voorwaarden${magToetsen ? met(telVoorwaarden(toetsing)) : ''}` },
  { href: `${basis}/gesprek`, tekst: toetsing.gesprekken.length === 0 ? 'Gesprek' : `Gesprek (${toetsing.gesprekken.length})` },
  { href: `${basis}/vragen`, tekst: openVragen(toetsing) === 0 ? 'Vragen' : `Vragen (${openVragen(toetsing)} open)` },
  { href: `${basis}/oordeel`, tekst: 'Oordeel' },
  ...(toetsing.toestand === 'VOORGELEGD' ? [{ href: `${basis}/concept`, tekst: 'Concept bij het gezin' }] : []),
];

export const huidigOnderdeel = (basis: string, pad: string): string => `${basis}/${pad.slice(basis.length + 1).split('/')[0] ?? ''}`;
