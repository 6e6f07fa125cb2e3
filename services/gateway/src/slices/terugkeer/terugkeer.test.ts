import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { plusDagen, vandaag } from '@bv/begrippen';
import type { Persoon } from '../../proef/persoon.js';
import type { Proefbetrokkenheid } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { vertelIedereen } from '../../proef/proefdossier.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
let samira: Persoon;
let joost: Persoon;
let yusuf: Persoon;
let marijke: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
  joost = proef.alsPersoon('joost', 'duo', { volledig: true });
  yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
  marijke = proef.alsPersoon('marijke', 'duo', { volledig: true });
});
afterAll(() => proef.stop());

const OUD_DUO: readonly Proefbetrokkenheid[] = [{ wie: 'samira', als: 'DUOLID', stand: 'NAZORG' }, { wie: 'joost', als: 'DUOLID', stand: 'NAZORG' }];
const HOUDER: Proefbetrokkenheid = { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' };

/** Closed, with the wijkteam; who led the team then no longer has sight. */
async function bijWijkteam(betrokken: readonly Proefbetrokkenheid[] = [...OUD_DUO, HOUDER]): Promise<{ id: string; gezinsleden: readonly string[] }> {
  const casus = await proef.maakCasus({ toestand: betrokken.includes(HOUDER) ? 'BIJ_WIJKTEAM' : 'GESLOTEN', betrokken });
  await proef.beheer.query(`update gegevens.casus set gesloten_op = now() - interval '40 days' where id = $1`, [casus.id]);
  await proef.beheer.query(
    `insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van, tot) values (gen_random_uuid(), $1, $2, 'TEAMLEIDER', 'ACTIEF', now() - interval '90 days', now() - interval '40 days')`,
    [casus.id, partijId('marijke')],
  );
  return casus;
}

const vraag = (casusId: string, anders: Record<string, unknown> = {}): Record<string, unknown> => ({ casusId, aanleiding: 'AFSPRAAK_GEBROKEN', toelichting: 'Vader stond weer voor de deur.', ...anders });
const CASUS = `query C($id: ID!) { casus(id: $id) { toestand geslotenOp naam aanspreekpunt { naam } terugkeren { aanleiding toelichting signaalVan uitkomst door { naam } }
  kijkmomenten { id versie gepland waarop gedaanOp oordeel bevinding gestoptOp gestoptReden } betrokkenheden { hoedanigheid stand tot termijn partij { naam } } } }`;
interface Rol { hoedanigheid: string; stand: string; tot: string | null; termijn: string | null; partij: { naam: string } }
interface Gelezen { toestand: string; geslotenOp: string | null; naam: string | null; terugkeren: Record<string, unknown>[]; kijkmomenten: { id: string; versie: number }[]; betrokkenheden: Rol[] }
const lees = async (wie: Persoon, id: string): Promise<Gelezen | null> => (await wie.vraag<{ casus: Gelezen | null }>(CASUS, { id })).casus;
const lopend = (uit: Gelezen | null): string[] => (uit?.betrokkenheden ?? []).filter(({ tot }) => tot === null).map((b) => `${b.hoedanigheid} ${b.stand} ${b.partij.naam}`).sort();
const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }): [string, string | null][] => weigeringen.map(({ code, veld }) => [code, veld]);
const berichten = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 order by 1`, [casusId])).rows.map(({ wat }) => wat);

describe('het duo terugvragen', () => {
  test('brengt in één handeling het duo van toen terug; het wijkteam blijft erbij', async () => {
    const { id } = await bijWijkteam();
    await yusuf.lukt('duoTerugvragen', vraag(id));
    const uit = await lees(samira, id);
    expect(uit).toMatchObject({ toestand: 'BIJ_DUO', geslotenOp: null, naam: 'Gezin Proef', terugkeren: [{ aanleiding: 'AFSPRAAK_GEBROKEN', toelichting: 'Vader stond weer voor de deur.', uitkomst: 'OUDE_DUO', door: { naam: 'Yusuf Demir' } }] });
    expect(lopend(uit)).toEqual(['DUOLID ACTIEF Joost Bakker', 'DUOLID ACTIEF Samira El Amrani', 'TEAMLEIDER ACTIEF Marijke de Boer', 'WIJKTEAM_HOUDER ACTIEF Yusuf Demir']);
    expect(await berichten(id)).toEqual(['DUO_TERUGGEVRAAGD Joost Bakker', 'DUO_TERUGGEVRAAGD Marijke de Boer', 'DUO_TERUGGEVRAAGD Samira El Amrani']);
    expect(await lees(yusuf, id)).toMatchObject({ toestand: 'BIJ_DUO', naam: 'Gezin Proef', terugkeren: [{ uitkomst: 'OUDE_DUO' }] });
  });

  test('kan alleen wie het gezin houdt of het duo van toen was; wie een vreemd nummer noemt hoort hetzelfde', async () => {
    const { id } = await bijWijkteam();
    const lotte = proef.alsPersoon('lotte', 'wijkteam', { volledig: true });
    const vreemd = await lotte.doe('duoTerugvragen', vraag(id));
    expect(codes(vreemd)).toEqual([['NIET_GEVONDEN', null]]);
    expect(await lotte.doe('duoTerugvragen', vraag(randomUUID()))).toEqual(vreemd);
    expect(await proef.alsPersoon('priya', 'duo', { volledig: true }).doe('duoTerugvragen', vraag(id))).toEqual(vreemd);
    expect(await lees(yusuf, id)).toMatchObject({ toestand: 'BIJ_WIJKTEAM' });
  });

  test('gaat één keer: dezelfde sleutel geeft hetzelfde, een tweede vraag leest dat het duo terug is', async () => {
    const { id } = await bijWijkteam();
    const sleutel = randomUUID();
    const eerste = await yusuf.lukt('duoTerugvragen', vraag(id), { sleutel });
    expect((await yusuf.lukt('duoTerugvragen', vraag(id), { sleutel })).id).toBe(eerste.id);
    expect(codes(await yusuf.doe('duoTerugvragen', vraag(id)))).toEqual([['AL_TERUG', null]]);
    expect((await lees(samira, id))?.betrokkenheden.filter(({ hoedanigheid, stand }) => hoedanigheid === 'DUOLID' && stand === 'ACTIEF')).toHaveLength(2);
  });

  test('houdt een huisarts contact, dan haalt wie van het duo gebeld wordt het gezin terug, met wie belde', async () => {
    const { id } = await bijWijkteam(OUD_DUO);
    expect(codes(await joost.doe('duoTerugvragen', vraag(id, { aanleiding: 'SIGNAAL_VAN_BUITEN' })))).toEqual([['VERPLICHT', 'signaalVan']]);
    await joost.lukt('duoTerugvragen', vraag(id, { aanleiding: 'SIGNAAL_VAN_BUITEN', signaalVan: 'Huisarts De Wit' }));
    expect(await lees(samira, id)).toMatchObject({ toestand: 'BIJ_DUO', terugkeren: [{ signaalVan: 'Huisarts De Wit', uitkomst: 'OUDE_DUO' }] });
    expect(await berichten(id)).not.toContain('DUO_TERUGGEVRAAGD Joost Bakker');
  });

  test('komt het duo zelf terug, dan hoort wie het gezin houdt dat; wie belde staat er alleen bij een signaal van buiten', async () => {
    const { id } = await bijWijkteam();
    await joost.lukt('duoTerugvragen', vraag(id, { signaalVan: 'De buurvrouw' }));
    expect(await berichten(id)).toContain('DUO_TERUG Yusuf Demir');
    expect(await lees(yusuf, id)).toMatchObject({ toestand: 'BIJ_DUO', terugkeren: [{ signaalVan: null }] });
  });

  test('wie is uitgesloten of weg is, komt niet terug', async () => {
    const { id } = await bijWijkteam([...OUD_DUO, HOUDER, { wie: 'joost', als: 'UITGESLOTEN' }]);
    await yusuf.lukt('duoTerugvragen', vraag(id));
    expect(lopend(await lees(samira, id)).filter((wie) => wie.startsWith('DUOLID ACTIEF'))).toEqual(['DUOLID ACTIEF Samira El Amrani']);
    expect(await lees(joost, id)).toBeNull();
  });

  test('is er niemand meer van het duo, dan krijgt het team het aangeboden; een nee geeft het terug aan het wijkteam', async () => {
    const { id } = await bijWijkteam([HOUDER]);
    await yusuf.lukt('duoTerugvragen', vraag(id));
    expect(await lees(yusuf, id)).toMatchObject({ toestand: 'AANGEBODEN', terugkeren: [{ uitkomst: 'TEAM' }] });
    expect(lopend(await lees(yusuf, id))).toEqual(['TEAMLEIDER KANDIDAAT Team Blijvend Veilig West', 'WIJKTEAM_HOUDER ACTIEF Yusuf Demir']);
    const { mijnWerk } = await marijke.vraag<{ mijnWerk: { casusId: string; handelingId: string; overdracht: { toelichting: string; stukken: { soort: string }[] } }[] }>(
      `query W { mijnWerk(stand: [KANDIDAAT]) { casusId handelingId overdracht { toelichting stukken { soort } } } }`,
    );
    const aanbod = mijnWerk.find(({ casusId }) => casusId === id);
    expect(aanbod?.overdracht).toMatchObject({ toelichting: 'Vader stond weer voor de deur.' });
    expect(aanbod?.overdracht.stukken.map(({ soort }) => soort)).toEqual(['GEZINSLID', 'GEZINSLID', 'TERUGKOMEN']);
    expect(codes(await marijke.doe('overdrachtvraagStellen', { overdrachtId: aanbod!.handelingId, vraag: 'x' }))).toEqual([['NIET_MOGELIJK', null]]);
    await marijke.lukt('overdrachtWeigeren', { id: aanbod!.handelingId, versie: 1, reden: 'Nu geen plek.' });
    expect(await lees(yusuf, id)).toMatchObject({ toestand: 'BIJ_WIJKTEAM' });
    await yusuf.lukt('duoTerugvragen', vraag(id));
    const opnieuw = (await marijke.vraag<{ mijnWerk: { casusId: string; handelingId: string }[] }>(`query W { mijnWerk(stand: [KANDIDAAT]) { casusId handelingId } }`)).mijnWerk.find(({ casusId }) => casusId === id);
    await marijke.lukt('overdrachtAanvaarden', { id: opnieuw!.handelingId, versie: 1 });
    await marijke.lukt('duoVormen', { casusId: id, leden: [partijId('samira'), partijId('priya')], aanspreekpuntId: partijId('priya') });
    expect(await lees(samira, id)).toMatchObject({ toestand: 'BIJ_DUO', geslotenOp: null });
    expect(lopend(await lees(samira, id))).toEqual(['DUOLID ACTIEF Priya Ramdin', 'DUOLID ACTIEF Samira El Amrani', 'TEAMLEIDER ACTIEF Marijke de Boer', 'WIJKTEAM_HOUDER ACTIEF Yusuf Demir']);
  });

  test('opnieuw sluiten vraagt opnieuw hoe het voor ieder eindigt, en geeft het gezin weer aan het wijkteam', async () => {
    const { id, gezinsleden } = await bijWijkteam();
    for (const lid of gezinsleden) {
      await proef.beheer.query(`insert into gegevens.afsluitpersoon (id, casus_id, gezinslid_id, uitkomst, verteld_op, gewijzigd_op) values (gen_random_uuid(), $1, $2, 'VEILIG_THUIS', ${VANDAAG} - 40, now() - interval '40 days')`, [id, lid]);
    }
    await yusuf.lukt('duoTerugvragen', vraag(id));
    const sluit = async (): Promise<Record<string, unknown>> => ({
      casusId: id, versie: (await samira.vraag<{ casus: { versie: number } }>('query V($id: ID!) { casus(id: $id) { versie } }', { id })).casus.versie, reden: 'TERUG_NAAR_WIJKTEAM', toelichting: 'Rustig.', vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: 'Yusuf', teBewaken: 'x', terugkomenBij: 'x',
    });
    expect(codes(await samira.doe('casusAfsluiten', await sluit()))).toEqual([['UITKOMST_ONTBREEKT', null]]);
    await vertelIedereen(samira, id, gezinsleden);
    await samira.lukt('casusAfsluiten', await sluit());
    expect(await lees(yusuf, id)).toMatchObject({ toestand: 'BIJ_WIJKTEAM' });
  });
});

describe('een moment om weer te kijken', () => {
  const MORGEN = plusDagen(vandaag(), 1);
  test('is gepland, wordt de termijn van wie het gezin houdt, en gaat voorbij als het gedaan of vervallen is', async () => {
    const { id } = await bijWijkteam();
    const termijn = async (): Promise<string | null | undefined> => (await lees(yusuf, id))?.betrokkenheden.find(({ hoedanigheid }) => hoedanigheid === 'WIJKTEAM_HOUDER')?.termijn;
    const { id: een } = await yusuf.lukt('kijkmomentPlannen', { casusId: id, gepland: MORGEN, waarop: 'Slaapt Noor?' });
    const { id: twee } = await yusuf.lukt('kijkmomentPlannen', { casusId: id, gepland: plusDagen(vandaag(), 30), waarop: 'Gaat Noor naar school?' });
    expect((await termijn())?.slice(0, 10)).toBe(MORGEN);
    await yusuf.lukt('kijkmomentVastleggen', { id: een, versie: 1, gedaanOp: vandaag(), oordeel: 'LET_OP', bevinding: 'Zij slaapt slecht.' });
    expect((await termijn())?.slice(0, 10)).toBe(plusDagen(vandaag(), 30));
    await yusuf.lukt('kijkmomentStoppen', { id: twee, versie: 1, gestoptReden: 'Noor is verhuisd.' });
    expect(await termijn()).toBeNull();
    expect((await lees(yusuf, id))?.kijkmomenten).toMatchObject([{ oordeel: 'LET_OP', bevinding: 'Zij slaapt slecht.', gedaanOp: vandaag() }, { gestoptReden: 'Noor is verhuisd.', gedaanOp: null }]);
    expect(codes(await yusuf.doe('kijkmomentVastleggen', { id: een, versie: 2, gedaanOp: vandaag(), oordeel: 'GAAT_GOED', bevinding: 'x' }))).toEqual([['AL_GEDAAN', null]]);
  });

  test('plant en ziet alleen wie met het gezin werkt; een oude versie geeft wat er nu staat', async () => {
    const { id } = await bijWijkteam();
    const { id: moment } = await yusuf.lukt('kijkmomentPlannen', { casusId: id, gepland: MORGEN, waarop: 'Slaapt Noor?' });
    const lotte = proef.alsPersoon('lotte', 'wijkteam', { volledig: true });
    expect(codes(await lotte.doe('kijkmomentPlannen', { casusId: id, gepland: MORGEN, waarop: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await lotte.doe('kijkmomentStoppen', { id: moment, versie: 1, gestoptReden: 'x' }))).toEqual([['NIET_GEVONDEN', null]]);
    // The duo of then reads how it was closed, and no more of the family.
    expect((await lees(samira, id))?.kijkmomenten).toMatchObject([{ waarop: null, bevinding: null }]);
    expect(await yusuf.doe('kijkmomentStoppen', { id: moment, versie: 9, gestoptReden: 'x' })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'VERSIE_VEROUDERD' }], conflict: { versie: 1 } });
  });

  test('neemt de zorg toe terwijl het duo terug is, dan hoort het duo dat', async () => {
    const { id } = await bijWijkteam();
    const { id: moment } = await yusuf.lukt('kijkmomentPlannen', { casusId: id, gepland: MORGEN, waarop: 'Slaapt Noor?' });
    await yusuf.lukt('duoTerugvragen', vraag(id));
    await yusuf.lukt('kijkmomentVastleggen', { id: moment, versie: 1, gedaanOp: vandaag(), oordeel: 'ZORG_STIJGT', bevinding: 'Zij durft niet naar huis.' });
    expect(await berichten(id)).toEqual(expect.arrayContaining(['ZORG_STIJGT Joost Bakker', 'ZORG_STIJGT Samira El Amrani']));
  });
});
