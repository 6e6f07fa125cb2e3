import { readFileSync } from 'node:fs';
import type { Portaal } from '@bv/beleid';
import { demomensen, maakDemo } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { Antwoordlezer, type Inhoud, leesWacht } from '../proef/antwoordlabels.js';
import { logregelsVan, type Proefregel } from '../proef/logregels.js';
import { partijId, type Proefpersoon } from '../proef/proefmensen.js';
import { DEMOZAAD, maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';

interface Operatie {
  readonly naam: string;
  readonly doel: string;
  readonly tekst: string;
  readonly document: DocumentNode;
}

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
});
afterAll(() => proef.stop());

const wacht = leesWacht();

const definitie = (document: DocumentNode): OperationDefinitionNode => document.definitions.find((deel): deel is OperationDefinitionNode => deel.kind === Kind.OPERATION_DEFINITION)!;

// What is asked of a request or of the rules shows no field with a label, who looked shows lines, and a document goes out by another door: those lines are tested with them.
const ELDERS = ['toegangsverzoeken', 'waarom', 'dossieruitdraai', 'wieKeek', 'wieKeekUitdraai', 'overdrachtbrief', 'terugkoppelbrief', 'toetsbrief', 'tafelbrief'];

function vragenVan(portaal: Portaal): Operatie[] {
  const register = JSON.parse(readFileSync(new URL(`../../../../schema/operaties/${portaal}.json`, import.meta.url), 'utf8')) as Record<string, Omit<Operatie, 'document'>>;
  return Object.values(register).map((operatie) => ({ ...operatie, document: parse(operatie.tekst) })).filter((operatie) => definitie(operatie.document).operation === OperationTypeNode.QUERY && !wortels(operatie).some((wortel) => ELDERS.includes(wortel)));
}

const wortels = ({ document }: Operatie): string[] => definitie(document).selectionSet.selections.flatMap((deel) => (deel.kind === Kind.FIELD && deel.name.value !== '__typename' ? [deel.name.value] : []));

/** One line for each part that was asked: to say whether a dossier is ready, its statements and its situations are read. */
const leesbeurten = (operatie: Operatie): number => wortels(operatie).reduce((som, wortel) => som + (wortel === 'gereedheid' ? 2 : 1), 0);

/** For what an id in an operation stands: a few of the own, and one that is not. */
async function idsVoor(persoonId: string, wortel: string): Promise<string[]> {
  const tabel = wortel === 'overdracht' ? 'overdracht' : wortel === 'toetsing' ? 'toetsing' : 'casus';
  const { rows } = await proef.beheer.query<{ id: string }>(
    `(select t.id from gegevens.${tabel} t where t.casus_id in (
        select b.casus_id from wand.betrokkenheid b where b.partij_id = $1 or b.partij_id in (select groep_id from algemeen.groepslid where persoon_id = $1)) order by md5(t.id::text) limit 4)
     union (select t.id from gegevens.${tabel} t order by md5(t.id::text || $1) limit 1)`,
    [persoonId],
  );
  return rows.map(({ id }) => id);
}

async function variabelenVoor(operatie: Operatie, persoonId: string): Promise<Record<string, unknown>[]> {
  const namen = (definitie(operatie.document).variableDefinitions ?? []).map((variabele) => variabele.variable.name.value);
  const { rows } = await proef.beheer.query<{ nummer: string; achternaam: string }>('select k.nummer, g.achternaam from gegevens.casus k join gegevens.gezinslid g on g.casus_id = k.id order by g.id limit 1');
  const vast: Record<string, unknown> = { aantal: 50, casusnummer: rows[0]?.nummer, vraag: { achternaam: rows[0]?.achternaam }, sleutel: 'plek', zoek: 'e', portaal: 'duo' };
  const gewoon = Object.fromEntries(namen.flatMap((naam) => (naam in vast ? [[naam, vast[naam]]] : [])));
  const sleutel = namen.find((naam) => /(^|[a-z])id$/i.test(naam) && naam !== 'na');
  if (!sleutel) return [gewoon];
  return (await idsVoor(persoonId, wortels(operatie)[0] ?? '')).map((id) => ({ ...gewoon, [sleutel]: id }));
}

