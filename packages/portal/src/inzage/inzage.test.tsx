import { describe, expect, jest, test } from '@jest/globals';
import { plusDagen, vandaag } from '@bv/begrippen';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ZichtCel } from '../afgeschermd/zicht-cel.js';
import { ZichtVeld } from '../afgeschermd/zicht-veld.js';
import { Proefomgeving, proefnet } from '../proef/index.js';
import { Dossierinzage } from './dossierinzage.js';
import { Inzageverzoeken } from './inzageverzoeken.js';
import { nogDagen } from './verzoekstand.js';

const CASUS = {
  __typename: 'Casus' as const, telefoon: null,
  afschermingen: [{ label: 'CONTACT', velden: ['telefoon'], reden: 'U hoeft nu geen contact te zoeken.', grondslag: 'AVG art. 5', beslisser: 'DUO', kanAanvragen: true }],
};
const UITLEG = {
  __typename: 'Uitleg', casusId: 'c-1', label: 'CONTACT', naam: 'Contactgegevens', isOpen: false, alsWat: ['Tegendenker, betrokken'], regels: ['Tegendenker stelt tegenvragen.'],
  watOntbreekt: 'U hoeft nu geen contact te zoeken.', watOpent: ['Duolid, betrokken'], grondslag: 'AVG art. 5', wieBeslist: 'DUO', beslissers: ['Joost Bakker', 'Samira El Amrani'],
  kanAanvragen: true, aanTeVragen: ['CONTACT', 'HULP'], laatsteDag: plusDagen(vandaag(), 90),
};
const verzoek = (deel: object = {}) => ({
  __typename: 'Toegangsverzoek', id: 'v-1', casusId: 'c-1', casusnummer: 'BV-2026-00034', hoedanigheid: 'TEGENDENKER', beslisser: 'DUO', labels: ['CONTACT', 'HULP'], gevraagdOp: '2026-11-20T09:00:00Z',
  gevraagdTot: `${plusDagen(vandaag(), 10)}T22:59:59Z`, termijn: '2026-11-25T22:59:59Z', werkdagenOver: 2, toestand: 'AANGEVRAAGD', beslistOp: null, toegekend: [], tot: null, gestoptOp: null, isVanMij: true, magBeslissen: false,
  motivering: 'Ik bel moeder.', beslisreden: null, aanvrager: { __typename: 'Partij', id: 'p-1', naam: 'Priya Ramdin', organisatie: null }, beslistDoor: null, gestoptDoor: null, ...deel,
});
const gelukt = (naam: string) => () => ({ __typename: 'Mutation', [naam]: { __typename: 'Uitkomst', gelukt: true, id: 'v-1', casusId: 'c-1', versie: null, weigeringen: [], conflict: null } });

const toon = (antwoorden: Parameters<typeof proefnet>[0]) => {
  const net = proefnet(antwoorden);
  render(
    <Proefomgeving net={net} pad="/duo/gezin/c-1">
      <Dossierinzage casusId="c-1">
        <ZichtVeld object={CASUS} veld="telefoon" label="Telefoon" />
        <ZichtCel object={CASUS} veld="telefoon" />
      </Dossierinzage>
    </Proefomgeving>,
  );
  return net;
};
const verzonden = (net: ReturnType<typeof proefnet>, operatie: string) => net.verzoeken.filter((gedaan) => gedaan.operatie === operatie).map(({ variabelen }) => variabelen['invoer']);

describe('waarom, in een lijst van gezinnen', () => {
  test('vraagt het van het gezin van die rij, en kent een verzoek dat al loopt', async () => {
    const net = proefnet({ MijnToegang: () => ({ __typename: 'Query', toegangsverzoeken: [verzoek()] }), Waarom: () => ({ __typename: 'Query', waarom: UITLEG }) });
    render(
      <Proefomgeving net={net} pad="/duo">
        <ZichtCel object={CASUS} veld="telefoon" casusId="c-1" />
        <ZichtCel object={CASUS} veld="telefoon" />
      </Proefomgeving>,
    );
    // Where it is not known of which family, there is only the word.
    await userEvent.click(screen.getByRole('button', { name: 'Afgeschermd. Waarom?' }));
    const venster = await screen.findByRole('dialog', { name: 'Waarom? Contactgegevens' });
    expect(await within(venster).findByText('Inzage aangevraagd')).toBeInTheDocument();
    expect(net.verzoeken.find(({ operatie }) => operatie === 'Waarom')?.variabelen).toEqual({ casusId: 'c-1', veld: 'CONTACT', handelingId: null });
  });
});

