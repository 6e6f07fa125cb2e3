import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aanbiedersbestand } from '../aanbiederinstelling.js';
import { maakSessies } from '../platform/sessie.js';
import { partijId } from '../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { laadMedewerkers, laatVertrekken, Medewerkersbezwaar, medewerkersbestand } from './medewerkers-laden.js';

let proef: Proefopstelling;
let organisaties: string[];
let groep: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  organisaties = (await proef.beheer.query<{ naam: string }>('select naam from algemeen.organisatie order by naam')).rows.map(({ naam }) => naam);
  groep = (await proef.beheer.query<{ naam: string }>(`select naam from algemeen.partij where soort = 'GROEP' and portaal = 'duo' order by naam limit 1`)).rows[0]?.naam ?? '';
});
afterAll(() => proef.stop());

const vraag = async <Rij extends object>(text: string, ...values: unknown[]): Promise<Rij[]> => (await proef.beheer.query<Rij>(text, values)).rows;
const nour = (anders: object = {}) => ({
  aanmeldnaam: 'n.aydin', naam: 'Nour Aydin', functie: 'jeugdbeschermer', organisatie: organisaties[0],
  identiteiten: [{ aanbieder: 'jbra', sub: 'paar-1', van: '2026-01-01' }],
  portalen: [{ portaal: 'duo', van: '2026-01-01', tot: '2027-01-01' }],
  groepen: [{ groep, van: '2026-01-01' }],
  detacheringen: [{ moederorganisatie: organisaties[1], van: '2026-01-01', tot: '2027-01-01' }],
  ...anders,
});
const laad = (een: object, isLaden = true, verzoekId: string = randomUUID()) => laadMedewerkers(proef.beheer, { medewerkers: [een] }, { isLaden, verzoekId });
const bezwaren = (een: object): Promise<readonly string[]> => laad(een).then(() => [], (fout: unknown) => (fout instanceof Medewerkersbezwaar ? fout.bezwaren : [String(fout)]));

describe('wie hier werkt, komt uit een bestand', () => {
  test('dat eerst zegt wat er verandert en dan pas verandert; nog eens hetzelfde doet niets', async () => {
    const verwacht = [
      `n.aydin: nieuw: Nour Aydin, jeugdbeschermer, ${organisaties[0]}`, 'n.aydin: nieuw: meldt zich aan bij jbra, van 2026-01-01', 'n.aydin: nieuw: portaal duo, van 2026-01-01 tot 2027-01-01',
      `n.aydin: nieuw: lid van ${groep}, van 2026-01-01`, `n.aydin: nieuw: gedetacheerd door ${organisaties[1]}, van 2026-01-01 tot 2027-01-01`,
    ];
    expect(await laad(nour(), false)).toEqual(verwacht);
    expect(await vraag(`select 1 from algemeen.partij where sub = 'n.aydin'`)).toEqual([]);
    const verzoekId = randomUUID();
    expect(await laad(nour(), true, verzoekId)).toEqual(verwacht);
    expect(await vraag(`select operatie, uitkomst from log.toegang where verzoek_id = $1`, verzoekId)).toEqual([{ operatie: expect.stringMatching(/^MEDEWERKER_GEWIJZIGD [0-9a-f-]{36}$/), uitkomst: 'GESLAAGD' }]);
    expect(await laad(nour())).toEqual([]);
    expect(await vraag(`select van at time zone 'Europe/Amsterdam' = '2026-01-01' as begin from algemeen.portaaltoegang where persoon_id = (select id from algemeen.partij where sub = 'n.aydin')`)).toEqual([{ begin: true }]);
  });

  test('wie van werkgever verandert, houdt de eigen naam in de dossiers en meldt zich elders aan', async () => {
    const over = { organisatie: organisaties[1], identiteiten: [{ aanbieder: 'jbra', sub: 'paar-1', van: '2026-01-01', tot: '2026-06-01' }, { aanbieder: 'raad', sub: 'paar-2', van: '2026-06-01' }] };
    expect(await laad(nour(over))).toEqual([
      `n.aydin: anders: Nour Aydin, jeugdbeschermer, ${organisaties[1]}`, 'n.aydin: anders: meldt zich aan bij jbra, van 2026-01-01 tot 2026-06-01', 'n.aydin: nieuw: meldt zich aan bij raad, van 2026-06-01',
    ]);
    expect(await vraag(`select count(*)::int as aantal from algemeen.partij where naam = 'Nour Aydin'`)).toEqual([{ aantal: 1 }]);
  });

  test('zoals het voorbeeld in docs/beheer', () => {
    const blad = readFileSync(new URL('../../../../docs/beheer/aanmelden.md', import.meta.url), 'utf8');
    const blokken = [...blad.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, blok = '']) => JSON.parse(blok) as unknown);
    expect(medewerkersbestand.parse(blokken[1]).medewerkers).toHaveLength(1);
    expect(aanbiedersbestand.parse(blokken[0]).map(({ code }) => code)).toEqual(['raad', 'veilig-thuis']);
  });

  test('dat zegt wat er niet klopt, en dan verandert er niets, ook niet van een ander in het bestand', async () => {
    expect(await bezwaren({ ...nour(), portalen: [{ portaal: 'elders', van: '2026-13-01' }], extra: 1 })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^medewerkers\.0\.portalen\.0\.portaal: /), expect.stringMatching(/^medewerkers\.0\.portalen\.0\.van: /), expect.stringMatching(/^medewerkers\.0: .*extra/)]));
    expect(await bezwaren(nour({ organisatie: 'Onbekend' }))).toEqual(['Onbekend: bestaat niet (organisatie).']);
    expect(await bezwaren(nour({ groepen: [{ groep, van: '2026-02-01', tot: '2026-01-01' }] }))).toEqual([expect.stringMatching(/tot ligt voor van/)]);
    const twee = laadMedewerkers(proef.beheer, { medewerkers: [nour({ aanmeldnaam: 'eerst', identiteiten: [] }), nour({ aanmeldnaam: 'tweede', identiteiten: [{ aanbieder: 'jbra', sub: 'paar-1', van: '2026-01-01' }] })] }, { isLaden: true, verzoekId: randomUUID() });
    await expect(twee).rejects.toThrow('paar-1 bij jbra is al Nour Aydin');
    expect(await vraag(`select 1 from algemeen.partij where sub in ('eerst', 'tweede')`)).toEqual([]);
  });
});

