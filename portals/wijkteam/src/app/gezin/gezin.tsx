import { hoedanigheidNaam } from '@bv/beleid';
import { casustoestandNaam } from '@bv/begrippen';
import { Dossierinzage, Gelezen, Noodmelding, Outlet, useLezen, useParams, useSessie } from '@bv/portal';
import { Afdrukregel, Badge, Dossierkop, Knoplink, LegeStaat, Pagina } from '@bv/ui';
import { GezinDocument } from '../../gql/graphql.js';
import { eigenRol, type Gezinscasus, type Gezinskader, isGevraagdeNakijker, magSchrijven } from './gezin-context.js';

const Kop = ({ casus, persoonId }: { casus: Gezinscasus; persoonId: string }) => {
  const nummer = casus.nummer ?? 'Gezin';
  const rol = eigenRol(casus, persoonId);
  return (
    <Dossierkop
      naam={casus.naam}
      nummer={nummer}
      personen={casus.gezinsleden.flatMap(({ voornamen, leeftijd }) => (voornamen === null ? [] : [{ naam: voornamen, leeftijd }]))}
      acuut={casus.acuut === true}
      naast={
        <>
          {casus.toestand === null ? null : <Badge toon="info">{casustoestandNaam[casus.toestand]}</Badge>}
          {rol ? <Badge toon="neutraal" icoon="persoon">{hoedanigheidNaam[rol]}</Badge> : null}
        </>
      }
      kruimelpad={[{ tekst: 'Mijn gezinnen', href: '/wijkteam' }, { tekst: casus.naam ?? nummer }]}
    />
  );
};

const NietZichtbaar = () => (
  <Pagina titel="Gezin">
    <LegeStaat soort="niet-zichtbaar" titel="Dit gezin is niet zichtbaar voor u" actie={<Knoplink href="/wijkteam">Naar Mijn gezinnen</Knoplink>}>
      U ziet een gezin als u de overdracht hebt aanvaard, meeloopt of advies geeft.
    </LegeStaat>
  </Pagina>
);

/** Frame of every page about one family: who it is, so that nobody works in the wrong one. */
export const Gezin = () => {
  const { casusId = '' } = useParams();
  const { persoon } = useSessie();
  const lezing = useLezen(GezinDocument, { id: casusId });
  const kader = (casus: Gezinscasus): Gezinskader => ({
    basis: `/wijkteam/gezin/${casusId}`,
    casus,
    magAfspreken: magSchrijven(casus, persoon.id, 'AFSPRAAK'),
    magAanvullen: magSchrijven(casus, persoon.id, 'RECHTEN'),
    isNakijker: isGevraagdeNakijker(casus, persoon.id),
  });
  if (!lezing.data) {
    return (
      <Pagina titel="Gezin">
        <Gelezen van={lezing} laadtekst="Gezin laden">
          {() => null}
        </Gelezen>
      </Pagina>
    );
  }
  const { casus } = lezing.data;
  if (casus === null) return <NietZichtbaar />;
  return (
    <>
      <Kop casus={casus} persoonId={persoon.id} />
      <Noodmelding casusId={casusId} />
      <Dossierinzage casusId={casusId}>
        <Outlet context={kader(casus)} />
      </Dossierinzage>
      <Afdrukregel wat={casus.nummer ?? 'Gezin'} wie={persoon.naam} />
    </>
  );
};
