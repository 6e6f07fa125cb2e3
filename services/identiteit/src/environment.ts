export interface Omgeving {
  readonly poort: number;
  /** Network interface; only this machine unless a container needs more. */
  readonly luister: string;
  /** Public address of this provider, as the browser sees it (through the gateway's proxy). */
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly terug: string;
  readonly naAfmelden: string;
  /** Folder that keeps the signing keys, so that a restart signs nobody out. */
  readonly data: string;
  /** As the OIDC NLGov profile asks of a provider; undefined: as easy as a demonstration wants it. */
  readonly streng?: Streng;
}

export interface Streng {
  /** Where the client publishes the keys that it signs with (private_key_jwt); its secret does not count here. */
  readonly sleuteladres: string;
  /** The levels of assurance that a login here can have; the first asked for is given. */
  readonly zekerheden: readonly string[];
}

type Bron = Readonly<Record<string, string | undefined>>;

const verplicht = (bron: Bron, naam: string): string => {
  const waarde = bron[naam];
  if (waarde === undefined || waarde === '') throw new Error(`${naam} ontbreekt. Zet deze omgevingsvariabele en start opnieuw.`);
  return waarde;
};

/** The only reader of process.env in this service. */
export const leesOmgeving = (bron: Bron = process.env): Omgeving => {
  if (bron['NODE_ENV'] === 'production') {
    throw new Error('Deze identiteitsdienst laat iedereen zonder wachtwoord binnen en start daarom niet met NODE_ENV=production.');
  }
  const issuer = new URL(verplicht(bron, 'BV_ISSUER'));
  const terug = bron['BV_TERUG'] ?? `${issuer.origin}/aanmelden/terug`;
  const poort = Number(bron['PORT'] ?? '4001');
  if (!Number.isInteger(poort) || poort < 0 || poort > 65535) throw new Error('PORT is geen geldig poortnummer.');
  return {
    poort,
    luister: bron['BV_LUISTER'] ?? '127.0.0.1',
    issuer,
    clientId: verplicht(bron, 'BV_OIDC_CLIENT_ID'),
    clientSecret: verplicht(bron, 'BV_OIDC_CLIENT_SECRET'),
    terug,
    naAfmelden: bron['BV_NA_AFMELDEN'] ?? `${new URL(terug).origin}/`,
    data: verplicht(bron, 'BV_DATA'),
  };
};
