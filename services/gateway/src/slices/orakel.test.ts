import { createHash, randomUUID } from 'node:crypto';
import { invoerschemas } from '@bv/begrippen';
import { demomensen, type Demomens, maakDemo } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { geldigeInvoer } from '../proef/geldige-invoer.js';
import type { Persoon } from '../proef/persoon.js';
import type { Proefpersoon } from '../proef/proefmensen.js';
import { DEMOZAAD, maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { alleTabellen, isGelabeld } from '../zicht/tabel.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  // One full dossier that nobody ever had to do with.
  const vol = [...new Set(Object.values(geldigeInvoer).map(({ op }) => op))].map((tabel) => `exists (select 1 from gegevens.${tabel} t where t.casus_id = c.id)`);
  const { rowCount } = await proef.beheer.query(`delete from wand.betrokkenheid where casus_id = (select id from gegevens.casus c where ${vol.join(' and ')} order by id limit 1)`);
  if (!rowCount) throw new Error('De demonstratie heeft geen gezin met alles in het dossier.');
});
afterAll(() => proef.stop());

type Mutatie = keyof typeof geldigeInvoer;
const mutaties = Object.keys(geldigeInvoer) as Mutatie[];

const plekken = demomensen.flatMap((mens) => mens.portalen.map((portaal) => [`${mens.id} in ${portaal}`, mens, portaal] as const));

/** What runs as this viewer, under the read role. */
async function alsLezer<T extends object>(mens: Demomens, portaal: string, sql: string): Promise<T[]> {
  const client = await proef.pools.lezer.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [mens.partijId, portaal]);
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** With which casussen this person, or a group of this person, has or had to do, and from which one is excluded. */
const GESCHIEDENIS = `select b.casus_id, bool_or(b.hoedanigheid = 'UITGESLOTEN') as uitgesloten from wand.betrokkenheid b
  where b.partij_id = $1 or b.partij_id in (select groep_id from algemeen.groepslid where persoon_id = $1) group by b.casus_id`;

/**
 * Rows that this person may not see: of a casus they never had to do with, of one they are excluded from, and withheld ones of a
 * casus they work with. Who worked with it before knows that it exists, and is told when a colleague was first.
 */
async function verborgenIn(tabel: string, mens: Demomens, portaal: string): Promise<string[]> {
  const zichtbaar = new Set((await alsLezer<{ id: string }>(mens, portaal, `select id from zicht.${tabel}`)).map(({ id }) => id));
  const eigen = new Set((await alsLezer<{ casus_id: string }>(mens, portaal, `select casus_id from wand.mijn_zicht`)).map(({ casus_id }) => casus_id));
  const { rows: alle } = await proef.beheer.query<{ id: string; casus_id: string }>(`select id, casus_id from gegevens.${tabel} order by id`);
  const { rows: geschiedenis } = await proef.beheer.query<{ casus_id: string; uitgesloten: boolean }>(GESCHIEDENIS, [mens.partijId]);
  const dicht = alle.filter(({ id }) => !zichtbaar.has(id));
  const soorten: ((casus: string) => boolean)[] = [
    (casus) => !geschiedenis.some(({ casus_id }) => casus_id === casus),
    (casus) => geschiedenis.some(({ casus_id, uitgesloten }) => casus_id === casus && uitgesloten),
    (casus) => eigen.has(casus),
  ];
  return soorten.flatMap((past) => dicht.filter(({ casus_id }) => past(casus_id)).slice(0, 1).map(({ id }) => id));
}

const persoon = (mens: Demomens, portaal: Parameters<Proefopstelling['alsPersoon']>[1]): Persoon => proef.alsPersoon(mens.id as Proefpersoon, portaal, { volledig: true });

const tekst = async (wie: Persoon, naam: Mutatie, id: string, ander: string): Promise<string> => {
  const invoer = geldigeInvoer[naam].maak(id, ander);
  // A version that is nobody's: a conflict would tell that the row is there, and which version it has.
  const uit = await wie.doe(naam, 'versie' in invoer ? { ...invoer, versie: 99 } : invoer, { deel: 'casus { id nummer naam } overdracht { id toestand } toetsing { id toestand }' });
  return JSON.stringify(uit);
};

