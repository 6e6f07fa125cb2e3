import type { JWK } from 'jose';

/** How we prove to a provider that we are we: a secret that both hold, or a key of which it knows the public half. */
export type Clientbewijs = { readonly geheim: string } | { readonly sleutels: readonly JWK[] };

/** An organisation's own OpenID Connect provider. */
export interface Aanbieder {
  /** Short name in addresses and in `proces.identiteit`. */
  readonly code: string;
  /** The organisation, for whoever chooses where to log in. */
  readonly naam: string;
  readonly issuer: URL;
  readonly clientId: string;
  readonly bewijs: Clientbewijs;
  /** The levels of assurance (`acr`) of which the provider must name one; none: whatever it does is enough. */
  readonly zekerheid: readonly string[];
  /** The same for proving again who one is, before what may not happen by a tablet that was left open. */
  readonly stapZekerheid: readonly string[];
  /** How many seconds ago the person may have proven who they are, at most; undefined: a session at the provider is enough, however old. */
  readonly versheid: number | undefined;
  /** Where the provider really listens, when its public address is that of the gateway itself. */
  readonly doel: URL | undefined;
}

/** The one provider of an installation that has one: its addresses bear no name. */
export const ENIGE = 'bv';

export const AANBIEDERCODE = /^[a-z][a-z0-9-]{0,39}$/;

/** `/aanmelden/terug`, and with more than one provider an address for each: an answer of one cannot pass for that of another. */
export const adresBij = (pad: string, { code }: Pick<Aanbieder, 'code'>): string => (code === ENIGE ? pad : `${pad}/${code}`);
