import { Hoedanigheid } from '@bv/beleid';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { Risicoantwoord, Risicogereed, Risicoinventarisatie } from './inventarisatie.entity.js';
import { type Inventarisatiehandeling, isSamenGereed, magInventarisatie, stapVan } from './inventarisatie.toestand.js';
import { legRisicoVast, type Risicoinhoud, wijzigRisico } from './risico.opdrachten.js';
import { eisAspect, lijstVanNu } from './risicolijst.js';
import { Risico } from './risico.entity.js';

interface Ronde { id: string; versie: number; casusId: string; lijstId: string; vergelekenOp: string | null; vastgesteldOp: string | null }

const NU_NIET: Readonly<Record<Inventarisatiehandeling, string>> = {
  antwoorden: 'De versies zijn al naast elkaar gelegd. Wijzig de zorg in de gezamenlijke lijst.',
  gereed: 'De versies zijn al naast elkaar gelegd.',
  vergelijken: 'De versies zijn al naast elkaar gelegd.',
  vaststellen: 'Leg eerst de twee versies naast elkaar.',
};

/** Locks the casus first, so that two people of the duo never pass each other. Errors: NIET_GEVONDEN, KEUZE_ONGELDIG when its step does not allow this. */
async function haalRonde(werk: Werk, id: string, handeling: Inventarisatiehandeling): Promise<Ronde> {
  const { casusId, versie } = await werk.haal(Risicoinventarisatie, id);
  await eisDuolid(werk, casusId);
  await werk.haal(Casus, casusId);
  const [rij] = await werk.lees(Risicoinventarisatie, velden('vergelekenOp', 'vastgesteldOp', { lijst: velden('id') }), 't0.id = $1', [id]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  const ronde = { id, versie, casusId, lijstId: (rij['lijst'] as { id: string }).id, vergelekenOp: rij['vergelekenOp'] as string | null, vastgesteldOp: rij['vastgesteldOp'] as string | null };
  if (!magInventarisatie(stapVan(ronde), handeling)) throw new Weigeringsfout('KEUZE_ONGELDIG', NU_NIET[handeling]);
  return ronde;
}

/** Comparing is for the two who work with the family, not for who thinks along. */
async function eisDuolid(werk: Werk, casusId: string): Promise<void> {
  await werk.eisSchrijfrecht(casusId, 'RISICO');
  const mijn = await werk.hoedanigheden(casusId);
  if (!mijn.some(({ hoedanigheid, stand }) => hoedanigheid === Hoedanigheid.DUOLID && stand === 'ACTIEF')) throw new Weigeringsfout([NIET_GEVONDEN]);
}

export async function inventarisatieStarten(werk: Werk, { casusId }: Invoer<'inventarisatieStarten'>): Promise<Resultaat> {
  await eisDuolid(werk, casusId);
  await werk.haal(Casus, casusId);
  const [lopend] = await werk.lees(Risicoinventarisatie, velden('id'), 't0.casus_id = $1 and t0.vastgesteld_op is null', [casusId]);
  if (lopend) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Er loopt al een inventarisatie. Ga daarmee verder.');
  const id = await werk.voegToe(Risicoinventarisatie, { casusId, lijstId: await lijstVanNu(werk), gestartOp: werk.nu.toISOString(), gestartDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'INVENTARISATIE_GESTART');
  return { id, casusId, versie: 1 };
}

/** One answer; the same aspect of the same person again replaces it, so that one can stop and go on. */
export async function inventarisatieAntwoorden(werk: Werk, { inventarisatieId, ...antwoord }: Invoer<'inventarisatieAntwoorden'>): Promise<Resultaat> {
  const { casusId, lijstId } = await haalRonde(werk, inventarisatieId, 'antwoorden');
  await eisAspect(werk, lijstId, [antwoord.aspect]);
  const doorId = werk.kijker.persoonId;
  const [bestaand] = await werk.lees(Risicoantwoord, velden('id'), 't0.inventarisatie_id = $1 and t0.door_id = $2 and t0.aspect = $3 and t0.betreft_id is not distinct from $4', [inventarisatieId, doorId, antwoord.aspect, antwoord.betreftId]);
  const id = bestaand ? String(bestaand['id']) : await werk.voegToe(Risicoantwoord, { ...antwoord, casusId, inventarisatieId, doorId });
  const versie = bestaand ? await werk.wijzig(Risicoantwoord, id, null, antwoord) : 1;
  return { id, casusId, versie };
}

async function vergelijk(werk: Werk, id: string): Promise<void> {
  await werk.wijzig(Risicoinventarisatie, id, null, { vergelekenOp: werk.nu.toISOString(), vergelekenDoorId: werk.kijker.persoonId });
}

export async function inventarisatieGereed(werk: Werk, { id }: Invoer<'inventarisatieGereed'>): Promise<Resultaat> {
  const { casusId } = await haalRonde(werk, id, 'gereed');
  const gereed = (await werk.lees(Risicogereed, velden({ door: velden('id') }), 't0.inventarisatie_id = $1', [id])) as unknown as { door: { id: string } | null }[];
  const wie = gereed.flatMap(({ door }) => (door ? [door.id] : []));
  if (!wie.includes(werk.kijker.persoonId)) await werk.voegToe(Risicogereed, { casusId, inventarisatieId: id, doorId: werk.kijker.persoonId, op: werk.nu.toISOString() });
  if (isSamenGereed([...wie, werk.kijker.persoonId])) await vergelijk(werk, id);
  await werk.tijdlijn(casusId, 'INVENTARISATIE_GEREED');
  return { id, casusId };
}

/** One may choose to compare before the other is ready: then both versions open, for both, and it is seen who chose. */
export async function inventarisatieVergelijken(werk: Werk, { id }: Invoer<'inventarisatieVergelijken'>): Promise<Resultaat> {
  const { casusId } = await haalRonde(werk, id, 'vergelijken');
  await vergelijk(werk, id);
  await werk.tijdlijn(casusId, 'INVENTARISATIE_VERGELEKEN');
  return { id, casusId };
}

const zelfde = (rij: Record<string, unknown>, { aspect, betreftId }: Risicoinhoud): boolean => rij['aspect'] === aspect && ((rij['betreft'] as { id: string } | null)?.id ?? null) === betreftId;

/** The shared version goes into the list of the dossier: what was there changes, what was not is added; nothing disappears. */
export async function inventarisatieVaststellen(werk: Werk, { id, versie, antwoorden }: Invoer<'inventarisatieVaststellen'>): Promise<Resultaat> {
  const { casusId, lijstId } = await haalRonde(werk, id, 'vaststellen');
  await eisAspect(werk, lijstId, antwoorden.map(({ aspect }) => aspect));
  const bestaand = await werk.lees(Risico, velden('id', 'aspect', 'aanwezig', 'toelichting', 'bron', 'bewaken', { betreft: velden('id') }), 't0.casus_id = $1', [casusId], 't0.id');
  for (const antwoord of antwoorden) {
    const rij = bestaand.find((kandidaat) => zelfde(kandidaat, antwoord));
    if (rij) await wijzigRisico(werk, casusId, rij, null, { aanwezig: antwoord.aanwezig, toelichting: antwoord.toelichting, bron: antwoord.bron });
    else await legRisicoVast(werk, casusId, lijstId, { ...antwoord, bewaken: false });
  }
  const nieuw = await werk.wijzig(Risicoinventarisatie, id, versie, { vastgesteldOp: werk.nu.toISOString(), vastgesteldDoorId: werk.kijker.persoonId });
  await werk.tijdlijn(casusId, 'INVENTARISATIE_VASTGESTELD');
  return { id, casusId, versie: nieuw };
}
