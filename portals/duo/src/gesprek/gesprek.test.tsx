import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toonPortaal } from '../app/proef/toon-portaal.js';
import { gesprekspuntUit, opPlek, plekIn } from './gesprekspunt.js';
import { lijntekst } from './lijnstand.js';
import { vragenVoor } from './vragen.js';
import { alsOpdracht } from './vraagscherm.js';

const lid = (id: string, voornamen: string) => ({ __typename: 'Gezinslid' as const, id, voornamen });
const situatie = (id: string, rang: number, toestand: 'ACTUEEL' | 'OPGELOST' = 'ACTUEEL') => ({ __typename: 'OnveiligeSituatie' as const, id, rang, titel: `Situatie ${id}`, toestand });
const afspraak = { __typename: 'Veiligheidsafspraak' as const, id: 'a1', versie: 2, als: 'het spannend wordt', dan: 'gaat Mark naar buiten', doorWie: 'Mark', toestand: 'LOPEND' as const, evaluatie: null };
const casus = { gezinsleden: [lid('elif', 'Elif'), lid('deniz', 'Deniz')], situaties: [situatie('s2', 2), situatie('s1', 1), situatie('s4', 4), situatie('s3', 3), situatie('s9', 1, 'OPGELOST')], afspraken: [afspraak] };

describe('samen aan tafel', () => {
  test('vraagt alleen wie er zit, ten hoogste drie situaties op volgorde, en dan de afspraken', () => {
    const vragen = vragenVoor(casus, ['deniz']);
    expect(vragen.map((vraag) => (vraag.soort === 'score' ? vraag.situatieId : vraag.soort === 'beleving' ? vraag.naam : vraag.afspraak.id))).toEqual(['Deniz', 's1', 's2', 's3', 'a1']);
  });

  test('maakt van een antwoord een opdracht, en van geen antwoord niets', () => {
    const [beleving, score] = vragenVoor(casus, ['deniz']);
    if (!beleving || !score) throw new Error('geen vragen');
    expect(alsOpdracht(beleving, 'c1', { cijfer: 3, tekst: ' bang ' })?.[2]).toMatchObject({ casusId: 'c1', gezinslidId: 'deniz', cijfer: 3, woorden: 'bang', wijze: 'GEZICHTEN' });
    expect(alsOpdracht(score, 'c1', { cijfer: null, tekst: 'iets' })).toBeUndefined();
    expect(alsOpdracht({ soort: 'afspraak', afspraak }, 'c1', { cijfer: null, tekst: 'Lukt.' })?.[2]).toEqual({ id: 'a1', versie: 2, evaluatie: 'Lukt.' });
    expect(alsOpdracht({ soort: 'afspraak', afspraak }, 'c1', { cijfer: null, tekst: '  ' })).toBeUndefined();
  });

  test('gaat na opnieuw laden verder bij de eerste vraag die nog niet gesteld is, ook als er een situatie bij kwam', () => {
    const vragen = vragenVoor(casus, ['deniz']);
    const punt = opPlek({ casusId: 'c1', aanTafel: ['deniz'], gehad: [] }, vragen, 2);
    expect(plekIn(vragen, punt)).toBe(2);
    const erbij = vragenVoor({ ...casus, situaties: [situatie('s0', 0), ...casus.situaties] }, ['deniz']);
    expect(erbij[plekIn(erbij, punt)]).toMatchObject({ soort: 'score', situatieId: 's0' });
    expect(plekIn(vragen, opPlek(punt, vragen, vragen.length))).toBe(vragen.length);
  });

  test('houdt van waar het was alleen sleutels: geen naam, geen zin, geen antwoord', () => {
    const punt = opPlek({ casusId: 'c1', aanTafel: ['deniz'], gehad: [] }, vragenVoor(casus, ['deniz']), 5);
    expect(punt.gehad).toEqual(['beleving deniz', 'score deniz s1', 'score deniz s2', 'score deniz s3', 'afspraak a1']);
    expect(gesprekspuntUit(structuredClone(punt), 'c1')).toEqual(punt);
  });

  test.each([['van een ander gezin', { casusId: 'c2', aanTafel: ['deniz'], gehad: [] }], ['waar niemand aan tafel zat', { casusId: 'c1', aanTafel: [], gehad: [] }], ['dat geen punt is', { casusId: 'c1', aanTafel: 'deniz', gehad: [] }], ['dat er niet is', undefined]])(
    'begint opnieuw na een gesprek %s',
    (_, bewaard) => expect(gesprekspuntUit(bewaard, 'c1')).toBeUndefined(),
  );

  test('zegt van de verbinding wat een gezin mag lezen', () => {
    expect([lijntekst(true, 0), lijntekst(false, 0), lijntekst(false, 1), lijntekst(true, 3)]).toEqual([
      'Alles is bewaard.', 'Geen verbinding. Antwoorden worden hier bewaard.', 'Geen verbinding. 1 antwoord wacht op deze tablet.', 'Verbonden. 3 antwoorden wachten nog even.',
    ]);
  });

  test('begint pas met een code van vier cijfers, en zegt wat er gebeurt', async () => {
    toonPortaal('/duo/gezin/casus-1/gesprek', {});
    await userEvent.type(await screen.findByLabelText(/Uw code voor straks/), '12');
    await userEvent.click(screen.getByRole('button', { name: 'Beginnen en tablet geven' }));
    expect((await screen.findAllByText('Kies een code van 4 tot en met 8 cijfers.')).length).toBeGreaterThan(0);
    expect(await schendingen()).toEqual([]);
  });
});
