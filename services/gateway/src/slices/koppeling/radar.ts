import { bit } from '@bv/beleid';
import type { Meldingsoort, Meldingtoestand, Radargrond, Triagebesluit, Urgentie } from '@bv/begrippen';
import { alsSchrijver } from '../../zicht/als-schrijver.js';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { schrijfToegang } from '../../zicht/toegangslog.js';
import { isUuid } from '../../zicht/uuid.js';
import { velden } from '../../zicht/werk.js';
import { Melding, Veiligheidsbeoordeling } from '../melding/melding.entity.js';
import type { Koppeling, Radarmelding, Radarpunt } from './koppeling.type.js';

interface Rauw {
  casusId: string; casusnummer: string; houder: string; bellen: string; grond: Radargrond; eigen: boolean;
  meldingId: string | null; meldingnummer: string; ontvangenOp: string; soort: Meldingsoort; toestand: Meldingtoestand;
}

const kader = (casusIds: readonly string[]) => {
  const getoond = bit('PROCES');
  return new Map(casusIds.map((casusId) => [casusId, { gevraagd: getoond, masker: getoond, gezinsleden: new Set<string>() }]));
};

/** The frame of what is on the radar. Empty for who may not ask; logged for each casus that is shown. */
async function leesKader({ schrijver, kijker }: Context, casusId: string): Promise<Rauw[]> {
  return await alsSchrijver(schrijver, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Rauw>(
      `select casus_id as "casusId", nummer as casusnummer, houder, bellen, grond, melding_id as "meldingId", meldingnummer, to_json(ontvangen_op) #>> '{}' as "ontvangenOp", soort, toestand,
         exists (select 1 from wand.mijn_zicht z where z.casus_id = r.casus_id) as eigen from wand.radar($1) r`,
      [casusId],
    );
    await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', kader([...new Set(rijen.map((rij) => rij.casusId))]));
    return rijen;
  });
}

const perMelding = (rijen: readonly Rij[]): Map<string, Rij[]> => {
  const uit = new Map<string, Rij[]>();
  for (const rij of rijen) uit.set(String(rij['meldingId'] ?? rij['id']), [...(uit.get(String(rij['meldingId'] ?? rij['id'])) ?? []), rij]);
  return uit;
};

/** Earlier meldingen about these people. What each asked and what came of it is read as every reading is: through the masks of this viewer. */
export async function leesRadar(context: Context, casusId: string): Promise<Radarpunt[]> {
  if (!isUuid(casusId)) return [];
  const rauw = await leesKader(context, casusId);
  const open = [...new Set(rauw.filter(({ eigen }) => eigen).map((rij) => rij.casusId))];
  const vraag = { waar: 't0.casus_id = any ($1)', waarden: [open] };
  const [inhoud, besluiten] = open.length === 0 ? [[], []] : [
    await lees(context.lezer, context.kijker, Melding, velden('id', 'kern', 'urgentie'), vraag),
    await lees(context.lezer, context.kijker, Veiligheidsbeoordeling, velden('id', 'meldingId', 'besluit', { melding: velden('id') }), vraag),
  ];
  const meldingen = perMelding(inhoud);
  const perBesluit = perMelding(besluiten.map((rij) => ({ ...rij, meldingId: (rij['melding'] as Rij | null)?.['id'] })));
  const alsMelding = (rij: Rauw & { meldingId: string }): Radarmelding => {
    const [gezien] = meldingen.get(rij.meldingId) ?? [];
    return {
      id: rij.meldingId, nummer: rij.meldingnummer, ontvangenOp: rij.ontvangenOp, soort: rij.soort, toestand: rij.toestand,
      urgentie: (gezien?.['urgentie'] as Urgentie | null | undefined) ?? null, kern: (gezien?.['kern'] as string | null | undefined) ?? null,
      besluiten: (perBesluit.get(rij.meldingId) ?? []).map(({ besluit }) => besluit as Triagebesluit | null).filter((besluit) => besluit !== null),
    };
  };
  return [...new Set(rauw.map((rij) => rij.casusId))].map((id) => {
    const rijen = rauw.filter((rij) => rij.casusId === id);
    const { casusnummer, houder, bellen, grond, eigen } = rijen[0] as Rauw;
    return { casusId: id, casusnummer, houder, bellen, grond, isOpen: eigen, meldingen: rijen.filter((rij): rij is Rauw & { meldingId: string } => rij.meldingId !== null).map(alsMelding) };
  });
}

/** The joinings of a casus; empty for who does not work with it at Veilig Thuis. Logged for both sides. */
export async function leesKoppelingen({ schrijver, kijker }: Context, casusId: string): Promise<Koppeling[]> {
  if (!isUuid(casusId)) return [];
  return await alsSchrijver(schrijver, kijker, async (verbinding) => {
    const rijen = await verbinding.vraag<Koppeling>(
      `select id, toestand, grond, casus_id as "casusId", nummer as casusnummer, houder, bellen, voorgesteld_door as "voorgesteldDoor", to_json(voorgesteld_op) #>> '{}' as "voorgesteldOp", nakijker,
         to_json(beslist_op) #>> '{}' as "beslistOp", los_door as "losDoor", to_json(los_op) #>> '{}' as "losOp", mag_beslissen as "magBeslissen", mag_intrekken as "magIntrekken", mag_losmaken as "magLosmaken"
       from wand.koppelingen_van($1)`,
      [casusId],
    );
    await schrijfToegang(verbinding, kijker, 'R', rijen.length > 0 ? 'GESLAAGD' : 'NIETS_GEVONDEN', kader(rijen.map((rij) => rij.casusId)));
    return rijen;
  });
}
