import { type Accorderingsoordeel, Verklaringsoort } from '@bv/begrippen';

/** A statement as the readiness check sees it. */
export interface Toetsfeit {
  readonly id: string;
  readonly soort: Verklaringsoort;
  readonly tekst: string | null;
  readonly bron: string | null;
  readonly peildatum: string | null;
  readonly oordelen: readonly Accorderingsoordeel[];
  /** The last day on which somebody of the family said something about it. */
  readonly besprokenOp: string | null;
  /** The text comes from an informant, who has not said yet whether it may be used like this. */
  readonly wachtOpInformant: boolean;
}

export interface Punt {
  readonly code: string;
  readonly voldaan: boolean;
  readonly tekst: string;
  readonly verklaringId: string | null;
}

/** A fact older than this is no longer "recent" (N97); the duo confirms it again or lets it go. */
export const RECENT_IN_DAGEN = 183;

const dagenGeleden = (datum: string, vandaag: string): number => (Date.parse(vandaag) - Date.parse(datum)) / 86_400_000;

const kort = (tekst: string | null): string => (tekst && tekst.length > 70 ? `${tekst.slice(0, 67)}…` : (tekst ?? 'dit feit'));

function puntenVan(feit: Toetsfeit, vandaag: string): Punt[] {
  const punt = (code: string, tekst: string): Punt => ({ code, voldaan: false, tekst: `${tekst}: “${kort(feit.tekst)}”`, verklaringId: feit.id });
  // An older fact is recent again once it was talked over again: an accorded text itself is never changed.
  const laatst = [feit.peildatum, feit.besprokenOp].filter((dag) => dag !== null).sort().at(-1);
  return [
    ...(feit.oordelen.length === 0 ? [punt('NIET_GEACCORDEERD', 'Nog door niemand van het gezin besproken')] : []),
    ...(feit.wachtOpInformant ? [punt('INFORMANT', 'De informant zei nog niet of deze tekst klopt en gebruikt mag worden')] : []),
    ...(feit.bron ? [] : [punt('BRON_ONTBREEKT', 'De bron ontbreekt')]),
    ...(feit.peildatum === null ? [punt('DATUM_ONTBREEKT', 'De datum ontbreekt')] : []),
    ...(laatst && dagenGeleden(laatst, vandaag) > RECENT_IN_DAGEN ? [punt('NIET_RECENT', 'Langer dan een half jaar geleden; bespreek opnieuw of dit nog klopt')] : []),
  ];
}

/**
 * Geaccordeerd, recent, actueel (N97): what is missing is named, fact by fact. Not agreed is no reason to wait: it is as good
 * an answer as agreed.
 */
export function bepaalGereedheid(feiten: readonly Toetsfeit[], heeftActueleSituatie: boolean, vandaag: string): { gereed: boolean; punten: Punt[] } {
  const echte = feiten.filter((feit) => feit.soort === Verklaringsoort.FEIT);
  const meningen = feiten.some((feit) => feit.soort === Verklaringsoort.MENING_BETROKKENE || feit.oordelen.length > 0);
  const open = echte.flatMap((feit) => puntenVan(feit, vandaag));
  const algemeen = (code: string, voldaan: boolean, goed: string, fout: string): Punt => ({ code, voldaan, tekst: voldaan ? goed : fout, verklaringId: null });
  const punten = [
    algemeen('FEITEN', echte.length > 0, `Feiten in het dossier: ${echte.length}`, 'Er staan nog geen feiten in het dossier'),
    algemeen('ZIENSWIJZE', meningen, 'Het gezin heeft eigen woorden gegeven', 'Er is nog geen zienswijze van het gezin'),
    algemeen('SITUATIE', heeftActueleSituatie, 'De Top-3 is ingevuld', 'De Top-3 is nog leeg'),
    algemeen('GEACCORDEERD', !open.some((p) => p.code === 'NIET_GEACCORDEERD') && echte.length > 0, 'Alle feiten zijn met het gezin besproken', 'Niet alle feiten zijn met het gezin besproken'),
    algemeen('INFORMANTEN', !open.some((p) => p.code === 'INFORMANT'), 'Elke informant zei of de eigen tekst klopt', 'Niet elke informant zei of de eigen tekst klopt'),
    algemeen('ACTUEEL', !open.some((p) => p.code === 'NIET_RECENT'), 'Alle feiten zijn van het laatste half jaar, of toen opnieuw besproken', 'Niet alle feiten zijn van het laatste half jaar, of toen opnieuw besproken'),
    ...open,
  ];
  return { gereed: punten.every((p) => p.voldaan), punten };
}
