import { Beslisser } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';

export interface Labelbeschrijving {
  /** Position in every mask. Stored in the database: append only, never renumber. */
  readonly bit: number;
  readonly naam: string;
  readonly omschrijving: string;
  /** Withheld without a note, because knowing that it exists is already the harm. */
  readonly stil: boolean;
  /** What a person reads when it is withheld. */
  readonly reden: string;
  readonly grondslag: string;
  readonly beslisser: Beslisser;
  readonly aanvraagbaar: boolean;
}

export const labels: Readonly<Record<Gegevenscategorie, Labelbeschrijving>> = {
  PROCES: {
    bit: 0, naam: 'Proces', omschrijving: 'Nummer, stand, data en wie erbij hoort',
    reden: 'U bent niet betrokken bij dit gezin.',
    grondslag: 'AVG art. 5 lid 1 onder c', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  IDENTIFICEREND: {
    bit: 1, naam: 'Wie het is', omschrijving: 'Namen, geboortedata en onderlinge relaties van gezinsleden',
    reden: 'U hoeft nu niet te weten wie de gezinsleden zijn.',
    grondslag: 'AVG art. 5 lid 1 onder c', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  CONTACT: {
    bit: 2, naam: 'Contactgegevens', omschrijving: 'Adres, telefoon, e-mail, tolk en het netwerk',
    reden: 'U hoeft nu geen contact met het gezin te zoeken.',
    grondslag: 'AVG art. 5 lid 1 onder c', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  GEHEIM_ADRES: {
    bit: 3, naam: 'Geheim adres', omschrijving: 'Een adres dat niemand mag kennen die het niet nodig heeft',
    reden: 'Een geheim adres zien alleen mensen die er moeten zijn.',
    grondslag: 'AVG art. 5 lid 1 onder f', stil: true, beslisser: Beslisser.NIEMAND, aanvraagbaar: false,
  },
  BSN: {
    bit: 4, naam: 'Burgerservicenummer', omschrijving: 'Het hele nummer',
    reden: 'Het hele burgerservicenummer is alleen voor Veilig Thuis, de Raad en de jeugdbescherming.',
    grondslag: 'Wet algemene bepalingen burgerservicenummer', stil: false, beslisser: Beslisser.NIEMAND, aanvraagbaar: false,
  },
  BSN_EINDE: {
    bit: 5, naam: 'Einde burgerservicenummer', omschrijving: 'De laatste vier cijfers, om verwisseling te voorkomen',
    reden: 'U hebt het burgerservicenummer nu niet nodig.',
    grondslag: 'Wet algemene bepalingen burgerservicenummer', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  MELDER_OPEN: {
    bit: 6, naam: 'Melder', omschrijving: 'Wie de melding deed, als het gezin dat mag weten',
    reden: 'De melder is beschermd: wie de melding deed, blijft bij Veilig Thuis en het duo.',
    grondslag: 'Wmo 2015 art. 5.1.6', stil: true, beslisser: Beslisser.VEILIG_THUIS, aanvraagbaar: false,
  },
  MELDER_ANONIEM: {
    bit: 7, naam: 'Anonieme melder', omschrijving: 'Wie de melding deed, als het gezin dat niet mag weten',
    reden: 'De melder is beschermd: alleen Veilig Thuis weet wie de melding deed.',
    grondslag: 'Wmo 2015 art. 5.1.6', stil: true, beslisser: Beslisser.NIEMAND, aanvraagbaar: false,
  },
  MELDING_INTERN: {
    bit: 8, naam: 'Melding, interne tekst', omschrijving: 'De melding zoals Veilig Thuis die opschreef',
    reden: 'De melder is beschermd. In deze tekst kan staan wie de melding deed. Daarom ziet alleen Veilig Thuis de tekst.',
    grondslag: 'Wmo 2015 art. 5.1.6', stil: false, beslisser: Beslisser.VEILIG_THUIS, aanvraagbaar: true,
  },
  MELDING: {
    bit: 9, naam: 'Melding', omschrijving: 'De melding zoals het gezin die mag lezen',
    reden: 'De melding is voor Veilig Thuis en het duo. U werkt met wat daarna is vastgesteld.',
    grondslag: 'Wmo 2015 art. 5.1.6', stil: false, beslisser: Beslisser.VEILIG_THUIS, aanvraagbaar: true,
  },
  BEOORDELING: {
    bit: 10, naam: 'Beoordeling', omschrijving: 'De veiligheidsbeoordeling en het besluit van Veilig Thuis',
    reden: 'De beoordeling is voor Veilig Thuis en het duo.',
    grondslag: 'Wmo 2015 art. 5.1.6', stil: false, beslisser: Beslisser.VEILIG_THUIS, aanvraagbaar: true,
  },
  VEILIGHEID: {
    bit: 11, naam: 'Onveilige situaties', omschrijving: 'De top 3, de scores en de directe veiligheid',
    reden: 'De onveilige situaties zijn voor wie nu met het gezin werkt of toetst.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  RISICO: {
    bit: 12, naam: 'Zorgen', omschrijving: 'De hele lijst van zorgen over het gezin',
    reden: 'De hele lijst van zorgen is voor het duo. U ziet alleen wat u in de gaten moet houden.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  RISICO_BEWAKEN: {
    bit: 13, naam: 'Zorgen om te bewaken', omschrijving: 'De zorgen die iemand in de gaten houdt',
    reden: 'U houdt bij dit gezin geen zorgen in de gaten.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  FEIT: {
    bit: 14, naam: 'Feiten', omschrijving: 'Wat is vastgesteld, met bron en datum',
    reden: 'De feiten uit het dossier zijn voor het duo en de Raad.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  INTERPRETATIE: {
    bit: 15, naam: 'Interpretaties', omschrijving: 'Wat een werker denkt dat er speelt',
    reden: 'Een interpretatie is nog geen feit. Die blijft bij het duo en de toetser.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  ZIENSWIJZE: {
    bit: 16, naam: 'Zienswijze van het gezin', omschrijving: 'Wat gezinsleden er zelf van vinden',
    reden: 'Wat gezinsleden zelf zeiden, is voor wie met hen werkt of toetst.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  BIJZONDER: {
    bit: 17, naam: 'Bijzondere gegevens', omschrijving: 'Gezondheid, strafbare feiten en seksualiteit',
    reden: 'Gegevens over gezondheid, strafbare feiten en seksualiteit blijven dicht tot ze echt nodig zijn.',
    grondslag: 'AVG art. 9 en 10', stil: false, beslisser: Beslisser.PRIVACYFUNCTIONARIS, aanvraagbaar: true,
  },
  HULP: {
    bit: 18, naam: 'Hulp', omschrijving: 'Welke instanties het gezin helpen',
    reden: 'Welke hulp het gezin krijgt, is voor het duo.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  CONTACTMOMENT: {
    bit: 19, naam: 'Contactmomenten', omschrijving: 'Verslagen van gesprekken met het gezin',
    reden: 'Verslagen van gesprekken zijn voor het duo.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  TOETSING: {
    bit: 20, naam: 'Toetsing', omschrijving: 'De vraag aan de Raad en de gedeelde uitkomst',
    reden: 'De toetsing is voor de Raad en het duo.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.RVDK, aanvraagbaar: true,
  },
  TOETS_CONCEPT: {
    bit: 21, naam: 'Toetsing in concept', omschrijving: 'Bevindingen van de toetser die nog niet gedeeld zijn',
    reden: 'De toetsing is nog niet gedeeld. Tot dan is die van de toetser alleen, zodat de toetser onafhankelijk blijft.',
    grondslag: 'Jeugdwet art. 3.1', stil: false, beslisser: Beslisser.NIEMAND, aanvraagbaar: false,
  },
  MAATREGEL: {
    bit: 22, naam: 'Maatregel', omschrijving: 'Wat de rechter is gevraagd en besliste',
    reden: 'Een maatregel is voor het duo en de jeugdbescherming.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  REFLECTIE: {
    bit: 23, naam: 'Reflectie', omschrijving: 'Twijfels en tegenvragen van het team',
    reden: 'Reflectie is van het team alleen.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: true, beslisser: Beslisser.NIEMAND, aanvraagbaar: false,
  },
  OVERDRACHT: {
    bit: 24, naam: 'Overdracht', omschrijving: 'Waarom en hoe het gezin wordt overgedragen',
    reden: 'De overdracht is voor wie het gezin geeft en wie het krijgt.',
    grondslag: 'AVG art. 5 lid 1 onder b', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  TERUGKOPPELING: {
    bit: 25, naam: 'Terugkoppeling', omschrijving: 'Wat het duo terugmeldt aan Veilig Thuis',
    reden: 'De terugkoppeling is voor Veilig Thuis en het duo.',
    grondslag: 'Wmo 2015 art. 4.1.1', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  AFSLUITING: {
    bit: 26, naam: 'Afsluiting', omschrijving: 'Waarom het werk stopte en wie het gezin daarna kan bellen',
    reden: 'De afsluiting is voor wie met het gezin werkte of verder gaat.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  KERN: {
    bit: 27, naam: 'Kern', omschrijving: 'Een regel over wat er speelt en hoe dringend het is',
    reden: 'Wat er speelt, ziet u pas als u bij dit gezin betrokken bent.',
    grondslag: 'AVG art. 5 lid 1 onder c', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  AFSPRAAK: {
    bit: 28, naam: 'Afspraken', omschrijving: 'Veiligheidsvoorwaarden en veiligheidsafspraken',
    reden: 'De afspraken zijn voor wie erop let dat ze worden nagekomen.',
    grondslag: 'Jeugdwet art. 7.3.11', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  TOETSVRAAG: {
    bit: 29, naam: 'Vraag aan de Raad', omschrijving: 'Wat het duo aan de Raad vraagt, en waarom nu',
    reden: 'De vraag aan de Raad is voor het duo en de toetser.',
    grondslag: 'Jeugdwet art. 3.1', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
  RECHTEN: {
    bit: 30, naam: 'Verzoeken van gezinsleden', omschrijving: 'Wat gezinsleden vroegen over hun dossier: inzage, aanvulling of vernietiging',
    reden: 'Wat gezinsleden over hun dossier vragen, is voor wie het dossier nu heeft.',
    grondslag: 'AVG art. 12 en 15; Jeugdwet art. 7.3.10', stil: false, beslisser: Beslisser.DUO, aanvraagbaar: true,
  },
};
