import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { maakLog } from '../platform/log.js';
import { maakOpenbareFout } from '../platform/openbare-fout.js';
import { logregelsVan, type Proefregel } from '../proef/logregels.js';
import type { Persoon } from '../proef/persoon.js';
import { legMeldingVast, proefmelding } from '../proef/proefmelding.js';
import { vertelIedereen } from '../proef/proefdossier.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { verwachteHash } from '../wand.js';
import { schrijfAfwijzing } from './toegangslog.js';

let proef: Proefopstelling;
let samira: Persoon;
let renske: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
  renske = proef.alsPersoon('renske', 'veilig-thuis');
});
afterAll(() => proef.stop());

const log = (doe: () => Promise<unknown>): Promise<Proefregel[]> => logregelsVan(proef.beheer, doe);

/** While this runs, no line can be written. The message holds what must not come out. */
async function zonderLog<T>(doe: () => Promise<T>): Promise<T> {
  await proef.beheer.query(`
    create function log.kapot() returns trigger language plpgsql as $$ begin raise exception 'schijf vol bij Gezin Vosmaer, bsn 123456782'; end $$;
    create trigger kapot before insert on log.toegang for each row execute function log.kapot()`);
  try {
    return await doe();
  } finally {
    await proef.beheer.query('drop trigger kapot on log.toegang; drop function log.kapot()');
  }
}

const CASUS = `query Dossier($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { nummer naam gezinsleden { voornamen bsn } meldingen { kern tekstIntern } } }`;
const AFSPRAAK = { als: 'vader boos wordt', dan: 'gaat hij naar buiten', doorWie: 'vader' };

