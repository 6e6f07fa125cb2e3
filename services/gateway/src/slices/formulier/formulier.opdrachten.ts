import { DirecteVeiligheid, eindeVanDag, type FormulierInhoud, Formuliersluitreden, Formuliersoort, Formuliertoestand, toonDatum, dagVan } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { haalTabel } from '../../zicht/tabel.js';
import { ontgrendel } from '../../zicht/versleuteld.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { bewaarMeldingconcept, haalIntakegroep, wisMeldingconcept } from '../meldingconcept.js';
import type { Invoer } from '../opdracht.js';
import { codehash } from './codehash.js';
import { Formulier, Formulierlink } from './formulier.entity.js';
import { type Formulierhandeling, volgendFormulier } from './formulier.toestand.js';

/** Each kind has a purpose of its own, and is only met under that purpose. */
export const soortBij = (doel: string): Formuliersoort => (doel === 'ZORGSIGNAAL' ? Formuliersoort.ZORGSIGNAAL : Formuliersoort.MELDING);

/** Errors: NIET_GEVONDEN for who is no intake; UITGESCHAKELD (from the wall) while the policy has the kind off. */
export async function formulierlinkMaken(werk: Werk, { soort, voor, code, geldigTot, meestGebruik }: Invoer<'formulierlinkMaken'>): Promise<Resultaat> {
  const id = nieuweId();
  await werk.bewaarEigen(Formulierlink, id, {
    partijId: await haalIntakegroep(werk), soort, voor, codeHash: codehash(code), geldigTot: eindeVanDag(geldigTot).toISOString(), meestGebruik, gebruikt: 0,
    gemaaktOp: werk.nu.toISOString(), doorId: werk.kijker.persoonId,
  });
  return { id, casusId: null };
}

/** A second time changes nothing: it is withdrawn. */
export async function formulierlinkIntrekken(werk: Werk, { id }: Invoer<'formulierlinkIntrekken'>): Promise<Resultaat> {
  await werk.wijzigEigen(Formulierlink, id, { ingetrokkenOp: werk.nu.toISOString() });
  return { id, casusId: null };
}

interface Rij extends Record<string, unknown> {
  readonly nummer: string;
  readonly toestand: string;
  readonly soort: Formuliersoort;
  readonly behandelaar_id: string | null;
  readonly ontvangen_op: Date;
  readonly inhoud: string | null;
}

/** Locks the row. Errors: NIET_GEVONDEN, also under another purpose; HANDELING_KAN_NIET. */
async function haal(werk: Werk, id: string): Promise<Rij> {
  const [rij] = await werk.vraag<Rij>(`select id, nummer, toestand, soort, behandelaar_id, ontvangen_op, inhoud from gegevens.formulier where id = $1 and soort = $2 for update`, [id, soortBij(werk.kijker.doel)]);
  if (!rij) throw new Weigeringsfout([NIET_GEVONDEN]);
  return rij;
}

function eisZet({ toestand }: Rij, handeling: Formulierhandeling): Formuliertoestand {
  const nieuw = volgendFormulier(toestand, handeling);
  if (!nieuw) throw new Weigeringsfout('HANDELING_KAN_NIET', 'Dit kan nu niet met dit formulier. Laad de pagina opnieuw om te zien hoe het ervoor staat.');
  return nieuw;
}

/** Who took it on does what follows; a colleague takes it over first. Errors: NIET_VAN_U. */
function eisBehandelaar({ behandelaar_id: wie }: Rij, werk: Werk): void {
  if (wie !== werk.kijker.persoonId) throw new Weigeringsfout('NIET_VAN_U', 'Een collega heeft dit formulier. Neem het eerst over.');
}

const alinea = (kop: string, tekst: string | null): string[] => (tekst === null ? [] : [`${kop}\n${tekst}`]);

