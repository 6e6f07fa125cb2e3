import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { leesCookie, wisCookie, zetCookie } from './cookies.js';
import { vraag } from './database.js';
import { onthoud } from './onthoud.js';

const COOKIE = '__Host-bv-sessie';
/** Of who just logged out here and goes on to their provider: by it the ID token is given once. */
const AFMELDCOOKIE = '__Host-bv-afmelding';
const AFMELDEN_SECONDEN = 60;
const TEKEN = /^[A-Za-z0-9_-]{43}$/;
const STIL_MINUTEN = 15;
const LANGST_UREN = 10;
const WAARSCHUW_MINUTEN = 5;
// Writing the time of each request would make every read a write.
export const NAUWKEURIG_SECONDEN = 30;

export interface Sessie {
  /** SHA-256 of the token; the token itself exists only in the cookie. */
  readonly sleutel: Buffer;
  readonly persoonId: string;
  readonly sub: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly organisatie: string | null;
  readonly portalen: readonly string[];
  readonly eindigt: Date;
  /** From this moment the screen warns that the session is about to end. */
  readonly waarschuwing: Date;
  /** The screen holds to this path and its few operations until somebody gives the code; null: no lock. */
  readonly slot: string | null;
  /** How long ago the person proved to their provider who they are, on the level that weighty acts ask for; by the clock of the database. */
  readonly bewezenSeconden: number;
  readonly identiteitId: string | null;
  /** Whether what is done now must be noted: the last time was a while ago. */
  readonly isLangStil: boolean;
}

interface Sessierij {
  readonly persoonId: string;
  readonly sub: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly organisatie: string | null;
  readonly portalen: string[];
  readonly eindigt: Date;
  readonly slot: string | null;
  readonly bewezenSeconden: number;
  readonly identiteitId: string | null;
  readonly isLangStil: boolean;
}

export interface Sessiepaar {
  readonly sleutel: Buffer;
  readonly portaal: string;
}

const nieuwTeken = (): string => randomBytes(32).toString('base64url');
const hash = (teken: string): Buffer => createHash('sha256').update(teken).digest();

/** When a session `s` lives and a right `t` to a portal counts; the wall asks the same before it reads for a session. */
export const LEEFT = `s.eindigt_op > now() and s.laatst_gezien > now() - interval '${STIL_MINUTEN} minutes'`;
export const TOEGANG = 't.van <= now() and (t.tot is null or t.tot > now())';

const VIND = `
  select s.persoon_id as "persoonId", s.sub, s.slot_pad as slot, extract(epoch from now() - s.bewezen_op)::float8 as "bewezenSeconden",
         s.laatst_gezien < now() - interval '${NAUWKEURIG_SECONDEN} seconds' as "isLangStil", s.identiteit_id as "identiteitId", p.naam, p.functie, o.naam as organisatie,
         least(s.eindigt_op, s.laatst_gezien + interval '${STIL_MINUTEN} minutes') as eindigt,
         array(select distinct t.portaal::text from algemeen.portaaltoegang t where t.persoon_id = s.persoon_id and ${TOEGANG} order by 1) as portalen
    from proces.sessie s join algemeen.partij p on p.id = s.persoon_id and p.sub = s.sub left join algemeen.organisatie o on o.id = p.organisatie_id
   where s.id_hash = $1 and ${LEEFT}`;

const MAAK = `
  with verlopen as (delete from proces.sessie where eindigt_op < now() - interval '1 day')
  insert into proces.sessie (id_hash, persoon_id, sub, id_token, sid, identiteit_id, apparaat, gemaakt_op, laatst_gezien, bewezen_op, eindigt_op)
  values ($1, $2, (select p.sub from algemeen.partij p where p.id = $2), $3, $4, $5, $7, now(), now(), least($6, now()),
    least(now() + interval '${LANGST_UREN} hours', (select i.tot from proces.identiteit i where i.id = $5)))`;

// The place of the session stays (its end, its lock); its token does not: who saw the old one has nothing.
const VERNIEUW = `
  update proces.sessie set id_hash = $2, id_token = $3, sid = $4, identiteit_id = $5, bewezen_op = least($6, now()), laatst_gezien = now(),
    eindigt_op = least(eindigt_op, (select i.tot from proces.identiteit i where i.id = $5)) where id_hash = $1`;

const GELDIG = `
  select encode(s.id_hash, 'hex') || ' ' || g.portaal as paar
    from unnest($1::bytea[], $2::text[]) as g (id_hash, portaal) join proces.sessie s using (id_hash)
   where ${LEEFT} and s.slot_pad is null and exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = s.persoon_id and t.portaal::text = g.portaal and ${TOEGANG})`;

