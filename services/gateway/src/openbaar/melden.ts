import { randomUUID } from 'node:crypto';
import { CODELENGTE, controleer, formulierInhoud, Formuliersoort, normaliseerCode } from '@bv/begrippen';
import { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router, urlencoded } from 'express';
import type { Pool } from 'pg';
import { databasefout } from '../platform/databasefout.js';
import { Aanvraagfout } from '../platform/fout.js';
import type { Tempo, Tempogrenzen } from '../platform/tempo.js';
import { noemRoute, verzoekIdVan } from '../platform/verzoek.js';
import { ontvangFormulier } from '../slices/formulier/ontvang.js';
import { staatAan } from '../zicht/meldloket.js';
import { isUuid } from '../zicht/uuid.js';
import { MELDADRES, meldpagina, MELDSCRIPT, MELDSTIJL, ontvangstpagina, type Paginafout, rustpagina, SIGNAALADRES, type Waarden } from './meldpagina.js';
import { meldscript, meldstijl } from './meldstijl.js';

const GROOTSTE = '160kb';
const MEESTE_VELDEN = 30;
export const TEMPO: Tempogrenzen = { wat: 'formulier', perAfzender: 20, samen: 200, minuten: 10 };

// One sentence for every code that does not work: nobody learns which it is.
const CODE_WERKT_NIET = 'Deze code werkt niet (meer). Controleer de code, of vraag Veilig Thuis om een nieuwe: 0800 2000.';
const CODE_ONTBREEKT = 'Vul de code in die u van Veilig Thuis kreeg.';

const lees = (lichaam: unknown): Waarden =>
  Object.fromEntries(Object.entries((lichaam ?? {}) as Record<string, unknown>).filter((paar): paar is [string, string] => typeof paar[1] === 'string').map(([naam, waarde]) => [naam, waarde.replace(/\r\n/g, '\n').replace(/\0/g, '')]));

const JA_NEE: Readonly<Record<string, boolean>> = { ja: true, nee: false };

/** From the fields of the page to what the schema checks. */
const alsInhoud = ({ anoniem, anonimiteitsgrond, code: _code, sleutel: _sleutel, ...velden }: Waarden): unknown => ({
  ...velden,
  anonimiteitToegezegd: JA_NEE[anoniem ?? ''],
  anonimiteitsgrond: anoniem === 'ja' ? anonimiteitsgrond : null,
});

const op = (veld: string): string => (veld === 'anonimiteitToegezegd' ? 'anoniem' : veld);
const VOLGORDE = ['code', 'naam', 'functie', 'organisatie', 'telefoon', 'relatieTotGezin', 'anoniem', 'anonimiteitsgrond', 'gezin', 'kern', 'gebeurd', 'directeVeiligheid', 'gedaan'];
const opVolgorde = (fouten: readonly Paginafout[]): Paginafout[] => [...fouten].sort((a, b) => VOLGORDE.indexOf(a.veld) - VOLGORDE.indexOf(b.veld));

const stuur = (antwoord: Response, status: number, html: string): void => {
  antwoord.status(status).set('X-Robots-Tag', 'noindex').type('html').send(html);
};

/** Who pressed a button reads a page, not a code; what they typed is still in their tab. */
const nietVerstuurd: ErrorRequestHandler = (fout: unknown, verzoek, antwoord, verder) => {
  const teGroot = (fout as { type?: unknown } | undefined)?.type === 'entity.too.large';
  if (verzoek.method !== 'POST' || !(teGroot || databasefout(fout) !== undefined)) verder(fout);
  else stuur(antwoord, teGroot ? 413 : 503, rustpagina('Uw formulier is niet verstuurd', teGroot ? 'De tekst is te lang. Ga terug en maak hem korter: wat u typte, staat nog in dit tabblad.' : 'Er is een storing. Ga terug en verstuur het over een minuut opnieuw: wat u typte, staat nog in dit tabblad.'));
};

