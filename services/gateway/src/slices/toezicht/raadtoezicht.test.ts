import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let eva: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  eva = proef.alsPersoon('eva', 'privacy');
});
afterAll(() => proef.stop());

interface Toezicht { corvberichten: { id: string; kenmerk: string; casusnummer: string; toestand: string; pogingen: number; volgendeOp: string | null }[]; toetsbezwaren: { wie: string; bezwaar: string | null; grond: string | null; casusnummer: string }[] }
const LEES = `query Raadtoezicht @doel(code: TOEZICHT) { corvberichten { id kenmerk casusnummer toestand pogingen volgendeOp } toetsbezwaren { wie bezwaar grond casusnummer } }`;
const lees = (wie = eva): Promise<Toezicht> => wie.vraag<Toezicht>(LEES);

const vto = { aanleiding: 'GEHEIM: Bo was alleen.', waaromNu: 'x', gezinssituatie: 'x', feitenKind: 'x', feitenOuders: 'x', grootsteZorg: 'x', delenZorg: 'NEE', watMoetGebeuren: 'x', isSpoed: true, spoedreden: 'Nu.' };

/** A message that was tried five times. */
async function mislukt(): Promise<{ casusId: string; verzoekId: string; berichtId: string }> {
  const { id: casusId } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }] });
  const samira = proef.alsPersoon('samira', 'duo');
  const { id: verzoekId } = await samira.lukt('raadsverzoekOpstellen', { casusId, ...vto });
  await samira.lukt('raadsverzoekVersturen', { id: verzoekId, versie: 1 });
  const { rows } = await proef.beheer.query<{ id: string }>(`update proces.corvbezorging set pogingen = 5 where casus_id = $1 returning id`, [casusId]);
  await proef.proces.query(`select wand.corv_uitslag($1, now(), null)`, [rows[0]!.id]);
  return { casusId, verzoekId, berichtId: rows[0]!.id };
}

describe('de weg naar de Raad, voor wie toezicht houdt', () => {
  test('is te zien over alle gezinnen, wat niet aankwam eerst, zonder wat er gevraagd is', async () => {
    const { casusId, berichtId } = await mislukt();
    const { rows } = await proef.beheer.query<{ nummer: string }>(`select nummer from gegevens.casus where id = $1`, [casusId]);
    const gelezen = await lees();
    expect(gelezen.corvberichten[0]).toMatchObject({ id: berichtId, casusnummer: rows[0]!.nummer, toestand: 'MISLUKT', pogingen: 5, volgendeOp: null });
    expect(JSON.stringify(gelezen)).not.toContain('GEHEIM');
    const log = await proef.beheer.query(`select 1 from log.toegang where persoon_id = $1 and operatie = 'Raadtoezicht' and doel = 'TOEZICHT'`, [partijId('eva')]);
    expect(log.rowCount).toBeGreaterThan(0);
  });

  test('gaat opnieuw, één keer, en het duo ziet dat', async () => {
    const { casusId, berichtId } = await mislukt();
    await eva.lukt('corvBerichtOpnieuwVersturen', { id: berichtId });
    expect((await lees()).corvberichten.find(({ id }) => id === berichtId)).toMatchObject({ toestand: 'KLAARGEZET', pogingen: 0 });
    expect((await eva.doe('corvBerichtOpnieuwVersturen', { id: berichtId })).gelukt).toBe(false);
    const { casus } = await proef.alsPersoon('samira', 'duo').vraag<{ casus: { raadsverzoeken: { corvtoestand: string }[] } }>(`query V($id: ID!) @doel(code: TOETSING) { casus(id: $id) { raadsverzoeken { corvtoestand } } }`, { id: casusId });
    expect(casus.raadsverzoeken).toEqual([{ corvtoestand: 'KLAARGEZET' }]);
  });

  test('toont wie een toetsing niet mocht doen: gevonden of zelf gemeld', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }] });
    const voeg = (bezwaar: string, gemeld: boolean) => proef.beheer.query(`insert into wand.toetsbezwaar (casus_id, handeling_id, partij_id, bezwaar, gemeld) values ($1, $2, $3, $4, $5)`, [casusId, randomUUID(), partijId('anouk'), bezwaar, gemeld]);
    await voeg('DUO', false);
    await voeg('FAMILIE', true);
    expect((await lees()).toetsbezwaren).toEqual(expect.arrayContaining([expect.objectContaining({ wie: 'Anouk Visser', bezwaar: 'DUO', grond: null }), expect.objectContaining({ bezwaar: null, grond: 'FAMILIE' })]));
  });

  test('is alleen voor het privacyportaal', async () => {
    const { berichtId } = await mislukt();
    for (const [wie, portaal] of [['samira', 'duo'], ['hanna', 'rvdk'], ['renske', 'veilig-thuis'], ['yusuf', 'wijkteam']] as const) {
      const iemand = proef.alsPersoon(wie, portaal, { volledig: true });
      expect(await lees(iemand)).toEqual({ corvberichten: [], toetsbezwaren: [] });
      expect((await iemand.doe('corvBerichtOpnieuwVersturen', { id: berichtId })).gelukt).toBe(false);
    }
  });
});
