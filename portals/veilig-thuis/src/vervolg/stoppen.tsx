import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Kaart, Tekstvlak, useStatus } from '@bv/ui';
import { type Vervolg, useCasus } from '../app/casus/casus-context.js';
import { VervolgAfrondenDocument } from '../gql/graphql.js';
import { laatstGekeken, type Moment } from './vervolgblad.js';

/** The follow-up stops when it is safe for good. */
export const Stoppen = ({ vervolg, momenten }: { vervolg: Vervolg; momenten: readonly Moment[] }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.vervolgAfronden,
    document: VervolgAfrondenDocument,
    begin: { id: vervolg.id, versie: vervolg.versie, toelichting: '' },
    concept: { sleutel: `veilig-thuis/vervolg-afronden/${vervolg.id}`, titel: `Vervolg afronden, ${casus.nummer ?? ''}` },
    gelukt: () => meld('Het vervolg is afgerond.'),
  });
  if (laatstGekeken(momenten)?.oordeel !== 'STABIEL_VEILIG') {
    return (
      <Kaart titel="Afronden">
        <p>Het vervolg stopt als het stabiel veilig is. Leg daarvoor eerst een moment vast.</p>
      </Kaart>
    );
  }
  return (
    <Kaart titel="Afronden">
      <Invoerformulier van={stand} label="Vervolg afronden" knop="Vervolg afronden">
        <Invoer van={stand.formulier.control} naam="toelichting">{(veld) => <Tekstvlak {...veld} label="Waarom is het vervolg klaar?" rijen={3} verhaal />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};
