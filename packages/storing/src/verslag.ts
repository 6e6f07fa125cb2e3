import { SOORTEN } from './doden.js';
import type { Uitslag } from './storing.js';

/** The value below which `deel` of the list lies (nearest rank). */
export const kwantiel = (lijst: readonly number[], deel: number): number => {
  const gesorteerd = [...lijst].sort((a, b) => a - b);
  return gesorteerd[Math.max(0, Math.ceil(deel * gesorteerd.length) - 1)] ?? 0;
};

/** Goals of maatstaf.md: nothing lost, doubled or half done; back within 5 s (95 of 100 times), at most 15 s. */
export const isGoed = ({ verloren, dubbel, half, zonderLogregel, keten, fouten, slagen }: Uitslag): boolean => {
  const tijden = slagen.map(({ ms }) => ms);
  return verloren + dubbel + half + zonderLogregel + fouten.length === 0 && keten && kwantiel(tijden, 0.95) <= 5000 && Math.max(0, ...tijden) <= 15_000;
};

const seconden = (ms: number): string => (ms / 1000).toFixed(1);

export function schrijfVerslag(uitslag: Uitslag, zaad: number): string {
  const regels = [...SOORTEN, 'alle'].map((soort) => {
    const tijden = uitslag.slagen.filter((slag) => soort === 'alle' || slag.soort === soort).map(({ ms }) => ms);
    return `| ${soort} | ${String(tijden.length)} | ${seconden(kwantiel(tijden, 0.5))} | ${seconden(kwantiel(tijden, 0.95))} | ${seconden(Math.max(0, ...tijden))} |`;
  });
  const standen = [...uitslag.standen].map(([stand, n]) => `${String(stand)}: ${String(n)}`).join(', ');
  return [
    '| gedood | keer | terug na s (helft) | 95 van 100 | langste |', '|---|---|---|---|---|', ...regels, '',
    `Antwoorden: ${standen}. Keten van het logboek: ${uitslag.keten ? 'heel' : 'GEBROKEN'}.`,
    ...uitslag.fouten.slice(0, 10).map((fout) => `FOUT: ${fout}`),
    `${String(uitslag.slagen.length)} keer gedood, ${String(uitslag.geschreven)} bevestigd (${String(uitslag.herhaald)} nog eens gestuurd), ${String(uitslag.gelezen)} dossiers gelezen (zaad ${String(zaad)}): ` +
      `${String(uitslag.verloren)} verloren, ${String(uitslag.dubbel)} dubbel, ${String(uitslag.half)} half, ${String(uitslag.zonderLogregel)} zonder logregel, ${String(uitslag.fouten.length)} fouten`,
  ].join('\n');
}
