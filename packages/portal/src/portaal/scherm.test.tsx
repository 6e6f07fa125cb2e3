import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Link, MemoryRouter, type RouteObject, useRoutes } from 'react-router';
import { scherm } from './scherm.js';
import { useVoorladen } from './use-voorladen.js';

const Feiten = () => {
  const [tekst, zetTekst] = useState('');
  return (
    <>
      <h1>Feiten</h1>
      <input aria-label="Feit" value={tekst} onChange={({ target }) => zetTekst(target.value)} />
    </>
  );
};

const Portaal = ({ routes }: { routes: RouteObject[] }) => {
  useVoorladen('/duo', routes);
  return useRoutes([{ path: 'duo', children: routes }]);
};

const toon = (routes: RouteObject[], adres: string) =>
  render(
    <MemoryRouter initialEntries={[adres]}>
      <Link to="/duo/feiten">Feiten bekijken</Link>
      <Portaal routes={routes} />
    </MemoryRouter>,
  );

test('een pagina komt als zij geopend wordt, één keer, en houdt wat er getypt is', async () => {
  const bron = jest.fn(() => Promise.resolve(Feiten));
  const routes = [{ path: 'feiten', ...scherm(bron) }];
  const { rerender } = toon(routes, '/duo/feiten');
  await userEvent.type(await screen.findByRole('textbox', { name: 'Feit' }), 'gezien');
  rerender(
    <MemoryRouter initialEntries={['/duo/feiten']}>
      <Link to="/duo/feiten">Feiten bekijken</Link>
      <Portaal routes={routes} />
    </MemoryRouter>,
  );
  expect(screen.getByRole('textbox', { name: 'Feit' })).toHaveValue('gezien');
  expect(bron).toHaveBeenCalledTimes(1);
});

test('wie een koppeling aanwijst, heeft de pagina al voor de klik', () => {
  const bron = jest.fn(() => Promise.resolve(Feiten));
  toon([{ index: true, element: <h1>Mijn gezinnen</h1> }, { path: 'feiten', ...scherm(bron) }], '/duo');
  expect(bron).not.toHaveBeenCalled();
  fireEvent.pointerOver(screen.getByRole('link', { name: 'Feiten bekijken' }));
  expect(bron).toHaveBeenCalledTimes(1);
});

test('een pagina in een pagina wordt tegelijk gehaald', () => {
  const binnen = jest.fn(() => Promise.resolve(Feiten));
  toon([{ path: 'gezin', ...scherm(() => new Promise<never>(() => undefined)), children: [{ path: 'feiten', ...scherm(binnen) }] }], '/duo/gezin/feiten');
  expect(binnen).toHaveBeenCalledTimes(1);
});

test('een pagina die niet komt, kan opnieuw geprobeerd worden', async () => {
  const stil = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const bron = jest.fn<() => Promise<typeof Feiten>>().mockRejectedValueOnce(new TypeError('weg')).mockResolvedValue(Feiten);
  toon([{ path: 'feiten', ...scherm(bron) }], '/duo/feiten');
  await userEvent.click(await screen.findByRole('button', { name: 'Opnieuw proberen' }));
  expect(await screen.findByRole('heading', { name: 'Feiten' })).toBeInTheDocument();
  stil.mockRestore();
});
