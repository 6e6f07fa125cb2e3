import type { Pool } from 'pg';
import { haalTabel, type Klasse } from './tabel.js';

export interface Corvzending {
  readonly id: string;
  readonly kenmerk: string;
  readonly vanOin: string;
  readonly naarOin: string;
  readonly inhoud: string;
}

/** Brings one message away and gives the receipt. The same message again gives the same receipt and no second message. */
export type Bezorger = (zending: Corvzending) => Promise<string>;

interface Wachtend {
  id: string;
  kenmerk: string;
  van_oin: string;
  naar_oin: string;
  inhoud: string;
}

/** Delivers what is waiting; answers how many arrived. What fails stays in the queue: nothing of its content is logged. `bericht` is the table that holds it. */
export async function bezorgCorv(pool: Pool, bericht: Klasse, bezorg: Bezorger, opMoment: Date | null = null): Promise<number> {
  const veld = haalTabel(bericht).geheimen.find(({ naam }) => naam === 'inhoud');
  if (!veld) throw new Error('Een bericht voor CORV heeft geen versleutelde inhoud.');
  const { rows } = await pool.query<Wachtend>('select * from wand.corv_pak(coalesce($1, now()))', [opMoment]);
  let bezorgd = 0;
  for (const { id, kenmerk, van_oin: vanOin, naar_oin: naarOin, inhoud } of rows) {
    const bewijs = await Promise.resolve().then(() => bezorg({ id, kenmerk, vanOin, naarOin, inhoud: veld.ontsleutel(inhoud, { casusId: null, id }) })).catch(() => null);
    await pool.query('select wand.corv_uitslag($1, coalesce($2, now()), $3)', [id, opMoment, bewijs]);
    if (bewijs !== null) bezorgd += 1;
  }
  return bezorgd;
}
