import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { vertelIedereen } from '../../proef/proefdossier.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { legMeldingVast } from '../../proef/proefmelding.js';

/**
 * No family without an owner (N108): each command of a handover, by each side, in each state of each kind of handover, done or refused, leaves
 * somebody who holds the family and whose hoedanigheid is the one that the casus names.
 */
let proef: Proefopstelling;
let mensen: Readonly<Record<'renske' | 'marijke' | 'samira' | 'yusuf', Persoon>>;
beforeAll(async () => {
  proef = await maakProefopstelling();
  mensen = {
    renske: proef.alsPersoon('renske', 'veilig-thuis', { volledig: true }), marijke: proef.alsPersoon('marijke', 'duo', { volledig: true }),
    samira: proef.alsPersoon('samira', 'duo', { volledig: true }), yusuf: proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }),
  };
});
afterAll(() => proef.stop());

const HOUDERS: Readonly<Record<string, readonly string[]>> = {
  BIJ_VEILIG_THUIS: ['VT_BEHANDELAAR'], WACHT_OP_DUO: ['VT_BEHANDELAAR', 'TEAMLEIDER'], BIJ_DUO: ['DUOLID'], BIJ_WIJKTEAM: ['WIJKTEAM_HOUDER'], AANGEBODEN: ['VT_BEHANDELAAR', 'DUOLID', 'WIJKTEAM_HOUDER'],
};

async function houders(casusId: string): Promise<{ toestand: string; wie: string[] }> {
  const { rows } = await proef.beheer.query<{ toestand: string; wie: string[] }>(
    `select c.toestand, array(select distinct b.hoedanigheid from wand.betrokkenheid b where b.casus_id = c.id and b.stand = 'ACTIEF' and b.van <= now() and (b.tot is null or b.tot > now())) as wie from gegevens.casus c where c.id = $1`,
    [casusId],
  );
  return rows[0]!;
}

const BLAD = { wieVertelt: 'x', voorwaarden: [], vragen: [], terugkomenBij: 'x', grond: 'TOESTEMMING', grondToelichting: 'x' };
const versie = async (tabel: 'overdracht' | 'casus', id: string): Promise<number> => (await proef.beheer.query<{ versie: number }>(`select versie from gegevens.${tabel} where id = $1`, [id])).rows[0]?.versie ?? 0;

interface Gezin { casusId: string; id: string }

