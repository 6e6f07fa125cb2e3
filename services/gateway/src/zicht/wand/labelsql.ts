import { bit, casusportalen, masker } from '@bv/beleid';
import { labelsVan, type Tabel } from '../tabel.js';

/** The portals in which people work with families, as a list in SQL. */
export const GEZINSPORTALEN = casusportalen.map((portaal) => `'${portaal}'`).join(', ');

/** The bit of the label that stands in the row itself; an unknown word opens for nobody. */
export const rijbit = (tabel: Tabel, alias: string): string =>
  `case ${alias}.categorie ${tabel.rijlabels.map((label) => `when '${label}' then ${bit(label)}`).join(' ')} else 0 end`;

/** The labels of this table, as bits, of which at least one must be open for a row to come out. */
export const toegangsbit = (tabel: Tabel, alias: string): string =>
  tabel.rijlabels.length > 0 ? rijbit(tabel, alias) : String(masker(labelsVan(tabel)));

/** True of a row `t` of the viewer or their groups, or of a table that is also for the portal they work in. Looked up once for each statement. */
export const vanMij = ({ ookIn }: Tabel, alias = ''): string =>
  `(${alias}partij_id = any ((select wand.partijen(false))::uuid[])${ookIn === null ? '' : ` or (select wand.werkt_in('${ookIn}'))`})`;

/** True of a row that is the viewer's own, or open to all who may see its label; `true` for a table that knows no own rows. */
export const eigenRij = ({ eigenTot }: Tabel, alias: string): string =>
  eigenTot === null ? 'true' : `(${alias}.${eigenTot.door} = (select wand.kijker()) or ${eigenTot.open.replace(/\bt\./g, `${alias}.`)})`;

/** Bits of the labels that show an act to those who see the whole casus. */
export const handelingsbit = (tabel: Tabel, alias: string): string =>
  tabel.handelingslabel === 'PER_RIJ'
    ? `case ${alias}.handelingsoort when 'OVERDRACHT' then ${bit('OVERDRACHT')} when 'TOETSING' then ${bit('TOETSING')} else 0 end`
    : String(tabel.handelingslabel ? bit(tabel.handelingslabel) : 0);