/** Of everything about families, and who is involved: what a refused command must leave as it was. */
async function stand(): Promise<string> {
  const delen: string[] = [];
  for (const tabel of alleTabellen().filter(isGelabeld)) {
    const { rows } = await proef.beheer.query<{ alles: string | null }>(`select string_agg(t::text, E'\\n' order by t.id) as alles from ${tabel.schema}.${tabel.naam} t`);
    delen.push(createHash('sha256').update(rows[0]?.alles ?? '').digest('hex'));
  }
  return delen.join();
}

describe('een id dat niet van u is, antwoordt letter voor letter als een id dat niet bestaat', () => {
  test('elk commando over een gezin doet mee', () => {
    const zonder = ['berichtLezen', 'conceptBewaren', 'conceptWissen', 'noodtoegangNemen', 'noodtoegangBeeindigen', 'noodtoegangBeoordelen', 'meldingOvernemen', 'weergaveBewaren', 'weergaveWissen', 'opvallendNakijken', 'opvallendDrempelsInstellen',
      // Of no casus: adviesvraag.test.ts, adviesverzoek.test.ts and formulier.test.ts ask the same of their own ids.
      'adviesvraagVastleggen', 'adviesvraagBeantwoorden', 'adviesvraagSluiten', 'adviesvraagHeropenen', 'adviesvraagOmzetten', 'adviesvraagTerugzetten',
      'formulierlinkMaken', 'formulierlinkIntrekken', 'formulierOppakken', 'formulierTeruggeven', 'formulierSluiten',
      'adviesVragen', 'adviesberichtSchrijven', 'adviesToewijzen', 'adviesAfsluiten', 'adviesMelden', 'adviesPubliceren', 'kennisIntrekken', 'kennisMerken',
      'gezinAandragen', 'leerpuntVoorstellen', 'leerpuntBeoordelen', 'bereikbaarheidInstellen', 'gemeenteafspraakVastleggen', 'teamBeeindigen'];
    expect(mutaties.sort()).toEqual(Object.keys(invoerschemas).filter((naam) => !zonder.includes(naam)).sort());
  });

  test.each(plekken)('%s, bij elk commando, en er verandert niets', async (_naam, mens, portaal) => {
    const wie = persoon(mens, portaal);
    const voor = await stand();
    const perTabel = new Map<string, string[]>();
    let geprobeerd = 0;
    for (const naam of mutaties) {
      const { op } = geldigeInvoer[naam];
      const verborgen = perTabel.get(op) ?? (await verborgenIn(op, mens, portaal));
      perTabel.set(op, verborgen);
      // Side by side: what is refused changes nothing for the other.
      const [afwezig, ...antwoorden] = await Promise.all([randomUUID(), ...verborgen].map((id) => tekst(wie, naam, id, randomUUID())));
      expect([naam, afwezig]).toEqual([naam, expect.stringContaining('"gelukt":false')]);
      geprobeerd += antwoorden.length;
      for (const antwoord of antwoorden) expect([naam, antwoord]).toEqual([naam, afwezig]);
    }
    // Supervision sees that a request is there, so of those nothing is hidden from it.
    expect(geprobeerd).toBeGreaterThan(mutaties.length - 6);
    expect(await stand()).toBe(voor);
  });

  test.each(plekken)('%s, bij elke vraag met een id', async (_naam, mens, portaal) => {
    const wie = persoon(mens, portaal);
    const vragen = [
      ['casus', 'query V($id: ID!) { v: casus(id: $id) { id nummer naam afschermingen { label } tijdlijn { id } } }'],
      ['overdracht', 'query V($id: ID!) { v: overdracht(id: $id) { id toestand stukken { id } } }'],
      ['toetsing', 'query V($id: ID!) { v: toetsing(id: $id) { id toestand nummer stukken { id } } }'],
      ['casus', 'query V($id: ID!) { v: gereedheid(casusId: $id) { gereed punten { code tekst } } }'],
      ['specialistvraag', 'query V($id: ID!) { v: specialistvraag(id: $id) { id vraag antwoord } }'],
      ['casus', 'query V($id: ID!) { v: tijdlijn(casusId: $id) { id soort } }'],
      ['casus', 'query V($id: ID!) { v: zoekInDossier(casusId: $id, zoek: "a") { id onderdeel } }'],
      ['casus', 'query V($id: ID!) { v: aanwezigen(casusId: $id) { id plek } }'],
      ['casus', 'query V($id: ID!) { v: duovoorstel(casusId: $id) { themas afgevallen paren { redenen } kandidaten { score partij { naam } } } }'],
      ['gebeurtenis', 'query V($id: ID!) { v: mijnWerk(na: $id) { id } }'],
    ] as const;
    for (const [tabel, bron] of vragen) {
      const afwezig = JSON.stringify(await wie.antwoord(bron, { id: randomUUID() }));
      for (const id of [...(await verborgenIn(tabel, mens, portaal)), 'geen-id', '%', 'x'.repeat(500)]) expect([bron, JSON.stringify(await wie.antwoord(bron, { id }))]).toEqual([bron, afwezig]);
    }
  });

  test('ook in de cursor van een lijst: een betrokkenheid van een ander verschuift niets', async () => {
    const samira = proef.alsPersoon('samira', 'duo');
    const { rows } = await proef.beheer.query<{ id: string }>(`select b.id from wand.betrokkenheid b where not exists (select 1 from wand.betrokkenheid e join algemeen.partij p on p.id = e.partij_id where e.casus_id = b.casus_id and p.sub = 'samira') limit 5`);
    for (const { id } of rows) expect(await samira.vraag('query V($id: ID) { mijnWerk(na: $id) { id } }', { id })).toEqual({ mijnWerk: [] });
  });
});

