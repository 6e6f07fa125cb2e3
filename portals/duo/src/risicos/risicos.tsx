import { risiconiveauNaam, vandaag } from '@bv/begrippen';
import { afschermingVan, useLezen, useSearchParams, Waaromknop } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Stapel, Tellers } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { RisicosDocument } from '../gql/graphql.js';
import { Aspectregel, Risicoregel } from './aspectregel.js';
import { FILTERS, filterTekst, gefilterd, isRisicofilter, perNiveau, telAspecten, uitEerdereLijst } from './inventarisatie.js';
import { Inventarisatiekaart } from './inventarisatiekaart.js';
import { Krachten } from './krachten.js';
import { type Lijst, lijstOp, looproute } from './lijst.js';
import type { Risicocasus } from './risicocasus.js';
import './risicos.css';

const Lijstmelding = ({ lijst: { naam, code, isReconstructie, toelichting } }: { lijst: Lijst }) =>
  isReconstructie ? (
    <Melding titel={`${naam} (${code})`}>{toelichting ?? 'Deze lijst is een reconstructie.'}</Melding>
  ) : (
    <p className="bv-zacht">
      Lijst: {naam} ({code})
    </p>
  );

const Inventarisatie = ({ casus, lijst }: { casus: Risicocasus; lijst: Lijst }) => {
  const { basis, magSchrijven } = useDossier();
  const [adres] = useSearchParams();
  const gevraagd = adres.get('toon');
  const filter = isRisicofilter(gevraagd) ? gevraagd : undefined;
  const route = looproute(lijst);
  const niveaus = perNiveau(route, casus.risicos);
  const eerder = uitEerdereLijst(route, casus.risicos);
  const getoond = gefilterd(niveaus, filter);
  return (
    <>
      <Tellers
        label="Kies welke aspecten u ziet"
        gekozen={filter ?? 'alles'}
        tellers={[
          { sleutel: 'alles', aantal: route.length, tekst: 'alle aspecten', href: `${basis}/risicos` },
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
                <Aspectregel key={stand.aspect.code} stand={stand} basis={basis} magSchrijven={magSchrijven('RISICO')} />
              ))}
            </ul>
          </Kaart>
        ))
      )}
      {eerder.length > 0 ? (
        <Kaart titel="Uit een eerdere lijst">
          <ul className="bv-duo-aspect__risicos">
            {eerder.map((risico) => (
              <li key={risico.id}>
                <h3 className="bv-duo-tussenkop">{risico.aspectNaam ?? 'Zorg'}</h3>
                <ul>
                  <Risicoregel risico={risico} basis={basis} magSchrijven={magSchrijven('RISICO')} />
                </ul>
              </li>
            ))}
          </ul>
        </Kaart>
      ) : null}
    </>
  );
};

/** The inventory of 26 aspects, each for the family or for one person (N28, N81). */
export const Risicos = () => {
  const { casusId, magSchrijven } = useDossier();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  const lijsten = lezing.data?.risicolijsten ?? [];
  const lijst = lijstOp(lijsten, vandaag());
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
              {magSchrijven('RISICO') ? <Inventarisatiekaart casus={casus} lijsten={lijsten} /> : null}
              <Krachten casus={casus} />
              {lijst ? (
                <>
                  <Lijstmelding lijst={lijst} />
                  <p className="bv-zacht">Elk aspect staat op zichzelf. Er is geen optelling en geen cijfer: het gaat om wat u concreet ziet.</p>
                  <Inventarisatie casus={casus} lijst={lijst} />
                </>
              ) : (
                <LegeStaat titel="Er geldt nu geen lijst van risico-aspecten">Vraag de beheerder om een lijst.</LegeStaat>
              )}
              <WatIsAfgeschermd objecten={[casus]} />
            </Stapel>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
