import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { leesCookie, wisCookie, zetCookie } from './cookies.js';
import { vraag } from './database.js';

const COOKIE = '__Host-bv-sessie';
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
  insert into proces.sessie (id_hash, persoon_id, sub, id_token, sid, identiteit_id, gemaakt_op, laatst_gezien, bewezen_op, eindigt_op)
  values ($1, $2, (select p.sub from algemeen.partij p where p.id = $2), $3, $4, $5, now(), now(), least($6, now()),
    least(now() + interval '${LANGST_UREN} hours', (select i.tot from proces.identiteit i where i.id = $5)))`;

// The place of the session stays (its end, its lock); its token does not: who saw the old one has nothing.
const VERNIEUW = `
  update proces.sessie set id_hash = $2, id_token = $3, sid = $4, identiteit_id = $5, bewezen_op = least($6, now()), laatst_gezien = now(),
    eindigt_op = least(eindigt_op, (select i.tot from proces.identiteit i where i.id = $5)) where id_hash = $1`;

const GELDIG = `
  select encode(s.id_hash, 'hex') || ' ' || g.portaal as paar
    from unnest($1::bytea[], $2::text[]) as g (id_hash, portaal) join proces.sessie s using (id_hash)
   where ${LEEFT} and s.slot_pad is null and exists (select 1 from algemeen.portaaltoegang t where t.persoon_id = s.persoon_id and t.portaal::text = g.portaal and ${TOEGANG})`;

const sleutelUit = (cookiekop: string | undefined): Buffer | undefined => {
  const teken = leesCookie(cookiekop, COOKIE);
  return teken !== undefined && TEKEN.test(teken) ? hash(teken) : undefined;
};

export const paarsleutel = ({ sleutel, portaal }: Sessiepaar): string => `${sleutel.toString('hex')} ${portaal}`;

/** A wrong code counts; after this many the session ends, for then somebody else is trying. */
export const MEESTE_POGINGEN = 5;

const ONTSLUIT = `
  update proces.sessie s set slot_pad = case when s.slot_code = $2 then null else s.slot_pad end, slot_code = case when s.slot_code = $2 then null else s.slot_code end,
    slot_pogingen = case when s.slot_code = $2 then 0 else s.slot_pogingen + 1 end
   where s.id_hash = $1 and s.slot_pad is not null returning s.slot_pad is null as open, s.slot_pogingen as pogingen`;

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

export interface Sessies {
  /** Starts a session; answers the Set-Cookie header. */
  readonly begin: (persoonId: string, aangemeld: Aangemeld) => Promise<string>;
  /** The same person proved again who they are: a new token for the same session. Answers the Set-Cookie header. */
  readonly vernieuw: (sessie: Sessie, aangemeld: Aangemeld) => Promise<string>;
  /** Hash of the token in the cookie, by which a session is found; says nothing about whether it lives. */
  readonly sleutel: (cookiekop: string | undefined) => Buffer | undefined;
  readonly vind: (cookiekop: string | undefined) => Promise<Sessie | undefined>;
  /** The person did something: the quiet time starts anew. */
  readonly raakAan: (sessie: Sessie, direct?: boolean) => Promise<void>;
  /** From now on only the operations of a locked screen run, here and in the database; `pad` is where the screen stays. */
  readonly sluit: (sessie: Sessie, pad: string, code: string) => Promise<void>;
  /** True when the code was right, or there was no lock. Ends the session after too many wrong ones. */
  readonly ontsluit: (sessie: Sessie, code: string) => Promise<boolean>;
  /** Ends this session, or with `overal` all sessions of the person; answers what is needed to end it at the provider too. */
  readonly beeindig: (sessie: Sessie, overal: boolean) => Promise<{ readonly idToken: string | undefined; readonly aanbieder: string | undefined }>;
  /** Ends what the provider ended, on every device that came in by it; answers whose sessions those were. */
  readonly beeindigVan: (afgemeld: AfgemeldBij) => Promise<string[]>;
  /** Which of these may still receive data of their portal; keys as from `paarsleutel`. */
  readonly geldig: (paren: readonly Sessiepaar[]) => Promise<ReadonlySet<string>>;
  readonly wisCookie: string;
}

/** Sessions live in PostgreSQL, so that any gateway serves any request and a session ends everywhere at once. */
export const maakSessies = (pool: Pool): Sessies => ({
  wisCookie: wisCookie(COOKIE),

  begin: async (persoonId, { identiteitId, idToken, sid, bewezenOp }) => {
    const teken = randomBytes(32).toString('base64url');
    await vraag(pool, { text: MAAK, values: [hash(teken), persoonId, idToken, sid, identiteitId, bewezenOp] });
    return zetCookie(COOKIE, teken);
  },

  vernieuw: async ({ sleutel }, { identiteitId, idToken, sid, bewezenOp }) => {
    const teken = randomBytes(32).toString('base64url');
    await vraag(pool, { text: VERNIEUW, values: [sleutel, hash(teken), idToken, sid, identiteitId, bewezenOp] });
    return zetCookie(COOKIE, teken);
  },

  sleutel: sleutelUit,

  vind: async (cookiekop) => {
    const sleutel = sleutelUit(cookiekop);
    if (sleutel === undefined) return undefined;
    const [rij] = await vraag<Sessierij>(pool, { name: 'sessie-vind', text: VIND, values: [sleutel] });
    return rij && { ...rij, sleutel, waarschuwing: new Date(rij.eindigt.getTime() - WAARSCHUW_MINUTEN * 60_000) };
  },

  raakAan: async ({ sleutel, isLangStil }, direct = false) => {
    if (!direct && !isLangStil) return;
    await vraag(pool, { name: 'sessie-raak', text: 'update proces.sessie set laatst_gezien = now() where id_hash = $1', values: [sleutel] });
  },

  sluit: async ({ sleutel }, pad, code) => {
    await vraag(pool, { text: 'update proces.sessie set slot_pad = $2, slot_code = $3, slot_pogingen = 0 where id_hash = $1 and slot_pad is null', values: [sleutel, pad, codehash(sleutel, code)] });
  },

  ontsluit: async ({ sleutel }, code) => {
    const [rij] = await vraag<{ open: boolean; pogingen: number }>(pool, { text: ONTSLUIT, values: [sleutel, codehash(sleutel, code)] });
    if (rij && rij.pogingen >= MEESTE_POGINGEN) await vraag(pool, { text: 'delete from proces.sessie where id_hash = $1', values: [sleutel] });
    return rij?.open ?? true;
  },

  beeindig: async ({ sleutel, persoonId }, overal) => {
    const rijen = await vraag<{ idToken: string | null; aanbieder: string | null; eigen: boolean }>(pool, {
      text: `delete from proces.sessie where id_hash = $1 or ($3 and persoon_id = $2)
             returning id_token as "idToken", id_hash = $1 as eigen, (select i.aanbieder from proces.identiteit i where i.id = identiteit_id) as aanbieder`,
      values: [sleutel, persoonId, overal],
    });
    const eigen = rijen.find((rij) => rij.eigen);
    return { idToken: eigen?.idToken ?? undefined, aanbieder: eigen?.aanbieder ?? undefined };
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
});
