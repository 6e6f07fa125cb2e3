import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inzagerechtVan, uitdraaitekst, uitdraaiVan, type Inzageaanvraag, type Uitdraaidossier } from '@bv/beleid';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { leesPdf } from '../../proef/pdf-lezen.js';
import type { Persoon } from '../../proef/persoon.js';
import { DUO } from '../../proef/proefcasus.js';
import { maakDossier, type Proefdossier } from '../../proef/proefdossier.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let samira: Persoon;
let joost: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
  joost = proef.alsPersoon('joost', 'duo');
});
afterAll(() => proef.stop());

/** Word for word what the check page asks: the hash of what it shows must be that of the gateway. */
const CONTROLE = readFileSync(new URL('../../../../../portals/duo/src/rechten/inzagecontrole.graphql', import.meta.url), 'utf8');
const VRAGEN = readFileSync(new URL('../../../../../portals/duo/src/rechten/instrumentvragen.graphql', import.meta.url), 'utf8');
const VERZOEKEN = `query Verzoeken($casusId: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $casusId) { id inzageverzoeken {
  id versie toestand vrager gevraagdOp termijn gezagGezienOp machtigingGezienOp toestemmingKindOp kanBelangWaarderen voor { id geboortedatum } achterhoudingen { onderdeel onderdeelId vervallenOp } opsteller { naam } controleur { naam } } } }`;

type Verzoek = Inzageaanvraag & { id: string; versie: number; toestand: string; termijn: string; voor: { id: string; geboortedatum: string }; achterhoudingen: { onderdeel: string; onderdeelId: string; vervallenOp: string | null }[] };
type Controle = Uitdraaidossier & { inzageverzoeken: Verzoek[] };

async function controle(wie: Persoon, casusId: string): Promise<Controle> {
  const { casus } = await wie.vraag<{ casus: Controle }>(CONTROLE, { casusId });
  const { instrumenten } = await wie.vraag<Pick<Required<Uitdraaidossier>, 'instrumenten'>>(VRAGEN);
  const { casus: met } = await wie.vraag<{ casus: Controle }>(VERZOEKEN, { casusId });
  return { ...casus, instrumenten, inzageverzoeken: met.inzageverzoeken };
}
const verzoekVan = async (casusId: string): Promise<Verzoek> => (await controle(samira, casusId)).inzageverzoeken[0]!;

/** What the check page shows this person, and the hash of it. */
async function gezien(wie: Persoon, casusId: string): Promise<{ hash: string; delen: ReturnType<typeof uitdraaiVan>; verzoek: Verzoek }> {
  const dossier = await controle(wie, casusId);
  const verzoek = dossier.inzageverzoeken[0]!;
  const besluiten = verzoek.achterhoudingen.map(({ vervallenOp, ...deel }) => ({ ...deel, isVervallen: vervallenOp !== null }));
  const delen = uitdraaiVan(dossier, { voorId: verzoek.voor.id, spreektZelf: inzagerechtVan(verzoek).spreektZelf }, besluiten);
  return { hash: createHash('sha256').update(uitdraaitekst(delen)).digest('hex'), delen, verzoek };
}

const codes = ({ weigeringen }: { weigeringen: { code: string }[] }): string[] => weigeringen.map(({ code }) => code);
const vraag = (dossier: Proefdossier, anders: Record<string, unknown> = {}): Record<string, unknown> => ({
  casusId: dossier.id, voorId: dossier.gezinsleden[0], vrager: 'ZELF', gevraagdOp: '2026-11-02', bewijs: 'PASPOORT', identiteitGezienOp: '2026-11-02', ...anders,
});
const stap = async (wie: Persoon, naam: string, casusId: string, anders: Record<string, unknown> = {}): Promise<string[]> => {
  const { id, versie } = await verzoekVan(casusId);
  return codes(await wie.doe(naam, { id, versie, ...anders }));
};

