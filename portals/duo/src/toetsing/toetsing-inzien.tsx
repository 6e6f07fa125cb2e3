import { toetsingtoestandNaam } from '@bv/begrippen';
import { Gelezen, useLezen, useParams, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Stapel, Veld, Velden } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { ToetsingInzienDocument } from '../gql/graphql.js';
import { Criteriakaart, Gesprekskaart, Oordeelkaart, Reactieskaart } from './oordeelkaart.js';
import { Terugvragenkaart } from './terugvragenkaart.js';
import { Toetsbriefknop } from './toetsbriefknop.js';
import { Bevindingenkaart, Vastgezetkaart } from './stukken.js';
import { type Toetsinginzage, toestandToon } from './toetsingsgegevens.js';
import { VerzoekUitToetsing } from './verzoek-uit-toetsing.js';
import './toetsing.css';

const Vraagkaart = ({ toetsing }: { toetsing: Toetsinginzage }) => (
  <Kaart titel="De vraag">
    <Velden kolommen={2}>
      <ZichtVeld object={toetsing} veld="vraag" label="Vraag aan de Raad" />
      <ZichtVeld object={toetsing} veld="gewensteUitkomst" label="Gewenste uitkomst" />
      <ZichtVeld object={toetsing} veld="aanleiding" label="Waarom nu" />
      <Veld naam="Toetser" waarde={toetsing.toetser?.naam ?? 'Nog niemand'} />
      <ZichtVeld object={toetsing} veld="aangevraagdOp" label="Aangevraagd" toon={(op) => <Datum waarde={op} />} />
      {toetsing.toestand === 'GEDEELD' ? null : <ZichtVeld object={toetsing} veld="termijn" label="Antwoord uiterlijk" toon={(op) => <Datum waarde={op} />} />}
      {toetsing.zonderWoord === null ? null : <ZichtVeld object={toetsing} veld="zonderWoord" label="Wie zelf niets zei, en waarom" />}
      {toetsing.toestand === 'INGETROKKEN' ? <ZichtVeld object={toetsing} veld="reden" label="Waarom ingetrokken" /> : null}
      <ZichtVeld object={toetsing} veld="dossierhash" label="Kenmerk van deze versie" toon={(kenmerk) => <code className="bv-duo-kenmerk">{kenmerk.slice(0, 16)}</code>} />
    </Velden>
  </Kaart>
);

/** One review in full: the verdict when it is shared, and always what was frozen for it. */
export const ToetsingInzien = () => {
  const { casusId, basis } = useDossier();
  const { toetsingId = '' } = useParams();
  const lezing = useLezen(ToetsingInzienDocument, { id: toetsingId });
  const toetsing = lezing.data?.toetsing;
  return (
    <Dossierpagina
      titel={toetsing?.nummer ? `Toetsing ${toetsing.nummer}` : 'Toetsing'}
      naast={toetsing?.toestand ? <Badge toon={toestandToon[toetsing.toestand]}>{toetsingtoestandNaam[toetsing.toestand]}</Badge> : undefined}
      acties={
        <Knoplink soort="stil" icoon="pijlLinks" href={`${basis}/toetsing`}>
          Alle toetsingen
        </Knoplink>
      }
    >
      <Gelezen van={lezing} laadtekst="Toetsing laden">
        {({ toetsing: gevonden }) => {
          // The address names a family and a review: a review of another family does not belong on this page.
          if (gevonden?.casusId !== casusId) return <LegeStaat titel="Deze toetsing is niet gevonden" actie={<Knoplink href={`${basis}/toetsing`}>Naar de toetsing</Knoplink>} />;
          // Shared but no verdict to be seen: then it is withheld, and empty cards would say that there was nothing.
          const isLeesbaar = gevonden.toestand === 'GEDEELD' && gevonden.oordeel !== null;
          return (
            <Stapel>
              {isLeesbaar ? (
                <>
                  <Oordeelkaart toetsing={gevonden} />
                  <Criteriakaart criteria={gevonden.criteria} />
                  <Bevindingenkaart stukken={gevonden.stukken} />
                  <Gesprekskaart gesprekken={gevonden.gesprekken} />
                  <Reactieskaart reacties={gevonden.conceptreacties} adviezen={gevonden.adviezen} />
                  <Toetsbriefknop toetsingId={gevonden.id} />
                  <VerzoekUitToetsing toetsingId={gevonden.id} />
                </>
              ) : null}
              <Vraagkaart toetsing={gevonden} />
              <Terugvragenkaart terugvragen={gevonden.terugvragen} toetsing={`${basis}/toetsing/${gevonden.id}`} magBeantwoorden={false} />
              <Vastgezetkaart stukken={gevonden.stukken} versie={gevonden.dossierversie} standaardOpen={!isLeesbaar} />
              {isLeesbaar ? null : <WatIsAfgeschermd objecten={[gevonden]} />}
            </Stapel>
          );
        }}
      </Gelezen>
    </Dossierpagina>
  );
};
