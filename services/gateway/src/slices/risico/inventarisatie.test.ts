import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { risicoaspecten, risicolijstId } from '@bv/demo';
import { laadRisicolijst } from '../../opdrachtregel/risicolijst-laden.js';
import { DUO } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { isSamenGereed, magInventarisatie, stapVan } from './inventarisatie.toestand.js';

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

interface Ronde { id: string; versie: number; vergelekenOp: string | null; vastgesteldOp: string | null; gereed: { door: { naam: string } }[]; antwoorden: { toelichting: string; door: { id: string } }[] }
interface Risico { aspect: string; aspectNaam: string; aanwezig: string; toelichting: string | null; bron: string | null; standen: { aanwezig: string; toelichting: string | null }[]; lijst: { code: string } }
const RONDES = `query Rondes($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) {
  risicoinventarisaties { id versie vergelekenOp vastgesteldOp lijst { code } gereed { id door { id naam } } antwoorden { id aspect aspectNaam aanwezig toelichting bron door { id } } }
  risicos { id aspect aspectNaam aanwezig toelichting bron lijst { id code } standen { id aanwezig toelichting } } krachten { id omschrijving bron van { id voornamen } } } }`;
const haal = async (id: string, wie = samira()): Promise<{ risicoinventarisaties: Ronde[]; risicos: Risico[]; krachten: { omschrijving: string }[] }> => (await wie.vraag<{ casus: { risicoinventarisaties: Ronde[]; risicos: Risico[]; krachten: { omschrijving: string }[] } }>(RONDES, { id })).casus;
const teksten = async (id: string, wie: ReturnType<typeof samira>): Promise<string[]> => ((await haal(id, wie)).risicoinventarisaties[0]?.antwoorden ?? []).map(({ toelichting }) => toelichting).sort();

const MIJN = { aspect: 'VERSLAVING', aanwezig: 'AANWEZIG', toelichting: 'Samira zag elf blikken.' };
const ZIJN = { aspect: 'VERSLAVING', aanwezig: 'ONBEKEND', toelichting: 'Joost hoorde iets anders.' };

async function start(meer: Parameters<Proefopstelling['maakCasus']>[0] = {}): Promise<{ casusId: string; id: string }> {
  const casus = await proef.maakCasus(meer);
  const { id } = await samira().lukt('inventarisatieStarten', { casusId: casus.id });
  await samira().lukt('inventarisatieAntwoorden', { inventarisatieId: id, ...MIJN });
  await joost().lukt('inventarisatieAntwoorden', { inventarisatieId: id, ...ZIJN });
  return { casusId: casus.id, id };
}

/** Straight in the database, as the role of the gateway and as Joost; nothing stays. */
async function alsJoost(rol: string, doe: () => Promise<void>): Promise<void> {
  await proef.beheer.query('begin');
  try {
    await proef.beheer.query(`set local role ${rol}`);
    await proef.beheer.query(`select set_config('bv.kijker', $1, true), set_config('bv.portaal', 'duo', true)`, [partijId('joost')]);
    await doe();
  } finally {
    await proef.beheer.query('rollback');
  }
}

