import { STORINGTEKST, useLezen, useOpdracht, useSessie } from '@bv/portal';
import { Dialoog, Keuzelijst, Knop, Melding, Skelet, Stapel } from '@bv/ui';
import { useState } from 'react';
import { CollegasDocument, MeldingToewijzenDocument } from '../gql/graphql.js';
import type { Lijstuitslag } from './uitslag.js';

/** Which melding: its casus, and its words ("Melding M-2026-00412"). */
export interface Toewijzing {
  readonly casusId: string;
  readonly wat: string;
}

export interface ToewijzenProps extends Toewijzing {
  onUitslag: (uitslag: Lijstuitslag) => void;
  onSluit: () => void;
}

/** Gives a melding of the queue, or an own one, to a colleague. Stands beside the list: a line that goes meanwhile does not take it along. */
export const Toewijzen = ({ casusId, wat, onUitslag, onSluit }: ToewijzenProps) => {
  const { persoon } = useSessie();
  const lezing = useLezen(CollegasDocument, {});
  const opdracht = useOpdracht(MeldingToewijzenDocument);
  const [naarId, zetNaar] = useState<string | null>(null);
  const [fout, zetFout] = useState<string>();
  const collegas = (lezing.data?.partijen ?? []).filter(({ id }) => id !== persoon.id);
  const naar = collegas.find(({ id }) => id === naarId);

  const wijsToe = async () => {
    if (!naar) {
      zetFout('Kies een collega.');
      return;
    }
    const uitkomst = await opdracht.voerUit({ casusId, naarId: naar.id });
    if (uitkomst?.gelukt) {
      onSluit();
      onUitslag({ titel: `${wat} staat nu op naam van ${naar.naam}`, tekst: `${naar.naam} krijgt bericht.`, isGelukt: true });
    }
  };

  const bezwaren = [...opdracht.weigeringen.map(({ tekst }) => tekst), ...(opdracht.storing ? [STORINGTEKST[opdracht.storing]] : [])];
  return (
    <Dialoog
      titel={`${wat} toewijzen`}
      open
      onSluit={onSluit}
      acties={
        <>
          <Knop soort="primair" bezig={opdracht.bezig} onKlik={() => void wijsToe()}>
            Toewijzen
          </Knop>
          <Knop onKlik={onSluit}>Niet toewijzen</Knop>
        </>
      }
    >
      <Stapel>
        {bezwaren.map((tekst) => (
          <Melding key={tekst} toon="letop" rol="alert" titel="De melding is niet toegewezen">
            {tekst}
          </Melding>
        ))}
        {lezing.data === undefined ? (
          <Skelet label="Collega's laden" />
        ) : (
          <Keuzelijst
            naam="naarId"
            label="Aan welke collega?"
            waarde={naarId}
            fout={fout}
            onWijzig={(keuze) => {
              zetNaar(keuze);
              zetFout(undefined);
            }}
            opties={collegas.map(({ id, naam, functie }) => ({ waarde: id, tekst: functie ? `${naam}, ${functie}` : naam }))}
          />
        )}
        <p className="bv-zacht">De termijn blijft dezelfde. Uw collega krijgt bericht en ziet dan om wie het gaat.</p>
      </Stapel>
    </Dialoog>
  );
};
