import type { Beslotendeel } from '@bv/beleid';
import { Achterhoudreden, achterhoudredenNaam, invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { useOpdracht } from '@bv/portal';
import { Badge, Dialoog, Keuzerondjes, Knop, Melding, Rij, Stapel, Tekstvlak, useStatus, Veld, Velden } from '@bv/ui';
import { useState } from 'react';
import { InzageAchterhoudenDocument, InzageMeegevenDocument, type InzageVeldenFragment } from '../gql/graphql.js';

type Besluit = InzageVeldenFragment['achterhoudingen'][number];
type Onderdeel = Exclude<Beslotendeel['deel']['onderdeel'], 'AANVULLING'>;

export interface UitdraaideelProps {
  besloten: Beslotendeel;
  verzoek: InzageVeldenFragment;
  besluit: Besluit | undefined;
}

const AchterhoudFormulier = ({ verzoekId, onderdeel, onderdeelId, klaar }: { verzoekId: string; onderdeel: Onderdeel; onderdeelId: string; klaar: () => void }) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.inzageAchterhouden,
    document: InzageAchterhoudenDocument,
    begin: { verzoekId, onderdeel, onderdeelId, toelichting: '' },
    concept: { sleutel: `inzage/${verzoekId}/${onderdeel}/${onderdeelId}`, titel: 'Deel achterhouden' },
    gelukt: () => {
      meld('Dit deel blijft achter.');
      klaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Deel achterhouden" knop="Achterhouden">
      <Invoer van={control} naam="reden">{(veld) => <Keuzerondjes label="Waarom gaat dit niet mee?" verplicht opties={opties(Achterhoudreden, achterhoudredenNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="toelichting">{(veld) => <Tekstvlak label="Leg uit waarom" hint="Uw collega leest dit, en het gezin kan ernaar vragen." rijen={3} verplicht {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

const Knoppen = ({ besloten: { deel, besluit }, verzoek }: Pick<UitdraaideelProps, 'besloten' | 'verzoek'>) => {
  const [open, zetOpen] = useState(false);
  const { meld } = useStatus();
  const meegeven = useOpdracht(InzageMeegevenDocument, { gelukt: () => meld('Dit deel gaat mee.') });
  // Own words of a family member go by the rule alone.
  if (deel.onderdeel === 'AANVULLING') return null;
  const { onderdeel, id: onderdeelId } = deel;
  return (
    <Rij>
      {besluit.uitkomst === 'MEE' || besluit.uitkomst === 'TE_BEOORDELEN' ? (
        <Knop klein onKlik={() => zetOpen(true)} aria-label={`Niet meegeven: ${deel.kop}`}>
          Niet meegeven
        </Knop>
      ) : null}
      {besluit.uitkomst === 'WERKER' || besluit.uitkomst === 'TE_BEOORDELEN' ? (
        <Knop klein bezig={meegeven.bezig} onKlik={() => void meegeven.voerUit({ verzoekId: verzoek.id, onderdeel, onderdeelId })} aria-label={`Wel meegeven: ${deel.kop}`}>
          Wel meegeven
        </Knop>
      ) : null}
      <Dialoog titel="Dit deel achterhouden" open={open} onSluit={() => zetOpen(false)}>
        {open ? <AchterhoudFormulier verzoekId={verzoek.id} onderdeel={onderdeel} onderdeelId={onderdeelId} klaar={() => zetOpen(false)} /> : null}
      </Dialoog>
      {meegeven.weigeringen.map(({ code, tekst }) => (
        <Melding key={code} toon="acuut" rol="alert">
          {tekst}
        </Melding>
      ))}
    </Rij>
  );
};

/** One part with what happens to it and why; the rule comes first, and no button stands beside it. */
export const Uitdraaideel = ({ besloten, verzoek, besluit: eigen }: UitdraaideelProps) => {
  const { deel, besluit } = besloten;
  return (
    <article aria-label={deel.kop}>
      <Stapel ruimte="klein">
        <h3>{deel.kop}</h3>
        {deel.regels.length > 0 ? (
          <Velden kolommen={2}>
            {deel.regels.map(([naam, waarde]) => (
              <Veld key={naam} naam={naam} waarde={waarde} />
            ))}
          </Velden>
        ) : null}
        {besluit.uitkomst === 'REGEL' ? (
          <p>
            <Badge toon="slot">Volgens de regel</Badge> {besluit.regel.id} <span className="bv-zacht">({besluit.regel.grondslag})</span>
          </p>
        ) : null}
        {eigen && besluit.uitkomst === 'WERKER' ? (
          <p>
            <Badge toon="letop">Besluit van {eigen.door?.naam ?? 'een collega'}</Badge> {eigen.reden === null ? null : `${achterhoudredenNaam[eigen.reden]}: `}
            {eigen.toelichting}
          </p>
        ) : null}
        {verzoek.toestand === 'IN_VOORBEREIDING' && besluit.uitkomst !== 'REGEL' ? <Knoppen besloten={besloten} verzoek={verzoek} /> : null}
      </Stapel>
    </article>
  );
};
