import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { beoordeling, legMeldingVast, proefmelding } from '../../proef/proefmelding.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  liam = proef.alsPersoon('liam', 'veilig-thuis');
});
afterAll(() => proef.stop());

const DOSSIER = `query Dossier($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) {
  nummer naam soort toestand acuut gebied
  gezinsleden { voornamen bsn telefoon adressen { straat isGeheim } }
  relaties { soort isAfhankelijk van { voornamen } naar { voornamen } }
  meldingen { nummer toestand kern tekstIntern tekstVoorGezin gebeurtenissen { wie wat bijWie gevolg } melder { naam telefoon } }
  beoordelingen { besluit reden door { naam } }
  betrokkenheden { hoedanigheid stand werkdagenOver termijn partij { naam } }
  tijdlijn { soort door { naam } }
} }`;

interface Dossier {
  casus: Record<string, unknown> & { gezinsleden: Record<string, unknown>[]; meldingen: Record<string, unknown>[]; betrokkenheden: Record<string, unknown>[] };
}
const dossier = async (wie: Persoon, id: string): Promise<Dossier['casus']> => (await wie.vraag<Dossier>(DOSSIER, { id })).casus;
const aantal = async (tabel: string, waar: string, waarden: unknown[]): Promise<number> => Number((await proef.beheer.query<{ n: string }>(`select count(*) as n from ${tabel} where ${waar}`, waarden)).rows[0]?.n);

describe('een melding vastleggen', () => {
  test('opent een casus voor wie haar vastlegt, met alles erin', async () => {
    const { casusId } = await renske.lukt('meldingVastleggen', proefmelding);
    const casus = await dossier(renske, casusId);
    expect(casus).toMatchObject({
      naam: 'Gezin Vosmaer', soort: 'GEZIN', toestand: 'BIJ_VEILIG_THUIS', acuut: false, gebied: 'Nieuw-West',
      relaties: [{ soort: 'OUDER_VAN', isAfhankelijk: true, van: { voornamen: 'Tom' }, naar: { voornamen: 'Sem' } }],
      meldingen: [{
        toestand: 'IN_BEOORDELING', tekstIntern: proefmelding.tekstIntern, tekstVoorGezin: proefmelding.tekstVoorGezin,
        gebeurtenissen: [{ wie: 'Vader', wat: 'sloeg met de hand', bijWie: 'moeder', gevolg: 'blauw oog' }],
        melder: { naam: 'Iris Blom', telefoon: '020 555 0101' },
      }],
      betrokkenheden: [{ hoedanigheid: 'VT_BEHANDELAAR', stand: 'ACTIEF', werkdagenOver: 5, partij: { naam: 'Renske Smit' } }],
      tijdlijn: [{ soort: 'MELDING_VASTGELEGD', door: { naam: 'Renske Smit' } }],
    });
    expect(casus.gezinsleden).toEqual(expect.arrayContaining([expect.objectContaining({ voornamen: 'Sem', bsn: '123456782', adressen: [{ straat: 'Schuilplein', isGeheim: true }] })]));
    expect(casus.meldingen[0]?.['nummer']).toMatch(/^M-\d{4}-\d{5}$/);
    expect(await dossier(liam, casusId)).toBeNull();
  });

  test('is in een crisis vandaag klaar en acuut', async () => {
    const { casusId } = await legMeldingVast(proef, { urgentie: 'CRISIS' }, { beoordeeld: false });
    expect(await dossier(renske, casusId)).toMatchObject({ acuut: true, betrokkenheden: [{ werkdagenOver: 0 }] });
  });

  test('bewaart van het bsn ook de gesleutelde hash, en een omstander als anoniem', async () => {
    const { casusId } = await legMeldingVast(proef, { melder: { soort: 'OMSTANDER', naam: 'Buurvrouw', telefoon: '06 1' } }, { beoordeeld: false });
    expect(await aantal('gegevens.gezinslid', `casus_id = $1 and bsn_hash ~ '^0:[0-9a-f]{64}$'`, [casusId])).toBe(1);
    expect(await aantal('gegevens.melder', `casus_id = $1 and categorie = 'MELDER_ANONIEM'`, [casusId])).toBe(1);
    expect(await aantal('gegevens.adres', `casus_id = $1 and categorie = 'GEHEIM_ADRES'`, [casusId])).toBe(1);
  });

  test('heeft ambtshalve geen melder', async () => {
    const { casusId } = await legMeldingVast(proef, { soort: 'AMBTSHALVE' }, { beoordeeld: false });
    expect((await dossier(renske, casusId)).meldingen[0]).toMatchObject({ melder: null });
  });

  test('met dezelfde sleutel, ook tegelijk, is één melding', async () => {
    const sleutel = randomUUID();
    const invoer = { ...proefmelding, kern: 'Dubbele klik' };
    const [een, twee] = await Promise.all([renske.doe('meldingVastleggen', invoer, { sleutel }), renske.doe('meldingVastleggen', invoer, { sleutel })]);
    expect(een).toMatchObject({ gelukt: true });
    expect(twee).toMatchObject({ gelukt: true, id: een.id, casusId: een.casusId });
    expect(await aantal('gegevens.melding', `kern = 'Dubbele klik'`, [])).toBe(1);
    expect((await renske.doe('meldingVastleggen', { ...invoer, kern: 'Anders' }, { sleutel })).weigeringen).toMatchObject([{ code: 'SLEUTEL_HERGEBRUIKT' }]);
  });

  test('met fouten wijst elk veld aan, en legt niets vast', async () => {
    const [sem, tom] = proefmelding.gezinsleden;
    const voor = await aantal('gegevens.casus', 'true', []);
    const uit = await renske.doe('meldingVastleggen', {
      ...proefmelding, gezinsleden: [{ ...sem, bsn: '123456783' }, { ...tom, geboortedatum: '2999-01-01' }], voorvallen: [{ wie: 'Vader', wat: ' ', bijWie: 'Sem' }],
    });
    expect(uit).toMatchObject({ gelukt: false, id: null, casusId: null });
    expect(uit.weigeringen.map(({ code, veld }) => `${String(veld)} ${code}`)).toEqual(['gezinsleden.0.bsn BSN_ONGELDIG', 'gezinsleden.1.geboortedatum DATUM_IN_TOEKOMST', 'voorvallen.0.wat VERPLICHT']);
    expect(await aantal('gegevens.casus', 'true', [])).toBe(voor);
  });
});

