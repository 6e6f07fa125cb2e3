import { isPortaal } from '@bv/beleid';
import { Specialisme } from '@bv/begrippen';
import type { ClientBase } from 'pg';
import { z } from 'zod';
import { AANBIEDERCODE } from '../platform/aanbieder.js';
import { nieuweId } from '../zicht/nieuwe-id.js';
import { beginVan, VANDAAG } from '../zicht/dag.js';

const dag = z.iso.date();
const periode = { van: dag, tot: dag.nullable().default(null) };
const inVolgorde = ({ van, tot }: { van: string; tot: string | null }): boolean => tot === null || tot >= van;
const VOLGORDE = { message: 'tot ligt voor van', path: ['tot'] };

const medewerker = z.strictObject({
  aanmeldnaam: z.string().regex(/^[\w.@+-]{1,100}$/),
  naam: z.string().min(1).max(200),
  functie: z.string().min(1).max(200).nullable().default(null),
  organisatie: z.string().min(1),
  specialismen: z.array(z.enum(Specialisme)).optional(),
  identiteiten: z.array(z.strictObject({ aanbieder: z.string().regex(AANBIEDERCODE), sub: z.string().min(1), ...periode }).refine(inVolgorde, VOLGORDE)).default([]),
  portalen: z.array(z.strictObject({ portaal: z.string().refine(isPortaal, 'dit portaal bestaat niet'), ...periode }).refine(inVolgorde, VOLGORDE)).default([]),
  groepen: z.array(z.strictObject({ groep: z.string().min(1), ...periode }).refine(inVolgorde, VOLGORDE)).default([]),
  detacheringen: z.array(z.strictObject({ moederorganisatie: z.string().min(1), ...periode }).refine(inVolgorde, VOLGORDE)).default([]),
});

export const medewerkersbestand = z.strictObject({ medewerkers: z.array(medewerker).min(1) });

type Medewerker = z.infer<typeof medewerker>;

/** Why a file may not come in, each objection a sentence. */
export class Medewerkersbezwaar extends Error {
  constructor(readonly bezwaren: readonly string[]) {
    super(bezwaren.join('\n'));
  }
}

interface Periode {
  readonly tabel: string;
  readonly persoonskolom: string;
  /** Columns and values that, with the first day, say which row it is. */
  readonly sleutel: Readonly<Record<string, string>>;
  readonly van: string;
  readonly tot: string | null;
  /** SQL of a day as this table keeps it. */
  readonly moment: (waarde: string) => string;
  readonly wat: string;
}

// A right begins and ends with the day here, not at Greenwich.
const BEGIN_VAN_DAG = (waarde: string): string => beginVan(`${waarde}::date`);
const DAG = (waarde: string): string => `${waarde}::date`;

const haalId = async (client: ClientBase, tabel: string, naam: string, waar = 'true'): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(`select id from algemeen.${tabel} where naam = $1 and ${waar}`, [naam]);
  const [een, ...meer] = rows;
  if (een === undefined || meer.length > 0) throw new Medewerkersbezwaar([`${naam}: ${een === undefined ? 'bestaat niet' : 'is er meer dan eens'} (${tabel}).`]);
  return een.id;
};

/** One row that says something from one day to another; answers what became different. */
async function zetPeriode(client: ClientBase, persoonId: string, { tabel, persoonskolom, sleutel, van, tot, moment, wat }: Periode): Promise<string[]> {
  const kolommen = Object.keys(sleutel);
  const waarden = [...Object.values(sleutel), persoonId];
  const waar = [...kolommen, persoonskolom].map((kolom, i) => `${kolom} = $${String(i + 1)}`).join(' and ');
  const [vanaf, tm] = [`$${String(waarden.length + 1)}`, `$${String(waarden.length + 2)}`];
  const { rows } = await client.query<{ id: string; is_gelijk: boolean }>(
    `select id, tot is not distinct from ${moment(tm)} as is_gelijk from ${tabel} where ${waar} and van = ${moment(vanaf)}`, [...waarden, van, tot]);
  const [rij] = rows;
  const termijn = `van ${van}${tot === null ? '' : ` tot ${tot}`}`;
  if (rij?.is_gelijk === true) return [];
  if (rij) {
    await client.query(`update ${tabel} set tot = ${moment('$2')} where id = $1`, [rij.id, tot]);
    return [`anders: ${wat}, ${termijn}`];
  }
  const alle = ['id', ...kolommen, persoonskolom, 'van', 'tot'];
  const plekken = alle.map((kolom, i) => (kolom === 'van' || kolom === 'tot' ? moment(`$${String(i + 1)}`) : `$${String(i + 1)}`));
  await client.query(`insert into ${tabel} (${alle.join(', ')}) values (${plekken.join(', ')})`, [nieuweId(), ...waarden, van, tot]);
  return [`nieuw: ${wat}, ${termijn}`];
}

