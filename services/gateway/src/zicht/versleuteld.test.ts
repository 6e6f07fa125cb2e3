import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { maakLog } from '../platform/log.js';
import { maakOpenbareFout } from '../platform/openbare-fout.js';
import type { Persoon } from '../proef/persoon.js';
import { legMeldingVast, proefmelding } from '../proef/proefmelding.js';
import { GEHEIM, maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { bestandenVan } from '../proef/schijf.js';
import { gebruikSleutels, Sleutelbos, sleutelbos } from './sleutelbos.js';

let proef: Proefopstelling;
let renske: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
});
afterAll(() => proef.stop());

const BSN = '987654329';
const ANDER = '111222333';
const [sem] = proefmelding.gezinsleden;
const metBsn = (bsn: string): Record<string, unknown> => ({ gezinsleden: [{ ...sem, bsn }], relaties: [] });
const GEZIN = `query Gezin($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { gezinsleden { id bsn bsnEinde } } }`;
interface Gezin { casus: { gezinsleden: { id: string; bsn: string | null; bsnEinde: string | null }[] } | null }

const lees = async (casusId: string, wie = renske): Promise<Gezin['casus']> => (await wie.vraag<Gezin>(GEZIN, { id: casusId })).casus;

/** Every row of every table as text, as somebody who copies the database has them. */
async function afdruk(): Promise<string> {
  const { rows: tabellen } = await proef.beheer.query<{ naam: string }>(`select format('%I.%I', schemaname, tablename) as naam from pg_tables where schemaname !~ '^(pg_|information_schema)'`);
  const delen: string[] = [];
  for (const { naam } of tabellen) delen.push((await proef.beheer.query<{ alles: string | null }>(`select string_agg(t::text, e'\\n') as alles from ${naam} t`)).rows[0]?.alles ?? '');
  return delen.join('\n');
}

describe('een burgerservicenummer', () => {
  test('staat nergens leesbaar: in geen tabel, geen bestand van de database, geen concept, en geen herhaalbare hash', async () => {
    const { casusId } = await legMeldingVast(proef, metBsn(BSN));
    await renske.lukt('conceptBewaren', { sleutel: 'melding', inhoud: JSON.stringify({ gezinsleden: [{ bsn: BSN }] }) });
    expect(await lees(casusId)).toMatchObject({ gezinsleden: [{ bsn: BSN, bsnEinde: '4329' }] });
    const alles = await afdruk();
    expect(alles).toContain('Vosmaer');
    expect(alles).not.toContain(BSN);
    await proef.beheer.query('checkpoint');
    const bestanden = await bestandenVan(proef.beheer);
    const vindt = (tekst: string): string[] => bestanden.filter((bestand) => readFileSync(bestand).includes(tekst));
    expect(vindt('Vosmaer').some((bestand) => bestand.includes('pg_wal'))).toBe(true);
    expect(vindt(BSN)).toEqual([]);
  });

  test('zien alleen wie het mag; het duo krijgt het einde, dat apart versleuteld is', async () => {
    const { casusId } = await legMeldingVast(proef, metBsn(BSN));
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) select gen_random_uuid(), $1, id, 'DUOLID', 'ACTIEF', now() - interval '1 minute' from algemeen.partij where sub = 'samira'`, [casusId]);
    expect(await lees(casusId, proef.alsPersoon('samira', 'duo', { volledig: true }))).toMatchObject({ gezinsleden: [{ bsn: null, bsnEinde: '4329' }] });
    expect(await lees(casusId, proef.alsPersoon('hanna', 'rvdk', { volledig: true }))).toBeNull();
  });

  test('wordt op de gesleutelde hash teruggevonden', async () => {
    await legMeldingVast(proef, metBsn(ANDER));
    const { bekendeGezinnen } = await renske.vraag<{ bekendeGezinnen: { overeenkomst: string[] }[] }>(`query B($bsn: String!) { bekendeGezinnen(vraag: { bsn: $bsn }) { overeenkomst } }`, { bsn: ANDER });
    expect(bekendeGezinnen).toEqual([{ overeenkomst: ['BSN'] }]);
  });
});

describe('wie aan de database zit', () => {
  const rommel: [string, string][] = [
    ['verwisselt twee nummers', `update gegevens.gezinslid t set bsn = a.bsn from gegevens.gezinslid a where t.casus_id = $1 and a.casus_id = $2`],
    ['verplaatst een nummer met zijn hele rij naar een ander gezin', `update gegevens.gezinslid t set bsn = a.bsn, bsn_einde = a.bsn_einde, bsn_hash = a.bsn_hash from gegevens.gezinslid a where t.casus_id = $1 and a.casus_id = $2`],
    ['zet het nummer waar het einde hoort', `update gegevens.gezinslid set bsn_einde = bsn where casus_id = $1 and $2::uuid is not null`],
    ['verandert een teken', `update gegevens.gezinslid set bsn = overlay(bsn placing case when substr(bsn, 20, 1) = 'A' then 'B' else 'A' end from 20 for 1) where casus_id = $1 and $2::uuid is not null`],
  ];

  test.each(rommel)('en %s, krijgt een fout en geen gegevens', async (_wat, sql) => {
    const [{ casusId: een }, { casusId: twee }] = [await legMeldingVast(proef, metBsn(BSN)), await legMeldingVast(proef, metBsn(ANDER))];
    await proef.beheer.query(sql, [een, twee]);
    const regels: string[] = [];
    const antwoord = await renske.antwoord(GEZIN, { id: een });
    expect(antwoord.data).toEqual({ casus: null });
    const openbaar = maakOpenbareFout(maakLog((regel) => regels.push(regel)), true)(await renske.fouten(GEZIN, { id: een }), 'nummer-1');
    expect(openbaar).toEqual([{ message: 'Er ging iets mis. Meld dit nummer: nummer-1.', path: ['casus'], extensions: { code: 'INTERNE_FOUT' } }]);
    expect(regels.join('')).toMatch(/"soort":"Sleutelfout","code":"VERSLEUTELING_ONGELDIG"/);
    expect(regels.join('') + JSON.stringify(antwoord)).not.toMatch(new RegExp(`${BSN}|${ANDER}|bv1`));
  });

  test('kan er geen leesbaar nummer in zetten', async () => {
    const { casusId } = await legMeldingVast(proef, metBsn(BSN));
    await expect(proef.beheer.query('update gegevens.gezinslid set bsn = $2 where casus_id = $1', [casusId, ANDER])).rejects.toMatchObject({ code: '23514' });
  });
});

test('met de verkeerde sleutel is er een fout in plaats van gegevens, en wat niet versleuteld is komt nog wel', async () => {
  const { casusId } = await legMeldingVast(proef, metBsn(BSN));
  const goed = sleutelbos();
  for (const [sleutels, code] of [[{ id: '0', geheim: `${GEHEIM}!` }, 'VERSLEUTELING_ONGELDIG'], [{ id: 'z', geheim: GEHEIM }, 'SLEUTEL_ONBEKEND']] as const) {
    gebruikSleutels(new Sleutelbos([sleutels]));
    try {
      expect((await renske.fouten(GEZIN, { id: casusId })).map(({ originalError }) => originalError)).toMatchObject([{ name: 'Sleutelfout', code }]);
      expect((await renske.antwoord(GEZIN, { id: casusId })).data).toEqual({ casus: null });
      expect(await renske.vraag(`query Naam($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { gezinsleden { achternaam } } }`, { id: casusId })).toEqual({ casus: { gezinsleden: [{ achternaam: 'Vosmaer' }] } });
    } finally {
      gebruikSleutels(goed);
    }
  }
});
