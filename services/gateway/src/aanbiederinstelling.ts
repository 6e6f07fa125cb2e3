import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { AANBIEDERCODE, type Aanbieder, type Clientbewijs, ENIGE } from './platform/aanbieder.js';

interface Lezer {
  tekst(naam: string, standaard?: string): string;
  getal(naam: string, standaard: number, hoogste: number, wat: string): number;
  adres(naam: string, protocollen: readonly string[], standaard?: string): URL;
  eis(voldaan: boolean, probleem: string): void;
}

type Bron = Readonly<Record<string, string | undefined>>;

// A quiet quarter of an hour ends a session here; one that lives on at the provider must not open it again for whoever holds the tablet then.
const VERSHEID = 900;
const HTTP = ['http:', 'https:'] as const;

const sleutelset = z.object({ keys: z.array(z.object({ kty: z.enum(['RSA', 'EC', 'OKP']), kid: z.string().min(1), alg: z.string().min(1), d: z.string().min(1) }).catchall(z.unknown())).min(1) });

const rij = z.strictObject({
  code: z.string().regex(AANBIEDERCODE),
  naam: z.string().min(1).max(100),
  issuer: z.url(),
  clientId: z.string().min(1),
  sleutelbestand: z.string().optional(),
  geheimbestand: z.string().optional(),
  zekerheid: z.array(z.string().min(1)).default([]),
  stapZekerheid: z.array(z.string().min(1)).default([]),
  versheid: z.int().min(0).max(36_000).default(VERSHEID),
});

export const aanbiedersbestand = z.array(rij).min(1);

const leesBewijs = (map: string, { sleutelbestand, geheimbestand }: z.infer<typeof rij>): Clientbewijs => {
  if ((sleutelbestand === undefined) === (geheimbestand === undefined)) throw new Error('noem sleutelbestand (private_key_jwt) of geheimbestand, een van de twee');
  if (sleutelbestand === undefined) return { geheim: readFileSync(resolve(map, geheimbestand ?? ''), 'utf8').trim() };
  return { sleutels: sleutelset.parse(JSON.parse(readFileSync(resolve(map, sleutelbestand), 'utf8'))).keys };
};

/** `BV_AANBIEDERS`: a JSON file with the provider of each organisation; the files it names are found from its own folder. */
const uitBestand = (lezer: Lezer, pad: string): Aanbieder[] => {
  try {
    const rijen = aanbiedersbestand.parse(JSON.parse(readFileSync(pad, 'utf8')));
    const dubbel = rijen.find(({ code, issuer }, i) => rijen.findIndex((ander) => ander.code === code || ander.issuer === issuer) !== i);
    lezer.eis(dubbel === undefined, `BV_AANBIEDERS noemt ${dubbel?.code ?? ''} of zijn issuer twee keer.`);
    return rijen.map((een) => ({
      ...een,
      issuer: new URL(een.issuer),
      bewijs: leesBewijs(dirname(pad), een),
      versheid: een.versheid || undefined,
      doel: undefined,
    }));
  } catch (fout) {
    const wat = fout instanceof z.ZodError ? fout.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') : fout instanceof Error ? fout.message : 'onleesbaar';
    lezer.eis(false, `BV_AANBIEDERS is niet te lezen (${wat}).`);
    return [];
  }
};

const lijst = (tekst: string): string[] => tekst.split(/[\s,]+/).filter(Boolean);

const enige = (lezer: Lezer, bron: Bron, standaardIssuer: string | undefined): Aanbieder => ({
  code: ENIGE,
  naam: 'Blijvend Veilig',
  issuer: lezer.adres('BV_ISSUER', HTTP, standaardIssuer),
  clientId: lezer.tekst('BV_OIDC_CLIENT_ID'),
  bewijs: { geheim: lezer.tekst('BV_OIDC_CLIENT_SECRET') },
  zekerheid: lijst(lezer.tekst('BV_OIDC_ACR', '')),
  stapZekerheid: lijst(lezer.tekst('BV_OIDC_STAP_ACR', '')),
  versheid: lezer.getal('BV_OIDC_MAX_AGE', VERSHEID, 36_000, 'aantal seconden van 0 tot 36000') || undefined,
  doel: bron['BV_IDENTITEIT_DOEL'] ? lezer.adres('BV_IDENTITEIT_DOEL', HTTP) : undefined,
});

/** Where people may log in: the providers of `BV_AANBIEDERS`, or the one of `BV_ISSUER`. */
export const leesAanbieders = (lezer: Lezer, bron: Bron, standaardIssuer: string | undefined): readonly Aanbieder[] => {
  const pad = bron['BV_AANBIEDERS'] ?? '';
  return pad === '' ? [enige(lezer, bron, standaardIssuer)] : uitBestand(lezer, pad);
};