const BEEINDIG = 'delete from proces.sessie where id_hash = $1';

// Ended from now on, for every question and every stream. What the provider must know waits a minute under a new token; the old one finds nothing.
const MELD_AF = `
  with elders as (delete from proces.sessie where $3 and persoon_id = $2 and id_hash <> $1)
  update proces.sessie set id_hash = $4, eindigt_op = now() where id_hash = $1`;

const NEEM_AFMELDING = `
  delete from proces.sessie where id_hash = $1 and eindigt_op <= now() and eindigt_op > now() - interval '${AFMELDEN_SECONDEN} seconds'
  returning id_token as "idToken", (select i.aanbieder from proces.identiteit i where i.id = identiteit_id) as aanbieder`;

const sleutelUit = (cookiekop: string | undefined, cookie = COOKIE): Buffer | undefined => {
  const teken = leesCookie(cookiekop, cookie);
  return teken !== undefined && TEKEN.test(teken) ? hash(teken) : undefined;
};

export const paarsleutel = ({ sleutel, portaal }: Sessiepaar): string => `${sleutel.toString('hex')} ${portaal}`;

/** A wrong code counts; after this many the session ends, for then somebody else is trying. */
export const MEESTE_POGINGEN = 5;

const ONTSLUIT = `
  update proces.sessie s set slot_pad = case when s.slot_code = $2 then null else s.slot_pad end, slot_code = case when s.slot_code = $2 then null else s.slot_code end,
    slot_pogingen = case when s.slot_code = $2 then 0 else s.slot_pogingen + 1 end
   where s.id_hash = $1 and s.slot_pad is not null returning s.slot_pad is null as open, s.slot_pogingen as pogingen`;

/** So many sessions are remembered with their person; an older one is looked up again. */
const MEESTE_BEKEND = 10_000;

const codehash = (sleutel: Buffer, code: string): Buffer => createHash('sha256').update(sleutel).update(code).digest();

/** Who somebody is at their provider, and in which of its sessions. */
export interface Aangemeld {
  /** Undefined: no provider said so, but the operator (`pnpm sessie`). */
  readonly identiteitId: string | undefined;
  readonly bewezenOp: Date;
  readonly idToken: string | undefined;
  readonly sid: string | undefined;
}

/** What the provider says that ended: one of its sessions, or everything of one person. */
export type Afgemeld = { readonly sid: string; readonly sub?: string | undefined } | { readonly sid?: undefined; readonly sub: string };

/** Their providers know nothing of each other: a name or a number means something at one of them only. */
export type AfgemeldBij = Afgemeld & { readonly aanbieder: string };

export interface Afmelding {
  readonly idToken: string | null;
  readonly aanbieder: string | null;
}

export interface Sessies {
  /** Starts a session on a device in words, if it is known; answers the Set-Cookie header. */
  readonly begin: (persoonId: string, aangemeld: Aangemeld, apparaat?: string) => Promise<string>;
  /** The same person proved again who they are: a new token for the same session. Answers the Set-Cookie header. */
  readonly vernieuw: (sessie: Sessie, aangemeld: Aangemeld) => Promise<string>;
  /** Hash of the token in the cookie, by which a session is found; says nothing about whether it lives. */
  readonly sleutel: (cookiekop: string | undefined) => Buffer | undefined;
  readonly vind: (cookiekop: string | undefined) => Promise<Sessie | undefined>;
  /** Whose session this is, if `vind` met it here before. It is never another person's; it may have ended since. */
  readonly persoonVan: (sleutel: Buffer) => string | undefined;
  /** The person did something: the quiet time starts anew. */
  readonly raakAan: (sessie: Sessie, direct?: boolean) => Promise<void>;
  /** From now on only the operations of a locked screen run, here and in the database; `pad` is where the screen stays. */
  readonly sluit: (sessie: Sessie, pad: string, code: string) => Promise<void>;
  /** True when the code was right, or there was no lock. Ends the session after too many wrong ones. */
  readonly ontsluit: (sessie: Sessie, code: string) => Promise<boolean>;
  readonly beeindig: (sessie: Pick<Sessie, 'sleutel'>) => Promise<void>;
  /** Ends this session, and with `overal` all others of the person. Answers the Set-Cookie headers by which this browser may come once for `neemAfmelding`. */
  readonly meldAf: (sessie: Sessie, overal: boolean) => Promise<readonly string[]>;
  /** What is needed to end the session at the provider too, once and within a minute. */
  readonly neemAfmelding: (cookiekop: string | undefined) => Promise<Afmelding | undefined>;
  /** Ends what the provider ended, on every device that came in by it; answers whose sessions those were. */
  readonly beeindigVan: (afgemeld: AfgemeldBij) => Promise<string[]>;
  /** Which of these may still receive data of their portal; keys as from `paarsleutel`. */
  readonly geldig: (paren: readonly Sessiepaar[]) => Promise<ReadonlySet<string>>;
  readonly wisCookie: string;
  readonly wisAfmelding: string;
}

