import { invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier, woordhulp } from '@bv/formulier';
import { TerugkoppelingVastleggenDocument } from '../gql/graphql.js';

/** Tells Veilig Thuis how it goes: all that they see after the handover. */
export const TerugkoppelingSchrijven = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.terugkoppelingVastleggen,
    document: TerugkoppelingVastleggenDocument,
    begin: { casusId, aan: 'VEILIG_THUIS', tekst: '' },
    concept: { sleutel: `duo/gezin/${casusId}/terugkoppeling`, titel: `Terugkoppeling aan Veilig Thuis, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De terugkoppeling staat bij Veilig Thuis.');
      void navigeer(`${basis}/overzicht`);
    },
  });
  return (
    <Dossierpagina titel="Terugkoppeling aan Veilig Thuis" inleiding="Schrijf kort hoe het gaat met de veiligheid. Veilig Thuis ziet van dit dossier alleen de stand en deze tekst.">
      <Kaart>
        <Invoerformulier van={stand} label="Terugkoppeling" knop="Naar Veilig Thuis sturen" terug={`${basis}/overzicht`}>
          <Invoer van={stand.formulier.control} naam="tekst">
            {(veld) => <Tekstvlak label="Hoe gaat het nu?" hint="Geen verslag van gesprekken. Het gezin mag dit lezen." rijen={7} verplicht waarschuwing={woordhulp(veld.waarde)} {...veld} />}
          </Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
