import { randomUUID } from 'node:crypto';
import type { Fuzzplek } from '../fuzz/bewijs-fuzz.js';
import type { Kenmerkzoeker } from '../fuzz/kenmerkzoeker.js';
import { samen } from '../product/lijn.js';
import { isDocument, leesOperaties, type Operatie } from '../product/operaties.js';
import type { Klaargezet } from '../product/uitdraai.js';
import type { Proefwereld } from '../product/proefwereld.js';
import type { Tekstcel } from '../verwachting/kenmerken.js';
import { pdfTeksten } from './pdf.js';

export interface Documentuitslag {
  vragen: number;
  documenten: number;
  /** Marks that were read in a file, by whoever may meet them. */
  readonly gezien: Set<string>;
  readonly lekken: string[];
  readonly operaties: Set<string>;
  readonly gaven: Set<string>;
}

/** Never in a letter to a parent, whoever makes it: who made the report, what was written for colleagues, what is not shared yet. */
const NOOIT = ['MELDER_OPEN', 'MELDER_ANONIEM', 'MELDING_INTERN', 'TOETS_CONCEPT', 'REFLECTIE'];
/** And without the consent of who lives there. */
const GEHEIM = 'GEHEIM_ADRES';
const TEGELIJK = 4;

/** Letters that somebody makes of what they see: only who makes one must be allowed to see what stands in it. Of which rows they are made. */
const BRIEVEN: Readonly<Record<string, string>> = { Overdrachtbrief: 'overdracht', Terugkoppelbrief: 'melderterugkoppeling', Toetsbrief: 'toetsing', Tafelbrief: 'tafeldeelnemer' };
const PER_BRIEF = 40;

/** What a family member adds follows its record; in the invented families the label of the row and that of the record are two things. */
const VOLGT = 'gegevens.aanvulling';

/** Marks under a label that never goes out, and under no other. */
function nooit(labels: readonly string[], cellen: readonly Tekstcel[], kaal: Kenmerkzoeker): ReadonlySet<string> {
  const bij = (isNooit: boolean): string[] => cellen.filter(({ tabel, label, rij }) => (tabel.tabel !== VOLGT && labels.includes(label === 'RIJ' ? String(rij['categorie']) : label)) === isNooit).flatMap(({ tekst }) => [...kaal.vind(tekst)]);
  const elders = new Set(bij(false));
  return new Set(bij(true).filter((kenmerk) => !elders.has(kenmerk)));
}

export interface Documentdelen {
  readonly wereld: Proefwereld;
  readonly plekken: readonly Fuzzplek[];
  readonly zoeker: Kenmerkzoeker;
  readonly kaal: Kenmerkzoeker;
  readonly cellen: readonly Tekstcel[];
}

/** Every question of which the answer is a file, by everybody in a portal that has it: about their own family, about another one, and about nothing. */
export async function bewijsDocumenten({ wereld, plekken, zoeker, kaal, cellen }: Documentdelen): Promise<Documentuitslag> {
  const uit: Documentuitslag = { vragen: 0, documenten: 0, gezien: new Set(), lekken: [], operaties: new Set(), gaven: new Set() };
  const [zelf, ander] = [nooit(NOOIT, cellen, kaal), nooit([...NOOIT, GEHEIM], cellen, kaal)];
  const operaties = new Map([...new Set(plekken.map(({ portaal }) => portaal))].map((portaal) => [portaal, leesOperaties(portaal, wereld.schema).filter(isDocument)]));
  const vraag = async (plek: Fuzzplek, operatie: Operatie, waarden: Readonly<Record<string, unknown>>, verboden: ReadonlySet<string>): Promise<string> => {
    const { status, soort, inhoud } = await plek.lijn.document(plek.portaal, operatie.hash, waarden);
    uit.vragen += 1;
    const isPdf = soort.startsWith('application/pdf');
    const meld = (kenmerk: string, waarom: string): void => void uit.lekken.push(`${plek.naam} las ${kenmerk} met ${operatie.naam}: ${waarom}`);
    for (const tekst of isPdf ? await pdfTeksten(inhoud) : [inhoud.toString('utf8')]) {
      for (const kenmerk of zoeker.vind(tekst)) {
        if (!plek.mag.has(kenmerk)) meld(kenmerk, 'mag deze persoon niet zien');
        else if (verboden.has(kenmerk)) meld(kenmerk, 'gaat nooit mee naar een gezin');
        else if (operatie.variabelen.some(({ naam }) => naam === 'casusId')) meld(kenmerk, 'een lijst van wie keek houdt geen inhoud');
        else uit.gezien.add(kenmerk);
      }
    }
    if (isPdf) {
      uit.documenten += 1;
      uit.gaven.add(`${plek.portaal}/${operatie.naam}`);
    }
    return isPdf ? 'PDF' : `${status} ${inhoud.toString('utf8').replaceAll(/[0-9a-f-]{36}/g, '')}`;
  };
  /** About a dossier that was handed over: of which family, of which request. */
  const vraagUitdraai = (plek: Fuzzplek, operatie: Operatie, over: Pick<Klaargezet, 'casusId' | 'verzoekId' | 'spreektZelf'>): Promise<string> =>
    vraag(plek, operatie, Object.fromEntries(operatie.variabelen.filter(({ moet }) => moet).map(({ naam }) => [naam, over[naam as 'casusId' | 'verzoekId']])), over.spreektZelf ? zelf : ander);
  const vraagBrief = async (plek: Fuzzplek, operatie: Operatie, soort: string): Promise<void> => {
    const stel = (id: string): Promise<string> => vraag(plek, operatie, { id }, new Set());
    for (const id of (plek.voorraad.eigen.get(soort) ?? []).slice(0, PER_BRIEF)) await stel(id);
    const [vreemd] = plek.voorraad.vreemd.get(soort) ?? [];
    if (vreemd !== undefined && (await stel(vreemd)) !== (await stel(randomUUID()))) uit.lekken.push(`${plek.naam}: ${operatie.naam} antwoordt over een gezin van een ander anders dan over niets`);
  };
  const mijnUitdraai = ({ sub, portaal }: Klaargezet, plek: Fuzzplek): boolean => plek.naam === `${sub} in ${portaal}`;
  await samen(plekken, TEGELIJK, async (plek) => {
    for (const operatie of operaties.get(plek.portaal) ?? []) {
      uit.operaties.add(`${plek.portaal}/${operatie.naam}`);
      const soort = BRIEVEN[operatie.naam];
      if (soort !== undefined) {
        await vraagBrief(plek, operatie, soort);
        continue;
      }
      const eigen = wereld.uitdraaien.find((een) => mijnUitdraai(een, plek));
      if (eigen) await vraagUitdraai(plek, operatie, eigen);
      const [vreemd] = wereld.uitdraaien.filter(({ casusId }) => !(plek.voorraad.eigen.get('casus') ?? []).includes(casusId));
      const niets = { casusId: randomUUID(), verzoekId: randomUUID(), spreektZelf: false };
      if (vreemd && (await vraagUitdraai(plek, operatie, vreemd)) !== (await vraagUitdraai(plek, operatie, niets))) uit.lekken.push(`${plek.naam}: ${operatie.naam} antwoordt over een gezin van een ander anders dan over niets`);
    }
  });
  return uit;
}
