import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afscherming } from '../app/proef/proeftoetsing.js';
import { toonPortaal, uitkomst, weigering } from '../app/proef/toon-portaal.js';

const regel = (nummer: string, overig: object = {}) => ({
  __typename: 'Betrokkenheid', id: `b-${nummer}`, casusId: `c-${nummer}`, hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF', termijn: '2026-12-02T22:59:59Z', werkdagenOver: 8, handelingId: `t-${nummer}`,
  toetsing: { __typename: 'Toetsing', id: `t-${nummer}`, nummer: `T-2026-${nummer}`, toestand: 'AANGEVRAAGD', aangevraagdOp: '2026-11-18T14:00:00Z', gedeeldOp: null, dossierversie: 1, afschermingen: [] },
  casus: {
    __typename: 'Casus', id: `c-${nummer}`, nummer: `BV-2026-${nummer}`, naam: null, toestand: 'BIJ_DUO', acuut: false, afschermingen: [afscherming('IDENTIFICEREND', ['naam'])],
  },
  ...overig,
});

const mijnWerk = [
  regel('0039', { werkdagenOver: 9 }),
  regel('0037', { hoedanigheid: 'TOETSER', werkdagenOver: 3 }),
  regel('0036'),
  regel('0020', { hoedanigheid: 'TOETSER', stand: 'NAZORG', termijn: null, werkdagenOver: null }),
  regel('0016', { hoedanigheid: 'RAAD_AANDRAGER', stand: 'NAZORG', handelingId: null, toetsing: null }),
];

const bezwaar = (toetsingId: string, wat: string) => ({ __typename: 'EigenToetsbezwaar', casusId: 'c-1', toetsingId, bezwaar: wat });
const net = { MijnWerk: () => ({ mijnWerk }), MijnToetsbezwaren: () => ({ mijnToetsbezwaren: [], toetsingenZonderToetser: [] }) };
const rijkoppen = () => within(screen.getByRole('table', { name: /Toetsingen/ })).getAllByRole('rowheader').map(({ textContent }) => textContent);

const BEZWAAR = 'U werkt of werkte zelf met dit gezin. De toets moet iemand van de Raad doen die niet bij dit gezin betrokken is of was.';

describe('toetsingen', () => {
  test('wat werk vraagt staat er, het eerst wat het eerst af moet, zonder naam van het gezin', async () => {
    toonPortaal('/rvdk', net);
    await screen.findByRole('table', { name: /Toetsingen/ });
    expect(rijkoppen()).toEqual(['T-2026-0037', 'T-2026-0036', 'T-2026-0039']);
    expect(screen.getByText(/De feiten uit het dossier zijn voor het duo en de Raad/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '2 in de wachtrij' })).toHaveAttribute('href', '/rvdk?groep=wachtrij');
    expect(screen.getByRole('link', { name: 'BV-2026-0016' })).toHaveAttribute('href', '/rvdk/gezin/c-0016');
    expect(await schendingen()).toEqual([]);
  });

  test('wat gedeeld is, is één keuze ver', async () => {
    toonPortaal('/rvdk?groep=gedeeld', net);
    await screen.findByRole('table', { name: /Toetsingen/ });
    expect(rijkoppen()).toEqual(['T-2026-0020']);
  });

  test('kan niemand van de groep een toetsing doen, dan staat dat er, met wat u dan doet', async () => {
    toonPortaal('/rvdk', { ...net, MijnToetsbezwaren: () => ({ mijnToetsbezwaren: [bezwaar('t-0036', 'GEDETACHEERD')], toetsingenZonderToetser: ['t-0036'] }) });
    expect(await screen.findByText('Niemand van uw groep kan dit toetsen: T-2026-0036')).toBeInTheDocument();
    expect(screen.getByText(/Vraag een raadsonderzoeker van een andere locatie/)).toBeInTheDocument();
    expect(screen.getByText('U bent gedetacheerd bij Blijvend Veilig')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('wie een toetsing oppakt, kan meteen beginnen', async () => {
    const verzoeken = toonPortaal('/rvdk', { ...net, ToetsingOppakken: () => uitkomst('toetsingOppakken') });
    await userEvent.click(await screen.findByRole('button', { name: 'Oppakken: Toetsing T-2026-0039' }));
    expect(await screen.findByRole('link', { name: 'Beginnen met toetsen' })).toHaveAttribute('href', '/rvdk/toetsing/t-0039');
    expect(verzoeken.find(({ operatie }) => operatie === 'ToetsingOppakken')?.variabelen['invoer']).toEqual({ id: 't-0039' });
  });

  test('wie in het duo van het gezin zit, leest waarom hij niet mag toetsen en wat er nu gebeurt', async () => {
    toonPortaal('/rvdk', {
      ...net,
      MijnToetsbezwaren: () => ({ mijnToetsbezwaren: [bezwaar('t-0036', 'DUO'), bezwaar('t-0036', 'ANDERE_MELDING')], toetsingenZonderToetser: [] }),
      ToetsingOppakken: () => weigering('toetsingOppakken', [{ code: 'TOETSER_NIET_ONAFHANKELIJK', veld: null, tekst: BEZWAAR }]),
    }, 'anouk');
    expect(await screen.findAllByText('U werkt of werkte zelf met dit gezin')).toHaveLength(1);
    expect(screen.getByText('U kent deze mensen van een eerdere melding')).toBeInTheDocument();
    await userEvent.click(await screen.findByRole('button', { name: 'Oppakken: Toetsing T-2026-0036' }));
    const melding = await screen.findByRole('alert');
    expect(melding).toHaveTextContent('Toetsing T-2026-0036 kunt u niet doen');
    expect(melding).toHaveTextContent(BEZWAAR);
    expect(melding).toHaveTextContent('De toetsing blijft in de wachtrij');
    expect(await schendingen()).toEqual([]);
  });
});