describe('een verwijzing naar iets van een ander gezin', () => {
  test('antwoordt als een verwijzing naar niets, ook van wie in het eigen gezin mag schrijven', async () => {
    const eigen = await proef.maakCasus();
    const ander = await proef.maakCasus({ betrokken: [{ wie: 'priya', als: 'DUOLID' }] });
    const samira = proef.alsPersoon('samira', 'duo', { volledig: true });
    const { id: verklaringId } = await samira.lukt('verklaringVastleggen', { casusId: eigen.id, soort: 'INTERPRETATIE', tekst: 'Vader lijkt moe.' });
    const { id: situatieId } = await samira.lukt('situatieVastleggen', geldigeInvoer.situatieVastleggen.maak(eigen.id, ''));
    const { id: vreemdeSituatie } = await proef.alsPersoon('priya', 'duo').lukt('situatieVastleggen', geldigeInvoer.situatieVastleggen.maak(ander.id, ''));
    const [lid, vreemdLid] = [eigen.gezinsleden[0]!, ander.gezinsleden[0]!];
    const proeven: readonly (readonly [Mutatie, (id: string) => Record<string, unknown>, string])[] = [
      ['accorderingVastleggen', (gezinslidId) => ({ verklaringId, gezinslidId, oordeel: 'AKKOORD' }), vreemdLid],
      ['relatieVastleggen', (naarId) => ({ casusId: eigen.id, vanId: lid, naarId, soort: 'OUDER_VAN' }), vreemdLid],
      ['relatieVastleggen', (vanId) => ({ casusId: eigen.id, vanId, naarId: lid, soort: 'OUDER_VAN' }), vreemdLid],
      ['risicoVastleggen', (id) => geldigeInvoer.risicoVastleggen.maak(eigen.id, id), vreemdLid],
      ['belevingVastleggen', (id) => geldigeInvoer.belevingVastleggen.maak(eigen.id, id), vreemdLid],
      ['scoreVastleggen', (id) => geldigeInvoer.scoreVastleggen.maak(situatieId, id), vreemdLid],
      ['verklaringVastleggen', (id) => geldigeInvoer.verklaringVastleggen.maak(eigen.id, id), vreemdLid],
      ['situatiesRangschikken', (id) => ({ casusId: eigen.id, volgorde: [id, situatieId] }), vreemdeSituatie],
      ['casusAfsluiten', (betreftId) => ({ ...geldigeInvoer.casusAfsluiten.maak(eigen.id, betreftId) }), vreemdLid],
    ];
    const voor = await stand();
    for (const [naam, maak, vreemd] of proeven) {
      const [bestaat, bestaatNiet] = [await samira.doe(naam, maak(vreemd)), await samira.doe(naam, maak(randomUUID()))];
      expect([naam, bestaat]).toEqual([naam, bestaatNiet]);
      expect([naam, bestaat.gelukt]).toEqual([naam, false]);
    }
    expect(await stand()).toBe(voor);
  });
});

