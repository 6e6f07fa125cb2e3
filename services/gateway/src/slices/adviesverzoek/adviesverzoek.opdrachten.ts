import { Adviesberichtsoort, Adviesverzoektoestand, adviestermijn, Berichtsoort } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { haalAdvies, zetAdvies } from '../adviesstand.js';
import { haalEigenGroep, volgendNummer } from '../meldingconcept.js';
import type { Invoer } from '../opdracht.js';
import { Adviesbericht, Adviesverzoek } from './adviesverzoek.entity.js';

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
