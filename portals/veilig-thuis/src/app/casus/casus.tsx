import { casustoestandNaam } from '@bv/begrippen';
import { Dossierinzage, Gelezen, Noodmelding, Outlet, useLezen, useParams, useSessie } from '@bv/portal';
import { Afdrukregel, Badge, Dossierkop, Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { CasusbladDocument } from '../../gql/graphql.js';
import type { Casus as Casusgegevens, Casuskader } from './casus-context.js';
import { positieVan } from './positie.js';
import { isGevraagdeNakijker, magRechten, volgtVeiligheid } from './rechten.js';

// The same for a casus that does not exist and one that is not yours: an address must not tell which.
const NietZichtbaar = () => (
  <Pagina titel="Dossier niet zichtbaar" breedte="smal">
    <LegeStaat
      soort="niet-zichtbaar"
      titel="U bent niet (meer) bij dit gezin betrokken, of het bestaat niet"
      actie={<Knoplink href="/veilig-thuis">Naar de werkvoorraad</Knoplink>}
    >
      Denkt u dat u dit gezin wel moet zien? Vraag het aan uw teamleider.
    </LegeStaat>
  </Pagina>
);

/** Identity bar on every page of the casus, so that nobody works in the wrong family. */
const Kop = ({ casus }: { casus: Casusgegevens }) => {
  const { persoon } = useSessie();
  const nummer = casus.nummer ?? 'Dossier';
  return (
    <>
      <Dossierkop
        naam={casus.naam}
        nummer={nummer}
        personen={casus.gezinsleden.flatMap(({ voornamen, leeftijd }) => (voornamen === null ? [] : [{ naam: voornamen, leeftijd }]))}
        acuut={casus.acuut === true}
        naast={casus.toestand === null ? null : <Badge icoon={false}>{casustoestandNaam[casus.toestand]}</Badge>}
        kruimelpad={[{ tekst: 'Werkvoorraad', href: '/veilig-thuis' }, { tekst: casus.naam ?? nummer }]}
      />
      <Afdrukregel wat={nummer} wie={persoon.naam} />
    </>
  );
};

/** Frame of one casus at Veilig Thuis: read once, shown on all its pages. */
export const Casus = () => {
  const { casusId = '' } = useParams();
  const { persoon } = useSessie();
  const lezing = useLezen(CasusbladDocument, { id: casusId });
  if (lezing.data === undefined) {
    return (
      <Pagina titel="Dossier">
        <Gelezen van={lezing} laadtekst="Dossier laden">
          {() => null}
        </Gelezen>
      </Pagina>
    );
  }
  return (
    <Gelezen van={lezing} laadtekst="Dossier laden">
      {({ casus, partijen, collegas }) =>
        casus === null ? (
          <NietZichtbaar />
        ) : (
          <>
            <Kop casus={casus} />
            <Noodmelding casusId={casusId} />
            <Dossierinzage casusId={casusId}>
              <Outlet
                context={
                  {
                    casus,
                    positie: positieVan(casus.betrokkenheden, persoon.id),
                    magRechten: magRechten(casus.betrokkenheden, persoon.id),
                    isNakijker: isGevraagdeNakijker(casus.betrokkenheden, persoon.id),
                    volgt: volgtVeiligheid(casus.betrokkenheden, persoon.id),
                    teams: partijen,
                    collegas: collegas.filter(({ id }) => id !== persoon.id),
                    basis: `/veilig-thuis/casus/${casusId}`,
                  } satisfies Casuskader
                }
              />
            </Dossierinzage>
          </>
        )
      }
    </Gelezen>
  );
};
