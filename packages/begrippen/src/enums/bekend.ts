/** On what a search for a known gezin agreed: never the value itself. */
export const Overeenkomst = {
  BSN: 'BSN',
  GEBOORTEDATUM: 'GEBOORTEDATUM',
  GEBOORTEDATUM_OMGEDRAAID: 'GEBOORTEDATUM_OMGEDRAAID',
  GEBOORTEDATUM_LIJKT: 'GEBOORTEDATUM_LIJKT',
  NAAM: 'NAAM',
  NAAM_LIJKT: 'NAAM_LIJKT',
  NAAM_OMGEDRAAID: 'NAAM_OMGEDRAAID',
  ACHTERNAAM: 'ACHTERNAAM',
  ACHTERNAAM_LIJKT: 'ACHTERNAAM_LIJKT',
  VOORNAAM: 'VOORNAAM',
  ADRES: 'ADRES',
} as const;
export type Overeenkomst = (typeof Overeenkomst)[keyof typeof Overeenkomst];

export const overeenkomstNaam: Record<Overeenkomst, string> = {
  BSN: 'zelfde BSN',
  GEBOORTEDATUM: 'zelfde geboortedatum',
  GEBOORTEDATUM_OMGEDRAAID: 'geboortedatum met dag en maand omgedraaid',
  GEBOORTEDATUM_LIJKT: 'geboortedatum scheelt één cijfer',
  NAAM: 'zelfde naam',
  NAAM_LIJKT: 'naam lijkt',
  NAAM_OMGEDRAAID: 'voornaam en achternaam omgedraaid',
  ACHTERNAAM: 'zelfde achternaam',
  ACHTERNAAM_LIJKT: 'achternaam lijkt',
  VOORNAAM: 'voornaam lijkt',
  ADRES: 'zelfde adres',
};

export const Trefzekerheid = { ZEKER: 'ZEKER', WAARSCHIJNLIJK: 'WAARSCHIJNLIJK', MOGELIJK: 'MOGELIJK' } as const;
export type Trefzekerheid = (typeof Trefzekerheid)[keyof typeof Trefzekerheid];

export const trefzekerheidNaam: Record<Trefzekerheid, string> = {
  ZEKER: 'Bijna zeker hetzelfde gezin',
  WAARSCHIJNLIJK: 'Waarschijnlijk hetzelfde gezin',
  MOGELIJK: 'Misschien hetzelfde gezin',
};
