/** What a family member adds to a record without changing it (Jeugdwet 7.3.8, AVG art. 16). */
export const Aanvullingsoort = {
  AANVULLING: 'AANVULLING',
  CORRECTIE: 'CORRECTIE',
  VERKLARING: 'VERKLARING',
} as const;
export type Aanvullingsoort = (typeof Aanvullingsoort)[keyof typeof Aanvullingsoort];

export const aanvullingsoortNaam: Record<Aanvullingsoort, string> = {
  AANVULLING: 'Aanvulling',
  CORRECTIE: 'Correctie',
  VERKLARING: 'Eigen verklaring',
};

/** The kinds of record of a dossier that a family member can ask for or add to. */
export const Dossieronderdeel = {
  GEZINSLID: 'GEZINSLID',
  CONTACTGEGEVENS: 'CONTACTGEGEVENS',
  BIJZONDERHEDEN: 'BIJZONDERHEDEN',
  ADRES: 'ADRES',
  RELATIE: 'RELATIE',
  NETWERKLID: 'NETWERKLID',
  MELDING: 'MELDING',
  VOORVAL: 'VOORVAL',
  MELDER: 'MELDER',
  BEOORDELING: 'BEOORDELING',
  VOORWAARDE: 'VOORWAARDE',
  OVERDRACHT: 'OVERDRACHT',
  SITUATIE: 'SITUATIE',
  SCORE: 'SCORE',
  BELEVING: 'BELEVING',
  VERKLARING: 'VERKLARING',
  ACCORDERING: 'ACCORDERING',
  AFSPRAAK: 'AFSPRAAK',
  CONTACTMOMENT: 'CONTACTMOMENT',
  RISICO: 'RISICO',
  FASEWISSEL: 'FASEWISSEL',
  TOETSING: 'TOETSING',
  TOETSOORDEEL: 'TOETSOORDEEL',
  MAATREGEL: 'MAATREGEL',
  INSTANTIE: 'INSTANTIE',
  REFLECTIE: 'REFLECTIE',
  TERUGKOPPELING: 'TERUGKOPPELING',
  AFSLUITING: 'AFSLUITING',
} as const;
export type Dossieronderdeel = (typeof Dossieronderdeel)[keyof typeof Dossieronderdeel];

export const dossieronderdeelNaam: Record<Dossieronderdeel, string> = {
  GEZINSLID: 'Wie het is',
  CONTACTGEGEVENS: 'Telefoon en e-mail',
  BIJZONDERHEDEN: 'Bijzondere gegevens',
  ADRES: 'Adres',
  RELATIE: 'Hoe mensen bij elkaar horen',
  NETWERKLID: 'Iemand uit het netwerk',
  MELDING: 'Melding',
  VOORVAL: 'Wat er gebeurde',
  MELDER: 'Wie de melding deed',
  BEOORDELING: 'Beoordeling van Veilig Thuis',
  VOORWAARDE: 'Veiligheidsvoorwaarde',
  OVERDRACHT: 'Overdracht',
  SITUATIE: 'Onveilige situatie',
  SCORE: 'Cijfer voor veiligheid',
  BELEVING: 'Hoe veilig iemand zich voelt',
  VERKLARING: 'Feit, interpretatie of mening',
  ACCORDERING: 'Reactie van een gezinslid',
  AFSPRAAK: 'Veiligheidsafspraak',
  CONTACTMOMENT: 'Verslag van een gesprek',
  RISICO: 'Zorg',
  FASEWISSEL: 'Overgang naar een andere fase',
  TOETSING: 'Vraag aan de Raad',
  TOETSOORDEEL: 'Oordeel van de Raad',
  MAATREGEL: 'Maatregel van de rechter',
  INSTANTIE: 'Betrokken instantie',
  REFLECTIE: 'Vraag die het team zichzelf stelde',
  TERUGKOPPELING: 'Terugkoppeling',
  AFSLUITING: 'Afsluiting',
};
