import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const wie = async (naam: Parameters<Proefopstelling['alsPersoon']>[0], casusId: string) =>
  (await proef.alsPersoon(naam, 'duo').vraag<{ aanwezigen: { naam: string; plek: string }[] }>('query A($id: ID!) { aanwezigen(casusId: $id) { naam plek } }', { id: casusId })).aanwezigen;
const meld = (naam: Parameters<Proefopstelling['alsPersoon']>[0], casusId: string, plek: string) => proef.alsPersoon(naam, 'duo').doe('aanwezigMelden', { casusId, plek });

describe('who has a dossier open', () => {
  it('is seen by the other of the team, with the last place only, and not by oneself', async () => {
    const { id } = await proef.maakCasus();
    await meld('samira', id, 'plan');
    await meld('samira', id, 'plan/a1#evaluatie');
    expect(await wie('joost', id)).toEqual([{ naam: 'Samira El Amrani', plek: 'plan/a1#evaluatie' }]);
    expect(await wie('samira', id)).toEqual([]);
  });

  it('is gone after a moment without a sign', async () => {
    const { id } = await proef.maakCasus();
    await meld('samira', id, 'plan');
    await proef.beheer.query(`update proces.aanwezigheid set op = now() - interval '50 seconds' where casus_id = $1`, [id]);
    expect(await wie('joost', id)).toEqual([]);
  });

  it('is told to nobody outside the team, who cannot say it either; a casus of others answers as one that is not there', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    await meld('samira', id, 'reflectie');
    expect(await wie('marijke', id)).toEqual([]);
    expect(await wie('priya', id)).toEqual([]);
    const [vreemd, afwezig] = [await meld('priya', id, 'plan'), await meld('priya', randomUUID(), 'plan')];
    expect(vreemd).toEqual(afwezig);
    expect(vreemd.gelukt).toBe(false);
    expect((await meld('marijke', id, 'plan')).gelukt).toBe(false);
  });

  it('leaves no line in the access log and none on the timeline', async () => {
    const { id } = await proef.maakCasus();
    await meld('samira', id, 'plan');
    await wie('joost', id);
    const { rows } = await proef.beheer.query(`select 1 from log.toegang where casus_id = $1 union all select 1 from gegevens.gebeurtenis where casus_id = $1`, [id]);
    expect(rows).toEqual([]);
  });
});