describe('wie vertrekt', () => {
  const openSessie = async (): Promise<string> => {
    const [identiteit] = await vraag<{ id: string }>(`select id from proces.identiteit where sub = 'samira'`);
    return (await maakSessies(proef.proces).begin(partijId('samira'), { identiteitId: identiteit?.id, bewezenOp: new Date(), idToken: undefined, sid: undefined })).split(';')[0] ?? '';
  };
  const isBinnen = async (cookie: string) => (await maakSessies(proef.proces).vind(cookie)) !== undefined;

  test('een einde aan de aanmelding eindigt de sessie die ermee begon, wie het ook verandert', async () => {
    const cookie = await openSessie();
    expect(await isBinnen(cookie)).toBe(true);
    await proef.beheer.query(`update proces.identiteit set tot = now() + interval '1 minute' where sub = 'samira'`);
    expect(await vraag(`select max(eindigt_op) <= now() + interval '1 minute' as kort from proces.sessie where identiteit_id is not null`)).toEqual([{ kort: true }]);
    await proef.beheer.query(`update proces.identiteit set tot = now() where sub = 'samira'`);
    expect(await isBinnen(cookie)).toBe(false);
    await proef.beheer.query(`update proces.identiteit set tot = null where sub = 'samira'`);
  });

  test('is meteen overal uit, en wij horen welke gezinnen een collega nodig hebben', async () => {
    const cookie = await openSessie();
    const verzoekId = randomUUID();
    const vertrokken = await laatVertrekken(proef.beheer, { aanmeldnaam: 'samira' }, verzoekId);
    expect(vertrokken?.map(({ naam }) => naam)).toEqual(['Samira El Amrani']);
    expect(await isBinnen(cookie)).toBe(false);
    for (const tabel of ['proces.identiteit', 'algemeen.portaaltoegang', 'algemeen.groepslid', 'algemeen.mandaat']) {
      expect(await vraag(`select 1 from ${tabel} where persoon_id = $1 and (tot is null or tot > now())`, partijId('samira'))).toEqual([]);
    }
    expect(await vraag(`select operatie from log.toegang where verzoek_id = $1`, verzoekId)).toEqual([{ operatie: `MEDEWERKER_VERTROKKEN ${partijId('samira')}` }]);
    expect(await laatVertrekken(proef.beheer, { aanmeldnaam: 'niemand' }, randomUUID())).toBeUndefined();
  });

  test('een hele organisatie gaat in één keer', async () => {
    const [wie] = await vraag<{ naam: string; organisatie: string }>(`select p.naam, o.naam as organisatie from algemeen.partij p join algemeen.organisatie o on o.id = p.organisatie_id where p.sub = 'hanna'`);
    const vertrokken = await laatVertrekken(proef.beheer, { organisatie: wie?.organisatie ?? '' }, randomUUID());
    expect(vertrokken?.map(({ naam }) => naam)).toContain(wie?.naam);
    expect(await vraag(`select p.naam from proces.identiteit i join algemeen.partij p on p.id = i.persoon_id join algemeen.organisatie o on o.id = p.organisatie_id where o.naam = $1 and i.tot is null`, wie?.organisatie)).toEqual([]);
  });
});