describe('ieder apart', () => {
  it('ziet elk van de twee alleen de eigen versie, ook als de ander klaar is', async () => {
    const { casusId, id } = await start();
    await samira().lukt('inventarisatieGereed', { id });
    expect(await teksten(casusId, samira())).toEqual([MIJN.toelichting]);
    expect(await teksten(casusId, joost())).toEqual([ZIJN.toelichting]);
    expect((await haal(casusId, joost())).risicoinventarisaties[0]?.gereed).toEqual([expect.objectContaining({ door: expect.objectContaining({ naam: expect.stringContaining('Samira') }) })]);
  });

  it('houdt de database zelf de versie van de ander tegen, in de view en voor wie schrijft', async () => {
    const { casusId } = await start();
    for (const rol of ['bv_lezer', 'bv_schrijver']) {
      await alsJoost(rol, async () => {
        const { rows } = await proef.beheer.query<{ toelichting: string }>(`select toelichting from zicht.risicoantwoord where casus_id = $1`, [casusId]);
        expect(rows.map(({ toelichting }) => toelichting)).toEqual([ZIJN.toelichting]);
        if (rol === 'bv_schrijver') expect((await proef.beheer.query(`select id from gegevens.risicoantwoord where casus_id = $1`, [casusId])).rowCount).toBe(1);
      });
    }
  });

  it('schrijft niemand onder de naam van een ander, en niemand over wat een ander schreef', async () => {
    const { casusId, id } = await start();
    await alsJoost('bv_schrijver', async () => {
      const over = await proef.beheer.query(`update gegevens.risicoantwoord set toelichting = 'x' where casus_id = $1 and door_id <> (select wand.kijker())`, [casusId]);
      expect(over.rowCount).toBe(0);
      await expect(proef.beheer.query(`insert into gegevens.risicoantwoord (id, casus_id, inventarisatie_id, door_id, aspect, aanwezig) values (gen_random_uuid(), $1, $2, $3, 'LVB', 'ONBEKEND')`, [casusId, id, partijId('samira')])).rejects.toThrow(/row-level security/);
    });
  });

  it('antwoordt wie verdergaat over hetzelfde niet twee keer, en over een ander wel', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Mark'] });
    const { id } = await samira().lukt('inventarisatieStarten', { casusId: casus.id });
    for (const toelichting of ['een', 'twee']) await samira().lukt('inventarisatieAntwoorden', { inventarisatieId: id, ...MIJN, toelichting });
    await samira().lukt('inventarisatieAntwoorden', { inventarisatieId: id, ...MIJN, toelichting: 'Mark', betreftId: casus.gezinsleden[0] });
    expect(await teksten(casus.id, samira())).toEqual(['Mark', 'twee']);
  });
});

