import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A secret from the environment, with the short name under which its ciphertexts and hashes are found again. */
export interface Bronsleutel {
  readonly id: string;
  readonly geheim: string;
}

type Sleutelfoutcode = 'SLEUTELS_ONTBREKEN' | 'SLEUTEL_ONBEKEND' | 'VERSLEUTELING_ONGELDIG';

/** The value cannot be made readable. The code says why; neither the value nor the key is in it. */
export class Sleutelfout extends Error {
  override readonly name = 'Sleutelfout';

  constructor(readonly code: Sleutelfoutcode) {
    super(code);
  }
}

interface Sleutelpaar {
  readonly versleutel: Buffer;
  readonly hash: Buffer;
}

/** What stands in a column: form, key id, and IV + ciphertext + tag. */
export const ENVELOP = 'bv1';
const IV = 12;
const TAG = 16;

const leidAf = (geheim: string, waarvoor: string): Buffer => Buffer.from(hkdfSync('sha256', geheim, '', waarvoor, 32));

/**
 * The keys for what stands encrypted in the database, none of which is in the database. The first writes, all of them read: so
 * that keys can be changed while the product runs.
 */
export class Sleutelbos {
  readonly #sleutels: ReadonlyMap<string, Sleutelpaar>;
  readonly schrijvend: string;

  constructor(bronnen: readonly [Bronsleutel, ...Bronsleutel[]]) {
    this.#sleutels = new Map(bronnen.map(({ id, geheim }) => [id, { versleutel: leidAf(geheim, 'bv-versleutel'), hash: leidAf(geheim, 'bv-hash') }]));
    this.schrijvend = bronnen[0].id;
  }

  /** AES-256-GCM under the writing key. `plaats` names column and row: the same bytes in another place do not open. */
  versleutel(waarde: string, plaats: string): string {
    const iv = randomBytes(IV);
    const kop = `${ENVELOP}.${this.schrijvend}`;
    const cijfer = createCipheriv('aes-256-gcm', this.#paar(this.schrijvend).versleutel, iv, { authTagLength: TAG }).setAAD(Buffer.from(`${kop}.${plaats}`));
    const inhoud = Buffer.concat([iv, cijfer.update(waarde, 'utf8'), cijfer.final(), cijfer.getAuthTag()]);
    return `${kop}.${inhoud.toString('base64url')}`;
  }

  /** Errors: Sleutelfout when it was changed, stands in another place, was never encrypted, or its key is not here. */
  ontsleutel(envelop: string, plaats: string): string {
    const [vorm, id = '', inhoud = ''] = envelop.split('.');
    const bytes = Buffer.from(inhoud, 'base64url');
    if (vorm !== ENVELOP || bytes.length < IV + TAG) throw new Sleutelfout('VERSLEUTELING_ONGELDIG');
    const cijfer = createDecipheriv('aes-256-gcm', this.#paar(id).versleutel, bytes.subarray(0, IV), { authTagLength: TAG })
      .setAAD(Buffer.from(`${ENVELOP}.${id}.${plaats}`))
      .setAuthTag(bytes.subarray(-TAG));
    try {
      return cijfer.update(bytes.subarray(IV, -TAG), undefined, 'utf8') + cijfer.final('utf8');
    } catch {
      throw new Sleutelfout('VERSLEUTELING_ONGELDIG');
    }
  }

  /** By which the same value is found again; without the key it tells nothing. `soort` keeps uses apart. */
  hash(soort: string, waarde: string): string {
    return this.#hash(this.schrijvend, soort, waarde);
  }

  /** Under every key: what was kept before the keys changed is found too. */
  hashes(soort: string, waarde: string): string[] {
    return [...this.#sleutels.keys()].map((id) => this.#hash(id, soort, waarde));
  }

  #hash(id: string, soort: string, waarde: string): string {
    return `${id}:${createHmac('sha256', this.#paar(id).hash).update(`${soort}\n${waarde}`).digest('hex')}`;
  }

  #paar(id: string): Sleutelpaar {
    const paar = this.#sleutels.get(id);
    if (!paar) throw new Sleutelfout('SLEUTEL_ONBEKEND');
    return paar;
  }
}

let bos: Sleutelbos | undefined;

/** One set of keys per process, as there is one registry of tables: no reader and no command can forget to bring it. */
export const gebruikSleutels = (sleutels: Sleutelbos): void => {
  bos = sleutels;
};

/** Errors: Sleutelfout when the process was started without. */
export const sleutelbos = (): Sleutelbos => {
  if (!bos) throw new Sleutelfout('SLEUTELS_ONTBREKEN');
  return bos;
};
