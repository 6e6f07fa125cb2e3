import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inzagerechtVan, uitdraaitekst, uitdraaiVan, type Beslotendeel, type Inzageaanvraag, type Uitdraaidossier } from '@bv/beleid';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { leesPdf } from '../../proef/pdf-lezen.js';
import type { Persoon } from '../../proef/persoon.js';
import { beoordeling, legMeldingVast } from '../../proef/proefmelding.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  liam = proef.alsPersoon('liam', 'veilig-thuis');
});
afterAll(() => proef.stop());

const bron = (pad: string): string => readFileSync(new URL(`../../../../../portals/veilig-thuis/src/${pad}`, import.meta.url), 'utf8');
const CONTROLE = bron('rechten/inzagecontrole.graphql');
const VRAGEN = bron('beoordeling/instrumenten.graphql');
const VERZOEKEN = `query V($casusId: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $casusId) { id inzageverzoeken {
  id versie vrager gevraagdOp gezagGezienOp machtigingGezienOp toestemmingKindOp kanBelangWaarderen voor { id geboortedatum } achterhoudingen { onderdeel onderdeelId vervallenOp } } } }`;
type Verzoek = Inzageaanvraag & { id: string; versie: number; voor: { id: string; geboortedatum: string }; achterhoudingen: { onderdeel: string; onderdeelId: string; vervallenOp: string | null }[] };

/** What the check page shows this person, and its hash. */
async function gezien(wie: Persoon, casusId: string): Promise<{ delen: Beslotendeel[]; hash: string; verzoek: Verzoek }> {
  const { casus } = await wie.vraag<{ casus: Uitdraaidossier }>(CONTROLE, { casusId });
  const { instrumenten } = await wie.vraag<Pick<Required<Uitdraaidossier>, 'instrumenten'>>(VRAGEN);
  const [verzoek] = (await wie.vraag<{ casus: { inzageverzoeken: Verzoek[] } }>(VERZOEKEN, { casusId })).casus.inzageverzoeken as [Verzoek];
  const besluiten = verzoek.achterhoudingen.map(({ vervallenOp, ...deel }) => ({ ...deel, isVervallen: vervallenOp !== null }));
  const delen = uitdraaiVan({ ...casus, instrumenten }, { voorId: verzoek.voor.id, spreektZelf: inzagerechtVan(verzoek).spreektZelf }, besluiten);
  return { delen, hash: createHash('sha256').update(uitdraaitekst(delen)).digest('hex'), verzoek };
}

const LEES = 'query O($id: ID!) { casus(id: $id) { gezinsleden { id voornamen } onderzoeken { id versie } vervolgtrajecten { id momenten { id versie } } } }';
interface Gelezen { gezinsleden: { id: string; voornamen: string }[]; onderzoeken: { id: string; versie: number }[]; vervolgtrajecten: { id: string; momenten: { id: string; versie: number }[] }[] }
const lees = async (id: string): Promise<Gelezen> => (await renske.vraag<{ casus: Gelezen }>(LEES, { id })).casus;

/** A family that Veilig Thuis assessed, researched and looks at again, and a father who asks for his dossier. */
async function onderzocht(): Promise<string> {
  const plek = await legMeldingVast(proef, {}, { beoordeeld: false });
  const { casusId } = plek;
  await renske.lukt('veiligheidsbeoordelingVaststellen', { ...plek, ...beoordeling, besluit: 'ONDERZOEK' });
  await renske.lukt('melderTerugkoppelen', { ...plek, moment: 'NA_BEOORDELING', vorm: 'GESPREK', heeftRol: false, delen: ['DANK', 'BEOORDEELD'], toelichting: 'MELDERHOORT' });
  const { onderzoeken, gezinsleden } = await lees(casusId);
  const onderzoekId = onderzoeken[0]!.id;
  const informant = async (naam: string, tekst: string) => (await renske.lukt('informantVastleggen', { casusId, onderzoekId, naam, functie: 'oma', telefoon: '020 555 0142', gesprokenOp: '2026-01-10', tekst })).id;
  const oma = await informant('Oma Ria', 'OMAVERTELDE');
  await renske.lukt('informantAccorderen', { id: oma, versie: 1, oordeel: 'AANVULLING', eigenWoorden: 'OMAZEGT', geaccordeerdOp: '2026-01-11' });
  await informant('Buur Wil', 'BUURNOGNIET');
  await renske.lukt('onderzoekConcluderen', { id: onderzoekId, versie: onderzoeken[0]!.versie, conclusie: 'NIET_BEVESTIGD', onderbouwing: 'NIEMANDZAGHET' });
  const vader = gezinsleden.find(({ voornamen }) => voornamen === 'Tom')!.id;
  await renske.lukt('inkennisstellingVastleggen', { casusId, onderzoekId, gezinslidId: vader, redenNiet: 'VADERONBEREIKBAAR' });
  const { id } = await renske.lukt('inzageAanvragen', { casusId, voorId: vader, vrager: 'ZELF', gevraagdOp: '2026-11-02', bewijs: 'PASPOORT', identiteitGezienOp: '2026-11-02' });
  await renske.lukt('inzageVoorbereiden', { id, versie: 1 });
  return casusId;
}

