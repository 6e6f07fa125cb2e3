import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demomensen, organisaties } from '@bv/demo';
import { maakLog } from '../platform/log.js';
import { maakOtlp } from '../platform/otlp.js';
import { startZender } from '../platform/zender.js';
import { wachtTot } from '../proef/geduld.js';
import { type Ontvanger, startOntvanger } from '../proef/ontvanger.js';
import { legMeldingVast, proefmelding } from '../proef/proefmelding.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { metSpoor, pseudoniem, type Span, spansVan, verwerkingsactiviteit, verwerkingsactiviteiten } from './verwerking.js';
import { stuurVerwerkingen } from './verwerkingslog.js';

let proef: Proefopstelling;
let ontvanger: Ontvanger;

beforeAll(async () => {
  [proef, ontvanger] = await Promise.all([maakProefopstelling(), startOntvanger()]);
  // Switched on: what was before is not told.
  await legMeldingVast(proef);
  await stuur();
});
afterAll(async () => {
  ontvanger.stop();
  await proef.stop();
});
beforeEach(async () => {
  ontvanger.antwoorden.length = 0;
  for (let aantal = 1; aantal > 0; ) aantal = await stuurRustig();
  leeg();
});

/** Forgets what was received until now. */
const leeg = (): void => { ontvanger.ontvangen.length = 0; };
const stuur = (): Promise<number> => stuurVerwerkingen(proef.proces, maakOtlp(ontvanger.adres('/v1/traces'), 'Bearer proef'));

/** A transaction of another test file on this cluster may be the oldest that runs: until everything went. */
async function stuurRustig(): Promise<number> {
  let totaal = 0;
  await wachtTot('er blijven geen regels liggen', async () => {
    totaal += await stuur();
    const { rows } = await proef.beheer.query<{ n: number }>('select count(*)::int as n from log.toegang l, proces.verwerkingslog v where (l.transactie, l.volgnummer) > (v.transactie, v.regel) and l.casus_id is not null');
    return rows[0]?.n === 0;
  });
  return totaal;
}

/** Until every line that is there may be sent. */
async function wachtTotRijp(): Promise<void> {
  await wachtTot('geen andere transactie houdt de regels vast', async () => {
    const { rows } = await proef.beheer.query('select 1 from log.toegang l where l.transactie >= pg_snapshot_xmin(pg_current_snapshot()) limit 1');
    return rows.length === 0;
  });
}

const DOSSIER = `query Dossier($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { naam gezinsleden { voornamen bsn } } }`;
const renske = () => proef.alsPersoon('renske', 'veilig-thuis');
const kenmerken = (span: Span): Record<string, string> => Object.fromEntries(span.attributes.map(({ key, value }) => [key, value.stringValue]));
interface Lichaam { readonly resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }
const spans = (): Span[] => ontvanger.ontvangen.flatMap(({ tekst }) => (JSON.parse(tekst) as Lichaam).resourceSpans[0]!.scopeSpans[0]!.spans);

