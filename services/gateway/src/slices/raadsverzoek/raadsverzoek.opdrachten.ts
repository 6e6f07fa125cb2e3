import { Portaal, verzoekcategorie } from '@bv/beleid';
import { Corvtoestand, GEHOORD_VANAF, leeftijd, type Raadsbericht, raadsberichtfouten, Toetsingtoestand, vandaag, Verzoeker, Verzoektoestand } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import { type Corvnummers, corvnummers, Corvsoort, opslaandeCorv } from '../corvpoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import type { Invoer } from '../opdracht.js';
import { Toetsing } from '../toetsing/toetsing.entity.js';
import { vergrendelCasus } from '../verzet.js';
import { eisVtBehandelaar } from '../vt-behandelaar.js';
import { Raadsverzoek, Verzoekzienswijze } from './raadsverzoek.entity.js';

/** A request follows from a verdict on this same family, that the duo can read. Errors: NIET_GEVONDEN, TOETSING_NIET_GEDEELD. */
async function eisToetsing(werk: Werk, casusId: string, toetsingId: string | null): Promise<void> {
  if (toetsingId === null) return;
  const [toetsing] = await werk.lees(Toetsing, velden('toestand'), 't0.casus_id = $1 and t0.id = $2', [casusId, toetsingId]);
  if (!toetsing) throw new Weigeringsfout([NIET_GEVONDEN]);
  if (toetsing['toestand'] !== Toetsingtoestand.GEDEELD) throw new Weigeringsfout('TOETSING_NIET_GEDEELD', 'Van deze toetsing is er nog geen oordeel. Kies een toetsing die de Raad met u deelde.', 'toetsingId');
}

/** Each asks in the own name: the duo, or who treats the melding at Veilig Thuis. Who only looks along there writes under the same label, and may not. */
async function eisVerzoeker(werk: Werk, casusId: string): Promise<Verzoeker> {
  const aanvrager = werk.kijker.portaal === Portaal.VEILIG_THUIS ? Verzoeker.VEILIG_THUIS : Verzoeker.DUO;
  await werk.eisSchrijfrecht(casusId, verzoekcategorie(aanvrager));
  if (aanvrager === Verzoeker.VEILIG_THUIS) await eisVtBehandelaar(werk, casusId);
  return aanvrager;
}

/** Errors: NIET_GEVONDEN, TOETSING_NIET_GEDEELD. */
export async function raadsverzoekOpstellen(werk: Werk, { casusId, ...verzoek }: Invoer<'raadsverzoekOpstellen'>): Promise<Resultaat> {
  const aanvrager = await eisVerzoeker(werk, casusId);
  await eisToetsing(werk, casusId, verzoek.toetsingId);
  const id = nieuweId();
  await werk.voegToe(Raadsverzoek, { casusId, id, aanvrager, categorie: verzoekcategorie(aanvrager), kenmerk: `VTO-${id.slice(-8).toUpperCase()}`, toestand: Verzoektoestand.OPGESTELD, opgesteldOp: werk.nu.toISOString(), ...verzoek });
  await werk.tijdlijn(casusId, 'RAADSVERZOEK_OPGESTELD');
  return { id, casusId, versie: 1 };
}

type Gelezen = { readonly [K in keyof Raadsverzoek]: Raadsverzoek[K] } & { readonly zienswijzen: readonly { id: string; gezinslid: { id: string; voornamen: string | null } | null; gelezenOp: string | null; redenNiet: string | null; zienswijze: string | null; correcties: string | null }[] };

const VELDEN = velden(
  'id', 'kenmerk', 'aanvrager', 'toestand', 'corvtoestand', 'opgesteldOp', 'aanleiding', 'waaromNu', 'gezinssituatie', 'feitenKind', 'feitenOuders', 'omstandigheden', 'grootsteZorg', 'delenZorg', 'delenToelichting', 'watMoetGebeuren',
  'levensgeschiedenis', 'problemenOuders', 'jeugdOuders', 'isSpoed', 'spoedreden',
  { zienswijzen: velden('id', 'gelezenOp', 'redenNiet', 'zienswijze', 'correcties', { gezinslid: velden('id', 'voornamen') }) },
);

/** Locked, for who asks the question; of what the other side asked one reads only. Errors: NIET_GEVONDEN. */
async function haalVerzoek(werk: Werk, id: string): Promise<{ verzoek: Gelezen; casusId: string }> {
  const { casusId, categorie } = await werk.haal(Raadsverzoek, id);
  if (categorie !== verzoekcategorie(await eisVerzoeker(werk, casusId))) throw new Weigeringsfout([NIET_GEVONDEN]);
  const [verzoek] = await werk.lees(Raadsverzoek, VELDEN, 't0.id = $1', [id]);
  if (!verzoek) throw new Weigeringsfout([NIET_GEVONDEN]);
  return { verzoek: verzoek as unknown as Gelezen, casusId };
}

