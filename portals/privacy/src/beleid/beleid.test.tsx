import { alleLabels, beleid, vindRegel } from '@bv/beleid';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { schendingen } from '../app/proef/schendingen.js';
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
  test('zet alle hoedanigheden van een portaal naast elkaar', async () => {
    toonPortaal('/privacy/beleid');
    const [matrix] = await screen.findAllByRole('table');
    expect(within(matrix!).getByRole('columnheader', { name: /Behandelaar bij Veilig Thuis \(overgedragen\)/ })).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('toont van één hoedanigheid elke stand, met grondslag en doel', async () => {
    toonPortaal('/privacy/beleid?als=WIJKTEAM_HOUDER');
    expect(await screen.findByRole('heading', { name: 'Wijkteam, heeft het gezin, aangeboden' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Wijkteam, heeft het gezin, betrokken' })).toBeInTheDocument();
    expect(screen.getByText('Het gezin overdragen')).toBeInTheDocument();
    expect(screen.getAllByText(/Jeugdwet art. 7.3.11; toestemming/)).toHaveLength(2);
    expect(await schendingen()).toEqual([]);
  });
});
