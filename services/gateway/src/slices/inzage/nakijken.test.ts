import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inzagerechtVan, type Inzageaanvraag, uitdraaitekst, uitdraaiVan, type Uitdraaidossier } from '@bv/beleid';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import type { Persoon } from '../../proef/persoon.js';
import { maakDossier, type Proefdossier } from '../../proef/proefdossier.js';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

type Houderportaal = 'veilig-thuis' | 'duo' | 'wijkteam';
type Verzoek = Inzageaanvraag & { id: string; versie: number; toestand: string; voor: { id: string; geboortedatum: string }; nakijker: { id: string } | null; achterhoudingen: { onderdeel: string; onderdeelId: string; vervallenOp: string | null }[] };

/** Word for word what each portal's check page asks: the hash of what it shows must be that of the gateway. */
const bladzijde = (portaal: Houderportaal): string => readFileSync(new URL(`../../../../../portals/${portaal}/src/rechten/inzagecontrole.graphql`, import.meta.url), 'utf8');
const VRAGEN = readFileSync(new URL('../../../../../portals/duo/src/rechten/instrumentvragen.graphql', import.meta.url), 'utf8');
const VERZOEKEN = `query Verzoeken($casusId: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $casusId) { id inzageverzoeken {
  id versie toestand vrager gevraagdOp gezagGezienOp machtigingGezienOp toestemmingKindOp kanBelangWaarderen voor { id geboortedatum } nakijker { id } achterhoudingen { id onderdeel onderdeelId vervallenOp } } } }`;

const verzoekVan = async (wie: Persoon, casusId: string): Promise<Verzoek> => (await wie.vraag<{ casus: { inzageverzoeken: Verzoek[] } }>(VERZOEKEN, { casusId })).casus.inzageverzoeken[0]!;
const ziet = async (wie: Persoon, casusId: string): Promise<boolean> => (await wie.vraag<{ casus: unknown }>('query Z($casusId: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $casusId) { id } }', { casusId })).casus !== null;
const codes = ({ weigeringen }: { weigeringen: { code: string }[] }): string[] => weigeringen.map(({ code }) => code);

async function hashVan(wie: Persoon, portaal: Houderportaal, casusId: string): Promise<string> {
  const verzoek = await verzoekVan(wie, casusId);
  const { casus } = await wie.vraag<{ casus: Uitdraaidossier }>(bladzijde(portaal), { casusId });
  // A wijkteam sees no assessment, and so asks no questions of it.
  const { instrumenten } = portaal === 'wijkteam' ? { instrumenten: [] } : await wie.vraag<Pick<Required<Uitdraaidossier>, 'instrumenten'>>(VRAGEN);
  const besluiten = verzoek.achterhoudingen.map(({ onderdeel, onderdeelId, vervallenOp }) => ({ onderdeel, onderdeelId, isVervallen: vervallenOp !== null }));
  return createHash('sha256').update(uitdraaitekst(uitdraaiVan({ ...casus, instrumenten }, { voorId: verzoek.voor.id, spreektZelf: inzagerechtVan(verzoek).spreektZelf }, besluiten))).digest('hex');
}

interface Plaats {
  portaal: Houderportaal;
  houder: Proefpersoon;
  collega: Proefpersoon;
  ander: Proefpersoon;
  betrokken: Parameters<typeof maakDossier>[1];
}

const ALLEEN: readonly Plaats[] = [
  { portaal: 'veilig-thuis', houder: 'renske', collega: 'liam', ander: 'sanne', betrokken: { betrokken: [...DUO, { wie: 'renske', als: 'VT_BEHANDELAAR' }] } },
  { portaal: 'wijkteam', houder: 'yusuf', collega: 'sanne', ander: 'lotte', betrokken: { betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] } },
];

async function klaargezet({ portaal, houder, betrokken }: Plaats): Promise<{ dossier: Proefdossier; wie: Persoon; id: string }> {
  const dossier = await maakDossier(proef, betrokken);
  const wie = proef.alsPersoon(houder, portaal);
  const { id } = await wie.lukt('inzageAanvragen', { casusId: dossier.id, voorId: dossier.gezinsleden[0], vrager: 'ZELF', gevraagdOp: '2026-11-02', bewijs: 'PASPOORT', identiteitGezienOp: '2026-11-02' });
  await wie.lukt('inzageVoorbereiden', { id, versie: 1 });
  return { dossier, wie, id };
}

const berichtenAan = async (naam: Proefpersoon, handelingId: string): Promise<string[]> =>
  (await proef.beheer.query<{ soort: string }>(`select soort from proces.uitbak where partij_id = $1 and handeling_id = $2 union select soort from proces.bericht where partij_id = $1 and handeling_id = $2`, [partijId(naam), handelingId])).rows.map(({ soort }) => soort);

