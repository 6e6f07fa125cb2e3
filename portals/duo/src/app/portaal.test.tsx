import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { dossiercasus, gezinscasus, overzichtcasus, plancasus, score, situatie } from './proef/proefcasus.js';
import type { Antwoorden } from './proef/proefnet.js';
import { toonPortaal } from './proef/toon-portaal.js';

const vraag = (casus: unknown) => () => ({ __typename: 'Query', casus });

const BLIJVEND: Antwoorden = { Dossier: vraag(dossiercasus()) };

describe('het dossier', () => {
  test('overzicht: kop, Top-3, wat er te doen is en wat is afgeschermd', async () => {
    toonPortaal('/duo/gezin/casus-1', { ...BLIJVEND, Overzicht: vraag(overzichtcasus({ situaties: [situatie({ scores: [score(3, '2026-11-10')] })] })) });
    expect(await screen.findByText('Duwen in de keuken')).toBeInTheDocument();
    expect(await screen.findByText('Acute onveiligheid')).toBeInTheDocument();
    expect(await screen.findByText('Duo: Samira El Amrani en Joost Bakker')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Eerste contact met het gezin' })).toBeInTheDocument();
    expect(screen.getByText(/Gegevens over gezondheid blijven dicht/)).toBeInTheDocument();
    expect(document.title).toBe('Overzicht, Gezin De Wit BV-2026-00001 · Blijvend Veilig');
    expect(await schendingen()).toEqual([]);
  });

  test('gezin: wat is afgeschermd heeft een reden, wat leeg is niet', async () => {
    toonPortaal('/duo/gezin/casus-1/gezin', { ...BLIJVEND, Gezin: vraag(gezinscasus()) });
    expect(await screen.findByRole('heading', { name: 'Elif de Wit (38)' })).toBeInTheDocument();
    expect(screen.getAllByText('Afgeschermd')).toHaveLength(1);
    expect(screen.getAllByText('Nog niet ingevuld').length).toBeGreaterThan(0);
    expect(await schendingen()).toEqual([]);
  });

  test('een geheim adres zegt dat het geheim is; wie het niet mag zien krijgt geen rij', async () => {
    const [elif] = gezinscasus().gezinsleden;
    const adres = { __typename: 'Adres', id: 'a', straat: 'Kade', huisnummer: '1', postcode: '1011 AB', plaats: 'Haarlem', isGeheim: true, versie: 1, soort: null, van: null, tot: null } as const;
    toonPortaal('/duo/gezin/casus-1/gezin', { ...BLIJVEND, Gezin: vraag(gezinscasus({ gezinsleden: elif ? [{ ...elif, adressen: [adres] }] : [] })) });
    expect(await screen.findByText('Geheim adres, deel dit met niemand')).toBeInTheDocument();
  });

  test('plan: de afspraak leest als een zin', async () => {
    toonPortaal('/duo/gezin/casus-1/plan', { ...BLIJVEND, Veiligheidsplan: vraag(plancasus()) });
    expect(await screen.findByText('loopt Mark een rondje')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: /^Wijzigen of evalueren|^Afspraak wijzigen/ })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wie niet mag schrijven krijgt geen knoppen', async () => {
    toonPortaal('/duo/gezin/casus-1/plan', { Dossier: vraag(dossiercasus({ betrokkenheden: [] })), Veiligheidsplan: vraag(plancasus()) });
    expect(await screen.findByText('loopt Mark een rondje')).toBeInTheDocument();
    expect(await screen.findByText('BV-2026-00001')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /toevoegen|wijzigen|Fase/i })).not.toBeInTheDocument();
  });

  test('een gezin dat er niet is en een gezin dat niet van u is, zien er hetzelfde uit', async () => {
    toonPortaal('/duo/gezin/casus-9/overzicht', { Dossier: vraag(null), Overzicht: vraag(null) });
    expect(await screen.findByText('U werkt niet (meer) met dit gezin, of het bestaat niet')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