// Known already? looks without a betrokkenheid, as does who may take work over from a colleague; and the own emergency access is still told to who took it when it is over.
const ZONDER_BETROKKENHEID = ['bekendeGezinnen', 'collegawerk', 'noodtoegang', 'noodtoegangen', 'mijnNoodtoegangen'];

const samen = (regels: readonly Proefregel[], kies: (regel: Proefregel) => readonly string[]): string[] => [...new Set(regels.flatMap(kies))].sort();

/** What was open and came out empty must be empty in the table: the line says no more than was there to be seen. */
async function wasEchtLeeg(inhoud: Inhoud, labels: readonly string[]): Promise<string[]> {
  const vol: string[] = [];
  for (const { label, tabel, kolom, id } of inhoud.leeg.filter((plek) => labels.includes(plek.label))) {
    const { rows } = await proef.beheer.query<{ rij: Record<string, unknown> }>(`select to_json(t) as rij from ${tabel === 'betrokkenheid' ? 'wand' : 'gegevens'}.${tabel} t where id = $1`, [id]);
    const waarde = rows[0]?.rij[kolom];
    if (waarde !== null && waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0)) vol.push(`${label} ${tabel}.${kolom}`);
  }
  return vol;
}

// Their answers name no casus: they are about the one that was asked, and read it also when they tell little of it.
const OVER_DE_GEVRAAGDE = ['gereedheid', 'zoekInDossier'];

async function toets(regels: readonly Proefregel[], perCasus: ReadonlyMap<string, Inhoud>, operatie: Operatie, gevraagd: readonly unknown[]): Promise<void> {
  const vanCasus = regels.filter(({ casusId }) => casusId !== null);
  if (wortels(operatie).every((wortel) => OVER_DE_GEVRAAGDE.includes(wortel))) {
    expect(vanCasus.filter(({ casusId }) => !gevraagd.includes(casusId))).toEqual([]);
    for (const regel of regels) expect(regel).toMatchObject({ operatie: operatie.naam, doel: operatie.doel });
    return;
  }
  // Every casus of the answer has its line, and no line tells of a casus that is not in it.
  expect(samen(vanCasus, ({ casusId }) => [casusId!])).toEqual([...perCasus.keys()].sort());
  for (const regel of regels) expect(regel).toMatchObject({ operatie: operatie.naam, doel: operatie.doel });
  for (const [casusId, inhoud] of perCasus) {
    const eigen = vanCasus.filter((regel) => regel.casusId === casusId);
    expect(eigen.length).toBeLessThanOrEqual(leesbeurten(operatie));
    const getoond = samen(eigen, (regel) => regel.getoond);
    expect([...inhoud.getoond].filter((label) => !getoond.includes(label))).toEqual([]);
    expect(eigen.flatMap(({ afgeschermd, getoond: open }) => afgeschermd.filter((label) => open.includes(label)))).toEqual([]);
    if (wortels(operatie).length === 1) expect(eigen.flatMap(({ afgeschermd }) => afgeschermd.filter((label) => (inhoud.getoond as ReadonlySet<string>).has(label)))).toEqual([]);
    expect(await wasEchtLeeg(inhoud, getoond.filter((label) => !(inhoud.getoond as ReadonlySet<string>).has(label)))).toEqual([]);
    // What is told in a sentence (who has not been heard yet) was read too, and stands in no object of the answer.
    const inZinnen = wortels(operatie).some((wortel) => OVER_DE_GEVRAAGDE.includes(wortel));
    const gelogd = samen(eigen, (regel) => regel.gezinsleden);
    expect(inZinnen ? [...inhoud.gezinsleden].filter((lid) => !gelogd.includes(lid)) : gelogd).toEqual(inZinnen ? [] : [...inhoud.gezinsleden].sort());
    if (!wortels(operatie).some((wortel) => ZONDER_BETROKKENHEID.includes(wortel))) for (const { hoedanigheden } of eigen) expect(hoedanigheden.length).toBeGreaterThan(0);
  }
}

