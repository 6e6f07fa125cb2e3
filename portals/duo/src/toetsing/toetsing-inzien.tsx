import { toetsingtoestandNaam } from '@bv/begrippen';
import { Gelezen, useLezen, useParams } from '@bv/portal';
import { Badge, Datum, Kaart, Knoplink, LegeStaat, Stapel, Veld, Velden } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { ToetsingInzienDocument } from '../gql/graphql.js';
import { Criteriakaart, Gesprekskaart, Oordeelkaart } from './oordeelkaart.js';
import { Bevindingenkaart, Vastgezetkaart } from './stukken.js';
import { type Toetsinginzage, toestandToon } from './toetsingsgegevens.js';
import './toetsing.css';

const Vraagkaart = ({ toetsing: { vraag, aanleiding, gewensteUitkomst, toetser, aangevraagdOp, termijn, dossierhash, reden, toestand } }: { toetsing: Toetsinginzage }) => (
  <Kaart titel="De vraag">
    <Velden kolommen={2}>
      <Veld naam="Vraag aan de Raad" waarde={vraag} />
      <Veld naam="Gewenste uitkomst" waarde={gewensteUitkomst} />
      <Veld naam="Waarom nu" waarde={aanleiding} />
      <Veld naam="Toetser" waarde={toetser?.naam ?? 'Nog niemand'} />
      <Veld naam="Aangevraagd" waarde={aangevraagdOp === null ? null : <Datum waarde={aangevraagdOp} />} />
      {toestand === 'GEDEELD' ? null : <Veld naam="Antwoord uiterlijk" waarde={termijn === null ? null : <Datum waarde={termijn} />} />}
      {toestand === 'INGETROKKEN' ? <Veld naam="Waarom ingetrokken" waarde={reden} /> : null}
      <Veld naam="Kenmerk van deze versie" waarde={dossierhash === null ? null : <code className="bv-duo-kenmerk">{dossierhash.slice(0, 16)}</code>} />
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
          const isGedeeld = gevonden.toestand === 'GEDEELD';
          return (
            <Stapel>
              {isGedeeld ? (
                <>
                  <Oordeelkaart toetsing={gevonden} />
                  <Criteriakaart criteria={gevonden.criteria} />
                  <Bevindingenkaart stukken={gevonden.stukken} />
                  <Gesprekskaart gesprekken={gevonden.gesprekken} />
                </>
              ) : null}
              <Vraagkaart toetsing={gevonden} />
              <Vastgezetkaart stukken={gevonden.stukken} versie={gevonden.dossierversie} standaardOpen={!isGedeeld} />
              <WatIsAfgeschermd objecten={[gevonden]} />
            </Stapel>
          );
        }}
      </Gelezen>
    </Dossierpagina>
  );
};
