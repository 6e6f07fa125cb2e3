import { alleLabels, type Gegevenscategorie, labels } from '@bv/beleid';
import { useLezen } from '@bv/portal';
import { Datumveld, Keuzelijst, Knop, Tekstveld, Vinkje, Zoekkeuze } from '@bv/ui';
import { useState } from 'react';
import { ACTIES, actieTekst, UITKOMSTEN, uitkomstTekst } from '../app/logregel/regelwoorden.js';
import { LogMensenDocument } from '../gql/graphql.js';
import { isLeeg, type Zoekfilter } from './zoekfilter.js';

const dag = (moment: string | undefined): string | null => moment?.slice(0, 10) ?? null;

/** By casus, person, kind of data, act and period; asked when the button is pressed, since each search is a line. */
export const Zoekvelden = ({ filter, onZoek }: { filter: Zoekfilter; onZoek: (filter: Zoekfilter) => void }) => {
  const [gekozen, zet] = useState(filter);
  const mensen = useLezen(LogMensenDocument, {}).data?.partijen ?? [];
  const kies = (deel: Zoekfilter): void => zet((vorige) => ({ ...vorige, ...deel }));
  return (
    <form
      className="bv-privacy-filter"
      aria-label="Zoek in het logboek"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        onZoek(gekozen);
      }}
    >
      <div className="bv-privacy-filter__velden">
        <Tekstveld naam="casus" label="Casusnummer" tekens={20} waarde={gekozen.casus ?? ''} onWijzig={(casus) => kies({ casus: casus.trim() || undefined })} />
        <Zoekkeuze<string>
          naam="mens"
          label="Wie"
          plaatshouder="Iedereen"
          waarde={gekozen.mens ?? null}
          onWijzig={(mens) => kies({ mens: mens ?? undefined })}
          opties={mensen.map(({ id, naam, organisatie }) => ({ waarde: id, tekst: [naam, organisatie?.naam].filter(Boolean).join(', ') }))}
        />
        <Keuzelijst<Gegevenscategorie>
          naam="label"
          label="Getoonde gegevens"
          leegOptie="Alle soorten"
          waarde={gekozen.label ?? null}
          onWijzig={(label) => kies({ label: label ?? undefined })}
          opties={alleLabels.map((label) => ({ waarde: label, tekst: labels[label].naam }))}
        />
        <Keuzelijst<string> naam="actie" label="Wat" leegOptie="Alles" waarde={gekozen.actie ?? null} onWijzig={(actie) => kies({ actie: actie ?? undefined })} opties={ACTIES.map((actie) => ({ waarde: actie, tekst: actieTekst(actie) }))} />
        <Keuzelijst<string> naam="uitkomst" label="Uitkomst" leegOptie="Elke uitkomst" waarde={gekozen.uitkomst ?? null} onWijzig={(uitkomst) => kies({ uitkomst: uitkomst ?? undefined })} opties={UITKOMSTEN.map((uitkomst) => ({ waarde: uitkomst, tekst: uitkomstTekst(uitkomst) }))} />
        <Datumveld naam="van" label="Vanaf" waarde={dag(gekozen.van)} onWijzig={(van) => kies({ van: van ?? undefined })} />
        <Datumveld naam="tot" label="Tot en met" waarde={dag(gekozen.tot)} onWijzig={(tot) => kies({ tot: tot ?? undefined })} />
        <Vinkje naam="nood" label="Alleen onder noodtoegang" waarde={gekozen.nood === 'ja'} onWijzig={(aan) => kies({ nood: aan ? 'ja' : undefined })} />
        <Knop type="submit" soort="primair" icoon="zoek">
          Zoeken
        </Knop>
        {isLeeg(filter) ? null : (
          <Knop
            icoon="sluiten"
            onKlik={() => {
              zet({});
              onZoek({});
            }}
          >
            Alles wissen
          </Knop>
        )}
      </div>
    </form>
  );
};
