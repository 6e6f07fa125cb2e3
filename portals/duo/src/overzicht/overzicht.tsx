import { afschermingVan, useLezen } from '@bv/portal';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { OverzichtDocument } from '../gql/graphql.js';
import { RecentContact } from './recent-contact.js';
import { TeDoenLijst } from './te-doen-lijst.js';
import { teDoen } from './te-doen.js';
import { Terugkoppelingen } from './terugkoppelingen.js';
import { Top3Kaart } from './top-3-kaart.js';
import { VeiligheidInDeTijd } from './veiligheid-in-de-tijd.js';

/** First page of a dossier: how safe is it, what has to be done, what happened last. */
export const Overzicht = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(OverzichtDocument, { id: casusId });
  return (
    <Dossierpagina titel="Overzicht">
      <CasusGelezen van={lezing} laadtekst="Overzicht laden">
        {(casus) => (
          // The order of the DOM is the order on a tablet: what has to be done comes before what was.
          <div className="bv-duo-overzicht">
            <div className="bv-duo-overzicht__top">
              <Top3Kaart casus={casus} basis={basis} isAfgeschermd={afschermingVan(casus, 'situaties') !== undefined} magSchrijven={magSchrijven('VEILIGHEID')} />
            </div>
            <div className="bv-duo-overzicht__zij">
              {casus.toestand === 'BIJ_DUO' && magSchrijven('CONTACTMOMENT') ? <TeDoenLijst taken={teDoen(casus)} basis={basis} /> : null}
              <VeiligheidInDeTijd
                casus={casus}
                basis={basis}
                isAfgeschermd={afschermingVan(casus, 'situaties') !== undefined}
                magSchrijven={magSchrijven('VEILIGHEID')}
              />
            </div>
            <div className="bv-duo-overzicht__onder">
              <RecentContact
                casus={casus}
                basis={basis}
                isAfgeschermd={afschermingVan(casus, 'contactmomenten') !== undefined}
                magSchrijven={magSchrijven('CONTACTMOMENT')}
              />
              <Terugkoppelingen
                casus={casus}
                basis={basis}
                isAfgeschermd={afschermingVan(casus, 'terugkoppelingen') !== undefined}
                magSchrijven={magSchrijven('TERUGKOPPELING')}
              />
              <WatIsAfgeschermd objecten={[casus, ...casus.gezinsleden, ...casus.meldingen]} />
            </div>
          </div>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
