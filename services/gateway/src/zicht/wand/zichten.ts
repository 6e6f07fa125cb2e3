import { bit } from '@bv/beleid';
import { isGelabeld, RIJ, slang, type Tabel } from '../tabel.js';
import { eigenRij, handelingsbit, toegangsbit, vanMij } from './labelsql.js';
import { Rol } from './namen.js';

/** The generated views: a column whose label is not open comes out NULL, a row whose label is not open does not come out. */
const open = (uitdrukking: string, label: string): string => `case when m.masker & ${label} <> 0 then ${uitdrukking} end`;

function kolommen(tabel: Tabel): string[] {
  const velden = [...tabel.velden.values()].map((veld) => {
    const bron = veld.uitdrukking ? `(${veld.uitdrukking})` : `t.${veld.kolom}`;
    return veld.label === RIJ ? `${bron} as ${veld.kolom}` : `${open(bron, String(bit(veld.label)))} as ${veld.kolom}`;
  });
  const eigen = new Set([...tabel.velden.values()].map((veld) => veld.kolom));
  const verwijzingen = [...tabel.relaties.values()]
    .filter((relatie) => relatie.vorm === 'een' && relatie.sleutel !== 'casusId' && !eigen.has(slang(relatie.sleutel)))
    .map((relatie) => {
      const kolom = slang(relatie.sleutel);
      return relatie.label === RIJ ? `t.${kolom}` : `${open(`t.${kolom}`, String(bit(relatie.label)))} as ${kolom}`;
    });
  return [...velden, ...verwijzingen];
}

/** Outside the own act only who may see acts of this kind sees its labels; the skeleton (PROCES) goes with the casus. */
export const handelingsmasker = (tabel: Tabel, rij: string, casusmasker: string, eigen: string): string =>
  `((case when ${casusmasker} & ${handelingsbit(tabel, rij)} <> 0 then ${casusmasker} else ${casusmasker} & ${bit('PROCES')} end) | coalesce(${eigen}, 0))`;

/** Where the masks of the viewer come from: the views of the wall, or what a function looked up once. */
export interface Maskerbron {
  readonly zicht: string;
  readonly handeling: string;
}

function casusmasker(tabel: Tabel, casus: string, bron: Maskerbron): string {
  if (tabel.soort === 'casus') return `join ${bron.zicht} m0 on m0.casus_id = ${casus} cross join lateral (select m0.lezen as masker) m`;
  return `join ${bron.zicht} m0 on m0.casus_id = ${casus}
  left join ${bron.handeling} h on h.casus_id = ${casus} and h.handeling_id = t.handeling_id
  cross join lateral (select ${handelingsmasker(tabel, 't', 'm0.lezen', 'h.lezen')} as masker) m`;
}

/** The rows and columns of a table with labels that its view lets out. */
export function gelabeldeSelectie(tabel: Tabel, bron: Maskerbron): string {
  const casus = tabel.naam === 'casus' ? 't.id' : 't.casus_id';
  const sleutels = [`t.id`, `${casus} as casus_id`, 't.versie', 'm.masker as zicht', 'm0.regels', ...(tabel.soort === 'handeling' ? ['t.handeling_id'] : [])];
  return `select ${[...sleutels, ...kolommen(tabel)].join(',\n       ')}
from ${tabel.schema}.${tabel.naam} t ${casusmasker(tabel, casus, bron)}
where m.masker & ${toegangsbit(tabel, 't')} <> 0${tabel.eigenTot ? ` and ${eigenRij(tabel, 't')}` : ''}`;
}

const gelabeldeView = (tabel: Tabel): string => `create view zicht.${tabel.naam} with (security_barrier) as
${gelabeldeSelectie(tabel, { zicht: 'wand.mijn_zicht', handeling: 'wand.mijn_handeling' })};`;

function openView(tabel: Tabel): string {
  const gekozen = [...tabel.velden.values()].map((veld) => (veld.uitdrukking ? `(${veld.uitdrukking}) as ${veld.kolom}` : `t.${veld.kolom}`));
  const verwijzingen = [...tabel.relaties.values()].filter((r) => r.vorm === 'een').map((r) => `t.${slang(r.sleutel)}`);
  const waar = tabel.soort === 'partij' ? `\nwhere ${vanMij(tabel, 't.')}` : '';
  return `create view zicht.${tabel.naam} with (security_barrier) as
select ${['t.id', ...gekozen, ...verwijzingen].join(', ')}
from ${tabel.schema}.${tabel.naam} t${waar};`;
}

/** Between who asks and who decides; its texts for those two, its frame also for supervision. */
function verzoekView(tabel: Tabel): string {
  const velden = [...tabel.velden.values()].map((veld) => {
    const bron = veld.uitdrukking ? `(${veld.uitdrukking})` : `t.${veld.kolom}`;
    return `${veld.label === RIJ ? `case when m.is_aanvrager or m.mag_beslissen then ${bron} end` : bron} as ${veld.kolom}`;
  });
  const eigen = new Set([...tabel.velden.values()].map((veld) => veld.kolom));
  const verwijzingen = [...tabel.relaties.values()].filter((r) => r.vorm === 'een' && !eigen.has(slang(r.sleutel))).map((r) => `t.${slang(r.sleutel)}`);
  return `create view zicht.${tabel.naam} with (security_barrier) as
select ${['t.id', ...velden, ...verwijzingen].join(',\n       ')}
from ${tabel.schema}.${tabel.naam} t join wand.mijn_verzoeken() m on m.id = t.id;`;
}

const view = (tabel: Tabel): string => (isGelabeld(tabel) ? gelabeldeView(tabel) : tabel.soort === 'verzoek' ? verzoekView(tabel) : openView(tabel));

export const viewSql = (tabel: Tabel): string =>
  `${view(tabel)}
alter view zicht.${tabel.naam} owner to ${Rol.ZICHT};
grant select on zicht.${tabel.naam} to ${Rol.LEZER}, ${Rol.SCHRIJVER}${tabel.soort === 'partij' || tabel.soort === 'verzoek' ? '' : `, ${Rol.MEEKIJKER}`};`;