const conceptwaarden = (id: string, { nummer, ontvangen_op: op, soort }: Rij, inhoud: FormulierInhoud): Record<string, unknown> => {
  const { naam, functie, organisatie, telefoon, relatieTotGezin, anonimiteitToegezegd, anonimiteitsgrond } = inhoud;
  return {
    formulierId: id,
    kern: inhoud.kern,
    tekstIntern: [
      `Uit ${soort === Formuliersoort.ZORGSIGNAAL ? 'zorgsignaal' : 'formulier'} ${nummer} van ${toonDatum(dagVan(op))}.`,
      ...alinea('Om wie het gaat, volgens de melder:', inhoud.gezin), ...alinea('Wat er gebeurde, volgens de melder:', inhoud.gebeurd), ...alinea('Wat er al gedaan is:', inhoud.gedaan),
    ].join('\n\n'),
    directeVeiligheid: inhoud.directeVeiligheid,
    urgentie: inhoud.directeVeiligheid === DirecteVeiligheid.ACUUT_ONVEILIG ? 'CRISIS' : null,
    melder: { soort: 'PROFESSIONAL', naam, functie, organisatie, telefoon, relatieTotGezin, anonimiteitToegezegd, anonimiteitsgrond },
  };
};

function leesInhoud(rij: Rij): FormulierInhoud {
  const { inhoud } = ontgrendel(haalTabel(Formulier), rij);
  if (typeof inhoud !== 'string') throw new Weigeringsfout([NIET_GEVONDEN]);
  return JSON.parse(inhoud) as FormulierInhoud;
}

/**
 * Takes a form on: it goes into the draft of this person's intake, and nowhere else. Errors: AL_OPGEPAKT for who is too late and did not
 * say that they take it over.
 */
export async function formulierOppakken(werk: Werk, { id, overnemen }: Invoer<'formulierOppakken'>): Promise<Resultaat> {
  const rij = await haal(werk, id);
  const isAlOpgepakt = rij.toestand === Formuliertoestand.OPGEPAKT;
  if (isAlOpgepakt && !overnemen) throw new Weigeringsfout('AL_OPGEPAKT', 'Een collega was net eerder en heeft dit formulier.');
  const nieuw = eisZet(rij, isAlOpgepakt ? 'OVERNEMEN' : 'OPPAKKEN');
  const inhoud = leesInhoud(rij);
  await bewaarMeldingconcept(werk, { kenmerk: id, titel: `Melding: ${inhoud.kern}`, waarden: conceptwaarden(id, rij, inhoud) });
  await werk.wijzigEigen(Formulier, id, { toestand: nieuw, behandelaarId: werk.kijker.persoonId, opgepaktOp: werk.nu.toISOString() });
  return { id, casusId: null };
}

/** Back to the queue, as it came in; what was typed with it goes. */
export async function formulierTeruggeven(werk: Werk, { id }: Invoer<'formulierTeruggeven'>): Promise<Resultaat> {
  const rij = await haal(werk, id);
  const nieuw = eisZet(rij, 'TERUGGEVEN');
  eisBehandelaar(rij, werk);
  await wisMeldingconcept(werk, id);
  await werk.wijzigEigen(Formulier, id, { toestand: nieuw, behandelaarId: null, opgepaktOp: null });
  return { id, casusId: null };
}

/** No melding comes of it: said with a reason, by who read it. Errors: REDEN_PAST_NIET. */
export async function formulierSluiten(werk: Werk, { id, sluitreden, toelichting }: Invoer<'formulierSluiten'>): Promise<Resultaat> {
  const rij = await haal(werk, id);
  const nieuw = eisZet(rij, 'SLUITEN');
  eisBehandelaar(rij, werk);
  if (sluitreden === Formuliersluitreden.GEEN_VERVOLG && rij.soort === Formuliersoort.MELDING) {
    throw new Weigeringsfout('REDEN_PAST_NIET', 'Een melding van een professional legt Veilig Thuis altijd vast. Kies een andere reden, of maak er een melding van.', 'sluitreden');
  }
  await wisMeldingconcept(werk, id);
  await werk.wijzigEigen(Formulier, id, { toestand: nieuw, inhoud: null, sluitreden, toelichting, afgerondOp: werk.nu.toISOString() });
  return { id, casusId: null };
}
