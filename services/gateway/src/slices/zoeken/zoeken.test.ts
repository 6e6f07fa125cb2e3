import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { zoekwoorden } from '../../zicht/dossierzoek.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

interface Treffer { onderdeel: string; veld: string; id: string; fragment: { tekst: string; gevonden: boolean }[] }
const ZOEK = 'query Z($casusId: ID!, $zoek: String!) { zoekInDossier(casusId: $casusId, zoek: $zoek) { id onderdeel veld op fragment { tekst gevonden } } }';
const als = (wie: Parameters<Proefopstelling['alsPersoon']>[0]) => async (casusId: string, zoek: string): Promise<Treffer[]> =>
  (await proef.alsPersoon(wie, 'duo', { volledig: true }).vraag<{ zoekInDossier: Treffer[] }>(ZOEK, { casusId, zoek })).zoekInDossier;

async function dossier() {
  const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'JEUGDBESCHERMER' }] });
  const samira = proef.alsPersoon('samira', 'duo');
  await samira.lukt('afspraakVastleggen', { casusId, als: 'vader boos wordt', dan: 'loopt hij met de honden naar buiten', doorWie: 'vader' });
  await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'De wijkagent zag twee honden los op straat.', bronsoort: 'DOCUMENT', bron: 'verslag', peildatum: '2026-01-10' });
  await samira.lukt('reflectieVastleggen', { casusId, soort: 'TWIJFEL', tekst: 'Zijn wij bang voor de hond of voor vader?' });
  return casusId;
}

describe('searching in a dossier', () => {
  it('finds plural and singular, verbs, the beginning of a word and names, and shows where', async () => {
    const casusId = await dossier();
    const zoek = als('samira');
    for (const woord of ['hond', 'honden', 'HOND']) expect((await zoek(casusId, woord)).map(({ onderdeel }) => onderdeel).sort()).toEqual(['reflectie', 'veiligheidsafspraak', 'verklaring']);
    expect((await zoek(casusId, 'wijkag')).map(({ onderdeel, veld }) => [onderdeel, veld])).toEqual([['verklaring', 'tekst']]);
    expect((await zoek(casusId, 'hond wijkagent')).length).toBe(1);
    expect((await zoek(casusId, 'fatima')).map(({ onderdeel, veld }) => [onderdeel, veld])).toEqual([['gezinslid', 'voornamen']]);
    const [treffer] = await zoek(casusId, 'straat');
    expect(treffer?.fragment.filter(({ gevonden }) => gevonden)).toEqual([{ tekst: 'straat', gevonden: true }]);
    expect(treffer?.fragment.map(({ tekst }) => tekst).join('')).toContain('wijkagent zag twee honden los op straat');
  });

  it('finds for each only what that person sees, and ranks by nothing else', async () => {
    const casusId = await dossier();
    expect((await als('marijke')(casusId, 'hond')).map(({ onderdeel }) => onderdeel).sort()).toEqual(['veiligheidsafspraak', 'verklaring']);
    expect(await als('marijke')(casusId, 'bang')).toEqual([]);
    expect(await als('priya')(casusId, 'hond')).toEqual([]);
    expect(await als('samira')(randomUUID(), 'hond')).toEqual([]);
  });

  it('answers a casus of others as one that is not there, and leaves no line about it', async () => {
    const casusId = await dossier();
    await als('priya')(casusId, 'hond');
    const { rows } = await proef.beheer.query<{ actie: string; casus_id: string | null; uitkomst: string }>(`select l.actie, l.casus_id, l.uitkomst from log.toegang l join algemeen.partij p on p.id = l.persoon_id where p.sub = 'priya' order by l.op desc limit 1`);
    expect(rows[0]).toEqual({ actie: 'S', casus_id: null, uitkomst: 'NIETS_GEVONDEN' });
  });

  it('is logged as a search in this casus, with the labels of what was found', async () => {
    const casusId = await dossier();
    await als('samira')(casusId, 'hond');
    const { rows } = await proef.beheer.query<{ actie: string; getoond: number }>(`select actie, getoond from log.toegang where casus_id = $1 and actie = 'S'`, [casusId]);
    expect(rows.map(({ actie }) => actie)).toEqual(['S']);
    expect(rows[0]?.getoond).toBeGreaterThan(0);
  });

  it.each([`'); drop table gegevens.casus; --`, '& | ! ( ) : *', "a:*'b", '\\', '%', '', '   ', 'x'.repeat(500)])('takes %j as words and nothing more', async (zoek) => {
    expect(await als('samira')(await dossier(), zoek)).toEqual([]);
  });

  it('makes of what was typed words only', () => {
    expect(zoekwoorden("Vader's  hond, <b>12</b> & !")).toBe('vader:* & s:* & hond:* & b:* & 12:* & b:*');
    expect(zoekwoorden('één café')).toBe('één:* & café:*');
  });
});
