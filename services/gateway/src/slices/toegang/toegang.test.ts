import { randomUUID } from 'node:crypto';
import { plusDagen, vandaag } from '@bv/begrippen';
import { aanvraagbareLabels, type Gegevenscategorie, labels, labelsIn, type Portaal, vraagbaar } from '@bv/beleid';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leverUit } from '../../platform/uitbak.js';
import { betrek, DUO, type Proefbetrokkenheid } from '../../proef/proefcasus.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { Verzoekhandeling, volgendVerzoek } from './toegangsverzoek.toestand.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const als = (wie: Proefpersoon, portaal: Portaal) => proef.alsPersoon(wie, portaal);
const codes = (uit: { weigeringen: readonly { code: string }[] }) => uit.weigeringen.map(({ code }) => code);
const TOT = plusDagen(vandaag(), 10);
const REDEN = 'Ik spreek Noor morgen en wil weten wat zij zelf zei.';
const VERZOEKEN = `query Verzoeken($id: ID) @doel(code: UITVOEREN_HULP) {
  toegangsverzoeken(casusId: $id) { id casusId casusnummer portaal hoedanigheid labels motivering toestand toegekend tot beslisreden beslisser isVanMij magBeslissen werkdagenOver aanvrager { naam } beslistDoor { naam } }
}`;
interface Verzoek { id: string; casusnummer: string; motivering: string | null; toestand: string; toegekend: string[]; labels: string[]; tot: string | null; isVanMij: boolean; magBeslissen: boolean; beslisreden: string | null }

const MEE: readonly Proefbetrokkenheid[] = [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }];
const yusuf = () => als('yusuf', 'wijkteam');
const samira = () => als('samira', 'duo');
const zie = async (wie: ReturnType<typeof als>, id: string): Promise<Verzoek[]> => (await wie.vraag<{ toegangsverzoeken: Verzoek[] }>(VERZOEKEN, { id })).toegangsverzoeken;
const vraagt = async (casusId: string, wat: readonly string[] = ['ZIENSWIJZE'], wie = yusuf()): Promise<string> => (await wie.lukt('toegangVragen', { casusId, labels: wat, motivering: REDEN, tot: TOT })).id;
const open = async (wie: Proefpersoon, portaal: Portaal, casusId: string): Promise<Gegevenscategorie[]> => {
  const client = await proef.pools.lezer.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', $2, true)`, [partijId(wie), portaal]);
    const { rows } = await client.query<{ lezen: number }>('select lezen from wand.mijn_zicht where casus_id = $1', [casusId]);
    return labelsIn(rows[0]?.lezen ?? 0);
  } finally {
    await client.query('rollback');
    client.release();
  }
};

async function toegekend(betrokken = MEE): Promise<{ casusId: string; id: string }> {
  const { id: casusId } = await proef.maakCasus({ betrokken });
  const id = await vraagt(casusId);
  await samira().lukt('toegangToekennen', { id, labels: ['ZIENSWIJZE'], tot: TOT });
  return { casusId, id };
}

