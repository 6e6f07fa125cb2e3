import type { Hoedanigheid, Portaal } from '@bv/beleid';
import { Criterium, Toetsingtoestand } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { maakDossier, toetsvraag } from '../../proef/proefdossier.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { vulToetsingIn } from '../../proef/proeftoetsing.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { DOOR, naToetshandeling, Toetshandeling } from './toetsing.toestand.js';
import { bezwarenSql } from '../../zicht/wand/onafhankelijk.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
  // The people of these tests are few: whether somebody seconded may review at all is a test of its own.
  await proef.beheer.query(bezwarenSql(true));
});
afterAll(() => proef.stop());

interface Wereld { casusId: string; toetsingId: string; versie: number; stukId: string; gepland: string; vraag: string; aanvulling: string; advies: string }

/** Every command of the review, and what it is in the table. */
const OPDRACHTEN: readonly (readonly [string, Toetshandeling, (w: Wereld) => Record<string, unknown>])[] = [
  ['toetsingOppakken', 'OPPAKKEN', (w) => ({ id: w.toetsingId })],
  ['toetsingIntrekken', 'INTREKKEN', (w) => ({ id: w.toetsingId, versie: w.versie, reden: 'Toch niet.' })],
  ['bevindingVastleggen', 'BEVINDEN', (w) => ({ toetsingId: w.toetsingId, stukId: w.stukId, oordeel: 'VOLGT_UIT_BRON' })],
  ['criteriumVastleggen', 'BEVINDEN', (w) => ({ toetsingId: w.toetsingId, criterium: Criterium.HOOR_EN_WEDERHOOR, voldoet: true })],
  ['oordeelVastleggen', 'BEVINDEN', (w) => ({ toetsingId: w.toetsingId, oudersGehoord: 'Ja.', tunnelvisie: 'Nee.', uitkomst: 'VRIJWILLIG_KADER', motivering: 'Het gaat.' })],
  ['toetsgesprekPlannen', 'BEVINDEN', (w) => ({ toetsingId: w.toetsingId, metWie: 'vader', datum: '2030-01-14' })],
  ['toetsgesprekVastleggen', 'BEVINDEN', (w) => ({ toetsingId: w.toetsingId, metWie: 'vader', datum: '2026-01-14', verslag: 'Rustig.' })],
  ['toetsgesprekVervalt', 'BEVINDEN', (w) => ({ id: w.gepland, verslag: 'Ziek.' })],
  ['terugvraagStellen', 'VRAGEN', (w) => ({ toetsingId: w.toetsingId, soort: 'VRAAG', vraag: 'Wie was erbij?' })],
  ['terugvraagBeantwoorden', 'BEANTWOORDEN', (w) => ({ id: w.vraag, antwoord: 'Oma.' })],
  ['terugvraagBeantwoorden', 'AANVULLEN', (w) => ({ id: w.aanvulling, antwoord: 'Aangevuld.' })],
  ['toetsingTeruggeven', 'TERUGGEVEN', (w) => ({ id: w.toetsingId, versie: w.versie, vraag: 'Spreek Noor.' })],
  ['toetsadviesVragen', 'ADVIES_VRAGEN', (w) => ({ toetsingId: w.toetsingId, deskundigeId: partijId('mirjam'), vraag: 'Wat vindt u?' })],
  ['toetsadviesGeven', 'ADVISEREN', (w) => ({ id: w.advies, advies: 'Doen.' })],
  ['toetsingVoorleggen', 'VOORLEGGEN', (w) => ({ id: w.toetsingId, versie: w.versie })],
  ['conceptreactieVastleggen', 'REAGEREN', (w) => ({ toetsingId: w.toetsingId, wie: 'moeder', wijze: 'WILDE_NIET', op: '2026-01-14' })],
  ['toetsingBijstellen', 'BIJSTELLEN', (w) => ({ id: w.toetsingId, versie: w.versie })],
  ['toetsingDelen', 'DELEN', (w) => ({ id: w.toetsingId, versie: w.versie })],
];

/** Everybody who could have something to do with this family, each through every portal where they might try. */
const MENSEN: readonly (readonly [Hoedanigheid, Proefpersoon, Portaal])[] = [
  ['DUOLID', 'samira', 'duo'], ['TEAMLEIDER', 'marijke', 'duo'], ['TEGENDENKER', 'priya', 'duo'], ['GEDRAGSDESKUNDIGE_TEAM', 'ruben', 'duo'],
  ['TOETSER', 'hanna', 'rvdk'], ['GEDRAGSDESKUNDIGE_RAAD', 'mirjam', 'rvdk'], ['WACHTRIJ', 'anouk', 'rvdk'],
  ['VT_BEHANDELAAR', 'renske', 'veilig-thuis'], ['UITGESLOTEN', 'liam', 'veilig-thuis'], ['WIJKTEAM_HOUDER', 'yusuf', 'wijkteam'],
];

