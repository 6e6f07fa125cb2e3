import { Aanwezigheid, aanwezigheidNaam, lidnaam, risiconiveauNaam } from '@bv/begrippen';
import { STORINGTEKST, useLezen, useNavigate, useOpdracht, useSessie } from '@bv/portal';
import { Kaart, Keuzerondjes, Knop, Knoplink, LegeStaat, Melding, Rij, Stapel, useStatus, Voortgang } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { opties } from '@bv/formulier';
import { InventarisatieAntwoordenDocument, InventarisatieGereedDocument, RisicosDocument } from '../gql/graphql.js';
import { Antwoordformulier } from './antwoordformulier.js';
import { type Lijstaspect, looproute } from './lijst.js';
import type { Risicocasus } from './risicocasus.js';
import type { Antwoord, Ronde } from './vergelijken.js';
import './risicos.css';

interface AspectProps {
  ronde: Ronde;
  aspect: Lijstaspect;
  antwoorden: readonly Antwoord[];
  leden: Risicocasus['gezinsleden'];
}

interface Open {
  readonly antwoord: Antwoord | undefined;
  readonly aanwezig: Aanwezigheid | null;
}

/** One press is an answer; only what is there asks for words. While it is kept it can be read and not changed: switched off it would lose focus. */
const Aspect = ({ ronde, aspect, antwoorden, leden }: AspectProps) => {
  const { basis } = useDossier();
  const { meld } = useStatus();
  const [open, zetOpen] = useState<Open | null>(null);
  const opdracht = useOpdracht(InventarisatieAntwoordenDocument);
  const eerste = antwoorden.find(({ betreft }) => betreft === null) ?? antwoorden[0];
  const kies = (aanwezig: Aanwezigheid | null) => {
    if (aanwezig === null) return;
    if (aanwezig === Aanwezigheid.AANWEZIG) {
      zetOpen({ antwoord: eerste, aanwezig });
      return;
    }
    zetOpen(null);
    void opdracht
      .voerUit({ inventarisatieId: ronde.id, aspect: aspect.code, aanwezig, toelichting: eerste?.toelichting ?? null, bron: eerste?.bron ?? null, betreftId: eerste?.betreft?.id ?? null })
      .then((uitkomst) => {
        if (uitkomst?.gelukt) meld(`Bewaard: ${aspect.naam}.`);
      });
  };
  return (
    <li className="bv-duo-aspect" id={`aspect-${aspect.code}`}>
      <Keuzerondjes naam={`aanwezig-${aspect.code}`} label={aspect.naam} weergave="segmenten" opties={opties(Aanwezigheid, aanwezigheidNaam)} waarde={open?.aanwezig ?? eerste?.aanwezig ?? null} onWijzig={kies} alleenLezen={opdracht.bezig} />
      {opdracht.weigeringen.map(({ tekst }) => <Melding key={tekst} toon="acuut" rol="alert">{tekst}</Melding>)}
      {opdracht.storing ? <Melding toon="acuut" rol="alert" titel="Niet bewaard">{STORINGTEKST[opdracht.storing]}</Melding> : null}
      {antwoorden.length > 0 ? (
        <ul className="bv-duo-aspect__risicos">
          {antwoorden.map((antwoord) => (
            <li key={antwoord.id} className="bv-duo-risico">
              <div className="bv-duo-risico__inhoud">
                <p>
                  <strong>{antwoord.betreft === null ? 'Het hele gezin' : lidnaam(antwoord.betreft)}</strong>: {antwoord.aanwezig === null ? '' : aanwezigheidNaam[antwoord.aanwezig].toLowerCase()}
                </p>
                {antwoord.toelichting === null ? null : <p>{antwoord.toelichting}</p>}
                {antwoord.bron === null ? null : <p className="bv-zacht">Bron: {antwoord.bron}</p>}
              </div>
              <Knop klein soort="stil" icoon="potlood" aria-label={`Wijzigen: ${aspect.naam}`} onKlik={() => zetOpen({ antwoord, aanwezig: antwoord.aanwezig })}>
                Wijzigen
              </Knop>
            </li>
          ))}
        </ul>
      ) : null}
      {open === null ? (
        antwoorden.length > 0 ? (
          <Rij>
            <Knop klein soort="stil" icoon="plus" aria-label={`Ook over iemand anders: ${aspect.naam}`} onKlik={() => zetOpen({ antwoord: undefined, aanwezig: null })}>
              Ook over iemand anders
            </Knop>
          </Rij>
        ) : null
      ) : (
        <Antwoordformulier key={open.antwoord?.id ?? 'nieuw'} inventarisatieId={ronde.id} aspect={aspect} leden={leden} antwoord={open.antwoord} aanwezig={open.aanwezig} terug={`${basis}/risicos`} onKlaar={() => zetOpen(null)} />
      )}
    </li>
  );
};

