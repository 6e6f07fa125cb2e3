import { partijId } from '../mensen.js';
import type { Verhaal } from './verhaal.js';

/** What happens after the closing: when who keeps contact looks again, and the once that the duo came back. */
export const bouwNazorg = (verhaal: Verhaal): void => {
  const { kijkmomenten = [], terugkeer, afsluiting, wijkteam } = verhaal.recept;
  if (kijkmomenten.length === 0 && !terugkeer) return;
  const wie = wijkteam ? partijId(wijkteam.naar) : verhaal.vastGezicht;
  for (const [dag, waarop, uit] of kijkmomenten) {
    const gedaan = uit && 'gedaan' in uit ? uit.gedaan : undefined;
    const gestopt = uit && 'gestopt' in uit ? uit.gestopt : undefined;
    verhaal.voegToe('kijkmoment', {
      gepland: verhaal.datum(dag), waarop, gedaanOp: gedaan ? verhaal.datum(gedaan[0]) : null, oordeel: gedaan?.[1] ?? null, bevinding: gedaan?.[2] ?? null,
      gestoptOp: gestopt ? verhaal.tijd(gestopt[0], 10) : null, gestoptReden: gestopt?.[1] ?? null, doorId: wie,
    });
  }
  if (!terugkeer || !afsluiting) return;
  const { dag, weerDicht, ...waarom } = terugkeer;
  verhaal.voegToe('terugkeer', { ...waarom, gevraagdOp: verhaal.tijd(dag, 11), uitkomst: 'OUDE_DUO', doorId: wie });
  verhaal.gebeurtenis('DUO_TERUGGEVRAAGD', verhaal.tijd(dag, 11), wijkteam?.naar ?? '');
  const op = verhaal.tijd(weerDicht, 15);
  verhaal.voegToe('afsluiting', {
    reden: 'TERUG_NAAR_WIJKTEAM', toelichting: 'Twee gesprekken waren genoeg; de afspraken staan weer.', betreftId: null, vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: afsluiting.contactNaam ?? null,
    teBewaken: afsluiting.teBewaken ?? null, terugkomenBij: afsluiting.terugkomenBij ?? null, knelpunten: [], op,
  });
  verhaal.gebeurtenis('CASUS_AFGESLOTEN', op, verhaal.duo[0]);
};
