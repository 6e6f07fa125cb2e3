import { invoerschemas } from '@bv/begrippen';
import { STORINGTEKST, useOpdracht, useTabconcept } from '@bv/portal';
import { Dialoog, type Focusbaar, Knop, Melding, Stapel, Tekstvlak } from '@bv/ui';
import { useRef, useState } from 'react';
import type { Overdracht } from '../casus/casus-context.js';
import { OverdrachtIntrekkenDocument } from '../../gql/graphql.js';

/** Takes the offer back, with its reason, as long as nobody has answered. */
export const Intrekken = ({ overdracht: { id, versie, naar, naarOrganisatie } }: { overdracht: Overdracht }) => {
  const [open, zetOpen] = useState(false);
  const [reden, zetReden] = useState('');
  const [fout, zetFout] = useState<string>();
  const vak = useRef<Focusbaar>(null);
  const vergeet = useTabconcept(`overdracht-intrekken#${id}`, reden, zetReden);
  const opdracht = useOpdracht(OverdrachtIntrekkenDocument, {
    gelukt: () => {
      vergeet();
      zetOpen(false);
    },
  });

  const trekIn = async () => {
    const gelezen = invoerschemas.overdrachtIntrekken.safeParse({ id, versie, reden });
    if (!gelezen.success) {
      zetFout(gelezen.error.issues[0]?.message);
      vak.current?.focus();
      return;
    }
    const uitkomst = await opdracht.voerUit(gelezen.data);
    zetFout(uitkomst?.weigeringen.find(({ veld }) => veld === 'reden')?.tekst);
  };

  const bezwaren = [
    ...opdracht.weigeringen.filter(({ veld }) => veld !== 'reden').map(({ tekst }) => tekst),
    ...(opdracht.conflict ? [`${opdracht.conflict.gewijzigdDoor ?? 'Iemand anders'} was u voor. Kijk in het dossier hoe het nu staat.`] : []),
    ...(opdracht.storing ? [STORINGTEKST[opdracht.storing]] : []),
  ];
  return (
    <>
      <Knop icoon="ongedaan" onKlik={() => zetOpen(true)}>
        Aanbod intrekken
      </Knop>
      <Dialoog
        titel="Aanbod intrekken"
        open={open}
        onSluit={() => zetOpen(false)}
        acties={
          <>
            <Knop soort="gevaar" bezig={opdracht.bezig} onKlik={() => void trekIn()}>
              Intrekken
            </Knop>
            <Knop onKlik={() => zetOpen(false)}>Laten staan</Knop>
          </>
        }
      >
        <Stapel>
          {bezwaren.map((tekst) => (
            <Melding key={tekst} toon="letop" rol="alert" titel="Het aanbod is niet ingetrokken">
              {tekst}
            </Melding>
          ))}
          <p>{naar ? `${naar.naam} ziet het blad dan niet meer.` : `Vertel ${naarOrganisatie?.naam ?? 'de ontvanger'} dat u het aanbod intrekt.`} Het gezin blijft bij u.</p>
          <Tekstvlak
            ref={vak}
            naam="reden"
            label="Waarom trekt u het in?"
            rijen={3}
            waarde={reden}
            fout={fout}
            onWijzig={(tekst) => {
              zetReden(tekst);
              zetFout(undefined);
            }}
          />
        </Stapel>
      </Dialoog>
    </>
  );
};