const Versie = ({ ronde, route, leden }: { ronde: Ronde; route: readonly Lijstaspect[]; leden: Risicocasus['gezinsleden'] }) => {
  const { basis } = useDossier();
  const { persoon } = useSessie();
  const { meld } = useStatus();
  const navigeer = useNavigate();
  const gereed = useOpdracht(InventarisatieGereedDocument);
  const mijn = ronde.antwoorden.filter(({ door }) => door?.id === persoon.id);
  const bekeken = route.filter(({ code }) => mijn.some(({ aspect }) => aspect === code)).length;
  const niveaus = [...new Set(route.map(({ niveau }) => niveau))];
  return (
    <Stapel>
      <Kaart>
        <div className="bv-duo-rondgang">
          <Voortgang label="Mijn versie" waarde={bekeken} max={route.length} tekst={`${bekeken} van de ${route.length} aspecten beantwoord`} />
          <Knop
            soort="primair"
            icoon="vinkje"
            bezig={gereed.bezig}
            uitgeschakeld={bekeken === 0}
            onKlik={() => {
              void gereed.voerUit({ id: ronde.id }).then((uitkomst) => {
                if (!uitkomst?.gelukt) return;
                meld('U bent klaar met uw versie.');
                void navigeer(`${basis}/risicos`);
              });
            }}
          >
            Ik ben klaar
          </Knop>
          <p className="bv-zacht">Uw collega ziet deze versie pas als u allebei klaar bent, of als een van u kiest om te vergelijken. Elk antwoord is meteen bewaard.</p>
        </div>
      </Kaart>
      {niveaus.map((niveau) => (
        <Kaart key={niveau} titel={risiconiveauNaam[niveau]} randloos>
          <ul className="bv-duo-aspecten">
            {route.filter((aspect) => aspect.niveau === niveau).map((aspect) => (
              <Aspect key={aspect.code} ronde={ronde} aspect={aspect} leden={leden} antwoorden={mijn.filter((antwoord) => antwoord.aspect === aspect.code)} />
            ))}
          </ul>
        </Kaart>
      ))}
    </Stapel>
  );
};

/** The own version, apart from the colleague: who sees the other's answer first, thinks along its line (N92b). */
export const MijnVersie = () => {
  const { casusId, basis } = useDossier();
  const lezing = useLezen(RisicosDocument, { id: casusId });
  const lijsten = lezing.data?.risicolijsten ?? [];
  return (
    <Dossierpagina titel="Mijn versie" inleiding="Eerst ieder apart, dan naast elkaar, dan samen. U kunt op elk moment stoppen en later verdergaan.">
      <CasusGelezen van={lezing} laadtekst="Lijst laden">
        {({ risicoinventarisaties, gezinsleden }) => {
          const ronde = risicoinventarisaties.find(({ vergelekenOp, vastgesteldOp }) => vergelekenOp === null && vastgesteldOp === null);
          const lijst = lijsten.find(({ id }) => id === ronde?.lijst?.id);
          return ronde && lijst ? (
            <Versie ronde={ronde} route={looproute(lijst)} leden={gezinsleden} />
          ) : (
            <LegeStaat titel="Er loopt nu geen eigen versie" actie={<Knoplink href={`${basis}/risicos`}>Naar de risico's</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
