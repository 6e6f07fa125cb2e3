import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { vul } from '../app/proef/vul.js';

const reflecties = [{ __typename: 'Reflectie', id: 'r1', soort: 'TWIJFEL', tekst: 'Kijk ik nog eerlijk?', op: '2026-11-10T10:00:00Z', door: { __typename: 'Partij', id: 'joost', naam: 'Joost Bakker' } }];

const gesprekken = {
  __typename: 'Casus', id: 'casus-1',
  reflectiegesprekken: [{
    __typename: 'Reflectiegesprek', id: 'g1', versie: 1, op: '2026-11-12', onderwerp: 'Hoe wij bij vader zitten', perspectieven: 'Oma hebben wij niet gehoord.', naastGezin: null, hoeBespreken: null, zichtVeiligheid: null, eigenHandelen: null, meenemen: null,
    inbrenger: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' }, gespreksleider: null, tegendenker: null, deskundige: null,
  }],
  specialistvragen: [{
    __typename: 'Specialistvraag', id: 'v1', versie: 1, vraag: 'Hoe praten wij met een kind dat zwijgt?', antwoord: null, gesteldOp: '2026-11-12T10:00:00Z', tot: '2099-01-01T10:00:00Z', beantwoordOp: null, ingetrokkenOp: null,
    specialist: { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin' }, gesteldDoor: { __typename: 'Partij', id: 'samira', naam: 'Samira El Amrani' },
  }],
};
const mensen = { Reflectiemensen: () => ({ __typename: 'Query', partijen: [{ __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin', functie: 'gedragsdeskundige' }] }) };

describe('reflectie', () => {
  test('zegt wie meeleest en wie niet', async () => {
    toonPortaal('/duo/gezin/casus-1/reflectie', { Dossier: () => ({ casus: dossiercasus({ reflecties: [{ __typename: 'Reflectie', id: 'r1' }] }) }), Reflecties: () => ({ casus: { __typename: 'Casus', id: 'casus-1', reflecties } }), Reflectiegesprekken: () => ({ casus: gesprekken }) });
    expect(await screen.findByText('Kijk ik nog eerlijk?')).toBeInTheDocument();
    expect(screen.getByText(/Niet de Raad, niet het wijkteam/)).toBeInTheDocument();
    expect(await screen.findByText('Oma hebben wij niet gehoord.')).toBeInTheDocument();
    expect(screen.getByText(/2 keer gereflecteerd, voor het laatst op/)).toHaveTextContent('12 nov 2026');
    expect(screen.getByText('Wacht op antwoord')).toBeInTheDocument();
    expect(screen.queryByText('Staan wij naast het kind en het gezin?')).not.toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });

  test('een vraag intrekken vraagt eerst of dat moet: één druk te veel neemt een specialist niets af', async () => {
    const verzoeken = toonPortaal('/duo/gezin/casus-1/reflectie', {
      Dossier: () => ({ casus: dossiercasus() }), Reflecties: () => ({ casus: { __typename: 'Casus', id: 'casus-1', reflecties } }), Reflectiegesprekken: () => ({ casus: gesprekken }),
      SpecialistvraagIntrekken: () => ({ __typename: 'Mutation', specialistvraagIntrekken: gelukt() }),
    });
    const intrekken = await screen.findByRole('button', { name: 'Intrekken: de vraag aan Priya Ramdin' });
    const ingetrokken = () => verzoeken.filter(({ operatie }) => operatie === 'SpecialistvraagIntrekken').map(({ variabelen }) => variabelen['invoer']);
    await userEvent.click(intrekken);
    expect(await screen.findByText(/ziet de vraag dan niet meer/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Nog niet' }));
    await waitFor(() => expect(intrekken).toHaveFocus());
    expect(ingetrokken()).toEqual([]);
    await userEvent.click(intrekken);
    await userEvent.click(await screen.findByRole('button', { name: 'Vraag intrekken' }));
    await waitFor(() => expect(ingetrokken()).toEqual([{ id: 'v1', versie: 1 }]));
  });

  test('wie niet bij het team hoort, hoort niet of er iets is', async () => {
    toonPortaal('/duo/gezin/casus-1/reflectie', { Dossier: () => ({ casus: dossiercasus({ betrokkenheden: [] }) }), Reflecties: () => ({ casus: { __typename: 'Casus', id: 'casus-1', reflecties: [] } }) });
    expect(await screen.findByText('Reflectie is van het team')).toBeInTheDocument();
    expect(screen.queryByText(/Nog geen reflectie/)).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /toevoegen/ })).not.toBeInTheDocument();
  });

  test('een gesprek heeft rollen en vijf vragen, en wat niet besproken is blijft leeg', async () => {
    const verzoeken = toonPortaal('/duo/gezin/casus-1/reflectie/gesprek', { ...mensen, Dossier: () => ({ casus: dossiercasus() }), ReflectiegesprekVastleggen: () => ({ __typename: 'Mutation', reflectiegesprekVastleggen: gelukt() }) });
    await vul(/Waar ging het over/, 'Onze rol');
    await vul(/Hebben wij zicht op de veiligheid/, 'In het weekend niet.');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Gesprek bewaren' }));
    await screen.findByRole('heading', { level: 1, name: 'Reflectie' });
    expect(verzoeken.find(({ operatie }) => operatie === 'ReflectiegesprekVastleggen')?.variabelen).toMatchObject({ invoer: { onderwerp: 'Onze rol', inbrengerId: 'samira', zichtVeiligheid: 'In het weekend niet.', eigenHandelen: null } });
  });

  test('een leerpunt met een naam erin krijgt dat te horen voor het verstuurd wordt', async () => {
    const verzoeken = toonPortaal('/duo/gezin/casus-1/reflectie/leerpunt', { Dossier: () => ({ casus: dossiercasus() }) });
    await vul(/Wat leerde u/, 'Praat eerst met Noor en dan pas met haar moeder.');
    expect(await screen.findByText(/Haal “Noor” weg/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Voorstellen' }));
    expect((await screen.findAllByText(/Haal “Noor” weg/)).length).toBeGreaterThan(1);
    expect(verzoeken.some(({ operatie }) => operatie === 'LeerpuntVoorstellen')).toBe(false);
    expect(await schendingen()).toEqual([]);
  });

  test('een specialist ziet de vraag en niets meer, en weet dat zij daarna dicht is', async () => {
    toonPortaal('/duo/vragen', { MijnSpecialistvragen: () => ({ __typename: 'Query', mijnSpecialistvragen: [{ ...gesprekken.specialistvragen[0] }] }) });
    expect(await screen.findByText('Hoe praten wij met een kind dat zwijgt?')).toBeInTheDocument();
    expect(screen.getByText('Na uw antwoord is de vraag dicht')).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});
