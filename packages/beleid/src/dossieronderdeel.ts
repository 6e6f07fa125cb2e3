import type { Dossieronderdeel } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';

/**
 * The label that a kind of record is about: what a family member adds to it carries the same label, so that who sees the record
 * sees the addition and nobody else does. RIJ: each row holds its own.
 */
export const onderdeellabel: Readonly<Record<Dossieronderdeel, Gegevenscategorie | 'RIJ'>> = {
  GEZINSLID: 'IDENTIFICEREND',
  CONTACTGEGEVENS: 'CONTACT',
  BIJZONDERHEDEN: 'BIJZONDER',
  ADRES: 'RIJ',
  RELATIE: 'IDENTIFICEREND',
  NETWERKLID: 'CONTACT',
  MELDING: 'MELDING',
  VOORVAL: 'MELDING',
  MELDER: 'RIJ',
  BEOORDELING: 'BEOORDELING',
  VOORWAARDE: 'AFSPRAAK',
  OVERDRACHT: 'OVERDRACHT',
  SITUATIE: 'VEILIGHEID',
  SCORE: 'VEILIGHEID',
  BELEVING: 'VEILIGHEID',
  VERKLARING: 'RIJ',
  ACCORDERING: 'ZIENSWIJZE',
  AFSPRAAK: 'AFSPRAAK',
  CONTACTMOMENT: 'CONTACTMOMENT',
  RISICO: 'RIJ',
  KRACHT: 'RISICO',
  FASEWISSEL: 'VEILIGHEID',
  TOETSING: 'TOETSVRAAG',
  TOETSOORDEEL: 'RIJ',
  RAADSVERZOEK: 'RIJ',
  BESCHERMINGSTAFEL: 'TOETSVRAAG',
  SAMENWERKING: 'AFSPRAAK',
  BEZOEK: 'AFSPRAAK',
  MAATREGEL: 'MAATREGEL',
  INSTANTIE: 'HULP',
  REFLECTIE: 'REFLECTIE',
  TERUGKOPPELING: 'TERUGKOPPELING',
  AFSLUITING: 'AFSLUITING',
  PLANDOEL: 'HULP',
  PLANVERSIE: 'RIJ',
  PLANAKKOORD: 'ZIENSWIJZE',
  GEZINSNORM: 'AFSPRAAK',
  EVALUATIE: 'AFSPRAAK',
  HULPINZET: 'HULP',
  OVERLEG: 'CONTACTMOMENT',
  BEOORDELINGSANTWOORD: 'BEOORDELING',
  ONDERZOEK: 'BEOORDELING',
  INFORMANT: 'BEOORDELING',
  INKENNISSTELLING: 'BEOORDELING',
  AFSLUITPERSOON: 'AFSLUITING',
  VERVOLG: 'VEILIGHEID',
  MONITORMOMENT: 'VEILIGHEID',
  MELDERTERUGKOPPELING: 'RIJ',
};

/** Nobody adds to who the melder is: the family member who did would have to know. */
const ZONDER_AANVULLING: readonly Dossieronderdeel[] = ['MELDER', 'MELDERTERUGKOPPELING'];

export const magAanvullen = (onderdeel: Dossieronderdeel): boolean => !ZONDER_AANVULLING.includes(onderdeel);

/** The label of an addition to this record; `rijlabel` is the label that stands in the row, where there is one. */
export function aanvullinglabel(onderdeel: Dossieronderdeel, rijlabel: Gegevenscategorie | null): Gegevenscategorie | null {
  const label = onderdeellabel[onderdeel];
  return label === 'RIJ' ? rijlabel : label;
}