describe('inzage vragen', () => {
  it('reaches the duo, and is seen by the two sides and supervision, and by nobody else', async () => {
    const { id: casusId, nummer } = await proef.maakCasus({ betrokken: [...MEE, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }] });
    const id = await vraagt(casusId, ['ZIENSWIJZE', 'AFSLUITING']);
    expect(await zie(yusuf(), casusId)).toEqual([expect.objectContaining({ id, casusnummer: nummer, labels: ['ZIENSWIJZE', 'AFSLUITING'], motivering: REDEN, toestand: 'AANGEVRAAGD', isVanMij: true, magBeslissen: false, hoedanigheid: 'WIJKTEAM_MEELOPER', werkdagenOver: 3 })]);
    for (const wie of [samira(), als('joost', 'duo')]) expect(await zie(wie, casusId)).toEqual([expect.objectContaining({ id, motivering: REDEN, isVanMij: false, magBeslissen: true })]);
    expect(await zie(als('eva', 'privacy'), casusId)).toEqual([expect.objectContaining({ id, motivering: null, magBeslissen: false })]);
    for (const wie of [als('marijke', 'duo'), als('ruben', 'duo'), als('renske', 'veilig-thuis'), als('lotte', 'wijkteam'), als('hanna', 'rvdk'), als('eva', 'duo'), als('samira', 'rvdk')]) expect(await zie(wie, casusId)).toEqual([]);
    await leverUit(proef.proces);
    const { rows } = await proef.beheer.query<{ partij_id: string }>(`select partij_id from proces.bericht where handeling_id = $1 and soort = 'TOEGANG_GEVRAAGD'`, [id]);
    expect(rows.map((rij) => rij.partij_id).sort()).toEqual([partijId('samira'), partijId('joost')].sort());
  });

  it.each([
    ['without a reason', { motivering: ' ' }, 'VERPLICHT'], ['with half a word', { motivering: 'omdat' }, 'TEKST_TE_KORT'], ['without data', { labels: [] }, 'VERPLICHT'],
    ['for longer than ninety days', { tot: plusDagen(vandaag(), 91) }, 'DATUM_ONGELDIG'], ['until yesterday', { tot: plusDagen(vandaag(), -1) }, 'DATUM_ONGELDIG'],
    ['for what is open already', { labels: ['AFSPRAAK'] }, 'NIET_AAN_TE_VRAGEN'], ['for what this portal does not know', { labels: ['FEIT'] }, 'NIET_AAN_TE_VRAGEN'],
    ['for what nobody opens on request', { labels: ['BSN'] }, 'NIET_AAN_TE_VRAGEN'], ['for what is silent', { labels: ['REFLECTIE'] }, 'NIET_AAN_TE_VRAGEN'],
  ])('is refused %s', async (_naam, deel, code) => {
    const { id: casusId } = await proef.maakCasus({ betrokken: MEE });
    expect(codes(await yusuf().doe('toegangVragen', { casusId, labels: ['ZIENSWIJZE'], motivering: REDEN, tot: TOT, ...deel }))).toEqual([code]);
  });

  it('is once per kind of data: twice the same key is one request, and a second one waits for the answer', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: MEE });
    const invoer = { casusId, labels: ['ZIENSWIJZE'], motivering: REDEN, tot: TOT };
    const sleutel = randomUUID();
    const [een, twee] = [await yusuf().doe('toegangVragen', invoer, { sleutel }), await yusuf().doe('toegangVragen', invoer, { sleutel })];
    expect(twee).toEqual(een);
    expect(codes(await yusuf().doe('toegangVragen', { ...invoer, labels: ['ZIENSWIJZE', 'AFSLUITING'] }))).toEqual(['AL_GEVRAAGD']);
    await yusuf().lukt('toegangIntrekken', { id: een.id });
    expect(codes(await yusuf().doe('toegangVragen', invoer))).toEqual([]);
  });

  it('asks what different people decide on apart', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'priya', als: 'TEGENDENKER' }] });
    expect(codes(await als('priya', 'duo').doe('toegangVragen', { casusId, labels: ['HULP', 'BIJZONDER'], motivering: REDEN, tot: TOT }))).toEqual(['BESLISSER_VERSCHILT']);
  });

  it('is impossible for who is not involved, in the queue, a candidate, in an emergency or excluded', async () => {
    const anders = [
      [], [{ wie: 'wijkteam-nieuw-west', als: 'WACHTRIJ' }], [{ wie: 'yusuf', als: 'WIJKTEAM_HOUDER', stand: 'KANDIDAAT' }], [{ wie: 'yusuf', als: 'NOODTOEGANG' }],
      [{ wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }, { wie: 'yusuf', als: 'UITGESLOTEN' }],
    ] as const;
    for (const eigen of anders) {
      const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, ...eigen] });
      const uit = await yusuf().doe('toegangVragen', { casusId, labels: ['ZIENSWIJZE'], motivering: REDEN, tot: TOT });
      expect([eigen.map(({ als: rol }) => rol), codes(uit)[0]]).toEqual([eigen.map(({ als: rol }) => rol), expect.stringMatching(/^(NIET_GEVONDEN|NIET_AAN_TE_VRAGEN)$/)]);
    }
  });
});

