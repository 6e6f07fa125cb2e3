import { hulpsoortNaam, type Hulptoestand, hulptoestandNaam, hulpuitvoeringNaam, lidnaam } from '@bv/begrippen';
import { afschermingVan, useLezen, Waaromknop, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Knoplink, LegeStaat, Rij, Stapel, Tekstlink, type Toon, Uitklap, Velden, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { useAnker } from '../app/dossier/use-anker.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { HulpinzettenDocument } from '../gql/graphql.js';
import { type Hulpcasus, type Hulpinzet, isTeLaat, opVolgorde } from './hulpcasus.js';

const TOON: Readonly<Record<Hulptoestand, Toon>> = { AANGEVRAAGD: 'letop', LOOPT: 'info', GELUKT: 'goed', NIET_GELUKT: 'acuut' };

const Hulpkaart = ({ hulp, magSchrijven }: { hulp: Hulpinzet; magSchrijven: boolean }) => {
  const { basis } = useDossier();
  const naam = hulp.soort === null ? 'Hulp' : hulpsoortNaam[hulp.soort];
  return (
    <article id={`hulp-${hulp.id}`} className="bv-kaart" aria-label={`${naam}: ${hulp.omschrijving ?? ''}`}>
      <div className="bv-kaart__inhoud">
        <Stapel ruimte="klein">
          <div className="bv-duo-afspraak__kop">
            <div>
              <strong>{naam}</strong>
              {hulp.voor === null ? null : ` voor ${lidnaam(hulp.voor)}`}
              {hulp.omschrijving === null ? null : <Verhaal>{hulp.omschrijving}</Verhaal>}
            </div>
            <span className="bv-duo-badges">
              {hulp.uitvoering === null ? null : <Badge toon="neutraal">{hulpuitvoeringNaam[hulp.uitvoering]}</Badge>}
              {hulp.toestand === null ? null : <Badge toon={TOON[hulp.toestand]}>{hulptoestandNaam[hulp.toestand]}</Badge>}
              {isTeLaat(hulp) ? <Badge toon="acuut">Te laat</Badge> : null}
            </span>
          </div>
          <Velden kolommen={3}>
            <ZichtVeld object={hulp} veld="uitvoerder" label="Wie doet het" />
            <ZichtVeld object={hulp} veld="sinds" label="Sinds" toon={(sinds) => <Datum waarde={sinds} />} />
            {hulp.klaarVoor === null ? null : <ZichtVeld object={hulp} veld="klaarVoor" label="Klaar voor" toon={(klaarVoor) => <Datum waarde={klaarVoor} />} />}
            {hulp.motief === null ? null : <ZichtVeld object={hulp} veld="motief" label="Waarom zo" />}
            {hulp.resultaat === null ? null : <ZichtVeld object={hulp} veld="resultaat" label="Resultaat" />}
          </Velden>
          {hulp.afspraak === null ? null : (
            <p>
              Maakte deze afspraak mogelijk: <Tekstlink href={`${basis}/plan#afspraak-${hulp.afspraak.id}`}>{`als ${hulp.afspraak.als ?? ''}, dan ${hulp.afspraak.dan ?? ''}`}</Tekstlink>
            </p>
          )}
          <VanHetGezin onderdeel="HULPINZET" id={hulp.id} waarover={naam} />
          {magSchrijven ? (
            <Rij verdeling="eind">
              <Knoplink klein icoon="potlood" href={`${basis}/hulp/${hulp.id}`} aria-label={`Bijwerken: ${naam}`}>
                Bijwerken
              </Knoplink>
            </Rij>
          ) : null}
        </Stapel>
      </div>
    </article>
  );
};

const Lijst = ({ casus, magSchrijven }: { casus: Hulpcasus; magSchrijven: boolean }) => {
  const { lopend, klaar } = opVolgorde(casus.hulpinzetten);
  if (afschermingVan(casus, 'hulpinzetten')) return <LegeStaat soort="niet-zichtbaar" titel="Welke hulp er is, is afgeschermd" actie={<Waaromknop label="HULP" />} />;
  return (
    <>
      {lopend.length === 0 ? (
        <LegeStaat titel="Er loopt nu niets">Wat regelt het duo zelf, en welke hulp komt van een ander? Ook iets kleins telt: het opent vaak de weg naar een goede afspraak.</LegeStaat>
      ) : (
        <Stapel>{lopend.map((hulp) => <Hulpkaart key={hulp.id} hulp={hulp} magSchrijven={magSchrijven} />)}</Stapel>
      )}
      {klaar.length > 0 ? (
        <Uitklap titel={klaar.length === 1 ? '1 ding dat klaar is' : `${klaar.length} dingen die klaar zijn`} niveau={2} standaardOpen={lopend.length === 0}>
          <Stapel>{klaar.map((hulp) => <Hulpkaart key={hulp.id} hulp={hulp} magSchrijven={magSchrijven} />)}</Stapel>
        </Uitklap>
      ) : null}
    </>
  );
};

/** What was put in place: actions of the duo and help of others, with what came of it. */
export const Hulp = () => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(HulpinzettenDocument, { id: casusId });
  useAnker(lezing.data !== undefined);
  const mag = magSchrijven('HULP');
  return (
    <Dossierpagina
      titel="Acties en hulp"
      inleiding="Wat het duo zelf regelt, en welke hulp van een ander komt. Met wat het opleverde."
      acties={
        mag ? (
          <>
            <Knoplink icoon="plus" href={`${basis}/hulp/nieuw?wie=ANDER`}>
              Hulp inzetten
            </Knoplink>
            <Knoplink icoon="plus" href={`${basis}/hulp/nieuw?wie=ZELF`}>
              Actie van het duo
            </Knoplink>
          </>
        ) : null
      }
    >
      <CasusGelezen van={lezing} laadtekst="Acties en hulp laden">
        {(casus) => (
          <Stapel>
            <Lijst casus={casus} magSchrijven={mag} />
            <WatIsAfgeschermd objecten={[casus]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
