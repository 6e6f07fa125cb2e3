import { Adviesvraagtoestand, Adviesvrager, toonDatum, dagVan } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Conflictfout, NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk, Wijziging } from '../../zicht/werk.js';
import { bewaarMeldingconcept, haalIntakegroep, volgendNummer, wisMeldingconcept } from '../meldingconcept.js';
import type { Invoer } from '../opdracht.js';
import { Adviesvraag } from './adviesvraag.entity.js';
import { type Adviesvraaghandeling, volgendeAdviesvraag } from './adviesvraag.toestand.js';

interface Rij {
  readonly nummer: string;
  readonly versie: number;
  readonly toestand: string;
  readonly vrager: Adviesvrager;
  readonly ontvangen_op: Date;
  readonly kern: string;
  readonly vraag: string;
  readonly antwoord: string | null;
  readonly gewijzigd_op: Date | null;
  readonly wie: string | null;
}

/** Locks the row. Errors: NIET_GEVONDEN, also for a row of another group; Conflictfout when a colleague was first; HANDELING_KAN_NIET. */
async function haal(werk: Werk, { id, versie }: { id: string; versie: number }, handeling: Adviesvraaghandeling): Promise<{ rij: Rij; nieuw: Adviesvraagtoestand }> {
  const [rij] = await werk.vraag<Rij>(
    `select a.nummer, a.versie, a.toestand, a.vrager, a.ontvangen_op, a.kern, a.vraag, a.antwoord, a.gewijzigd_op, (select p.naam from algemeen.partij p where p.id = a.gewijzigd_door_id) as wie
     from gegevens.adviesvraag a where a.id = $1 for update of a`,
    [id],
  );
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (rij.versie !== versie) {
    const velden = [{ veld: 'antwoord', huidig: rij.antwoord }];
    throw new Conflictfout({ versie: rij.versie, gewijzigdDoor: rij.wie, gewijzigdOp: rij.gewijzigd_op?.toISOString() ?? null, velden: handeling === 'BEANTWOORDEN' ? velden : [] });
  }
  const nieuw = volgendeAdviesvraag(rij.toestand, handeling);
  if (!nieuw) throw new Weigeringsfout('HANDELING_KAN_NIET', 'Dit kan nu niet met deze adviesvraag. Laad de pagina opnieuw om te zien hoe het ervoor staat.');
  return { rij, nieuw };
}

async function zet(werk: Werk, id: string, versie: number, waarden: Wijziging<Adviesvraag>): Promise<Resultaat> {
  await werk.wijzigEigen(Adviesvraag, id, { ...waarden, versie: versie + 1, gewijzigdDoorId: werk.kijker.persoonId, gewijzigdOp: werk.nu.toISOString() });
  return { id, casusId: null, versie: versie + 1 };
}

/** Errors: NIET_GEVONDEN for who is no intake of Veilig Thuis. That its texts name nobody was checked with the input. */
export async function adviesvraagVastleggen(werk: Werk, { vrager, kern, vraag, antwoord }: Invoer<'adviesvraagVastleggen'>): Promise<Resultaat> {
  const partijId = await haalIntakegroep(werk);
  const id = nieuweId();
  const nu = werk.nu.toISOString();
  await werk.bewaarEigen(Adviesvraag, id, {
    partijId, nummer: await volgendNummer(werk, 'A', 'wand.adviesnummer'), ontvangenOp: nu, vrager, kern, vraag, antwoord,
    toestand: antwoord === null ? Adviesvraagtoestand.OPEN : Adviesvraagtoestand.BEANTWOORD,
    beantwoordOp: antwoord === null ? null : nu, versie: 1, doorId: werk.kijker.persoonId, gewijzigdDoorId: werk.kijker.persoonId, gewijzigdOp: nu,
  });
  return { id, casusId: null, versie: 1 };
}

export async function adviesvraagBeantwoorden(werk: Werk, invoer: Invoer<'adviesvraagBeantwoorden'>): Promise<Resultaat> {
  const { nieuw } = await haal(werk, invoer, 'BEANTWOORDEN');
  return await zet(werk, invoer.id, invoer.versie, { toestand: nieuw, antwoord: invoer.antwoord, beantwoordOp: werk.nu.toISOString() });
}

export async function adviesvraagSluiten(werk: Werk, invoer: Invoer<'adviesvraagSluiten'>): Promise<Resultaat> {
  const { nieuw } = await haal(werk, invoer, 'SLUITEN');
  return await zet(werk, invoer.id, invoer.versie, { toestand: nieuw, sluitreden: invoer.sluitreden, geslotenOp: werk.nu.toISOString() });
}

/** Open again, or beantwoord when an answer stands there already. */
const weerOpen = ({ antwoord }: Rij, nieuw: Adviesvraagtoestand): Adviesvraagtoestand => (antwoord === null ? nieuw : Adviesvraagtoestand.BEANTWOORD);

export async function adviesvraagHeropenen(werk: Werk, invoer: Invoer<'adviesvraagHeropenen'>): Promise<Resultaat> {
  const { rij, nieuw } = await haal(werk, invoer, 'HEROPENEN');
  return await zet(werk, invoer.id, invoer.versie, { toestand: weerOpen(rij, nieuw), sluitreden: null, geslotenOp: null });
}

const conceptwaarden = (id: string, { nummer, vrager, ontvangen_op: op, kern, vraag, antwoord }: Rij): Record<string, unknown> => ({
  adviesvraagId: id,
  kern,
  tekstIntern: [`Uit adviesvraag ${nummer} van ${toonDatum(dagVan(op))}.`, vraag, ...(antwoord === null ? [] : [`Ons advies toen: ${antwoord}`])].join('\n\n'),
  melder: { soort: vrager === Adviesvrager.OMSTANDER || vrager === Adviesvrager.BETROKKENE ? 'OMSTANDER' : 'PROFESSIONAL' },
});

/** The one conscious act: the text goes along as a draft of this person's intake. Names and data of the family are asked there, not taken from here. */
export async function adviesvraagOmzetten(werk: Werk, invoer: Invoer<'adviesvraagOmzetten'>): Promise<Resultaat> {
  const { rij, nieuw } = await haal(werk, invoer, 'OMZETTEN');
  await bewaarMeldingconcept(werk, { kenmerk: invoer.id, titel: `Melding: ${rij.kern}`, waarden: conceptwaarden(invoer.id, rij) });
  return await zet(werk, invoer.id, invoer.versie, { toestand: nieuw, sluitreden: null, geslotenOp: null });
}

/** No melding after all: the draft goes, the question stands where it stood. */
export async function adviesvraagTerugzetten(werk: Werk, invoer: Invoer<'adviesvraagTerugzetten'>): Promise<Resultaat> {
  const { rij, nieuw } = await haal(werk, invoer, 'TERUGZETTEN');
  await wisMeldingconcept(werk, invoer.id);
  return await zet(werk, invoer.id, invoer.versie, { toestand: weerOpen(rij, nieuw) });
}
