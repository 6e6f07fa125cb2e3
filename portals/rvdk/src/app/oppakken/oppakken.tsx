import { STORINGTEKST, useOpdracht, type Weigering } from '@bv/portal';
import { Knop, Melding, Tekstlink } from '@bv/ui';
import { ToetsingOppakkenDocument } from '../../gql/graphql.js';

export interface Oppakuitslag {
  readonly toetsingId: string;
  /** "Toetsing T-2026-0031" */
  readonly wat: string;
  /** undefined: taken on. */
  readonly bezwaar: Pick<Weigering, 'code' | 'tekst'> | undefined;
}

export interface OppakknopProps {
  toetsingId: string;
  wat: string;
  klein?: boolean;
  onUitslag: (uitslag: Oppakuitslag) => void;
}

const STORING = { code: 'STORING', tekst: STORINGTEKST['niet-bereikbaar'] };

/** Takes a toetsing out of the queue. Whether the person is independent is for the wall to say, at the moment of taking it. */
export const Oppakknop = ({ toetsingId, wat, klein = false, onUitslag }: OppakknopProps) => {
  const { voerUit, bezig } = useOpdracht(ToetsingOppakkenDocument);
  const pakOp = async () => {
    const uitkomst = await voerUit({ id: toetsingId });
    onUitslag({ toetsingId, wat, bezwaar: uitkomst === undefined ? STORING : uitkomst.gelukt ? undefined : uitkomst.weigeringen[0] });
  };
  return (
    <Knop soort={klein ? 'secundair' : 'primair'} klein={klein} bezig={bezig} aria-label={`Oppakken: ${wat}`} onKlik={() => void pakOp()}>
      Oppakken
    </Knop>
  );
};

interface OppakmeldingProps {
  uitslag: Oppakuitslag;
  onSluit?: () => void;
}

/** What came of it: for who is refused as reviewer why that is, and what happens to the toetsing now. */
export const Oppakmelding = ({ uitslag: { toetsingId, wat, bezwaar }, onSluit }: OppakmeldingProps) => {
  if (bezwaar === undefined) {
    return (
      <Melding toon="goed" rol="status" titel={`${wat} staat nu op uw naam`} onSluit={onSluit} actie={<Tekstlink href={`/rvdk/toetsing/${toetsingId}`}>Beginnen met toetsen</Tekstlink>}>
        U ziet nu de vraag van het duo en de vastgezette versie van het dossier.
      </Melding>
    );
  }
  if (bezwaar.code !== 'TOETSER_NIET_ONAFHANKELIJK') {
    return (
      <Melding toon="letop" rol="alert" titel={`${wat} staat niet op uw naam`} onSluit={onSluit}>
        {bezwaar.tekst}
      </Melding>
    );
  }
  return (
    <Melding toon="letop" icoon="schild" rol="alert" titel={`${wat} kunt u niet doen: de toets moet onafhankelijk zijn`} onSluit={onSluit}>
      <p>{bezwaar.tekst}</p>
      <p>
        <strong>Wat nu?</strong> De toetsing blijft in de wachtrij, tot een andere toetser hem oppakt. Uw eigen werk met dit gezin gaat gewoon door.
      </p>
    </Melding>
  );
};
