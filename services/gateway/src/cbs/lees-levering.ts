import { randomUUID } from 'node:crypto';
import { dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import type { Client } from 'pg';
import type { Cbsadvies, Cbslevering, Cbsmelding } from './levering.js';
import { beginVan } from '../zicht/dag.js';

interface Meldingrij extends Omit<Cbsmelding, 'ontvangenOp' | 'besluitOp' | 'werkdagen'> {
  readonly ontvangenOp: Date;
  readonly besluitOp: Date | null;
}

// Only kinds, moments and years leave the database: no name, no number, no text, no key.
const MELDINGEN = `
  select m.ontvangen_op as "ontvangenOp", m.soort, m.urgentie, m.directe_veiligheid as "directeVeiligheid", d.soort as melder, d.categorie = 'MELDER_ANONIEM' as "melderGeheim", b.besluit, b.vastgesteld_op as "besluitOp",
    coalesce((select json_agg(json_build_object('rol', g.rol, 'geslacht', g.geslacht, 'geboortejaar', extract(year from g.geboortedatum)::int) order by g.geboortedatum nulls last, g.rol) from gegevens.gezinslid g where g.casus_id = m.casus_id), '[]') as personen
  from gegevens.melding m
  left join lateral (select * from gegevens.melder x where x.melding_id = m.id order by x.id limit 1) d on true
  left join lateral (select * from gegevens.veiligheidsbeoordeling x where x.melding_id = m.id order by x.vastgesteld_op, x.id limit 1) b on true
  where m.ontvangen_op >= ${beginVan('$1::date')} and m.ontvangen_op < ${beginVan('$2::date + 1')} order by m.ontvangen_op, m.id`;

const ADVIEZEN = `
  select ontvangen_op as "ontvangenOp", vrager, beantwoord_op as "beantwoordOp", toestand = 'OMGEZET' as "werdMelding" from gegevens.adviesvraag
  where ontvangen_op >= ${beginVan('$1::date')} and ontvangen_op < ${beginVan('$2::date + 1')} order by ontvangen_op, id`;

const dagOf = (moment: Date | null): string | null => (moment === null ? null : dagVan(moment));

/** Reads a period, both days included, as the owner of the database; and writes in the access log that it was taken out. One transaction: no line, no file. */
export async function leesLevering(client: Client, { van, tot }: { van: string; tot: string }): Promise<Cbslevering> {
  await client.query('begin isolation level repeatable read');
  const meldingen = await client.query<Meldingrij>(MELDINGEN, [van, tot]);
  const adviezen = await client.query<{ ontvangenOp: Date; vrager: string; beantwoordOp: Date | null; werdMelding: boolean }>(ADVIEZEN, [van, tot]);
  const { rows } = await client.query<{ naam: string }>(`select naam from algemeen.organisatie where soort = 'VEILIG_THUIS' order by naam limit 1`);
  await client.query(`insert into log.toegang (portaal, operatie, doel, actie, uitkomst, verzoek_id) values ('', 'CBS_UITVOER', 'ALGEMEEN', 'E', 'GESLAAGD', $1)`, [randomUUID()]);
  await client.query('commit');
  return {
    organisatie: rows[0]?.naam ?? '', van, tot, gemaaktOp: vandaag(),
    adviezen: adviezen.rows.map((a): Cbsadvies => ({ ...a, ontvangenOp: dagVan(a.ontvangenOp), beantwoordOp: dagOf(a.beantwoordOp) })),
    meldingen: meldingen.rows.map((m): Cbsmelding => ({
      ...m, ontvangenOp: dagVan(m.ontvangenOp), besluitOp: dagOf(m.besluitOp), werkdagen: m.besluitOp === null ? null : werkdagenTussen(dagVan(m.ontvangenOp), dagVan(m.besluitOp)),
    })),
  };
}