const WEGEN = {
  'Veilig Thuis naar Blijvend Veilig': async (): Promise<Gezin> => {
    const { casusId } = await legMeldingVast(proef);
    const { id } = await mensen.renske.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: partijId('teamleiders'), ...BLAD });
    return { casusId, id };
  },
  'Veilig Thuis naar het wijkteam': async (): Promise<Gezin> => {
    const { casusId } = await legMeldingVast(proef);
    const { id } = await mensen.renske.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), ...BLAD });
    return { casusId, id };
  },
  'duo naar het wijkteam': async (): Promise<Gezin> => {
    const { id: casusId, gezinsleden } = await proef.maakCasus();
    await vertelIedereen(mensen.samira, casusId, gezinsleden);
    const { id } = await mensen.samira.lukt('overdrachtAanbieden', { casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-nieuw-west'), ...BLAD });
    return { casusId, id };
  },
};
type Weg = keyof typeof WEGEN;

const ontvanger = (weg: Weg): Persoon => (weg === 'Veilig Thuis naar Blijvend Veilig' ? mensen.marijke : mensen.yusuf);
const afzender = (weg: Weg): Persoon => (weg === 'duo naar het wijkteam' ? mensen.samira : mensen.renske);
const sluit = async ({ casusId }: Gezin): Promise<Record<string, unknown>> => ({
  casusId, versie: await versie('casus', casusId), reden: 'OVERGEDRAGEN_WIJKTEAM', toelichting: 'x', vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: 'Yusuf', teBewaken: 'x', terugkomenBij: 'x',
});

/** From an offer to each state that it can come in. */
const STANDEN: Readonly<Record<string, (weg: Weg, gezin: Gezin) => Promise<unknown>>> = {
  AANGEBODEN: () => Promise.resolve(),
  AANVAARD: async (weg, { id }) => await ontvanger(weg).lukt('overdrachtAanvaarden', { id, versie: 1 }),
  GEWEIGERD: async (weg, { id }) => await ontvanger(weg).lukt('overdrachtWeigeren', { id, versie: 1, reden: 'x' }),
  INGETROKKEN: async (weg, { id }) => await afzender(weg).lukt('overdrachtIntrekken', { id, versie: 1, reden: 'x' }),
  AFGEROND: async (weg, gezin) => {
    await ontvanger(weg).lukt('overdrachtAanvaarden', { id: gezin.id, versie: 1 });
    if (weg === 'Veilig Thuis naar Blijvend Veilig') await mensen.marijke.lukt('duoVormen', { casusId: gezin.casusId, leden: [partijId('samira'), partijId('joost')], aanspreekpuntId: partijId('samira') });
    else if (weg === 'Veilig Thuis naar het wijkteam') await mensen.renske.lukt('overdrachtAfronden', { id: gezin.id, versie: 2 });
    else await mensen.samira.lukt('casusAfsluiten', await sluit(gezin));
  },
};

const OPDRACHTEN: Readonly<Record<string, (gezin: Gezin) => Promise<Record<string, unknown>>>> = {
  overdrachtvraagStellen: ({ id }) => Promise.resolve({ overdrachtId: id, vraag: 'x' }),
  overdrachtAanbieden: ({ casusId }) => Promise.resolve({ casusId, soort: 'NAAR_WIJKTEAM', naarId: partijId('wijkteam-noord'), ...BLAD }),
  overdrachtAfronden: async ({ id }) => ({ id, versie: await versie('overdracht', id) }),
  overdrachtAanvaarden: async ({ id }) => ({ id, versie: await versie('overdracht', id) }),
  overdrachtWeigeren: async ({ id }) => ({ id, versie: await versie('overdracht', id), reden: 'x' }),
  overdrachtIntrekken: async ({ id }) => ({ id, versie: await versie('overdracht', id), reden: 'x' }),
  casusAfsluiten: sluit,
  duoVormen: ({ casusId }) => Promise.resolve({ casusId, leden: [partijId('samira'), partijId('joost')], aanspreekpuntId: partijId('samira') }),
  duoTerugvragen: ({ casusId }) => Promise.resolve({ casusId, aanleiding: 'ZORG_STIJGT', toelichting: 'x' }),
};
// What the contract of a portal lacks fails before anybody is asked.
const WAAR: Readonly<Record<string, readonly (keyof typeof mensen)[]>> = {
  overdrachtvraagStellen: ['marijke', 'samira', 'yusuf'], overdrachtAanbieden: ['renske', 'samira'], overdrachtAfronden: ['renske'], overdrachtAanvaarden: ['marijke', 'yusuf'], overdrachtWeigeren: ['marijke', 'yusuf'],
  overdrachtIntrekken: ['renske', 'samira'], casusAfsluiten: ['samira'], duoVormen: ['marijke'], duoTerugvragen: ['yusuf', 'samira'],
};

const gevallen = (Object.keys(WEGEN) as Weg[]).flatMap((weg) => Object.keys(STANDEN).map((stand) => [weg, stand] as const));

test.each(gevallen)('%s, %s: na elke opdracht van elke kant is er iemand die het gezin heeft', async (weg, stand) => {
  const begin = async (): Promise<Gezin> => {
    const gezin = await WEGEN[weg]();
    await STANDEN[stand]!(weg, gezin);
    return gezin;
  };
  let gezin = await begin();
  const gelukt: string[] = [];
  for (const [opdracht, invoer] of Object.entries(OPDRACHTEN)) {
    for (const naam of WAAR[opdracht]!) {
      const uit = await mensen[naam].doe(opdracht, await invoer(gezin));
      const { toestand, wie } = await houders(gezin.casusId);
      expect({ opdracht, naam, toestand, heeftHouder: (HOUDERS[toestand] ?? []).some((houder) => wie.includes(houder)) }).toEqual({ opdracht, naam, toestand, heeftHouder: true });
      if (uit.gelukt && opdracht !== 'overdrachtvraagStellen') {
        gelukt.push(`${naam} ${opdracht}`);
        gezin = await begin();
      }
    }
  }
  // Were everything refused, the test would say nothing.
  if (stand === 'AANGEBODEN') expect(gelukt.filter((wat) => /Aanvaarden|Weigeren|Intrekken/.test(wat))).toHaveLength(3);
});
