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
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const LEES = `query Plan($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { afspraken { toestand tot evaluatie evaluaties { uitkomst metWie toelichting vervolg door { naam } } } } }`;
const afspraak = (casusId: string) => ({ casusId, als: 'vader drinkt', dan: 'gaat Noor naar oma', doorWie: 'Fatima', vervolgstap: 'wij bellen opa', wieHoort: 'opa en het duo' });
const uitbak = async (casusId: string): Promise<unknown[]> =>
  (await proef.beheer.query<{ naam: string; soort: string }>(`select p.naam, u.soort from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where u.casus_id = $1 order by p.naam`, [casusId])).rows;

describe('het evalueren van een afspraak', () => {
  it('keeps each time it was looked at, and sets the next day', async () => {
    const { id } = await proef.maakCasus();
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    await samira().lukt('afspraakEvalueren', { afspraakId, uitkomst: 'DEELS', metWie: 'Fatima', toelichting: 'Een keer vergeten.', gaatDoor: true, opnieuwOp: '2027-01-10' });
    await proef.alsPersoon('joost', 'duo').lukt('afspraakEvalueren', { afspraakId, uitkomst: 'GEWERKT', metWie: 'Fatima en Noor', gaatDoor: false });
    expect(await samira().vraag(LEES, { id })).toEqual({
      casus: {
        afspraken: [{
          toestand: 'NAGEKOMEN', tot: '2027-01-10', evaluatie: 'Een keer vergeten.',
          evaluaties: expect.arrayContaining([
            { uitkomst: 'DEELS', metWie: 'Fatima', toelichting: 'Een keer vergeten.', vervolg: null, door: { naam: 'Samira El Amrani' } },
            { uitkomst: 'GEWERKT', metWie: 'Fatima en Noor', toelichting: null, vervolg: null, door: { naam: 'Joost Bakker' } },
          ]),
        }],
      },
    });
    expect(await uitbak(id)).toEqual([]);
  });

  it('that did not work asks for the next step, and tells who keeps an eye on it', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }, { wie: 'renske', als: 'VT_MONITOR' }, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    expect(codes(await samira().doe('afspraakEvalueren', { afspraakId, uitkomst: 'NIET', metWie: 'Fatima', gaatDoor: true }))).toEqual([['VERPLICHT', 'toelichting'], ['VERPLICHT', 'vervolg']]);
    await samira().lukt('afspraakEvalueren', { afspraakId, uitkomst: 'NIET', metWie: 'Fatima', toelichting: 'Oma was weg.', vervolg: 'Opa gebeld.', gaatDoor: true });
    expect(await samira().vraag(LEES, { id })).toMatchObject({ casus: { afspraken: [{ toestand: 'GEBROKEN' }] } });
    expect(await uitbak(id)).toEqual(['Joost Bakker', 'Renske Smit', 'Yusuf Demir'].map((naam) => ({ naam, soort: 'AFSPRAAK_GEBROKEN' })));
  });

  it('by the wijkteam that keeps the agreement tells the duo too', async () => {
    const { id } = await proef.maakCasus({ toestand: 'BIJ_WIJKTEAM', betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    await proef.alsPersoon('yusuf', 'wijkteam').lukt('afspraakWijzigen', { id: afspraakId, versie: 1, toestand: 'GEBROKEN' });
    expect(await uitbak(id)).toEqual(['Joost Bakker', 'Samira El Amrani'].map((naam) => ({ naam, soort: 'AFSPRAAK_GEBROKEN' })));
  });

  it('is not for who may not write agreements', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    for (const wie of ['marijke', 'priya'] as const) {
      expect(codes(await proef.alsPersoon(wie, 'duo').doe('afspraakEvalueren', { afspraakId, uitkomst: 'GEWERKT', metWie: 'x', gaatDoor: true }))).toEqual([['NIET_GEVONDEN', null]]);
    }
  });
});
