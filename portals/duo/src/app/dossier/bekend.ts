import { type Instantiesoort, instantiesoortNaam } from '@bv/begrippen';

/** What there is to know, as little as needed: also read where no fact is opened. */
export interface Kenbaar {
  readonly verklaringen: readonly { readonly id: string; readonly tekst: string | null; readonly bron: string | null; readonly peildatum: string | null; readonly over: { readonly id: string } | null }[];
  readonly instanties: readonly { readonly id: string; readonly soort: Instantiesoort | null; readonly naam: string | null; readonly rol: string | null; readonly van: string | null }[];
}

export interface Bekendvraag {
  /** What is being written or asked. */
  readonly tekst: string;
  readonly overId: string | null;
}

export interface Bekend {
  readonly sleutel: string;
  readonly tekst: string;
  readonly bron: string;
  readonly datum: string | null;
  /** The statement to open; null for what stands elsewhere. */
  readonly verklaringId: string | null;
}

const NIETSZEGGEND = new Set(['deze', 'haar', 'heeft', 'hebben', 'zijn', 'waren', 'werd', 'toen', 'niet', 'meer', 'door', 'naar', 'voor', 'over', 'maar', 'omdat', 'daar', 'weer', 'elke', 'ging', 'gaat', 'zich', 'wordt', 'tegen', 'dagen', 'weken']);
const KORTSTE = 4;

const woorden = (tekst: string): Set<string> =>
  new Set(tekst.toLowerCase().split(/[^\p{L}\d]+/u).filter((woord) => woord.length >= KORTSTE && !NIETSZEGGEND.has(woord)));

/** How many words of the question stand in the text; a plural or an inflected form counts too. */
const overeenkomst = (gezocht: ReadonlySet<string>, tekst: string): number => {
  const gevonden = [...woorden(tekst)];
  return [...gezocht].filter((woord) => gevonden.some((ander) => ander === woord || ander.startsWith(woord) || (ander.length >= KORTSTE + 1 && woord.startsWith(ander)))).length;
};

const alsBekend = ({ id, tekst, bron, peildatum }: Kenbaar['verklaringen'][number]): Bekend => ({ sleutel: id, tekst: tekst ?? '', bron: bron ?? 'bron niet genoemd', datum: peildatum, verklaringId: id });

/**
 * What the dossier knows already of this person or this subject, best first: it is offered with source and date before it is asked again (A17,
 * N15). Words only, no guess at meaning: a worker sees at once why it stands there.
 */
export const bekend = ({ verklaringen, instanties }: Kenbaar, { tekst, overId }: Bekendvraag, hoogstens = 5): Bekend[] => {
  const gezocht = woorden(tekst);
  const gewogen = [
    ...verklaringen.map((verklaring) => ({
      wat: alsBekend(verklaring),
      gewicht: overeenkomst(gezocht, `${verklaring.tekst ?? ''} ${verklaring.bron ?? ''}`) * 2 + (overId !== null && verklaring.over?.id === overId ? 1 : 0),
    })),
    ...instanties.map(({ id, soort, naam, rol, van }) => ({
      wat: { sleutel: id, tekst: [soort === null ? null : instantiesoortNaam[soort], naam, rol].filter(Boolean).join(', '), bron: 'Betrokken instanties', datum: van, verklaringId: null },
      gewicht: overeenkomst(gezocht, `${soort === null ? '' : instantiesoortNaam[soort]} ${naam ?? ''} ${rol ?? ''}`) * 2,
    })),
  ];
  return gewogen
    .filter(({ gewicht }) => gewicht > 0)
    .toSorted((een, ander) => ander.gewicht - een.gewicht || (ander.wat.datum ?? '').localeCompare(een.wat.datum ?? ''))
    .slice(0, hoogstens)
    .map(({ wat }) => wat);
};
