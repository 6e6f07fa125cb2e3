import type { IcoonNaam } from '@bv/ui';

const TEKST: Readonly<Record<string, string>> = {
  MELDING_VASTGELEGD: 'Melding vastgelegd',
  MELDING_OPGEPAKT: 'Melding opgepakt',
  MELDING_TOEGEWEZEN: 'Melding toegewezen aan een collega',
  MELDING_OVERGENOMEN: 'Melding overgenomen van een collega',
  VEILIGHEID_BEOORDEELD: 'Veiligheidsbeoordeling vastgesteld',
  BEOORDELING_TER_BEVESTIGING: 'Collega gevraagd om mee te kijken',
  BEOORDELING_TERUGGESTUURD: 'Beoordeling teruggestuurd',
  ONDERZOEK_BEGONNEN: 'Onderzoek begonnen',
  INFORMANT_GESPROKEN: 'Informant gesproken',
  INFORMANT_GEACCORDEERD: 'Informant reageerde op de tekst',
  ONDERZOEK_GECONCLUDEERD: 'Conclusie van het onderzoek',
  ONDERZOEK_AFGEROND: 'Onderzoek afgerond',
  VERVOLG_BEGONNEN: 'Voorwaarden en vervolg begonnen',
  VOORWAARDE_GESTELD: 'Voorwaarde gesteld',
  VOORWAARDE_VERVALLEN: 'Voorwaarde vervallen',
  MONITOR_GEDAAN: 'Weer gekeken hoe het gaat',
  VERVOLG_AFGEROND: 'Vervolg afgerond',
  OVERDRACHT_AFGEROND: 'Overdracht afgerond',
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
  ['BEOORDELING', 'schild'],
  ['MONITOR', 'oog'],
  ['OVERDRACHT', 'overdracht'],
  ['DUO', 'personen'],
  ['TERUGKOPPELING', 'gesprek'],
  ['CASUS', 'vlag'],
];

export const gebeurtenisicoon = (soort: string | null): IcoonNaam => ICOON.find(([begin]) => soort?.startsWith(begin))?.[1] ?? 'notitie';
