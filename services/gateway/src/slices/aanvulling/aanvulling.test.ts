import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { magAanvullen, onderdeellabel } from '@bv/beleid';
import { Dossieronderdeel } from '@bv/begrippen';
import { randomUUID } from 'node:crypto';
import { haalTabel, labelsVan } from '../../zicht/tabel.js';
import type { Persoon } from '../../proef/persoon.js';
import { betrek, DUO } from '../../proef/proefcasus.js';
import { maakDossier, type Proefdossier, toetsvraag } from '../../proef/proefdossier.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { onderdeeltabel } from './onderdeeltabel.js';

let proef: Proefopstelling;
let samira: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo', { volledig: true });
});
afterAll(() => proef.stop());

const LEES = `query L($id: ID!) { casus(id: $id) { aanvullingen { id soort tekst onderdeel onderdeelId van { voornamen } vastgelegdDoor { naam } } verklaringen { id versie tekst } } }`;
interface Gelezen { aanvullingen: { id: string; tekst: string; onderdeel: string }[]; verklaringen: { id: string; versie: number; tekst: string }[] }
const lees = async (wie: Persoon, id: string): Promise<Gelezen | null> => (await wie.vraag<{ casus: Gelezen | null }>(LEES, { id })).casus;
const teksten = async (wie: Persoon, id: string): Promise<string[]> => ((await lees(wie, id))?.aanvullingen ?? []).map(({ tekst }) => tekst).sort();

const invoer = (dossier: Proefdossier, anders: Record<string, unknown> = {}): Record<string, unknown> => ({
  casusId: dossier.id, onderdeel: 'VERKLARING', onderdeelId: dossier.feitId, vanId: dossier.gezinsleden[0], soort: 'CORRECTIE', tekst: 'Het waren acht dagen.', gegevenOp: '2026-01-10', ...anders,
});
const idVan = async (tabel: string, casusId: string): Promise<string> => (await proef.beheer.query<{ id: string }>(`select id from gegevens.${tabel} where casus_id = $1 limit 1`, [casusId])).rows[0]!.id;
const codes = ({ weigeringen }: { weigeringen: { code: string }[] }): string[] => weigeringen.map(({ code }) => code);

