export const Berichtsoort = {
  OVERDRACHT_AANGEBODEN: 'OVERDRACHT_AANGEBODEN',
  OVERDRACHT_AANVAARD: 'OVERDRACHT_AANVAARD',
  OVERDRACHT_GEWEIGERD: 'OVERDRACHT_GEWEIGERD',
  OVERDRACHT_INGETROKKEN: 'OVERDRACHT_INGETROKKEN',
  DUO_GEVORMD: 'DUO_GEVORMD',
  TOETSING_AANGEVRAAGD: 'TOETSING_AANGEVRAAGD',
  TOETSING_GEDEELD: 'TOETSING_GEDEELD',
  TERUGKOPPELING: 'TERUGKOPPELING',
  CASUS_GESLOTEN: 'CASUS_GESLOTEN',
  TOEGANG_GEVRAAGD: 'TOEGANG_GEVRAAGD',
  TOEGANG_TOEGEKEND: 'TOEGANG_TOEGEKEND',
  TOEGANG_AFGEWEZEN: 'TOEGANG_AFGEWEZEN',
  TOEGANG_GESTOPT: 'TOEGANG_GESTOPT',
} as const;
export type Berichtsoort = (typeof Berichtsoort)[keyof typeof Berichtsoort];

export const berichtsoortNaam: Record<Berichtsoort, string> = {
  OVERDRACHT_AANGEBODEN: 'Er is een gezin aangeboden',
  OVERDRACHT_AANVAARD: 'De overdracht is aanvaard',
  OVERDRACHT_GEWEIGERD: 'De overdracht is geweigerd',
  OVERDRACHT_INGETROKKEN: 'De overdracht is ingetrokken',
  DUO_GEVORMD: 'Er is een duo gevormd',
  TOETSING_AANGEVRAAGD: 'Er is een toetsing aangevraagd',
  TOETSING_GEDEELD: 'De toetsing is gedeeld',
  TERUGKOPPELING: 'Er is een terugkoppeling',
  CASUS_GESLOTEN: 'Het dossier is gesloten',
  TOEGANG_GEVRAAGD: 'Iemand vraagt u om inzage',
  TOEGANG_TOEGEKEND: 'Uw verzoek om inzage is toegekend',
  TOEGANG_AFGEWEZEN: 'Uw verzoek om inzage is afgewezen',
  TOEGANG_GESTOPT: 'Inzage op verzoek is gestopt',
};
