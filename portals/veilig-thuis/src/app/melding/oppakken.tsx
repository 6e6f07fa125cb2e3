import { STORINGTEKST, useOpdracht } from '@bv/portal';
import { Knop, Melding, Rijknop, Tekstlink } from '@bv/ui';
import { useState } from 'react';
import { MeldingOppakkenDocument } from '../../gql/graphql.js';

export interface Oppakuitslag {
  readonly casusId: string;
  /** "Melding M-2026-00412" */
  readonly wat: string;
  /** undefined: taken on. */
  readonly bezwaar: string | undefined;
}

export interface OppakknopProps {
  casusId: string;
  wat: string;
  /** In a row of the list. */
  klein?: boolean;
  onUitslag: (uitslag: Oppakuitslag) => void;
}

/** Takes a melding out of the queue. A colleague may be a second earlier: then that is said, and nothing has happened. */
export const Oppakknop = ({ casusId, wat, klein = false, onUitslag }: OppakknopProps) => {
  const { voerUit, bezig } = useOpdracht(MeldingOppakkenDocument);
  const [geprobeerd, zet] = useState(false);
  const pakOp = async () => {
    zet(true);
    const uitkomst = await voerUit({ casusId });
    const bezwaar = uitkomst === undefined ? STORINGTEKST['niet-bereikbaar'] : uitkomst.gelukt ? undefined : uitkomst.weigeringen.map(({ tekst }) => tekst).join(' ');
    onUitslag({ casusId, wat, bezwaar });
    zet(false);
  };
  const knop = { bezig: bezig || geprobeerd, 'aria-label': `Oppakken: ${wat}`, onKlik: () => void pakOp(), children: 'Oppakken' };
  return klein ? <Rijknop {...knop} /> : <Knop soort="primair" {...knop} />;
};

/** What came of it, above the list. */
export const Oppakmelding = ({ uitslag: { casusId, wat, bezwaar }, onSluit }: { uitslag: Oppakuitslag; onSluit: () => void }) =>
  bezwaar === undefined ? (
    <Melding toon="goed" rol="status" titel={`${wat} staat nu op uw naam`} onSluit={onSluit} actie={<Tekstlink href={`/veilig-thuis/casus/${casusId}`}>Naar de melding</Tekstlink>}>
      U ziet nu ook om wie het gaat.
    </Melding>
  ) : (
    <Melding toon="letop" rol="alert" titel={`${wat} staat niet op uw naam`} onSluit={onSluit}>
      {bezwaar}
    </Melding>
  );