describe('naast elkaar', () => {
  it('liggen de versies zodra allebei klaar zijn; dan verandert niemand de eigen versie nog', async () => {
    const { casusId, id } = await start();
    await samira().lukt('inventarisatieGereed', { id });
    await joost().lukt('inventarisatieGereed', { id });
    for (const wie of [samira(), joost()]) expect(await teksten(casusId, wie)).toEqual([ZIJN.toelichting, MIJN.toelichting].sort());
    expect(codes(await samira().doe('inventarisatieAntwoorden', { inventarisatieId: id, ...MIJN, toelichting: 'toch anders' }))).toEqual([['KEUZE_ONGELDIG', null]]);
  });

  it('liggen zij ook als één van de twee dat kiest, en dan is te zien wie', async () => {
    const { casusId, id } = await start();
    await joost().lukt('inventarisatieVergelijken', { id });
    expect(await teksten(casusId, samira())).toHaveLength(2);
    expect((await haal(casusId)).risicoinventarisaties[0]?.vergelekenOp).not.toBeNull();
  });

  it('zijn de eigen versies van het team alleen: wie de zorgen mag lezen buiten het team ziet ze nooit, en wie meedenkt kiest niet', async () => {
    const { casusId, id } = await start({ betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const ruben = proef.alsPersoon('ruben', 'duo');
    expect(await teksten(casusId, ruben)).toEqual([]);
    expect((await ruben.doe('inventarisatieVergelijken', { id })).gelukt).toBe(false);
    await samira().lukt('inventarisatieVergelijken', { id });
    expect(await teksten(casusId, ruben)).toHaveLength(2);
  });
});

describe('samen', () => {
  it('wordt één versie in het dossier, met de naam uit de lijst en wat er eerder stond', async () => {
    const { casusId, id } = await start();
    await samira().lukt('risicoVastleggen', { casusId, aspect: 'VERSLAVING', aanwezig: 'NIET_AANWEZIG', toelichting: 'Niets gezien.' });
    expect(codes(await samira().doe('inventarisatieVaststellen', { id, versie: 1, antwoorden: [MIJN] }))).toEqual([['KEUZE_ONGELDIG', null]]);
    await samira().lukt('inventarisatieVergelijken', { id });
    const [ronde] = (await haal(casusId)).risicoinventarisaties;
    await joost().lukt('inventarisatieVaststellen', { id, versie: ronde?.versie, antwoorden: [{ ...MIJN, bron: 'huisbezoek' }, { aspect: 'LVB', aanwezig: 'ONBEKEND' }] });
    const { risicos, risicoinventarisaties } = await haal(casusId);
    expect(risicoinventarisaties[0]?.vastgesteldOp).not.toBeNull();
    expect(risicos.find(({ aspect }) => aspect === 'VERSLAVING')).toMatchObject({
      aspectNaam: risicoaspecten.VERSLAVING, aanwezig: 'AANWEZIG', bron: 'huisbezoek', lijst: { code: 'reconstructie-1' }, standen: [{ aanwezig: 'NIET_AANWEZIG', toelichting: 'Niets gezien.' }, { aanwezig: 'AANWEZIG' }],
    });
    expect(risicos).toHaveLength(2);
    expect((await samira().doe('inventarisatieVaststellen', { id, versie: 9, antwoorden: [MIJN] })).gelukt).toBe(false);
  });

  it('loopt er één tegelijk, ook als twee tegelijk beginnen', async () => {
    const { id: casusId } = await proef.maakCasus();
    const uit = await Promise.all([samira().doe('inventarisatieStarten', { casusId }), joost().doe('inventarisatieStarten', { casusId })]);
    expect(uit.filter(({ gelukt }) => gelukt)).toHaveLength(1);
  });

  it('staan krachten naast de zorgen', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Mark'] });
    const { id } = await samira().lukt('krachtVastleggen', { casusId: casus.id, vanId: casus.gezinsleden[0], omschrijving: 'Mark belt zijn moeder.' });
    await joost().lukt('krachtWijzigen', { id, versie: 1, omschrijving: 'Mark belt elke dag zijn moeder.' });
    expect((await haal(casus.id)).krachten).toEqual([expect.objectContaining({ omschrijving: 'Mark belt elke dag zijn moeder.' })]);
  });
});

describe('de lijst', () => {
  it('heeft 26 aspecten, dezelfde als de gezinnen van de demo', async () => {
    const { risicolijsten } = await samira().vraag<{ risicolijsten: { id: string; code: string; isReconstructie: boolean; aspecten: { code: string; naam: string }[] }[] }>(`query L @doel(code: UITVOEREN_HULP) { risicolijsten { id code isReconstructie aspecten { id code naam } } }`);
    expect(risicolijsten[0]).toMatchObject({ id: risicolijstId, code: 'reconstructie-1', isReconstructie: true });
    expect(Object.fromEntries((risicolijsten[0]?.aspecten ?? []).map(({ code, naam }) => [code, naam]))).toEqual(risicoaspecten);
  });

  it('is te vervangen zonder code: wat er was houdt zijn naam, en een nieuwe zorg komt uit de nieuwe lijst', async () => {
    const { id: casusId } = await proef.maakCasus();
    await samira().lukt('risicoVastleggen', { casusId, ...MIJN });
    const nieuw = { code: 'partners-1', naam: 'Lijst van de partners', isReconstructie: false, geldigVan: '2026-01-02', aspecten: [{ code: 'SLAAP', naam: 'Slaapgebrek', niveau: 'KIND' }] };
    await laadRisicolijst(proef.beheer, nieuw);
    try {
      expect(codes(await samira().doe('risicoVastleggen', { casusId, ...MIJN }))).toEqual([['KEUZE_ONGELDIG', 'aspect']]);
      await samira().lukt('risicoVastleggen', { casusId, ...MIJN, aspect: 'SLAAP' });
      expect((await haal(casusId)).risicos.map(({ aspectNaam, lijst }) => [aspectNaam, lijst.code]).sort()).toEqual([['Slaapgebrek', 'partners-1'], [risicoaspecten.VERSLAVING, 'reconstructie-1']].sort());
      await expect(laadRisicolijst(proef.beheer, nieuw)).rejects.toThrow(/code/);
      await expect(laadRisicolijst(proef.beheer, { ...nieuw, code: 'dubbel', aspecten: [nieuw.aspecten[0], nieuw.aspecten[0]] })).rejects.toThrow(/twee keer/);
    } finally {
      await proef.beheer.query(`update algemeen.risicolijst set geldig_tot = '2026-01-02' where code = 'partners-1'`);
      await proef.beheer.query(`update algemeen.risicolijst set geldig_tot = null where code = 'reconstructie-1'`);
    }
  });
});

it('wat wanneer mag is een tabel', () => {
  expect(stapVan({ vergelekenOp: null, vastgesteldOp: null })).toBe('APART');
  expect(stapVan({ vergelekenOp: 'x', vastgesteldOp: null })).toBe('VERGELIJKEN');
  expect((['antwoorden', 'gereed', 'vergelijken', 'vaststellen'] as const).map((handeling) => (['APART', 'VERGELIJKEN', 'VASTGESTELD'] as const).map((stap) => magInventarisatie(stap, handeling)))).toEqual([
    [true, false, false], [true, false, false], [true, false, false], [false, true, false],
  ]);
  expect([isSamenGereed(['a']), isSamenGereed(['a', 'a']), isSamenGereed(['a', 'b'])]).toEqual([false, false, true]);
});
