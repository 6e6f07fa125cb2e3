import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const STROOM = /stream\r?\n/g;

/** Everything that is packed in the file: metadata, bookmarks, names of structure, what is drawn. What is no stream of ours stays as it is. */
function uitgepakt(inhoud: Buffer): string[] {
  const bytes = inhoud.toString('latin1');
  return [...bytes.matchAll(STROOM)].flatMap(({ index, 0: kop }) => {
    const begin = index + kop.length;
    const eind = bytes.indexOf('endstream', begin);
    if (eind < 0 || bytes.slice(index - 3, index) === 'end') return [];
    try {
      return [inflateSync(inhoud.subarray(begin, eind)).toString('latin1')];
    } catch {
      return [];
    }
  });
}

const open = (inhoud: Buffer) => getDocument({ data: new Uint8Array(inhoud), useSystemFonts: false, verbosity: 0 }).promise;

/** Whether a screen reader is told what is a heading, a list and a table. */
export async function isGemerkt(inhoud: Buffer): Promise<boolean> {
  const pdf = await open(inhoud);
  const gemerkt = (await pdf.getMarkInfo())?.Marked === true;
  await pdf.destroy();
  return gemerkt;
}

/** Every text in a PDF, as a reader sees it, as a search finds it over the end of a line, and as it stands in the bytes. */
export async function pdfTeksten(inhoud: Buffer): Promise<readonly string[]> {
  const pdf = await open(inhoud);
  const delen: string[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const bladzijde = await pdf.getPage(nummer);
    const { items } = await bladzijde.getTextContent();
    delen.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  const { info, metadata } = await pdf.getMetadata();
  const over = JSON.stringify([info, metadata.getAll(), await pdf.getOutline()]);
  await pdf.destroy();
  // A hyphen at the end of a line is of the paper and not of the text.
  const aaneen = delen.join('').replaceAll(/[\u00ad\u2010]/g, '');
  return [aaneen, delen.join(' '), over, inhoud.toString('latin1'), ...uitgepakt(inhoud)];
}
