import { risiconiveauNaam } from '@bv/begrippen';
import { afschermingVan, useLezen, useSearchParams, Waaromknop } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Stapel, Tellers, Voortgang } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { RisicosDocument } from '../gql/graphql.js';
import { Aspectregel } from './aspectregel.js';
import { aantalBekeken, ASPECTEN, FILTERS, filterTekst, gefilterd, isRisicofilter, perNiveau, telAspecten } from './inventarisatie.js';
import type { Risicocasus } from './risicocasus.js';
import './risicos.css';

const Rondgang = ({ casus: { risicos } }: { casus: Risicocasus }) => {
  const { basis } = useDossier();
  const bekeken = aantalBekeken(risicos);
  const totaal = ASPECTEN.length;
  const klaar = bekeken === totaal;
  return (
    <Kaart>
      <div className="bv-duo-rondgang">
        <Voortgang label="Aspecten bekeken" waarde={bekeken} max={totaal} tekst={`${bekeken} van de ${totaal} aspecten bekeken`} />
        {klaar ? null : (
          <Knoplink soort="primair" icoon="afspelen" href={`${basis}/risicos/langslopen`}>
            {bekeken === 0 ? 'Langslopen met het gezin' : 'Verder waar u was'}
          </Knoplink>
        )}
        <p className="bv-zacht">Elk aspect staat op zichzelf. Er is geen optelling en geen cijfer: het gaat om wat u concreet ziet.</p>
      </div>
    </Kaart>
  );
};

const Inventarisatie = ({ casus }: { casus: Risicocasus }) => {
  const { basis, magSchrijven } = useDossier();
  const [adres] = useSearchParams();
  const gevraagd = adres.get('toon');
  const filter = isRisicofilter(gevraagd) ? gevraagd : undefined;
  const niveaus = perNiveau(casus.risicos);
  const getoond = gefilterd(niveaus, filter);
  return (
    <>
      <Tellers
        label="Kies welke aspecten u ziet"
        gekozen={filter ?? 'alles'}
        tellers={[
          { sleutel: 'alles', aantal: ASPECTEN.length, tekst: 'alle aspecten', href: `${basis}/risicos` },
          ...FILTERS.map((sleutel) => ({
            sleutel,
            aantal: telAspecten(gefilterd(niveaus, sleutel)),
            tekst: filterTekst[sleutel],
            href: `${basis}/risicos?toon=${sleutel}`,
          })),
        ]}
      />
      {getoond.length === 0 ? (
        <LegeStaat soort="geen-resultaat" titel="Niets bij dit filter" actie={<Knoplink href={`${basis}/risicos`}>Toon alle aspecten</Knoplink>} />
      ) : (
        getoond.map(({ niveau, aspecten }) => (
          <Kaart key={niveau} titel={risiconiveauNaam[niveau]} randloos>
            <ul className="bv-duo-aspecten">
              {aspecten.map((stand) => (
                <Aspectregel key={stand.aspect} stand={stand} basis={basis} magSchrijven={magSchrijven('RISICO')} />
              ))}
            </ul>
          </Kaart>
        ))
      )}
    </>
  );
};

/** The inventory of 26 aspects, each for the family or for one person (N28, N81). */
export const Risicos = () => {
  const { casusId, magSchrijven } = useDossier();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  return (
    <Dossierpagina titel="Risico's" inleiding="Wat maakt dat het weer onveilig kan worden? Noem het in gesprek met het gezin een zorg of aandachtspunt.">
      <CasusGelezen van={lezing} laadtekst="Risico's laden">
        {(casus) =>
          afschermingVan(casus, 'risicos') && casus.risicos.length === 0 ? (
            <Stapel>
              <LegeStaat soort="niet-zichtbaar" titel="De risico's zijn afgeschermd" actie={<Waaromknop label="RISICO" />} />
              <WatIsAfgeschermd objecten={[casus]} />
            </Stapel>
          ) : (
            <Stapel>
              {magSchrijven('RISICO') ? <Rondgang casus={casus} /> : null}
              <Inventarisatie casus={casus} />
              <WatIsAfgeschermd objecten={[casus]} />
            </Stapel>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
