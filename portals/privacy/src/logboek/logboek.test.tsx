import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { logregel } from '../app/proef/proefregel.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';

const PAD = '/privacy/logboek/BV-2026-00040';

const antwoord = (...logboek: ReturnType<typeof logregel>[]) => ({ Logboek: () => ({ __typename: 'Query', logboek }) });

const rijen = async () => within(await screen.findByRole('table')).getAllByRole('row').slice(1);

describe('het logboek van een casus', () => {
  test('zegt wie keek, als wie, waarvoor, wat getoond is en wat niet', async () => {
    toonPortaal(PAD, antwoord(logregel(), logregel({ id: 'r-2', naam: 'Eva Lindeman', hoedanigheden: [], doel: 'TOEZICHT', portaal: 'privacy', getoond: [], afgeschermd: [] })));
    const [yusuf, eva] = await rijen();
    expect(yusuf).toHaveTextContent('Yusuf DemirBuurtteam Nieuw-West');
    expect(yusuf).toHaveTextContent('Wijkteam, heeft het gezin');
    expect(yusuf).toHaveTextContent('Hulp geven aan het gezin');
    expect(yusuf).toHaveTextContent('Proces, Afspraken');
    expect(yusuf).toHaveTextContent('Feiten');
    expect(eva).toHaveTextContent('Toezicht op privacy');
    expect(screen.getByText(/Dat u dit nu leest, is ook een regel/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('opent met het filter uit het adres, en toont alles op verzoek', async () => {
    toonPortaal(`${PAD}?wie=Eva+Lindeman`, antwoord(logregel(), logregel({ id: 'r-2', naam: 'Eva Lindeman' })));
    expect(await rijen()).toHaveLength(1);
    expect(screen.getByText(/gefilterd op Eva Lindeman/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Alles tonen' }));
    expect(await rijen()).toHaveLength(2);
  });

  test('haalt oudere regels vanaf de laatste die er staat', async () => {
    const verzoeken = toonPortaal(PAD, {
      Logboek: ({ na }) => ({
        __typename: 'Query',
        logboek: na ? [logregel({ id: 'oud', naam: 'Samira El Amrani' })] : Array.from({ length: 100 }, (_, i) => logregel({ id: `r-${i}`, operatie: `Vraag${i}` })),
      }),
    });
    // By text: looking for roles among a hundred rows takes seconds.
    await userEvent.click(await screen.findByText('Oudere regels laden'));
    expect(await screen.findByText('Samira El Amrani', { selector: 'td *' })).toBeInTheDocument();
    expect(document.querySelectorAll('tbody tr')).toHaveLength(101);
    expect(verzoeken.filter(({ operatie }) => operatie === 'Logboek').map(({ variabelen }) => variabelen['na'])).toEqual([null, 'r-99']);
    expect(screen.queryByText('Oudere regels laden')).not.toBeInTheDocument();
  });

  test('een onbekend nummer is geen fout, en is wel vastgelegd', async () => {
    toonPortaal(PAD, antwoord());
    expect(await screen.findByText('Geen regels bij BV-2026-00040')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('kan opnieuw als er geen antwoord kwam', async () => {
    let stuk = true;
    toonPortaal(PAD, {
      Logboek: () => {
        if (stuk) throw new Error('geen verbinding');
        return { __typename: 'Query', logboek: [logregel()] };
      },
    });
    const opnieuw = await screen.findByRole('button', { name: /opnieuw/i });
    stuk = false;
    await userEvent.click(opnieuw);
    expect(await rijen()).toHaveLength(1);
  });
});
