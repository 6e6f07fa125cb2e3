import { Berichtsoort, Samenwerkingspartner, Samenwerkingsvorm } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { haalAdvies, zetAdvies } from '../adviesstand.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { Samenwerking } from './samenwerking.entity.js';
import { zichtBij } from './samenwerking.toestand.js';

/** Only the duo says how far it goes along: by the right that nobody else has in a running dossier. Errors: NIET_GEVONDEN. */
async function eisDuo(werk: Werk, casusId: string): Promise<void> {
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => hoedanigheid === 'DUOLID' && stand === 'ACTIEF')) throw new Weigeringsfout([NIET_GEVONDEN]);
}

/** Errors: KEUZE_ONGELDIG for who cannot open the portal in which this sight counts. */
async function eisPartner(werk: Werk, partijId: string): Promise<void> {
  const [werkt] = await werk.vraag(`select 1 from algemeen.portaaltoegang where persoon_id::text = $1 and portaal = 'wijkteam' and van <= now() and (tot is null or tot > now())`, [partijId]);
  if (!werkt) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Kies iemand die in het portaal van het wijkteam werkt. Werkt die er niet, vul dan alleen de naam in.', 'partijId');
}

interface Stuk {
  readonly casusId: string;
  readonly partijId: string | null;
  readonly vorm: Samenwerkingsvorm;
}

async function geefZicht(werk: Werk, id: string, { casusId, partijId, vorm }: Stuk): Promise<void> {
  if (partijId === null) return;
  const { hoedanigheid, metBezoek } = zichtBij[vorm];
  await werk.geefBetrokkenheid({ casusId, partijId, hoedanigheid, stand: 'ACTIEF', handelingId: metBezoek ? id : null, reden: 'Samenwerking met het duo' });
  await werk.meld(partijId, Berichtsoort.SAMENWERKING, casusId, id);
}

async function neemZicht(werk: Werk, { casusId, partijId, vorm }: Stuk): Promise<void> {
  if (partijId !== null) await werk.beeindigBetrokkenheid({ casusId, partijId, hoedanigheid: zichtBij[vorm].hoedanigheid, stand: 'ACTIEF' });
}

type Begin = Stuk & Pick<Samenwerking, 'partner' | 'naam' | 'reden' | 'grond' | 'grondToelichting'>;

async function begin(werk: Werk, rij: Begin): Promise<string> {
  const id = await werk.voegToe(Samenwerking, { ...rij, van: werk.nu.toISOString(), tot: null, doorId: werk.kijker.persoonId });
  await geefZicht(werk, id, rij);
  await werk.tijdlijn(rij.casusId, `SAMENWERKING_${rij.vorm}`);
  return id;
}

/** One form at a time with one person: two would be two answers to how far the duo goes along. Errors: AL_SAMEN. */
async function eisNogNiet(werk: Werk, casusId: string, partijId: string | null): Promise<void> {
  if (partijId === null) return;
  await vergrendelCasus(werk, casusId);
  const [loopt] = await werk.vraag('select 1 from gegevens.samenwerking where casus_id = $1 and partij_id = $2 and tot is null', [casusId, partijId]);
  if (loopt) throw new Weigeringsfout('AL_SAMEN', 'U werkt al samen met deze collega. Wijzig die samenwerking.', 'partijId');
}

/** Errors: NIET_GEVONDEN, KEUZE_ONGELDIG, AL_SAMEN, UITGESLOTEN. */
export async function samenwerkingBeginnen(werk: Werk, invoer: Invoer<'samenwerkingBeginnen'>): Promise<Resultaat> {
  const { casusId, partijId } = invoer;
  await eisDuo(werk, casusId);
  if (partijId !== null) await eisPartner(werk, partijId);
  await eisNogNiet(werk, casusId, partijId);
  return { id: await begin(werk, invoer), casusId, versie: 1 };
}

/** A running one, as this viewer sees it. Errors: NIET_GEVONDEN, VOORBIJ. */
async function haalLopend(werk: Werk, id: string) {
  const { casusId } = await werk.haal(Samenwerking, id);
  await eisDuo(werk, casusId);
  const [rij] = await werk.lees(Samenwerking, velden('id', 'partner', 'vorm', 'tot', 'naam', 'grond', 'grondToelichting', { partij: velden('id') }), 't0.id = $1', [id]);
  const nu = rij as unknown as (Pick<Samenwerking, 'partner' | 'tot' | 'naam' | 'grond' | 'grondToelichting'> & { vorm: Samenwerkingsvorm; partij: { id: string } | null }) | undefined;
  if (!nu) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (nu.tot !== null) throw new Weigeringsfout('VOORBIJ', 'Deze samenwerking is al veranderd of gestopt. Laad de pagina opnieuw.');
  return { ...nu, casusId, partijId: nu.partij?.id ?? null };
}

async function sluit(werk: Werk, id: string, versie: number, eindreden: string): Promise<number> {
  return await werk.wijzig(Samenwerking, id, versie, { tot: werk.nu.toISOString(), eindreden });
}

/** Ends this stretch and begins the next with the same other, by one act and for one reason; the sight follows. Errors: NIET_GEVONDEN, VOORBIJ, ZELFDE_VORM, a conflict. */
export async function samenwerkingWijzigen(werk: Werk, { id, versie, vorm, reden }: Invoer<'samenwerkingWijzigen'>): Promise<Resultaat> {
  const oud = await haalLopend(werk, id);
  if (oud.vorm === vorm) throw new Weigeringsfout('ZELFDE_VORM', 'Zo werkt u al samen. Kies een andere vorm.', 'vorm');
  await sluit(werk, id, versie, reden);
  await neemZicht(werk, oud);
  const { casusId, partijId, partner, naam, grond, grondToelichting } = oud;
  return { id: await begin(werk, { casusId, partijId, partner, naam, grond, grondToelichting, vorm, reden }), casusId, versie: 1 };
}

/** Errors: NIET_GEVONDEN, VOORBIJ, a conflict. */
export async function samenwerkingBeeindigen(werk: Werk, { id, versie, reden }: Invoer<'samenwerkingBeeindigen'>): Promise<Resultaat> {
  const oud = await haalLopend(werk, id);
  const nieuw = await sluit(werk, id, versie, reden);
  await neemZicht(werk, oud);
  await werk.tijdlijn(oud.casusId, 'SAMENWERKING_GESTOPT');
  if (oud.partijId !== null) await werk.meld(oud.partijId, Berichtsoort.SAMENWERKING, null, id);
  return { id, casusId: oud.casusId, versie: nieuw };
}

/** The conscious act of who advised: from here the names are known, at the family and not at the question. Errors: as `samenwerkingBeginnen`, and of the question. */
export async function adviesMeelopen(werk: Werk, { id, versie, casusId, reden, grond, grondToelichting }: Invoer<'adviesMeelopen'>): Promise<Resultaat> {
  await eisDuo(werk, casusId);
  const { rij, nieuw } = await haalAdvies(werk, { id, versie }, 'MEELOPEN');
  await eisPartner(werk, rij.door_id);
  await eisNogNiet(werk, casusId, rij.door_id);
  await begin(werk, { casusId, partijId: rij.door_id, partner: Samenwerkingspartner.WIJKTEAM, naam: null, vorm: Samenwerkingsvorm.MEELOPEN, reden, grond, grondToelichting });
  await zetAdvies(werk, id, versie, { toestand: nieuw, termijn: null });
  return { id: casusId, casusId, versie: 1 };
}
