import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { grondTekst, soortTekst } from './bewaarwoorden.js';

const uitkomst = (overig: object = {}) => ({ __typename: 'Uitkomst', gelukt: true, id: 'v-1', casusId: null, versie: null, weigeringen: [], conflict: null, ...overig });
const regel = (casusnummer: string, overig: object = {}) => ({
  __typename: 'Bewaarregel', casusnummer, geslotenOp: '2005-03-10', vernietigenVanaf: '2026-01-01', altijd: false, mag: true, grond: 'VEILIG_THUIS MELDING: Wmo 2015 art. 5.3.4',
  opschortingId: null, opschortingReden: null, opschortingTot: null, opschortingDoor: null, vernietigingId: null, ...overig,
});
const LIJST = {
  Bewaarlijst: () => ({
    __typename: 'Query',
    bewaarlijst: [
      regel('BV-2004-00041'),
      regel('BV-2004-00042', { mag: false, opschortingId: 'o-1', opschortingReden: 'Er loopt een klacht.', opschortingDoor: 'Eva Lindeman', opschortingTot: '2027-01-01' }),
      regel('BV-2006-00043', { mag: false, vernietigenVanaf: '2101-01-01', grond: 'RVDK BESCHERMING: Selectielijst' }),
      regel('BV-2006-00044', { mag: false, vernietigenVanaf: null, grond: null }),
      regel('BV-2006-00045', { mag: false, vernietigenVanaf: null, altijd: true }),
    ],
  }),
};
const voorstel = (overig: object = {}) => ({
  __typename: 'Vernietiging', id: 'v-1', motivering: 'Termijn voorbij.', toestand: 'VOORGESTELD', voorgesteldDoor: 'Dina Aksoy', voorgesteldOp: '2026-11-20T09:00:00Z', beoordeeldDoor: null, beoordeeldOp: null, oordeel: null,
  uitgevoerdDoor: null, uitgevoerdOp: null, isEigen: false,
  regels: [{ __typename: 'Vernietigingsregel', casusnummer: 'BV-2004-00041', vernietigenVanaf: '2026-01-01', grond: 'VEILIG_THUIS MELDING: Wmo', toestand: 'OPEN' }], ...overig,
});
const metVoorstel = (overig: object = {}) => ({ Vernietigingen: () => ({ __typename: 'Query', vernietigingen: [voorstel(overig)] }) });