describe.each(ALLEEN)('wie een gezin alleen heeft ($portaal)', (plaats) => {
  const { portaal, collega, ander } = plaats;

  test('vraagt een collega van de eigen organisatie, die ziet wat meegaat, het bevestigt en daarna weer buiten staat', async () => {
    const { dossier, wie, id } = await klaargezet(plaats);
    const tweede = proef.alsPersoon(collega, portaal);
    expect(await ziet(tweede, dossier.id)).toBe(false);
    await wie.lukt('inzageLatenNakijken', { id, versie: 2, collegaId: partijId(collega) });
    expect(await berichtenAan(collega, id)).toEqual(['INZAGE_NAKIJKEN']);
    const { nakijker, versie } = await verzoekVan(wie, dossier.id);
    expect([nakijker?.id, versie]).toEqual([partijId(collega), 3]);
    const hash = await hashVan(tweede, portaal, dossier.id);
    expect(hash).toBe(await hashVan(wie, portaal, dossier.id));
    expect(codes(await wie.doe('inzageControleren', { id, versie: 3, inhoudhash: hash }))).toEqual(['TWEEDE_PAAR_OGEN']);
    await tweede.lukt('inzageControleren', { id, versie: 3, inhoudhash: hash });
    expect(await ziet(tweede, dossier.id)).toBe(false);
    expect(await berichtenAan(plaats.houder, id)).toEqual(['INZAGE_NAGEKEKEN']);
    await wie.lukt('inzageVerstrekken', { id, versie: 4 });
    const { bestand } = await wie.document('query Dossieruitdraai($id: ID!) @doel(code: UITVOEREN_HULP) { dossieruitdraai(verzoekId: $id) { bestandsnaam } }', { id });
    expect(bestand?.naam).toBe(`dossier-${dossier.nummer}.pdf`);
  });

  test('kan niet zichzelf, niet iemand van een andere organisatie en niet wie is uitgesloten vragen', async () => {
    const { dossier, wie, id } = await klaargezet(plaats);
    const vraag = async (collegaId: string): Promise<string[]> => codes(await wie.doe('inzageLatenNakijken', { id, versie: 2, collegaId }));
    expect(await vraag(partijId(plaats.houder))).toEqual(['TWEEDE_PAAR_OGEN']);
    expect(await vraag(partijId(ander))).toEqual(['NIET_GEVONDEN']);
    expect(await vraag(partijId('wijkteam-noord'))).toEqual(['NIET_GEVONDEN']);
    await proef.beheer.query(`insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, van) values (gen_random_uuid(), $1, $2, 'UITGESLOTEN', 'ACTIEF', now())`, [dossier.id, partijId(collega)]);
    expect(await vraag(partijId(collega))).toEqual(['UITGESLOTEN']);
  });

  test('trekt het verzoek in: wie gevraagd was staat dan buiten', async () => {
    const { dossier, wie, id } = await klaargezet(plaats);
    const tweede = proef.alsPersoon(collega, portaal);
    await wie.lukt('inzageLatenNakijken', { id, versie: 2, collegaId: partijId(collega) });
    expect(await ziet(tweede, dossier.id)).toBe(true);
    await wie.lukt('inzageIntrekken', { id, versie: 3 });
    expect(await ziet(tweede, dossier.id)).toBe(false);
  });

  test('neemt met zich mee wie werd gevraagd, en na twee weken is het ook voorbij', async () => {
    const { dossier, wie, id } = await klaargezet(plaats);
    const tweede = proef.alsPersoon(collega, portaal);
    await wie.lukt('inzageLatenNakijken', { id, versie: 2, collegaId: partijId(collega) });
    const { rows } = await proef.beheer.query<{ dagen: number }>(`select round(extract(epoch from tot - van) / 86400)::int as dagen from wand.betrokkenheid where casus_id = $1 and partij_id = $2`, [dossier.id, partijId(collega)]);
    expect(rows).toEqual([{ dagen: 14 }]);
    await proef.beheer.query(`begin; set local role bv_schrijver; select set_config('bv.kijker', $$${partijId(plaats.houder)}$$, true), set_config('bv.portaal', $$${portaal}$$, true);
      select wand.beeindig_betrokkenheid($$${dossier.id}$$, $$${partijId(plaats.houder)}$$, $$${portaal === 'wijkteam' ? 'WIJKTEAM_HOUDER' : 'VT_BEHANDELAAR'}$$, 'ACTIEF', null); commit`);
    expect(await ziet(tweede, dossier.id)).toBe(false);
  });
});

describe('een duo', () => {
  const plaats: Plaats = { portaal: 'duo', houder: 'samira', collega: 'joost', ander: 'priya', betrokken: { betrokken: DUO } };

  test('vraagt het andere duolid, dat al met het gezin werkt, en niemand anders', async () => {
    const { dossier, wie, id } = await klaargezet(plaats);
    const { rows } = await proef.beheer.query<{ id: string }>('select id from gegevens.reflectie where casus_id = $1', [dossier.id]);
    expect(codes(await wie.doe('inzageLatenNakijken', { id, versie: 2, collegaId: partijId('joost') }))).toEqual(rows.length > 0 ? ['NOG_BEOORDELEN'] : []);
    for (const { id: onderdeelId } of rows) await wie.lukt('inzageMeegeven', { verzoekId: id, onderdeel: 'REFLECTIE', onderdeelId });
    const { versie } = await verzoekVan(wie, dossier.id);
    expect(codes(await wie.doe('inzageLatenNakijken', { id, versie, collegaId: partijId('priya') }))).toEqual(['COLLEGA_WERKT_NIET_MEE']);
    await wie.lukt('inzageLatenNakijken', { id, versie, collegaId: partijId('joost') });
    expect(await berichtenAan('joost', id)).toEqual(['INZAGE_NAKIJKEN']);
    const joost = proef.alsPersoon('joost', 'duo');
    await joost.lukt('inzageControleren', { id, versie: versie + 1, inhoudhash: await hashVan(joost, 'duo', dossier.id) });
    expect([await berichtenAan('samira', id), await ziet(joost, dossier.id)]).toEqual([['INZAGE_NAGEKEKEN'], true]);
  });
});
