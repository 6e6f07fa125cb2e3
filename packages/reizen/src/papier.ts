import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Blad {
  /** Without spaces: on paper a gap between letters is a matter of the printer. */
  readonly tekst: string;
  /** Text that lies under the line at the foot of the sheet. */
  readonly onderVoet: readonly string[];
  /** Text that runs off the sheet. */
  readonly overRand: readonly string[];
}

interface Letters {
  readonly tekst: string;
  readonly links: number;
  readonly hoogte: number;
  readonly breedte: number;
}

const isVoet = ({ tekst }: Letters): boolean => tekst.includes('afgedrukt op');
const isBladnummer = ({ tekst }: Letters): boolean => /^(Bladzijde|van|\d+|\s)+$/.test(tekst);

/** What stands on each sheet of a printed page, and what of it cannot be read. */
export async function bladenVan(pdf: Uint8Array): Promise<Blad[]> {
  const papier = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const bladen: Blad[] = [];
  for (let nummer = 1; nummer <= papier.numPages; nummer += 1) {
    const blad = await papier.getPage(nummer);
    const [, , breedte = 0] = blad.view;
    const letters = (await blad.getTextContent()).items.flatMap((item): Letters[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, draai = 0, , , links = 0, hoogte = 0] = item.transform as number[];
      return [{ tekst: item.str, links, hoogte, breedte: draai === 0 ? item.width : 0 }];
    });
    const voet = Math.max(0, ...letters.filter(isVoet).map(({ hoogte }) => hoogte));
    bladen.push({
      tekst: letters.map(({ tekst }) => tekst).join('').replaceAll(/\s/g, ''),
      onderVoet: letters.filter((deel) => deel.hoogte < voet + 6 && deel.hoogte !== voet && !isBladnummer(deel)).map(({ tekst }) => tekst),
      overRand: letters.filter((deel) => deel.links < 0 || deel.links + deel.breedte > breedte).map(({ tekst }) => tekst),
    });
  }
  await papier.destroy();
  return bladen;
}
