import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { databasefout } from './databasefout.js';
import { Aanvraagfout, type Foutcode, foutlichaam, internTekst, OPNIEUW_NA, tekstVan } from './fout.js';
import { foutvelden, type Log } from './log.js';
import { foutpagina } from './pagina.js';
import { verzoekIdVan, wilPagina } from './verzoek.js';

const TITELS: Partial<Record<Foutcode, string>> = {
  NIET_GEVONDEN: 'Deze pagina bestaat niet',
  NIET_AANGEMELD: 'U bent niet aangemeld',
  ONDERDEEL_NIET_BESCHIKBAAR: 'Even niet beschikbaar',
  DATABASE_NIET_BEREIKBAAR: 'Even niet bereikbaar',
  DATABASE_TRAAG: 'Even te druk',
  KLOK_ONGELIJK: 'Even niet te gebruiken',
  DATABASE_VOL: 'Er is geen ruimte meer',
};

/** What no screen of ours does: a try from elsewhere, or a program that is not ours. */
const POGINGEN: ReadonlySet<Foutcode> = new Set(['HERKOMST_GEWEIGERD', 'GEEN_TOEGANG_PORTAAL', 'ONBEKENDE_OPERATIE', 'METHODE_NIET_TOEGESTAAN', 'SOORT_NIET_ONDERSTEUND', 'TE_GROOT', 'TE_VEEL', 'TE_SNEL']);

/** From what express and its body parser throw to a code of ours; undefined when nobody foresaw it. */
const alsAanvraagfout = (fout: unknown): Aanvraagfout | undefined => {
  if (fout instanceof Aanvraagfout) return fout;
  const database = databasefout(fout);
  if (database !== undefined) return new Aanvraagfout(database);
  const { type, status } = (fout ?? {}) as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') return new Aanvraagfout('TE_GROOT');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new Aanvraagfout('SOORT_NIET_ONDERSTEUND');
  if (typeof status === 'number' && status === 404) return new Aanvraagfout('NIET_GEVONDEN');
  if (typeof status === 'number' && status >= 400 && status < 500) return new Aanvraagfout('ONGELDIGE_INVOER');
  return undefined;
};

const stuur = (verzoek: Request, antwoord: Response, status: number, code: Foutcode, tekst: string): void => {
  antwoord.status(status).set({ 'Cache-Control': 'no-store', ...(status === 503 ? OPNIEUW_NA : {}) });
  if (verzoek.method === 'GET' && wilPagina(verzoek)) antwoord.type('html').send(foutpagina(TITELS[code] ?? 'Dit lukt niet', tekst));
  else antwoord.json(foutlichaam(code, tekst));
};

/** Last in line: every error leaves with a code and a Dutch text, never with a stack. */
export const foutafhandeling =
  (log: Log): ErrorRequestHandler =>
  (fout: unknown, verzoek: Request, antwoord: Response, _verder): void => {
    const verzoekId = verzoekIdVan(verzoek);
    const bekend = alsAanvraagfout(fout);
    if (bekend === undefined) log.fout('onvoorzien', { verzoekId, ...foutvelden(fout) });
    else if (POGINGEN.has(bekend.code)) log.waarschuwing('geweigerd', { verzoekId, code: bekend.code });
    if (antwoord.headersSent) {
      antwoord.destroy();
      return;
    }
    if (bekend === undefined) stuur(verzoek, antwoord, 500, 'INTERNE_FOUT', internTekst(verzoekId));
    else stuur(verzoek, antwoord, bekend.status, bekend.code, bekend.message);
  };

export const nietGevonden: RequestHandler = () => {
  throw new Aanvraagfout('NIET_GEVONDEN', tekstVan('NIET_GEVONDEN'));
};