describe('elke geregistreerde vraag staat in het logboek met precies wat het antwoord liet zien', () => {
  const totaal = { vragen: 0, regels: 0, casussen: 0 };
  // What supervision asks tells of log lines, not of families; its tests are with it.
  const paren = demomensen.flatMap(({ id, partijId, portalen }) => portalen.filter((portaal) => portaal !== 'privacy').map((portaal) => [id as Proefpersoon, portaal, partijId] as const));

  test.each(paren)('van %s in %s', async (naam, portaal, partijId) => {
    const persoon = proef.alsPersoon(naam, portaal);
    for (const operatie of vragenVan(portaal)) {
      for (const variabelen of await variabelenVoor(operatie, partijId)) {
        let data: Record<string, unknown> = {};
        const regels = await logregelsVan(proef.beheer, async () => {
          data = await persoon.vraag<Record<string, unknown>>(operatie.tekst, variabelen);
        });
        const { perCasus } = await new Antwoordlezer(proef.beheer, wacht, operatie.document).lees(data);
        try {
          await toets(regels, perCasus, operatie, Object.values(variabelen));
        } catch (fout) {
          throw new Error(`${operatie.naam} ${JSON.stringify(variabelen)}: ${(fout as Error).message}`, { cause: fout });
        }
        totaal.vragen += 1;
        totaal.regels += regels.length;
        totaal.casussen += perCasus.size;
      }
    }
  });

  test('en dat waren er genoeg om iets te zeggen', () => {
    expect(totaal.vragen).toBeGreaterThan(300);
    expect(totaal.casussen).toBeGreaterThan(300);
    expect(totaal.regels).toBeGreaterThanOrEqual(totaal.casussen);
  });

  test('en in al die regels staat geen enkel kenmerk van een gezin', async () => {
    const { rows } = await proef.beheer.query<{ tekst: string; n: number }>(`select string_agg(l::text, ' ') as tekst, count(*)::int as n from log.toegang l`);
    const kenmerken = maakDemo({ zaad: DEMOZAAD, vandaag: new Date() }).kenmerken.map(({ waarde }) => waarde);
    expect([rows[0]!.n > 300, kenmerken.length > 1000]).toEqual([true, true]);
    expect(kenmerken.filter((kenmerk) => rows[0]!.tekst.includes(kenmerk))).toEqual([]);
  });
});

const VAN_EEN_CASUS = ['casus', 'mijnWerk', 'gereedheid'];

describe('wie wordt afgebroken op het moment dat de regel vast zou staan, krijgt niets', () => {
  test.each([
    ['de database de verbinding verbreekt', 'perform pg_terminate_backend(pg_backend_pid())'],
    ['vastleggen mislukt', `raise exception 'schijf vol'`],
  ])('als %s', async (_wat, wat) => {
    await proef.beheer.query(`
      create function log.breek() returns trigger language plpgsql security definer as $$ begin ${wat}; return null; end $$;
      create constraint trigger breek after insert on log.toegang deferrable initially deferred for each row execute function log.breek()`);
    try {
      const persoon = proef.alsPersoon('samira', 'duo');
      const regels = await logregelsVan(proef.beheer, async () => {
        for (const operatie of vragenVan('duo').filter((vraag) => wortels(vraag).some((wortel) => VAN_EEN_CASUS.includes(wortel)))) {
          for (const variabelen of (await variabelenVoor(operatie, partijId('samira'))).slice(0, 1)) {
            const { data, errors } = await persoon.antwoord(operatie.tekst, variabelen);
            expect([operatie.naam, errors === undefined, VAN_EEN_CASUS.filter((wortel) => (data?.[wortel] ?? null) !== null)]).toEqual([operatie.naam, false, []]);
          }
        }
      });
      expect(regels).toEqual([]);
    } finally {
      await proef.beheer.query('drop trigger breek on log.toegang; drop function log.breek()');
    }
  });
});
