import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { metAnderAntwoord } from '../../proef/ander-antwoord.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { vandaag } from '@bv/begrippen';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

const samira = () => proef.alsPersoon('samira', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const HULP = `query Hulp($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { hulpinzetten { soort uitvoering uitvoerder sinds toestand resultaat resultaatOp afspraak { als } } overleggen { aanleiding wie uitkomst duoBlijft door { naam } } } }`;

describe('acties en hulp', () => {
  it('of the duo run at once, and end with what came of it, beside the agreement they made possible', async () => {
    const { id } = await proef.maakCasus();
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', { casusId: id, als: 'vader drinkt', dan: 'gaat Noor naar oma', doorWie: 'Fatima' });
    const { id: hulpId } = await samira().lukt('hulpinzetVastleggen', { casusId: id, soort: 'WONINGURGENTIE', uitvoering: 'ZELF', uitvoerder: 'Samira' });
    await samira().lukt('hulpinzetWijzigen', { id: hulpId, versie: 1, toestand: 'GELUKT', resultaat: 'Toegekend.', afspraakId });
    expect(await samira().vraag(HULP, { id })).toMatchObject({
      casus: { hulpinzetten: [{ soort: 'WONINGURGENTIE', uitvoering: 'ZELF', uitvoerder: 'Samira', sinds: vandaag(), toestand: 'GELUKT', resultaat: 'Toegekend.', resultaatOp: vandaag(), afspraak: { als: 'vader drinkt' } }] },
    });
  });

  it('that did not come about say why: help is voluntary, and that is what there is to learn from', async () => {
    const { id } = await proef.maakCasus();
    const { id: hulpId } = await samira().lukt('hulpinzetVastleggen', { casusId: id, soort: 'SCHOOL', uitvoering: 'ANDER', uitvoerder: 'De Linde' });
    expect(codes(await samira().doe('hulpinzetWijzigen', { id: hulpId, versie: 1, toestand: 'NIET_GELUKT' }))).toEqual([['VERPLICHT', 'resultaat']]);
    await samira().lukt('hulpinzetWijzigen', { id: hulpId, versie: 1, toestand: 'NIET_GELUKT', resultaat: 'Vader wilde niet.' });
  });

  it('that may be imposed (N94b, the fifth question) need not say why it did not come about', async () => {
    const { id } = await proef.maakCasus();
    const { id: hulpId } = await samira().lukt('hulpinzetVastleggen', { casusId: id, soort: 'SCHOOL', uitvoering: 'ANDER', uitvoerder: 'De Linde' });
    await metAnderAntwoord('WELKE_BEVOEGDHEDEN', 'OPLEGGEN', async () => {
      await samira().lukt('hulpinzetWijzigen', { id: hulpId, versie: 1, toestand: 'NIET_GELUKT' });
    });
    expect(await samira().vraag(HULP, { id })).toMatchObject({ casus: { hulpinzetten: [{ toestand: 'NIET_GELUKT', resultaat: null }] } });
    expect(codes(await samira().doe('hulpinzetWijzigen', { id: hulpId, versie: 2, toestand: 'NIET_GELUKT' }))).toEqual([['VERPLICHT', 'resultaat']]);
  });

  it('of somebody else are asked first, and not linked to an agreement of another family', async () => {
    const [{ id }, ander] = [await proef.maakCasus(), await proef.maakCasus()];
    await samira().lukt('hulpinzetVastleggen', { casusId: id, soort: 'SCHOOL', uitvoering: 'ANDER', uitvoerder: 'De Linde' });
    expect(await samira().vraag(HULP, { id })).toMatchObject({ casus: { hulpinzetten: [{ toestand: 'AANGEVRAAGD' }] } });
    const { id: vreemd } = await samira().lukt('afspraakVastleggen', { casusId: ander.id, als: 'a', dan: 'b', doorWie: 'c' });
    expect(codes(await samira().doe('hulpinzetVastleggen', { casusId: id, soort: 'SCHOOL', uitvoering: 'ANDER', uitvoerder: 'De Linde', afspraakId: vreemd }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('are the duo’s: who leads the team sees that there is nothing to see', async () => {
    const { id } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    await samira().lukt('hulpinzetVastleggen', { casusId: id, soort: 'SCHOOL', uitvoering: 'ANDER', uitvoerder: 'De Linde' });
    const bron = `query Hulp($id: ID!) @doel(code: OVERDRACHT) { casus(id: $id) { hulpinzetten { soort } overleggen { wie } } }`;
    expect(await proef.alsPersoon('marijke', 'duo').vraag(bron, { id })).toEqual({ casus: { hulpinzetten: [], overleggen: [] } });
  });
});

describe('overleg', () => {
  it('says why, who and what came of it, and keeps the duo unless said otherwise', async () => {
    const { id } = await proef.maakCasus();
    await samira().lukt('overlegVastleggen', { casusId: id, op: '2026-01-12', aanleiding: 'ERNSTIGER', waarom: 'Het cijfer daalde.', wie: 'Duo en school', uitkomst: 'Elke dag bellen.' });
    expect(await samira().vraag(HULP, { id })).toMatchObject({ casus: { overleggen: [{ aanleiding: 'ERNSTIGER', wie: 'Duo en school', uitkomst: 'Elke dag bellen.', duoBlijft: true, door: { naam: 'Samira El Amrani' } }] } });
  });
});

describe('als jeugdbeschermer', () => {
  const contact = (casusId: string, overig: object) => ({ casusId, op: '2026-01-12T10:30:00+01:00', vorm: 'HUISBEZOEK', metWie: 'Fatima', verslag: 'Wij spraken over de avonden.', hoedanigheid: 'JEUGDBESCHERMER', ...overig });

  it('one motivates and gives no help (N99)', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await proef.alsPersoon('joost', 'duo').doe('contactmomentVastleggen', contact(id, { interventie: 'ASSERTIVITEIT' })))).toEqual([['KEUZE_ONGELDIG', 'interventie']]);
    await proef.alsPersoon('joost', 'duo').lukt('contactmomentVastleggen', contact(id, { interventie: 'MOTIVEREN' }));
  });

  it('acts only who is of a gecertificeerde instelling (N98a)', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('contactmomentVastleggen', contact(id, {})))).toEqual([['GEEN_GI', 'hoedanigheid']]);
  });
});