describe('de bewaarlijst', () => {
  test('zegt van elk dossier vanaf wanneer het weg mag, waarom, en hoe het ervoor staat', async () => {
    toonPortaal('/privacy/bewaren', LIJST);
    const tabel = await screen.findByRole('table');
    const cellen = (nummer: string) => within(tabel).getByRole('row', { name: new RegExp(nummer) });
    expect(cellen('BV-2004-00041')).toHaveTextContent('Mag vernietigd worden');
    expect(cellen('BV-2004-00041')).toHaveTextContent('Veilig Thuis, melding en onderzoek: Wmo 2015 art. 5.3.4');
    expect(cellen('BV-2004-00042')).toHaveTextContent(/Opgeschort.*Er loopt een klacht\. \(Eva Lindeman\)/);
    expect(cellen('BV-2006-00043')).toHaveTextContent('Termijn loopt nog');
    expect(cellen('BV-2006-00044')).toHaveTextContent('Niet te bepalen');
    expect(cellen('BV-2006-00045')).toHaveTextContent('Altijd bewaren');
    expect(within(tabel).getAllByRole('checkbox')).toHaveLength(1);
    expect(await schendingen()).toEqual([]);
  });

  test('laat een vernietiging voorstellen, met een motivering', async () => {
    const verzoeken = toonPortaal('/privacy/bewaren', { ...LIJST, VernietigingVoorstellen: () => ({ __typename: 'Mutation', vernietigingVoorstellen: uitkomst() }) });
    expect(await screen.findByRole('button', { name: 'Vernietiging voorstellen' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: 'BV-2004-00041' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vernietiging van 1 voorstellen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Voorstel vastleggen' }));
    expect((await screen.findAllByText('Schrijf de motivering op, in ten minste twintig tekens.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom mogen/ }), 'De termijn van twintig jaar is voorbij.');
    await userEvent.click(screen.getByRole('button', { name: 'Voorstel vastleggen' }));
    await screen.findAllByText('Het voorstel wacht op een tweede toezichthouder.');
    expect(verzoeken.find(({ operatie }) => operatie === 'VernietigingVoorstellen')?.variabelen).toMatchObject({ invoer: { casusnummers: ['BV-2004-00041'] } });
  });

  test('laat een dossier opschorten en weer opheffen', async () => {
    const verzoeken = toonPortaal('/privacy/bewaren', { ...LIJST, OpschortingVastleggen: () => ({ __typename: 'Mutation', opschortingVastleggen: uitkomst() }), OpschortingOpheffen: () => ({ __typename: 'Mutation', opschortingOpheffen: uitkomst() }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Dossier opschorten' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Casusnummer/ }), 'bv-2004-00041');
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom blijft/ }), 'Er loopt een zaak.');
    await userEvent.click(screen.getByRole('button', { name: 'Opschorten' }));
    await screen.findAllByText('Het dossier is opgeschort.');
    await userEvent.click(screen.getByRole('button', { name: 'Opheffen: opschorting van BV-2004-00042' }));
    expect(verzoeken.map(({ operatie }) => operatie)).toEqual(expect.arrayContaining(['OpschortingVastleggen', 'OpschortingOpheffen']));
  });
});

describe('een voorstel', () => {
  test('beoordeelt een ander dan wie het deed', async () => {
    toonPortaal('/privacy/bewaren?deel=voorstellen', metVoorstel({ isEigen: true }));
    expect(await screen.findByText('Wacht op een ander')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Oordeel vastleggen' })).toBeNull();
  });

  test('kiest niets voor de beoordelaar: zonder ja of nee wordt er niets vastgelegd', async () => {
    const verzoeken = toonPortaal('/privacy/bewaren?deel=voorstellen', metVoorstel());
    await userEvent.type(await screen.findByRole('textbox', { name: 'Waarom?' }), 'Nagekeken, de termijn is voorbij.');
    await userEvent.click(screen.getByRole('button', { name: 'Oordeel vastleggen' }));
    expect((await screen.findAllByText(/Kies ja of nee/)).length).toBeGreaterThan(0);
    expect(verzoeken.map(({ operatie }) => operatie)).not.toContain('VernietigingBeoordelen');
  });

  test('vraagt een oordeel met een reden', async () => {
    const verzoeken = toonPortaal('/privacy/bewaren?deel=voorstellen', { ...metVoorstel(), VernietigingBeoordelen: () => ({ __typename: 'Mutation', vernietigingBeoordelen: uitkomst() }) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Ja, akkoord' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom?' }), 'Nagekeken, de termijn is voorbij.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Oordeel vastleggen' }));
    await screen.findAllByText('Uw oordeel is vastgelegd.');
    expect(verzoeken.find(({ operatie }) => operatie === 'VernietigingBeoordelen')?.variabelen).toMatchObject({ invoer: { id: 'v-1', akkoord: true } });
  });

  test('wordt na akkoord pas uitgevoerd na nog een vraag', async () => {
    const verzoeken = toonPortaal('/privacy/bewaren?deel=voorstellen', { ...metVoorstel({ toestand: 'GOEDGEKEURD', beoordeeldDoor: 'Eva Lindeman', beoordeeldOp: '2026-11-21T09:00:00Z', oordeel: 'Akkoord.' }), VernietigingUitvoeren: () => ({ __typename: 'Mutation', vernietigingUitvoeren: uitkomst() }) });
    await userEvent.click(await screen.findByRole('button', { name: '1 dossier vernietigen' }));
    expect(verzoeken.map(({ operatie }) => operatie)).not.toContain('VernietigingUitvoeren');
    const vraag = await screen.findByRole('alertdialog');
    expect(vraag).toHaveTextContent('niet terug te draaien');
    await userEvent.click(within(vraag).getByRole('button', { name: 'Ja, voorgoed vernietigen' }));
    await screen.findAllByText(/De dossiers zijn vernietigd/);
  });
});

describe('wat overblijft', () => {
  test('is een verklaring: hoeveel, waarom en wie besloot', async () => {
    toonPortaal('/privacy/bewaren?deel=verklaringen', {
      Vernietigingsverklaringen: () => ({
        __typename: 'Query',
        vernietigingsverklaringen: [{ __typename: 'Vernietigingsverklaring', id: 'w-1', soort: 'CASUS', casusnummer: 'BV-2004-00041', grond: 'VEILIG_THUIS MELDING: Wmo', vernietigenVanaf: '2026-01-01', rijen: [{ __typename: 'Vernietigdesoort', soort: 'gegevens.onveilige_situatie', aantal: 2 }], beslotenDoor: 'Eva Lindeman', beoordeeldDoor: 'Dina Aksoy', uitgevoerdDoor: 'Eva Lindeman', op: '2026-11-22T09:00:00Z', hash: 'abc' }],
      }),
    });
    expect(await screen.findByRole('heading', { name: 'Dossier BV-2004-00041' })).toBeInTheDocument();
    expect(screen.getByText('onveilige situatie 2')).toBeInTheDocument();
    expect(screen.getByText('Dina Aksoy')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('en de termijnen met hun bron', async () => {
    toonPortaal('/privacy/bewaren?deel=termijnen', {
      Bewaartermijnen: () => ({ __typename: 'Query', bewaartermijnen: [{ __typename: 'Bewaartermijn', id: 't-1', organisatiesoort: 'RVDK', dossiersoort: 'BESCHERMING', vanaf: 'GEBOORTE', jaren: 100, bron: 'Selectielijst', geldigVan: '2015-01-01', geldigTot: null }, { __typename: 'Bewaartermijn', id: 't-2', organisatiesoort: 'RVDK', dossiersoort: 'GEZAGSBEEINDIGING', vanaf: 'ALTIJD', jaren: null, bron: 'Selectielijst', geldigVan: '2015-01-01', geldigTot: '2026-01-01' }] }),
    });
    expect(await screen.findByText('100 jaar na de geboorte van het jongste kind')).toBeInTheDocument();
    expect(screen.getByText('Altijd bewaren')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('in woorden die men kent', () => {
    expect([grondTekst('op verzoek'), soortTekst('proces.bericht')]).toEqual(['op verzoek', 'bericht']);
  });
});
