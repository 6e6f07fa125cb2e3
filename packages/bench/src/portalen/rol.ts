import type { Page } from 'playwright-core';
import { kwantiel } from '../meten/statistiek.js';

/** What somebody who scrolls through a long list gets to see, and what it costs the page. */
export interface Rolmeting {
  /** Time between drawn frames: how it went on this machine, with whatever else it was doing. */
  readonly frames: readonly number[];
  /** Processor time of the thread of the page for each frame, in ms: how heavy the page is, whoever else is busy. */
  readonly cpu: readonly number[];
  readonly regels: number;
}

interface Spoor {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Of every task of the thread that draws frames the processor time, in the frame in which it ended. */
function perBeeld(sporen: readonly Spoor[]): number[] {
  const eerste = sporen.find(({ name }) => name === 'FireAnimationFrame');
  if (!eerste) throw new Error('De pagina tekende geen beeld.');
  const eigen = sporen.filter(({ pid, tid }) => pid === eerste.pid && tid === eerste.tid);
  const begin = eigen.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts).sort((a, b) => a - b);
  const uit = begin.map(() => 0);
  const taken = eigen.filter(({ name, ph, tdur }) => ph === 'X' && /^(ThreadControllerImpl::)?RunTask$/.test(name) && tdur !== undefined).sort((a, b) => a.ts - b.ts);
  let beeld = 0;
  for (const { ts, dur = 0, tdur = 0 } of taken) {
    while (beeld + 1 < begin.length && (begin[beeld + 1] ?? Infinity) <= ts + dur) beeld += 1;
    if (ts + dur >= (begin[0] ?? 0)) uit[beeld] = (uit[beeld] ?? 0) + tdur / 1000;
  }
  return uit;
}

const rol = (pagina: Page, pixelsPerBeeld: number, duur: number): Promise<{ frames: number[]; regels: number }> =>
  pagina.evaluate(
    async ([stap, lang]) => {
      const frames: number[] = [];
      const begin = performance.now();
      await new Promise<void>((klaar) => {
        let vorige = begin;
        const kijk = (nu: number): void => {
          frames.push(nu - vorige);
          vorige = nu;
          window.scrollBy(0, stap);
          if (nu - begin > lang) klaar();
          else requestAnimationFrame(kijk);
        };
        requestAnimationFrame(kijk);
      });
      return { frames: frames.slice(1), regels: Number(document.querySelector('.bv-vt-werk table')?.getAttribute('aria-rowcount') ?? '1') - 1 };
    },
    [pixelsPerBeeld, duur] as const,
  );

/** Scrolls down as a hand does, a little with each frame, for this long. */
export async function meetRollen(pagina: Page, pixelsPerBeeld: number, duur: number): Promise<Rolmeting> {
  const sessie = await pagina.context().newCDPSession(pagina);
  const sporen: Spoor[] = [];
  sessie.on('Tracing.dataCollected', ({ value }) => sporen.push(...(value as unknown as Spoor[])));
  await sessie.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-lighthouse'] } });
  const gerold = await rol(pagina, pixelsPerBeeld, duur);
  const klaar = new Promise((einde) => sessie.once('Tracing.tracingComplete', einde));
  await sessie.send('Tracing.end');
  await klaar;
  await sessie.detach();
  return { ...gerold, cpu: perBeeld(sporen) };
}

const ms = (waarde: number): string => waarde.toFixed(1).replace('.', ',');

export const beschrijfRol = ({ frames, cpu, regels }: Rolmeting): string =>
  `${String(regels)} regels geladen, ${String(frames.length)} beelden; werk van de pagina per beeld: midden ${ms(kwantiel(cpu, 0.5))} ms, p95 ${ms(kwantiel(cpu, 0.95))} ms, p99 ${ms(kwantiel(cpu, 0.99))} ms; ` +
  `tijd tussen beelden: midden ${ms(kwantiel(frames, 0.5))} ms, p95 ${ms(kwantiel(frames, 0.95))} ms, ${String(frames.filter((tijd) => tijd > 17.5).length)} te laat`;
