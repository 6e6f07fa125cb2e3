import { alleLabels, casusportalen, type Gegevenscategorie, type Hoedanigheid, hoedanigheidNaam, labels, type Portaal, portaalNaam } from '@bv/beleid';
import { Keuzelijst, Knop } from '@bv/ui';
import { type Beleidsfilter, hoedanigheden } from './beleidsfilter.js';

export interface FilterbalkProps {
  filter: Beleidsfilter;
  onFilter: (filter: Beleidsfilter) => void;
}

export const Filterbalk = ({ filter, onFilter }: FilterbalkProps) => (
  <div className="bv-privacy-filter">
    <div className="bv-privacy-filter__velden" role="group" aria-label="Filter het beleid">
      <Keuzelijst<Portaal>
        naam="portaal"
        label="Portaal"
        waarde={filter.portaal ?? null}
        onWijzig={(portaal) => onFilter({ ...filter, portaal: portaal ?? undefined })}
        leegOptie="Alle portalen"
        opties={casusportalen.map((portaal) => ({ waarde: portaal, tekst: portaalNaam[portaal] }))}
      />
      <Keuzelijst<Hoedanigheid>
        naam="als"
        label="Hoedanigheid"
        waarde={filter.als ?? null}
        onWijzig={(als) => onFilter({ ...filter, als: als ?? undefined })}
        leegOptie="Alle, naast elkaar"
        opties={hoedanigheden.map((hoedanigheid) => ({ waarde: hoedanigheid, tekst: hoedanigheidNaam[hoedanigheid] }))}
      />
      <Keuzelijst<Gegevenscategorie>
        naam="label"
        label="Soort gegevens"
        waarde={filter.label ?? null}
        onWijzig={(label) => onFilter({ ...filter, label: label ?? undefined })}
        leegOptie="Alle soorten"
        opties={alleLabels.map((label) => ({ waarde: label, tekst: labels[label].naam }))}
      />
      {filter.portaal || filter.als || filter.label ? (
        <Knop icoon="sluiten" onKlik={() => onFilter({})}>
          Alles tonen
        </Knop>
      ) : null}
    </div>
  </div>
);