describe('wie beslist', () => {
  const PARTIJEN: readonly [Proefpersoon, Portaal][] = [['samira', 'duo'], ['joost', 'duo'], ['marijke', 'duo'], ['renske', 'veilig-thuis'], ['hanna', 'rvdk'], ['anouk', 'duo'], ['anouk', 'rvdk'], ['ruben', 'duo'], ['lotte', 'wijkteam'], ['eva', 'privacy'], ['yusuf', 'wijkteam'], ['priya', 'duo']];

  it.each<[string, readonly Proefbetrokkenheid[], [Proefpersoon, Portaal], Gegevenscategorie, readonly string[]]>([
    ['the duo, never the asker', MEE, ['yusuf', 'wijkteam'], 'ZIENSWIJZE', ['samira duo', 'joost duo']],
    ['Veilig Thuis as long as there is no duo', [{ wie: 'renske', als: 'VT_BEHANDELAAR' }, { wie: 'marijke', als: 'TEAMLEIDER' }], ['marijke', 'duo'], 'CONTACT', ['renske veilig-thuis']],
    ['the privacy officer when neither is there', [{ wie: 'samira', als: 'DUOLID', stand: 'NAZORG' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }], ['yusuf', 'wijkteam'], 'OVERDRACHT', ['eva privacy']],
    ['Veilig Thuis, in aftercare too, over the melding', [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }, { wie: 'priya', als: 'TEGENDENKER' }], ['priya', 'duo'], 'MELDING', ['renske veilig-thuis']],
    ['the reviewer over the toetsing', [...DUO, { wie: 'hanna', als: 'TOETSER', handelingId: randomUUID() }, { wie: 'priya', als: 'TEGENDENKER' }], ['priya', 'duo'], 'TOETSING', ['hanna rvdk']],
    ['the privacy officer over special data', DUO, ['samira', 'duo'], 'BIJZONDER', ['eva privacy']],
    ['a duo member who is not excluded', [...MEE, { wie: 'joost', als: 'UITGESLOTEN' }], ['yusuf', 'wijkteam'], 'ZIENSWIJZE', ['samira duo']],
    ['the duo in the portal of the duo, whatever else they are', [{ wie: 'anouk', als: 'DUOLID' }, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }], ['yusuf', 'wijkteam'], 'ZIENSWIJZE', ['anouk duo']],
  ])('is %s', async (_naam, betrokken, [vrager, portaal], label, verwacht) => {
    const { id: casusId } = await proef.maakCasus({ betrokken });
    const id = await vraagt(casusId, [label], als(vrager, portaal));
    const mag: string[] = [];
    for (const [wie, waar] of PARTIJEN) {
      const [gezien] = await zie(als(wie, waar), casusId);
      // The last one who may really does, so that the others were refused on what they are and not on the state.
      const uit = gezien?.magBeslissen && mag.length === verwacht.length - 1 ? await als(wie, waar).doe('toegangToekennen', { id, labels: [label], tot: TOT }) : undefined;
      if (gezien?.magBeslissen) mag.push(`${wie} ${waar}`);
      else expect([wie, waar, codes(await als(wie, waar).doe('toegangToekennen', { id, labels: [label], tot: TOT }))]).toEqual([wie, waar, ['NIET_GEVONDEN']]);
      if (uit) expect(codes(uit)).toEqual([]);
    }
    expect(mag.sort()).toEqual([...verwacht].sort());
    expect(await open(vrager, portaal, casusId)).toContain(label);
  });

  it('is for the asker of bijzondere gegevens never the own duo', async () => {
    const { id: casusId } = await proef.maakCasus();
    const id = await vraagt(casusId, ['BIJZONDER'], samira());
    expect(await zie(als('joost', 'duo'), casusId)).toEqual([]);
    expect(await zie(als('eva', 'privacy'), casusId)).toEqual([expect.objectContaining({ id, motivering: REDEN, magBeslissen: true })]);
  });
});

