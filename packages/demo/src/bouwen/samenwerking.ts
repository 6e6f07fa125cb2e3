import { partijId } from '../mensen.js';
import type { Verhaal } from './verhaal.js';

const HOEDANIGHEID = { ADVIES: 'WIJKTEAM_ADVIES', MEELOPEN: 'WIJKTEAM_MEELOPER', OVERNAME: 'WIJKTEAM_MEELOPER' } as const;

/** How far the duo went along with somebody else, stretch by stretch, and the visits that both made. */
export const bouwSamenwerkingen = (verhaal: Verhaal): void => {
  for (const { dag, totDag, met, bezoeken = [], ...samen } of verhaal.recept.samenwerkingen ?? []) {
    const van = verhaal.tijd(dag, 9);
    const tot = totDag === undefined ? null : verhaal.tijd(totDag, 9);
    const partij = met === null ? null : partijId(met);
    const id = verhaal.voegToe('samenwerking', { ...samen, van, tot, partijId: partij, doorId: verhaal.vastGezicht });
    verhaal.gebeurtenis(`SAMENWERKING_${samen.vorm}`, van, verhaal.duo[0]);
    if (partij !== null) {
      verhaal.voegToe('betrokkenheid', {
        partijId: partij, hoedanigheid: HOEDANIGHEID[samen.vorm], stand: 'ACTIEF', handelingId: samen.vorm === 'MEELOPEN' ? id : null, van, tot, termijn: null, reden: 'Samenwerking met het duo', verleend: 0, portaal: null,
      });
    }
    for (const { dag: opDag, ...bezoek } of bezoeken) {
      verhaal.voegToe('bezoek', { ...bezoek, handelingId: id, datum: verhaal.datum(opDag) });
      verhaal.gebeurtenis('BEZOEK_GEPLAND', verhaal.tijd(Math.min(opDag, dag), 10), verhaal.duo[0]);
    }
  }
};
