import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { eisUuid } from '../../zicht/uuid.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';

// Who may, and whether it may now, is decided by the functions of the wall: this only hands over.

export async function meekijkOpenen(werk: Werk, { casusnummer, alsId, portaal, grond }: Invoer<'meekijkOpenen'>): Promise<Resultaat> {
  const id = nieuweId();
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.open_meekijk($1, $2, $3, $4, $5) as casus`, [id, casusnummer, eisUuid(alsId), portaal, grond]);
  await werk.verantwoord('B', uit ? [uit.casus] : []);
  return { id, casusId: null };
}

export async function opschortingVastleggen(werk: Werk, { casusnummer, reden, tot }: Invoer<'opschortingVastleggen'>): Promise<Resultaat> {
  const id = nieuweId();
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.schort_vernietiging_op($1, $2, $3, $4) as casus`, [id, casusnummer, reden, tot]);
  return { id, casusId: uit?.casus ?? null };
}

export async function opschortingOpheffen(werk: Werk, { id }: Invoer<'opschortingOpheffen'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.hef_opschorting_op($1) as casus`, [eisUuid(id)]);
  return { id, casusId: uit?.casus ?? null };
}

export async function vernietigingVoorstellen(werk: Werk, { casusnummers, motivering }: Invoer<'vernietigingVoorstellen'>): Promise<Resultaat> {
  const id = nieuweId();
  await werk.vraag(`select wand.stel_vernietiging_voor($1, $2, $3)`, [id, casusnummers, motivering]);
  return { id, casusId: null };
}

export async function vernietigingBeoordelen(werk: Werk, { id, akkoord, oordeel }: Invoer<'vernietigingBeoordelen'>): Promise<Resultaat> {
  await werk.vraag(`select wand.beoordeel_vernietiging($1, $2, $3)`, [eisUuid(id), akkoord, oordeel]);
  return { id, casusId: null };
}

/** Each destroyed casus has a line of its own in the log, so that its log says to the end what became of it. */
export async function vernietigingUitvoeren(werk: Werk, { id }: Invoer<'vernietigingUitvoeren'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casussen: string[] }>(`select wand.voer_vernietiging_uit($1) as casussen`, [eisUuid(id)]);
  await werk.verantwoord('D', uit?.casussen ?? []);
  return { id, casusId: null };
}

export async function corvBerichtOpnieuwVersturen(werk: Werk, { id }: Invoer<'corvBerichtOpnieuwVersturen'>): Promise<Resultaat> {
  const [uit] = await werk.vraag<{ casus: string }>(`select wand.corv_opnieuw_door_toezicht($1) as casus`, [eisUuid(id)]);
  await werk.verantwoord('U', uit ? [uit.casus] : []);
  return { id, casusId: null };
}
