import { Urgentie, urgentieNaam } from '@bv/begrippen';
import { Keuzelijst, Tekstlink, Zoekveld } from '@bv/ui';
import { opties } from '@bv/formulier';
import type { useLijststand } from './use-lijststand.js';

const meervoud = (aantal: number): string => (aantal === 1 ? '1 melding' : `${aantal.toLocaleString('nl-NL')} meldingen`);

export interface FilterrijProps {
  stand: ReturnType<typeof useLijststand>;
  /** How many there are; undefined while a search is on, which is not counted. */
  aantal: number | undefined;
}

/** Above the table: by urgency, by name or number, and how many there are. */
export const Filterrij = ({ stand: { urgentie, kiesUrgentie, getypt, zetGetypt, groep, gezocht }, aantal }: FilterrijProps) => (
  <div className="bv-vt-filter">
    <Keuzelijst naam="urgentie" label="Urgentie" waarde={urgentie} onWijzig={kiesUrgentie} opties={opties(Urgentie, urgentieNaam)} leegOptie="Alle" plaatshouder="Alle" />
    <div className="bv-vt-filter__zoek">
      <Zoekveld label="Zoek op naam of nummer" waarde={getypt} onWijzig={zetGetypt} sneltoets />
    </div>
    <p className="bv-vt-filter__aantal" role="status">
      {aantal === undefined ? null : meervoud(aantal)}
      {groep || urgentie || gezocht ? (
        <>
          {' '}
          <Tekstlink href="/veilig-thuis" onKlik={() => zetGetypt('')}>
            Toon alles
          </Tekstlink>
        </>
      ) : null}
    </p>
  </div>
);
