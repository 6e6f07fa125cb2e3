import { expect, test } from '@jest/globals';
import type { RouteObject } from '@bv/portal';
import { schendingen } from '@bv/portal/proef';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { portaal } from './portaal.js';
import { allesVerzonnen } from './proef/proefnet.js';
import { toonPortaal } from './proef/toon-portaal.js';

// By the name in the address the kind of record that the invented answers know.
const IDS: Readonly<Record<string, string>> = {
  casusId: 'casus-1', lidId: 'gezinslid-1', situatieId: 'onveiligesituatie-1', feitId: 'verklaring-1', afspraakId: 'veiligheidsafspraak-1', doelId: 'plandoel-1', versieId: 'planversie-1', krachtId: 'kracht-1', risicoId: 'risico-1',
  relatieId: 'relatie-1', netwerklidId: 'netwerklid-1', hulpId: 'hulpinzet-1', overdrachtId: 'overdracht-1', toetsingId: 'toetsing-1', gesprekId: 'reflectiegesprek-1', aspect: 'A1', deel: 'veiligheid', rijId: 'adres-1', tafelId: 'beschermingstafel-1', deelnemerId: 'tafeldeelnemer-1', id: 'adviesverzoek-1',
};

const paden = (routes: readonly RouteObject[], voor = '/duo'): string[] =>
  routes.flatMap((route) => {
    const pad = route.path === undefined ? voor : `${voor}/${route.path}`;
    return route.children ? paden(route.children, pad) : [pad];
  });

const adresVan = (pad: string): string => pad.replace(/\/:\w+\?/g, '').replace(/:(\w+)/g, (_, naam: string) => IDS[naam] ?? `${naam.replace(/Id$/, '')}-1`);

// Pages with tests of their own that look at them with axe, in more states than one.
const ELDERS = /\/(inzage|aanvulling|vernietiging|wie-keek|zo-ziet-een-ander-dit|zoeken|tijdlijn|beleving|reflectie|hulp|toetsing|feiten|plan|gesprek|gesprek-nakijken|maatregel)(\/|$)/;

test.each([...new Set(paden(portaal.routes).map(adresVan))].filter((adres) => !ELDERS.test(adres)))('%s is zonder fouten te bereiken, met één kop', async (adres) => {
  toonPortaal(adres, allesVerzonnen);
  // By its tag while it is waited for: to ask for a role is to walk the whole page, and that once is enough.
  await waitFor(() => expect([document.querySelector('h1') === null, document.querySelector('[aria-busy=true]') === null]).toEqual([false, true]), { timeout: 5_000 });
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(await schendingen()).toEqual([]);
  cleanup();
});