describe('een aanvulling van een gezinslid', () => {
  test('staat bij het feit, en het feit blijft letter voor letter zoals het was', async () => {
    const dossier = await maakDossier(proef);
    const voor = (await lees(samira, dossier.id))?.verklaringen;
    await samira.lukt('aanvullingVastleggen', invoer(dossier));
    const na = await lees(samira, dossier.id);
    expect(na?.verklaringen).toEqual(voor);
    expect(na?.aanvullingen).toMatchObject([{ soort: 'CORRECTIE', tekst: 'Het waren acht dagen.', onderdeel: 'VERKLARING', onderdeelId: dossier.feitId, van: { voornamen: 'Fatima' }, vastgelegdDoor: { naam: 'Samira El Amrani' } }]);
  });

  test('wordt nooit gewijzigd: een tweede woord is een tweede regel', async () => {
    const { rows } = await proef.beheer.query<{ mag: boolean }>(`select has_table_privilege('bv_schrijver', 'gegevens.aanvulling', 'UPDATE') or has_table_privilege('bv_schrijver', 'gegevens.aanvulling', 'DELETE') as mag`);
    expect(rows).toEqual([{ mag: false }]);
  });

  test('ziet wie het onderdeel ziet, en niemand anders', async () => {
    const dossier = await maakDossier(proef, { betrokken: [...DUO, { wie: 'priya', als: 'TEGENDENKER' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    await samira.lukt('contactmomentVastleggen', { casusId: dossier.id, op: '2026-01-10T10:00:00+01:00', vorm: 'HUISBEZOEK', metWie: 'Fatima', verslag: 'Kort gesproken.' });
    await samira.lukt('aanvullingVastleggen', invoer(dossier));
    await samira.lukt('aanvullingVastleggen', invoer(dossier, { onderdeel: 'AFSPRAAK', onderdeelId: dossier.afspraakId, tekst: 'Oma kan niet op vrijdag.' }));
    await samira.lukt('aanvullingVastleggen', invoer(dossier, { onderdeel: 'RISICO', onderdeelId: await idVan('risico', dossier.id), tekst: 'Ik drink niet meer.' }));
    await samira.lukt('aanvullingVastleggen', invoer(dossier, { onderdeel: 'CONTACTMOMENT', onderdeelId: await idVan('contactmoment', dossier.id), tekst: 'Ik zei iets anders.' }));
    await samira.lukt('aanvullingVastleggen', invoer(dossier, { onderdeel: 'REFLECTIE', onderdeelId: await idVan('reflectie', dossier.id), tekst: 'Jullie zien haar genoeg.' }));
    expect(await teksten(samira, dossier.id)).toHaveLength(5);
    expect(await teksten(proef.alsPersoon('priya', 'duo', { volledig: true }), dossier.id)).toEqual(['Het waren acht dagen.', 'Ik drink niet meer.', 'Jullie zien haar genoeg.', 'Oma kan niet op vrijdag.']);
    expect(await teksten(proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }), dossier.id)).toEqual(['Ik drink niet meer.', 'Oma kan niet op vrijdag.']);
    expect(await teksten(proef.alsPersoon('marijke', 'duo', { volledig: true }), dossier.id)).toEqual([]);
  });

  test('gaat mee met haar onderdeel als dat een ander label krijgt', async () => {
    const dossier = await maakDossier(proef, { betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    const risicoId = await idVan('risico', dossier.id);
    await samira.lukt('aanvullingVastleggen', invoer(dossier, { onderdeel: 'RISICO', onderdeelId: risicoId, tekst: 'Ik drink niet meer.' }));
    const yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
    expect(await teksten(yusuf, dossier.id)).toEqual(['Ik drink niet meer.']);
    await samira.lukt('risicoWijzigen', { id: risicoId, versie: 1, bewaken: false });
    expect(await teksten(yusuf, dossier.id)).toEqual([]);
  });

  test('kan alleen bij iets van dit gezin dat de schrijver zelf ziet; verder bestaat het niet', async () => {
    const dossier = await maakDossier(proef, { betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const ander = await maakDossier(proef);
    const yusuf = proef.alsPersoon('yusuf', 'wijkteam', { volledig: true });
    expect(codes(await samira.doe('aanvullingVastleggen', invoer(dossier, { onderdeelId: ander.feitId })))).toEqual(['NIET_GEVONDEN']);
    expect(codes(await samira.doe('aanvullingVastleggen', invoer(dossier, { onderdeelId: randomUUID() })))).toEqual(['NIET_GEVONDEN']);
    expect(codes(await samira.doe('aanvullingVastleggen', invoer(dossier, { vanId: ander.gezinsleden[0] })))).toEqual(['NIET_GEVONDEN']);
    expect(codes(await samira.doe('aanvullingVastleggen', invoer(dossier, { onderdeel: 'MELDER' })))).toEqual(['NIET_GEVONDEN']);
    expect(codes(await yusuf.doe('aanvullingVastleggen', invoer(dossier)))).toEqual(['NIET_GEVONDEN']);
    expect(codes(await proef.alsPersoon('marijke', 'duo', { volledig: true }).doe('aanvullingVastleggen', invoer(dossier)))).toEqual(['NIET_GEVONDEN']);
    await yusuf.lukt('aanvullingVastleggen', invoer(dossier, { onderdeel: 'AFSPRAAK', onderdeelId: dossier.afspraakId, tekst: 'Dit klopt niet meer.' }));
  });

  test('dezelfde sleutel legt één keer vast', async () => {
    const dossier = await maakDossier(proef);
    const sleutel = randomUUID();
    for (let keer = 0; keer < 2; keer += 1) expect((await samira.doe('aanvullingVastleggen', invoer(dossier), { sleutel })).gelukt).toBe(true);
    expect(await teksten(samira, dossier.id)).toHaveLength(1);
  });

  test('staat in het vastgezette dossier voor de Raad als eigen woorden bij haar feit', async () => {
    const dossier = await maakDossier(proef);
    await samira.lukt('aanvullingVastleggen', invoer(dossier));
    const { id } = await samira.lukt('toetsingAanvragen', toetsvraag(dossier.id));
    await betrek(proef.beheer, dossier.id, { wie: 'hanna', als: 'TOETSER', handelingId: id });
    const { toetsing } = await proef.alsPersoon('hanna', 'rvdk', { volledig: true }).vraag<{ toetsing: { stukken: { soort: string; tekst: string; reacties: { naam: string; eigenWoorden: string }[] }[] } }>(
      'query T($id: ID!) { toetsing(id: $id) { stukken { soort tekst reacties { naam eigenWoorden } } } }', { id },
    );
    expect(toetsing.stukken.find(({ soort }) => soort === 'FEIT')).toMatchObject({ tekst: 'Noor was twaalf dagen niet op school.', reacties: expect.arrayContaining([{ naam: 'Fatima Proef', eigenWoorden: 'Het waren acht dagen.' }]) });
  });

  test('telt in het logboek alleen met het label van het onderdeel waar zij bij staat', async () => {
    const dossier = await maakDossier(proef);
    await samira.vraag('query Leeg($id: ID!) { casus(id: $id) { aanvullingen { tekst } } }', { id: dossier.id });
    await samira.lukt('aanvullingVastleggen', invoer(dossier));
    await samira.vraag('query Vol($id: ID!) { casus(id: $id) { aanvullingen { tekst } } }', { id: dossier.id });
    const { rows } = await proef.beheer.query<{ operatie: string; getoond: number }>(`select operatie, getoond from log.toegang where casus_id = $1 and operatie in ('Leeg', 'Vol') order by volgnummer`, [dossier.id]);
    expect(rows).toEqual([{ operatie: 'Leeg', getoond: 0 }, { operatie: 'Vol', getoond: 1 << 14 }]);
  });
});

test.each(Object.values(Dossieronderdeel))('%s heeft een tabel die het label van zijn aanvulling kent', (onderdeel) => {
  const tabel = haalTabel(onderdeeltabel[onderdeel]());
  const label = onderdeellabel[onderdeel];
  if (label === 'RIJ') expect(tabel.rijlabels.length).toBeGreaterThan(0);
  else expect(labelsVan(tabel)).toContain(label);
  expect(magAanvullen(onderdeel)).toBe(!['MELDER', 'MELDERTERUGKOPPELING'].includes(onderdeel));
});
