import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root secret of this installation, made once. Passwords of database roles and of the OIDC client follow from it. */
export const haalGeheim = (data: string): string => {
  const bestand = join(data, 'geheim');
  mkdirSync(data, { recursive: true });
  if (!existsSync(bestand)) writeFileSync(bestand, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(bestand, 'utf8').trim();
};

/** A secret for one purpose: knowing it says nothing about the root or about another purpose. */
export const leidAf = (geheim: string, doel: string): string => createHmac('sha256', geheim).update(doel).digest('base64url');
