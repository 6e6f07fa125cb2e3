import { partijId } from '../mensen.js';
import type { Verhaal } from './verhaal.js';

const plus = (moment: string, minuten: number): string => new Date(Date.parse(moment) + minuten * 60_000).toISOString();

/** Emergency access of some nights ago, and what was found of it. */
export const bouwNoodtoegang = (verhaal: Verhaal): void => {
  const { noodtoegang: recept } = verhaal.recept;
  if (!recept) return;
  const van = verhaal.tijd(recept.dag, recept.uur, 12);
  const tot = plus(van, 240);
  const beeindigdOp = recept.minuten === undefined ? null : plus(van, recept.minuten);
  const persoonId = partijId(recept.wie);
  const betrokkenheidId = verhaal.voegToe('betrokkenheid', {
    partijId: persoonId, hoedanigheid: 'NOODTOEGANG', stand: 'ACTIEF', handelingId: null, van, tot: beeindigdOp ?? tot, termijn: null, verleend: 0, portaal: null, reden: 'Noodtoegang',
  });
  const noodtoegangId = verhaal.voegToe('noodtoegang', { betrokkenheidId, persoonId, gevaar: recept.gevaar, reden: recept.reden, van, tot, beeindigdOp });
  verhaal.gebeurtenis('NOODTOEGANG_GENOMEN', van, recept.wie);
  if (beeindigdOp) verhaal.gebeurtenis('NOODTOEGANG_BEEINDIGD', beeindigdOp, recept.wie);
  if (!recept.bevinding) return;
  const [dag, bevinding, motivering] = recept.bevinding;
  verhaal.voegToe('noodbevinding', { noodtoegangId, bevinding, motivering, doorId: partijId('eva'), op: verhaal.tijd(dag, 10) });
};