describe('wat iemand te zien krijgt', () => {
  test('staat in het logboek: wie, als wat, waarvoor, welke labels open en dicht waren en over wie het ging', async () => {
    const { casusId } = await legMeldingVast(proef);
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) select $1, $2, id, 'DUOLID', 'ACTIEF', now() - interval '1 minute' from algemeen.partij where sub = 'samira'`, [randomUUID(), casusId]);
    const leden = (await proef.beheer.query<{ id: string }>('select id from gegevens.gezinslid where casus_id = $1', [casusId])).rows.map(({ id }) => id);
    const [regel, ...meer] = await log(() => samira.vraag(CASUS, { id: casusId }));
    expect(meer).toEqual([]);
    expect(regel).toMatchObject({
      wie: 'samira', portaal: 'duo', operatie: 'Dossier', doel: 'UITVOEREN_HULP', actie: 'R', uitkomst: 'GESLAAGD', casusId, hoedanigheden: ['DUOLID'], beleidsversie: verwachteHash(),
      getoond: ['PROCES', 'IDENTIFICEREND', 'KERN'], afgeschermd: ['BSN', 'MELDING_INTERN'],
    });
    expect(regel?.gezinsleden.sort()).toEqual(leden.sort());
  });

  test('staat er per gezin, ook in een lijst', async () => {
    const casussen = [await proef.maakCasus({ betrokken: [{ wie: 'priya', als: 'DUOLID' }] }), await proef.maakCasus({ betrokken: [{ wie: 'priya', als: 'DUOLID' }] })];
    const regels = await log(() => proef.alsPersoon('priya', 'duo').vraag('query Lijst @doel(code: UITVOEREN_HULP) { mijnWerk { casus { naam } } }'));
    expect(regels.map(({ casusId }) => casusId).sort()).toEqual(casussen.map(({ id }) => id).sort());
    for (const regel of regels) expect(regel).toMatchObject({ wie: 'priya', getoond: ['PROCES', 'IDENTIFICEREND'], afgeschermd: [] });
  });

  test('en wie niets vindt, staat er ook in', async () => {
    expect(await log(() => samira.vraag(CASUS, { id: randomUUID() }))).toMatchObject([{ wie: 'samira', casusId: null, uitkomst: 'NIETS_GEVONDEN', getoond: [] }]);
    expect(await log(() => samira.vraag(`query Zoek @doel(code: ALGEMEEN) { mijnWerk(zoek: "Xanadu") { id } }`))).toMatchObject([{ actie: 'S', casusId: null, uitkomst: 'NIETS_GEVONDEN' }]);
  });

  test('een wijziging is een regel, en wat er bij het antwoord van gelezen wordt ook', async () => {
    const { id: casusId } = await proef.maakCasus();
    const regels = await log(() => samira.lukt('afspraakVastleggen', { casusId, ...AFSPRAAK }, { deel: 'casus { naam afspraken { als dan } }' }));
    expect(regels.map(({ actie, uitkomst, casusId: casus, getoond }) => [actie, uitkomst, casus, getoond])).toEqual([
      ['U', 'GESLAAGD', casusId, []], ['R', 'GESLAAGD', casusId, ['IDENTIFICEREND', 'AFSPRAAK']],
    ]);
  });

  test('bij een botsing staat de tekst van de ander in het antwoord, en dus ook in het logboek', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira.lukt('afspraakVastleggen', { casusId, ...AFSPRAAK });
    await samira.lukt('afspraakWijzigen', { id, versie: 1, dan: 'belt hij zijn broer' });
    const regels = await log(async () => {
      const { conflict } = await proef.alsPersoon('joost', 'duo').doe('afspraakWijzigen', { id, versie: 1, dan: 'gaat hij slapen' });
      expect(conflict?.velden).toEqual([{ veld: 'dan', huidig: 'belt hij zijn broer' }]);
    });
    expect(regels).toMatchObject([{ wie: 'joost', actie: 'R', uitkomst: 'GESLAAGD', casusId, getoond: ['PROCES', 'AFSPRAAK'] }, { wie: 'joost', actie: 'U', uitkomst: 'GEWEIGERD', casusId }]);
  });

  test('een geweigerde opdracht noemt het gezin waarover zij ging, ook van wie er niet bij mag', async () => {
    const { id: casusId } = await proef.maakCasus();
    const regels = await log(() => proef.alsPersoon('priya', 'duo').doe('afspraakVastleggen', { casusId, ...AFSPRAAK }));
    expect(regels).toMatchObject([{ wie: 'priya', actie: 'U', uitkomst: 'GEWEIGERD', casusId, hoedanigheden: [], getoond: [] }]);
    expect(await log(() => samira.doe('afspraakVastleggen', { casusId: 'geen-id', ...AFSPRAAK }))).toMatchObject([{ uitkomst: 'GEWEIGERD', casusId: null }]);
  });

  test('een opdracht die het eigen recht beëindigt, staat er met de hoedanigheid waarin zij gebeurde', async () => {
    const { id: casusId, gezinsleden } = await proef.maakCasus({ toestand: 'BIJ_DUO' });
    await vertelIedereen(samira, casusId, gezinsleden);
    const regels = await log(() => samira.lukt('casusAfsluiten', { casusId, versie: 1, reden: 'ZELFSTANDIG_VERDER', toelichting: 'Het gezin kan zelf verder.', vervolgcontact: 'GEEN' }));
    // Who must have heard it, and whether a request is on its way, is read first, and that is a line too.
    expect(regels).toMatchObject([{ actie: 'R', casusId, getoond: ['PROCES', 'IDENTIFICEREND', 'AFSLUITING'] }, { actie: 'U', uitkomst: 'GESLAAGD', casusId, hoedanigheden: ['DUOLID'] }]);
  });

  test('een weigering die feiten noemt, staat er met die feiten in', async () => {
    const { id: casusId } = await proef.maakCasus();
    await samira.lukt('verklaringVastleggen', { casusId, soort: 'FEIT', tekst: 'Sem was twaalf dagen niet op school.', bronsoort: 'DOCUMENT', bron: 'verzuimlijst', peildatum: '2026-01-10' });
    const regels = await log(async () => {
      const { weigeringen } = await samira.doe('toetsingAanvragen', { casusId, vraag: 'Is een maatregel nodig?', aanleiding: 'Zorgen over school.', gewensteUitkomst: 'Een oordeel.' });
      expect(JSON.stringify(weigeringen)).toContain('twaalf dagen');
    });
    expect(regels.at(-1)).toMatchObject({ actie: 'U', uitkomst: 'GEWEIGERD' });
    expect(regels.find(({ casusId: casus }) => casus === casusId)?.getoond).toContain('FEIT');
  });

  test('een afwijzing aan de voordeur staat er zonder wat men daar verder zei', async () => {
    const { rows } = await proef.beheer.query<{ id: string }>(`select id from algemeen.partij where sub = 'hanna'`);
    const afwijzing = { persoonId: rows[0]!.id, code: 'GEEN_TOEGANG_PORTAAL', verzoekId: randomUUID() };
    const regels = await log(async () => {
      await schrijfAfwijzing(proef.proces, { ...afwijzing, portaal: 'duo' });
      await schrijfAfwijzing(proef.proces, { ...afwijzing, portaal: `'; drop table --` });
    });
    expect(regels.map(({ wie, portaal, operatie, uitkomst }) => [wie, portaal, operatie, uitkomst])).toEqual([
      ['hanna', 'duo', 'GEEN_TOEGANG_PORTAAL', 'GEWEIGERD'], ['hanna', '', 'GEEN_TOEGANG_PORTAAL', 'GEWEIGERD'],
    ]);
  });

  test('het eigen concept is geen gegeven van een gezin: bewaren laat geen spoor na', async () => {
    const telling = `select (select count(*) from proces.opdracht) as opdrachten, (select count(*) from gegevens.concept) as concepten`;
    const { rows: voor } = await proef.beheer.query<{ opdrachten: string; concepten: string }>(telling);
    const sleutel = randomUUID();
    const regels = await log(async () => {
      const eerste = await samira.doe('conceptBewaren', { sleutel: 'plek', inhoud: 'Wij sprak' }, { sleutel });
      expect(await samira.doe('conceptBewaren', { sleutel: 'plek', inhoud: 'Wij sprak' }, { sleutel })).toEqual(eerste);
      for (let i = 0; i < 5; i += 1) await samira.lukt('conceptBewaren', { sleutel: 'plek', inhoud: `Wij spraken ${String(i)}` });
    });
    expect(regels).toEqual([]);
    const { rows: na } = await proef.beheer.query<{ opdrachten: string; concepten: string }>(telling);
    expect([Number(na[0]?.opdrachten) - Number(voor[0]?.opdrachten), Number(na[0]?.concepten) - Number(voor[0]?.concepten)]).toEqual([0, 1]);
  });
});