describe('een toegekend verzoek', () => {
  it('opens exactly what was granted, for each label that can be asked', async () => {
    const rollen: readonly [Proefbetrokkenheid, Portaal][] = [[{ wie: 'priya', als: 'TEGENDENKER' }, 'duo'], [{ wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }, 'wijkteam'], [{ wie: 'liam', als: 'VT_MONITOR' }, 'veilig-thuis'], [{ wie: 'hanna', als: 'TOETSER', handelingId: randomUUID() }, 'rvdk']];
    let gevraagd = 0;
    for (const [rol, portaal] of rollen) {
      const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' }, rol] });
      const wie = als(rol.wie as Proefpersoon, portaal);
      const mogelijk = labelsIn(vraagbaar([{ hoedanigheid: rol.als, stand: 'ACTIEF' }], portaal));
      for (const label of aanvraagbareLabels) {
        const voor = await open(rol.wie as Proefpersoon, portaal, casusId);
        const uit = await wie.doe('toegangVragen', { casusId, labels: [label], motivering: REDEN, tot: TOT });
        expect([rol.als, label, uit.gelukt]).toEqual([rol.als, label, mogelijk.includes(label)]);
        if (!uit.gelukt) continue;
        gevraagd += 1;
        const beslisser = labels[label].beslisser;
        const beslist = beslisser === 'DUO' ? samira() : beslisser === 'VEILIG_THUIS' ? als('renske', 'veilig-thuis') : als('eva', 'privacy');
        await beslist.lukt('toegangToekennen', { id: uit.id, labels: [label], tot: TOT });
        expect([...(await open(rol.wie as Proefpersoon, portaal, casusId))].sort()).toEqual([...voor, label].sort());
        await wie.lukt('toegangBeeindigen', { id: uit.id });
        expect(await open(rol.wie as Proefpersoon, portaal, casusId)).toEqual(voor);
      }
    }
    expect(gevraagd).toBeGreaterThan(20);
  });

  it('can be a part of what was asked and shorter, never more or longer', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: MEE });
    const id = await vraagt(casusId, ['ZIENSWIJZE', 'AFSLUITING']);
    const geef = (deel: object) => samira().doe('toegangToekennen', { id, labels: ['ZIENSWIJZE'], tot: TOT, ...deel });
    expect(codes(await geef({ labels: ['ZIENSWIJZE', 'OVERDRACHT'] }))).toEqual(['RUIMER_DAN_GEVRAAGD']);
    expect(codes(await geef({ tot: plusDagen(TOT, 1) }))).toEqual(['RUIMER_DAN_GEVRAAGD']);
    expect(codes(await geef({ tot: plusDagen(vandaag(), 2), toelichting: 'Alleen voor het gesprek.' }))).toEqual([]);
    expect(await zie(yusuf(), casusId)).toEqual([expect.objectContaining({ toestand: 'TOEGEKEND', toegekend: ['ZIENSWIJZE'], beslisreden: 'Alleen voor het gesprek.', beslistDoor: { naam: 'Samira El Amrani' } })]);
    expect(await open('yusuf', 'wijkteam', casusId)).not.toContain('AFSLUITING');
    expect(codes(await geef({}))).toEqual(['AL_BESLIST']);
  });

  it('of two who decide at once is decided by the first', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: MEE });
    const id = await vraagt(casusId);
    const uit = await Promise.all([samira().doe('toegangToekennen', { id, labels: ['ZIENSWIJZE'], tot: TOT }), als('joost', 'duo').doe('toegangAfwijzen', { id, reden: 'Niet nodig.' })]);
    expect(uit.map(({ gelukt }) => gelukt).sort()).toEqual([false, true]);
    expect(uit.flatMap(codes)).toEqual(['AL_BESLIST']);
  });

  it('closes by itself at its end, without any job, and then reads as verlopen', async () => {
    const { casusId, id } = await toegekend();
    const lees = `query Lees($id: ID!) { casus(id: $id) { afschermingen { label } verklaringen { tekst } } }`;
    await samira().lukt('verklaringVastleggen', { casusId, soort: 'MENING_BETROKKENE', tekst: 'Ik wil naar oma.', bronsoort: 'GEZINSLID', bron: 'Noor', peildatum: '2026-01-10' });
    expect(await yusuf().vraag(lees, { id: casusId })).toMatchObject({ casus: { verklaringen: [{ tekst: 'Ik wil naar oma.' }] } });
    await proef.beheer.query(`update wand.betrokkenheid set tot = now() where handeling_id = $1`, [id]);
    await proef.beheer.query(`update gegevens.toegangsverzoek set tot = now() where id = $1`, [id]);
    expect(await yusuf().vraag(lees, { id: casusId })).toMatchObject({ casus: { verklaringen: [], afschermingen: expect.arrayContaining([{ label: 'ZIENSWIJZE' }]) } });
    expect((await zie(yusuf(), casusId))[0]?.toestand).toBe('VERLOPEN');
  });

  it('is told live by an id, which is all that a subscription carries', async () => {
    const { casusId, id } = await toegekend();
    for (let keer = 0; keer < 20; keer += 1) await leverUit(proef.proces);
    const { rows } = await proef.beheer.query<{ id: string }>(`select id from proces.bericht where handeling_id = $1 and partij_id = $2`, [id, partijId('yusuf')]);
    const gezien = await yusuf().volg(`subscription Bel @doel(code: ALGEMEEN) { bericht { soort casusId handelingId } }`, rows.map((rij) => rij.id));
    expect(gezien).toEqual([{ bericht: { soort: 'TOEGANG_TOEGEKEND', casusId, handelingId: id } }]);
  });

  it('counts for nothing once somebody is excluded', async () => {
    const { casusId } = await toegekend();
    await betrek(proef.beheer, casusId, { wie: 'yusuf', als: 'UITGESLOTEN' });
    expect(await open('yusuf', 'wijkteam', casusId)).toEqual([]);
    expect(await zie(yusuf(), casusId)).toEqual([]);
  });

  it('opens nothing in another portal of the same person', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'anouk', als: 'TEGENDENKER' }, { wie: 'anouk', als: 'RAAD_AANDRAGER', stand: 'NAZORG' }] });
    const id = await vraagt(casusId, ['CONTACT', 'OVERDRACHT'], als('anouk', 'duo'));
    const voor = await open('anouk', 'rvdk', casusId);
    await samira().lukt('toegangToekennen', { id, labels: ['CONTACT', 'OVERDRACHT'], tot: TOT });
    expect(await open('anouk', 'duo', casusId)).toEqual(expect.arrayContaining(['CONTACT', 'OVERDRACHT']));
    expect(await open('anouk', 'rvdk', casusId)).toEqual(voor);
    expect(await zie(als('anouk', 'rvdk'), casusId)).toEqual([]);
  });

  it('ends with the work it was asked for, and an open request lapses with it', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }] });
    const ruben = als('ruben', 'duo');
    const [id, openVerzoek] = [await vraagt(casusId, ['HULP'], ruben), await vraagt(casusId, ['CONTACT'], ruben)];
    await samira().lukt('toegangToekennen', { id, labels: ['HULP'], tot: TOT });
    const client = await proef.pools.schrijver.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', 'duo', true)`, [partijId('samira')]);
      await client.query(`select wand.beeindig_betrokkenheid($1, $2, 'GEDRAGSDESKUNDIGE_TEAM', 'ACTIEF', null)`, [casusId, partijId('ruben')]);
      await client.query('commit');
    } finally {
      client.release();
    }
    expect(await open('ruben', 'duo', casusId)).toEqual([]);
    expect(Object.fromEntries((await zie(samira(), casusId)).map((verzoek) => [verzoek.id, verzoek.toestand]))).toEqual({ [id]: 'BEEINDIGD', [openVerzoek]: 'VERVALLEN' });
    expect(codes(await samira().doe('toegangToekennen', { id: openVerzoek, labels: ['CONTACT'], tot: TOT }))).toEqual(['VERZOEK_VERVALLEN']);
  });

  it('ends no later than the work that has an end itself', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: MEE });
    await proef.beheer.query(`update wand.betrokkenheid set tot = now() + interval '2 days' where casus_id = $1 and partij_id = $2`, [casusId, partijId('yusuf')]);
    const id = await vraagt(casusId);
    await samira().lukt('toegangToekennen', { id, labels: ['ZIENSWIJZE'], tot: TOT });
    expect(Date.parse((await zie(yusuf(), casusId))[0]?.tot ?? '') - Date.now()).toBeLessThan(2 * 86_400_000 + 1000);
  });

  it('is no work of its own, gives no right to write, and says nothing against a later review', async () => {
    const { casusId } = await toegekend();
    const { mijnWerk } = await yusuf().vraag<{ mijnWerk: { casusId: string }[] }>(`query W { mijnWerk(aantal: 200) { casusId } }`);
    expect(mijnWerk.filter((werk) => werk.casusId === casusId)).toHaveLength(1);
    expect(codes(await proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }).doe('verklaringVastleggen', { casusId, soort: 'MENING_BETROKKENE', tekst: 'x y z', bronsoort: 'GEZINSLID', bron: 'Noor', peildatum: '2026-01-10' }))).toEqual(['NIET_GEVONDEN']);
  });
});

