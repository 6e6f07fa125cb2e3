import { useLezen } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useIsControle } from '../app/formulier/controleformulier.js';
import { OverdrachtVoorbereidenDocument } from '../gql/graphql.js';
import { Aanbiedformulier } from './aanbiedformulier.js';
import { Meegeven } from './meegeven.js';
import { lopende } from './overdrachtsgegevens.js';
import './overdracht.css';

export const OverdrachtAanbieden = () => {
  const { casusId, basis } = useDossier();
  const isControle = useIsControle();
  const lezing = useLezen(OverdrachtVoorbereidenDocument, { id: casusId });
  return (
    <Dossierpagina
      titel={isControle ? 'Controleer de overdracht' : 'Overdragen aan het wijkteam'}
      inleiding={isControle ? 'Er is nog niets verstuurd.' : 'Het wijkteam zegt ja of nee. Tot die tijd en tot u afsluit blijft het gezin bij u.'}
    >
      <CasusGelezen van={lezing} laadtekst="Overdracht voorbereiden">
        {(casus) =>
          lopende(casus.overdrachten) ? (
            <LegeStaat titel="Dit gezin is al aangeboden" actie={<Knoplink href={`${basis}/overdracht`}>Naar de overdracht</Knoplink>} />
          ) : (
            <Stapel>
              {isControle ? null : <Meegeven casus={casus} />}
              <Kaart titel={isControle ? undefined : 'De overdracht'}>
                <Aanbiedformulier casus={casus} wijkteams={lezing.data?.partijen ?? []} afspraken={lezing.data?.gemeenteafspraken ?? []} />
              </Kaart>
            </Stapel>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
