import { type Fase, faseNaam, gewichttekst, gezinsgewicht, type Inzetmate } from '@bv/begrippen';

/** So many families of one person in this phase, of which they do this part. Numbers only: whose families is not known here. */
export interface Gezinswerk {
  readonly fase: Fase | null;
  readonly mate: Inzetmate | null;
  readonly aantal: number;
}

type Werk = readonly Gezinswerk[];

export const aantalGezinnen = (werk: Werk): number => werk.reduce((som, { aantal }) => som + aantal, 0);

export const belastingVan = (werk: Werk): number => werk.reduce((som, { fase, mate, aantal }) => som + aantal * gezinsgewicht(fase, mate), 0);

const gezinnen = (aantal: number): string => (aantal === 1 ? '1 gezin' : `${String(aantal)} gezinnen`);

/** "3 gezinnen (weegt 7)". */
export const werkKort = (werk: Werk): string => {
  const aantal = aantalGezinnen(werk);
  return aantal === 0 ? 'geen enkel gezin' : `${gezinnen(aantal)} (weegt ${gewichttekst(belastingVan(werk))})`;
};

const bij = (werk: Werk, past: (deel: Gezinswerk) => boolean, wat: string): string[] => {
  const aantal = aantalGezinnen(werk.filter(past));
  return aantal === 0 ? [] : [`${String(aantal)} ${wat}`];
};

/** Why it weighs what it weighs: how many in which phase, and where the person does more or less than half. */
export const werkInWoorden = (werk: Werk): string => {
  const fasen = (Object.keys(faseNaam) as Fase[]).flatMap((fase) => bij(werk, (deel) => deel.fase === fase, `in ${faseNaam[fase].toLowerCase()}`));
  const delen = [...fasen, ...bij(werk, ({ fase }) => fase === null, 'nog zonder fase'), ...bij(werk, ({ mate }) => mate === 'VOOROP', 'waarin deze collega het meeste doet'), ...bij(werk, ({ mate }) => mate === 'ACHTERGROND', 'op de achtergrond')];
  return `Werkt nu met ${werkKort(werk)}${delen.length === 0 ? '' : `: ${delen.join(', ')}`}`;
};