/** Sessions live in PostgreSQL, so that any gateway serves any request and a session ends everywhere at once. */
export const maakSessies = (pool: Pool): Sessies => {
  const bekend = new Map<string, string>();
  return {
    wisCookie: wisCookie(COOKIE),
    wisAfmelding: wisCookie(AFMELDCOOKIE),

    begin: async (persoonId, { identiteitId, idToken, sid, bewezenOp }, apparaat) => {
      const teken = nieuwTeken();
      await vraag(pool, { text: MAAK, values: [hash(teken), persoonId, idToken, sid, identiteitId, bewezenOp, apparaat] });
      return zetCookie(COOKIE, teken);
    },

    vernieuw: async ({ sleutel }, { identiteitId, idToken, sid, bewezenOp }) => {
      const teken = nieuwTeken();
      await vraag(pool, { text: VERNIEUW, values: [sleutel, hash(teken), idToken, sid, identiteitId, bewezenOp] });
      return zetCookie(COOKIE, teken);
    },

    sleutel: (cookiekop) => sleutelUit(cookiekop),

    vind: async (cookiekop) => {
      const sleutel = sleutelUit(cookiekop);
      if (sleutel === undefined) return undefined;
      const [rij] = await vraag<Sessierij>(pool, { name: 'sessie-vind', text: VIND, values: [sleutel] });
      if (rij) onthoud(bekend, MEESTE_BEKEND, sleutel.toString('hex'), rij.persoonId);
      return rij && { ...rij, sleutel, waarschuwing: new Date(rij.eindigt.getTime() - WAARSCHUW_MINUTEN * 60_000) };
    },

    persoonVan: (sleutel) => bekend.get(sleutel.toString('hex')),

    raakAan: async ({ sleutel, isLangStil }, direct = false) => {
      if (!direct && !isLangStil) return;
      await vraag(pool, { name: 'sessie-raak', text: 'update proces.sessie set laatst_gezien = now() where id_hash = $1', values: [sleutel] });
    },

    sluit: async ({ sleutel }, pad, code) => {
      await vraag(pool, { text: 'update proces.sessie set slot_pad = $2, slot_code = $3, slot_pogingen = 0 where id_hash = $1 and slot_pad is null', values: [sleutel, pad, codehash(sleutel, code)] });
    },

    ontsluit: async ({ sleutel }, code) => {
      const [rij] = await vraag<{ open: boolean; pogingen: number }>(pool, { text: ONTSLUIT, values: [sleutel, codehash(sleutel, code)] });
      if (rij && rij.pogingen >= MEESTE_POGINGEN) await vraag(pool, { text: BEEINDIG, values: [sleutel] });
      return rij?.open ?? true;
    },

    beeindig: async ({ sleutel }) => {
      await vraag(pool, { text: BEEINDIG, values: [sleutel] });
    },

    meldAf: async ({ sleutel, persoonId }, overal) => {
      const teken = nieuwTeken();
      await vraag(pool, { text: MELD_AF, values: [sleutel, persoonId, overal, hash(teken)] });
      return [wisCookie(COOKIE), zetCookie(AFMELDCOOKIE, teken, AFMELDEN_SECONDEN)];
    },

    neemAfmelding: async (cookiekop) => {
      const sleutel = sleutelUit(cookiekop, AFMELDCOOKIE);
      return sleutel && (await vraag<Afmelding>(pool, { text: NEEM_AFMELDING, values: [sleutel] }))[0];
    },

    beeindigVan: async ({ aanbieder, sub, sid }) => {
      const rijen = await vraag<{ persoonId: string }>(pool, {
        text: `delete from proces.sessie s using proces.identiteit i where i.id = s.identiteit_id and i.aanbieder = $3
                 and ($1::text is null or i.sub = $1) and ($2::text is null or s.sid = $2) and coalesce($1, $2) is not null returning s.persoon_id as "persoonId"`,
        values: [sub ?? null, sid ?? null, aanbieder],
      });
      return [...new Set(rijen.map(({ persoonId }) => persoonId))];
    },

    geldig: async (paren) => {
      const rijen = await vraag<{ paar: string }>(pool, {
        name: 'sessie-geldig',
        text: GELDIG,
        values: [paren.map(({ sleutel }) => sleutel), paren.map(({ portaal }) => portaal)],
      });
      return new Set(rijen.map(({ paar }) => paar));
    },
  };
};