describe('het verwerkingslog', () => {
  test('krijgt één regel per betrokkene, met de activiteit, een pseudoniem en het spoor', async () => {
    const { casusId } = await legMeldingVast(proef);
    await stuurRustig();
    leeg();
    await renske().vraag(DOSSIER, { id: casusId });
    expect(await stuurRustig()).toBe(1);
    const { rows } = await proef.beheer.query<{ id: string }>('select id from gegevens.gezinslid where casus_id = $1', [casusId]);
    expect(spans().map((span) => kenmerken(span)['dpl.core.data_subject_id']).sort()).toEqual(rows.map(({ id }) => pseudoniem(id)).sort());
    for (const span of spans()) {
      expect(span).toMatchObject({ name: 'Dossier', status: { code: 1 }, traceId: expect.stringMatching(/^[0-9a-f]{32}$/), spanId: expect.stringMatching(/^[0-9a-f]{16}$/), startTimeUnixNano: expect.stringMatching(/^\d{19}$/) });
      expect(kenmerken(span)).toMatchObject({ 'dpl.core.processing_activity_id': 'urn:blijvend-veilig:verwerking:intake-en-beoordeling', 'bv.actie': 'R' });
    }
    expect(new Set(spans().map(({ spanId }) => spanId)).size).toBe(2);
    expect(new Set(spans().map(({ traceId }) => traceId)).size).toBe(1);
    expect(ontvanger.ontvangen[0]!.kop).toMatchObject({ 'content-type': 'application/json', authorization: 'Bearer proef' });
  });

  test('noemt geen gebruiker, geen organisatie, geen hoedanigheid en niets van een gezin', async () => {
    const { casusId } = await legMeldingVast(proef);
    await renske().vraag(DOSSIER, { id: casusId });
    await stuurRustig();
    const tekst = ontvanger.ontvangen.map((verzoek) => verzoek.tekst).join('\n');
    expect(spans().length).toBeGreaterThan(3);
    const { rows } = await proef.beheer.query<{ id: string }>('select id from gegevens.gezinslid where casus_id = $1', [casusId]);
    const nooit = [...demomensen.flatMap((mens) => [mens.naam, mens.partijId, mens.organisatieId, `"${mens.id}"`]), ...organisaties.map(({ naam }) => naam), 'VT_BEHANDELAAR', 'veilig-thuis', casusId, ...rows.map(({ id }) => id), 'Vosmaer', '123456782', proefmelding.kern];
    expect(nooit.filter((woord) => woord && tekst.includes(woord))).toEqual([]);
  });

  test('geeft een regel zonder gezinslid aan het gezin, en een mislukte handeling als mislukt', () => {
    const regel = { id: 'r', op: '1', operatie: 'X', doel: 'ONBEKEND', actie: 'U', uitkomst: 'GEWEIGERD', verzoek_id: 'geen uuid', casus_id: 'c', gezinsleden: [] };
    const [span, ...meer] = spansVan(regel);
    expect(meer).toEqual([]);
    expect(kenmerken(span!)).toMatchObject({ 'dpl.core.data_subject_id': pseudoniem('c'), 'dpl.core.data_subject_id_type': 'gezin', 'dpl.core.processing_activity_id': verwerkingsactiviteit('ALGEMEEN') });
    expect(span).toMatchObject({ status: { code: 2 }, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(spansVan(regel)).toEqual([span]);
  });

  test('verliest niets als de ontvanger weg is, stuk is of niet alles aanneemt, en begint dan opnieuw met dezelfde regels', async () => {
    const { casusId } = await legMeldingVast(proef);
    await renske().vraag(DOSSIER, { id: casusId });
    await wachtTotRijp();
    const weg = maakOtlp(new URL('http://127.0.0.1:9/v1/traces'), undefined);
    await expect(stuurVerwerkingen(proef.proces, weg)).rejects.toMatchObject({ code: 'NIET_BEREIKBAAR' });
    ontvanger.antwoorden.push([503, 'geheim'], [400, ''], [200, '{"partialSuccess":{"rejectedSpans":"2"}}']);
    await expect(stuur()).rejects.toMatchObject({ code: 'STATUS_503' });
    await expect(stuur()).rejects.toMatchObject({ code: 'STATUS_400' });
    await expect(stuur()).rejects.toMatchObject({ code: 'NIET_ALLES_AANGENOMEN' });
    const eerder = spans();
    leeg();
    await stuurRustig();
    expect(spans()).toEqual(eerder);
    expect(await stuur()).toBe(0);
  });

  test('wacht op een transactie die nog loopt, en slaat haar niet over', async () => {
    const { casusId } = await legMeldingVast(proef);
    await stuurRustig();
    leeg();
    const traag = await proef.pools.lezer.connect();
    await traag.query('begin');
    await traag.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id, casus_id) values ('duo', 'Traag', 'ALGEMEEN', 'R', 'GESLAAGD', 'x', $1)`, [casusId]);
    await renske().vraag(DOSSIER, { id: casusId });
    await stuur();
    expect(spans()).toEqual([]);
    await traag.query('commit');
    traag.release();
    await stuurRustig();
    expect(spans().map(({ name }) => name)).toEqual(['Traag', 'Dossier', 'Dossier']);
  });

  test('gaat met twee gateways één keer', async () => {
    await legMeldingVast(proef);
    await Promise.all([stuur(), stuur(), stuur()]);
    await stuurRustig();
    const ids = spans().map(({ spanId }) => spanId);
    expect([ids.length > 0, new Set(ids).size]).toEqual([true, ids.length]);
  });

  test('wordt door de zender gestuurd, die na een fout wacht en alleen de soort fout meldt', async () => {
    await legMeldingVast(proef);
    const regels: string[] = [];
    ontvanger.antwoorden.push([503, 'geheim']);
    const zender = startZender({ naam: 'verwerkingslog', stuur, log: maakLog((regel) => regels.push(regel)) });
    await wachtTot('er is iets verstuurd', () => spans().length > 0);
    await zender.stop();
    expect(spans().length).toBeGreaterThan(0);
    expect(regels.join('')).toMatch(/"soort":"Otlpfout","code":"STATUS_503"/);
    expect(regels.join('')).not.toMatch(/geheim|127\.0\.0\.1|Bearer/);
  });
});

describe('een spoor van buiten', () => {
  const SPOOR = '4bf92f3577b34da6a3ce929d0e0e4736';
  const OUDER = '00f067aa0ba902b7';

  test('wordt overgenomen: het spoor, en waar de vraag vandaan kwam', () => {
    const verzoekId = metSpoor('8d4f0f1e-4b1b-4a43-a1a4-1f1f0e5b7c22', `00-${SPOOR}-${OUDER}-01`);
    const [span] = spansVan({ id: 'r', op: '1', operatie: 'X', doel: 'NAZORG', actie: 'R', uitkomst: 'GESLAAGD', verzoek_id: verzoekId, casus_id: 'c', gezinsleden: [] });
    expect(span).toMatchObject({ traceId: SPOOR, parentSpanId: OUDER });
  });

  test.each([undefined, '', 'x', `00-${SPOOR}-${OUDER}`, `00-${'0'.repeat(32)}-${OUDER}-01`, `00-${SPOOR}-${'0'.repeat(16)}-01`, `00-${SPOOR.toUpperCase()}-${OUDER}-01`, `00-${SPOOR}-${OUDER}-01; drop`])('dat niet klopt (%s) wordt niet overgenomen', (traceparent) => {
    expect(metSpoor('nummer', traceparent)).toBe('nummer');
  });
});

test('elke activiteit staat in docs/verwerkingsregister.md, en geen andere', () => {
  const blad = readFileSync(new URL('../../../../docs/verwerkingsregister.md', import.meta.url), 'utf8');
  expect([...new Set(blad.match(/urn:blijvend-veilig:verwerking:[a-z-]+/g))].sort()).toEqual([...verwerkingsactiviteiten].sort());
});
