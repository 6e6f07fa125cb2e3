import { describe, expect, test } from '@jest/globals';
import { dossiercasus } from '../proef/proefcasus.js';
import { bladrecht } from './schrijfrecht.js';
import { zijregels } from './zijregels.js';

const rol = (hoedanigheid: 'DUOLID' | 'JEUGDBESCHERMER', handelingId: string | null = null) => ({
  __typename: 'Betrokkenheid' as const, id: hoedanigheid, hoedanigheid, stand: 'ACTIEF' as const, van: '2026-01-01T00:00:00Z', tot: null, handelingId, partij: { __typename: 'Partij' as const, id: 'priya', naam: 'Priya Ramdin' },
});
const bladen = (betrokkenheden: ReturnType<typeof rol>[]): string[] => {
  const casus = dossiercasus({ betrokkenheden });
  return zijregels('/duo/gezin/1', casus, bladrecht(casus, 'priya')).map(({ href }) => href.split('/').at(-1) ?? '');
};

describe('de bladzijden van een dossier', () => {
  test('zijn voor een jeugdbeschermer alleen die waar iets voor staat', () => {
    expect(bladen([rol('JEUGDBESCHERMER', 'm-1')])).toEqual(['overzicht', 'gezin', 'top-3', 'feiten', 'plan', 'duo', 'risicos', 'beleving', 'beschermingstafel', 'maatregel', 'samenwerking', 'tijdlijn', 'zoeken', 'zo-ziet-een-ander-dit']);
  });

  test('zijn voor het duo allemaal, ook als een van hen de maatregel uitvoert', () => {
    for (const rollen of [[rol('DUOLID')], [rol('DUOLID'), rol('JEUGDBESCHERMER', 'm-1')]]) expect(bladen(rollen)).toEqual(expect.arrayContaining(['contact', 'hulp', 'reflectie', 'toetsing', 'raadsverzoek', 'overdracht', 'inzage', 'vernietiging']));
  });
});
