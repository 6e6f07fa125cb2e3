import type { IcoonNaam } from '@bv/ui';

const TEKST: Readonly<Record<string, string>> = {
  MELDING_VASTGELEGD: 'Melding vastgelegd',
  MELDING_OPGEPAKT: 'Melding opgepakt',
  MELDING_TOEGEWEZEN: 'Melding toegewezen aan een collega',
  MELDING_OVERGENOMEN: 'Melding overgenomen van een collega',
  VEILIGHEID_BEOORDEELD: 'Veiligheidsbeoordeling vastgesteld',
  OVERDRACHT_AANGEBODEN: 'Overdracht aangeboden',
  OVERDRACHT_INGETROKKEN: 'Overdracht ingetrokken',
  OVERDRACHT_AANVAARD: 'Overdracht aanvaard',
  OVERDRACHT_GEWEIGERD: 'Overdracht geweigerd',
  DUO_GEVORMD: 'Duo gevormd',
  TERUGKOPPELING_GEGEVEN: 'Terugkoppeling aan Veilig Thuis',
  CASUS_AFGESLOTEN: 'Dossier gesloten',
  NOODTOEGANG_GENOMEN: 'Noodtoegang genomen',
  NOODTOEGANG_BEEINDIGD: 'Noodtoegang gestopt',
  CASUS_HEROPEND: 'Dossier weer open',
  FASE_GEWISSELD: 'Andere fase',
};

/** What the timeline says at Veilig Thuis; steps of the duo's own work are left to the duo. */
export const gebeurtenistekst = (soort: string | null): string | undefined => (soort === null ? undefined : TEKST[soort]);

const ICOON: readonly (readonly [string, IcoonNaam])[] = [
  ['MELDING_OPGEPAKT', 'persoon'],
  ['MELDING_TOEGEWEZEN', 'persoon'],
  ['MELDING_OVERGENOMEN', 'persoon'],
  ['MELDING', 'telefoon'],
  ['VEILIGHEID', 'schild'],
  ['OVERDRACHT', 'overdracht'],
  ['DUO', 'personen'],
  ['TERUGKOPPELING', 'gesprek'],
  ['CASUS', 'vlag'],
];

export const gebeurtenisicoon = (soort: string | null): IcoonNaam => ICOON.find(([begin]) => soort?.startsWith(begin))?.[1] ?? 'notitie';
