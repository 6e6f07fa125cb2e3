import { antwoordtGezin, nakijkerIn } from '@bv/beleid';
import { Gelezen, useLezen, useOpdracht, usePortaal } from '@bv/portal';
import { Keuzelijst, Knop, Melding, Stapel, useStatus } from '@bv/ui';
import { useState } from 'react';
import { InzageLatenNakijkenDocument, type InzageVeldenFragment, NakijkersDocument, type NakijkersQuery } from '../gql/graphql.js';
import { Weigeringen } from './weigeringen.js';

export interface LatenNakijkenProps {
  casusId: string;
  verzoek: InzageVeldenFragment;
  persoonId: string;
  teBeoordelen: number;
}

type Collega = NakijkersQuery['partijen'][number];

/** Who can be asked: who answers this family too, and where one holds it alone a colleague of the own organisation. The gateway decides again. */
const collegasUit = ({ casus, partijen }: NakijkersQuery, portaal: string, persoonId: string): Collega[] => {
  const eigen = partijen.find(({ id }) => id === persoonId)?.organisatie?.id;
  return partijen.filter(({ id, organisatie }) => id !== persoonId && (antwoordtGezin(casus?.betrokkenheden ?? [], id, portaal) || (nakijkerIn(portaal) !== undefined && eigen !== undefined && organisatie?.id === eigen)));
};

const Formulier = ({ verzoek: { id, versie, nakijker }, collegas, teBeoordelen, isTijdelijk }: Pick<LatenNakijkenProps, 'verzoek' | 'teBeoordelen'> & { collegas: readonly Collega[]; isTijdelijk: boolean }) => {
  const [gekozen, zet] = useState<string | null>(null);
  const { meld } = useStatus();
  const vragen = useOpdracht(InzageLatenNakijkenDocument, { gelukt: () => meld('Uw collega kreeg bericht.') });
  const collegaId = gekozen ?? (collegas.length === 1 ? (collegas[0]?.id ?? null) : null);
  return (
    <Stapel ruimte="klein">
      <Keuzelijst
        naam="collegaId"
        label="Wie kijkt het na?"
        hint={isTijdelijk ? 'Uw collega ziet dit dossier tot het is nagekeken, hooguit twee weken, en niet wie de melding deed.' : undefined}
        opties={collegas.map((collega) => ({ waarde: collega.id, tekst: [collega.naam, collega.functie].filter(Boolean).join(', ') }))}
        waarde={collegaId}
        onWijzig={zet}
        verplicht
      />
      <div>
        <Knop soort={nakijker ? 'secundair' : 'primair'} bezig={vragen.bezig} uitgeschakeld={teBeoordelen > 0 || collegaId === null} onKlik={() => void vragen.voerUit({ id, versie, collegaId: collegaId ?? '' })}>
          {nakijker ? 'Opnieuw vragen' : 'Vraag om na te kijken'}
        </Knop>
      </div>
      <Weigeringen van={[vragen]} />
    </Stapel>
  );
};

/** Who prepared it cannot check it: a colleague gets a message with the way to this page. */
export const LatenNakijken = ({ casusId, verzoek, persoonId, teBeoordelen }: LatenNakijkenProps) => {
  const portaal = usePortaal();
  const lezing = useLezen(NakijkersDocument, { casusId, portaal });
  return (
    <Stapel>
      <Melding titel="Een collega kijkt het na">
        {verzoek.nakijker ? `${verzoek.nakijker.naam} is gevraagd om dit na te kijken.` : 'U hebt dit zelf klaargezet. Vraag een collega om het na te kijken.'}
      </Melding>
      <Gelezen van={lezing} laadtekst="Collega's laden">
        {(data) => {
          const collegas = collegasUit(data, portaal, persoonId);
          return collegas.length === 0 ? <p>Er is nu niemand die u kunt vragen.</p> : <Formulier verzoek={verzoek} collegas={collegas} teBeoordelen={teBeoordelen} isTijdelijk={nakijkerIn(portaal) !== undefined} />;
        }}
      </Gelezen>
    </Stapel>
  );
};
