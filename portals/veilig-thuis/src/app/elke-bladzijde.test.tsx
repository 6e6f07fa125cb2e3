import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { RouteObject } from '@bv/portal';
import { schendingen, verzinner } from '@bv/portal/proef';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { portaal } from './portaal.js';
import { RENSKE, toonPortaal } from './proef/toon-portaal.js';

// By the name in the address the kind of record that the invented answers know.
const IDS: Readonly<Record<string, string>> = { id: 'adviesvraag-1', casusId: 'casus-1', kenmerk: 'k1', beoordelingId: 'veiligheidsbeoordeling-1', verzoekId: 'inzageverzoek-1', onderdeel: 'GEZINSLID', onderdeelId: 'gezinslid-1' };

/** What makes Renske the one who has this family, now. */
const alles = verzinner(readFileSync(join(import.meta.dirname, '../../../../schema/contracten/veilig-thuis.graphql'), 'utf8'), {
  'Casus.id': 'casus-1', 'Casus.toestand': 'BIJ_VEILIG_THUIS', 'Casus.geslotenOp': null, 'Casus.gearchiveerdOp': null, 'Partij.id': RENSKE.id, 'Partij.naam': RENSKE.naam, 'Betrokkenheid.hoedanigheid': 'VT_BEHANDELAAR', 'Betrokkenheid.stand': 'ACTIEF',
  'Betrokkenheid.tot': null, 'Gezinslid.overledenOp': null, 'Gezinslid.verwachtOp': null, 'Onderzoek.afgerondOp': null, 'Vervolg.afgerondOp': null, 'Monitormoment.gedaanOp': null, 'Veiligheidsvoorwaarde.vervallenOp': null,
});

const paden = (routes: readonly RouteObject[], voor = '/veilig-thuis'): string[] =>
  routes.flatMap((route) => {
    const pad = route.path === undefined ? voor : `${voor}/${route.path}`;
    return route.children ? paden(route.children, pad) : [pad];
  });

const adresVan = (pad: string): string => pad.replace(/:(\w+)/g, (_, naam: string) => IDS[naam] ?? `${naam.replace(/Id$/, '')}-1`);

test.each([...new Set(paden(portaal.routes).map(adresVan))])('%s is zonder fouten te bereiken, met één kop', async (adres) => {
  toonPortaal(adres, {}, alles);
  await waitFor(() => {
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(document.querySelector('[aria-busy=true]')).toBeNull();
  }, { timeout: 5_000 });
  expect(await schendingen()).toEqual([]);
  cleanup();
});
