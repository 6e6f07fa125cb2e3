import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { gezin } from '../app/proef/proefgezin.js';
import { toonPortaal, uitkomst } from '../app/proef/toon-portaal.js';

const samen = (overig: object = {}) => ({
  __typename: 'Samenwerking', id: 's1', versie: 1, partner: 'WIJKTEAM', vorm: 'MEELOPEN', van: '2026-11-20T09:00:00Z', tot: null, naam: null, reden: 'Wij gaan samen langs.', eindreden: null, grond: 'TOESTEMMING', grondToelichting: 'Moeder vindt het goed.',
  partij: { __typename: 'Partij', id: 'yusuf', naam: 'Yusuf Demir', functie: null }, door: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' }, afschermingen: [], ...overig,
});
const bezoek = (overig: object = {}) => ({
  __typename: 'Bezoek', id: 'b1', versie: 3, handelingId: 's1', toestand: 'GEWEEST', datum: '2026-11-24', waar: 'Thuis, tien uur', doel: 'De ochtend bespreken.', verslagDuo: 'Wij spraken het kind.', verslagPartner: null, gedeeldeFeiten: 'De tv stond uit.',
  vervallenReden: null, gewijzigdDoor: null, afschermingen: [], ...overig,
});
const open = (samenwerkingen: object[], bezoeken: object[], antwoorden = {}) =>
  toonPortaal('/wijkteam/gezin/casus-1/samenwerking', {
    Gezin: () => ({ __typename: 'Query', casus: gezin() }),
    Samenwerking: () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', nummer: 'BV-1', toestand: 'BIJ_DUO', afschermingen: [], samenwerkingen, bezoeken } }),
    ...antwoorden,
  });

describe('samenwerken, gezien door het wijkteam', () => {
  test('zegt hoe, waarom en op welke grond, en laat wie meeloopt het eigen deel schrijven naast dat van het duo', async () => {
    const verzoeken = open([samen()], [bezoek()], { BezoekVerslaan: uitkomst('bezoekVerslaan') });
    for (const tekst of ['Wij gaan samen langs.', 'Moeder vindt het goed.', 'Wij spraken het kind.', 'De tv stond uit.']) expect(await screen.findByText(tekst, { ignore: 'textarea, script, style' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Verslag schrijven' }));
    expect(screen.getByRole('textbox', { name: /Wat zagen en hoorden u allebei/ })).toHaveValue('De tv stond uit.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Uw eigen verslag' }), 'De moeder liet de kamer zien.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Verslag bewaren' }));
    expect(verzoeken.find(({ operatie }) => operatie === 'BezoekVerslaan')?.variabelen).toMatchObject({ invoer: { id: 'b1', versie: 3, verslag: 'De moeder liet de kamer zien.', gedeeldeFeiten: 'De tv stond uit.' } });
  });

  test('houdt van wat beiden zagen beide teksten als het duo eerder was', async () => {
    const conflict = { __typename: 'Conflict', versie: 4, gewijzigdDoor: 'Samira El Amrani', gewijzigdOp: null, velden: [{ __typename: 'Conflictveld', veld: 'gedeeldeFeiten', huidig: 'De tv stond aan.' }] };
    open([samen()], [bezoek()], { BezoekVerslaan: uitkomst('bezoekVerslaan', { gelukt: false, conflict }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Verslag schrijven' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Uw eigen verslag' }), 'Kort.');
    await userEvent.click(screen.getByRole('button', { name: 'Verslag bewaren' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Gezien, ik ga verder' }));
    expect(screen.getByRole('textbox', { name: /Wat zagen en hoorden u allebei/ })).toHaveValue('De tv stond aan.\n\nDe tv stond uit.');
  });

  test('biedt niets om te schrijven terwijl het duo overnam, en vertelt wat eraan voorafging', async () => {
    open([samen({ id: 's2', vorm: 'OVERNAME', reden: 'De veiligheid moet eerst.' }), samen({ tot: '2026-11-25T09:00:00Z', eindreden: 'De veiligheid moet eerst.' })], [bezoek()]);
    expect(await screen.findByText('Hoe het eerder ging')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Verslag schrijven' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Samen een bezoek plannen' })).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