/** @throws Medewerkersbezwaar when a name at a provider is somebody else's already */
async function eisEigenNaam(client: ClientBase, persoonId: string, { aanbieder, sub }: { aanbieder: string; sub: string }): Promise<void> {
  const { rows } = await client.query<{ naam: string }>(
    `select p.naam from proces.identiteit i join algemeen.partij p on p.id = i.persoon_id where i.aanbieder = $1 and i.sub = $2 and i.persoon_id <> $3`, [aanbieder, sub, persoonId]);
  if (rows[0]) throw new Medewerkersbezwaar([`${sub} bij ${aanbieder} is al ${rows[0].naam}: een naam bij een aanbieder gaat nooit over op een ander.`]);
}

async function zetPersoon(client: ClientBase, { aanmeldnaam, naam, functie, organisatie, specialismen }: Medewerker): Promise<{ id: string; verschil: string[] }> {
  const organisatieId = await haalId(client, 'organisatie', organisatie);
  const { rows } = await client.query<{ id: string; gelijk: boolean }>(
    `select id, (naam, functie, organisatie_id) is not distinct from ($2, $3, $4::uuid) and ($5::text[] is null or specialismen::text[] = $5) as gelijk from algemeen.partij where sub = $1`,
    [aanmeldnaam, naam, functie, organisatieId, specialismen ?? null]);
  const [rij] = rows;
  if (rij?.gelijk === true) return { id: rij.id, verschil: [] };
  const id = rij?.id ?? nieuweId();
  const waarden = [id, naam, functie, organisatieId, specialismen ?? null];
  if (rij) await client.query(`update algemeen.partij set naam = $2, functie = $3, organisatie_id = $4, specialismen = coalesce($5::text[], specialismen) where id = $1`, waarden);
  else
    await client.query(
      `insert into algemeen.partij (id, soort, naam, functie, organisatie_id, specialismen, sub, is_leiding) values ($1, 'PERSOON', $2, $3, $4, coalesce($5::text[], '{}'), $6, false)`, [...waarden, aanmeldnaam]);
  return { id, verschil: [`${rij ? 'anders' : 'nieuw'}: ${naam}${functie === null ? '' : `, ${functie}`}, ${organisatie}`] };
}

async function zetMedewerker(client: ClientBase, een: Medewerker, verzoekId: string): Promise<string[]> {
  const { id, verschil } = await zetPersoon(client, een);
  for (const identiteit of een.identiteiten) await eisEigenNaam(client, id, identiteit);
  const opDag = { persoonskolom: 'persoon_id', moment: BEGIN_VAN_DAG };
  const periodes: Periode[] = [
    ...een.identiteiten.map(({ aanbieder, sub, van, tot }) => ({ ...opDag, tabel: 'proces.identiteit', sleutel: { aanbieder, sub }, van, tot, wat: `meldt zich aan bij ${aanbieder}` })),
    ...een.portalen.map(({ portaal, van, tot }) => ({ ...opDag, tabel: 'algemeen.portaaltoegang', sleutel: { portaal }, van, tot, wat: `portaal ${portaal}` })),
  ];
  for (const { groep, van, tot } of een.groepen) {
    const groepId = await haalId(client, 'partij', groep, `soort = 'GROEP'`);
    periodes.push({ ...opDag, tabel: 'algemeen.groepslid', sleutel: { groep_id: groepId }, van, tot, wat: `lid van ${groep}` });
  }
  for (const { moederorganisatie, van, tot } of een.detacheringen) {
    const moederorganisatieId = await haalId(client, 'organisatie', moederorganisatie);
    periodes.push({ persoonskolom: 'persoon_id', tabel: 'algemeen.detachering', moment: DAG, sleutel: { moederorganisatie_id: moederorganisatieId }, van, tot, wat: `gedetacheerd door ${moederorganisatie}` });
  }
  for (const een of periodes) verschil.push(...(await zetPeriode(client, id, een)));
  if (verschil.length > 0) await verantwoord(client, `MEDEWERKER_GEWIJZIGD ${id}`, verzoekId);
  return verschil.map((zin) => `${een.aanmeldnaam}: ${zin}`);
}

