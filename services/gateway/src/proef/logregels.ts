import { labelsIn } from '@bv/beleid';
import type { Client } from 'pg';

export interface Proefregel {
  wie: string | null;
  portaal: string;
  operatie: string;
  doel: string;
  actie: string;
  uitkomst: string;
  casusId: string | null;
  hoedanigheden: string[];
  gezinsleden: string[];
  beleidsversie: string | null;
  getoond: string[];
  afgeschermd: string[];
}

type Rij = Omit<Proefregel, 'getoond' | 'afgeschermd'> & { getoond: number; afgeschermd: number };

/** The lines that the access log got while this ran, oldest first. */
export async function logregelsVan(beheer: Client, doe: () => Promise<unknown>): Promise<Proefregel[]> {
  const { rows: voor } = await beheer.query<{ laatste: string }>('select coalesce(max(volgnummer), 0) as laatste from log.toegang');
  await doe();
  const { rows } = await beheer.query<Rij>(
    `select p.sub as wie, l.portaal, l.operatie, l.doel, l.actie, l.uitkomst, l.casus_id as "casusId", l.hoedanigheden, l.gezinsleden, l.beleidsversie, l.getoond, l.afgeschermd
     from log.toegang l left join algemeen.partij p on p.id = l.persoon_id where l.volgnummer > $1 order by l.volgnummer`,
    [voor[0]?.laatste],
  );
  return rows.map((rij) => ({ ...rij, getoond: labelsIn(rij.getoond), afgeschermd: labelsIn(rij.afgeschermd) }));
}