describe('zoeken', () => {
  test('vindt niets op een naam die iemand niet mag zien', async () => {
    let verborgen = 0;
    for (const [, mens, portaal] of plekken) {
      if (portaal === 'privacy') continue;
      const rijen = await alsLezer<{ id: string; naam: string | null }>(mens, portaal, 'select id, naam from zicht.casus');
      const { rows: echt } = await proef.beheer.query<{ id: string; naam: string }>('select id, naam from gegevens.casus');
      for (const { id, naam } of echt.filter((casus) => rijen.some((rij) => rij.id === casus.id && rij.naam === null))) {
        verborgen += 1;
        for (const zoek of [naam, naam.replace(/^Gezin /, ''), naam.slice(-5), naam.toUpperCase()]) {
          const { mijnWerk } = await persoon(mens, portaal).vraag<{ mijnWerk: { casusId: string }[] }>('query Z($zoek: String) { mijnWerk(zoek: $zoek, aantal: 200) { casusId } }', { zoek });
          expect([mens.id, zoek, mijnWerk.some(({ casusId }) => casusId === id)]).toEqual([mens.id, zoek, false]);
        }
      }
    }
    expect(verborgen).toBeGreaterThan(5);
  });

  test('vindt wel wat men mag zien, en neemt % en _ letterlijk', async () => {
    const samira = proef.alsPersoon('samira', 'duo');
    const { id: casusId } = await proef.maakCasus({ naam: 'Gezin 100%_zeker' });
    const zoek = async (wat: string): Promise<string[]> =>
      (await samira.vraag<{ mijnWerk: { casusId: string }[] }>('query Z($zoek: String) { mijnWerk(zoek: $zoek, aantal: 200) { casusId } }', { zoek: wat })).mijnWerk.map((rij) => rij.casusId);
    expect(await zoek('100%_z')).toEqual([casusId]);
    expect(await zoek('%zeker')).toEqual([]);
    expect(await zoek('1_0')).toEqual([]);
    expect(await zoek(`' or 1=1 --`)).toEqual([]);
  });
});

describe('een weigering of fout', () => {
  test('noemt nooit een waarde uit een dossier dat men niet mag zien', async () => {
    const lotteMens = demomensen.find(({ id }) => id === 'lotte')!;
    const lotte = persoon(lotteMens, 'wijkteam');
    // Of the few families that Lotte works with she may be told what she collided with; of all others whatever comes back to her holds nothing.
    const eigen = new Set((await alsLezer<{ casus_id: string }>(lotteMens, 'wijkteam', 'select casus_id from wand.mijn_zicht')).map(({ casus_id }) => casus_id));
    const kenmerken = maakDemo({ zaad: DEMOZAAD, vandaag: new Date() }).kenmerken.filter(({ casusId }) => !eigen.has(casusId)).map(({ waarde }) => waarde);
    expect(eigen.size).toBeLessThan(4);
    const antwoorden: string[] = [];
    for (const naam of mutaties) {
      const { rows } = await proef.beheer.query<{ id: string }>(`select id from gegevens.${geldigeInvoer[naam].op} order by id limit 3`);
      for (const { id } of rows) antwoorden.push(await tekst(lotte, naam, id, id));
    }
    for (const kapot of ['{ casus(id: 5) { naam } }', '{ casus(id: ["a"]) { naam } }', '{ mijnWerk(aantal: -1) { id } }', '{ mijnWerk(aantal: 2147483647) { id } }', `{ logboek(casusnummer: "'", na: "x") { id } }`]) {
      antwoorden.push(JSON.stringify(await lotte.antwoord(kapot)));
    }
    const alles = antwoorden.join('\n');
    expect(kenmerken.filter((kenmerk) => alles.includes(kenmerk))).toEqual([]);
  });
});
