import { Adviesberichtsoort, Adviesverzoektoestand, adviestermijn, Berichtsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Conflictfout, NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk, Wijziging } from '../../zicht/werk.js';
import { haalEigenGroep, volgendNummer } from '../meldingconcept.js';
import type { Invoer } from '../opdracht.js';
import { Adviesbericht, Adviesverzoek } from './adviesverzoek.entity.js';
import { type Advieshandeling, volgendAdvies } from './adviesverzoek.toestand.js';

interface Rij {
  readonly versie: number;
  readonly toestand: string;
  readonly partij_id: string;
  readonly door_id: string;
  readonly behandelaar_id: string | null;
  readonly is_spoed: boolean;
  readonly is_gepubliceerd: boolean;
  readonly gewijzigd_op: Date | null;
  readonly wie: string | null;
}

/** Locks the row. Errors: NIET_GEVONDEN, also for one of another wijkteam; Conflictfout when somebody was first. */
async function haalRij(werk: Werk, { id, versie }: { id: string; versie: number }): Promise<Rij> {
  const [rij] = await werk.vraag<Rij>(
    `select a.versie, a.toestand, a.partij_id, a.door_id, a.behandelaar_id, a.is_spoed, a.is_gepubliceerd, a.gewijzigd_op, (select p.naam from algemeen.partij p where p.id = a.gewijzigd_door_id) as wie
     from gegevens.adviesverzoek a where a.id = $1 for update of a`,
    [id],
  );
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (rij.versie !== versie) throw new Conflictfout({ versie: rij.versie, gewijzigdDoor: rij.wie, gewijzigdOp: rij.gewijzigd_op?.toISOString() ?? null, velden: [] });
  return rij;
}

/** Errors beside those of `haalRij`: HANDELING_KAN_NIET, also for the other side. */
export async function haalAdvies(werk: Werk, doel: { id: string; versie: number }, handeling: Advieshandeling): Promise<{ rij: Rij; nieuw: Adviesverzoektoestand }> {
  const rij = await haalRij(werk, doel);
  const nieuw = volgendAdvies(rij.toestand, handeling, werk.kijker.portaal);
  if (!nieuw) throw new Weigeringsfout('HANDELING_KAN_NIET', 'Dit kan nu niet met deze vraag. Laad de pagina opnieuw om te zien hoe het ervoor staat.');
  return { rij, nieuw };
}

export async function zetAdvies(werk: Werk, id: string, versie: number, waarden: Wijziging<Adviesverzoek>): Promise<Resultaat> {
  await werk.wijzigEigen(Adviesverzoek, id, { ...waarden, versie: versie + 1, gewijzigdDoorId: werk.kijker.persoonId, gewijzigdOp: werk.nu.toISOString() });
  return { id, casusId: null, versie: versie + 1 };
}

/** Errors: NIET_GEVONDEN for who is of no wijkteam. That its texts name nobody was checked with the input. */
export async function adviesVragen(werk: Werk, { isSpoed, thema, kern, situatie, geprobeerd, vraag }: Invoer<'adviesVragen'>): Promise<Resultaat> {
  const partijId = await haalEigenGroep(werk, 'wijkteam');
  const id = nieuweId();
  const nu = werk.nu.toISOString();
  await werk.bewaarEigen(Adviesverzoek, id, {
    isSpoed, thema, kern, situatie, geprobeerd, vraag, partijId, nummer: await volgendNummer(werk, 'W', 'wand.adviesverzoeknummer'), gesteldOp: nu, termijn: adviestermijn(isSpoed, werk.nu).toISOString(),
    toestand: Adviesverzoektoestand.OPEN, isGepubliceerd: false, versie: 1, doorId: werk.kijker.persoonId, gewijzigdDoorId: werk.kijker.persoonId, gewijzigdOp: nu,
  });
  return { id, casusId: null, versie: 1 };
}

const HANDELING = { REACTIE: 'REAGEREN', TERUGVRAAG: 'TERUGVRAGEN', ADVIES: 'ADVISEREN' } as const;

/** The talk about a question, from both sides. With each word of the wijkteam the term starts again; who answers first has it from then on. */
export async function adviesberichtSchrijven(werk: Werk, { id, versie, soort, tekst }: Invoer<'adviesberichtSchrijven'>): Promise<Resultaat> {
  const { rij, nieuw } = await haalAdvies(werk, { id, versie }, HANDELING[soort]);
  const { persoonId } = werk.kijker;
  await werk.bewaarEigen(Adviesbericht, nieuweId(), { partijId: rij.partij_id, adviesverzoekId: id, soort, tekst, op: werk.nu.toISOString(), doorId: persoonId });
  const isReactie = soort === Adviesberichtsoort.REACTIE;
  const naar = isReactie ? rij.behandelaar_id : rij.door_id;
  if (naar && naar !== persoonId) await werk.meld(naar, Berichtsoort.ADVIES_BERICHT, null, id);
  return await zetAdvies(werk, id, versie, {
    toestand: nieuw, termijn: isReactie ? adviestermijn(rij.is_spoed, werk.nu).toISOString() : null, behandelaarId: isReactie || rij.behandelaar_id ? undefined : persoonId,
  });
}

/** Taken on, or asked of a colleague who knows more (N103e). Errors: KEUZE_ONGELDIG for who does not work here. */
export async function adviesToewijzen(werk: Werk, { id, versie, behandelaarId }: Invoer<'adviesToewijzen'>): Promise<Resultaat> {
  const { nieuw } = await haalAdvies(werk, { id, versie }, 'TOEWIJZEN');
  const [werkt] = await werk.vraag(`select 1 from algemeen.portaaltoegang where persoon_id::text = $1 and portaal = 'duo' and van <= now() and (tot is null or tot > now())`, [behandelaarId]);
  if (!werkt) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Kies iemand van Blijvend Veilig.', 'behandelaarId');
  if (behandelaarId !== werk.kijker.persoonId) await werk.meld(behandelaarId, Berichtsoort.ADVIES_BERICHT, null, id);
  return await zetAdvies(werk, id, versie, { toestand: nieuw, behandelaarId });
}

export async function adviesAfsluiten(werk: Werk, { id, versie }: Invoer<'adviesAfsluiten'>): Promise<Resultaat> {
  const { nieuw } = await haalAdvies(werk, { id, versie }, 'AFSLUITEN');
  return await zetAdvies(werk, id, versie, { toestand: nieuw, termijn: null });
}

/** The one conscious act by which advice goes to Veilig Thuis: the texts, and who to call. What it is about is asked there; no name goes along. */
export async function adviesMelden(werk: Werk, { id, versie }: Invoer<'adviesMelden'>): Promise<Resultaat> {
  const { nieuw } = await haalAdvies(werk, { id, versie }, 'MELDEN');
  const [uit] = await werk.vraag<{ nr: string }>('select wand.leg_advies_neer($1, $2) as nr', [id, nieuweId()]);
  return await zetAdvies(werk, id, versie, { toestand: nieuw, termijn: null, adviesnummer: uit?.nr ?? null });
}
