import type { Recept } from '../recept.js';
import { kind, omstander, ouder, professional } from './vormen.js';

/** Families that Veilig Thuis works with itself after the beoordeling: a research, a decision that a colleague must confirm, and a follow-up. */
export const vandaagBijVeiligThuisZelf: readonly Recept[] = [
  {
    sleutel: 'v08', begin: -62, stap: 'BEOORDELING', gebied: 'Amsterdam Nieuw-West', achternaam: 'Verhagen', vt: 'renske',
    leden: [ouder('Karin', 'VROUW', 36), ouder('Dirk', 'MAN', 39), kind('Lotta', 'VROUW', 13), kind('Siem', 'MAN', 5)],
    relaties: [['Karin', 'Dirk', 'PARTNER_VAN'], ['Lotta', 'Siem', 'BROER_ZUS_VAN']],
    netwerk: [['Tante Hetty', 'Zus van Dirk', 'Past op Siem']],
    melding: {
      urgentie: 'SPOED', kern: 'Vader slaat zoon van 5 met een pantoffel; ouders zeggen dat het niet zo is.',
      gezin: 'Siem vertelde op school dat Dirk hem met een pantoffel sloeg. Karin en Dirk zeggen dat Siem van de trap viel.',
      intern: 'De juf vroeg of zij buiten beeld kan blijven bij de andere ouders.',
      veiligheid: 'ONVEILIG', toelichting: 'Tante Hetty is deze weken elke middag in huis.',
      melder: professional('Wil Bogaard', 'intern begeleider', 'Basisschool', 'Ziet Siem elke week'),
      voorvallen: [['Dirk', 'sloeg met een pantoffel', 'Siem', 'een woensdag, negen weken geleden', 'volgens Siem vaker', 'blauwe plek op de heup']],
    },
    besluit: { besluit: 'ONDERZOEK', reden: 'De ouders zeggen dat er niets is. Dat moeten wij uitzoeken.', directVeilig: false },
    voorwaarden: [['Tante Hetty is er als Dirk alleen met Siem is.', 'Zij belt als het niet lukt.']],
    raadsverzoek: {
      dag: 40, aanleiding: 'Siem had een blauwe plek op zijn heup en zei op school dat Dirk hem sloeg.', waaromNu: 'Dirk laat ons sinds vorige week niet meer binnen en haalt Siem zelf van school.',
      gezinssituatie: 'Karin en Dirk wonen met Lotta en Siem. Tante Hetty kijkt mee.', feitenKind: 'Siem duikt weg als Dirk opstaat. Hij was drie dagen niet op school.', feitenOuders: 'Karin wil praten. Dirk zegt dat er niets is gebeurd.', omstandigheden: null,
      grootsteZorg: 'Dat niemand Siem meer ziet.', delenZorg: 'DEELS', delenToelichting: 'Karin ziet dat Siem bang is; Dirk niet.', watMoetGebeuren: 'De Raad moet uitzoeken of Siem thuis veilig is, omdat wij er niet meer bij komen.',
      levensgeschiedenis: null, problemenOuders: null, jeugdOuders: 'Dirk zegt dat hij vroeger ook weleens een tik kreeg.', spoedreden: null,
      zienswijzen: [['Karin', 42, 'Ik wil dat er rust komt. Ik ben bang dat jullie hem weghalen.', null, null]],
    },
    vtWerk: {
      antwoorden: [['NU_GEVAAR', 'NEE'], ['LETSEL', 'JA', 'Een blauwe plek op de heup van Siem.'], ['KIND_ERBIJ', 'JA', 'Lotta zat aan tafel.'], ['EERDER', 'ONBEKEND'], ['ERGER', 'ONBEKEND'], ['AFHANKELIJK', 'JA', 'Siem is vijf.'], ['BESCHERMING', 'JA', 'Tante Hetty kijkt mee.'], ['MEEWERKEN', 'DEELS', 'Karin wil praten; Dirk nog niet.'], ['GENOEG', 'NEE', 'Wij spraken Siem nog niet.']],
      onderzoek: {
        informanten: [
          ['Hetty Verhagen', 'Tante, past op Siem', 12, 'Dirk kan driftig zijn. Slaan heb ik niet gezien; wel dat Siem wegduikt.', 'AANVULLING', 'Ik zag hem een keer met de pantoffel in de hand.'],
          ['Dokter Ris', 'Huisarts', 26, 'Ik zag een blauwe plek op de heup die bij een klap past, en ook bij een val.'],
        ],
      },
      terugkoppelingen: [[5, 'NA_BEOORDELING', 'BRIEF', 'U deed een melding bij Veilig Thuis. Wij hebben uw melding bekeken. Er komt een vervolg.']],
    },
  },
  {
    sleutel: 'v09', begin: -4, termijnOver: 1, stap: 'BEOORDELING', gebied: 'Amsterdam-Noord', achternaam: 'Donkers', vt: 'renske',
    leden: [ouder('Esmee', 'VROUW', 41), kind('Quinten', 'MAN', 15)],
    melding: {
      urgentie: 'NIET_ACUUT', kern: 'Ruzie tussen moeder en zoon van 15 over gamen; buurvrouw hoorde schreeuwen.',
      gezin: 'Esmee en Quinten schreeuwden tegen elkaar over het gamen. Er werd met een deur gegooid.',
      intern: 'Buurvrouw belt vaker over geluid.',
      veiligheid: 'VOLDOENDE_VEILIG', toelichting: 'Quinten was een nacht bij zijn vader; het is weer rustig.',
      melder: omstander('Corrie Bunt', 'Buurvrouw'),
      voorvallen: [['Esmee en Quinten', 'schreeuwden en gooiden met een deur', 'elkaar', 'zondagavond', 'eerste keer', 'niemand had pijn']],
    },
    besluit: { besluit: 'GEEN_VERVOLG', reden: 'Een ruzie zonder slaan, die zij samen oplosten. School kent Quinten en ziet geen zorgen.', directVeilig: true },
    vtWerk: {
      collega: 'liam',
      antwoorden: [['NU_GEVAAR', 'NEE'], ['LETSEL', 'NEE'], ['KIND_ERBIJ', 'JA', 'Quinten zelf.'], ['EERDER', 'NEE'], ['ERGER', 'NEE'], ['AFHANKELIJK', 'NEE'], ['BESCHERMING', 'JA', 'De vader van Quinten.'], ['MEEWERKEN', 'JA'], ['GENOEG', 'JA']],
    },
  },
  {
    sleutel: 'v10', begin: -118, stap: 'BEOORDELING', gebied: 'Amstelveen', achternaam: 'Poelman', vt: 'renske',
    leden: [ouder('Ingeborg', 'VROUW', 44), ouder('Huub', 'MAN', 47), kind('Fenna', 'VROUW', 11)],
    relaties: [['Ingeborg', 'Huub', 'PARTNER_VAN']],
    melding: {
      urgentie: 'SPOED', kern: 'Vader gooit borden en bedreigt moeder als hij gedronken heeft.',
      gezin: 'Huub gooide twee borden naar Ingeborg toen hij gedronken had. Fenna zat onder de tafel.',
      intern: 'De huisarts belde na overleg met Ingeborg.',
      veiligheid: 'ONVEILIG', toelichting: 'Huub slaapt bij zijn broer als hij gedronken heeft.',
      melder: professional('Jet Overmars', 'huisarts', 'Huisartsenpraktijk', 'Kent het gezin al jaren'),
      voorvallen: [['Huub', 'gooide twee borden', 'Ingeborg', 'een zaterdag in de zomer', 'derde keer dit jaar', 'snee in de hand; Fenna slaapt slecht']],
    },
    besluit: { besluit: 'VOORWAARDEN_EN_VERVOLG', reden: 'Beide ouders willen dat het stopt en hebben hulp. Wij volgen of het lukt.', directVeilig: false },
    voorwaarden: [['Huub drinkt niet thuis.', 'Ingeborg mag hem vragen om naar zijn broer te gaan.'], ['Huub gaat elke week naar zijn behandelaar.', 'De behandelaar belt ons als hij twee keer niet komt.']],
    vtWerk: {
      antwoorden: [['NU_GEVAAR', 'NEE'], ['LETSEL', 'JA', 'Een snee in de hand.'], ['KIND_ERBIJ', 'JA', 'Fenna zat onder de tafel.'], ['EERDER', 'JA', 'Twee keer eerder dit jaar.'], ['ERGER', 'JA', 'Het werd heftiger.'], ['AFHANKELIJK', 'NEE'], ['BESCHERMING', 'JA', 'De broer van Huub.'], ['MEEWERKEN', 'JA'], ['GENOEG', 'JA']],
      vervolg: { gedaan: [['DIRECT_VEILIG', 'Huub dronk niet thuis. Fenna slaapt weer door.']], volgt: true },
      terugkoppelingen: [[6, 'NA_BEOORDELING', 'GESPREK', 'U deed een melding bij Veilig Thuis. Wij hebben uw melding bekeken. Er komt een vervolg.']],
    },
  },
];
