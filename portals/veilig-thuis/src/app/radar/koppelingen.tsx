import { koppelgrondNaam, koppeltoestandNaam } from '@bv/begrippen';
import { STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Dialoog, Knop, Knoplink, Melding, Rij, Stapel, Tekstlink } from '@bv/ui';
import { useState } from 'react';
import { KoppelingenDocument, type KoppelingenQuery, KoppelingIntrekkenDocument, KoppelingLosmakenDocument } from '../../gql/graphql.js';

type Koppeling = KoppelingenQuery['koppelingen'][number];

/** Loosens what was joined, or takes the question back: asked once, and nothing in the two dossiers changes by it. */
const Terug = ({ koppeling: { id, casusnummer }, hoe }: { koppeling: Koppeling; hoe: 'losmaken' | 'intrekken' }) => {
  const [open, zet] = useState(false);
  const opties = { gelukt: () => zet(false) };
  const losmaken = useOpdracht(KoppelingLosmakenDocument, opties);
  const intrekken = useOpdracht(KoppelingIntrekkenDocument, opties);
  const los = hoe === 'losmaken' ? losmaken : intrekken;
  const bezwaren = [...los.weigeringen.map(({ tekst }) => tekst), ...(los.storing ? [STORINGTEKST[los.storing]] : [])];
  const tekst = hoe === 'losmaken' ? 'Losmaken' : 'Intrekken';
  return (
    <>
      <Knop klein icoon="ongedaan" aria-label={`${tekst}: ${casusnummer}`} onKlik={() => zet(true)}>
        {tekst}
      </Knop>
      <Dialoog
        titel={hoe === 'losmaken' ? `${casusnummer} losmaken van dit dossier` : `De vraag over ${casusnummer} intrekken`}
        open={open}
        onSluit={() => zet(false)}
        acties={
          <>
            <Knop soort="primair" bezig={los.bezig} onKlik={() => void los.voerUit({ id })}>
              {tekst}
            </Knop>
            <Knop onKlik={() => zet(false)}>Laten staan</Knop>
          </>
        }
      >
        <Stapel>
          {bezwaren.map((bezwaar) => (
            <Melding key={bezwaar} toon="letop" rol="alert" titel="Er is niets veranderd">
              {bezwaar}
            </Melding>
          ))}
          <p>{hoe === 'losmaken' ? 'Beide dossiers zijn daarna precies zoals ze nu zijn, zonder koppeling. Het losmaken staat in het logboek.' : 'Uw collega ziet de twee dossiers dan niet meer.'}</p>
        </Stapel>
      </Dialoog>
    </>
  );
};

const Koppelregel = ({ koppeling, casusId }: { koppeling: Koppeling; casusId: string }) => {
  const { id, casusnummer, casusId: anderId, toestand, grond, houder, bellen, voorgesteldDoor, voorgesteldOp, nakijker, beslistOp, losDoor, losOp, magBeslissen, magIntrekken, magLosmaken } = koppeling;
  return (
    <li className="bv-vt-radar__regel">
      <p className="bv-vt-radar__kop">
        <Tekstlink href={`/veilig-thuis/casus/${anderId}`}>{casusnummer}</Tekstlink> <Badge toon={toestand === 'GEKOPPELD' ? 'goed' : 'info'}>{koppeltoestandNaam[toestand]}</Badge>
      </p>
      <p>{koppelgrondNaam[grond]}.</p>
      <p className="bv-zacht">
        Nu bij: {houder}. Bellen: {bellen}. Voorgesteld door {voorgesteldDoor} op <Datum waarde={voorgesteldOp} />
        {beslistOp === null ? `, ${nakijker} kijkt het na` : <>, bekeken door {nakijker} op <Datum waarde={beslistOp} /></>}
        {losOp === null ? '' : <>, losgemaakt door {losDoor} op <Datum waarde={losOp} /></>}.
      </p>
      <Rij>
        {magBeslissen ? (
          <Knoplink soort="primair" href={`/veilig-thuis/casus/${casusId}/koppeling/${id}`}>
            Bekijk beide dossiers en beslis
          </Knoplink>
        ) : null}
        {magIntrekken ? <Terug koppeling={koppeling} hoe="intrekken" /> : null}
        {magLosmaken ? <Terug koppeling={koppeling} hoe="losmaken" /> : null}
      </Rij>
    </li>
  );
};

/** Which other dossiers are of this gezin, what waits for a colleague, and the way to propose one. */
export const Koppelingen = ({ casusId }: { casusId: string }) => {
  const lezing = useLezen(KoppelingenDocument, { casusId });
  const koppelingen = lezing.data?.koppelingen ?? [];
  return (
    <section aria-label="Andere dossiers van dit gezin">
      <Stapel>
        {koppelingen.length > 0 ? (
          <ul className="bv-vt-radar">
            {koppelingen.map((koppeling) => (
              <Koppelregel key={koppeling.id} koppeling={koppeling} casusId={casusId} />
            ))}
          </ul>
        ) : null}
        <p>
          <Tekstlink href={`/veilig-thuis/casus/${casusId}/koppelen`}>Een ander dossier van dit gezin koppelen</Tekstlink>
        </p>
      </Stapel>
    </section>
  );
};
