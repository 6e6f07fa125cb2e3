import { alleLabels, beleid, vindRegel } from '@bv/beleid';
import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { toegangsrijen, toegangVan } from './toegang.js';

const regelVan = (hoedanigheid: Parameters<typeof vindRegel>[0], stand: Parameters<typeof vindRegel>[1]) => {
  const regel = vindRegel(hoedanigheid, stand);
  if (!regel) throw new Error('Deze regel hoort te bestaan.');
  return regel;
};

describe('de toegang van een regel', () => {
  test('het wijkteam leest als kandidaat alleen het eigen blad, en daarna de afspraken zelf', () => {
    expect(toegangVan(regelVan('WIJKTEAM_HOUDER', 'KANDIDAAT'), 'AFSPRAAK')).toBe('eigen-stukken');
    expect(toegangVan(regelVan('WIJKTEAM_HOUDER', 'ACTIEF'), 'AFSPRAAK')).toBe('leest-schrijft');
  });

  test('wat stil is afgeschermd heeft geen reden die iemand leest', () => {
    const rijen = toegangsrijen(regelVan('WIJKTEAM_HOUDER', 'ACTIEF'));
    expect(rijen.find(({ label }) => label === 'MELDER_ANONIEM')).toEqual({ label: 'MELDER_ANONIEM', toegang: 'stil', reden: null });
    expect(rijen.find(({ label }) => label === 'FEIT')?.reden).toContain('Het dossier van het duo gaat niet mee');
  });

  test('elke regel zegt iets over elke soort gegevens', () => {
    for (const regel of beleid) expect(toegangsrijen(regel).map(({ label }) => label)).toEqual([...alleLabels]);
  });
});

describe('de pagina beleid', () => {
  test('zet per portaal alle soorten gegevens en alle hoedanigheden naast elkaar, met grond en doel van elke regel', async () => {
    toonPortaal('/privacy/beleid');
    const [matrix] = await screen.findAllByRole('table');
    expect(matrix?.querySelector('thead')).toHaveTextContent('Behandelaar bij Veilig Thuis (overgedragen)');
    // By class and not by role: a name of a role in a page of a thousand cells takes longer than the page itself.
    expect(document.querySelectorAll('.bv-privacy-matrix')).toHaveLength(4);
    const regels = screen.getByText('Regels van het beleid, met grondslag en doel').closest('table')!;
    expect(regels.querySelectorAll('tbody tr')).toHaveLength(beleid.length);
  });

  test('filtert op portaal, hoedanigheid en soort gegevens, en het adres houdt dat vast', async () => {
    toonPortaal('/privacy/beleid?portaal=wijkteam&label=RISICO_BEWAKEN');
    const [matrix] = await screen.findAllByRole('table');
    expect(screen.getAllByRole('region', { name: /^Portaal / })).toHaveLength(1);
    expect(within(matrix!).getAllByRole('row')).toHaveLength(2);
    expect(within(matrix!).getAllByText('Leest').length).toBeGreaterThan(0);
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Alles tonen' }));
    expect(document.querySelectorAll('.bv-privacy-matrix')).toHaveLength(4);
  });

  test('toont van één hoedanigheid elke stand, met grondslag en doel', async () => {
    toonPortaal('/privacy/beleid?als=WIJKTEAM_HOUDER');
    expect(await screen.findByRole('heading', { name: 'Wijkteam, heeft het gezin, aangeboden' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Wijkteam, heeft het gezin, betrokken' })).toBeInTheDocument();
    expect(screen.getByText('Het gezin overdragen')).toBeInTheDocument();
    expect(screen.getAllByText(/Jeugdwet art. 7.3.11; toestemming/)).toHaveLength(2);
    expect(await schendingen()).toEqual([]);
  });

  test('zegt het als een hoedanigheid in dat portaal niet bestaat', async () => {
    toonPortaal('/privacy/beleid?als=DUOLID&portaal=wijkteam');
    expect(await screen.findByText('Geen regel bij dit filter')).toBeInTheDocument();
  });
});

const versie = (id: string, sinds: string, tot: string | null) => ({ __typename: 'Beleidsversie', id, hash: `${id}0000000000`, sinds, tot });
const VERSIES = { Beleidsversies: () => ({ __typename: 'Query', beleidsversies: [versie('v2', '2026-11-01T09:00:00Z', null), versie('v1', '2026-03-01T09:00:00Z', '2026-11-01T09:00:00Z')] }) };

describe('het verschil in het beleid', () => {
  test('staat er in zinnen, wat iemand meer laat zien bovenaan', async () => {
    const verzoeken = toonPortaal('/privacy/beleid/verschil', {
      ...VERSIES,
      Beleidsverschil: () => ({ __typename: 'Query', beleidsverschil: [{ __typename: 'Verschilzin', soort: 'RUIMER', zin: 'Wijkteam, heeft het gezin (betrokken) ziet voortaan ‘Zorgen’.' }, { __typename: 'Verschilzin', soort: 'KRAPPER', zin: 'Duolid (betrokken) ziet ‘Melder’ niet meer.' }] }),
    });
    expect(await screen.findByText('Wijkteam, heeft het gezin (betrokken) ziet voortaan ‘Zorgen’.')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)).toEqual(['Iemand ziet of mag meer', 'Iemand ziet of mag minder']);
    expect(verzoeken.at(-1)?.variabelen).toEqual({ van: 'v1', naar: 'v2' });
    await userEvent.click(screen.getByRole('button', { name: 'Omdraaien' }));
    expect(verzoeken.at(-1)?.variabelen).toEqual({ van: 'v2', naar: 'v1' });
    expect(await schendingen()).toEqual([]);
  });

  test('is er niet bij dezelfde versies, en niet als er nog maar één is', async () => {
    toonPortaal('/privacy/beleid/verschil', { ...VERSIES, Beleidsverschil: () => ({ __typename: 'Query', beleidsverschil: [] }) });
    expect(await screen.findByText('Geen verschil')).toBeInTheDocument();
  });

  test('vraagt geduld als er nog maar één versie is', async () => {
    toonPortaal('/privacy/beleid/verschil', { Beleidsversies: () => ({ __typename: 'Query', beleidsversies: [versie('v1', '2026-03-01T09:00:00Z', null)] }) });
    expect(await screen.findByText('Er is nog maar één versie')).toBeInTheDocument();
  });
});