describe('waarom, bij een afgeschermd veld', () => {
  test('zegt de regel, wat het opent en wie beslist, en vraagt inzage op dezelfde plek', async () => {
    const net = toon({ MijnToegang: () => ({ __typename: 'Query', toegangsverzoeken: [] }), Waarom: () => ({ __typename: 'Query', waarom: UITLEG }), ToegangVragen: gelukt('toegangVragen') });
    await userEvent.click(screen.getByRole('button', { name: 'Waarom? Telefoon' }));
    const venster = await screen.findByRole('dialog', { name: 'Waarom? Contactgegevens' });
    for (const tekst of ['Tegendenker, betrokken', 'Tegendenker stelt tegenvragen.', 'Duolid, betrokken', 'Het duo van dit gezin: Joost Bakker of Samira El Amrani', 'AVG art. 5']) expect(await within(venster).findByText(tekst)).toBeInTheDocument();
    await userEvent.click(within(venster).getByRole('button', { name: 'Inzage aanvragen' }));
    expect(within(venster).getByRole('checkbox', { name: /^Contactgegevens/ })).toBeChecked();
    await userEvent.click(within(venster).getByRole('checkbox', { name: /^Hulp/ }));
    await userEvent.type(within(venster).getByRole('textbox', { name: /Waarvoor/ }), 'Ik bel moeder morgen.');
    await userEvent.click(within(venster).getByRole('button', { name: 'Verzoek versturen' }));
    await waitFor(() => expect(verzonden(net, 'ToegangVragen')).toEqual([{ casusId: 'c-1', labels: ['CONTACT', 'HULP'], motivering: 'Ik bel moeder morgen.', tot: plusDagen(vandaag(), 14) }]));
  });

  test('zet een weigering bij het veld en houdt de tekst', async () => {
    toon({
      Waarom: () => ({ __typename: 'Query', waarom: UITLEG }),
      ToegangVragen: () => ({ __typename: 'Mutation', toegangVragen: { __typename: 'Uitkomst', gelukt: false, id: null, casusId: null, versie: null, conflict: null, weigeringen: [{ __typename: 'Weigering', code: 'TEKST_TE_KORT', veld: 'motivering', tekst: 'Schrijf waarvoor u dit nodig hebt, in een hele zin.' }] } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Afgeschermd. Waarom?' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Inzage aanvragen' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Waarvoor/ }), 'bellen');
    await userEvent.click(screen.getByRole('button', { name: 'Verzoek versturen' }));
    expect(await screen.findAllByText('Schrijf waarvoor u dit nodig hebt, in een hele zin.')).toHaveLength(2);
    expect(screen.getByRole('textbox', { name: /Waarvoor/ })).toHaveValue('bellen');
  });

  test('toont bij het veld hoe het met het eigen verzoek staat, en laat het intrekken', async () => {
    const net = toon({ MijnToegang: () => ({ __typename: 'Query', toegangsverzoeken: [verzoek()] }), Waarom: () => ({ __typename: 'Query', waarom: UITLEG }), ToegangIntrekken: gelukt('toegangIntrekken') });
    expect(await screen.findByText('U vroeg inzage op 20 nov 2026. Het duo van dit gezin beslist uiterlijk 25 nov 2026.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Waarom? Telefoon' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Verzoek intrekken' }));
    await waitFor(() => expect(verzonden(net, 'ToegangIntrekken')).toEqual([{ id: 'v-1' }]));
  });

  test('laat niet vragen wat niemand op verzoek opent', async () => {
    toon({ Waarom: () => ({ __typename: 'Query', waarom: { ...UITLEG, wieBeslist: 'NIEMAND', beslissers: [], kanAanvragen: false, aanTeVragen: [] } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Waarom? Telefoon' }));
    expect(await screen.findByText('Dit blijft afgeschermd, ook op verzoek.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Inzage aanvragen' })).not.toBeInTheDocument();
  });
});

describe('tijdelijke inzage', () => {
  test('staat met haar einde boven het dossier, en leest opnieuw zodra dat er is', async () => {
    jest.useFakeTimers();
    try {
      const tot = new Date(Date.now() + 60_000).toISOString();
      const net = toon({ MijnToegang: () => ({ __typename: 'Query', toegangsverzoeken: [verzoek({ toestand: 'TOEGEKEND', toegekend: ['CONTACT'], tot })] }) });
      await act(() => jest.advanceTimersByTimeAsync(100));
      expect(screen.getByRole('region', { name: 'Inzage op verzoek' })).toHaveTextContent('Contactgegevens: op verzoek, vandaag de laatste dag.');
      await act(() => jest.advanceTimersByTimeAsync(65_000));
      expect(net.verzoeken.filter(({ operatie }) => operatie === 'MijnToegang').length).toBeGreaterThan(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test('telt dagen zoals iemand ze zegt', () => {
    const nu = new Date('2026-11-20T09:00:00Z');
    expect(['2026-11-20T22:59:59Z', '2026-11-21T22:59:59Z', '2026-11-23T22:59:59Z'].map((tot) => nogDagen(tot, nu))).toEqual(['vandaag de laatste dag', 'nog 1 dag', 'nog 3 dagen']);
  });
});

describe('de bladzijde Inzageverzoeken', () => {
  const pagina = (verzoeken: object[], portaal: 'duo' | 'privacy', antwoorden: Parameters<typeof proefnet>[0] = {}) => {
    const net = proefnet({ Toegangsverzoeken: () => ({ __typename: 'Query', toegangsverzoeken: verzoeken }), Verzoekgezinnen: () => ({ __typename: 'Query', toegangsverzoeken: [{ __typename: 'Toegangsverzoek', id: 'v-1', casus: { __typename: 'Casus', id: 'c-1', naam: 'Gezin Proef' } }] }), ...antwoorden });
    render(
      <Proefomgeving net={net} portaal={portaal}>
        <Inzageverzoeken />
      </Proefomgeving>,
    );
    return net;
  };
  const bijMij = verzoek({ isVanMij: false, magBeslissen: true });

  test('laat beoordelen: een deel toekennen', async () => {
    const net = pagina([bijMij], 'duo', { ToegangToekennen: gelukt('toegangToekennen') });
    expect(await screen.findByRole('link', { name: 'Gezin Proef, BV-2026-00034' })).toHaveAttribute('href', '/duo/gezin/c-1');
    await userEvent.click(screen.getByRole('button', { name: 'Beoordelen: Contactgegevens, Hulp, Priya Ramdin' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Hulp/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Toekennen' }));
    await waitFor(() => expect(verzonden(net, 'ToegangToekennen')).toEqual([{ id: 'v-1', labels: ['CONTACT'], tot: plusDagen(vandaag(), 10), toelichting: '' }]));
  });

  test('wijst af met een reden', async () => {
    const net = pagina([bijMij], 'duo', { ToegangAfwijzen: gelukt('toegangAfwijzen') });
    await userEvent.click(await screen.findByRole('button', { name: /^Beoordelen/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /reden om af te wijzen/ }), 'Bel mij.');
    await userEvent.click(screen.getByRole('button', { name: 'Afwijzen' }));
    await waitFor(() => expect(verzonden(net, 'ToegangAfwijzen')).toEqual([{ id: 'v-1', reden: 'Bel mij.' }]));
  });

  test('zegt wat er hoort als er niets is', async () => {
    pagina([], 'duo');
    expect(await screen.findByText(/U hebt nog geen inzage gevraagd/)).toBeInTheDocument();
  });

  test('vraagt in het portaal Privacy geen namen, en zegt wie de reden leest', async () => {
    const net = pagina([verzoek({ isVanMij: false, motivering: null })], 'privacy');
    expect(await screen.findByText('De reden lezen alleen de aanvrager en wie beslist.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'BV-2026-00034' })).toHaveAttribute('href', '/privacy/logboek/BV-2026-00034');
    expect(net.verzoeken.map(({ operatie }) => operatie)).not.toContain('Verzoekgezinnen');
  });
});
