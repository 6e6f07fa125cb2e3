import { Gelezen, useLezen } from '@bv/portal';
import { Kaart, Knop, Knoplink, LegeStaat, Pagina, Stapel, Tellers } from '@bv/ui';
import { useState } from 'react';
import { MijnWerkDocument } from '../gql/graphql.js';
import { Filterrij } from './filterrij.js';
import { GROEPEN, groepTekst, inGroep } from './groepen.js';
import { type Oppakuitslag, Oppakmelding } from '../app/melding/oppakken.js';
import { Slotuitleg } from './slotuitleg.js';
import { useLijststand } from './use-lijststand.js';
import { eenPerCasus, meldingVan } from './werk.js';
import { Werktabel } from './werktabel.js';

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

/** First page: the queue of the intake and the own meldingen, what is due first on top. */
export const Werkvoorraad = () => {
  const stand = useLijststand();
  const [uitslag, zetUitslag] = useState<Oppakuitslag>();
  const { gezocht, groep, urgentie, sortering, sorteer, adresVan } = stand;
  const lezing = useLezen(MijnWerkDocument, { zoek: gezocht === '' ? null : gezocht });

  const bijUitslag = (nieuw: Oppakuitslag) => {
    zetUitslag(nieuw);
    // Refused: somebody else has it, so what is on the screen is old.
    if (nieuw.bezwaar !== undefined) lezing.opnieuw();
  };

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
      {uitslag ? <Oppakmelding uitslag={uitslag} onSluit={() => zetUitslag(undefined)} /> : null}
      <Gelezen van={lezing} laadtekst="Werkvoorraad laden">
        {({ mijnWerk }) => {
          const werk = eenPerCasus(mijnWerk).filter((regel) => urgentie === null || meldingVan(regel)?.urgentie === urgentie);
          const getoond = inGroep(werk, groep);
          return (
            <Stapel>
              <div className="bv-vt-tellers">
                <Tellers
                  label="Kies welke meldingen u ziet"
                  gekozen={groep ?? null}
                  tellers={GROEPEN.map((sleutel) => ({
                    sleutel,
                    aantal: inGroep(werk, sleutel).length,
                    tekst: groepTekst[sleutel],
                    href: adresVan(sleutel),
                    acuut: sleutel === 'verlopen',
                  }))}
                />
              </div>
              <Kaart randloos>
                <Filterrij stand={stand} aantal={getoond.length} />
                <div className="bv-vt-werk">
                  <Werktabel
                    regels={getoond}
                    sortering={sortering}
                    onSorteer={sorteer}
                    onUitslag={bijUitslag}
                    leeg={<Leeg gefilterd={gezocht !== '' || groep !== undefined || urgentie !== null} />}
                  />
                </div>
                <Slotuitleg regels={getoond} />
              </Kaart>
            </Stapel>
          );
        }}
      </Gelezen>
    </Pagina>
  );
};
