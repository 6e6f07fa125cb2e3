import { controleer, type Formulier, invoerschemas, type Invoer, type Mutatienaam } from '@bv/begrippen';
import { type Opdrachtopties, type Storing, useOpdracht, useTabconcept } from '@bv/portal';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';

interface Fout {
  readonly veld: string | undefined;
  readonly tekst: string;
}

export interface Toezichtformulier<W> {
  readonly waarden: W;
  readonly zet: <K extends keyof W>(veld: K, waarde: W[K]) => void;
  readonly fouten: readonly Fout[];
  readonly fout: (veld: keyof W & string) => string | undefined;
  readonly poging: number;
  readonly bezig: boolean;
  readonly storing: Storing | undefined;
  readonly verzend: () => Promise<void>;
}

/** Open: not chosen yet, so that no choice is made for somebody. */
type Waarden<M extends Mutatienaam, Open extends keyof Formulier<M>> = Omit<Formulier<M>, Open> & Partial<Pick<Formulier<M>, Open>>;

/**
 * The short forms of who supervises: checked by the schema that the server uses too, refusals at the field. Kept in the tab
 * alone: a ground or an opinion belongs in no list of unfinished work, and must survive a session that expires.
 */
export const useToezichtformulier = <M extends Mutatienaam, Data extends object, Open extends keyof Formulier<M> = never>(
  naam: M,
  document: TypedDocumentNode<Data, { invoer: Invoer<M>; sleutel: string }>,
  begin: Waarden<M, NoInfer<Open>>,
  gelukt: NonNullable<Opdrachtopties<Data>['gelukt']>,
): Toezichtformulier<Waarden<M, Open>> => {
  const [waarden, zetWaarden] = useState(begin);
  const [eigen, zetEigen] = useState<readonly Fout[]>([]);
  const [poging, zetPoging] = useState(0);
  // With what it began with: for other dossiers it is another text.
  const [sleutel] = useState(() => `${naam}#${JSON.stringify(begin)}`);
  const vergeet = useTabconcept(sleutel, waarden, zetWaarden);
  const opdracht = useOpdracht<Data, Invoer<M>>(document, {
    gelukt: (uitkomst) => {
      vergeet();
      gelukt(uitkomst);
    },
  });
  const fouten = eigen.length > 0 ? eigen : opdracht.weigeringen.map(({ veld, tekst }) => ({ veld: veld ?? undefined, tekst }));
  return {
    waarden,
    zet: (veld, waarde) => zetWaarden((nu) => ({ ...nu, [veld]: waarde })),
    fouten,
    fout: (veld) => fouten.find((kandidaat) => kandidaat.veld === veld)?.tekst,
    poging,
    bezig: opdracht.bezig,
    storing: opdracht.storing,
    verzend: async () => {
      zetPoging((nu) => nu + 1);
      const uitslag = controleer(invoerschemas[naam], waarden);
      zetEigen(uitslag.weigeringen ?? []);
      if (uitslag.weigeringen) opdracht.begin();
      else await opdracht.voerUit(uitslag.waarde as Invoer<M>);
    },
  };
};
