import { Terugvraagformulier } from '@bv/formulier';
import { useLezen, useNavigate, useSessie } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { magTerughalen } from '../app/dossier/schrijfrecht.js';
import { DuoTerugvragenDocument, OverdrachtenDocument } from '../gql/graphql.js';

/** The huisarts or school who keeps contact has no portal here: they call, and who is called brings the family back. */
export const Terughalen = () => {
  const { casusId, basis, casus: kop } = useDossier();
  const { persoon } = useSessie();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const lezing = useLezen(OverdrachtenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Gezin terughalen" inleiding="U en uw collega van toen werken daarna weer met het gezin, en zien het dossier weer. Heeft een wijkteam het gezin, dan blijft dat erbij.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {({ toestand }) =>
          toestand !== 'GESLOTEN' && toestand !== 'BIJ_WIJKTEAM' ? (
            <LegeStaat titel="Dit gezin is niet afgesloten" actie={<Knoplink href={`${basis}/overdracht`}>Naar de overdracht</Knoplink>} />
          ) : kop && !magTerughalen(kop, persoon.id) ? (
            <LegeStaat soort="niet-zichtbaar" titel="Alleen het duo van toen haalt dit gezin terug" actie={<Knoplink href={`${basis}/overdracht`}>Naar de overdracht</Knoplink>} />
          ) : (
            <Kaart>
              <Terugvraagformulier
                document={DuoTerugvragenDocument}
                casusId={casusId}
                nummer={kop?.nummer ?? null}
                aanleiding="SIGNAAL_VAN_BUITEN"
                knop="Gezin terughalen"
                terug={`${basis}/overdracht`}
                gelukt={() => {
                  meld('U werkt weer met dit gezin.');
                  void navigeer(basis);
                }}
              />
            </Kaart>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
