import { Dossierinzage, Navigate, Outlet, STORINGTEKST, useLezen, useLocation, useParams, useSessie } from '@bv/portal';
import { Afdrukregel, Foutkaart, Knoplink, LegeStaat, Pagina, Skelet, Zijnavigatie } from '@bv/ui';
import { useMemo } from 'react';
import { ToetsingDocument } from '../../gql/graphql.js';
import { Wachtend } from '../oppakken/wachtend.js';
import { toetsingnaam } from './aanhef.js';
import { Kop } from './kop.js';
import { huidigOnderdeel, onderdelen } from './onderdelen.js';
import { type Toetscontext, useToetsing } from './toetsing-context.js';

// The same for one that does not exist and one that is not yours: an address must not tell which.
const NietZichtbaar = () => (
  <Pagina titel="Toetsing niet zichtbaar" breedte="smal">
    <LegeStaat soort="niet-zichtbaar" titel="Deze toetsing is niet (meer) zichtbaar voor u" actie={<Knoplink href="/rvdk">Naar toetsingen</Knoplink>}>
      Misschien pakte een collega deze op, of trok het duo de vraag in. Denkt u dat dit niet klopt? Vraag het aan uw leidinggevende.
    </LegeStaat>
  </Pagina>
);

/** Where one begins: at the facts while there is work, at the verdict when it is done. */
export const Begin = () => {
  const { magToetsen, magVoorleggen, toetsing } = useToetsing();
  return <Navigate to={magVoorleggen ? 'concept' : magToetsen || toetsing.toestand === 'IN_TOETSING' ? 'feiten' : toetsing.toestand === 'TERUGGEGEVEN' ? 'vragen' : 'oordeel'} replace />;
};

/** Frame of one toetsing: what it is about on top, its parts below, and the page that is open. */
export const Werkplek = () => {
  const { toetsingId = '' } = useParams();
  const { pathname } = useLocation();
  const { persoon } = useSessie();
  const { data, storing, opnieuw } = useLezen(ToetsingDocument, { id: toetsingId });
  const basis = `/rvdk/toetsing/${toetsingId}`;
  const toetsing = data?.toetsing ?? undefined;
  const isToetser = toetsing?.toetser?.id === persoon.id;
  const magToetsen = isToetser && toetsing.toestand === 'IN_TOETSING';
  const magVoorleggen = isToetser && toetsing.toestand === 'VOORGELEGD';
  const context = useMemo<Toetscontext | undefined>(() => toetsing && { toetsing, basis, magToetsen, magVoorleggen, opnieuw }, [toetsing, basis, magToetsen, magVoorleggen, opnieuw]);

  if (data?.toetsing === null) return <NietZichtbaar />;
  if (toetsing === undefined || context === undefined) {
    return <Pagina titel="Toetsing">{storing ? <Foutkaart onOpnieuw={opnieuw}>{STORINGTEKST[storing]}</Foutkaart> : <Skelet label="Toetsing laden" regels={6} />}</Pagina>;
  }
  if (toetsing.toestand === 'AANGEVRAAGD') {
    return (
      <Dossierinzage casusId={toetsing.casusId} handelingId={toetsing.id}>
        <Wachtend toetsing={toetsing} opnieuw={opnieuw} />
      </Dossierinzage>
    );
  }
  return (
    <>
      <Kop toetsing={toetsing} basis={basis} magToetsen={magToetsen} />
      <Afdrukregel wat={toetsingnaam(toetsing)} wie={persoon.naam} />
      <div className="bv-raad-nav">
        <Zijnavigatie label="Onderdelen van de toetsing" regels={onderdelen(basis, toetsing, magToetsen)} huidig={huidigOnderdeel(basis, pathname)} />
      </div>
      <Dossierinzage casusId={toetsing.casusId} handelingId={toetsing.id}>
        <Outlet context={context} />
      </Dossierinzage>
    </>
  );
};
