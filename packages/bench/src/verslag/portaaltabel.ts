import type { Portaalmeting, Startmeting } from '../delen/portalen.js';
import { BUDGET } from '../portalen/gewicht.js';
import { getal, tabel } from './tabellen.js';

const ofNiets = (waarde: number | undefined): string => (waarde === undefined ? '–' : getal(waarde, 0));

export const portaaltabel = ({ gewichten, keuringen, sporen }: Portaalmeting): string =>
  [
    tabel(
      ['wat een browser haalt', 'kB gezipt', 'budget', 'bestanden'],
      gewichten.map(({ naam, kB, bestanden }) => [naam === 'schil' ? 'schil, React, Apollo en kit' : naam, getal(kB, 0), String(naam === 'schil' ? BUDGET.schil : BUDGET.portaal), String(bestanden)]),
    ),
    tabel(
      ['bladzijde, processor 4 × trager', 'eerste inhoud ms', 'naar een volgende bladzijde ms', 'rondgangen per bladzijde', 'Lighthouse toegankelijk', 'Lighthouse snel', 'grootste inhoud ms (Lighthouse)'],
      sporen.map(({ naam, eersteInhoud, navigatie, rondgangen }) => {
        const keuring = keuringen.find((een) => een.naam === naam);
        return [naam, getal(eersteInhoud, 0), ofNiets(navigatie), ofNiets(rondgangen), ofNiets(keuring?.toegankelijk), ofNiets(keuring?.snel), ofNiets(keuring?.grootsteInhoud)];
      }),
    ),
  ].join('\n\n');

export const starttabel = ({ eerste, tweede }: Startmeting): string =>
  tabel(['van `start` tot klaar, alles al gebouwd', 'seconden'], [['nieuwe data: database, migraties en demo', getal(eerste, 1)], ['tweede keer', getal(tweede, 1)]]);
