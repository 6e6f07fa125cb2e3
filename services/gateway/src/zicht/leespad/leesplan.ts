import type { Portaal } from '@bv/beleid';
import { type ArgumentNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { Leesvraag } from './leesvraag.js';
import { Masker } from './masker.js';
import { Buitenpad, eisBekendeSoort, Leesbouwer, type Rijbron } from './leessql.js';
import type { Plaats } from './plaats.js';
import { alleTabellen, haalTabel, isGelabeld } from '../tabel.js';
import { logopdracht } from '../toegangslog.js';
import { blikVan, leeshandelingenUit, leeszichtUit, mijnBetrokkenheid } from '../wand/grondslag.js';
import { KIJKER } from '../wand/sessiesql.js';
import { gelabeldeSelectie, type Maskerbron } from '../wand/zichten.js';
import { type Tak, vraagboomVan } from './vraagboom.js';

export interface Registratie {
  readonly portaal: Portaal;
  readonly hash: string;
  readonly naam: string;
  readonly doel: string;
}

/** A question in the operation, with the arguments that the document gives it. */
export interface Planvraag {
  readonly vraag: Leesvraag;
  readonly argumenten: readonly ArgumentNode[];
}

/** A registered operation as one function of the database. */
export interface Leesplan extends Registratie {
  readonly functie: string;
  readonly operatie: OperationDefinitionNode;
  readonly vragen: readonly Planvraag[];
  /** Parameters of the function, and the statement in its body. */
  readonly soorten: readonly string[];
  readonly opdracht: string;
  readonly plaatsen: readonly Plaats[];
}

const letterlijk = (waarde: string): string => `'${waarde.replaceAll("'", "''")}'`;

/** `$1` of a question is another parameter of the function. */
const verschuif = (sql: string, met: number): string => sql.replace(/\$(\d+)/g, (_heel, nummer: string) => `$${Number(nummer) + met}`);

/** What a condition reads through a view is read under the masks that were looked up already. */
const metMaskersVan = (sql: string, bron: Maskerbron): string =>
  sql.replace(/\bzicht\.(\w+)/g, (view, naam: string) => {
    const tabel = alleTabellen().find((een) => een.naam === naam);
    return tabel && isGelabeld(tabel) ? `(${gelabeldeSelectie(tabel, bron)})` : view;
  });

// $1 is the session, $2 the number of the request.
const VAST = ['bytea', 'text'] as const;

interface Deelsql {
  readonly ctes: readonly string[];
  readonly json: string;
}

function vraagsql(bouwer: Leesbouwer, vraag: Leesvraag, takken: readonly Tak[], nummer: number, eerste: number, kop: Registratie): Deelsql {
  const tabel = haalTabel(vraag.klasse);
  eisBekendeSoort(tabel);
  const [rij, mijn, bron] = [`r${nummer}`, `mijn${nummer}`, { zicht: `zicht${nummer}`, handeling: `handeling${nummer}` }];
  const waarHier = vraag.waar && metMaskersVan(vraag.waar.replaceAll('wand.mijn_betrokkenheid', mijn), bron);
  const [waar, sorteer, grens, binnen] = [waarHier, vraag.sorteer, vraag.grens, vraag.binnen].map((deel) => deel && verschuif(deel, eerste));
  const heeftLabels = isGelabeld(tabel);
  const isLijst = vraag.vorm === 'lijst';
  // Chosen, sorted and cut off on masked values, as through the view; only what is left is read further.
  const van = heeftLabels ? `(${gelabeldeSelectie(tabel, bron)})` : `zicht.${tabel.naam}`;
  const eigen = new Masker('t0.zicht', true);
  const gekozen = (): string => `select t0.*${eigen.kolommen} from ${van} t0${waar ? ` where ${waar}` : ''}${sorteer ? ` order by ${sorteer}` : ''}${grens ? ` limit ${grens}` : ''}`;
  const maskers = heeftLabels ? [
    `${mijn} as materialized (${mijnBetrokkenheid(blikVan(KIJKER, kop.portaal), (lezen) => `b.id, b.casus_id, b.handeling_id, b.hoedanigheid, b.stand, b.termijn,${lezen}, p.handeling_lezen, p.regelbit`)}${binnen ? ` and ${binnen}` : ''})`,
    `${bron.zicht} as materialized (${leeszichtUit(mijn)})`,
    `${bron.handeling} as materialized (${leeshandelingenUit(mijn)})`,
  ] : [];
  // A row of an act shows more than its casus does: what hangs beside it goes by the mask of the casus.
  const isHandeling = tabel.soort === 'handeling';
  const casus = { id: 't0.casus_id', masker: isHandeling ? new Masker('z0.lezen') : eigen, regels: 't0.regels', handeling: bron.handeling };
  const hoofd: Rijbron = { tabel, alias: 't0', isView: true, masker: heeftLabels ? eigen : null, casus: heeftLabels ? casus : null };
  const { json, joins, gevraagd, getoond, leden } = bouwer.object(hoofd, takken, null);
  const voorLog = heeftLabels ? `, t0.casus_id as c, (${gevraagd ?? '0'}) as v, (${getoond ?? '0'}) as z${leden ? `, concat_ws(',', ${leden}) as g` : ''}` : '';
  const lees = `${rij} as materialized (
    select ${isLijst ? 't0.n, ' : ''}${json} as j${voorLog}
    from (${isLijst ? `select t0.*, row_number() over () as n from (${gekozen()}) t0` : `${gekozen()} limit 1`}) t0${isHandeling ? ` join ${bron.zicht} z0 on z0.casus_id = t0.casus_id` : ''}${joins})`;
  const antwoord = isLijst ? `coalesce((select json_agg(j order by n) from ${rij}), '[]'::json)` : `(select j from ${rij})`;
  if (!heeftLabels) return { ctes: [lees], json: antwoord };
  const gezien = leden ? `coalesce((select array_agg(distinct lid::uuid) from unnest(string_to_array(${isLijst ? `string_agg(nullif(g, ''), ',')` : `nullif(g, '')`}, ',')) lid), '{}'::uuid[])` : `'{}'::uuid[]`;
  // Without a row there is still a line: somebody looked.
  const regels = isLijst
    ? `(
      select c as casus_id, bit_or(z) as getoond, bit_or(v) & ~bit_or(z) as afgeschermd, ${gezien} as gezinsleden from ${rij} group by c
      union all select null, 0, 0, '{}' where not exists (select from ${rij})) r`
    : `(select c as casus_id, coalesce(z, 0) as getoond, coalesce(v & ~z, 0) as afgeschermd, ${gezien} as gezinsleden from (values (0)) er left join ${rij} on true) r`;
  const uitkomst = `case when r.casus_id is null then 'NIETS_GEVONDEN' else 'GESLAAGD' end`;
  const log = logopdracht({ persoon: KIJKER, portaal: letterlijk(kop.portaal), operatie: letterlijk(kop.naam), doel: letterlijk(kop.doel), actie: `$${eerste}`, uitkomst, verzoek: '$2' }, `${regels} left join ${bron.zicht} on ${bron.zicht}.casus_id = r.casus_id`, `${bron.zicht}.hoedanigheden`);
  return { ctes: [...maskers, lees, `l${nummer} as (${log})`], json: antwoord };
}

/** The plan of a registered operation; null when it asks what only a resolver can answer. */
export function leesplanVan(kop: Registratie, document: DocumentNode, vragen: ReadonlyMap<string, Leesvraag>): Leesplan | null {
  const boom = vraagboomVan(document);
  if (!boom) return null;
  const bouwer = new Leesbouwer(kop.portaal);
  const soorten: string[] = [...VAST];
  const planvragen: Planvraag[] = [];
  const ctes: string[] = [];
  const sleutels: string[] = [];
  try {
    for (const { sleutel, veld, argumenten, takken } of boom.takken) {
      if (veld === '__typename') {
        sleutels.push(`${letterlijk(sleutel)}, 'Query'`);
        continue;
      }
      const vraag = vragen.get(veld);
      if (!vraag) return null;
      // Each question brings the kind of its act for the log, and then its own parameters.
      const eerste = soorten.push('text');
      soorten.push(...vraag.soorten);
      const deel = vraagsql(bouwer, vraag, takken, planvragen.length, eerste, kop);
      planvragen.push({ vraag, argumenten });
      ctes.push(...deel.ctes);
      sleutels.push(`${letterlijk(sleutel)}, ${deel.json}`);
    }
  } catch (fout) {
    if (fout instanceof Buitenpad) return null;
    throw fout;
  }
  return {
    ...kop,
    functie: `lees.${kop.portaal.replaceAll('-', '_')}_${kop.hash.slice(0, 16)}`,
    operatie: boom.operatie,
    vragen: planvragen,
    soorten,
    opdracht: `with ${ctes.join(',\n  ')}\n  select json_build_object('data', json_build_object(${sleutels.join(', ')}))::text`,
    plaatsen: bouwer.plaatsen,
  };
}
