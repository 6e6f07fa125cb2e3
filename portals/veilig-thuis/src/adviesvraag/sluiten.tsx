import { Adviessluitreden, adviessluitredenNaam } from '@bv/begrippen';
import { Bezwaar, opties } from '@bv/formulier';
import { useOpdracht } from '@bv/portal';
import { type Focusbaar, Kaart, Keuzerondjes, Knop, Stapel } from '@bv/ui';
import { useRef, useState } from 'react';
import { AdviesvraagHeropenenDocument, AdviesvraagSluitenDocument } from '../gql/graphql.js';
import type { Adviesvraagblad } from './adviesvraag-pagina.js';

const REDENEN = opties(Adviessluitreden, adviessluitredenNaam);

export const Sluiten = ({ vraag }: { vraag: Adviesvraagblad }) => {
  const [sluitreden, zetReden] = useState<Adviessluitreden | null>(null);
  const [leeg, zetLeeg] = useState(false);
  const keuze = useRef<Focusbaar>(null);
  const opdracht = useOpdracht(AdviesvraagSluitenDocument);
  const sluit = () => {
    zetLeeg(sluitreden === null);
    if (sluitreden === null) keuze.current?.focus();
    else void opdracht.voerUit({ id: vraag.id, versie: vraag.versie, sluitreden });
  };
  return (
    <Kaart titel="De vraag afsluiten">
      <Stapel>
        <Bezwaar van={opdracht} />
        <Keuzerondjes ref={keuze} naam="sluitreden" label="Waarom is de vraag klaar?" opties={REDENEN} waarde={sluitreden} onWijzig={zetReden} fout={leeg && sluitreden === null ? 'Kies waarom de vraag klaar is.' : undefined} />
        <div>
          <Knop bezig={opdracht.bezig} onKlik={sluit}>
            Afsluiten
          </Knop>
        </div>
      </Stapel>
    </Kaart>
  );
};

export const Heropenen = ({ vraag }: { vraag: Adviesvraagblad }) => {
  const opdracht = useOpdracht(AdviesvraagHeropenenDocument);
  return (
    <Kaart titel="Belt de vrager terug?">
      <Stapel>
        <Bezwaar van={opdracht} />
        <div>
          <Knop icoon="ongedaan" bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id: vraag.id, versie: vraag.versie })}>
            Weer openen
          </Knop>
        </div>
      </Stapel>
    </Kaart>
  );
};
