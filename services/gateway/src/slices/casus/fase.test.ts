import { vandaag } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');
const joost = () => proef.alsPersoon('joost', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const FASE = `query Fase($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { versie fase faseSinds fasewissels { van naar reden door { naam } } tijdlijn { soort } } }`;

const wissel = (casusId: string, versie: number, naar: string) => ({ casusId, versie, naar, reden: 'De directe veiligheid is zes weken gebleven.' });

describe('fase', () => {
  it('goes on with a reason, and the casus shows since when', async () => {
    const { id } = await proef.maakCasus();
    await samira().lukt('faseWisselen', wissel(id, 1, 'RISICOGESTUURD_WERKEN'));
    expect(await samira().vraag(FASE, { id })).toEqual({
      casus: {
        versie: 2, fase: 'RISICOGESTUURD_WERKEN', faseSinds: vandaag(), tijdlijn: [{ soort: 'FASE_GEWISSELD' }],
        fasewissels: [{ van: 'DIRECTE_VEILIGHEID', naar: 'RISICOGESTUURD_WERKEN', reden: 'De directe veiligheid is zes weken gebleven.', door: { naam: 'Samira El Amrani' } }],
      },
    });
  });

  it('may go back', async () => {
    const { id } = await proef.maakCasus({ fase: 'HERSTELGERICHT_WERKEN' });
    expect(await samira().doe('faseWisselen', wissel(id, 1, 'DIRECTE_VEILIGHEID'))).toMatchObject({ gelukt: true, versie: 2 });
  });

  it('needs a reason and another phase', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('faseWisselen', { ...wissel(id, 1, 'HERSTELGERICHT_WERKEN'), reden: ' ' }))).toEqual([['VERPLICHT', 'reden']]);
    expect(codes(await samira().doe('faseWisselen', wissel(id, 1, 'DIRECTE_VEILIGHEID')))).toEqual([['FASE_ONGEWIJZIGD', 'naar']]);
  });

  it('changed by both of the duo at once is changed once', async () => {
    const { id } = await proef.maakCasus();
    const uit = await Promise.all([samira().doe('faseWisselen', wissel(id, 1, 'RISICOGESTUURD_WERKEN')), joost().doe('faseWisselen', wissel(id, 1, 'HERSTELGERICHT_WERKEN'))]);
    expect(uit.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    expect(uit.find(({ gelukt }) => !gelukt)?.conflict).toMatchObject({ versie: 2, velden: expect.arrayContaining([expect.objectContaining({ veld: 'fase' })]) });
  });

  it('is the duo’s: the teamleider reads it and cannot change it', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    expect(codes(await proef.alsPersoon('marijke', 'duo').doe('faseWisselen', wissel(id, 1, 'HERSTELGERICHT_WERKEN')))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('may have another beside it, and says when the dossier spoke against the step', async () => {
    const { id } = await proef.maakCasus();
    const lees = `query Fase($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { fase nevenfasen faseSinds fasewissels { naar tegenAdvies } } }`;
    // No agreement runs: that is a sign, and no lock.
    await samira().lukt('faseWisselen', { ...wissel(id, 1, 'RISICOGESTUURD_WERKEN'), nevenfasen: ['DIRECTE_VEILIGHEID', 'RISICOGESTUURD_WERKEN'] });
    expect(await samira().vraag(lees, { id })).toMatchObject({ casus: { fase: 'RISICOGESTUURD_WERKEN', nevenfasen: ['DIRECTE_VEILIGHEID'], fasewissels: [{ naar: 'RISICOGESTUURD_WERKEN', tegenAdvies: true }] } });
    await samira().lukt('afspraakVastleggen', { casusId: id, als: 'vader drinkt', dan: 'gaat Noor naar oma', doorWie: 'Fatima' });
    await samira().lukt('faseWisselen', { ...wissel(id, 2, 'RISICOGESTUURD_WERKEN'), nevenfasen: [] });
    expect(await samira().vraag(lees, { id })).toMatchObject({ casus: { nevenfasen: [], fasewissels: [{ tegenAdvies: false }, { tegenAdvies: true }] } });
  });
});