/** What was sent stays as it was sent. Errors: NIET_GEVONDEN, AL_VERSTUURD. */
async function haalOpen(werk: Werk, id: string): Promise<{ verzoek: Gelezen; casusId: string }> {
  const gelezen = await haalVerzoek(werk, id);
  if (gelezen.verzoek.toestand !== Verzoektoestand.OPGESTELD) throw new Weigeringsfout('AL_VERSTUURD', 'Dit verzoek is al verstuurd. Wat verstuurd is, verandert niet meer.');
  return gelezen;
}

/** Errors: NIET_GEVONDEN, AL_VERSTUURD, TOETSING_NIET_GEDEELD, a conflict. */
export async function raadsverzoekWijzigen(werk: Werk, { id, versie, ...verzoek }: Invoer<'raadsverzoekWijzigen'>): Promise<Resultaat> {
  const { casusId } = await haalOpen(werk, id);
  await eisToetsing(werk, casusId, verzoek.toetsingId);
  const nieuw = await werk.wijzig(Raadsverzoek, id, versie, verzoek);
  await werk.tijdlijn(casusId, 'RAADSVERZOEK_GEWIJZIGD');
  return { id, casusId, versie: nieuw };
}

/** Once a person: who says more says it in the same place. Errors: NIET_GEVONDEN, AL_VERSTUURD. */
export async function verzoekzienswijzeVastleggen(werk: Werk, { verzoekId, gezinslidId, ...woorden }: Invoer<'verzoekzienswijzeVastleggen'>): Promise<Resultaat> {
  const { verzoek, casusId } = await haalOpen(werk, verzoekId);
  const [lid] = await werk.lees(Gezinslid, velden('id'), 't0.casus_id = $1 and t0.id = $2', [casusId, gezinslidId]);
  if (!lid) throw new Weigeringsfout([NIET_GEVONDEN]);
  const eerder = verzoek.zienswijzen.find(({ gezinslid }) => gezinslid?.id === gezinslidId);
  if (eerder) await werk.wijzig(Verzoekzienswijze, eerder.id, null, woorden);
  const id = eerder?.id ?? (await werk.voegToe(Verzoekzienswijze, { casusId, verzoekId, gezinslidId, categorie: verzoekcategorie(verzoek.aanvrager), ...woorden }));
  await werk.tijdlijn(casusId, 'RAADSVERZOEK_BESPROKEN');
  return { id, casusId };
}

interface Lid {
  readonly id: string;
  readonly voornamen: string | null;
  readonly achternaam: string | null;
  readonly geboortedatum: string | null;
  readonly rol: string | null;
  readonly isDirectbetrokkene: boolean | null;
}

const wordtGehoord = ({ geboortedatum, isDirectbetrokkene }: Lid): boolean => isDirectbetrokkene !== false && (geboortedatum === null || leeftijd(geboortedatum, vandaag()) >= GEHOORD_VANAF);

function bericht(berichtId: string, nu: Date, nummer: string, oin: Corvnummers, leden: readonly Lid[], v: Gelezen): Raadsbericht {
  return {
    schema: 'https://blijvendveilig.example/schema/corv/verzoek-tot-onderzoek/1', conformiteit: 'Niet conform StUF-CORV: eigen formaat', berichtId, soort: 'VERZOEK_TOT_ONDERZOEK',
    kenmerk: v.kenmerk ?? '', namens: v.aanvrager ?? Verzoeker.DUO, vanOin: oin.eigen, naarOin: oin.raad, opgesteldOp: nu.toISOString(), isSpoed: v.isSpoed ?? false, spoedreden: v.spoedreden,
    gezin: {
      nummer, situatie: v.gezinssituatie ?? '',
      leden: leden.map(({ voornamen, achternaam, geboortedatum, rol }) => ({ voornamen: voornamen ?? 'Onbekend', achternaam, geboortedatum, rol })),
    },
    aanleiding: v.aanleiding ?? '', waaromNu: v.waaromNu ?? '', feiten: { kind: v.feitenKind ?? '', ouders: v.feitenOuders ?? '', omstandigheden: v.omstandigheden }, grootsteZorg: v.grootsteZorg ?? '',
    zorgGedeeld: { antwoord: v.delenZorg ?? 'NEE', toelichting: v.delenToelichting }, watMoetGebeuren: v.watMoetGebeuren ?? '',
    geschiedenis: { levensgebeurtenissen: v.levensgeschiedenis, problemen: v.problemenOuders, jeugdVanOuders: v.jeugdOuders },
    zienswijzen: v.zienswijzen.map(({ gezinslid, gelezenOp, redenNiet, zienswijze, correcties }) => ({ van: gezinslid?.voornamen ?? 'Onbekend', gelezenOp, redenNietGelezen: redenNiet, zienswijze, correcties })),
  };
}

