export const Maatregelsoort = {
  OTS: 'OTS',
  VOTS: 'VOTS',
  UHP: 'UHP',
  GEZAGSBEEINDIGING: 'GEZAGSBEEINDIGING',
  VOOGDIJ: 'VOOGDIJ',
} as const;
export type Maatregelsoort = (typeof Maatregelsoort)[keyof typeof Maatregelsoort];

export const maatregelsoortNaam: Record<Maatregelsoort, string> = {
  OTS: 'Ondertoezichtstelling',
  VOTS: 'Voorlopige ondertoezichtstelling',
  UHP: 'Uithuisplaatsing',
  GEZAGSBEEINDIGING: 'Beëindiging van het gezag',
  VOOGDIJ: 'Voogdij',
};

export const Rechtbeslissing = {
  TOEGEKEND: 'TOEGEKEND',
  AFGEWEZEN: 'AFGEWEZEN',
  LOOPT: 'LOOPT',
} as const;
export type Rechtbeslissing = (typeof Rechtbeslissing)[keyof typeof Rechtbeslissing];

export const rechtbeslissingNaam: Record<Rechtbeslissing, string> = {
  TOEGEKEND: 'Toegekend',
  AFGEWEZEN: 'Afgewezen',
  LOOPT: 'Loopt nog',
};

/** Request → court decision → execution → end (domein §4.4). */
export const Maatregeltoestand = {
  VERZOCHT: 'VERZOCHT',
  UITGESPROKEN: 'UITGESPROKEN',
  IN_UITVOERING: 'IN_UITVOERING',
  BEEINDIGD: 'BEEINDIGD',
  AFGEWEZEN: 'AFGEWEZEN',
  INGETROKKEN: 'INGETROKKEN',
  VERVALLEN: 'VERVALLEN',
} as const;
export type Maatregeltoestand = (typeof Maatregeltoestand)[keyof typeof Maatregeltoestand];

export const maatregeltoestandNaam: Record<Maatregeltoestand, string> = {
  VERZOCHT: 'Gevraagd aan de rechter',
  UITGESPROKEN: 'Uitgesproken, nog niet begonnen',
  IN_UITVOERING: 'Loopt',
  BEEINDIGD: 'Geëindigd',
  AFGEWEZEN: 'Afgewezen door de rechter',
  INGETROKKEN: 'Verzoek ingetrokken',
  VERVALLEN: 'Vervallen: niet op tijd begonnen',
};

/** On which article of the law the request stands. */
export const Maatregelgrond = {
  ONTWIKKELING_BEDREIGD: 'ONTWIKKELING_BEDREIGD',
  ACUTE_BEDREIGING: 'ACUTE_BEDREIGING',
  VERZORGING_EN_OPVOEDING: 'VERZORGING_EN_OPVOEDING',
  ONDERZOEK_TOESTAND: 'ONDERZOEK_TOESTAND',
  GEEN_VERANTWOORDELIJKHEID: 'GEEN_VERANTWOORDELIJKHEID',
  MISBRUIK_VAN_GEZAG: 'MISBRUIK_VAN_GEZAG',
  GEZAG_ONTBREEKT: 'GEZAG_ONTBREEKT',
} as const;
export type Maatregelgrond = (typeof Maatregelgrond)[keyof typeof Maatregelgrond];

export const maatregelgrondNaam: Record<Maatregelgrond, string> = {
  ONTWIKKELING_BEDREIGD: 'De ontwikkeling wordt ernstig bedreigd en hulp wordt niet of te weinig aanvaard (BW 1:255)',
  ACUTE_BEDREIGING: 'Er is acuut gevaar dat niet kan wachten (BW 1:257)',
  VERZORGING_EN_OPVOEDING: 'Nodig voor verzorging en opvoeding (BW 1:265b)',
  ONDERZOEK_TOESTAND: 'Nodig om te onderzoeken hoe het met het kind gaat (BW 1:265b)',
  GEEN_VERANTWOORDELIJKHEID: 'De ouder kan de verantwoordelijkheid niet op tijd dragen (BW 1:266 lid 1 a)',
  MISBRUIK_VAN_GEZAG: 'De ouder misbruikt het gezag (BW 1:266 lid 1 b)',
  GEZAG_ONTBREEKT: 'Niemand heeft het gezag of kan het uitoefenen (BW boek 1)',
};

export const Maatregelverzoeker = { RAAD: 'RAAD', OPENBAAR_MINISTERIE: 'OPENBAAR_MINISTERIE', GECERTIFICEERDE_INSTELLING: 'GECERTIFICEERDE_INSTELLING' } as const;
export type Maatregelverzoeker = (typeof Maatregelverzoeker)[keyof typeof Maatregelverzoeker];

export const maatregelverzoekerNaam: Record<Maatregelverzoeker, string> = {
  RAAD: 'Raad voor de Kinderbescherming',
  OPENBAAR_MINISTERIE: 'Openbaar Ministerie',
  GECERTIFICEERDE_INSTELLING: 'Gecertificeerde instelling',
};

export const Maatregeleinde = {
  TERMIJN_VOORBIJ: 'TERMIJN_VOORBIJ',
  DOEL_BEREIKT: 'DOEL_BEREIKT',
  OPGEHEVEN: 'OPGEHEVEN',
  ANDERE_MAATREGEL: 'ANDERE_MAATREGEL',
  MEERDERJARIG: 'MEERDERJARIG',
  NIET_BEGONNEN: 'NIET_BEGONNEN',
} as const;
export type Maatregeleinde = (typeof Maatregeleinde)[keyof typeof Maatregeleinde];

export const maatregeleindeNaam: Record<Maatregeleinde, string> = {
  TERMIJN_VOORBIJ: 'De termijn is voorbij',
  DOEL_BEREIKT: 'Het doel is bereikt',
  OPGEHEVEN: 'De rechter hief de maatregel op',
  ANDERE_MAATREGEL: 'Er kwam een andere maatregel voor in de plaats',
  MEERDERJARIG: 'Het kind werd achttien',
  NIET_BEGONNEN: 'De maatregel is niet op tijd begonnen',
};
