import { schendingen } from '@bv/portal/proef';
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afscherming, proeftoetsing } from '../proef/proeftoetsing.js';
import { toonPortaal, weigering } from '../proef/toon-portaal.js';

test('begint bij de feiten en zegt dat de versie vaststaat', async () => {
  toonPortaal('/rvdk/toetsing/t-1', { Toetsing: () => ({ toetsing: proeftoetsing() }) });
  expect(await screen.findByRole('heading', { level: 1, name: 'Feiten' })).toBeInTheDocument();
  expect(screen.getByText('Is een maatregel nodig?')).toBeInTheDocument();
  expect(screen.getByText(/Het dossier zelf ziet u niet/)).toBeInTheDocument();
});

test('zegt hetzelfde van een toetsing die er niet is als van een die niet van u is', async () => {
  toonPortaal('/rvdk/toetsing/t-9/oordeel', { Toetsing: () => ({ toetsing: null }) });
  expect(await screen.findByText('Deze toetsing is niet (meer) zichtbaar voor u')).toBeInTheDocument();
  expect(await schendingen()).toEqual([]);
});

test('wie meeleest met een collega, kan niets invullen', async () => {
  toonPortaal('/rvdk/toetsing/t-1/voorwaarden', { Toetsing: () => ({ toetsing: proeftoetsing({ toetser: { __typename: 'Partij', id: 'ander', naam: 'Ander' } }) }) });
  expect(await screen.findByText('U leest mee.')).toBeInTheDocument();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});

test('voor het oppakken is de vraag dicht, en wie niet onafhankelijk is hoort dat ook hier', async () => {
  const wachtend = proeftoetsing({ toestand: 'AANGEVRAAGD', toetser: null, vraag: null, stukken: [], afschermingen: [afscherming('TOETSVRAAG', ['vraag'])] });
  const tekst = 'U werkt of werkte zelf met dit gezin.';
  toonPortaal('/rvdk/toetsing/t-1/feiten', { Toetsing: () => ({ toetsing: wachtend }), ToetsingOppakken: () => weigering('toetsingOppakken', [{ code: 'TOETSER_NIET_ONAFHANKELIJK', veld: null, tekst }]) }, 'anouk');
  expect(await screen.findByText('Afgeschermd')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /Oppakken/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent(tekst);
});
