import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { afscherming, afspraak, gezin } from '../app/proef/proefgezin.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { opVolgorde } from './afspraakvolgorde.js';

const PAD = '/wijkteam/gezin/casus-1';

const vraag = (casus: ReturnType<typeof gezin> | null) => ({ Gezin: () => ({ __typename: 'Query', casus }) });

describe('een gezin bij het wijkteam', () => {
  test('zegt waar u op let, wat loopt, wat bewaakt wordt en wie het vaste gezicht is', async () => {
    toonPortaal(PAD, vraag(gezin()));
    expect(await screen.findByRole('region', { name: 'Hier let u op' })).toHaveTextContent('Als er weer geslagen wordt.');
    expect(screen.getByRole('article', { name: 'Afspraak: als Roos kwaad wordt' })).toHaveTextContent('belt zij Bas');
    expect(screen.getByRole('region', { name: 'Zorgen om te bewaken' })).toHaveTextContent('Weinig mensen om zich heen.');
    expect(screen.getByRole('region', { name: 'Wat het gezin zelf zegt' })).toHaveTextContent('Mama slaat niet meer.');
    expect(screen.getByRole('link', { name: '020 555 0103' })).toHaveAttribute('href', 'tel:020 555 0103');
    expect(document.title).toBe('Overzicht, Gezin Kemper, BV-2026-00040 · Blijvend Veilig');
    expect(await schendingen()).toEqual([]);
  });

  test('zegt wat is afgeschermd en waarom, elk soort één keer', async () => {
    toonPortaal(PAD, vraag(gezin()));
    const dicht = await screen.findByRole('region', { name: '3 soorten gegevens zijn afgeschermd' });
    expect(within(dicht).getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Zorgen', 'Feiten', 'Interpretaties']);
  });

  test('wie advies geeft leest de aanleiding en krijgt geen namen of knoppen', async () => {
    toonPortaal(PAD, vraag(gezin({ naam: null, gezinsleden: [], afspraken: [], risicos: [], verklaringen: [], afsluitingen: [], betrokkenheden: [], afschermingen: [afscherming('AFSPRAAK', ['afspraken'])] })));
    expect(await screen.findByText('Moeder slaat zoon van 8.')).toBeInTheDocument();
    expect(screen.getByText('U geeft advies over dit gezin')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /toevoegen|wijzigen/ })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een gezin dat er niet is en een gezin dat niet van u is, zien er hetzelfde uit', async () => {
    toonPortaal(PAD, vraag(null));
    expect(await screen.findByText('Dit gezin is niet zichtbaar voor u')).toBeInTheDocument();
  });

  test('wat gebroken is staat boven, wat gestopt is staat apart', () => {
    const { nu, geweest } = opVolgorde([
      afspraak({ id: 'loopt', looptDoor: false }),
      afspraak({ id: 'gestopt', toestand: 'BEEINDIGD' }),
      afspraak({ id: 'door' }),
      afspraak({ id: 'voorbij', tot: '2026-01-01' }),
      afspraak({ id: 'gebroken', toestand: 'GEBROKEN' }),
    ]);
    expect(nu.map(({ id }) => id)).toEqual(['gebroken', 'voorbij', 'door', 'loopt']);
    expect(geweest.map(({ id }) => id)).toEqual(['gestopt']);
  });
});
