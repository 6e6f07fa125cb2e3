import { STORINGTEKST, useBerichten, useBladeren, useLezen } from '@bv/portal';
import { Foutkaart, Kaart, Knop, Knoplink, LegeStaat, Pagina, Skelet, Stapel, Tellers } from '@bv/ui';
import { useCallback, useState } from 'react';
import { WerkvoorraadDocument, type WerkvoorraadQuery, WerkvoorraadtellingDocument } from '../gql/graphql.js';
import { type Oppakuitslag, Oppakmelding } from '../app/melding/oppakken.js';
import { Collegalijst } from './collegas.js';
import { Formulierlijst } from './formulierlijst.js';
import { Filterrij } from './filterrij.js';
import { aantalIn, GROEPEN, groepTekst, meldinggroep } from './groepen.js';
import { Meerlader } from './meerlader.js';
import { Slotuitleg } from './slotuitleg.js';
import { Toewijzen, type Toewijzing } from './toewijzen.js';
import { type Lijstuitslag, Uitslagmelding } from './uitslag.js';
import { useAnker } from './use-anker.js';
import { useLijststand } from './use-lijststand.js';
import { useVersBij } from './use-vers-bij.js';
import { Weergaven } from './weergaven.js';
import type { Werk } from './werk.js';
import { Werktabel } from './werktabel.js';

/** A screen full at once; what comes after it comes in larger pieces. */
const BLADEREN = { kies: (data: WerkvoorraadQuery) => data.werkvoorraad, cursor: ({ termijn, id }: Werk) => `${termijn ?? ''}~${id}`, eerst: 40, perKeer: 80 };

const Leeg = ({ gefilterd }: { gefilterd: boolean }) =>
  gefilterd ? (
    <LegeStaat soort="geen-resultaat" titel="Niets gevonden" actie={<Knoplink href="/veilig-thuis">Toon alle meldingen</Knoplink>}>
      U zoekt in de wachtrij en in uw eigen meldingen.
    </LegeStaat>
  ) : (
    <LegeStaat titel="Er ligt nu geen werk" actie={<Knoplink href="/veilig-thuis/melding">Melding invoeren</Knoplink>}>
      Nieuwe meldingen komen hier vanzelf bij.
    </LegeStaat>
  );

interface LijstProps {
  stand: ReturnType<typeof useLijststand>;
  /** Goes up when something happened that the list must show. */
  beurt: number;
  onOppak: (uitslag: Oppakuitslag) => void;
  onUitslag: (uitslag: Lijstuitslag) => void;
}

const Lijst = ({ stand: { groep, urgentie, gezocht }, beurt, onOppak, onUitslag }: LijstProps) => {
  const blad = useBladeren(
    WerkvoorraadDocument,
    { groep: meldinggroep(groep), urgentie, zoek: gezocht === '' ? null : gezocht },
    BLADEREN,
  );
  const [toewijzing, zetToewijzing] = useState<Toewijzing>();
  useAnker(blad.regels);
  const { ververs } = blad;
  useVersBij(beurt, ververs);

  if (blad.regels === undefined) return blad.storing ? <Foutkaart onOpnieuw={ververs}>{STORINGTEKST[blad.storing]}</Foutkaart> : <Skelet label="Werkvoorraad laden" />;
  return (
    <>
      <div className="bv-vt-werk">
        <Werktabel regels={blad.regels} onOppak={onOppak} onToewijzen={zetToewijzing} leeg={<Leeg gefilterd={gezocht !== '' || groep !== undefined || urgentie !== null} />} />
      </div>
      <Meerlader blad={blad} />
      <Slotuitleg regels={blad.regels} />
      {toewijzing ? <Toewijzen {...toewijzing} onUitslag={onUitslag} onSluit={() => zetToewijzing(undefined)} /> : null}
    </>
  );
};

/** First page: the queue of the intake and the own meldingen, what is due first on top. */
export const Werkvoorraad = () => {
  const stand = useLijststand();
  const [oppak, zetOppak] = useState<Oppakuitslag>();
  const [uitslag, zetUitslag] = useState<Lijstuitslag>();
  const [gedaan, zetGedaan] = useState(0);
  const { werkbeurt } = useBerichten();
  const { groep, gezocht, urgentie, adresVan, keuze } = stand;
  const telling = useLezen(WerkvoorraadtellingDocument, { urgentie });
  const geteld = telling.data?.werkvoorraadtelling;

  // A colleague who takes a line, or a message, can change the list; so can an act, also one that was refused because a colleague was first.
  const [bijKomst] = useState(werkbeurt);
  const beurt = gedaan + werkbeurt - bijKomst;

  const bijOppak = useCallback((nieuw: Oppakuitslag) => {
    zetUitslag(undefined);
    zetOppak(nieuw);
    zetGedaan((keer) => keer + 1);
  }, []);
  const bijUitslag = useCallback((nieuw: Lijstuitslag) => {
    zetOppak(undefined);
    zetUitslag(nieuw);
    zetGedaan((keer) => keer + 1);
  }, []);

  return (
    <Pagina
      titel="Werkvoorraad"
      breedte="breed"
      acties={
        <>
          <Knop icoon="printer" onKlik={() => window.print()}>
            Afdrukken
          </Knop>
          <Knoplink soort="primair" href="/veilig-thuis/melding">
            Melding invoeren
          </Knoplink>
        </>
      }
    >
      {oppak ? <Oppakmelding uitslag={oppak} onSluit={() => zetOppak(undefined)} /> : null}
      {uitslag ? <Uitslagmelding uitslag={uitslag} onSluit={() => zetUitslag(undefined)} /> : null}
      <Stapel>
        <div className="bv-vt-tellers">
          {geteld ? (
            <Tellers
              label="Kies welke meldingen u ziet"
              gekozen={groep ?? null}
              tellers={GROEPEN.map((sleutel) => ({ sleutel, aantal: aantalIn(geteld, sleutel), tekst: groepTekst(sleutel, aantalIn(geteld, sleutel)), href: adresVan(sleutel), acuut: sleutel === 'verlopen' }))}
            />
          ) : null}
        </div>
        <Weergaven keuze={keuze} />
        <Kaart randloos>
          {groep === 'collegas' ? (
            <Collegalijst beurt={beurt} onUitslag={bijUitslag} />
          ) : groep === 'formulieren' ? (
            <Formulierlijst key={beurt} />
          ) : (
            <>
              <Filterrij stand={stand} aantal={geteld && gezocht === '' ? aantalIn(geteld, groep) : undefined} />
              <Lijst key={`${groep ?? ''}|${urgentie ?? ''}|${gezocht}`} stand={stand} beurt={beurt} onOppak={bijOppak} onUitslag={bijUitslag} />
            </>
          )}
        </Kaart>
      </Stapel>
    </Pagina>
  );
};
