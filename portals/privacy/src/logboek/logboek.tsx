import { STORINGTEKST, useParams, useSearchParams, useSessie } from '@bv/portal';
import { Afdrukregel, datumTekst, Foutkaart, Kaart, Knop, Knoplink, LegeStaat, Pagina, Skelet } from '@bv/ui';
import { Filterbalk } from './filterbalk.js';
import { alsAdres, filterTekst, filterUit, isGefilterd, past, type Regelfilter, tel } from '../app/logregel/regelfilter.js';
import { Regeltabel } from '../app/logregel/regeltabel.js';
import { apart, samen } from '../app/logregel/samen.js';
import { type Logboeklezing, useLogboek } from './use-logboek.js';

const nietsTeDoen = (): void => undefined;

const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

const Samenvatting = ({ regels, filter, isGedeelte }: { regels: Logboeklezing['regels']; filter: Regelfilter; isGedeelte: boolean }) => {
  const geteld = tel(regels);
  return (
    <p role="status">
      {meervoud(geteld.regels, 'regel', 'regels')} van {meervoud(geteld.mensen, 'persoon', 'personen')} bij {meervoud(geteld.organisaties, 'organisatie', 'organisaties')}
      {isGefilterd(filter) ? `, gefilterd op ${filterTekst(filter, datumTekst)}` : null}
      {isGedeelte ? '. Er zijn oudere regels die nog niet geladen zijn.' : '.'}
    </p>
  );
};

interface InhoudProps {
  logboek: Logboeklezing;
  filter: Regelfilter;
  onFilter: (filter: Regelfilter) => void;
}

const Inhoud = ({ logboek: { regels, meer, lezing }, filter, onFilter }: InhoudProps) => {
  const getoond = regels.filter((regel) => past(regel, filter));
  return (
    <>
      <Filterbalk regels={regels} filter={filter} onFilter={onFilter} />
      <Samenvatting regels={getoond} filter={filter} isGedeelte={meer !== undefined} />
      <Kaart randloos>
        <Regeltabel
          groepen={filter.apart ? apart(getoond) : samen(getoond)}
          leeg={
            <LegeStaat soort="geen-resultaat" titel="Geen regels bij dit filter" actie={isGefilterd(filter) ? <Knop onKlik={() => onFilter({ apart: filter.apart })}>Alles tonen</Knop> : null}>
              U filtert in {meervoud(regels.length, 'regel', 'regels')}.
            </LegeStaat>
          }
        />
      </Kaart>
      {lezing.storing && !lezing.data ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : null}
      {meer || lezing.laden ? (
        <div>
          <Knop icoon="geschiedenis" bezig={lezing.laden} onKlik={meer ?? nietsTeDoen}>
            Oudere regels laden
          </Knop>
        </div>
      ) : null}
    </>
  );
};

const Gevonden = ({ nummer }: { nummer: string }) => {
  const [adres, zetAdres] = useSearchParams();
  const logboek = useLogboek(nummer);
  const { lezing, regels, isBegonnen } = logboek;
  if (!isBegonnen) return lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label="Logboek laden" />;
  if (regels.length === 0) {
    return (
      <LegeStaat soort="geen-resultaat" titel={`Geen regels bij ${nummer}`} actie={<Knoplink href="/privacy">Zoek een ander nummer</Knoplink>}>
        Dit nummer bestaat niet, of niemand keek er ooit in. Uw zoekvraag is vastgelegd.
      </LegeStaat>
    );
  }
  return <Inhoud logboek={logboek} filter={filterUit(adres)} onFilter={(filter) => zetAdres(alsAdres(filter), { replace: true })} />;
};

/** Who looked at this casus, when, as what, for what, and which kinds of data were shown. */
export const Logboek = () => {
  const { nummer = '' } = useParams();
  const { persoon } = useSessie();
  const casusnummer = nummer.toUpperCase();
  return (
    <Pagina
      titel={`Logboek ${casusnummer}`}
      breedte="breed"
      kruimelpad={[{ tekst: 'Logboek', href: '/privacy' }, { tekst: casusnummer }]}
      inleiding="U ziet wie keek en waarvoor, nooit wat er in het dossier staat. Dat u dit nu leest, is ook een regel in dit logboek."
      acties={
        <Knop icoon="printer" onKlik={() => print()}>
          Afdrukken
        </Knop>
      }
    >
      <Gevonden key={casusnummer} nummer={casusnummer} />
      <Afdrukregel wat={`Logboek ${casusnummer}`} wie={persoon.naam} />
    </Pagina>
  );
};
