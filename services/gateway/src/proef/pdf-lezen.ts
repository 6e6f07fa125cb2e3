import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Structuurknoop {
  readonly role?: string;
  readonly children?: readonly Structuurknoop[];
}

export interface Gelezenpdf {
  readonly tekst: string;
  readonly titel: string;
  readonly taal: string;
  readonly isGemerkt: boolean;
  /** What the metadata say of PDF/UA: '1', or null. */
  readonly pdfua: string | null;
  /** Roles of the structure tree in reading order: H1, P, Table … */
  readonly rollen: readonly string[];
  readonly bladzijden: number;
}

const rollenVan = (knoop: Structuurknoop | null): string[] => (knoop ? [...(knoop.role ? [knoop.role] : []), ...(knoop.children ?? []).flatMap(rollenVan)] : []);

/** Reads a PDF as a reader or a screen reader would: its text, its structure and what it says of itself. */
export async function leesPdf(inhoud: Buffer): Promise<Gelezenpdf> {
  const pdf = await getDocument({ data: new Uint8Array(inhoud), useSystemFonts: false, verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const gegevens = info as { Title?: string; Language?: string };
  const gemerkt = await pdf.getMarkInfo();
  const teksten: string[] = [];
  const rollen: string[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) {
    const bladzijde = await pdf.getPage(nummer);
    const { items } = await bladzijde.getTextContent();
    teksten.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    rollen.push(...rollenVan((await bladzijde.getStructTree()) as Structuurknoop | null));
  }
  const uit: Gelezenpdf = {
    tekst: teksten.join('\n'), titel: gegevens.Title ?? '', taal: gegevens.Language ?? '', isGemerkt: (gemerkt as { Marked?: boolean } | null)?.Marked === true,
    pdfua: (/<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec(inhoud.toString('latin1'))?.[1] ?? null) || (metadata.get('pdfuaid:part') as string | null), rollen, bladzijden: pdf.numPages,
  };
  await pdf.destroy();
  return uit;
}
