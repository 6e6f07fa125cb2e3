import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import { maakMeting } from './meting.js';
import { SPOORKENMERKEN } from './sporen.js';

const lees = (bestand: string): string => readFileSync(new URL(`../../../../infra/waarneming/${bestand}`, import.meta.url), 'utf8');
const ONZE = /\b((?:bv|process|nodejs)_[a-z0-9_]+)/g;
const ACHTERVOEGSEL = /_(bucket|sum|count)$/;

/** Names and labels as they really come out of /metrics, after one of each was counted. */
const echt = async (): Promise<{ namen: Set<string>; labels: Set<string> }> => {
  const meting = maakMeting(undefined, () => new Date());
  meting.verzoek({ methode: 'GET', route: '/gereed', status: 503 }, 0.1);
  meting.operatie({ portaal: 'duo', operatie: 'Gezin', uitkomst: 'GELUKT' }, 0.1);
  meting.stromen(1);
  meting.certificaat(new Date());
  meting.elders({ wachtend: 1, seconden: 2 });
  const tekst = await meting.tekst();
  return {
    namen: new Set([...tekst.matchAll(/^# TYPE (\S+)/gm)].map(([, naam]) => naam ?? '')),
    labels: new Set([...tekst.matchAll(/([a-z_]+)="/g)].map(([, label]) => label ?? '')),
  };
};

test.each(['alarmen.yaml', 'alarmen.proef.yaml', 'dashboards/gateway.json'])('%s vraagt alleen wat /metrics heeft', async (bestand) => {
  const { namen } = await echt();
  const gevraagd = [...new Set([...lees(bestand).matchAll(ONZE)].map(([, naam]) => naam ?? ''))];
  expect(gevraagd.length).toBeGreaterThan(0);
  expect(gevraagd.filter((naam) => !namen.has(naam) && !namen.has(naam.replace(ACHTERVOEGSEL, '')))).toEqual([]);
});

test('van elke meting van ons zelf is er een alarm of een plek op het bord', async () => {
  const { namen } = await echt();
  const gebruikt = lees('alarmen.yaml') + lees('dashboards/gateway.json');
  expect([...namen].filter((naam) => naam.startsWith('bv_') && !gebruikt.includes(naam))).toEqual([]);
});

test('de collector laat van een meting geen label door dat er niet is, en van een logregel niets over mensen', async () => {
  const { labels } = await echt();
  const [log = '', meting = '', spoor = ''] = [...lees('collector.yaml').matchAll(/keep_keys\(attributes, \[([^\]]*)\]/g)].map(([, lijst]) => lijst ?? '');
  const namen = (lijst: string): string[] => [...lijst.matchAll(/"(\w+)"/g)].map(([, naam]) => naam ?? '');
  // The first two come from the pools, which this test does not have; the third is there once garbage was collected.
  expect(namen(meting).filter((naam) => !labels.has(naam) && !['rol', 'toestand', 'kind'].includes(naam))).toEqual([]);
  expect([...spoor.matchAll(/"([\w.]+)"/g)].map(([, naam]) => naam)).toEqual(SPOORKENMERKEN);
  expect(namen(log)).toEqual(expect.arrayContaining(['verzoekId', 'route', 'status']));
  expect(namen(log).filter((naam) => /persoon|naam|sub|casus|gezin|bsn|sessie|melding|plaats/i.test(naam))).toEqual([]);
});

test('hoe ver het toegangslog elders achter is, telt door als niemand het meer meet', async () => {
  const klok = jest.spyOn(performance, 'now').mockReturnValue(0);
  const meting = maakMeting();
  const seconden = async (): Promise<number> => Number(/^bv_toegangslog_elders_seconden (\S+)$/m.exec(await meting.tekst())?.[1]);
  expect(await seconden()).toBe(0);
  meting.elders({ wachtend: 1, seconden: 2 });
  expect(await seconden()).toBe(2);
  klok.mockReturnValue(600_000);
  expect(await seconden()).toBe(602);
  klok.mockRestore();
});
