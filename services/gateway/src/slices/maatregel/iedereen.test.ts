import { type Hoedanigheid, Maatregelhandeling, type Portaal, vindMaatregelstap } from '@bv/beleid';
import { Maatregeltoestand, plusDagen, plusMaanden, vandaag } from '@bv/begrippen';
import { organisatieId } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { betrek } from '../../proef/proefcasus.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const nu = vandaag();
interface Wereld { id: string; versie: number; geldtTot: string }

const einde = (eindereden: string) => ({ id, versie }: Wereld) => ({ id, versie, geeindigdOp: nu, eindereden, eindtoelichting: 'Klaar.' });

/** Every command of a measure, what it is in the table, and what must stand in the measure for nothing else to be in the way. */
const OPDRACHTEN: readonly (readonly [string, Maatregelhandeling, (w: Wereld) => Record<string, unknown>, string?])[] = [
  ['maatregelBeslissen', 'TOEWIJZEN', ({ id, versie }) => ({ id, versie, beslissing: 'TOEGEKEND', beslistOp: plusDagen(nu, -6), ingaatOp: plusDagen(nu, -6), uitvoerderId: organisatieId('jbra') })],
  ['maatregelBeslissen', 'AFWIJZEN', ({ id, versie }) => ({ id, versie, beslissing: 'AFGEWEZEN', beslistOp: plusDagen(nu, -6) })],
  ['maatregelIntrekken', 'INTREKKEN', ({ id, versie }) => ({ id, versie, eindtoelichting: 'Niet meer nodig.' })],
  ['maatregelHorenVastleggen', 'HOREN', ({ id, versie }) => ({ id, versie, gehoordOp: nu }), `horen_voor = ${VANDAAG} + 3`],
  ['maatregelUitvoeringBeginnen', 'BEGINNEN', ({ id, versie }) => ({ id, versie, jeugdbeschermerId: partijId('joost'), begonnenOp: nu })],
  ['jeugdbeschermerWisselen', 'WISSELEN', ({ id, versie }) => ({ id, versie, jeugdbeschermerId: partijId('marijke') })],
  ['maatregelVerlengen', 'VERLENGEN', ({ id, versie, geldtTot }) => ({ id, versie, beslistOp: nu, geldtTot: plusDagen(geldtTot, 30) })],
  ['maatregelBeeindigen', 'BEEINDIGEN', einde('DOEL_BEREIKT')],
  ['maatregelBeeindigen', 'VERVALLEN', einde('NIET_BEGONNEN'), `begin_voor = ${VANDAAG} - 1`],
];

/** Joost carries the measure out from the moment that it is carried out; before and after he has no part in it. */
const MENSEN: readonly (readonly [Hoedanigheid, Proefpersoon, Portaal])[] = [
  ['DUOLID', 'samira', 'duo'], ['JEUGDBESCHERMER', 'joost', 'duo'], ['TEAMLEIDER', 'ruben', 'duo'], ['TEGENDENKER', 'priya', 'duo'], ['GEDRAGSDESKUNDIGE_TEAM', 'anouk', 'duo'],
  ['VT_BEHANDELAAR', 'renske', 'veilig-thuis'], ['VT_MONITOR', 'liam', 'veilig-thuis'], ['RAAD_AANDRAGER', 'hanna', 'rvdk'], ['WIJKTEAM_HOUDER', 'yusuf', 'wijkteam'], ['WIJKTEAM_MEELOPER', 'sanne', 'wijkteam'], ['UITGESLOTEN', 'lotte', 'wijkteam'],
];

/** A measure that came to this state along the steps of the table. */
async function maakWereld(toestand: Maatregeltoestand, nodig: string | undefined): Promise<Wereld> {
  const samira = proef.alsPersoon('samira', 'duo');
  const { id: casusId, gezinsleden } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }] });
  for (const [als, wie] of MENSEN) if (als !== 'DUOLID' && als !== 'JEUGDBESCHERMER') await betrek(proef.beheer, casusId, { wie, als });
  const { id } = await samira.lukt('maatregelVerzoeken', {
    casusId, kindId: gezinsleden[1], soort: 'OTS', grond: 'ONTWIKKELING_BEDREIGD', verzoeker: 'RAAD', aangevraagdOp: plusDagen(nu, -20), toelichting: 'De nachten zijn niet veilig.', doel: 'Noor slaapt veilig.', isSpoed: true,
  });
  const doe = async (handeling: Maatregelhandeling): Promise<void> => {
    const [opdracht, , invoer, eerst] = OPDRACHTEN.find(([, deze]) => deze === handeling)!;
    const [rij] = (await proef.beheer.query<{ versie: number }>(`update gegevens.maatregel set ${eerst ?? 'id = id'} where id = $1 returning versie`, [id])).rows;
    await samira.lukt(opdracht, invoer({ id, versie: rij!.versie, geldtTot: nu }));
  };
  const weg: Readonly<Record<Maatregeltoestand, readonly Maatregelhandeling[]>> = {
    VERZOCHT: [], AFGEWEZEN: ['AFWIJZEN'], INGETROKKEN: ['INTREKKEN'], UITGESPROKEN: ['TOEWIJZEN'], IN_UITVOERING: ['TOEWIJZEN', 'BEGINNEN'], BEEINDIGD: ['TOEWIJZEN', 'BEEINDIGEN'], VERVALLEN: ['TOEWIJZEN', 'VERVALLEN'],
  };
  for (const handeling of weg[toestand]) await doe(handeling);
  const [rij] = (await proef.beheer.query<{ versie: number; toestand: string; tot: string | null }>(`update gegevens.maatregel set ${nodig ?? 'id = id'} where id = $1 returning versie, toestand, geldt_tot::text as tot`, [id])).rows;
  expect(rij?.toestand).toBe(toestand);
  return { id, versie: rij!.versie, geldtTot: rij!.tot ?? plusMaanden(nu, 12) };
}

describe('elke opdracht aan een maatregel, in elke toestand, door ieder', () => {
  test.each(Object.values(Maatregeltoestand))('%s: lukt precies waar de tabel het zegt', async (toestand) => {
    const gelukt: string[] = [];
    const verwacht: string[] = [];
    const zonderReden: string[] = [];
    for (const [opdracht, handeling, invoer, nodig] of OPDRACHTEN) {
      let wereld = await maakWereld(toestand, nodig);
      for (const [als, wie, portaal] of MENSEN) {
        const naam = `${wie}, ${als}: ${opdracht} (${handeling})`;
        if (vindMaatregelstap(toestand, handeling)?.door.includes(als)) verwacht.push(naam);
        const uit = await proef.alsPersoon(wie, portaal, { volledig: true }).doe(opdracht, invoer(wereld));
        if (uit.gelukt) gelukt.push(naam);
        else if (uit.weigeringen.length === 0 || uit.weigeringen.some(({ tekst }) => tekst === '')) zonderReden.push(naam);
        if (uit.gelukt) wereld = await maakWereld(toestand, nodig);
      }
    }
    expect(gelukt).toEqual(verwacht);
    expect(zonderReden).toEqual([]);
  });

  test('en de tabel laat geen opdracht weg', () => {
    expect(OPDRACHTEN.map(([, handeling]) => handeling).sort()).toEqual(Object.values(Maatregelhandeling).sort());
  });
});
