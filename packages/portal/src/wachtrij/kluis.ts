/** What stands on the device: bytes that nobody can read without the key, which is never there. */
export interface Gesloten {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly inhoud: ArrayBuffer;
}

export interface Kluis {
  readonly sluit: (waarde: unknown) => Promise<Gesloten>;
  /** Undefined when none of the keys opens it. */
  readonly open: (gesloten: Gesloten) => Promise<unknown>;
}

const sleutelVan = async (geheim: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', await crypto.subtle.digest('SHA-256', new TextEncoder().encode(geheim)), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** AES-GCM under keys that cannot be taken out again and live in the memory of this tab only. The first key closes, any of them opens. */
export const maakKluis = async (geheimen: readonly string[]): Promise<Kluis> => {
  const sleutels = await Promise.all(geheimen.map(sleutelVan));
  return {
    sluit: async (waarde) => {
      const [sleutel] = sleutels;
      if (!sleutel) throw new TypeError('Een kluis zonder sleutel.');
      const iv = crypto.getRandomValues(new Uint8Array(12));
      return { iv, inhoud: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sleutel, new TextEncoder().encode(JSON.stringify(waarde))) };
    },
    open: async ({ iv, inhoud }) => {
      for (const sleutel of sleutels) {
        const tekst = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, sleutel, inhoud).then((bytes) => new TextDecoder().decode(bytes), () => undefined);
        if (tekst !== undefined) return JSON.parse(tekst) as unknown;
      }
      return undefined;
    },
  };
};