describe('zonder regel in het logboek', () => {
  const VRAGEN: readonly (readonly [naam: string, wie: () => Persoon, bron: string])[] = [
    ['een dossier', () => samira, CASUS],
    ['het eigen werk', () => samira, 'query Lijst { mijnWerk { id casus { naam } } }'],
    ['een toetsing', () => samira, 'query T($id: ID!) { toetsing(id: $id) { nummer } }'],
    ['een overdracht', () => samira, 'query O($id: ID!) { overdracht(id: $id) { toestand } }'],
    ['de gereedheid', () => samira, 'query G($id: ID!) { gereedheid(casusId: $id) { gereed punten { tekst } } }'],
    ['het duovoorstel', () => proef.alsPersoon('marijke', 'duo'), 'query D($id: ID!) { duovoorstel(casusId: $id) { afgevallen } }'],
    ['een bekend gezin', () => renske, 'query B { bekendeGezinnen(vraag: { achternaam: "Vosmaer" }) { casusnummer } }'],
    ['het logboek zelf', () => proef.alsPersoon('eva', 'privacy'), 'query L { logboek(casusnummer: "BV-PROEF-0001") { naam } }'],
    ['de casussen van het toezicht', () => proef.alsPersoon('eva', 'privacy'), 'query C { toezichtcasussen { nummer } }'],
  ];

  test.each(VRAGEN)('gaat %s niet de deur uit', async (_naam, wie, bron) => {
    const { id } = await proef.maakCasus();
    const { data, errors } = await zonderLog(() => wie().antwoord(bron, { id }));
    expect(Object.values(data ?? {}).filter((waarde) => waarde !== null)).toEqual([]);
    expect(errors?.length).toBeGreaterThan(0);
  });

  test('wordt er ook niets gewijzigd, en doet alles het daarna weer', async () => {
    const { id: casusId } = await proef.maakCasus();
    await zonderLog(async () => {
      for (let i = 0; i < 8; i += 1) {
        const { data } = await samira.antwoord(`mutation M($i: AfspraakVastleggenInvoer!, $s: ID!) { afspraakVastleggen(invoer: $i, sleutel: $s) { gelukt weigeringen { code } } }`, { i: { casusId, ...AFSPRAAK }, s: randomUUID() });
        expect(data).toBeNull();
        // A refusal must be logged too.
        const vreemd = await samira.antwoord(`mutation M($i: AfspraakVastleggenInvoer!, $s: ID!) { afspraakVastleggen(invoer: $i, sleutel: $s) { weigeringen { code } } }`, { i: { casusId: randomUUID(), ...AFSPRAAK }, s: randomUUID() });
        expect(vreemd.data).toBeNull();
      }
    });
    const { rows } = await proef.beheer.query('select 1 from gegevens.veiligheidsafspraak where casus_id = $1', [casusId]);
    expect(rows).toEqual([]);
    await samira.lukt('afspraakVastleggen', { casusId, ...AFSPRAAK });
    expect(await samira.vraag(CASUS, { id: casusId })).toMatchObject({ casus: { naam: 'Gezin Proef' } });
  });

  test('zegt het antwoord alleen INTERNE_FOUT met een nummer', async () => {
    const { id } = await proef.maakCasus();
    const regels: string[] = [];
    const openbaar = maakOpenbareFout(maakLog((regel) => regels.push(regel)), true);
    const fouten = await zonderLog(() => samira.fouten(CASUS, { id }));
    const antwoord = openbaar(fouten, 'nummer-1');
    expect(antwoord).toEqual([{ message: 'Er ging iets mis. Meld dit nummer: nummer-1.', path: ['casus'], extensions: { code: 'INTERNE_FOUT' } }]);
    expect(JSON.stringify(antwoord) + regels.join('')).not.toMatch(/Vosmaer|123456782|schijf/);
  });
});

describe('in het logboek', () => {
  test('staat geen inhoud', async () => {
    await legMeldingVast(proef);
    const { rows } = await proef.beheer.query<{ tekst: string }>(`select string_agg(l::text, ' ') as tekst from log.toegang l`);
    expect(rows[0]?.tekst).not.toMatch(new RegExp(['Vosmaer', 'Sem', '123456782', proefmelding.kern, 'Iris Blom'].join('|')));
  });
});
