import { describe, expect, it } from '@jest/globals';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Ecogram, Genogram } from './genogram.js';
import { dertig } from './proeffamilies.js';

const toon = async () => {
  render(<Genogram naam="Genogram van gezin Vermeer" familie={dertig} />);
  return await screen.findByRole('group', { name: 'Genogram van gezin Vermeer' });
};

describe('het genogram', () => {
  it('noemt elk mens met alles wat het teken zegt, en is zonder fouten te bereiken', async () => {
    const tekening = await toon();
    expect(within(tekening).getByRole('link', { name: 'Ilias, 8, geboren in 2018, man, om wie het gaat, woont hier nu' })).toHaveAttribute('href', '#lid-Ilias');
    expect(within(tekening).getByRole('link', { name: /^Henk, 78, geboren in 1948, man, overleden op 1 okt 2025$/ })).toBeInTheDocument();
    expect(within(tekening).getByRole('link', { name: 'Ongeboren kind, nog niet geboren, woont hier nu' })).toBeInTheDocument();
    expect(within(tekening).getAllByRole('link').length + within(tekening).getAllByRole('img').length).toBe(30);
    expect(await schendingen()).toEqual([]);
  });

  it('zegt van wie is afgeschermd alleen dat', async () => {
    const tekening = await toon();
    const afgeschermd = within(tekening).getAllByRole('img', { name: 'Afgeschermd: wie dit is, mag u niet weten' });
    expect(afgeschermd).toHaveLength(2);
    for (const teken of afgeschermd) {
      expect(teken).toHaveTextContent(/^Afgeschermd$/);
      expect(teken).not.toHaveAttribute('href');
    }
  });

  it('is één halte voor de tabtoets; de pijltjes lopen door de familie', async () => {
    const tekening = await toon();
    const haltes = () => [...tekening.querySelectorAll('[tabindex="0"]')];
    expect(haltes()).toHaveLength(1);
    act(() => within(tekening).getByRole('link', { name: /^Lisa/ }).focus());
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Lotte/);
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName(/^(Marco|Sanne)/);
    await userEvent.keyboard('{Home}{ArrowDown}');
    expect(haltes()).toEqual([document.activeElement]);
  });

  it('verbergt hoe het tussen mensen gaat als iemand dat uitzet', async () => {
    const tekening = await toon();
    expect(tekening.querySelectorAll('.bv-genogram__band')).toHaveLength(5);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Laat zien hoe het tussen mensen gaat' }));
    expect(tekening.querySelectorAll('.bv-genogram__band')).toHaveLength(0);
  });

  it('staat er ook in woorden, met elke lijn', async () => {
    await toon();
    await userEvent.click(screen.getByRole('button', { name: 'Dezelfde familie in woorden' }));
    const regel = screen.getAllByRole('listitem').find((item) => item.textContent.startsWith('Dave'));
    expect(regel).toHaveTextContent('partner van Sanne; ouder van Bram; ouder van Ongeboren kind; stiefouder van Ilias; kind van Greet; kind van Koos; gebruikt geweld tegen Ilias.');
    expect(screen.getAllByRole('listitem')).toHaveLength(30);
  });
});

it('het ecogram zegt in zijn beschrijving en in een lijst wie er om het gezin heen staan', async () => {
  render(<Ecogram naam="Ecogram" kern="Gezin" personen={[{ id: '1', naam: 'Buurvrouw Ans', toelichting: 'past op', band: 'STERK', href: '#ans' }, { id: '2', naam: null, toelichting: 'geheim', band: 'ZWAK', href: '#twee' }]} />);
  expect(await screen.findByRole('group', { name: 'Ecogram' })).toHaveAccessibleDescription('Buurvrouw Ans, past op, sterke band. Afgeschermd, zwakke band');
  await userEvent.click(screen.getByRole('button', { name: 'Hetzelfde netwerk in woorden' }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Buurvrouw Ans, past op, sterke band', 'Afgeschermd, zwakke band']);
  expect(await schendingen()).toEqual([]);
});
