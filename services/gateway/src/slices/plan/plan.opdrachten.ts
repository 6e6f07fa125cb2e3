import { Doeltoestand, Plandeel, plandeelNaam, vandaag } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { vastlegging } from '../../zicht/schrijfpad/vastlegging.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { Gezinsnorm, Planakkoord, Plandoel, Planversie } from './plan.entity.js';
import { planinhoud } from './planinhoud.js';

export const PLANDOEL = vastlegging({
  naam: 'plandoelVastleggen',
  klasse: Plandoel,
  label: () => 'HULP',
  rij: (invoer) => ({ ...invoer, toestand: Doeltoestand.LOPEND }),
  door: 'gewijzigdDoorId',
  tijdlijn: 'PLANDOEL_GEMAAKT',
});

export async function plandoelWijzigen(werk: Werk, { id, versie, ...wijziging }: Invoer<'plandoelWijzigen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Plandoel, id);
  const nieuw = await werk.wijzig(Plandoel, id, versie, { ...wijziging, gewijzigdDoorId: werk.kijker.persoonId });
  if (wijziging.van !== undefined || wijziging.tot !== undefined) await eisEindeNaBegin(werk, id);
  await werk.tijdlijn(casusId, 'PLANDOEL_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

/** A change may hold one of the two dates, so the rule is held against what now stands there. */
async function eisEindeNaBegin(werk: Werk, id: string): Promise<void> {
  const [nu] = await werk.lees(Plandoel, velden('van', 'tot'), 't0.id = $1', [id]);
  const dag = (naam: string): string | null => (typeof nu?.[naam] === 'string' ? nu[naam] : null);
  const [van, tot] = [dag('van'), dag('tot')];
  if (van && tot && tot < van) throw new Weigeringsfout('DATUM_ONGELDIG', 'De einddatum ligt voor de begindatum.', 'tot');
}

/** Whoever may see a version sees its part of the plan: agreements are of more people than help is. */
const categorieVan = (deel: Plandeel): 'AFSPRAAK' | 'HULP' => (deel === Plandeel.VEILIGHEID ? 'AFSPRAAK' : 'HULP');

/** Errors: NIET_GEVONDEN, PLAN_LEEG. */
export async function planVaststellen(werk: Werk, { casusId, deel, toelichting, akkoorden }: Invoer<'planVaststellen'>): Promise<Resultaat> {
  const categorie = categorieVan(deel);
  await werk.eisSchrijfrecht(casusId, categorie);
  if (akkoorden.length > 0) await werk.eisSchrijfrecht(casusId, 'ZIENSWIJZE');
  // Two versions at the same moment would get the same number.
  await vergrendelCasus(werk, casusId);
  const zinnen = await planinhoud(werk, casusId, deel);
  if (zinnen.length === 0) throw new Weigeringsfout('PLAN_LEEG', `Het ${plandeelNaam[deel].toLowerCase()} is nog leeg. Vul het eerst in, samen met het gezin.`);
  const eerdere = await werk.lees(Planversie, velden('nummer'), 't0.casus_id = $1 and t0.deel = $2', [casusId, deel]);
  const nummer = Math.max(0, ...eerdere.map((rij) => Number(rij['nummer']))) + 1;
  const id = await werk.voegToe(Planversie, {
    casusId, deel, categorie, nummer, vastgesteldOp: vandaag(), inhoud: zinnen.join('\n\n'), toelichting, vastgesteldDoorId: werk.kijker.persoonId,
  });
  for (const akkoord of new Map(akkoorden.map((regel) => [regel.gezinslidId, regel])).values()) {
    await werk.voegToe(Planakkoord, { ...akkoord, casusId, planversieId: id, datum: vandaag() });
  }
  await werk.tijdlijn(casusId, 'PLAN_VASTGESTELD');
  return { id, casusId, versie: 1 };
}

/** One answer per family member and version: who changes their mind replaces it. The lock on the version keeps it one. */
export async function planakkoordVastleggen(werk: Werk, { planversieId, gezinslidId, ...antwoord }: Invoer<'planakkoordVastleggen'>): Promise<Resultaat> {
  const { casusId } = await werk.haal(Planversie, planversieId);
  await werk.eisSchrijfrecht(casusId, 'ZIENSWIJZE');
  const [eerder] = await werk.vraag<{ id: string }>(`select id from gegevens.planakkoord where planversie_id = $1 and gezinslid_id = $2`, [planversieId, gezinslidId]);
  const waarden = { ...antwoord, datum: vandaag() };
  const id = eerder?.id ?? (await werk.voegToe(Planakkoord, { ...waarden, casusId, planversieId, gezinslidId }));
  const versie = eerder ? await werk.wijzig(Planakkoord, id, null, waarden) : 1;
  await werk.tijdlijn(casusId, 'PLANAKKOORD_VASTGELEGD');
  return { id, casusId, versie };
}

/** The first time a row, after that a change of it; who saw no norms while a colleague wrote them collides like any other. */
export async function normenVastleggen(werk: Werk, { casusId, versie, tekst }: Invoer<'normenVastleggen'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'AFSPRAAK');
  // Two first times at the same moment would both find nothing.
  await vergrendelCasus(werk, casusId);
  const [eerder] = await werk.vraag<{ id: string }>(`select id from gegevens.gezinsnorm where casus_id = $1`, [casusId]);
  const waarden = { tekst, gewijzigdDoorId: werk.kijker.persoonId };
  const nieuw = eerder ? await werk.wijzig(Gezinsnorm, eerder.id, versie, waarden) : 1;
  const id = eerder?.id ?? (await werk.voegToe(Gezinsnorm, { ...waarden, casusId }));
  await werk.tijdlijn(casusId, 'NORMEN_BESPROKEN');
  return { id, casusId, versie: nieuw };
}
