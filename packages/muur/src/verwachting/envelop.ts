import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tabelblad } from './gegevens.js';

type Rij = Readonly<Record<string, unknown>>;

const IV = 12;
const TAG = 16;

/**
 * Closes and opens what stands encrypted in the database, written from docs/besluiten/0026 apart from the gateway: the proof puts
 * marks in those columns too, and must know what they say.
 */
export class Envelop {
  private readonly sleutel: Buffer;

  private constructor(
    private readonly id: string,
    geheim: string,
  ) {
    this.sleutel = Buffer.from(hkdfSync('sha256', geheim, '', 'bv-versleutel', 32));
  }

  /** `data`: the data folder of the product, with its root secret. */
  static van(data: string): Envelop {
    const wortel = readFileSync(join(data, 'geheim'), 'utf8').trim();
    return new Envelop('0', wortel);
  }

  private plaats(kop: string, { type, soort }: Tabelblad, veld: string, rij: Rij): Buffer {
    const casus = soort === 'casus' || soort === 'handeling' ? String(rij['casus_id']) : '';
    return Buffer.from(`${kop}.${[type, veld, casus, String(rij['id'])].join('|')}`);
  }

  sluit(waarde: string, tabel: Tabelblad, veld: string, rij: Rij): string {
    const kop = `bv1.${this.id}`;
    const iv = randomBytes(IV);
    const cijfer = createCipheriv('aes-256-gcm', this.sleutel, iv, { authTagLength: TAG }).setAAD(this.plaats(kop, tabel, veld, rij));
    return `${kop}.${Buffer.concat([iv, cijfer.update(waarde, 'utf8'), cijfer.final(), cijfer.getAuthTag()]).toString('base64url')}`;
  }

  /** Throws when it was closed with another key or for another place. */
  open(envelop: string, tabel: Tabelblad, veld: string, rij: Rij): string {
    const [vorm = '', id = '', inhoud = ''] = envelop.split('.');
    const bytes = Buffer.from(inhoud, 'base64url');
    const cijfer = createDecipheriv('aes-256-gcm', this.sleutel, bytes.subarray(0, IV), { authTagLength: TAG })
      .setAAD(this.plaats(`${vorm}.${id}`, tabel, veld, rij))
      .setAuthTag(bytes.subarray(-TAG));
    return cijfer.update(bytes.subarray(IV, -TAG), undefined, 'utf8') + cijfer.final('utf8');
  }
}