const verantwoord = (client: ClientBase, operatie: string, verzoekId: string) =>
  client.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('', $1, 'TOEZICHT', 'U', 'GESLAAGD', $2)`, [operatie, verzoekId]);

/**
 * Puts in who works here: names, organisation, how they sign on, which portals and groups, each from a day to a day. All of the file or
 * nothing; without `isLaden` nothing, but the answer is the same. What stands in no file is left alone. Errors: Medewerkersbezwaar.
 */
export async function laadMedewerkers(client: ClientBase, bron: unknown, { isLaden, verzoekId }: { isLaden: boolean; verzoekId: string }): Promise<string[]> {
  const gelezen = medewerkersbestand.safeParse(bron);
  if (!gelezen.success) throw new Medewerkersbezwaar(gelezen.error.issues.map(({ path, message }) => `${path.join('.') || 'bestand'}: ${message}`));
  await client.query('begin');
  try {
    const verschil: string[] = [];
    for (const een of gelezen.data.medewerkers) verschil.push(...(await zetMedewerker(client, een, verzoekId)));
    await client.query(isLaden ? 'commit' : 'rollback');
    return verschil;
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
}

export interface Vertrokken {
  readonly naam: string;
  /** Families in which nobody else has the same part: somebody must take them over. */
  readonly alleen: readonly string[];
}

const EINDES = [
  `update proces.identiteit set tot = greatest(now(), van) where persoon_id = $1 and (tot is null or tot > now())`,
  `update algemeen.portaaltoegang set tot = greatest(now(), van) where persoon_id = $1 and (tot is null or tot > now())`,
  `update algemeen.groepslid set tot = greatest(now(), van) where persoon_id = $1 and (tot is null or tot > now())`,
  `update algemeen.mandaat set tot = greatest(${VANDAAG}, van) where persoon_id = $1 and (tot is null or tot > ${VANDAAG})`,
  `delete from proces.sessie where persoon_id = $1`,
];

const ALLEEN = `
  select c.nummer || ' (' || lower(b.hoedanigheid) || ')' as gezin from wand.betrokkenheid b join gegevens.casus c on c.id = b.casus_id
   where b.partij_id = $1 and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()) and b.hoedanigheid <> 'UITGESLOTEN'
     and not exists (select 1 from wand.betrokkenheid a where a.casus_id = b.casus_id and a.hoedanigheid = b.hoedanigheid and a.partij_id <> b.partij_id and a.stand = 'ACTIEF' and (a.tot is null or a.tot > now()))
   order by 1`;

/**
 * Ends at once what opens anything for this person, or for everybody of an organisation: sign-on, portals, groups, mandate, sessions. Their families
 * stay theirs until a colleague takes them over: nobody may be without an owner. Undefined: there is no such person or organisation.
 */
export async function laatVertrekken(client: ClientBase, wie: { aanmeldnaam: string } | { organisatie: string }, verzoekId: string): Promise<Vertrokken[] | undefined> {
  const [waar, waarde] = 'aanmeldnaam' in wie ? ['p.sub = $1', wie.aanmeldnaam] : ['p.organisatie_id = (select id from algemeen.organisatie where naam = $1)', wie.organisatie];
  await client.query('begin');
  try {
    const { rows } = await client.query<{ id: string; naam: string }>(`select p.id, p.naam from algemeen.partij p where p.soort = 'PERSOON' and ${waar} order by p.naam`, [waarde]);
    const vertrokken: Vertrokken[] = [];
    for (const { id, naam } of rows) {
      for (const einde of EINDES) await client.query(einde, [id]);
      await verantwoord(client, `MEDEWERKER_VERTROKKEN ${id}`, verzoekId);
      const { rows: alleen } = await client.query<{ gezin: string }>(ALLEEN, [id]);
      vertrokken.push({ naam, alleen: alleen.map(({ gezin }) => gezin) });
    }
    await client.query('commit');
    return rows.length === 0 ? undefined : vertrokken;
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  }
}
