import { vandaag, vanWie, zinsdeel } from '@bv/begrippen';
import { STORINGTEKST, useLezen, useParams, useSessie } from '@bv/portal';
import { Afdrukregel, Datum, Foutkaart, Knop, Knoplink, LegeStaat, Melding, Pagina, Skelet, Verhaal } from '@bv/ui';
import { VeiligheidsplanDocument } from '../gql/graphql.js';
import { normenVan } from './normen.js';
import { opVolgorde, type Plancasus } from './plancasus.js';
import { useGrootOpScherm } from './use-groot-op-scherm.js';

const namen = (lijst: readonly (string | null)[]): string => lijst.filter((naam) => naam !== null).join(', ');

/** What they work on besides: the same sheet, so that a family has one paper and not three. */
const Werkpunten = ({ doelen }: { doelen: Plancasus['plandoelen'] }) => {
  const lopend = doelen.filter(({ toestand }) => toestand === 'LOPEND');
  return lopend.length === 0 ? null : (
    <section>
      <h3>Hier werken wij aan</h3>
      <ul>
        {lopend.map(({ id, gezinslid, doel, hulp }) => (
          <li key={id}>
            {vanWie(gezinslid?.voornamen ?? null, doel)}.{hulp === null ? '' : ` Hulp: ${zinsdeel(hulp)}.`}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Words of the family only: no states, no evaluations, nothing of the system. Fits on one sheet for a usual plan. */
const Blad = ({ casus }: { casus: Plancasus }) => {
  const { persoon } = useSessie();
  const { lopend } = opVolgorde(casus.afspraken);
  const { regels, isEigen } = normenVan(casus);
  return (
    <article className="bv-duo-blad">
      <h2 className="bv-duo-blad__titel">Zo houden wij het veilig</h2>
      <p className="bv-duo-blad__wie">
        Plan van {namen(casus.gezinsleden.map(({ voornamen }) => voornamen))}, <Datum waarde={vandaag()} />
      </p>
      {casus.voorwaarden.length > 0 ? (
        <section className="bv-duo-blad__half">
          <h3>Dit moet in elk geval</h3>
          <ul>
            {casus.voorwaarden.map(({ id, tekst }) => (
              <li key={id}>{tekst}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section className="bv-duo-blad__half">
        <h3>{isEigen ? 'Wat wel en niet kan' : 'Dit geldt voor iedereen in Nederland'}</h3>
        <ul>
          {regels.map((norm) => (
            <li key={norm}>{norm}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>Dit spraken wij af</h3>
        {lopend.length === 0 ? <p>Er lopen nu geen afspraken.</p> : null}
        <ol className="bv-duo-blad__afspraken">
          {lopend.map(({ id, als, dan, doorWie, wieKijktMee, tot, vervolgstap, wieHoort }) => (
            <li key={id}>
              <Verhaal>
                <p>
                  <strong>Als</strong> {zinsdeel(als)}, <strong>dan</strong> {zinsdeel(dan)}.
                </p>
              </Verhaal>
              <p className="bv-zacht">
                {doorWie === null ? null : `Dit doet: ${doorWie}. `}
                {wieKijktMee === null ? null : `Wie kijkt mee: ${wieKijktMee}. `}
                {tot === null ? null : (
                  <>
                    Wij kijken hoe het ging op <Datum waarde={tot} />.
                  </>
                )}
              </p>
              {vervolgstap === null ? null : (
                <p>
                  Lukt het niet? Dan: {zinsdeel(vervolgstap)}.{wieHoort === null ? '' : ` Dit hoort: ${zinsdeel(wieHoort)}.`}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <Werkpunten doelen={casus.plandoelen} />
      {casus.netwerk.length > 0 ? (
        <section className="bv-duo-blad__half">
          <h3>Deze mensen helpen mee</h3>
          <p>{namen(casus.netwerk.map(({ naam, relatie }) => (naam === null ? null : relatie === null ? naam : `${naam} (${relatie})`)))}</p>
        </section>
      ) : null}
      <section className="bv-duo-blad__bellen bv-duo-blad__half">
        <h3>Wie kunnen wij bellen?</h3>
        <p>
          {casus.aanspreekpunt === null ? 'Ons duo van Blijvend Veilig' : `Ons vaste gezicht: ${casus.aanspreekpunt.naam}`}, telefoon{' '}
          {casus.aanspreekpunt?.bereikbaarheid?.telefoon ? <strong>{casus.aanspreekpunt.bereikbaarheid.telefoon}</strong> : <span className="bv-duo-blad__invullen" />}
          {casus.aanspreekpunt?.bereikbaarheid?.uren ? `, ${casus.aanspreekpunt.bereikbaarheid.uren}` : ''}.
        </p>
        {casus.aanspreekpunt?.bereikbaarheid?.buitenUren && !casus.aanspreekpunt.bereikbaarheid.buitenUren.includes('0800 2000') ? <p>Daarbuiten: {casus.aanspreekpunt.bereikbaarheid.buitenUren}.</p> : null}
        <p>
          Veilig Thuis, dag en nacht, gratis: <strong>0800 2000</strong>. Is er nu gevaar? Bel <strong>112</strong>.
        </p>
      </section>
      <section>
        <h3>Wij houden ons hieraan</h3>
        <div className="bv-duo-blad__namen">
        {casus.gezinsleden.map(({ id, voornamen }) => (
          <p key={id}>
            {voornamen} <span className="bv-duo-blad__invullen" />
          </p>
        ))}
        </div>
      </section>
      <Afdrukregel wat={casus.nummer ?? 'Veiligheidsplan'} wie={persoon.naam} />
    </article>
  );
};

/** The plan as the family takes it home; outside the frame of the dossier, so that nothing else is printed. */
export const PlanVoorHetGezin = () => {
  const { casusId = '' } = useParams();
  const { data, storing, opnieuw } = useLezen(VeiligheidsplanDocument, { id: casusId });
  const { isGroot, wissel } = useGrootOpScherm();
  const basis = `/duo/gezin/${casusId}`;
  const casus = data?.casus;
  return (
    <Pagina
      titel="Veiligheidsplan voor het gezin"
      breedte="smal"
      kruimelpad={[{ tekst: 'Mijn gezinnen', href: '/duo' }, { tekst: casus?.naam ?? casus?.nummer ?? 'Dossier', href: `${basis}/overzicht` }, { tekst: 'Veiligheidsplan', href: `${basis}/plan` }, { tekst: 'Voor het gezin' }]}
      acties={
        <>
          <Knoplink href={`${basis}/plan`} icoon="pijlLinks">
            Terug naar het plan
          </Knoplink>
          <Knop onKlik={wissel}>{isGroot ? 'Gewone letters' : 'Groot laten zien'}</Knop>
          <Knop soort="primair" icoon="printer" onKlik={() => globalThis.print()}>
            Afdrukken
          </Knop>
        </>
      }
    >
      {casus ? (
        <>
          <div className="bv-duo-niet-afdrukken">
            <Melding>Lees het blad samen door voor u het afdrukt. Geef het niet mee als iemand het kan vinden voor wie het gevaarlijk is.</Melding>
          </div>
          <Blad casus={casus} />
        </>
      ) : storing ? (
        <Foutkaart onOpnieuw={opnieuw}>{STORINGTEKST[storing]}</Foutkaart>
      ) : data ? (
        <LegeStaat soort="niet-zichtbaar" titel="Dit plan is niet zichtbaar voor u" actie={<Knoplink href="/duo">Naar mijn gezinnen</Knoplink>} />
      ) : (
        <Skelet label="Veiligheidsplan laden" />
      )}
    </Pagina>
  );
};
