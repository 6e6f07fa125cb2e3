import type { Recept } from '../recept.js';
import { afspraak, feit, kind, mening, omstander, ouder, professional, situatie, uitleg } from './vormen.js';

/** Nearly done: one offered to the wijkteam, one that the wijkteam holds. */
export const vandaagBijWijkteam: readonly Recept[] = [
  {
    sleutel: 'w01', begin: -118, stap: 'WIJKTEAM_KANDIDAAT', gebied: 'Amsterdam Nieuw-West', achternaam: 'Kemper', duo: ['priya', 'anouk'], vt: 'renske',
    leden: [ouder('Roos', 'VROUW', 33), kind('Stan', 'MAN', 8), kind('Lily', 'VROUW', 2)],
    relaties: [['Stan', 'Lily', 'BROER_ZUS_VAN']],
    netwerk: [['Vriend Bas', 'Vriend van Roos', 'Brengt Stan naar zwemles'], ['Oma Ria', 'Moeder van Roos', 'Past op Lily']],
    melding: {
      urgentie: 'SPOED', kern: 'Moeder slaat zoon van 8 als hij niet luistert en laat baby alleen.',
      gezin: 'Roos sloeg Stan met een lepel op zijn hand. Lily lag alleen in bed terwijl Roos buiten rookte.',
      intern: 'Eigen melding van Roos zelf; zij schaamt zich.',
      veiligheid: 'ONVEILIG', toelichting: 'Oma Ria slaapt deze week bij Roos.',
      melder: omstander('Roos Kemper', 'Moeder zelf'),
      voorvallen: [['Roos', 'sloeg met een houten lepel', 'Stan', 'zeventien weken geleden', 'vier keer', 'rode hand; Stan zegt niets meer'], ['Roos', 'liet Lily alleen in bed', 'Lily', 'dezelfde week', 'vaker', 'Lily huilde een half uur']],
    },
    besluit: { reden: 'Roos vraagt zelf hulp en heeft een netwerk. Kort en stevig kan dit terug naar het wijkteam.' },
    voorwaarden: [['Bij ruzie gaat Roos naar buiten als oma er is.', 'Anders belt zij Bas.']],
    situaties: [
      situatie('Slaan met de lepel', 'Roos slaat Stan als hij niet luistert.', 'vier keer', 'Stan praat niet en luistert nog slechter.', 'ACUUT', { laatst: -3, opgelost: true, scores: [[8, 4, null], [60, 7, null], [95, 8, 'Roos', 'Ik tel nu tot tien.']] }),
      situatie('Lily alleen laten', 'Roos laat Lily alleen als zij op is.', 'vaker', 'Lily huilt lang.', 'STRUCTUREEL', { opgelost: true }),
    ],
    verklaringen: [
      feit('Roos vertelde zelf wat zij deed, zonder dat iemand het vroeg.', 'GEZINSLID', 'Roos, eerste gesprek', 2, { over: 'Roos', accord: [['Roos', 'AKKOORD']] }),
      feit('Stan is sinds tien weken elke dag op school geweest.', 'DOCUMENT', 'Overzicht van de school', 90, { over: 'Stan', accord: [['Roos', 'AKKOORD']] }),
      uitleg('Roos is vooral moe en alleen; met rust gaat het goed.', 'Vijf huisbezoeken', 70, { over: 'Roos' }),
      mening('Stan', 'Mama slaat niet meer. Zij is wel vaak moe.', 90),
    ],
    afspraken: [
      afspraak('Roos merkt dat zij kwaad wordt', 'telt zij tot tien en belt zij Bas', 'Roos', 'Bas', 14, { looptDoor: true, evaluatie: 'Elf keer gedaan, elf keer gelukt.' }),
      afspraak('Lily in bed ligt', 'blijft Roos binnen of is oma er', 'Roos', 'Oma Ria', 14, { looptDoor: true }),
    ],
    contacten: [[8, 13, 'HUISBEZOEK', 'Roos', 'MOTIVEREN', 'Roos wil het anders doen dan haar eigen moeder.'], [80, 15, 'HUISBEZOEK', 'Roos en Bas', 'PATRONEN_DOORBREKEN', 'Samen een belrooster gemaakt.'], [115, 9, 'OVERLEG', 'Wijkteam', null, 'Gesproken over overdracht en wie wat oppakt.']],
    risicos: [['OUDER_KIND_INTERACTIE', 'AANWEZIG', 'Boosheid bij tegenspraak.', 'Roos', true], ['SOCIAAL_ISOLEMENT', 'AANWEZIG', 'Weinig mensen om zich heen, nu Bas en oma.', 'Roos', true], ['JONG_KIND', 'AANWEZIG', 'Lily is twee.', 'Lily']],
    faseTwee: [60, 'Zes weken niet geslagen, belrooster werkt.'],
    wijkteam: { naar: 'yusuf', dag: 117, wieVertelt: 'Priya vertelt het aan Roos, met Yusuf erbij.', toelichting: 'De veiligheid is stabiel; Roos wil graag steun dichtbij.', vragen: ['Kan het wijkteam elke week een keer komen?', 'Wie bel je als Bas niet kan?'], vastGezicht: 'Priya blijft het vaste gezicht tot Yusuf is geweest; daarna Yusuf op dinsdag.' },
    terugkoppelingen: [[70, 'Veiligheid is stabiel; overdracht naar het wijkteam wordt voorbereid.']],
  },
  {
    sleutel: 'w02', begin: -166, stap: 'WIJKTEAM', gebied: 'Amsterdam Nieuw-West', achternaam: 'Bouwman', duo: ['samira', 'joost'], vt: 'liam',
    leden: [ouder('Miranda', 'VROUW', 40), ouder('Patrick', 'MAN', 42), kind('Gijs', 'MAN', 10), kind('Jazz', 'VROUW', 4)],
    relaties: [['Miranda', 'Patrick', 'PARTNER_VAN', 'Na vijf maanden weer samen, met afspraken.'], ['Gijs', 'Jazz', 'BROER_ZUS_VAN']],
    netwerk: [['Opa Frans', 'Vader van Miranda', 'Kijkt elke zaterdag hoe het gaat']],
    melding: {
      urgentie: 'CRISIS', kern: 'Vader dreigt moeder met een schroevendraaier; kinderen in huis.',
      gezin: 'Patrick hield een schroevendraaier tegen Miranda haar buik. Gijs trok Jazz mee de straat op en belde opa.',
      intern: 'Aanhouding en huisverbod van tien dagen.',
      veiligheid: 'ACUUT_ONVEILIG', toelichting: 'Patrick mocht tien dagen niet in huis.',
      melder: professional('Ilona Visker', 'agent', 'Politie Nieuw-West', 'Legde het huisverbod op'),
      voorvallen: [['Patrick', 'dreigde met een schroevendraaier', 'Miranda', 'ruim vijf maanden geleden', 'één keer', 'Miranda had een kras; Gijs rende naar opa']],
    },
    besluit: { reden: 'Na het huisverbod willen beiden praten; er zijn afspraken nodig die houden.' },
    voorwaarden: [['Patrick komt niet thuis zonder gesprek met het duo.', 'Opa Frans is de achterwacht.']],
    situaties: [
      situatie('Dreigen met gereedschap', 'Patrick dreigt met gereedschap als hij zich buitengesloten voelt.', 'één keer', 'Gijs droomt er nog over.', 'ACUUT', { laatst: -2, opgelost: true, scores: [[9, 2, null], [60, 7, null], [130, 9, 'Miranda', 'Ik slaap naast hem zonder angst.']] }),
      situatie('Schreeuwen over geld', 'Ruzie over geld waar de kinderen bij zijn.', 'minder dan voorheen', 'Jazz vraagt of zij ruzie maken.', 'STRUCTUREEL', { opgelost: true, scores: [[60, 6, null], [130, 8, null]] }),
    ],
    verklaringen: [
      feit('Het huisverbod liep af op de tiende dag en is niet verlengd.', 'DOCUMENT', 'Beschikking van de burgemeester', 13, { over: 'Patrick', accord: [['Miranda', 'AKKOORD'], ['Patrick', 'AKKOORD']] }),
      feit('Sinds vier maanden is er niet gedreigd of geslagen.', 'GEZINSLID', 'Miranda en Patrick, apart gesproken', 120, { accord: [['Miranda', 'AKKOORD'], ['Patrick', 'AKKOORD'], ['Gijs', 'AKKOORD', 'Het is nu rustig.']] }),
      uitleg('Patrick is veranderd doordat hij leert praten voor hij ontploft.', 'Tien gesprekken', 110, { over: 'Patrick', accord: [['Patrick', 'AANVULLING', 'En omdat Miranda nu eerder zegt wat haar dwarszit.']] }),
      mening('Miranda', 'Ik ben niet naïef. Ik weet waar de deur is en ik weet wie ik bel.', 125),
      mening('Gijs', 'Ik wil dat opa blijft komen.', 126),
    ],
    afspraken: [
      afspraak('Patrick zich buitengesloten voelt', 'zegt hij dat hardop en gaat hij een rondje fietsen', 'Patrick', 'Opa Frans', 20, { looptDoor: true, evaluatie: 'Vijftien weken goed gegaan.' }),
      afspraak('Miranda bang is', 'neemt zij de kinderen mee naar opa', 'Miranda', 'Opa Frans', 20, { looptDoor: true, evaluatie: 'Eén keer gedaan, Patrick liet haar gaan.' }),
      afspraak('er ruzie is over geld', 'wachten zij tot woensdag, dan komt de budgetcoach', 'Miranda en Patrick', 'De budgetcoach', 60, { looptDoor: true }),
    ],
    contacten: [
      [9, 14, 'KANTOOR', 'Patrick', 'ZELFCONTROLE', 'Patrick huilde en vroeg om hulp.'],
      [40, 10, 'HUISBEZOEK', 'Miranda en de kinderen', 'ASSERTIVITEIT', 'Geoefend: zeggen wat je wil voordat je schreeuwt.'],
      [100, 16, 'HUISBEZOEK', 'Het hele gezin', 'GEZINSDYNAMIEK_BEINVLOEDEN', 'Avondmaaltijd met het gezin. Veel gelachen.'],
      [138, 9, 'OVERLEG', 'Wijkteam', null, 'Warm overgedragen aan Yusuf.'],
    ],
    risicos: [['PARTNERGEWELD', 'AANWEZIG', 'Dreigen, lang geleden nu.', 'Patrick', true], ['FINANCIEN', 'AANWEZIG', 'Budgetcoach helpt.', null, true], ['EIGEN_GEWELDSVERLEDEN', 'AANWEZIG', 'Patrick werd als kind geslagen.', 'Patrick']],
    faseTwee: [60, 'Geen dreigen; nu geld en oude pijn.'],
    wijkteam: { naar: 'yusuf', dag: 139, aanvaardDag: 143, wieVertelt: 'Samira vertelt het aan tafel, met Yusuf erbij.', toelichting: 'Het gezin vraagt alleen nog om steun bij geld en een vast gezicht.', vragen: ['Blijft de budgetcoach betrokken?'], vastGezicht: 'Yusuf is het vaste gezicht, elke twee weken thuis.' },
    afsluiting: { dag: 144, reden: 'OVERGEDRAGEN_WIJKTEAM', toelichting: 'Stabiel veilig; het wijkteam kijkt mee.', contact: 'WIJKTEAM', contactNaam: 'Buurtteam Nieuw-West', teBewaken: 'Spanning over geld en de rol van Patrick.', terugkomenBij: 'Als er weer gedreigd wordt of Patrick stopt met praten.', knelpunten: ['WACHTLIJST', 'GELD_OF_BESCHIKKING'],
      terugblik: [['Miranda', 8, 2, 'Eindelijk één iemand die bleef.'], ['Patrick', 7, 3, 'In het begin vertrouwde ik het niet.']] },
    terugkoppelingen: [[145, 'Overgedragen aan het wijkteam; er is stabiele veiligheid.']],
    aanvullingen: [
      ['Patrick', 'CORRECTIE', 'AFSPRAAK', 0, 150, 'Fietsen kan niet meer door mijn knie. Ik ga nu naar de schuur.'],
      ['Miranda', 'VERKLARING', 'RISICO', 0, 152, 'Dit is echt voorbij, zegt mijn hele familie.'],
      ['Gijs', 'AANVULLING', 'VERKLARING', 4, 153, 'En ook op zondag.'],
    ],
    inzage: [
      { dag: 158, voor: 'Miranda', vrager: 'ZELF', wens: 'Welke afspraken er nu gelden.', toestand: 'AANGEVRAAGD' },
      { dag: 156, voor: 'Patrick', vrager: 'ZELF', wens: 'Wat het wijkteam over mij weet.', toestand: 'IN_VOORBEREIDING', opsteller: 'yusuf', nakijker: ['sanne', 'WIJKTEAM_NAKIJKER'] },
    ],
    vernietiging: [{ dag: 157, voor: 'Patrick', wens: 'Alles van voor de zomer mag weg.' }],
  },
];
