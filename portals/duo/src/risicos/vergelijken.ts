import type { Aanwezigheid } from '@bv/begrippen';
import type { Risicocasus } from './risicocasus.js';

export type Ronde = Risicocasus['risicoinventarisaties'][number];
export type Antwoord = Ronde['antwoorden'][number];

export interface Regel {
  readonly sleutel: string;
  readonly aspect: string;
  readonly aspectNaam: string;
  readonly betreft: Antwoord['betreft'];
  /** Each of the two apart; absent: did not answer this. */
  readonly antwoorden: readonly { readonly wie: string; readonly antwoord: Antwoord }[];
  readonly soort: 'VERSCHIL' | 'EEN_VAN_BEIDE' | 'EENS';
}

const VOLGORDE: readonly Regel['soort'][] = ['VERSCHIL', 'EEN_VAN_BEIDE', 'EENS'];

/** Both versions, each question once: where the two differ first, because there the talk is. */
export function vergelijking({ antwoorden }: Pick<Ronde, 'antwoorden'>): Regel[] {
  const perVraag = new Map<string, Antwoord[]>();
  for (const antwoord of antwoorden) {
    const sleutel = `${antwoord.aspect ?? ''} ${antwoord.betreft?.id ?? ''}`;
    perVraag.set(sleutel, [...(perVraag.get(sleutel) ?? []), antwoord]);
  }
  const aantalMensen = new Set(antwoorden.map(({ door }) => door?.id)).size;
  const regels = [...perVraag].map(([sleutel, zijn]): Regel => {
    const [eerste] = zijn;
    const verschilt = new Set(zijn.map(({ aanwezig }) => aanwezig)).size > 1;
    return {
      sleutel,
      aspect: eerste?.aspect ?? '',
      aspectNaam: eerste?.aspectNaam ?? 'Zorg',
      betreft: eerste?.betreft ?? null,
      antwoorden: zijn.map((antwoord) => ({ wie: antwoord.door?.naam ?? 'Iemand', antwoord })),
      soort: verschilt ? 'VERSCHIL' : zijn.length < aantalMensen ? 'EEN_VAN_BEIDE' : 'EENS',
    };
  });
  return regels.sort((een, ander) => VOLGORDE.indexOf(een.soort) - VOLGORDE.indexOf(ander.soort));
}

const samen = (teksten: readonly (string | null)[]): string => [...new Set(teksten.flatMap((tekst) => (tekst ? [tekst.trim()] : [])))].join(' ');

/** Where the shared version begins: what both said is there already, where they differ the two choose themselves. */
export const beginVan = ({ aspect, betreft, antwoorden, soort }: Regel): { aspect: string; betreftId: string | null; aanwezig?: Aanwezigheid; toelichting: string; bron: string } => {
  const aanwezig = antwoorden[0]?.antwoord.aanwezig ?? null;
  return {
    aspect,
    betreftId: betreft?.id ?? null,
    ...(soort === 'VERSCHIL' || aanwezig === null ? {} : { aanwezig }),
    toelichting: samen(antwoorden.map(({ antwoord }) => antwoord.toelichting)),
    bron: samen(antwoorden.map(({ antwoord }) => antwoord.bron)),
  };
};
