import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import type { Verbinding } from '../zicht/kijker.js';
import { omzetsql } from './omzetsql.js';
import { metCasus, voorbereiding } from './omzetting.js';
import { type Catalogus, leesCatalogus, namenVan, onbekendeUitzonderingen, onmogelijkeVerwijzingen, sleutelsZonderCasus, verdelingVan } from './verdeling.js';

let proef: Proefopstelling;
let catalogus: Catalogus;
const verbinding: Verbinding = { vraag: async <T>(tekst: string) => (await proef.beheer.query(tekst)).rows as T[] };
beforeAll(async () => {
  proef = await maakProefopstelling();
  catalogus = await leesCatalogus(verbinding);
});
afterAll(() => proef.stop());

const tekst = ({ tabel, kolommen, doel }: { tabel: string; kolommen: readonly string[]; doel: string }): string => `${tabel} (${kolommen.join(', ')}) → ${doel}`;

describe('elke tabel heeft een plek', () => {
  test('wat van een gezin is wordt verdeeld naar dat gezin, en niets anders', () => {
    const verdeeld = namenVan(catalogus.tabellen, 'VERDEELD');
    expect(verdeeld.size).toBeGreaterThan(60);
    for (const { naam, heeftCasus } of catalogus.tabellen) if (verdeeld.has(naam)) expect([naam, heeftCasus]).toEqual([naam, true]);
    const elders = catalogus.tabellen.filter(({ naam, heeftCasus }) => heeftCasus && !verdeeld.has(naam)).map(({ naam }) => naam);
    expect(elders).toEqual(['log.meekijk', 'log.vernietigingsverklaring', 'wand.demonstratiecasus', 'wand.noodtoegang', 'wand.zoektreffer']);
  });

  test('dossiergegevens zonder gezin staan er met een reden', () => {
    expect(catalogus.tabellen.filter((tabel) => tabel.naam.startsWith('gegevens.') && verdelingVan(tabel)[0] === 'LOKAAL').map(({ naam }) => naam)).toEqual(
      ['gegevens.adviesbericht', 'gegevens.adviesverzoek', 'gegevens.adviesvraag', 'gegevens.concept', 'gegevens.formulier', 'gegevens.formulierlink', 'gegevens.kennismerk', 'gegevens.weergave']);
    expect(onbekendeUitzonderingen(catalogus.tabellen)).toEqual([]);
  });
});

describe('wat er nu nog in de weg staat', () => {
  test('zijn sleutels die alleen een id kennen, en nergens een andere waarde', () => {
    const sleutels = sleutelsZonderCasus(catalogus);
    expect(sleutels.length).toBeGreaterThan(60);
    expect(sleutels.filter(({ kolommen }) => kolommen.join() !== 'id')).toEqual([]);
  });

  test('zijn één verwijzing zonder casus, en één van het ene gezin naar het andere, die niet kan blijven', () => {
    expect(onmogelijkeVerwijzingen(catalogus).map((verwijzing) => [tekst(verwijzing), metCasus(catalogus, verwijzing)?.kolommen])).toEqual([
      ['proces.corvbezorging (id) → gegevens.corvbericht', ['casus_id', 'id']],
      ['wand.koppeling (ander_casus_id) → gegevens.casus', undefined],
    ]);
  });
});

describe('na de omzetting', () => {
  test('houdt elke sleutel en elke verwijzing van een verdeelde tabel het gezin vast', async () => {
    await proef.beheer.query('begin');
    try {
      for (const opdracht of voorbereiding(catalogus)) await proef.beheer.query(opdracht);
      const na = await leesCatalogus(verbinding);
      expect(sleutelsZonderCasus(na)).toEqual([]);
      expect(onmogelijkeVerwijzingen(na)).toEqual([]);
      expect(na.verwijzingen).toHaveLength(catalogus.verwijzingen.length - 1);
    } finally {
      await proef.beheer.query('rollback');
    }
  });

  test('staat in infra/citus/omzetten.sql; anders: pnpm verdeling > infra/citus/omzetten.sql', () => {
    expect(readFileSync(new URL('../../../../infra/citus/omzetten.sql', import.meta.url), 'utf8')).toBe(omzetsql(catalogus));
  });
});
