import { Inzagetoestand } from '@bv/begrippen';
import { inzagerechtVan } from '@bv/beleid';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Achterhouding, Inzageverzoek } from './inzage.entity.js';
import { laatNakijkerLos, meldNagekeken } from './nakijken.js';
import type { Gelezenverzoek } from './uitdraai.js';
import { eisAllesBeoordeeld, eisZet, haalVerzoek, leesUitdraai } from './verzoek.js';

export async function inzageAanvragen(werk: Werk, invoer: Invoer<'inzageAanvragen'>): Promise<Resultaat> {
  const { casusId } = invoer;
  await werk.eisSchrijfrecht(casusId, 'RECHTEN');
  const id = await werk.voegToe(Inzageverzoek, { ...invoer, toestand: Inzagetoestand.AANGEVRAAGD });
  return { id, casusId, versie: 1 };
}

/** Who has no right gets no preparation: the request is then refused, with the rule as its reason. */
export async function inzageVoorbereiden(werk: Werk, { id, versie }: Invoer<'inzageVoorbereiden'>): Promise<Resultaat> {
  const verzoek = await haalVerzoek(werk, id);
  const toestand = eisZet(verzoek, 'VOORBEREIDEN');
  const recht = inzagerechtVan(verzoek);
  if (!recht.mag) throw new Weigeringsfout('GEEN_RECHT_OP_INZAGE', recht.regel);
  const nieuw = await werk.wijzig(Inzageverzoek, id, versie, { toestand, opstellerId: werk.kijker.persoonId, nakijkerId: null, controleurId: null, gecontroleerdOp: null, inhoudhash: null });
  await laatNakijkerLos(werk, verzoek);
  return { id, casusId: verzoek.casusId, versie: nieuw };
}

/** More can be withheld by hand, never less than the rule: this adds or takes back a decision of a worker, and nothing else. */
async function beslisDeel(werk: Werk, verzoekId: string): Promise<Gelezenverzoek> {
  const verzoek = await haalVerzoek(werk, verzoekId);
  if (verzoek.toestand !== Inzagetoestand.IN_VOORBEREIDING) throw new Weigeringsfout('TOESTAND_VERANDERD', 'Dit kan alleen tijdens de voorbereiding.');
  // Who changed it last cannot be the one who confirms it.
  await werk.wijzig(Inzageverzoek, verzoekId, null, { opstellerId: werk.kijker.persoonId });
  return verzoek;
}

async function besluitenVan(werk: Werk, verzoekId: string, onderdeel: string, onderdeelId: string): Promise<{ id: string; isVervallen: boolean }[]> {
  const rijen = await werk.lees(Achterhouding, velden('id', 'vervallenOp'), 't0.verzoek_id = $1 and t0.onderdeel = $2 and t0.onderdeel_id = $3', [verzoekId, onderdeel, onderdeelId]);
  return rijen.map((rij) => ({ id: String(rij['id']), isVervallen: rij['vervallenOp'] !== null }));
}

export async function inzageAchterhouden(werk: Werk, { verzoekId, ...besluit }: Invoer<'inzageAchterhouden'>): Promise<Resultaat> {
  const { casusId } = await beslisDeel(werk, verzoekId);
  await werk.voegToe(Achterhouding, { casusId, verzoekId, ...besluit, doorId: werk.kijker.persoonId, op: werk.nu.toISOString() });
  return { id: verzoekId, casusId };
}

/** Taken back, or judged: this part may go along as far as the rule lets it. */
export async function inzageMeegeven(werk: Werk, { verzoekId, onderdeel, onderdeelId }: Invoer<'inzageMeegeven'>): Promise<Resultaat> {
  const { casusId } = await beslisDeel(werk, verzoekId);
  const op = werk.nu.toISOString();
  const eerder = await besluitenVan(werk, verzoekId, onderdeel, onderdeelId);
  for (const { id } of eerder.filter(({ isVervallen }) => !isVervallen)) await werk.wijzig(Achterhouding, id, null, { vervallenOp: op });
  if (eerder.length === 0) {
    await werk.voegToe(Achterhouding, { casusId, verzoekId, onderdeel, onderdeelId, reden: 'PRIVACY_ANDER', toelichting: 'Beoordeeld: kan mee.', doorId: werk.kijker.persoonId, op, vervallenOp: op });
  }
  return { id: verzoekId, casusId };
}

const VERANDERD = 'Het dossier is veranderd sinds u het bekeek. Kijk opnieuw wat er meegaat.';

/** The second pair of eyes, on exactly what they saw. */
export async function inzageControleren(werk: Werk, { id, versie, inhoudhash }: Invoer<'inzageControleren'>): Promise<Resultaat> {
  const verzoek = await haalVerzoek(werk, id);
  const toestand = eisZet(verzoek, 'CONTROLEREN');
  const { persoonId } = werk.kijker;
  if (verzoek.opsteller?.id === persoonId) throw new Weigeringsfout('TWEEDE_PAAR_OGEN', 'U hebt dit zelf klaargezet. Laat een collega die ook met dit gezin werkt het controleren.');
  const { delen, hash } = await leesUitdraai(werk, verzoek);
  eisAllesBeoordeeld(delen);
  if (hash !== inhoudhash) throw new Weigeringsfout('DOSSIER_VERANDERD', VERANDERD);
  const nieuw = await werk.wijzig(Inzageverzoek, id, versie, { toestand, controleurId: persoonId, gecontroleerdOp: werk.nu.toISOString(), inhoudhash: hash });
  await meldNagekeken(werk, verzoek);
  await laatNakijkerLos(werk, verzoek);
  return { id, casusId: verzoek.casusId, versie: nieuw };
}

export async function inzageVerstrekken(werk: Werk, { id, versie }: Invoer<'inzageVerstrekken'>): Promise<Resultaat> {
  const verzoek = await haalVerzoek(werk, id);
  const toestand = eisZet(verzoek, 'VERSTREKKEN');
  const { hash } = await leesUitdraai(werk, verzoek);
  if (hash !== verzoek.inhoudhash) throw new Weigeringsfout('DOSSIER_VERANDERD', 'Het dossier is veranderd sinds de controle. Zet het verzoek terug naar de voorbereiding en laat het opnieuw controleren.');
  const op = werk.nu.toISOString();
  const nieuw = await werk.wijzig(Inzageverzoek, id, versie, { toestand, verstrekkerId: werk.kijker.persoonId, verstrektOp: op, afgehandeldOp: op });
  return { id, casusId: verzoek.casusId, versie: nieuw };
}

export async function inzageWeigeren(werk: Werk, { id, versie, weigering, toelichting }: Invoer<'inzageWeigeren'>): Promise<Resultaat> {
  const verzoek = await haalVerzoek(werk, id);
  const toestand = eisZet(verzoek, 'WEIGEREN');
  const nieuw = await werk.wijzig(Inzageverzoek, id, versie, { toestand, weigering, weigeringToelichting: toelichting, afgehandeldOp: werk.nu.toISOString() });
  await laatNakijkerLos(werk, verzoek);
  return { id, casusId: verzoek.casusId, versie: nieuw };
}

export async function inzageIntrekken(werk: Werk, { id, versie }: Invoer<'inzageIntrekken'>): Promise<Resultaat> {
  const verzoek = await haalVerzoek(werk, id);
  const toestand = eisZet(verzoek, 'INTREKKEN');
  const nieuw = await werk.wijzig(Inzageverzoek, id, versie, { toestand, afgehandeldOp: werk.nu.toISOString() });
  await laatNakijkerLos(werk, verzoek);
  return { id, casusId: verzoek.casusId, versie: nieuw };
}
