import { alleTabellen, haalTabel, labelsVan, type Label, type Relatie, slang, type Tabel } from './tabel.js';

/**
 * What every table, column and relation declares about itself, as data: `schema/gegevens.json`. The proofs of packages/muur
 * compute from it, and from the policy page, what each person may see; and a label that changes shows as a difference.
 */
export interface Tabelblad {
  readonly type: string;
  readonly tabel: string;
  readonly zicht: string;
  readonly soort: Tabel['soort'];
  readonly rijlabels: readonly string[];
  readonly handelingslabel: string | null;
  /** At least one of these must be open for a row to come out; with `rijlabels` it is the label of the row. */
  readonly toegang: readonly string[];
  /** The column of who wrote it: until it is laid open, the row is theirs alone. */
  readonly eigenTot?: string;
  /** A table of a party that everybody reads who works in this portal, beside the party itself. */
  readonly ookIn?: string;
  readonly velden: Readonly<Record<string, { readonly kolom: string; readonly label: Label; readonly verborgen?: true; readonly afgeleid?: true; readonly kanLeeg?: true; readonly versleuteld?: 'envelop' | 'hash' }>>;
  readonly relaties: Readonly<Record<string, { readonly naar: string; readonly vorm: Relatie['vorm']; readonly kolom: string; readonly label: Label }>>;
  readonly berekend: Readonly<Record<string, readonly string[]>>;
}

const bladVan = (tabel: Tabel): Tabelblad => ({
  type: tabel.klasse.name,
  tabel: `${tabel.schema}.${tabel.naam}`,
  zicht: tabel.naam,
  soort: tabel.soort,
  rijlabels: tabel.rijlabels,
  handelingslabel: tabel.handelingslabel,
  toegang: labelsVan(tabel),
  ...(tabel.eigenTot ? { eigenTot: tabel.eigenTot.door } : {}),
  ...(tabel.ookIn === null ? {} : { ookIn: tabel.ookIn }),
  velden: Object.fromEntries(
    [...tabel.velden.values()].map(({ naam, kolom, label, verborgen, uitdrukking, kanLeeg, versleutel, ontsleutel }) => [
      naam,
      { kolom, label, ...(verborgen ? { verborgen: true as const } : {}), ...(uitdrukking === undefined ? {} : { afgeleid: true as const, ...(kanLeeg ? { kanLeeg: true as const } : {}) }), ...(versleutel ? { versleuteld: ontsleutel ? ('envelop' as const) : ('hash' as const) } : {}) },
    ]),
  ),
  relaties: Object.fromEntries(
    [...tabel.relaties.values()].map(({ naam, doel, vorm, sleutel, label }) => [naam, { naar: haalTabel(doel()).klasse.name, vorm, kolom: slang(sleutel), label }]),
  ),
  berekend: Object.fromEntries([...tabel.berekeningen.values()].map(({ naam, uit }) => [naam, uit])),
});

export const gegevensblad = (): readonly Tabelblad[] => alleTabellen().map(bladVan);
