import { type Doeltoestand, doeltoestandNaam, lidnaam, type Plandeel, plandeelNaam } from '@bv/begrippen';
import { afschermingVan, useLezen, Waaromknop, ZichtVeld } from '@bv/portal';
import { Badge, Datum, Knoplink, LegeStaat, Rij, Stapel, type Toon, Uitklap, Velden, Verhaal } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { PlandoelenDocument, type PlandoelenQuery } from '../gql/graphql.js';
import { deelnaam, PLANUITLEG } from './plandelen.js';
import { Plannavigatie } from './plannavigatie.js';
import { Planstand } from './planstand.js';

export type Doelencasus = NonNullable<PlandoelenQuery['casus']>;
export type Plandoel = Doelencasus['plandoelen'][number];

const TOON: Readonly<Record<Doeltoestand, Toon>> = { LOPEND: 'info', BEHAALD: 'goed', GESTOPT: 'neutraal' };

const Doelkaart = ({ doel, magSchrijven }: { doel: Plandoel; magSchrijven: boolean }) => {
  const { basis } = useDossier();
  const tekst = doel.doel ?? '';
  return (
    <article className="bv-kaart" aria-label={`Doel: ${tekst}`}>
      <div className="bv-kaart__inhoud">
        <Stapel>
          <div className="bv-duo-afspraak__kop">
            <div>
              {doel.gezinslid === null ? null : <strong>{lidnaam(doel.gezinslid)}</strong>}
              <Verhaal>{tekst}</Verhaal>
            </div>
            {doel.toestand === null ? null : <Badge toon={TOON[doel.toestand]}>{doeltoestandNaam[doel.toestand]}</Badge>}
          </div>
          <Velden kolommen={3}>
            {doel.risico?.aspectNaam ? <ZichtVeld object={doel} veld="risico" label="Bij de zorg" toon={({ aspectNaam }) => aspectNaam} /> : null}
            {doel.wens === null ? null : <ZichtVeld object={doel} veld="wens" label="In eigen woorden" toon={(wens) => `“${wens}”`} />}
            <ZichtVeld object={doel} veld="hulp" label="Welke hulp" />
            <ZichtVeld object={doel} veld="doorWie" label={doel.deel === 'TOEKOMST' ? 'Wie houdt contact' : 'Wie geeft die'} />
            <ZichtVeld object={doel} veld="tot" label="Wij kijken terug op" toon={(tot) => <Datum waarde={tot} />} />
            {doel.resultaat === null ? null : <ZichtVeld object={doel} veld="resultaat" label="Resultaat" />}
          </Velden>
          <VanHetGezin onderdeel="PLANDOEL" id={doel.id} waarover={tekst} />
          {magSchrijven ? (
            <Rij verdeling="eind">
              <Knoplink klein icoon="potlood" href={`${basis}/plan/doel/${doel.id}`} aria-label={`Bijwerken: ${tekst}`}>
                Bijwerken
              </Knoplink>
            </Rij>
          ) : null}
        </Stapel>
      </div>
    </article>
  );
};

// The second part goes by what keeps it unsafe, the third by person: a part without its order is a list nobody reads.
const opVolgorde = (doelen: readonly Plandoel[]): Plandoel[] =>
  doelen.toSorted((een, ander) => lidnaam(een.gezinslid).localeCompare(lidnaam(ander.gezinslid), 'nl') || (een.van ?? '').localeCompare(ander.van ?? ''));

const Lijst = ({ casus, deel, magSchrijven }: { casus: Doelencasus; deel: Plandeel; magSchrijven: boolean }) => {
  const { basis } = useDossier();
  const doelen = opVolgorde(casus.plandoelen.filter((doel) => doel.deel === deel));
  const lopend = doelen.filter(({ toestand }) => toestand === 'LOPEND');
  const geweest = doelen.filter(({ toestand }) => toestand !== 'LOPEND');
  const zonderDoel = deel === 'HULPVERLENING' ? casus.risicos.filter(({ id, aanwezig }) => aanwezig === 'AANWEZIG' && !doelen.some(({ risico }) => risico?.id === id)) : [];
  if (afschermingVan(casus, 'plandoelen')) return <LegeStaat soort="niet-zichtbaar" titel="Dit plan is afgeschermd" actie={<Waaromknop label="HULP" />} />;
  return (
    <>
      <Planstand deel={deel} versies={casus.planversies} isGevuld={lopend.length > 0} magSchrijven={magSchrijven} />
      {lopend.length === 0 ? (
        <LegeStaat titel={`Er staat nog niets in het ${deelnaam(deel)}`} actie={magSchrijven ? <Knoplink href={`${basis}/plan/doel/nieuw?deel=${deel}`}>Eerste doel maken</Knoplink> : null}>
          {PLANUITLEG[deel]}
        </LegeStaat>
      ) : (
        <Stapel>{lopend.map((doel) => <Doelkaart key={doel.id} doel={doel} magSchrijven={magSchrijven} />)}</Stapel>
      )}
      {zonderDoel.length > 0 && magSchrijven ? (
        <section aria-label="Zorgen zonder doel">
          <h2 className="bv-duo-sectiekop">Zorgen waar nog geen doel bij staat</h2>
          <ul className="bv-duo-punten">
            {zonderDoel.map(({ id, aspectNaam, betreft }) => (
              <li key={id}>
                {aspectNaam ?? 'Zorg'}
                {betreft === null ? '' : ` (${lidnaam(betreft)})`}{' '}
                <Knoplink klein soort="stil" icoon="plus" href={`${basis}/plan/doel/nieuw?deel=HULPVERLENING&risico=${id}`} aria-label={`Doel maken bij ${aspectNaam ?? 'deze zorg'}`}>
                  Doel maken
                </Knoplink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {geweest.length > 0 ? (
        <Uitklap titel={geweest.length === 1 ? '1 doel dat klaar is' : `${geweest.length} doelen die klaar zijn`} niveau={2}>
          <Stapel>{geweest.map((doel) => <Doelkaart key={doel.id} doel={doel} magSchrijven={magSchrijven} />)}</Stapel>
        </Uitklap>
      ) : null}
    </>
  );
};

/** The second or third part of the plan: goals, with whose words and which help. */
export const Doelenplan = ({ deel }: { deel: 'HULPVERLENING' | 'TOEKOMST' }) => {
  const { casusId, basis, magSchrijven } = useDossier();
  const lezing = useLezen(PlandoelenDocument, { id: casusId });
  const mag = magSchrijven('HULP');
  return (
    <Dossierpagina
      titel={plandeelNaam[deel]}
      inleiding={PLANUITLEG[deel]}
      acties={
        mag ? (
          <>
            <Knoplink icoon="printer" href={`${basis}/plan/voor-het-gezin`}>
              Voor het gezin
            </Knoplink>
            <Knoplink icoon="plus" href={`${basis}/plan/doel/nieuw?deel=${deel}`}>
              Doel toevoegen
            </Knoplink>
          </>
        ) : null
      }
    >
      <CasusGelezen van={lezing} laadtekst="Plan laden">
        {(casus) => (
          <Stapel>
            <Plannavigatie huidig={deel} />
            <Lijst casus={casus} deel={deel} magSchrijven={mag} />
            <WatIsAfgeschermd objecten={[casus]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};

export const Hulpverleningsplan = () => <Doelenplan deel="HULPVERLENING" />;
export const Toekomstplan = () => <Doelenplan deel="TOEKOMST" />;
