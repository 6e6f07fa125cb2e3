import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { conceptlade } from './conceptlade.js';
import { useTabconcept } from './use-tabconcept.js';

const Reden = ({ van }: { van: string }) => {
  const [reden, zet] = useState('');
  const vergeet = useTabconcept(`reden#${van}`, reden, zet);
  return (
    <>
      <input aria-label="reden" value={reden} onChange={({ target }) => zet(target.value)} />
      <button onClick={vergeet}>verstuurd</button>
    </>
  );
};

const rust = () => act(() => conceptlade.lees('niets').then(() => undefined));
const open = async (van = 'v-1') => {
  const beeld = render(<Reden van={van} />);
  await rust();
  return beeld;
};
const typ = (tekst: string) => fireEvent.change(screen.getByLabelText('reden'), { target: { value: tekst } });

beforeEach(async () => {
  await conceptlade.ontsluit(['0:sleutel-van-joost']);
});
afterEach(() => conceptlade.maakLeeg());

test('wat getypt was staat er weer als hetzelfde formulier weer opengaat, en niet bij een ander', async () => {
  const eerste = await open();
  typ('zij verhuizen');
  eerste.unmount();
  const ander = await open('v-2');
  expect(screen.getByLabelText('reden')).toHaveValue('');
  ander.unmount();
  await open();
  expect(screen.getByLabelText('reden')).toHaveValue('zij verhuizen');
});

test('wat verstuurd is, komt niet terug', async () => {
  const eerste = await open();
  typ('zij verhuizen');
  fireEvent.click(screen.getByText('verstuurd'));
  eerste.unmount();
  await open();
  expect(screen.getByLabelText('reden')).toHaveValue('');
});

test('wie al typt terwijl het tabblad nog opengaat, houdt wat hij typt', async () => {
  const eerste = await open();
  typ('ouder');
  eerste.unmount();
  render(<Reden van="v-1" />);
  typ('nieuwer');
  await rust();
  expect(screen.getByLabelText('reden')).toHaveValue('nieuwer');
});