describe('een verzoek doorloopt precies de toestanden van zijn tabel', () => {
  const BEGIN: Readonly<Record<string, string>> = {
    AANGEVRAAGD: `toestand = 'AANGEVRAAGD'`, TOEGEKEND: `toestand = 'TOEGEKEND', tot = now() + interval '1 day'`, AFGEWEZEN: `toestand = 'AFGEWEZEN'`,
    INGETROKKEN: `toestand = 'INGETROKKEN'`, BEEINDIGD: `toestand = 'BEEINDIGD'`, VERLOPEN: `toestand = 'TOEGEKEND', tot = now()`, VERVALLEN: `toestand = 'AANGEVRAAGD'`,
  };
  it.each(Object.keys(BEGIN))('%s', async (toestand) => {
    for (const handeling of Object.values(Verzoekhandeling)) {
      const { casusId, id } = await toegekend();
      await proef.beheer.query(`update gegevens.toegangsverzoek set ${BEGIN[toestand]} where id = $1`, [id]);
      if (toestand !== 'TOEGEKEND') await proef.beheer.query(`update wand.betrokkenheid set tot = now() where handeling_id = $1`, [id]);
      if (toestand === 'VERVALLEN') await proef.beheer.query(`update wand.betrokkenheid set tot = now() where casus_id = $1 and partij_id = $2`, [casusId, partijId('yusuf')]);
      expect((await zie(samira(), casusId))[0]?.toestand).toBe(toestand);
      const uit = {
        TOEKENNEN: () => samira().doe('toegangToekennen', { id, labels: ['ZIENSWIJZE'], tot: TOT }),
        AFWIJZEN: () => samira().doe('toegangAfwijzen', { id, reden: 'Niet nodig.' }),
        INTREKKEN: () => yusuf().doe('toegangIntrekken', { id }),
        BEEINDIGEN: () => samira().doe('toegangBeeindigen', { id }),
      }[handeling]();
      const naar = volgendVerzoek(toestand, handeling);
      expect([handeling, (await uit).gelukt]).toEqual([handeling, naar !== undefined]);
      if (naar) expect((await zie(samira(), casusId))[0]?.toestand).toBe(naar);
    }
  });
});

