import { bit, type Gegevenscategorie, labelsIn } from '@bv/beleid';
import type { Pool } from 'pg';
import type { Kijker, Verbinding } from './kijker.js';
import { alsKijker } from './lezen.js';
import type { Toegangsregel } from './logboek.js';
import { schrijfToegang } from './toegangslog.js';

/** What lines somebody looks for; each part is optional. */
export interface Logvraag {
  readonly casusnummer?: string | undefined;
  readonly persoonId?: string | undefined;
  readonly label?: Gegevenscategorie | undefined;
  readonly actie?: string | undefined;
  readonly uitkomst?: string | undefined;
  /** Only lines under emergency access. */
  readonly nood?: boolean | undefined;
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

export interface Logzoekregel extends Toegangsregel {
  persoonId: string | null;
  casusnummer: string | null;
}

export interface Logpagina {
  regels: Logzoekregel[];
  /** Where the next page starts; null when there is none. */
  volgende: string | null;
}

type Regelrij = Omit<Logzoekregel, 'getoond' | 'afgeschermd'> & { volgnummer: string; getoond: number; afgeschermd: number };

const GEEN_CASUS = '00000000-0000-0000-0000-000000000000';

/** Text of a condition by what was asked; input is a parameter, always. */
class Voorwaarden {
  readonly waarden: unknown[] = [];
  private readonly delen: string[] = [];

  /** `?` in the text is the value. */
  voeg(tekst: string, waarde: unknown): void {
    if (waarde === undefined || waarde === null) return;
    this.delen.push(tekst.replaceAll('?', this.parameter(waarde)));
  }

  /** How a value is named in the text. */
  parameter(waarde: unknown): string {
    this.waarden.push(waarde);
    return `$${String(this.waarden.length)}`;
  }

  get tekst(): string {
    return this.delen.length > 0 ? `where ${this.delen.join(' and ')}` : '';
  }
}

const KOLOMMEN = `l.id, l.volgnummer, l.op, l.persoon_id as "persoonId", l.naam, l.organisatie, l.als, l.hoedanigheden, l.portaal, l.operatie, l.doel, l.actie, l.uitkomst, l.casusnummer, l.getoond, l.afgeschermd`;

/** The newest lines of each mask that holds the label, and of those the newest: a label that hardly anybody saw is found as quickly as another. */
function perMasker(gezocht: (voorwaarden: string) => string, waar: Voorwaarden, label: Gegevenscategorie, aantal: number): string {
  const masker = waar.parameter(bit(label));
  const voorwaarden = `${waar.tekst || 'where true'} and l.getoond = m.getoond`;
  return `select r.* from wand.logmaskers(${masker}::int) as m(getoond) cross join lateral (${gezocht(voorwaarden)}) r order by r.volgnummer desc limit ${String(aantal)}`;
}

/** A number that nobody has is looked for like one that has no lines. */
async function casusBij(verbinding: Verbinding, nummer: string): Promise<string> {
  const [casus] = await verbinding.vraag<{ id: string }>(`select id from toezicht.casus where nummer = $1`, [nummer]);
  return casus?.id ?? GEEN_CASUS;
}

/** `casusId`: of the number that was asked; undefined when none was. */
export interface Logzoekopdracht {
  readonly casusId: string | undefined;
  readonly aantal: number;
  readonly na: string | null;
}

/** The search as SQL, with one line more than a page. A period is turned into numbers of lines first, so that any combination walks an index from its end. */
export function logzoekvraag(vraag: Logvraag, { casusId, aantal, na }: Logzoekopdracht): { readonly tekst: string; readonly waarden: readonly unknown[] } {
  const waar = new Voorwaarden();
  waar.voeg('l.casus_id = ?', casusId);
  waar.voeg('l.persoon_id = ?', vraag.persoonId);
  // Of one casus or one person there are few lines. Of all of them, each mask with this label has its own newest lines.
  const isVanEen = casusId !== undefined || vraag.persoonId !== undefined;
  if (isVanEen) waar.voeg('l.getoond & ?::int <> 0', vraag.label && bit(vraag.label));
  waar.voeg('l.actie = ?', vraag.actie);
  waar.voeg('l.uitkomst = ?', vraag.uitkomst);
  waar.voeg('? = any (l.hoedanigheden)', vraag.nood ? 'NOODTOEGANG' : undefined);
  waar.voeg(`l.op >= ? and l.volgnummer >= (select wand.logplek(?::timestamptz - interval '1 minute'))`, vraag.van);
  waar.voeg(`l.op < ? and l.volgnummer < (select wand.logplek(?::timestamptz + interval '1 minute'))`, vraag.tot);
  waar.voeg('l.volgnummer < ?', na);
  const gezocht = (voorwaarden: string): string => `select ${KOLOMMEN} from toezicht.logregel l ${voorwaarden} order by l.volgnummer desc limit ${String(aantal + 1)}`;
  const tekst = vraag.label && !isVanEen ? perMasker(gezocht, waar, vraag.label, aantal + 1) : gezocht(waar.tekst);
  return { tekst, waarden: waar.waarden };
}

/** Lines by casus, person, label, action and period, newest first, a page at a time from where the last one ended. This search is a line itself. */
export async function zoekLogregels(pool: Pool, kijker: Kijker, vraag: Logvraag, aantal: number, na: string | null): Promise<Logpagina> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const casusId = vraag.casusnummer === undefined ? undefined : await casusBij(verbinding, vraag.casusnummer);
    const { tekst, waarden } = logzoekvraag(vraag, { casusId, aantal, na });
    const rijen = await verbinding.vraag<Regelrij>(tekst, [...waarden]);
    const bekend = casusId !== undefined && casusId !== GEEN_CASUS;
    const vertoning = { gevraagd: 0, masker: 0, gezinsleden: new Set<string>() };
    await schrijfToegang(verbinding, kijker, 'S', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map(bekend ? [[casusId, vertoning]] : []));
    const regels = rijen.slice(0, aantal);
    return {
      regels: regels.map(({ volgnummer: _volgnummer, ...rij }) => ({ ...rij, getoond: labelsIn(rij.getoond), afgeschermd: labelsIn(rij.afgeschermd) })),
      volgende: rijen.length > aantal ? (regels.at(-1)?.volgnummer ?? null) : null,
    };
  });
}