describe('is het gezin al bekend', () => {
  const ZOEK = `query Bekend($vraag: BekendVraag!) @doel(code: INTAKE_EN_BEOORDELING) { bekendeGezinnen(vraag: $vraag) { casusId casusnummer houder bellen zekerheid overeenkomst } }`;
  interface Treffers { bekendeGezinnen: { casusId: string; casusnummer: string; houder: string; overeenkomst: string[] }[] }
  const zoek = async (wie: Persoon, vraag: Record<string, string>): Promise<Treffers['bekendeGezinnen']> => (await wie.vraag<Treffers>(ZOEK, { vraag })).bekendeGezinnen;
  const gezin = (achternaam: string, bsn: string) => ({ gezinsleden: [{ ...proefmelding.gezinsleden[0], achternaam, bsn }], relaties: [] });

  test('vindt op bsn en op naam, zegt alleen wie te bellen, en staat in het log', async () => {
    const { casusId } = await legMeldingVast(proef, gezin('van Quispel', '111222333'));
    const verwacht = { casusId, houder: 'Renske Smit', bellen: 'Veilig Thuis Amsterdam-Amstelland, 020 555 0100' };
    const [treffer, ...meer] = await zoek(liam, { bsn: '111222333' });
    expect(treffer).toEqual({ ...verwacht, casusnummer: treffer?.casusnummer, zekerheid: 'ZEKER', overeenkomst: ['BSN'] });
    expect(treffer?.casusnummer).toMatch(/^BV-/);
    expect(meer).toEqual([]);
    expect(await zoek(liam, { achternaam: 'Quispel', geboortedatum: '2018-03-01' })).toMatchObject([{ casusId, zekerheid: 'WAARSCHIJNLIJK', overeenkomst: ['GEBOORTEDATUM', 'ACHTERNAAM'] }]);
    expect(await zoek(liam, { achternaam: 'Zonnestraal' })).toEqual([]);
    expect(await zoek(liam, { achternaam: 'Q', geboortedatum: '2018' })).toEqual([]);
    expect(await aantal('log.toegang', `operatie = 'Bekend' and actie = 'S' and casus_id = $1`, [casusId])).toBe(2);
    expect(await aantal('log.toegang', `operatie = 'Bekend' and uitkomst = 'NIETS_GEVONDEN' and casus_id is null`, [])).toBe(1);
  });

  test('vindt niets voor wie is uitgesloten of geen intake is', async () => {
    const { casusId } = await legMeldingVast(proef, gezin('Uytenbogaart', '123456782'));
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) select $1, $2, id, 'UITGESLOTEN', 'ACTIEF', now() from algemeen.partij where naam = 'Liam Boer'`, [randomUUID(), casusId]);
    expect(await zoek(liam, { achternaam: 'Uytenbogaart' })).toEqual([]);
    expect((await zoek(renske, { achternaam: 'Uytenbogaart' })).map((t) => t.casusId)).toEqual([casusId]);
    expect(await zoek(proef.alsPersoon('samira', 'duo', { volledig: true }), { achternaam: 'Uytenbogaart' })).toEqual([]);
  });

  test('aansluiten kan alleen na een treffer, en dan komt de melding erbij', async () => {
    const { casusId } = await legMeldingVast(proef, gezin('Opdenoordt', '999999990'));
    const invoer = { ...proefmelding, bestaandeCasusId: casusId, kern: 'Weer onveilig', gezinsleden: [], relaties: [] };
    expect((await liam.doe('meldingVastleggen', invoer)).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    await zoek(liam, { achternaam: 'Opdenoordt' });
    await liam.lukt('meldingVastleggen', invoer);
    expect((await dossier(liam, casusId)).meldingen.map((m) => m['kern'])).toEqual(['Weer onveilig', proefmelding.kern]);
  });
});

describe('een melding bij een afgesloten gezin', () => {
  test('maakt Veilig Thuis weer houder', async () => {
    const { id } = await proef.maakCasus({ toestand: 'GESLOTEN', betrokken: [] });
    await proef.beheer.query(`update gegevens.casus set gesloten_op = now() where id = $1`, [id]);
    await proef.beheer.query(`update gegevens.gezinslid set achternaam = 'Terlouwe' where casus_id = $1`, [id]);
    await renske.vraag(`query Zoek @doel(code: INTAKE_EN_BEOORDELING) { bekendeGezinnen(vraag: { achternaam: "Terlouwe" }) { casusId houder } }`);
    await renske.lukt('meldingVastleggen', { ...proefmelding, bestaandeCasusId: id, urgentie: 'CRISIS', gezinsleden: [], relaties: [] });
    expect(await dossier(renske, id)).toMatchObject({ toestand: 'BIJ_VEILIG_THUIS', acuut: true, betrokkenheden: [{ hoedanigheid: 'VT_BEHANDELAAR' }] });
    expect(await aantal('gegevens.casus', 'id = $1 and gesloten_op is null', [id])).toBe(1);
  });
});

describe('een melding oppakken', () => {
  const inWachtrij = async (): Promise<string> => {
    const { id } = await proef.maakCasus({ toestand: 'BIJ_VEILIG_THUIS', betrokken: [{ wie: 'intake', als: 'WACHTRIJ', termijn: new Date('2026-12-01T22:59:59Z') }] });
    await proef.beheer.query(
      `insert into gegevens.melding (id, casus_id, nummer, ontvangen_op, toestand, soort, urgentie, kern, tekst_intern) values ($1, $2, 'M-P', now(), 'NIEUW', 'MELDING', 'SPOED', 'Kern in de rij', 'Geheim')`,
      [randomUUID(), id],
    );
    return id;
  };

  test('geeft het gezin aan één mens, met de termijn van de rij; de rij ziet het daarna niet meer', async () => {
    const id = await inWachtrij();
    expect((await dossier(renske, id))).toMatchObject({ naam: null, meldingen: [{ kern: 'Kern in de rij', tekstIntern: null }] });
    await renske.lukt('meldingOppakken', { casusId: id });
    expect(await dossier(renske, id)).toMatchObject({ naam: 'Gezin Proef', meldingen: [{ toestand: 'IN_BEOORDELING', tekstIntern: 'Geheim' }] });
    expect((await dossier(renske, id)).betrokkenheden).toEqual(expect.arrayContaining([expect.objectContaining({ hoedanigheid: 'VT_BEHANDELAAR', termijn: '2026-12-01T22:59:59+00:00' })]));
    expect(await dossier(liam, id)).toBeNull();
  });

  test('kan maar één keer: wie te laat is, hoort dat, ook bij een dubbele klik met een andere sleutel', async () => {
    const id = await inWachtrij();
    const uitkomsten = await Promise.all([renske, liam].map((wie) => wie.doe('meldingOppakken', { casusId: id })));
    expect(uitkomsten.filter(({ gelukt }) => gelukt)).toHaveLength(1);
    expect(uitkomsten.flatMap(({ weigeringen }) => weigeringen.map(({ code }) => code))).toEqual(['AL_OPGEPAKT']);
    for (const wie of [renske, liam]) expect((await wie.doe('meldingOppakken', { casusId: id })).weigeringen).toMatchObject([{ code: 'AL_OPGEPAKT' }]);
    expect(await aantal('wand.betrokkenheid', `casus_id = $1 and hoedanigheid = 'VT_BEHANDELAAR'`, [id])).toBe(1);
  });

  test('van een ander gezin antwoordt als een gezin dat er niet is', async () => {
    const { id } = await proef.maakCasus();
    const [vreemd, afwezig, onzin] = await Promise.all([id, randomUUID(), 'geen-id'].map((casusId) => renske.doe('meldingOppakken', { casusId })));
    expect(vreemd?.weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect(afwezig).toEqual(vreemd);
    expect(onzin).toEqual(vreemd);
  });
});

describe('de veiligheidsbeoordeling', () => {
  test('heeft een reden, sluit de melding en haalt de termijn', async () => {
    const { casusId, meldingId } = await legMeldingVast(proef, {}, { beoordeeld: false });
    const invoer = { casusId, meldingId, ...beoordeling };
    expect((await renske.doe('veiligheidsbeoordelingVaststellen', { ...invoer, reden: ' ' })).weigeringen).toMatchObject([{ code: 'VERPLICHT', veld: 'reden' }]);
    await renske.lukt('veiligheidsbeoordelingVaststellen', invoer);
    expect(await dossier(renske, casusId)).toMatchObject({
      meldingen: [{ toestand: 'BEOORDEELD' }], beoordelingen: [{ besluit: 'OVERDRACHT_BLIJVEND_VEILIG', reden: beoordeling.reden, door: { naam: 'Renske Smit' } }],
      betrokkenheden: [{ termijn: null }],
    });
    expect((await renske.doe('veiligheidsbeoordelingVaststellen', invoer)).weigeringen).toMatchObject([{ code: 'AL_BEOORDEELD' }]);
  });

  test('van een melding van een ander gezin antwoordt als een melding die er niet is', async () => {
    const een = await legMeldingVast(proef);
    const ander = await legMeldingVast(proef, {}, { beoordeeld: false });
    const [vreemd, afwezig, collega] = [
      await renske.doe('veiligheidsbeoordelingVaststellen', { casusId: een.casusId, meldingId: ander.meldingId, ...beoordeling }),
      await renske.doe('veiligheidsbeoordelingVaststellen', { casusId: een.casusId, meldingId: randomUUID(), ...beoordeling }),
      await liam.doe('veiligheidsbeoordelingVaststellen', { ...een, ...beoordeling }),
    ];
    expect(vreemd.weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
    expect(afwezig).toEqual(vreemd);
    expect(collega).toEqual(vreemd);
  });
});
