import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { Aanvraagfout } from '../fout.js';
import type { Documentinhoud } from './document.js';

const SJABLOON = new URL('./brief.typ', import.meta.url);
const ZETTER = new URL('./zetter.js', import.meta.url);
const LANGST_MS = 30_000;

/**
 * A tagged PDF (PDF/UA-1). Set in a thread of its own: a long dossier takes a second, and everybody else would wait for it.
 * Errors: ONDERDEEL_NIET_BESCHIKBAAR where the typesetter does not run on this machine; nothing is loaded before the first document.
 */
export async function zetPdf(inhoud: Documentinhoud): Promise<Buffer> {
  const worker = new Worker(ZETTER, { workerData: { sjabloon: await readFile(SJABLOON, 'utf8'), gegevens: JSON.stringify(inhoud), titel: inhoud.titel } });
  const klok = setTimeout(() => void worker.terminate(), LANGST_MS);
  try {
    return await new Promise<Buffer>((klaar, mislukt) => {
      worker.once('message', (pdf: Uint8Array) => {
        klaar(Buffer.from(pdf));
      });
      worker.once('error', (fout: Error & { code?: string }) => {
        mislukt(isAfwezig(fout) ? new Aanvraagfout('ONDERDEEL_NIET_BESCHIKBAAR', 'Op deze server kan geen PDF gemaakt worden: het zetprogramma ontbreekt voor dit systeem.') : fout);
      });
      worker.once('exit', () => {
        mislukt(new Error('De zetter stopte zonder PDF.'));
      });
    });
  } finally {
    clearTimeout(klok);
    await worker.terminate();
  }
}

/** The typesetter is a native package; where it has no build for the platform, importing it fails. */
const isAfwezig = ({ code, message }: Error & { code?: string }): boolean => code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || /native binding|cannot find module/i.test(message);
