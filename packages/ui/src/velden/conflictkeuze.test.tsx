import { describe, expect, it, jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { schendingen } from '../proef/axe.js';
import { Conflictkeuze } from './conflictkeuze.js';

const toon = () => {
  const onKies = jest.fn();
  render(<Conflictkeuze label="De afspraak" eigen="Mark slaapt bij zijn broer." ander="Mark slaapt bij opa." wie="Joost" moment="2026-11-21T13:30:00Z" onKies={onKies} />);
  return onKies;
};
const bewaar = () => userEvent.click(screen.getByRole('button', { name: 'Deze tekst bewaren' }));

describe('Conflictkeuze', () => {
  it('zet beide teksten naast elkaar met wie en wanneer', async () => {
    toon();
    expect(screen.getByRole('region', { name: 'Uw tekst' })).toHaveTextContent('Mark slaapt bij zijn broer.');
    expect(screen.getByRole('region', { name: 'Joost wijzigde dit om 14:30' })).toHaveTextContent('Mark slaapt bij opa.');
    expect(await schendingen()).toEqual([]);
  });

  it('kiest nooit vanzelf', async () => {
    const onKies = toon();
    await bewaar();
    expect(onKies).not.toHaveBeenCalled();
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Kies welke tekst u wilt bewaren');
  });

  it.each([
    ['Mijn tekst', 'Mark slaapt bij zijn broer.', 'eigen'],
    ['De tekst van Joost', 'Mark slaapt bij opa.', 'ander'],
  ])('bewaart bij "%s" die tekst', async (keuze, tekst, sleutel) => {
    const onKies = toon();
    await userEvent.click(screen.getByRole('radio', { name: keuze }));
    await bewaar();
    expect(onKies).toHaveBeenCalledWith(tekst, sleutel);
  });

  it('laat beide teksten samenvoegen en aanpassen', async () => {
    const onKies = toon();
    await userEvent.click(screen.getByRole('radio', { name: 'Beide teksten samenvoegen' }));
    const vlak = screen.getByRole('textbox', { name: 'Samengevoegde tekst' });
    expect(vlak).toHaveValue('Mark slaapt bij zijn broer.\n\nMark slaapt bij opa.');
    await userEvent.clear(vlak);
    await userEvent.type(vlak, 'Eerst opa, dan broer.');
    await bewaar();
    expect(onKies).toHaveBeenCalledWith('Eerst opa, dan broer.', 'samen');
  });
});
