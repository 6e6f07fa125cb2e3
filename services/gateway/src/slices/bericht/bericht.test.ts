import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { leverUit } from '../../platform/uitbak.js';
import { maakWachtrij } from '../../platform/wachtrij.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');

const BERICHTEN = `query Berichten @doel(code: ALGEMEEN) { berichten { id soort casusId gelezenOp } }`;

interface Bericht { id: string; soort: string; casusId: string; gelezenOp: string | null }

const renske = () => proef.alsPersoon('renske', 'veilig-thuis');
const haal = async (wie = renske()): Promise<Bericht[]> => (await wie.vraag<{ berichten: Bericht[] }>(BERICHTEN)).berichten;

/** A notification as the outbox delivers it. */
async function bericht(wie: Parameters<typeof partijId>[0], soort = 'TERUGKOPPELING'): Promise<string> {
  const id = randomUUID();
  await proef.beheer.query(`insert into proces.bericht (id, partij_id, soort, op) values ($1, $2, $3, now())`, [id, partijId(wie), soort]);
  return id;
}

describe('berichten', () => {
  it('reach whom they are for, through the outbox, once', async () => {
    const casus = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'liam', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }] });
    await samira().lukt('terugkoppelingVastleggen', { casusId: casus.id, aan: 'VEILIG_THUIS', tekst: 'Het gaat goed.' });
    await Promise.all([leverUit(proef.proces), leverUit(proef.proces)]);
    const liam = await haal(proef.alsPersoon('liam', 'veilig-thuis'));
    expect(liam.filter(({ casusId }) => casusId === casus.id)).toEqual([{ id: expect.any(String), soort: 'TERUGKOPPELING', casusId: casus.id, gelezenOp: null }]);
    expect((await haal()).filter(({ casusId }) => casusId === casus.id)).toEqual([]);
  });

  it('to a group reach its members, in the portal of that group', async () => {
    const id = await bericht('toetsers', 'TOETSING_AANGEVRAAGD');
    const ids = async (wie: 'anouk' | 'hanna', portaal: 'duo' | 'rvdk') => (await haal(proef.alsPersoon(wie, portaal))).map((b) => b.id);
    expect(await ids('hanna', 'rvdk')).toContain(id);
    expect(await ids('anouk', 'rvdk')).toContain(id);
    expect(await ids('anouk', 'duo')).not.toContain(id);
  });

  it('are read by whom they are for and by nobody else', async () => {
    const id = await bericht('renske');
    expect(await samira().doe('berichtLezen', { id })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
    await renske().lukt('berichtLezen', { id });
    expect((await haal()).find((b) => b.id === id)?.gelezenOp).toEqual(expect.any(String));
  });

  it('come live to who follows them, only the own ones', async () => {
    const ids = [await bericht('renske', 'OVERDRACHT_AANVAARD'), await bericht('samira'), await bericht('renske', 'TERUGKOPPELING')];
    const gezien = await proef.alsPersoon('renske', 'veilig-thuis').volg(`subscription Bel @doel(code: ALGEMEEN) { bericht { id soort } }`, ids);
    expect(gezien).toEqual([{ bericht: { id: ids[0], soort: 'OVERDRACHT_AANVAARD' } }, { bericht: { id: ids[2], soort: 'TERUGKOPPELING' } }]);
  });

  it('are listened for before the line is open, and no longer once it is hung up', async () => {
    let luisteraars = 0;
    const rij = maakWachtrij<{ partijId: string; berichtId: string | null }>(() => (luisteraars -= 1));
    const lijn = await renske().luister(`subscription Bel @doel(code: ALGEMEEN) { bericht { id } }`, () => {
      luisteraars += 1;
      return rij;
    });
    expect(luisteraars).toBe(1);
    // What comes before anybody reads of the line, is on it.
    const id = await bericht('renske');
    rij.duw({ partijId: partijId('renske'), berichtId: id });
    expect(await lijn.next()).toEqual({ value: { data: { bericht: { id } } }, done: false });
    const volgende = lijn.next();
    await lijn.return(undefined);
    expect([luisteraars, await volgende]).toEqual([0, { value: undefined, done: true }]);
  });

  it('say live that work went from one hand to another, about nobody, and nothing of it is kept', async () => {
    const voor = (await haal()).length;
    const gezien = await renske().volg(`subscription Bel @doel(code: ALGEMEEN) { bericht { soort casusId handelingId } }`, [null]);
    expect(gezien).toEqual([{ bericht: { soort: 'WERK_VERPLAATST', casusId: null, handelingId: null } }]);
    expect(await haal()).toHaveLength(voor);
  });
});
