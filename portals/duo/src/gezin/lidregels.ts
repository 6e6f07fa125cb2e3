import { gezagsoortNaam, toonDatum, verblijfsoortNaam } from '@bv/begrippen';
import type { Lid } from './gezinscasus.js';

/** "vanaf 1 mei 2024 tot 3 juni 2025"; empty when nothing is known of it. */
export const periodetekst = ({ van, tot }: { van: string | null; tot: string | null }): string =>
  [van && `vanaf ${toonDatum(van)}`, tot && `tot ${toonDatum(tot)}`].filter(Boolean).join(' ');

export const adrestekst = ({ straat, huisnummer, postcode, plaats, soort, van, tot }: Lid['adressen'][number]): string =>
  [soort && `${verblijfsoortNaam[soort]}:`, [[straat, huisnummer].filter(Boolean).join(' '), [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', '), periodetekst({ van, tot })].filter(Boolean).join(' ');

export const gezagtekst = ({ soort, houder, houderNaam, van, tot }: Lid['gezag'][number]): string =>
  [[soort && gezagsoortNaam[soort], houder?.voornamen ?? houderNaam].filter(Boolean).join(': '), periodetekst({ van, tot })].filter(Boolean).join(', ');

/** How somebody came and went, in the order in which it was. */
export const lidtekst = ({ van, tot, reden, vertrekreden }: Lid['lidperiodes'][number]): string =>
  [`Hoort${tot ? 'de' : ''} erbij ${periodetekst({ van, tot })}`.trim(), reden, vertrekreden].filter(Boolean).map((deel) => String(deel).replace(/\.$/, '')).join('. ').concat('.');
