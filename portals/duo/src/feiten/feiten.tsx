import { afschermingVan, useLezen, useSearchParams, Waaromknop } from '@bv/portal';
import { Knoplink, LegeStaat, Stapel, Tellers } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { FeitenDocument } from '../gql/graphql.js';
import type { Feitencasus } from './feitencasus.js';
import { type Feitfilter, FILTERS, filterTekst, gefilterd, isFeitfilter } from './feitfilter.js';
import { Feitkaart } from './feitkaart.js';
import './feiten.css';

interface LijstProps {
  casus: Feitencasus;
  filter: Feitfilter | undefined;
}

const Feitenlijst = ({ casus: { verklaringen }, filter }: LijstProps) => {
  const { basis, magSchrijven } = useDossier();
  if (verklaringen.length === 0) {
    return (
      <LegeStaat titel="Nog geen feiten" actie={magSchrijven('FEIT') ? <Knoplink href={`${basis}/feiten/nieuw`}>Het eerste feit toevoegen</Knoplink> : null}>
        Schrijf korte feiten op, elk met bron en datum. Daarna legt u ze voor aan het gezin.
      </LegeStaat>
    );
  }
  const getoond = gefilterd(verklaringen, filter);
  if (getoond.length === 0) {
    return <LegeStaat soort="geen-resultaat" titel="Niets bij dit filter" actie={<Knoplink href={`${basis}/feiten`}>Toon alles</Knoplink>} />;
  }
  return (
    <Stapel>
      {getoond.map((verklaring) => (
        <Feitkaart key={verklaring.id} verklaring={verklaring} basis={basis} magSchrijven={magSchrijven('ZIENSWIJZE')} />
      ))}
    </Stapel>
  );
};

/** What is known, what is thought and what the family says: three kinds that never run together (A20). */
export const Feiten = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const [adres] = useSearchParams();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  const gevraagd = adres.get('toon');
  const filter = isFeitfilter(gevraagd) ? gevraagd : undefined;
  return (
    <Dossierpagina
      titel="Feiten"
      inleiding="Feiten, interpretaties en meningen staan apart. Bij elk feit staat wat het gezin ervan vindt, in eigen woorden."
      acties={
        magSchrijven('FEIT') ? (
          <>
            <Knoplink icoon="personen" href={`${basis}/feiten/samen-lezen`}>
              Samen lezen
            </Knoplink>
            <Knoplink soort="primair" icoon="plus" href={`${basis}/feiten/nieuw`}>
              Feit toevoegen
            </Knoplink>
          </>
        ) : null
      }
    >
      <CasusGelezen van={lezing} laadtekst="Feiten laden">
        {(casus) =>
          afschermingVan(casus, 'verklaringen') && casus.verklaringen.length === 0 ? (
            <Stapel>
              <LegeStaat soort="niet-zichtbaar" titel="De feiten zijn afgeschermd" actie={<Waaromknop label="FEIT" />} />
              <WatIsAfgeschermd objecten={[casus]} />
            </Stapel>
          ) : (
            <Stapel>
              <Tellers
                label="Kies wat u ziet"
                gekozen={filter ?? 'alles'}
                tellers={[
                  { sleutel: 'alles', aantal: casus.verklaringen.length, tekst: 'alles', href: `${basis}/feiten` },
                  ...FILTERS.map((sleutel) => ({
                    sleutel,
                    aantal: gefilterd(casus.verklaringen, sleutel).length,
                    tekst: filterTekst[sleutel],
                    href: `${basis}/feiten?toon=${sleutel}`,
                  })),
                ]}
              />
              <Feitenlijst casus={casus} filter={filter} />
              <WatIsAfgeschermd objecten={[casus]} />
            </Stapel>
          )
        }
      </CasusGelezen>
    </Dossierpagina>
  );
};
