import { afschermingVan, useLezen, Waaromknop } from '@bv/portal';
import { Knoplink, LegeStaat, Stapel, Uitklap } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { VeiligheidsplanDocument } from '../gql/graphql.js';
import { Afspraakkaart } from './afspraakkaart.js';
import { Normenkaart } from './normenkaart.js';
import { isLopend, opVolgorde, type Plancasus } from './plancasus.js';
import { PLANUITLEG } from './plandelen.js';
import { Plannavigatie } from './plannavigatie.js';
import { Planstand } from './planstand.js';
import { Voorwaarden } from './voorwaarden.js';

interface AfsprakenProps {
  casus: Plancasus;
  basis: string;
  magSchrijven: boolean;
}

const Afspraken = ({ casus, basis, magSchrijven }: AfsprakenProps) => {
  const { lopend, geweest } = opVolgorde(casus.afspraken);
  const kaart = (afspraak: Plancasus['afspraken'][number]) => (
    <Afspraakkaart key={afspraak.id} afspraak={afspraak} basis={basis} magSchrijven={magSchrijven} />
  );
  if (afschermingVan(casus, 'afspraken')) return <LegeStaat soort="niet-zichtbaar" titel="De afspraken zijn afgeschermd" actie={<Waaromknop label="AFSPRAAK" />} />;
  return (
    <>
      <section>
        <h2 className="bv-duo-sectiekop">Afspraken die lopen</h2>
        <Stapel>{lopend.map(kaart)}</Stapel>
        {lopend.length === 0 ? (
          <LegeStaat titel="Er lopen geen afspraken" actie={magSchrijven ? <Knoplink href={`${basis}/plan/nieuw`}>Eerste afspraak maken</Knoplink> : null}>
            Maak afspraken die iedereen kan nakomen: als dit gebeurt, dan doet die persoon dat.
          </LegeStaat>
        ) : null}
      </section>
      {geweest.length > 0 ? (
        <Uitklap titel={geweest.length === 1 ? '1 afspraak die niet meer loopt' : `${geweest.length} afspraken die niet meer lopen`} niveau={2}>
          <Stapel>{geweest.map(kaart)}</Stapel>
        </Uitklap>
      ) : null}
    </>
  );
};

/** Conditions of Veilig Thuis and the agreements with the family that meet them. */
export const Veiligheidsplan = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(VeiligheidsplanDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  const mag = magSchrijven('AFSPRAAK');
  return (
    <Dossierpagina
      titel="Veiligheidsplan"
      inleiding={PLANUITLEG.VEILIGHEID}
      acties={
        mag ? (
          <>
            <Knoplink icoon="printer" href={`${basis}/plan/voor-het-gezin`}>
              Voor het gezin
            </Knoplink>
            <Knoplink icoon="plus" href={`${basis}/plan/nieuw`}>
              Afspraak toevoegen
            </Knoplink>
          </>
        ) : null
      }
    >
      <CasusGelezen van={lezing} laadtekst="Veiligheidsplan laden">
        {(casus) => (
          <Stapel>
            <Plannavigatie huidig="VEILIGHEID" />
            <Planstand deel="VEILIGHEID" versies={casus.planversies} isGevuld={casus.afspraken.some(isLopend)} magSchrijven={mag} />
            {afschermingVan(casus, 'normen') ? null : <Normenkaart casus={casus} basis={basis} magSchrijven={mag} />}
            <Voorwaarden voorwaarden={casus.voorwaarden} isAfgeschermd={afschermingVan(casus, 'voorwaarden') !== undefined} />
            <Afspraken casus={casus} basis={basis} magSchrijven={mag} />
            <WatIsAfgeschermd objecten={[casus]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
