import { Adviesvrager, DirecteVeiligheid, Geslacht, Gezinsrol, Meldersoort, Meldingsoort, Triagebesluit, Urgentie } from '@bv/begrippen';

/** One melding as the delivery tells it: kinds, dates and numbers; nobody's name, address, BSN or words. */
export interface Cbsmelding {
  readonly ontvangenOp: string;
  readonly soort: string;
  readonly urgentie: string;
  readonly directeVeiligheid: string | null;
  readonly melder: string | null;
  readonly melderGeheim: boolean | null;
  readonly besluit: string | null;
  readonly besluitOp: string | null;
  readonly werkdagen: number | null;
  readonly personen: readonly { readonly rol: string | null; readonly geslacht: string | null; readonly geboortejaar: number | null }[];
}

export interface Cbsadvies {
  readonly ontvangenOp: string;
  readonly vrager: string;
  readonly beantwoordOp: string | null;
  readonly werdMelding: boolean;
}

export interface Cbslevering {
  readonly organisatie: string;
  readonly van: string;
  readonly tot: string;
  readonly gemaaktOp: string;
  readonly adviezen: readonly Cbsadvies[];
  readonly meldingen: readonly Cbsmelding[];
}

/** The place of a value in its list, in two digits; 99 is unknown. Kept apart from our names, so that the lists of CBS can be laid on them. */
const code = (lijst: Readonly<Record<string, string>>, waarde: string | null): string => {
  const plaats = waarde === null ? -1 : Object.values(lijst).indexOf(waarde);
  return plaats < 0 ? '99' : String(plaats + 1).padStart(2, '0');
};

const dag = (datum: string | null): string => (datum ?? '').replaceAll('-', '');
const janee = (waarde: boolean | null): string => (waarde === null ? '9' : waarde ? '1' : '0');

/** ASCII only: what has no letter there loses its mark. The separator and line ends cannot come in. */
const ascii = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\x20-\x7e]/g, '?').replace(/;/g, ',');

const regel = (...velden: (string | number | null)[]): string => velden.map((veld) => ascii(String(veld ?? ''))).join(';');

export const NIET_GECERTIFICEERD = 'NIET GECERTIFICEERD - NIET GETOETST AAN DE BESTANDSDEFINITIE VAN HET CBS';
export const VORM = 'BV-BIVT-1';

/**
 * A file in the form of *Beleidsinformatie Veilig Thuis*, as far as that is described in public (domein §3.9): records of adviezen, meldingen
 * and the persons of a melding in an ASCII file, one a line, kinds as codes. The definition itself (an xlsx of CBS) was not read; the first
 * line says so.
 */
export function cbsRegels({ organisatie, van, tot, gemaaktOp, adviezen, meldingen }: Cbslevering): string[] {
  const advies = adviezen.map((a, plaats) => regel('10', plaats + 1, dag(a.ontvangenOp), code(Adviesvrager, a.vrager), dag(a.beantwoordOp), janee(a.werdMelding)));
  const melding = meldingen.flatMap((m, plaats) => [
    regel(
      '20', plaats + 1, dag(m.ontvangenOp), code(Meldingsoort, m.soort), code(Meldersoort, m.melder), janee(m.melderGeheim), code(Urgentie, m.urgentie), code(DirecteVeiligheid, m.directeVeiligheid),
      code(Triagebesluit, m.besluit), dag(m.besluitOp), m.werkdagen, m.personen.length,
    ),
    ...m.personen.map((p) => regel('30', plaats + 1, code(Gezinsrol, p.rol), code(Geslacht, p.geslacht), p.geboortejaar)),
  ]);
  return [
    regel('00', VORM, NIET_GECERTIFICEERD, organisatie, dag(van), dag(tot), dag(gemaaktOp)),
    ...advies,
    ...melding,
    regel('99', advies.length, meldingen.length, melding.length - meldingen.length, advies.length + melding.length + 2),
  ];
}