/** A dossier with something of everybody, and a request of the mother that Samira prepared. */
async function voorbereid(): Promise<{ dossier: Proefdossier; verzoekId: string; reflectieId: string }> {
  const dossier = await maakDossier(proef, { betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
  const [moeder, kind] = dossier.gezinsleden;
  const { id: meningKind } = await samira.lukt('verklaringVastleggen', { casusId: dossier.id, soort: 'MENING_BETROKKENE', tekst: 'KINDERWOORD ik ben bang', overId: kind });
  await samira.lukt('verklaringVastleggen', { casusId: dossier.id, soort: 'MENING_BETROKKENE', tekst: 'MOEDERWOORD het gaat goed', overId: moeder });
  await samira.lukt('aanvullingVastleggen', { casusId: dossier.id, onderdeel: 'VERKLARING', onderdeelId: meningKind, vanId: kind, soort: 'VERKLARING', tekst: 'KINDAANVULLING', gegevenOp: '2026-10-10' });
  await samira.lukt('aanvullingVastleggen', { casusId: dossier.id, onderdeel: 'VERKLARING', onderdeelId: dossier.feitId, vanId: moeder, soort: 'CORRECTIE', tekst: 'MOEDERCORRECTIE', gegevenOp: '2026-10-10' });
  await samira.lukt('contactmomentVastleggen', { casusId: dossier.id, op: '2026-10-10T10:00:00+02:00', vorm: 'HUISBEZOEK', metWie: 'Fatima', verslag: 'GESPREKMOEDER' });
  await samira.lukt('contactmomentVastleggen', { casusId: dossier.id, op: '2026-10-11T10:00:00+02:00', vorm: 'HUISBEZOEK', metWie: 'Noor', verslag: 'GESPREKKIND' });
  const { id: verzoekId } = await samira.lukt('inzageAanvragen', vraag(dossier));
  await samira.lukt('inzageVoorbereiden', { id: verzoekId, versie: 1 });
  const { rows } = await proef.beheer.query<{ id: string }>('select id from gegevens.reflectie where casus_id = $1', [dossier.id]);
  return { dossier, verzoekId, reflectieId: rows[0]!.id };
}

async function verstrekt(): Promise<{ dossier: Proefdossier; verzoekId: string }> {
  const { dossier, verzoekId, reflectieId } = await voorbereid();
  await samira.lukt('inzageMeegeven', { verzoekId, onderdeel: 'REFLECTIE', onderdeelId: reflectieId });
  const { hash, verzoek } = await gezien(joost, dossier.id);
  await joost.lukt('inzageControleren', { id: verzoekId, versie: verzoek.versie, inhoudhash: hash });
  await samira.lukt('inzageVerstrekken', { id: verzoekId, versie: (await verzoekVan(dossier.id)).versie });
  return { dossier, verzoekId };
}

const UITDRAAI = 'query Dossieruitdraai($id: ID!) { dossieruitdraai(verzoekId: $id) { bestandsnaam } }';

describe('een verzoek om inzage', () => {
  test('heeft een maand, en wie geen recht heeft komt niet verder dan een weigering met de regel', async () => {
    const dossier = await maakDossier(proef);
    await samira.lukt('inzageAanvragen', vraag(dossier, { voorId: dossier.gezinsleden[1], vrager: 'OUDER', vragerLidId: dossier.gezinsleden[0], gevraagdOp: '2026-10-31' }));
    const verzoek = await verzoekVan(dossier.id);
    expect(verzoek).toMatchObject({ toestand: 'AANGEVRAAGD', termijn: '2026-11-30' });
    const uit = await samira.doe('inzageVoorbereiden', { id: verzoek.id, versie: 1 });
    expect(uit.weigeringen).toMatchObject([{ code: 'GEEN_RECHT_OP_INZAGE', tekst: expect.stringMatching(/gezag/) }]);
    expect(await stap(samira, 'inzageWeigeren', dossier.id, { weigering: 'GEEN_RECHT', toelichting: 'Geen gezag.' })).toEqual([]);
    expect((await verzoekVan(dossier.id)).toestand).toBe('GEWEIGERD');
    expect(await stap(samira, 'inzageVoorbereiden', dossier.id)).toEqual(['TOESTAND_VERANDERD']);
  });

  test('kent alleen wie het dossier heeft; voor de teamleider en de tegendenker is het er niet', async () => {
    const dossier = await maakDossier(proef, { betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'priya', als: 'TEGENDENKER' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const { id } = await samira.lukt('inzageAanvragen', vraag(dossier));
    const LIJST = 'query L($id: ID!) { casus(id: $id) { inzageverzoeken { id } } }';
    const aantal = async (wie: Persoon): Promise<number> => (await wie.vraag<{ casus: { inzageverzoeken: unknown[] } }>(LIJST, { id: dossier.id })).casus.inzageverzoeken.length;
    expect(await aantal(proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }))).toBe(1);
    for (const wie of ['marijke', 'priya'] as const) {
      const persoon = proef.alsPersoon(wie, 'duo', { volledig: true });
      expect([wie, await aantal(persoon)]).toEqual([wie, 0]);
      expect([wie, codes(await persoon.doe('inzageIntrekken', { id, versie: 1 })), codes(await persoon.doe('inzageAanvragen', vraag(dossier)))]).toEqual([wie, ['NIET_GEVONDEN'], ['NIET_GEVONDEN']]);
    }
  });

  test('wordt nagekeken door een ander dan wie het klaarzette, op precies wat die zag', async () => {
    const { dossier, verzoekId, reflectieId } = await voorbereid();
    const eerst = await gezien(joost, dossier.id);
    expect(await stap(samira, 'inzageControleren', dossier.id, { inhoudhash: eerst.hash })).toEqual(['TWEEDE_PAAR_OGEN']);
    expect(await stap(joost, 'inzageControleren', dossier.id, { inhoudhash: eerst.hash })).toEqual(['NOG_BEOORDELEN']);
    await samira.lukt('inzageAchterhouden', { verzoekId, onderdeel: 'REFLECTIE', onderdeelId: reflectieId, reden: 'PRIVACY_ANDER', toelichting: 'Gaat ook over Noor.' });
    expect(await stap(joost, 'inzageControleren', dossier.id, { inhoudhash: eerst.hash })).toEqual(['DOSSIER_VERANDERD']);
    const { hash } = await gezien(joost, dossier.id);
    await samira.lukt('situatieVastleggen', { casusId: dossier.id, titel: 'Schreeuwen', wieDoetWatBijWie: 'Moeder schreeuwt tegen Noor', frequentie: 'elke week', aard: 'ACUUT', gevolg: 'Noor is bang' });
    expect(await stap(joost, 'inzageControleren', dossier.id, { inhoudhash: hash })).toEqual(['DOSSIER_VERANDERD']);
    expect(await stap(joost, 'inzageControleren', dossier.id, { inhoudhash: (await gezien(joost, dossier.id)).hash })).toEqual([]);
    await joost.lukt('situatieWijzigen', { id: (await proef.beheer.query<{ id: string }>('select id from gegevens.onveilige_situatie where casus_id = $1 limit 1', [dossier.id])).rows[0]!.id, versie: 1, titel: 'Anders' });
    expect(await stap(samira, 'inzageVerstrekken', dossier.id)).toEqual(['DOSSIER_VERANDERD']);
    expect(await stap(samira, 'inzageVoorbereiden', dossier.id)).toEqual([]);
  });

  test('houdt achter wat de regel zegt, ook als een werker het wil meegeven', async () => {
    const { dossier, verzoekId } = await voorbereid();
    const zoek = (delen: ReturnType<typeof uitdraaiVan>, woord: string): string | undefined => delen.find(({ deel }) => JSON.stringify(deel).includes(woord))?.besluit.uitkomst;
    const voor = (await gezien(samira, dossier.id)).delen;
    expect(['MOEDERWOORD', 'GESPREKMOEDER', 'MOEDERCORRECTIE', 'Alleen thuis'].map((woord) => zoek(voor, woord))).toEqual(['MEE', 'MEE', 'MEE', 'MEE']);
    expect(['KINDERWOORD', 'GESPREKKIND', 'KINDAANVULLING', 'twaalf dagen'].map((woord) => zoek(voor, woord))).toEqual(['REGEL', 'REGEL', 'REGEL', 'REGEL']);
    const kind = voor.find(({ deel }) => JSON.stringify(deel).includes('KINDERWOORD'))!.deel;
    await samira.lukt('inzageMeegeven', { verzoekId, onderdeel: 'VERKLARING', onderdeelId: kind.id });
    const situatie = voor.find(({ deel }) => deel.onderdeel === 'SITUATIE')!.deel;
    await samira.lukt('inzageAchterhouden', { verzoekId, onderdeel: 'SITUATIE', onderdeelId: situatie.id, reden: 'VEILIGHEID', toelichting: 'Nu niet.' });
    const na = (await gezien(samira, dossier.id)).delen;
    expect([zoek(na, 'KINDERWOORD'), zoek(na, 'Alleen thuis')]).toEqual(['REGEL', 'WERKER']);
    await samira.lukt('inzageMeegeven', { verzoekId, onderdeel: 'SITUATIE', onderdeelId: situatie.id });
    expect(zoek((await gezien(samira, dossier.id)).delen, 'Alleen thuis')).toBe('MEE');
  });
});

describe('de uitdraai van een dossier', () => {
  test('is een gemerkte PDF met wat meegaat en zonder wat achterblijft, en één regel in het logboek als uitgifte', async () => {
    const { dossier, verzoekId } = await verstrekt();
    const { bestand, fouten } = await samira.document(UITDRAAI, { id: verzoekId });
    expect(fouten).toEqual([]);
    expect(bestand?.naam).toBe(`dossier-${dossier.nummer}.pdf`);
    const pdf = await leesPdf(bestand!.inhoud);
    expect(pdf).toMatchObject({ isGemerkt: true, pdfua: '1', titel: 'Uw dossier bij Blijvend Veilig' });
    expect(pdf.rollen.find((rol) => /^H\d$/.test(rol))).toBe('H1');
    for (const woord of ['Fatima Proef', 'MOEDERWOORD', 'GESPREKMOEDER', 'MOEDERCORRECTIE', 'Alleen thuis', 'Zien wij het kind genoeg', 'Wat een ander zelf vertelde, gaat niet mee.']) expect(pdf.tekst).toContain(woord);
    for (const woord of ['KINDERWOORD', 'KINDAANVULLING', 'GESPREKKIND', 'twaalf dagen', 'melder']) expect(pdf.tekst).not.toContain(woord);
    const { rows } = await proef.beheer.query(`select actie, uitkomst from log.toegang where casus_id = $1 and operatie = 'Dossieruitdraai'`, [dossier.id]);
    expect(rows).toEqual([{ actie: 'E', uitkomst: 'GESLAAGD' }]);
  });

  test('komt er niet vóór de controle, niet als het dossier veranderde, en niet voor wie er niet over gaat', async () => {
    const { verzoekId: nietKlaar } = await voorbereid();
    expect((await samira.document(UITDRAAI, { id: nietKlaar })).bestand).toBeUndefined();
    const { dossier, verzoekId } = await verstrekt();
    expect((await proef.alsPersoon('priya', 'duo').document(UITDRAAI, { id: verzoekId })).bestand).toBeUndefined();
    await samira.lukt('afspraakWijzigen', { id: dossier.afspraakId, versie: 1, dan: 'belt Noor oma' });
    const { bestand, fouten } = await samira.document(UITDRAAI, { id: verzoekId });
    expect([bestand, fouten[0]?.message]).toEqual([undefined, expect.stringMatching(/veranderd/)]);
  });

  test('geeft over /graphql geen bestand, en leest dan ook niets', async () => {
    const { dossier, verzoekId } = await verstrekt();
    expect((await samira.antwoord(UITDRAAI, { id: verzoekId })).errors).toHaveLength(1);
    const { rows } = await proef.beheer.query(`select 1 from log.toegang where casus_id = $1 and operatie = 'Dossieruitdraai'`, [dossier.id]);
    expect(rows).toEqual([]);
  });
});