describe('het logboek', () => {
  it('has a line for who reads the texts of a request and none for who only sees that it is there', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: MEE });
    await vraagt(casusId);
    const regels = async (): Promise<string[]> => (await proef.beheer.query<{ operatie: string }>(`select operatie from log.toegang where casus_id = $1 order by volgnummer`, [casusId])).rows.map(({ operatie }) => operatie);
    await samira().vraag(`query Stand($id: ID) @doel(code: UITVOEREN_HULP) { toegangsverzoeken(casusId: $id) { id toestand labels tot } }`, { id: casusId });
    expect(await regels()).toEqual(['Doe']);
    await zie(samira(), casusId);
    expect(await regels()).toEqual(['Doe', 'Verzoeken']);
    // The casus behind it is a look like any other, with what was shown of it.
    await samira().vraag(`query Gezin($id: ID) @doel(code: UITVOEREN_HULP) { toegangsverzoeken(casusId: $id) { casus { id naam } } }`, { id: casusId });
    const { rows } = await proef.beheer.query<{ getoond: number }>(`select getoond from log.toegang where casus_id = $1 and operatie = 'Gezin'`, [casusId]);
    expect(rows.map(({ getoond }) => labelsIn(getoond))).toEqual([['IDENTIFICEREND']]);
  });
});
