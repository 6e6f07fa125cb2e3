import { Dossierinzage, Noodmelding, Outlet, STORINGTEKST, useLezen, useLocation, useParams, useSessie } from '@bv/portal';
import { Foutkaart, Indeling, Knoplink, LegeStaat, Pagina, Zijnavigatie } from '@bv/ui';
import { useMemo } from 'react';
import { DossierDocument } from '../../gql/graphql.js';
import { Aanwezig } from './aanwezig.js';
import type { Dossier as Dossiergegevens } from './dossier-context.js';
import { Kop } from './kop.js';
import { bladrecht, schrijfrecht } from './schrijfrecht.js';
import { huidigeZijregel, zijregels } from './zijregels.js';

// The same for a family that does not exist and one that is not yours: an address must not tell which.
const NietZichtbaar = () => (
  <Pagina titel="Dossier niet zichtbaar" breedte="smal">
    <LegeStaat
      soort="niet-zichtbaar"
      titel="U werkt niet (meer) met dit gezin, of het bestaat niet"
      actie={<Knoplink href="/duo">Naar mijn gezinnen</Knoplink>}
    >
      Denkt u dat u dit gezin wel moet zien? Vraag het aan uw teamleider.
    </LegeStaat>
  </Pagina>
);

/** Frame of one family: identity bar, pages, and the page itself, which reads its own data at the same time. */
export const Dossier = () => {
  const { casusId = '' } = useParams();
  const { pathname } = useLocation();
  const { persoon } = useSessie();
  const { data, storing, opnieuw } = useLezen(DossierDocument, { id: casusId });
  const basis = `/duo/gezin/${casusId}`;
  const casus = data?.casus ?? undefined;
  const context = useMemo<Dossiergegevens>(
    () => ({ casusId, basis, casus, magSchrijven: casus ? schrijfrecht(casus, persoon.id) : () => false }),
    [casusId, basis, casus, persoon.id],
  );
  if (data?.casus === null) return <NietZichtbaar />;
  return (
    <>
      {storing && !casus ? <Foutkaart onOpnieuw={opnieuw}>{STORINGTEKST[storing]}</Foutkaart> : <Kop {...context} />}
      {casus ? <Noodmelding casusId={casusId} /> : null}
      {context.magSchrijven('REFLECTIE') ? <Aanwezig casusId={casusId} basis={basis} /> : null}
      <Indeling
        zij={<Zijnavigatie label="Onderdelen van het dossier" regels={zijregels(basis, casus, casus && bladrecht(casus, persoon.id))} huidig={huidigeZijregel(basis, pathname)} />}
      >
        <Dossierinzage casusId={casusId}>
          <Outlet context={context} />
        </Dossierinzage>
      </Indeling>
    </>
  );
};
