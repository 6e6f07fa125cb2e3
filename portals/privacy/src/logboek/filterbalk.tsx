import { alleLabels, type Gegevenscategorie, labels } from '@bv/beleid';
import { Datumveld, Keuzelijst, Knop, Vinkje } from '@bv/ui';
import { isGefilterd, type Logregel, naamVan, type Regelfilter } from '../app/logregel/regelfilter.js';

export interface FilterbalkProps {
  regels: readonly Logregel[];
  filter: Regelfilter;
  onFilter: (filter: Regelfilter) => void;
}

/** By person, by kind of data, by period: over the lines that were read. */
export const Filterbalk = ({ regels, filter, onFilter }: FilterbalkProps) => {
  const namen = [...new Set(regels.map(naamVan))].toSorted((een, ander) => een.localeCompare(ander, 'nl'));
  const voorgekomen = new Set(regels.flatMap(({ getoond, afgeschermd }) => [...getoond, ...afgeschermd]));
  return (
    <div className="bv-privacy-filter">
      <div className="bv-privacy-filter__velden" role="group" aria-label="Filter het logboek">
        <Keuzelijst<string>
          naam="wie"
          label="Wie"
          waarde={filter.wie ?? null}
          onWijzig={(wie) => onFilter({ ...filter, wie: wie ?? undefined })}
          leegOptie="Iedereen"
          opties={namen.map((naam) => ({ waarde: naam, tekst: naam }))}
        />
        <Keuzelijst<Gegevenscategorie>
          naam="label"
          label="Soort gegevens"
          waarde={filter.label ?? null}
          onWijzig={(label) => onFilter({ ...filter, label: label ?? undefined })}
          leegOptie="Alle soorten"
          opties={alleLabels.filter((label) => voorgekomen.has(label)).map((label) => ({ waarde: label, tekst: labels[label].naam }))}
        />
        <Datumveld naam="van" label="Vanaf" waarde={filter.van ?? null} onWijzig={(van) => onFilter({ ...filter, van: van ?? undefined })} />
        <Datumveld naam="tot" label="Tot en met" waarde={filter.tot ?? null} onWijzig={(tot) => onFilter({ ...filter, tot: tot ?? undefined })} />
        <Vinkje
          naam="apart"
          label="Elke regel apart"
          hint="Anders staan gelijke regels van een dag bij elkaar."
          waarde={filter.apart !== undefined}
          onWijzig={(aan) => onFilter({ ...filter, apart: aan ? 'ja' : undefined })}
        />
        {isGefilterd(filter) ? (
          <Knop icoon="sluiten" onKlik={() => onFilter({ apart: filter.apart })}>
            Alles tonen
          </Knop>
        ) : null}
      </div>
    </div>
  );
};
