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
    this.waarden.push(waarde);
    this.delen.push(tekst.replaceAll('?', `$${String(this.waarden.length)}`));
  }

  get tekst(): string {
    return this.delen.length > 0 ? `where ${this.delen.join(' and ')}` : '';
  }
}

/** A number that nobody has is looked for like one that has no lines. */
async function casusBij(verbinding: Verbinding, nummer: string): Promise<string> {
  const [casus] = await verbinding.vraag<{ id: string }>(`select id from toezicht.casus where nummer = $1`, [nummer]);
  return casus?.id ?? GEEN_CASUS;
}

/**
 * Lines by casus, person, label, action and period, newest first, a page at a time from where the last one ended. A period is
 * turned into numbers of lines first, so that any combination walks an index from its end. This search is a line itself.
 */
export async function zoekLogregels(pool: Pool, kijker: Kijker, vraag: Logvraag, aantal: number, na: string | null): Promise<Logpagina> {
  return await alsKijker(pool, kijker, async (verbinding) => {
    const casusId = vraag.casusnummer === undefined ? undefined : await casusBij(verbinding, vraag.casusnummer);
    const waar = new Voorwaarden();
    waar.voeg('l.casus_id = ?', casusId);
    waar.voeg('l.persoon_id = ?', vraag.persoonId);
    waar.voeg('l.getoond & ?::int <> 0', vraag.label && bit(vraag.label));
    waar.voeg('l.actie = ?', vraag.actie);
    waar.voeg('l.uitkomst = ?', vraag.uitkomst);
    waar.voeg('? = any (l.hoedanigheden)', vraag.nood ? 'NOODTOEGANG' : undefined);
    waar.voeg(`l.op >= ? and l.volgnummer >= (select wand.logplek(?::timestamptz - interval '1 minute'))`, vraag.van);
    waar.voeg(`l.op < ? and l.volgnummer < (select wand.logplek(?::timestamptz + interval '1 minute'))`, vraag.tot);
    waar.voeg('l.volgnummer < ?', na);
    const rijen = await verbinding.vraag<Regelrij>(
      `select l.id, l.volgnummer, l.op, l.persoon_id as "persoonId", l.naam, l.organisatie, l.hoedanigheden, l.portaal, l.operatie, l.doel, l.actie, l.uitkomst, l.casusnummer, l.getoond, l.afgeschermd
       from toezicht.logregel l ${waar.tekst} order by l.volgnummer desc limit ${String(aantal + 1)}`,
      waar.waarden,
    );
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
