import { STORINGTEKST, useLezen, useNavigate, useSearchParams, useSessie } from '@bv/portal';
import { Afdrukregel, Foutkaart, Kaart, Knop, LegeStaat, Pagina, Skelet } from '@bv/ui';
import { useState } from 'react';
import type { Logregel } from '../app/logregel/regelfilter.js';
import { Regeltabel } from '../app/logregel/regeltabel.js';
import { apart } from '../app/logregel/samen.js';
import { LogZoekenDocument } from '../gql/graphql.js';
import { alsAdres, alsVraag, filterUit, isLeeg, type Zoekfilter } from './zoekfilter.js';
import { Zoekvelden } from './zoekvelden.js';

const PER_KEER = 50;

const Gevonden = ({ filter }: { filter: Zoekfilter }) => {
  const [{ eerder, na }, zet] = useState<{ eerder: readonly Logregel[]; na: string | null }>({ eerder: [], na: null });
  const lezing = useLezen(LogZoekenDocument, { filter: alsVraag(filter), aantal: PER_KEER, na });
  const nieuw = lezing.data?.logregels;
  const regels = [...eerder, ...(nieuw?.regels ?? [])];
  if (!nieuw && eerder.length === 0) return lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label="Regels zoeken" />;
  return (
    <>
      <p role="status">{regels.length === 0 ? 'Niets gevonden.' : `${regels.length} ${regels.length === 1 ? 'regel' : 'regels'} geladen${nieuw?.volgende ? '; er zijn er meer.' : '. Dat is alles.'}`}</p>
      <Kaart randloos>
        <Regeltabel
          metCasus
          groepen={apart(regels)}
          leeg={
            <LegeStaat soort="geen-resultaat" titel="Geen regels gevonden">
              Maak de periode ruimer, of haal een voorwaarde weg. Dat u zocht, is vastgelegd.
            </LegeStaat>
          }
        />
      </Kaart>
      {lezing.storing && !nieuw ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : null}
      {nieuw?.volgende || lezing.laden ? (
        <div>
          <Knop icoon="geschiedenis" bezig={lezing.laden} onKlik={() => (nieuw?.volgende ? zet({ eerder: regels, na: nieuw.volgende }) : undefined)}>
            Oudere regels laden
          </Knop>
        </div>
      ) : null}
    </>
  );
};

/** Search over the whole access log. Nothing is asked before there is something to ask. */
export const Zoeken = () => {
  const [adres] = useSearchParams();
  const navigeer = useNavigate();
  const { persoon } = useSessie();
  const filter = filterUit(adres);
  const sleutel = adres.toString();
  return (
    <Pagina titel="Zoeken in het logboek" breedte="breed" inleiding="Zoek over alle casussen. U ziet wie keek en waarvoor, nooit wat er in een dossier staat. Elke zoekvraag wordt zelf ook vastgelegd." acties={isLeeg(filter) ? null : <Knop icoon="printer" onKlik={() => print()}>Afdrukken</Knop>}>
      <Zoekvelden key={`velden ${sleutel}`} filter={filter} onZoek={(nieuw) => void navigeer(alsAdres(nieuw))} />
      {isLeeg(filter) ? (
        <LegeStaat titel="Kies waarop u zoekt">Een casusnummer, een collega, een soort gegevens, wat er gebeurde of een periode. Samen mag ook.</LegeStaat>
      ) : (
        <Gevonden key={`gevonden ${sleutel}`} filter={filter} />
      )}
      <Afdrukregel wat="Zoeken in het logboek" wie={persoon.naam} />
    </Pagina>
  );
};