/** A review with a bit of everything, complete, put in this state; who takes part has the involvement of that state. */
async function maakWereld(toestand: Toetsingtoestand): Promise<Wereld> {
  const samira = proef.alsPersoon('samira', 'duo');
  const hanna = proef.alsPersoon('hanna', 'rvdk');
  const { id: casusId } = await maakDossier(proef);
  const { id: toetsingId } = await samira.lukt('toetsingAanvragen', toetsvraag(casusId));
  for (const [als, wie] of MENSEN) if (!['DUOLID', 'TOETSER', 'GEDRAGSDESKUNDIGE_RAAD', 'WACHTRIJ'].includes(als)) await betrek(proef.beheer, casusId, { wie, als });
  const wereld = { casusId, toetsingId, versie: 1, stukId: randomUUID(), gepland: randomUUID(), vraag: randomUUID(), aanvulling: randomUUID(), advies: randomUUID() };
  if (toestand === 'AANGEVRAAGD') return wereld;
  await hanna.lukt('toetsingOppakken', { id: toetsingId });
  await vulToetsingIn(hanna, toetsingId);
  const gepland = (await hanna.lukt('toetsgesprekPlannen', { toetsingId, metWie: 'Noor', datum: '2030-01-14' })).id;
  const vraag = (await hanna.lukt('terugvraagStellen', { toetsingId, soort: 'VRAAG', vraag: 'Over welke maanden?' })).id;
  const advies = (await hanna.lukt('toetsadviesVragen', { toetsingId, deskundigeId: partijId('mirjam'), vraag: 'Kan dit?' })).id;
  const { rows } = await proef.beheer.query<{ id: string }>(
    `with v as (insert into gegevens.terugvraag (id, casus_id, handeling_id, soort, vraag, gesteld_op) values (gen_random_uuid(), $1, $2, 'AANVULLING', 'Spreek Noor.', now()) returning id)
     select id from v union all (select id from gegevens.stuk where handeling_id = $2 and soort = 'FEIT' limit 1)`, [casusId, toetsingId],
  );
  await proef.beheer.query(
    `insert into gegevens.conceptreactie (id, casus_id, handeling_id, categorie, stuk_id, wie, wijze, op)
     select gen_random_uuid(), $1, $2, 'TOETS_CONCEPT', id, kop, 'WILDE_NIET', ${VANDAAG} from gegevens.stuk where handeling_id = $2 and soort = 'GEZINSLID'`, [casusId, toetsingId],
  );
  await proef.beheer.query(
    `update gegevens.toetsing set toestand = $2, versie = 9, reactie_tot = case when $2 = 'VOORGELEGD' then now() - interval '1 minute' end, gedeeld_op = case when $2 = 'GEDEELD' then now() end where id = $1`, [toetsingId, toestand],
  );
  if (toestand === 'GEDEELD' || toestand === 'INGETROKKEN') {
    await proef.beheer.query(`update wand.betrokkenheid set tot = now() where handeling_id = $1 and hoedanigheid in ('TOETSER', 'GEDRAGSDESKUNDIGE_RAAD')`, [toetsingId]);
    if (toestand === 'GEDEELD') await betrek(proef.beheer, casusId, { wie: 'hanna', als: 'TOETSER', stand: 'NAZORG', handelingId: toetsingId });
  }
  return { ...wereld, versie: 9, gepland, vraag, advies, aanvulling: rows[0]!.id, stukId: rows[1]!.id };
}

describe('elke opdracht, in elke toestand, door ieder', () => {
  test.each(Object.values(Toetsingtoestand))('%s: lukt precies waar de tabel het zegt', async (toestand) => {
    let wereld = await maakWereld(toestand);
    const gelukt: string[] = [];
    const verwacht: string[] = [];
    const zonderReden: string[] = [];
    for (const [opdracht, handeling, invoer] of OPDRACHTEN) {
      for (const [als, wie, portaal] of MENSEN) {
        // Who will be the reviewer stands in the queue first.
        const rol = als === 'TOETSER' && toestand === 'AANGEVRAAGD' ? 'WACHTRIJ' : als;
        const naam = `${wie}, ${rol}: ${opdracht} (${handeling})`;
        const mag = DOOR[handeling] === rol && naToetshandeling(toestand, handeling) !== null;
        if (mag) verwacht.push(naam);
        const persoon: Persoon = proef.alsPersoon(wie, portaal, { volledig: true });
        const uit = await persoon.doe(opdracht, invoer(wereld));
        if (uit.gelukt) gelukt.push(naam);
        else if (uit.weigeringen.length === 0 || uit.weigeringen.some(({ tekst }) => tekst === '')) zonderReden.push(naam);
        // What was done changed the world: the next one begins in this state again.
        if (uit.gelukt) wereld = await maakWereld(toestand);
      }
    }
    expect(gelukt).toEqual(verwacht);
    expect(zonderReden).toEqual([]);
  });

  test('en de tabel laat geen opdracht weg', () => {
    expect([...new Set(OPDRACHTEN.map(([, handeling]) => handeling))].sort()).toEqual(Object.keys(Toetshandeling).sort());
  });
});
