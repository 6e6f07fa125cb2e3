import { Formuliersluitreden, formuliersluitredenNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';
import { STORINGTEKST, useOpdracht, useTabconcept } from '@bv/portal';
import { Dialoog, Keuzerondjes, Knop, Melding, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useState } from 'react';
import type { FormulierregelFragment } from '../gql/graphql.js';
import { opdrachtenVan } from './opdrachten.js';

export interface SluitvensterProps {
  regel: FormulierregelFragment;
  isZorgsignaal: boolean;
  onSluit: () => void;
}

const REDENEN = opties(Formuliersluitreden, formuliersluitredenNaam);

/** No melding comes of it: with a reason, for what was sent is then gone. */
export const Sluitvenster = ({ regel, isZorgsignaal, onSluit }: SluitvensterProps) => {
  const { meld } = useStatus();
  const [sluitreden, zetReden] = useState<Formuliersluitreden | null>(null);
  const [toelichting, zetToelichting] = useState('');
  const [geprobeerd, zetGeprobeerd] = useState(false);
  const vergeet = useTabconcept(`formulier-sluiten#${regel.id}`, { sluitreden, toelichting }, (bewaard) => {
    zetReden(bewaard.sluitreden);
    zetToelichting(bewaard.toelichting);
  });
  const { voerUit, bezig, weigeringen, storing } = useOpdracht(opdrachtenVan(isZorgsignaal).sluiten, {
    gelukt: () => {
      vergeet();
      meld(`Formulier ${regel.nummer} is afgesloten.`);
      onSluit();
    },
  });
  const bij = (veld: string) => weigeringen.find((weigering) => weigering.veld === veld)?.tekst;
  const sluit = () => {
    zetGeprobeerd(true);
    if (sluitreden && toelichting.trim() !== '') void voerUit({ id: regel.id, sluitreden, toelichting });
  };
  return (
    <Dialoog
      open
      titel={`Formulier ${regel.nummer} afsluiten zonder melding`}
      onSluit={onSluit}
      acties={
        <>
          <Knop soort="gevaar" bezig={bezig} onKlik={sluit}>
            Afsluiten
          </Knop>
          <Knop onKlik={onSluit}>Annuleren</Knop>
        </>
      }
    >
      <Stapel>
        <p>Wat de professional schreef, wordt dan gewist. Dat kan niet terug.</p>
        {storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet afgesloten">
            {STORINGTEKST[storing]}
          </Melding>
        ) : null}
        {weigeringen.filter(({ veld }) => veld === null).map(({ code, tekst }) => (
          <Melding key={code} toon="letop" rol="alert" titel="Nog niet afgesloten">
            {tekst}
          </Melding>
        ))}
        <Keuzerondjes
          naam="sluitreden"
          label="Waarom wordt dit geen melding?"
          opties={REDENEN.filter(({ waarde }) => isZorgsignaal || waarde !== Formuliersluitreden.GEEN_VERVOLG)}
          waarde={sluitreden}
          onWijzig={zetReden}
          fout={bij('sluitreden') ?? (geprobeerd && sluitreden === null ? 'Kies waarom het geen melding wordt.' : undefined)}
        />
        <Tekstvlak
          naam="toelichting"
          label="Toelichting"
          hint="Noem geen namen. Bijvoorbeeld: de school belde vanmorgen ook, zie de melding van vandaag."
          rijen={3}
          waarde={toelichting}
          onWijzig={zetToelichting}
          fout={bij('toelichting') ?? (geprobeerd && toelichting.trim() === '' ? 'Vul de toelichting in.' : undefined)}
        />
      </Stapel>
    </Dialoog>
  );
};
