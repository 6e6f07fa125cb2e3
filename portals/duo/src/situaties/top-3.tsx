import { afschermingVan, STORINGTEKST, useLezen, Waaromknop } from '@bv/portal';
import { Deelnamewijze, deelnamewijzeNaam, lidnaam } from '@bv/begrippen';
import { Datum, Kaart, Knoplink, LegeStaat, Melding, Stapel } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { SituatiesDocument } from '../gql/graphql.js';
import type { Situatie, Situatiecasus } from './situatiecasus.js';
import { Situatiekaart } from './situatiekaart.js';
import { useRangschikking } from './use-rangschikking.js';

const opRang = (een: Situatie, ander: Situatie): number => (een.rang ?? 99) - (ander.rang ?? 99);

/** The last time the Top-3 was set, and who of the family took part in what way. */
const Samen = ({ casus: { top3deelnames } }: { casus: Situatiecasus }) => {
  const [laatste] = top3deelnames;
  if (!laatste) return <p className="bv-zacht">Nog niet opgeschreven wie van het gezin de Top-3 mee maakte.</p>;
  const toen = top3deelnames.filter(({ op }) => op === laatste.op);
  const per = (wijze: Deelnamewijze): string => toen.filter((deelname) => deelname.wijze === wijze).map(({ gezinslid }) => lidnaam(gezinslid)).join(', ');
  return (
    <p>
      Samen gemaakt op {laatste.op === null ? 'een onbekende dag' : <Datum waarde={laatste.op} />}.{' '}
      {Object.values(Deelnamewijze).flatMap((wijze) => (per(wijze) === '' ? [] : [`${deelnamewijzeNaam[wijze]}: ${per(wijze)}.`])).join(' ')}
    </p>
  );
};

const Lijst = ({ casus }: { casus: Situatiecasus }) => {
  const { casusId, basis, magSchrijven } = useDossier();
  const actueel = casus.situaties.filter(({ toestand }) => toestand !== 'OPGELOST').toSorted(opRang);
  const opgelost = casus.situaties.filter(({ toestand }) => toestand === 'OPGELOST').toSorted(opRang);
  const { plaats, weigeringen, storing } = useRangschikking(casusId, actueel);
  const mag = magSchrijven('VEILIGHEID');
  const kaart = (situatie: Situatie, plek: number) => (
    <Situatiekaart
      key={situatie.id}
      situatie={situatie}
      nummer={plek < 0 ? undefined : plek + 1}
      basis={basis}
      magSchrijven={mag}
      plaats={mag && situatie.toestand === 'ACTUEEL' && actueel.length > 1 ? plaats(situatie) : undefined}
    />
  );
  return (
    <Stapel ruimte="groot">
      {storing ? <Melding toon="acuut" rol="alert" titel="De volgorde is niet bewaard">{STORINGTEKST[storing]}</Melding> : null}
      {weigeringen.length > 0 ? <Melding toon="acuut" rol="alert" titel="De volgorde is niet bewaard">{weigeringen.map(({ tekst }) => tekst).join(' ')}</Melding> : null}
      <section>
        <h2 className="bv-duo-sectiekop">De drie onveiligste situaties</h2>
        <Stapel>{actueel.slice(0, 3).map((situatie, plek) => kaart(situatie, plek))}</Stapel>
        {actueel.length === 0 ? <LegeStaat titel="Geen situatie speelt nog">Alle situaties zijn opgelost.</LegeStaat> : null}
      </section>
      {actueel.length > 3 ? (
        <section>
          <h2 className="bv-duo-sectiekop">Ook onveilig, buiten de Top-3</h2>
          <Stapel>{actueel.slice(3).map((situatie, plek) => kaart(situatie, plek + 3))}</Stapel>
        </section>
      ) : null}
      {opgelost.length > 0 ? (
        <section>
          <h2 className="bv-duo-sectiekop">Opgelost</h2>
          <Stapel>{opgelost.map((situatie) => kaart(situatie, -1))}</Stapel>
        </section>
      ) : null}
    </Stapel>
  );
};

/** The three most unsafe situations and what comes after, ranked with the family. */
export const Top3 = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(SituatiesDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  const toevoegen = (
    <Knoplink icoon="plus" href={`${basis}/top-3/nieuw`}>
      Situatie toevoegen
    </Knoplink>
  );
  return (
    <Dossierpagina titel="Top-3" inleiding="De onveiligste situaties in dit gezin, zo opgeschreven dat iedereen ze herkent." acties={magSchrijven('VEILIGHEID') ? toevoegen : null}>
      <CasusGelezen van={lezing} laadtekst="Top-3 laden">
        {(casus) => (
          <Stapel>
            {afschermingVan(casus, 'situaties') ? (
              <LegeStaat soort="niet-zichtbaar" titel="De Top-3 is afgeschermd" actie={<Waaromknop label="VEILIGHEID" />} />
            ) : casus.situaties.length === 0 ? (
              <LegeStaat titel="Nog geen Top-3" actie={magSchrijven('VEILIGHEID') ? toevoegen : null}>
                Schrijf met het gezin op in welke situaties het onveilig is. Zet daarna de drie onveiligste bovenaan.
              </LegeStaat>
            ) : (
              <>
                <Kaart titel="Met het gezin" actie={magSchrijven('VEILIGHEID') ? <Knoplink klein href={`${basis}/top-3/deelname`}>Wie deed mee</Knoplink> : null}>
                  <Samen casus={casus} />
                </Kaart>
                <Lijst casus={casus} />
              </>
            )}
            <WatIsAfgeschermd objecten={[casus]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
