import { weergaveBewarenInvoer } from '@bv/begrippen';
import { STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Dialoog, Knop, Melding, Stapel, Tekstlink, Tekstveld } from '@bv/ui';
import { useState } from 'react';
import { WeergaveBewarenDocument, WeergavenDocument, WeergaveWissenDocument } from '../gql/graphql.js';
import { metVraag } from './use-lijststand.js';

const Bewaren = ({ keuze, onSluit }: { keuze: string; onSluit: () => void }) => {
  const [naam, zetNaam] = useState('');
  const [fout, zetFout] = useState<string>();
  const [id] = useState(() => crypto.randomUUID());
  const opdracht = useOpdracht(WeergaveBewarenDocument, { gelukt: onSluit });
  const bewaar = async () => {
    const gelezen = weergaveBewarenInvoer.safeParse({ id, naam, keuze });
    if (!gelezen.success) {
      zetFout(gelezen.error.issues[0]?.message);
      return;
    }
    const uitkomst = await opdracht.voerUit(gelezen.data);
    zetFout(uitkomst?.weigeringen[0]?.tekst);
  };
  return (
    <Dialoog
      titel="Deze weergave bewaren"
      open
      onSluit={onSluit}
      acties={
        <>
          <Knop soort="primair" bezig={opdracht.bezig} onKlik={() => void bewaar()}>
            Bewaren
          </Knop>
          <Knop onKlik={onSluit}>Niet bewaren</Knop>
        </>
      }
    >
      <Stapel>
        {opdracht.storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet bewaard">
            {STORINGTEKST[opdracht.storing]}
          </Melding>
        ) : null}
        <Tekstveld
          naam="naam"
          label="Naam van de weergave"
          hint="Bijvoorbeeld: crisis bij mij. U vindt haar terug op elk apparaat; niemand anders ziet haar."
          waarde={naam}
          fout={fout}
          onWijzig={(tekst) => {
            zetNaam(tekst);
            zetFout(undefined);
          }}
        />
      </Stapel>
    </Dialoog>
  );
};

/** The saved views of this person: one press away from each, and one to keep what is on the screen now. */
export const Weergaven = ({ keuze }: { keuze: string }) => {
  const lezing = useLezen(WeergavenDocument, {});
  const wissen = useOpdracht(WeergaveWissenDocument);
  const [open, zet] = useState(false);
  const weergaven = lezing.data?.weergaven ?? [];
  const isBewaard = weergaven.some((weergave) => weergave.keuze === keuze);
  if (weergaven.length === 0 && keuze === '') return null;
  return (
    <div className="bv-vt-weergaven">
      {weergaven.length > 0 ? (
        <ul aria-label="Uw weergaven" className="bv-vt-weergaven__lijst">
          {weergaven.map(({ id, naam, keuze: bewaard }) => (
            <li key={id} className="bv-vt-weergave">
              <Tekstlink href={metVraag(bewaard)}>{naam}</Tekstlink>
              <Knop soort="stil" klein icoon="sluiten" aria-label={`Weergave verwijderen: ${naam}`} onKlik={() => void wissen.voerUit({ id })} />
            </li>
          ))}
        </ul>
      ) : null}
      {keuze === '' || isBewaard ? null : (
        <Knop soort="stil" klein icoon="plus" onKlik={() => zet(true)}>
          Deze weergave bewaren
        </Knop>
      )}
      {open ? <Bewaren keuze={keuze} onSluit={() => zet(false)} /> : null}
    </div>
  );
};
