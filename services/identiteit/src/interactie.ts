import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { leesFormulier } from './formulier.js';
import { kiespagina } from './kiespagina.js';
import type { Persoon } from './persoon.js';

const MAXIMUM = 1024;

/** The level of assurance of a login without any proof: a gateway that asks for another one (`BV_OIDC_ACR`) lets nobody in. */
export const ZONDER_BEWIJS = 'urn:blijvend-veilig:zonder-bewijs';

const leesKeuze = async (verzoek: IncomingMessage): Promise<string> => (await leesFormulier(verzoek, MAXIMUM)).get('persoon') ?? '';

/**
 * Logging in as someone else while a session is open: the provider would first ask to log out on a page of its own.
 * Emptying the old session keeps "one click" one click.
 */
const vergeetVorige = async (provider: Provider, cookie: string | undefined, persoon: string): Promise<void> => {
  if (cookie === undefined) return;
  const sessie = await provider.Session.find(cookie);
  if (!sessie || sessie.accountId === persoon) return;
  delete sessie.accountId;
  delete sessie.authorizations;
  await sessie.persist();
};

/** The first level that was asked for and that can be had here. */
const gegeven = (gevraagd: unknown, zekerheden: readonly string[]): string =>
  (typeof gevraagd === 'string' ? gevraagd.split(' ') : []).find((een) => zekerheden.includes(een)) ?? ZONDER_BEWIJS;

/** Handles `<pad>/interactie/<uid>`: logs in at once on a known `login_hint`, else shows the list of people. */
export const maakInteractie =
  (provider: Provider, pad: string, mensen: ReadonlyMap<string, Persoon>, zekerheden: readonly string[]) =>
  async (verzoek: IncomingMessage, antwoord: ServerResponse): Promise<void> => {
    const { uid, params, session } = await provider.interactionDetails(verzoek, antwoord);
    // Who must prove again who they are is here already, and has no password to give.
    const hint = params['prompt'] === 'login' ? session?.accountId : params['login_hint'];
    const keuze = verzoek.method === 'POST' ? await leesKeuze(verzoek) : typeof hint === 'string' ? hint : '';
    if (!mensen.has(keuze)) {
      antwoord.setHeader('Content-Type', 'text/html; charset=utf-8');
      antwoord.end(kiespagina(pad, uid, [...mensen.values()]));
      return;
    }
    // In this order: the provider refuses a result once the session no longer fits the interaction.
    const verder = await provider.interactionResult(verzoek, antwoord, { login: { accountId: keuze, amr: ['demo'], acr: gegeven(params['acr_values'], zekerheden) } });
    await vergeetVorige(provider, session?.cookie, keuze);
    antwoord.writeHead(303, { Location: verder, 'Content-Length': '0' }).end();
  };
