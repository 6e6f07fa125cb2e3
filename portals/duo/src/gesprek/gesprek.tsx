import { Foutkaart, Skelet } from '@bv/ui';
import { STORINGTEKST, stuurWachterWeg, useLezen, useLocation, useParams, useSessie, useWachtrij } from '@bv/portal';
import { useEffect, useState } from 'react';
import { GesprekDocument } from '../gql/graphql.js';
import { Aanwezigen } from './aanwezigen.js';
import { GesprekBeginnen } from './gesprek-beginnen.js';
import { type Gesprekspunt, gesprekspuntUit, opPlek, plekIn, vraagsleutel } from './gesprekspunt.js';
import { GESPREKSWACHTRIJ } from './gesprekswachtrij.js';
import { Lijnstand } from './lijnstand.js';
import { Teruggeven } from './teruggeven.js';
import { Vraagscherm } from './vraagscherm.js';
import { vragenVoor } from './vragen.js';
import { zetWachter } from './wachter.js';
import './gesprek.css';

const Gesprek = ({ casusId }: { casusId: string }) => {
  const { data, storing, opnieuw } = useLezen(GesprekDocument, { id: casusId });
  const wachtrij = useWachtrij(GESPREKSWACHTRIJ);
  const [gezet, zetPunt] = useState<Gesprekspunt>();
  const [terug, zetTerug] = useState(false);

  // Larger letters and roomier controls, for as long as the family holds it.
  useEffect(() => {
    document.documentElement.dataset['weergave'] = 'gesprek';
    // A reload without a line shows a page of ours, for as long as the family holds it.
    void zetWachter();
    return () => {
      void stuurWachterWeg();
      delete document.documentElement.dataset['weergave'];
    };
  }, []);

  const casus = data?.casus;
  // Loaded again in the middle: on from where they were, once the key opened what lay here.
  const punt = gezet ?? gesprekspuntUit(wachtrij.plek, casusId);
  const vragen = casus && punt ? vragenVoor(casus, punt.aanTafel) : [];
  const plek = punt ? plekIn(vragen, punt) : 0;
  const vraag = vragen[plek];
  const ga = (nieuw: Gesprekspunt) => {
    zetPunt(nieuw);
    // On paper it goes on too: what cannot be kept here is asked again after a reload, and nothing else.
    void wachtrij.onthoud(nieuw).catch(() => undefined);
  };
  return (
    <div className="bv-duo-gesprek">
      <Lijnstand wachtrij={wachtrij} onTeruggeven={() => zetTerug(true)} />
      <main id="inhoud" className="bv-duo-gesprek__vak">
        <title>Samen aan tafel · Blijvend Veilig</title>
        {terug || (punt && wachtrij.klaar && casus && !vraag) ? (
          <Teruggeven casusId={casusId} wachtrij={wachtrij} {...(terug ? { onVerder: () => zetTerug(false) } : {})} />
        ) : !casus || !wachtrij.klaar ? (
          storing ? <Foutkaart onOpnieuw={opnieuw}>{STORINGTEKST[storing]}</Foutkaart> : <Skelet label="Vragen klaarzetten" />
        ) : vraag && punt ? (
          <Vraagscherm
            key={vraagsleutel(vraag)}
            vraag={vraag}
            casusId={casusId}
            stap={plek + 1}
            vanDe={vragen.length}
            bewaar={(soort, titel, invoer) => wachtrij.voegToe(soort, titel, invoer, opPlek(punt, vragen, plek + 1))}
            onVolgende={() => ga(opPlek(punt, vragen, plek + 1))}
            {...(plek > 0 ? { onVorige: () => ga(opPlek(punt, vragen, plek - 1)) } : {})}
          />
        ) : (
          <Aanwezigen gezinsleden={casus.gezinsleden} onKlaar={(aanTafel) => ga({ casusId, aanTafel, gehad: [] })} />
        )}
      </main>
    </div>
  );
};

/** The one page while the family holds the tablet; before that, where the worker hands it over. */
export const Gespreksweergave = () => {
  const { casusId = '' } = useParams();
  const { slot } = useSessie();
  const { pathname } = useLocation();
  return slot === pathname ? <Gesprek casusId={casusId} /> : <GesprekBeginnen basis={`/duo/gezin/${casusId}`} />;
};
