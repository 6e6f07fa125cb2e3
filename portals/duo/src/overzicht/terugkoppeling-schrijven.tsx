import { invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier, woordhulp } from '@bv/formulier';
import { TerugkoppelingVastleggenDocument } from '../gql/graphql.js';
import { terugkoppelAan } from './terugkoppelingen.js';

/** Tells Veilig Thuis, or the Raad for a family from there, how it goes: all that they see after the handover. */
export const TerugkoppelingSchrijven = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const aan = terugkoppelAan(casus?.herkomst ?? null) ?? 'Veilig Thuis';
  const stand = useInvoerformulier({
    schema: invoerschemas.terugkoppelingVastleggen,
    document: TerugkoppelingVastleggenDocument,
    begin: { casusId, aan: aan === 'de Raad' ? 'RVDK' : 'VEILIG_THUIS', tekst: '' },
    concept: { sleutel: `duo/gezin/${casusId}/terugkoppeling`, titel: `Terugkoppeling aan ${aan}, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld(`De terugkoppeling staat bij ${aan}.`);
      void navigeer(`${basis}/overzicht`);
    },
  });
  return (
    <Dossierpagina titel={`Terugkoppeling aan ${aan}`} inleiding={`Schrijf kort hoe het gaat met de veiligheid. Van dit dossier ziet ${aan} alleen de stand en deze tekst.`}>
      <Kaart>
        <Invoerformulier van={stand} label="Terugkoppeling" knop={`Naar ${aan} sturen`} terug={`${basis}/overzicht`}>
          <Invoer van={stand.formulier.control} naam="tekst">
            {(veld) => <Tekstvlak label="Hoe gaat het nu?" hint="Geen verslag van gesprekken. Het gezin mag dit lezen." rijen={7} verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />}
          </Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