const uitkomstVan = (delen: readonly Beslotendeel[], woord: string): string | undefined => delen.find(({ deel }) => JSON.stringify(deel).includes(woord))?.besluit.uitkomst;

describe('het dossier van Veilig Thuis voor het gezin', () => {
  test('heeft het onderzoek, de informanten en de antwoorden in de woorden van de vraag, en niets van de melder', async () => {
    const casusId = await onderzocht();
    const { delen } = await gezien(renske, casusId);
    expect(['NIEMANDZAGHET', 'OMAVERTELDE', 'OMAZEGT'].map((woord) => uitkomstVan(delen, woord))).toEqual(['MEE', 'MEE', 'MEE']);
    expect(delen.filter(({ deel }) => deel.onderdeel === 'BEOORDELINGSANTWOORD').map(({ besluit }) => besluit.uitkomst)).toEqual(beoordeling.antwoorden.map(() => 'MEE'));
    expect(JSON.stringify(delen)).not.toContain('NU_GEVAAR');
    for (const woord of ['MELDERHOORT', '020 555 0142']) expect([woord, uitkomstVan(delen, woord)]).toEqual([woord, undefined]);
  });

  test('wacht met een tekst die de informant nog niet zag, en met een reden om niets te vertellen, tot iemand die las', async () => {
    const casusId = await onderzocht();
    const eerst = await gezien(renske, casusId);
    expect(['BUURNOGNIET', 'VADERONBEREIKBAAR'].map((woord) => uitkomstVan(eerst.delen, woord))).toEqual(['TE_BEOORDELEN', 'TE_BEOORDELEN']);
    const open = eerst.delen.filter(({ besluit }) => besluit.uitkomst === 'TE_BEOORDELEN').map(({ deel }) => deel);
    const [buur] = open.filter(({ onderdeel }) => onderdeel === 'INFORMANT');
    await renske.lukt('inzageAchterhouden', { verzoekId: eerst.verzoek.id, onderdeel: 'INFORMANT', onderdeelId: buur!.id, reden: 'PRIVACY_ANDER', toelichting: 'Wil zag de tekst nog niet.' });
    for (const { onderdeel, id } of open.filter(({ id: een }) => een !== buur!.id)) await renske.lukt('inzageMeegeven', { verzoekId: eerst.verzoek.id, onderdeel, onderdeelId: id });
    const { versie } = (await gezien(renske, casusId)).verzoek;
    await renske.lukt('inzageLatenNakijken', { id: eerst.verzoek.id, versie, collegaId: partijId('liam') });
    const nu = await gezien(liam, casusId);
    await liam.lukt('inzageControleren', { id: eerst.verzoek.id, versie: nu.verzoek.versie, inhoudhash: nu.hash });
    await renske.lukt('inzageVerstrekken', { id: eerst.verzoek.id, versie: nu.verzoek.versie + 1 });
    const { bestand, fouten } = await renske.document('query D($id: ID!) @doel(code: UITVOEREN_HULP) { dossieruitdraai(verzoekId: $id) { bestandsnaam } }', { id: eerst.verzoek.id });
    expect(fouten).toEqual([]);
    const { tekst } = await leesPdf(bestand!.inhoud);
    for (const woord of ['Onderzoek van Veilig Thuis', 'NIEMANDZAGHET', 'Oma Ria', 'OMAVERTELDE', 'VADERONBEREIKBAAR']) expect([woord, tekst.includes(woord)]).toEqual([woord, true]);
    for (const woord of ['BUURNOGNIET', 'MELDERHOORT', '020 555 0142']) expect([woord, tekst.includes(woord)]).toEqual([woord, false]);
  });
});
