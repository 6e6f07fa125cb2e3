import { useLezen } from '@bv/portal';
import { Kaart, LegeStaat, Stapel } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useIsControle } from '../app/formulier/controleformulier.js';
import { AfsluitenDocument } from '../gql/graphql.js';
import { Afgesloten } from './afgesloten.js';
import { Afsluitformulier } from './afsluitformulier.js';
import { type Afsluitcasus, isGesloten } from './afsluitgegevens.js';
import { aandachtspunten, LetOp } from './let-op.js';
import { PerPersoon } from './per-persoon.js';
import './afsluiten.css';

const Inhoud = ({ casus }: { casus: Afsluitcasus }) => {
  const { basis, casus: kop, magSchrijven } = useDossier();
  if (isGesloten(casus)) return <Afgesloten casus={casus} />;
  if (kop && !magSchrijven('AFSLUITING')) return <LegeStaat soort="niet-zichtbaar" titel="Alleen het duo sluit een gezin af" />;
  const punten = aandachtspunten(casus);
  return (
    <Stapel>
      {punten.length > 0 ? <LetOp punten={punten} basis={basis} /> : null}
      <PerPersoon casus={casus} basis={basis} />
      <Kaart>
        <Afsluitformulier casus={casus} />
      </Kaart>
    </Stapel>
  );
};

/** Closing, and after that the page that says what remains. */
export const Afsluiten = () => {
  const { casusId } = useDossier();
  const isControle = useIsControle();
  const lezing = useLezen(AfsluitenDocument, { id: casusId });
  const casus = lezing.data?.casus;
  const titel = casus && isGesloten(casus) ? 'Afgesloten' : isControle ? 'Controleer het afsluiten' : 'Afsluiten';
  return (
    <Dossierpagina titel={titel} inleiding={isControle && casus && !isGesloten(casus) ? 'Er is nog niets afgesloten.' : undefined}>
      <CasusGelezen van={lezing} laadtekst="Dossier laden">
        {(gelezen) => <Inhoud casus={gelezen} />}
      </CasusGelezen>
    </Dossierpagina>
  );
};
