import { woordhulp } from '@bv/formulier';
import { verzamelFouten } from '@bv/portal';
import { Controlelijst, Kaart, Melding } from '@bv/ui';
import { useEffect } from 'react';
import { useFormState, useWatch } from 'react-hook-form';
import { isTegenstrijdig, TEGENSTRIJDIG } from '../invoer/tegenstrijdig.js';
import { useMelding } from '../invoer/meldingkader.js';
import { stapadres } from '../invoer/stap.js';
import { overeenkomstTekst } from '../gezin/bekendvraag.js';
import type { Meldingwaarden } from '../invoer/waarden.js';
import { gebeurdregels, gezinsregels, melderregels, type Regel, veiligheidsregels } from './controleregels.js';
import { NogAanvullen } from './nog-aanvullen.js';

const Bestemming = ({ melding: { bestaandGezin, anderGezin } }: { melding: Meldingwaarden }) => {
  if (bestaandGezin) {
    return (
      <Melding toon="letop" icoon="koppeling" titel={`U voegt deze melding bij dossier ${bestaandGezin.casusnummer}`}>
        Waarom: {overeenkomstTekst(bestaandGezin.overeenkomst)}. Nu bij: {bestaandGezin.houder}. Bellen: {bestaandGezin.bellen}. Is dit echt hetzelfde gezin?
        Na het vastleggen ziet u het hele dossier van Veilig Thuis.
      </Melding>
    );
  }
  return (
    <Melding icoon="gezin" titel="U opent een nieuw dossier">
      {anderGezin.length > 0
        ? `U vond ook ${new Intl.ListFormat('nl').format(anderGezin)}. U koos dat dit een ander gezin is.`
        : 'U staat als behandelaar bij dit gezin.'}
    </Melding>
  );
};

interface DeelProps {
  titel: string;
  pad: string;
  regels: readonly Regel[];
}

const Deel = ({ titel, pad, regels }: DeelProps) => {
  const { kenmerk } = useMelding();
  return (
    <Kaart titel={titel}>
      <Controlelijst regels={regels.map((regel) => ({ ...regel, wijzigHref: stapadres(kenmerk, pad) }))} />
    </Kaart>
  );
};

/** Step 5: everything once more, what is missing with the way to it, and one press to record it. */
export const Controleerstap = () => {
  const { formulier, kenmerk, poging } = useMelding();
  const { control, trigger } = formulier;
  const melding = useWatch({ control }) as Meldingwaarden;
  const { errors } = useFormState({ control });
  const hulp = woordhulp(melding.tekstVoorGezin);

  // Looks at the whole as it now stands, also when a draft was put back or a step was changed.
  const tekst = JSON.stringify(melding);
  useEffect(() => {
    void trigger();
  }, [tekst, trigger]);

  return (
    <>
      <NogAanvullen fouten={verzamelFouten(errors)} kenmerk={kenmerk} poging={poging} />
      <Bestemming melding={melding} />
      {hulp ? (
        <Melding toon="letop" titel="Lees de tekst voor het gezin nog eens">
          {hulp}
        </Melding>
      ) : null}
      {isTegenstrijdig(melding.directeVeiligheid, melding.urgentie) ? <Melding toon="letop">{TEGENSTRIJDIG}</Melding> : null}
      <Deel titel="Melder" pad="melder" regels={melderregels(melding)} />
      <Deel titel="Gezin" pad="gezin" regels={gezinsregels(melding)} />
      <Deel titel="Wat is er gebeurd" pad="gebeurd" regels={gebeurdregels(melding)} />
      <Deel titel="Directe veiligheid" pad="veiligheid" regels={veiligheidsregels(melding)} />
    </>
  );
};
