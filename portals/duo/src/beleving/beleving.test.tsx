import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dossiercasus } from '../app/proef/proefcasus.js';
import { gelukt } from '../app/proef/proefnet.js';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { fasebanden } from '../app/grafiek/tijdas.js';
import { incidenten, perPersoon } from './belevingen.js';

const lid = (id: string, voornamen: string) => ({ __typename: 'Gezinslid' as const, id, voornamen, leeftijd: 9, isDirectbetrokkene: true });
const beleving = (id: string, wie: string | null, cijfer: number, op: string, woorden: string | null = null) => ({
  __typename: 'Veiligheidsbeleving' as const, id, cijfer, wijze: 'GEZICHTEN' as const, op, woorden, gezinslid: wie === null ? null : { __typename: 'Gezinslid' as const, id: wie, voornamen: wie === 'deniz' ? 'Deniz' : 'Elif' },
});
const casus = {
  __typename: 'Casus' as const, id: 'casus-1', afschermingen: [], gezinsleden: [lid('elif', 'Elif'), lid('deniz', 'Deniz')],
  belevingen: [beleving('b1', 'deniz', 0, '2026-10-01', 'Mijn buik doet pijn'), beleving('b2', 'deniz', 5, '2026-11-01'), beleving('b3', null, 4, '2026-11-02')],
  situaties: [{ __typename: 'OnveiligeSituatie' as const, id: 's1', titel: 'Duwen', laatstGebeurdOp: '2026-10-20', scores: [] }],
  meldingen: [], fasewissels: [{ __typename: 'Fasewissel' as const, id: 'f1', naar: 'RISICOGESTUURD_WERKEN' as const, op: '2026-10-25T10:00:00Z' }],
};
// All queries share one memory, so all of them name the same rows.
const { gezinsleden, situaties } = casus;
const antwoorden = { Dossier: () => ({ casus: dossiercasus({ gezinsleden, situaties: situaties.map((een) => ({ ...een, rang: 1, toestand: 'ACTUEEL' as const })) }) }), Beleving: () => ({ casus }) };

describe('veiligheidsbeleving', () => {
  test('laat per persoon zien hoe veilig het nu voelt, en wie nog niet is gevraagd', async () => {
    toonPortaal('/duo/gezin/casus-1/beleving', antwoorden);
    const deniz = (await screen.findByRole('heading', { name: 'Deniz' })).closest('li');
    expect(deniz).toHaveTextContent('Gaat wel (5) op 1 nov 2026');
    expect(deniz).toHaveTextContent('Eerder: 0');
    expect(screen.getByRole('heading', { name: 'Elif' }).closest('li')).toHaveTextContent('Nog niet gevraagd');
    expect(screen.getByRole('img')).toHaveAccessibleName(/Duo: van 4 op 2 nov 2026.*Gezin: van 0 op 1 okt 2026 naar 5.*één keer iets gebeurd/);
    expect(await schendingen()).toEqual([]);
  });

  test('vraagt met gezichtjes: wie, welk gezicht, klaar; ook met het toetsenbord', async () => {
    const verzoeken = toonPortaal('/duo/gezin/casus-1/beleving/nieuw', { ...antwoorden, BelevingVastleggen: () => ({ __typename: 'Mutation', belevingVastleggen: gelukt() }) });
    await userEvent.click(await screen.findByText('Deniz'));
    const gezichten = screen.getByRole('group', { name: 'Hoe veilig voelt het?' });
    within(gezichten).getByRole<HTMLInputElement>('radio', { name: 'Heel onveilig' }).focus();
    await userEvent.keyboard(' {ArrowRight}');
    expect(within(gezichten).getByRole('radio', { name: 'Onveilig' })).toBeChecked();
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Veiligheidsbeleving' })).toBeInTheDocument();
    expect(verzoeken.find(({ operatie }) => operatie === 'BelevingVastleggen')?.variabelen).toMatchObject({ invoer: { gezinslidId: 'deniz', wijze: 'GEZICHTEN', cijfer: 3, woorden: null } });
  });

  test('zonder keuze van wie gaat er niets weg', async () => {
    const verzoeken = toonPortaal('/duo/gezin/casus-1/beleving/nieuw', antwoorden);
    await userEvent.click(await screen.findByRole('radio', { name: 'Veilig' }));
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect((await screen.findAllByText('Kies wie dit aangaf.')).length).toBeGreaterThan(0);
    expect(verzoeken.some(({ operatie }) => operatie === 'BelevingVastleggen')).toBe(false);
  });

  test('rekent niets uit: per persoon op volgorde, incidenten op hun dag, fasen als banden', () => {
    expect(perPersoon(casus).map(({ naam, metingen }) => [naam, metingen.map(({ cijfer }) => cijfer)])).toEqual([['Elif', []], ['Deniz', [0, 5]], ['Het duo', [4]]]);
    expect(incidenten(casus)).toEqual([{ datum: '2026-10-20', tekst: 'Duwen' }]);
    expect(fasebanden([{ fase: 'RISICOGESTUURD_WERKEN', datum: '2026-10-25' }], '2026-10-01', '2026-11-02').map(({ van, tot }) => [van, tot])).toEqual([['2026-10-01', '2026-10-25'], ['2026-10-25', '2026-11-02']]);
  });
});
