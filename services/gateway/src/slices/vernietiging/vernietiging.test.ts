import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Proefcasus } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { alleTabellen } from '../../zicht/tabel.js';
import { BIJ_DE_PERSOON, TEKST_BIJ_DE_PERSOON, verwijzingenNaarGezinslid } from '../../zicht/wand/vernietig-gezinslid.js';

let proef: Proefopstelling;
let casus: Proefcasus;
beforeAll(async () => {
  proef = await maakProefopstelling();
  casus = await proef.maakCasus({ gezinsleden: ['Fatima', 'Noor'] });
});
afterAll(() => proef.stop());

const samira = () => proef.alsPersoon('samira', 'duo');
const eva = () => proef.alsPersoon('eva', 'privacy');
const verzoek = (overig: object = {}) => ({ casusId: casus.id, voorId: casus.gezinsleden[0], gevraagdOp: '2026-01-10', wens: 'Zij wil dat alles weggaat.', ...overig });
const MOTIVERING = 'Bewaren dient niemand anders; de feiten over Noor blijven.';

describe('een verzoek om vernietiging', () => {
  test('doet wie het mag: vanaf 12 jaar zelf, een ouder voor een jong kind', async () => {
    const [moeder, kind] = casus.gezinsleden;
    expect(await samira().doe('vernietigingsverzoekVastleggen', verzoek({ voorId: kind }))).toMatchObject({ gelukt: false, weigeringen: [{ code: 'MAG_NIET_VRAGEN', veld: 'vragerLidId' }] });
    expect(await samira().doe('vernietigingsverzoekVastleggen', verzoek({ vragerLidId: kind }))).toMatchObject({ gelukt: false });
    expect(await samira().doe('vernietigingsverzoekVastleggen', verzoek({ voorId: kind, vragerLidId: moeder }))).toMatchObject({ gelukt: true });
    for (const [naam, portaal] of [['priya', 'duo'], ['yusuf', 'wijkteam'], ['eva', 'privacy']] as const) expect(await proef.alsPersoon(naam, portaal, { volledig: true }).doe('vernietigingsverzoekVastleggen', verzoek())).toMatchObject({ gelukt: false, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
  });

  test('wordt één keer beslist, met een motivering, en geweigerd gaat er niets weg', async () => {
    const { id } = await samira().lukt('vernietigingsverzoekVastleggen', verzoek());
    expect(await samira().doe('vernietigingsverzoekBeslissen', { id, versie: 1, besluit: 'GEWEIGERD', motivering: 'nee' })).toMatchObject({ gelukt: false, weigeringen: [{ veld: 'motivering' }] });
    await samira().lukt('vernietigingsverzoekBeslissen', { id, versie: 1, besluit: 'GEWEIGERD', motivering: MOTIVERING });
    expect(await samira().doe('vernietigingsverzoekBeslissen', { id, versie: 2, besluit: 'TOEGEWEZEN', motivering: MOTIVERING })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'AL_BESLIST' }] });
    expect(await eva().doe('vernietigingsverzoekUitvoeren', { id })).toMatchObject({ gelukt: false, weigeringen: [{ code: 'NIET_GEVONDEN' }] });
  });

  test('toont de toezichthouder nummer en besluit, niet wie of waarom', async () => {
    const { verwijderverzoeken } = await eva().vraag<{ verwijderverzoeken: { casusnummer: string }[] }>('query V @doel(code: TOEZICHT) { verwijderverzoeken { id casusnummer gevraagdOp besluit beslistDoor uitgevoerdOp } }');
    expect(verwijderverzoeken.map(({ casusnummer }) => casusnummer)).toEqual([casus.nummer, casus.nummer]);
    expect(JSON.stringify(verwijderverzoeken)).not.toMatch(/Fatima|alles weggaat|Bewaren dient/);
    expect(await proef.alsPersoon('samira', 'duo', { volledig: true }).antwoord('{ verwijderverzoeken { id } }')).toMatchObject({ data: { verwijderverzoeken: [] } });
  });

  test('toegewezen en uitgevoerd neemt de gegevens van die persoon weg en laat die van anderen staan', async () => {
    const [moeder, kind] = casus.gezinsleden;
    await proef.beheer.query(`update gegevens.gezinslid set telefoon = '0612345678', bijzonderheden = 'Suikerziekte' where id = $1`, [moeder]);
    await proef.beheer.query(`insert into gegevens.adres (id, casus_id, straat, gezinslid_id, categorie) values (gen_random_uuid(), $1, 'Lindelaan', $2, 'CONTACT'), (gen_random_uuid(), $1, 'Kindweg', $3, 'CONTACT')`, [casus.id, moeder, kind]);
    const { id: feit } = await samira().lukt('verklaringVastleggen', { casusId: casus.id, soort: 'FEIT', tekst: 'Noor was niet op school.', bronsoort: 'DOCUMENT', bron: 'lijst', peildatum: '2026-01-10', overId: moeder });
    await samira().lukt('accorderingVastleggen', { verklaringId: feit, gezinslidId: moeder, oordeel: 'AANVULLING', eigenWoorden: 'Zij was toen ziek.' });
    const { id } = await samira().lukt('vernietigingsverzoekVastleggen', verzoek());
    await samira().lukt('vernietigingsverzoekBeslissen', { id, versie: 1, besluit: 'TOEGEWEZEN', motivering: MOTIVERING });
    expect(await samira().doe('vernietigingsverzoekUitvoeren', { id }).catch(() => 'niet in dit portaal')).toBe('niet in dit portaal');
    await eva().lukt('vernietigingsverzoekUitvoeren', { id });
    const rij = async (sql: string, ...waarden: unknown[]) => (await proef.beheer.query<Record<string, unknown>>(sql, waarden)).rows;
    expect(await rij('select voornamen, telefoon, bijzonderheden, geboortedatum from gegevens.gezinslid where id = $1', moeder)).toEqual([{ voornamen: 'Niet meer bekend', telefoon: null, bijzonderheden: null, geboortedatum: null }]);
    expect(await rij('select voornamen from gegevens.gezinslid where id = $1', kind)).toEqual([{ voornamen: 'Noor' }]);
    expect(await rij('select straat from gegevens.adres where casus_id = $1', casus.id)).toEqual([{ straat: 'Kindweg' }]);
    expect(await rij('select tekst, over_id from gegevens.verklaring where id = $1', feit)).toEqual([{ tekst: 'Noor was niet op school.', over_id: null }]);
    expect(await rij('select 1 from gegevens.accordering where casus_id = $1', casus.id)).toEqual([]);
    expect(await rij(`select soort, casusnummer, beoordeeld_door from log.vernietigingsverklaring`)).toEqual([{ soort: 'GEZINSLID', casusnummer: casus.nummer, beoordeeld_door: 'Eva Lindeman' }]);
    expect(await eva().doe('vernietigingsverzoekUitvoeren', { id })).toMatchObject({ gelukt: false });
  });

  test('neemt ook mee wat een werker over het gezin schreef om meer te mogen zien, en wat deze persoon zelf vroeg', async () => {
    const eigen = await proef.maakCasus({ gezinsleden: ['Fatima', 'Noor'] });
    const [moeder, kind] = eigen.gezinsleden;
    await proef.beheer.query(
      `insert into gegevens.toegangsverzoek (id, casus_id, aanvrager_id, portaal, hoedanigheid, beslisser, gevraagd_masker, motivering, gevraagd_op, gevraagd_tot, termijn, toestand, beslisreden)
       select gen_random_uuid(), $1, p.id, 'duo', 'DUOLID', 'PRIVACYFUNCTIONARIS', 2048, 'Omdat Fatima suikerziekte heeft.', now(), now(), now(), 'AFGEWEZEN', 'Fatima vertelt het zelf.' from algemeen.partij p where p.sub = 'samira'`, [eigen.id]);
    const { id: inzage } = await samira().lukt('inzageAanvragen', { casusId: eigen.id, voorId: kind, vrager: 'OUDER', vragerLidId: moeder, gevraagdOp: '2026-01-02', bewijs: 'PASPOORT', identiteitGezienOp: '2026-01-02', wens: 'Ik wil alles lezen.' });
    await samira().lukt('conceptBewaren', { sleutel: `gezin/${eigen.id}/lid/${moeder!}`, inhoud: 'Fatima heeft ook' });
    const { id } = await samira().lukt('vernietigingsverzoekVastleggen', verzoek({ casusId: eigen.id, voorId: moeder }));
    await samira().lukt('vernietigingsverzoekBeslissen', { id, versie: 1, besluit: 'TOEGEWEZEN', motivering: MOTIVERING });
    await eva().lukt('vernietigingsverzoekUitvoeren', { id });
    const weg = 'Vernietigd op verzoek van een gezinslid.';
    expect((await proef.beheer.query('select motivering, beslisreden from gegevens.toegangsverzoek where casus_id = $1', [eigen.id])).rows).toEqual([{ motivering: weg, beslisreden: weg }]);
    expect((await proef.beheer.query('select wens, vrager_lid_id from gegevens.inzageverzoek where id = $1', [inzage])).rows).toEqual([{ wens: null, vrager_lid_id: null }]);
    expect((await proef.beheer.query('select 1 from gegevens.concept where position($1 in sleutel) > 0', [moeder])).rowCount).toBe(0);
  });

  test('kent elke verwijzing naar een gezinslid: een nieuwe vraagt een besluit', () => expect(verwijzingenNaarGezinslid(alleTabellen())).toEqual(Object.keys(BIJ_DE_PERSOON).sort()));

  test('kent elke tabel met tekst die bij een casus hoort: een nieuwe vraagt een besluit', async () => {
    const { rows } = await proef.beheer.query<{ naam: string }>(`
      with tabel as (select c.oid, n.nspname || '.' || c.relname as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('gegevens', 'wand', 'proces', 'bewaren', 'log')),
        bij_casus as (select t.* from tabel t where exists (select 1 from pg_attribute a where a.attrelid = t.oid and a.attname = 'casus_id' and not a.attisdropped)),
        alle as (select * from bij_casus union select t.* from tabel t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' where k.confrelid in (select oid from bij_casus))
      select naam from alle where exists (select 1 from pg_attribute a where a.attrelid = alle.oid and a.attnum > 0 and not a.attisdropped and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'bytea'::regtype))`);
    expect(rows.map(({ naam }) => naam).sort()).toEqual(Object.keys(TEKST_BIJ_DE_PERSOON).sort());
  });
});
