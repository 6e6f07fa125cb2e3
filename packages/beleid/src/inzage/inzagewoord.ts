import { Gegevenscategorie } from '../gegevenscategorie.js';
import { labels } from '../label.js';
import { alleLabels, bit, masker } from '../masker.js';

/** What a kind of data is called for the family itself. Silent labels have no word: nothing may say that they were looked at. */
const WOORDEN: Readonly<Partial<Record<Gegevenscategorie, string>>> = {
  PROCES: 'hoe het met het dossier staat',
  IDENTIFICEREND: 'wie u bent: namen en geboortedata',
  CONTACT: 'uw adres en telefoonnummer',
  BSN: 'uw burgerservicenummer',
  BSN_EINDE: 'het einde van uw burgerservicenummer',
  MELDING_INTERN: 'de melding',
  MELDING: 'de melding',
  BEOORDELING: 'de beoordeling van Veilig Thuis',
  VEILIGHEID: 'wat er onveilig is',
  RISICO: 'de zorgen',
  RISICO_BEWAKEN: 'de zorgen om op te letten',
  FEIT: 'de feiten',
  INTERPRETATIE: 'wat werkers denken dat er speelt',
  ZIENSWIJZE: 'wat u zelf vertelde',
  BIJZONDER: 'bijzondere gegevens, zoals over gezondheid',
  HULP: 'welke hulp er is',
  CONTACTMOMENT: 'verslagen van gesprekken',
  TOETSING: 'de toets door de Raad',
  TOETS_CONCEPT: 'de toets door de Raad',
  MAATREGEL: 'wat de rechter besliste',
  OVERDRACHT: 'de overdracht van het dossier',
  TERUGKOPPELING: 'berichten tussen de organisaties',
  AFSLUITING: 'de afsluiting',
  KERN: 'wat er speelt in één regel',
  AFSPRAAK: 'de afspraken over veiligheid',
  TOETSVRAAG: 'de vraag aan de Raad',
  RECHTEN: 'wat u vroeg over uw dossier',
};

/** The mask of labels that a family may be told of. */
export const NIET_STIL: number = masker(alleLabels.filter((label) => !labels[label].stil));

/** The kinds of data in this mask, in words for the family, each once, in a fixed order. */
export function inzagewoorden(mask: number): string[] {
  const zichtbaar = Object.values(Gegevenscategorie).filter((label) => (mask & NIET_STIL & bit(label)) !== 0);
  // How the file stands comes with every look; it says something only when it was all there was.
  const inhoud = zichtbaar.filter((label) => label !== 'PROCES');
  return [...new Set((inhoud.length > 0 ? inhoud : zichtbaar).map((label) => WOORDEN[label] ?? ''))].filter(Boolean);
}