/** In the name of Veilig Thuis speaks who has its mandate (C16); the database asks that too. Errors: GEEN_MANDAAT. */
async function eisMandaat(werk: Werk, { aanvrager }: Gelezen): Promise<void> {
  if (aanvrager !== Verzoeker.VEILIG_THUIS) return;
  const [rij] = await werk.vraag<{ mag: boolean }>('select wand.heeft_mandaat() as mag');
  if (rij?.mag !== true) throw new Weigeringsfout('GEEN_MANDAAT', 'Namens Veilig Thuis verstuurt iemand met een mandaat. Vraag een collega die dat heeft om dit gezin over te nemen, of om u een mandaat te geven.');
}

/** The family reads it first, unless somebody is in acute danger. Errors: NIET_GEVONDEN, AL_VERSTUURD, GEEN_MANDAAT, NOG_NIET_BESPROKEN, CORV_STAAT_UIT, BERICHT_ONGELDIG, a conflict. */
export async function raadsverzoekVersturen(werk: Werk, { id, versie }: Invoer<'raadsverzoekVersturen'>): Promise<Resultaat> {
  const { verzoek, casusId } = await haalOpen(werk, id);
  await eisMandaat(werk, verzoek);
  await vergrendelCasus(werk, casusId);
  const leden = (await werk.lees(Gezinslid, velden('id', 'voornamen', 'achternaam', 'geboortedatum', 'rol', 'isDirectbetrokkene'), 't0.casus_id = $1 and t0.overleden_op is null', [casusId])) as unknown as Lid[];
  const wachtOp = verzoek.isSpoed ? [] : leden.filter((lid) => wordtGehoord(lid) && !verzoek.zienswijzen.some(({ gezinslid }) => gezinslid?.id === lid.id));
  if (wachtOp.length > 0) {
    throw new Weigeringsfout('NOG_NIET_BESPROKEN', `Bespreek het verzoek eerst met ${wachtOp.map(({ voornamen }) => voornamen ?? 'een gezinslid').join(', ')}, of leg vast waarom dat niet kan.`, 'zienswijzen');
  }
  const [casus] = await werk.lees(Casus, velden('id', 'nummer'), 't0.id = $1', [casusId]);
  const oin = corvnummers();
  const inhoud = bericht(id, werk.nu, (casus?.['nummer'] as string | undefined) ?? '', oin, leden, verzoek);
  const fouten = raadsberichtfouten(inhoud);
  if (fouten.length > 0) throw new Weigeringsfout('BERICHT_ONGELDIG', `Het bericht voldoet niet aan het schema en is niet verstuurd: ${fouten.map((fout) => fout.split(':')[0]).join(', ')}.`);
  await opslaandeCorv.biedAan(werk, { soort: Corvsoort.VERZOEK_TOT_ONDERZOEK, kenmerk: verzoek.kenmerk ?? id, casusId, partijId: werk.kijker.persoonId, vanOin: oin.eigen, naarOin: oin.raad, inhoud });
  const nieuw = await werk.wijzig(Raadsverzoek, id, versie, { toestand: Verzoektoestand.VERSTUURD, verstuurdOp: werk.nu.toISOString(), corvtoestand: Corvtoestand.KLAARGEZET });
  await werk.tijdlijn(casusId, 'RAADSVERZOEK_VERSTUURD');
  return { id, casusId, versie: nieuw };
}

/** Out of the dead-letter queue: the same message, with the same id. Errors: NIET_GEVONDEN, NIET_MISLUKT, a conflict. */
export async function raadsverzoekOpnieuwVersturen(werk: Werk, { id, versie }: Invoer<'raadsverzoekOpnieuwVersturen'>): Promise<Resultaat> {
  const { verzoek, casusId } = await haalVerzoek(werk, id);
  if (verzoek.corvtoestand !== Corvtoestand.MISLUKT) throw new Weigeringsfout('NIET_MISLUKT', 'Dit verzoek is al bezorgd of wordt nog bezorgd. Laad de pagina opnieuw.');
  const nieuw = await werk.wijzig(Raadsverzoek, id, versie, { corvtoestand: Corvtoestand.KLAARGEZET });
  await werk.vraag('select wand.corv_opnieuw($1)', [id]);
  await werk.tijdlijn(casusId, 'RAADSVERZOEK_OPNIEUW_VERSTUURD');
  return { id, casusId, versie: nieuw };
}
