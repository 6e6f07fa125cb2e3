import { join } from 'node:path';
import { zonderWachtwoord } from './database.js';
import { WORTEL, type Omgeving } from './environment.js';
import { haalGeheim, leidAf } from './geheim.js';

const CLIENT = 'blijvend-veilig-gateway';

/** Environment of each process, so that none knows more than it needs: only commands get the owner's address. */
export const procesomgeving = (omgeving: Omgeving, beheerUrl: string, poorten: { gateway: number; identiteit: number }) => {
  const geheim = haalGeheim(omgeving.data);
  const oidc = {
    BV_ISSUER: `${omgeving.herkomst}/identiteit`,
    BV_OIDC_CLIENT_ID: CLIENT,
    BV_OIDC_CLIENT_SECRET: leidAf(geheim, 'oidc-client'),
  };
  const gateway = {
    ...omgeving.door,
    ...oidc,
    PORT: String(poorten.gateway),
    BV_DATA: omgeving.data,
    BV_DATABASE: zonderWachtwoord(beheerUrl),
    BV_GEHEIM: geheim,
    BV_HERKOMST: omgeving.herkomst,
    BV_IDENTITEIT_DOEL: `http://127.0.0.1:${poorten.identiteit}`,
    BV_PORTALEN: join(WORTEL, 'portals'),
  };
  // The development provider lets everybody in without a password and refuses production; it never meets the database.
  const { NODE_ENV: _weg, BV_GEHEIM: _geheim, BV_BSN_SLEUTELS: _sleutels, BV_LDV_AUTORISATIE: _ldv, BV_TOEGANGSLOG_AUTORISATIE: _log, ...rest } = omgeving.door;
  const identiteit = {
    ...rest,
    ...oidc,
    PORT: String(poorten.identiteit),
    BV_IDENTITEIT_POORT: String(poorten.identiteit),
    BV_DATA: omgeving.data,
    BV_TERUG: `${omgeving.herkomst}/aanmelden/terug`,
    BV_NA_AFMELDEN: `${omgeving.herkomst}/`,
  };
  return { gateway, identiteit, opdracht: { ...gateway, BV_BEHEER_URL: beheerUrl } };
};