/**
 * The form of a professional without an account: outside every session, write only. A code goes in, a number comes out; nothing that was sent
 * can be read back here. Another site cannot post to it (`eisEigenHerkomst`), and its limits are its own.
 */
export const melden = ({ pool, tempo }: { pool: Pool; tempo: Tempo }): Router => {
  const router = Router();

  const eisAan = async (soort: Formuliersoort): Promise<void> => {
    if (soort === Formuliersoort.ZORGSIGNAAL && !(await staatAan(pool, 'ZORGSIGNAAL'))) throw new Aanvraagfout('NIET_GEVONDEN');
  };

  const toon =
    (soort: Formuliersoort): RequestHandler =>
    async (_verzoek, antwoord) => {
      await eisAan(soort);
      stuur(antwoord, 200, meldpagina({ soort, sleutel: randomUUID(), waarden: {}, fouten: [] }));
    };

  const ontvang = async (soort: Formuliersoort, waarden: Waarden, verzoek: Request): Promise<{ nummer: string } | { fouten: Paginafout[] }> => {
    const { waarde, weigeringen = [] } = controleer(formulierInhoud, alsInhoud(waarden));
    const code = normaliseerCode(waarden['code'] ?? '');
    const fouten = weigeringen.map(({ veld, tekst }) => ({ veld: op(veld), tekst }));
    if (code === '') fouten.push({ veld: 'code', tekst: CODE_ONTBREEKT });
    if (!waarde || code === '') return { fouten: opVolgorde(fouten) };
    const { sleutel = '' } = waarden;
    const nummer = code.length === CODELENGTE ? await ontvangFormulier(pool, { soort, code, id: isUuid(sleutel) ? sleutel.toLowerCase() : randomUUID(), inhoud: waarde, verzoekId: verzoekIdVan(verzoek) }) : null;
    return nummer === null ? { fouten: [{ veld: 'code', tekst: CODE_WERKT_NIET }] } : { nummer };
  };

  const neemAan =
    (soort: Formuliersoort): RequestHandler =>
    async (verzoek, antwoord) => {
      await eisAan(soort);
      const waarden = lees(verzoek.body);
      const uit = await ontvang(soort, waarden, verzoek);
      if ('nummer' in uit) stuur(antwoord, 200, ontvangstpagina(soort, uit.nummer));
      else stuur(antwoord, 422, meldpagina({ soort, sleutel: isUuid(waarden['sleutel'] ?? '') ? (waarden['sleutel'] ?? '') : randomUUID(), waarden, fouten: uit.fouten }));
    };

  const remAf: RequestHandler = async (verzoek, antwoord, verder) => {
    if (await tempo.mag(verzoek.socket.remoteAddress ?? '')) {
      verder();
      return;
    }
    antwoord.set('Retry-After', String(TEMPO.minuten * 60));
    stuur(antwoord, 429, rustpagina('Het is nu te druk', 'Er kwamen te veel formulieren achter elkaar. Ga terug, wacht tien minuten en verstuur het opnieuw: wat u typte, staat nog in dit tabblad.'));
  };

  const formulier = urlencoded({ extended: false, limit: GROOTSTE, parameterLimit: MEESTE_VELDEN });

  router.get(MELDSTIJL, noemRoute(MELDSTIJL), (_verzoek, antwoord) => void antwoord.type('css').set('Cache-Control', 'no-cache').send(meldstijl));
  router.get(MELDSCRIPT, noemRoute(MELDSCRIPT), (_verzoek, antwoord) => void antwoord.type('js').set('Cache-Control', 'no-cache').send(meldscript));
  for (const [adres, soort] of [[MELDADRES, Formuliersoort.MELDING], [SIGNAALADRES, Formuliersoort.ZORGSIGNAAL]] as const) {
    router.get(adres, noemRoute(adres), toon(soort));
    router.post(adres, noemRoute(adres), remAf, formulier, neemAan(soort));
  }
  router.use(MELDADRES, nietVerstuurd);
  return router;
};
