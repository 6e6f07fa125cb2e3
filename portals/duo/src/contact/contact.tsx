import { useLezen } from '@bv/portal';
import { Kolommen, Stapel } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { ContactjournaalDocument } from '../gql/graphql.js';
import { Instantiekaart } from './instantiekaart.js';
import { Overlegkaart } from './overlegkaart.js';
import { Journaal } from './journaal.js';
import './contact.css';

export const Contact = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(ContactjournaalDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  return (
    <Dossierpagina titel="Contact" inleiding="Wat u met het gezin besprak en deed, en wie er nog meer helpt.">
      <CasusGelezen van={lezing} laadtekst="Contact laden">
        {(casus) => (
          <Stapel>
            <Kolommen>
              <Journaal casus={casus} basis={basis} magSchrijven={magSchrijven('CONTACTMOMENT')} />
              <Stapel>
                <Instantiekaart casus={casus} basis={basis} magSchrijven={magSchrijven('HULP')} />
                <Overlegkaart casus={casus} basis={basis} magSchrijven={magSchrijven('CONTACTMOMENT')} />
              </Stapel>
            </Kolommen>
            <WatIsAfgeschermd objecten={[casus]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
