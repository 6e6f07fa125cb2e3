import type { Recept } from '../recept.js';
import { afspraak, feit, kind, mening, ouder, situatie, stilleOmstander, uitleg } from './vormen.js';

/** The richest dossier: one of everything that a duo can meet. */
export const vandaagRijk: readonly Recept[] = [
  {
    sleutel: 'd01', begin: -84, stap: 'DUO', gebied: 'Amsterdam Nieuw-West', achternaam: 'Boukhari', duo: ['samira', 'joost'], vt: 'renske',
    leden: [
      ouder('Naima', 'VROUW', 33, { adres: 'GEHEIM', taal: 'Arabisch (Marokkaans)', bijzonder: 'Naima is vier maanden zwanger en heeft suikerziekte.' }),
      ouder('Dennis', 'MAN', 38, { achternaam: 'van der Meulen', adres: 'EIGEN', bijzonder: 'Dennis heeft een strafblad voor openlijk geweld uit 2012.' }),
      kind('Sofia', 'VROUW', 9, { bijzonder: 'Sofia heeft epilepsie; medicijnen liggen bij school.' }),
      kind('Adam', 'MAN', 4),
      { naam: 'Oma Fatna', rol: 'GROOTOUDER', geslacht: 'VROUW', leeftijd: 67, taal: 'Tarifit', adres: 'EIGEN', zonderBsn: true, zijdelings: true },
    ],
    relaties: [
      ['Naima', 'Dennis', 'EX_PARTNER_VAN', 'Uit elkaar sinds drie maanden; het kind waar Naima zwanger van is, is van Dennis.', { tot: -5, band: 'GEWELD' }],
      ['Sofia', 'Adam', 'BROER_ZUS_VAN', 'Sofia zorgt veel voor Adam.'],
      ['Oma Fatna', 'Sofia', 'GROOTOUDER_VAN', 'Sofia slaapt op vrijdag bij oma.'],
      ['Dennis', 'Adam', 'OUDER_VAN', 'Adam vraagt elke dag naar zijn vader.'],
    ],
    gezag: [
      { over: 'Sofia', houder: 'Naima', soort: 'OUDERLIJK_GEZAG', bron: 'Gezagsregister, gezien op de derde dag' },
      { over: 'Adam', houder: 'Naima', soort: 'OUDERLIJK_GEZAG', bron: 'Gezagsregister, gezien op de derde dag' },
    ],
    netwerk: [
      ['Khadija', 'Zus van Naima', 'Eerste die Naima belt, dag en nacht', 'STERK'],
      ['Coach Ferry', 'Voetbaltrainer van Adam', 'Brengt Adam thuis op woensdag'],
      ['Meester Tom', 'Leerkracht van Sofia', 'Kijkt mee of Sofia moe of bang is'],
    ],
    melding: {
      urgentie: 'CRISIS', kern: 'Vader kneep zwangere moeder de keel dicht; kinderen van 9 en 4 zagen het.',
      gezin: 'Dennis kneep Naima haar keel dicht in de gang. Sofia sloeg met een bezem op zijn rug en Adam huilde in de keuken. Daarna liep Dennis weg.',
      intern: 'De melder woont in het trappenhuis en is bang voor Dennis. Naam, verdieping en tijdstip niet noemen.',
      veiligheid: 'ACUUT_ONVEILIG', toelichting: 'Naima en de kinderen zijn op een adres dat Dennis niet kent.',
      melder: stilleOmstander('Bert Wagenaar', 'Woont in hetzelfde trappenhuis'),
      voorvallen: [
        ['Dennis', 'kneep de keel van Naima dicht', 'Naima', 'een donderdagavond, twaalf weken geleden', 'eerste keer knijpen, slaan vaker', 'Naima had rode vlekken en kon slecht slikken'],
        ['Dennis', 'gooide een telefoon kapot', 'Naima', 'diezelfde week', 'derde telefoon', 'Naima kon niemand bellen'],
        ['Sofia', 'stond tussen haar ouders in', 'Dennis en Naima', 'dezelfde avond', 'vaker', 'Sofia heeft sindsdien meer aanvallen'],
      ],
    },
    besluit: { reden: 'Wurgen bij een zwangere vrouw is levensgevaarlijk. Er is ook een netwerk en beide ouders willen praten: een stevig duo, meteen.' },
    vtWerk: {
      antwoorden: [['NU_GEVAAR', 'JA', 'Dennis weet waar Naima werkt.'], ['LETSEL', 'JA', 'Rode vlekken in de hals.'], ['KIND_ERBIJ', 'JA', 'Sofia en Adam.'], ['EERDER', 'JA', 'Slaan, vijf keer.'], ['ERGER', 'JA', 'Nu ook knijpen.'], ['AFHANKELIJK', 'JA', 'Naima is zwanger.'], ['BESCHERMING', 'JA', 'Haar zus.'], ['MEEWERKEN', 'JA'], ['GENOEG', 'JA']],
      onderzoek: {
        informanten: [['Bea Kuiters', 'Verloskundige', 3, 'Ik zag rode vlekken aan beide kanten van de hals.', 'AKKOORD'], ['Tom Reuvers', 'Leerkracht van Sofia', 4, 'Sofia vertelde het op maandag uit zichzelf.', 'AANVULLING', 'Zij huilde niet; dat viel mij op.']],
        conclusie: [5, 'BEVESTIGD', 'De verloskundige zag letsel en Sofia vertelde los daarvan hetzelfde.'],
        verteld: [['Naima', 5], ['Dennis', 5], ['Oma Fatna', 5, 'Naima wil haar moeder zelf vertellen wat er is gebeurd.'], [0, 5], [1, 5]], isAfgerond: true,
      },
      vervolg: { gedaan: [['DIRECT_VEILIG', 'Geen contact buiten de afspraken om.']], afgerond: [60, 'Het duo volgt de voorwaarden; wij horen het van hen.'] },
      terugkoppelingen: [[6, 'NA_BEOORDELING', 'GESPREK', 'Wij hebben uw melding bekeken en de veiligheid beoordeeld.']],
    },
    voorwaarden: [
      ['Dennis weet niet waar Naima en de kinderen slapen.', 'Brieven gaan via het duo.'],
      ['Dennis ziet de kinderen alleen met Khadija of het duo erbij.', 'Eerst op kantoor, later buiten.'],
    ],
    vragen: ['Welke arts volgt de zwangerschap?', 'Wil Dennis meewerken aan een training?'],
    teamvraag: ['Weet Dennis dat er een duo komt?', 'Nog niet; Joost vertelt het hem zelf, op kantoor.'],
    kijkmomenten: [[90, 'Heeft Naima de arts gesproken?']],
    wieVertelt: 'Renske belt Naima; Joost gaat zelf naar Dennis.',
    toelichting: 'Naima is moe en opgelucht. Dennis is boos, maar kwam wel naar het gesprek.',
    situaties: [
      situatie('Keel dichtknijpen in de gang', 'Dennis duwt Naima tegen de muur en knijpt haar keel dicht als zij zegt dat zij weggaat.', 'één keer; slaan vijf keer', 'Naima kan flauwvallen; de baby kan schade hebben; Sofia krijgt een aanval.', 'ACUUT', {
        laatst: -1, scores: [[8, 1, null, 'Hij weet nog waar zij werkt.'], [8, 2, 'Naima', 'Ik kijk de hele dag om.'], [35, 5, null], [36, 5, 'Naima', 'Het contactverbod geeft lucht.'], [70, 7, null, 'Vijf weken geen onverwacht contact.'], [71, 6, 'Naima'], [71, 4, 'Sofia', 'Ik droom er nog over.']],
      }),
      situatie('Ruzie bij het ophalen', 'Dennis scheldt Naima uit als hij de kinderen brengt; Adam klampt zich vast.', 'drie keer', 'Adam plast weer in bed.', 'ACUUT', {
        laatst: 40, scores: [[20, 3, null], [50, 6, null, 'Khadija doet nu het brengen.'], [72, 7, 'Dennis', 'Het gaat nu rustig.']],
      }),
      situatie('Sofia zorgt voor iedereen', 'Sofia maakt eten, brengt Adam naar bed en houdt haar moeder in de gaten.', 'elke dag', 'Sofia is moe, heeft meer aanvallen en speelt niet.', 'STRUCTUREEL', { scores: [[20, 4, null], [70, 6, null]] }),
      situatie('Schulden uit de relatie', 'Dennis sloot leningen af op naam van Naima; deurwaarders bellen aan.', 'twee keer per maand', 'Naima durft de post niet open te maken.', 'STRUCTUREEL', { opgelost: true, laatst: 30 }),
    ],
    verklaringen: [
      feit('De verloskundige zag twaalf weken geleden rode vlekken aan beide kanten van de hals.', 'DOCUMENT', 'Verslag van de verloskundige', 3, { over: 'Naima', accord: [['Naima', 'AKKOORD'], ['Dennis', 'NIET_AKKOORD', 'Ik hield haar tegen, ik kneep niet.']] }),
      feit('Sofia vertelde aan haar meester: ik sloeg papa met de bezem zodat hij losliet.', 'INFORMANT', 'Leerkracht, gesprek op school', 7, { over: 'Sofia', accord: [['Naima', 'AKKOORD'], ['Sofia', 'AKKOORD', 'Zo was het precies.'], ['Dennis', 'AANVULLING', 'Zij sloeg hard. Ik schrok ervan.']] }),
      feit('Dennis kreeg zes weken geleden een contactverbod van een half jaar.', 'DOCUMENT', 'Brief van justitie', 40, { over: 'Dennis', accord: [['Dennis', 'AKKOORD']] }),
      feit('Sofia had de afgelopen maand vier aanvallen; daarvoor gemiddeld één per maand.', 'INFORMANT', 'Kinderarts, telefonisch', 55, { over: 'Sofia', accord: [['Naima', 'AKKOORD']] }),
      feit('Op de rekening van Naima staan drie leningen die zij niet kent, samen 6.400 euro.', 'DOCUMENT', 'Afschriften, samen bekeken', 25, { over: 'Naima', accord: [['Naima', 'AKKOORD'], ['Dennis', 'NIET_AKKOORD', 'Zij wist ervan.']] }),
      feit('Dennis volgde zeven van de acht bijeenkomsten van de training.', 'INFORMANT', 'Trainer, per mail', 72, { over: 'Dennis', informant: ['AANVULLING', 'De achtste keer was ik zelf ziek.'], accord: [['Dennis', 'AKKOORD']] }),
      uitleg('Sofia lijkt te denken dat zij haar moeder moet beschermen.', 'Spelobservatie door het duo', 30, { over: 'Sofia', accord: [['Naima', 'AANVULLING', 'Dat heb ik zelf als kind ook gedaan.']] }),
      uitleg('Dennis wordt het gevaarlijkst als hij denkt verlaten te worden.', 'Drie gesprekken en het justitieverslag', 45, { over: 'Dennis', accord: [['Dennis', 'NIET_AKKOORD', 'Dat klinkt alsof ik gek ben.']] }),
      mening('Naima', 'Ik wil dat mijn kinderen hun vader houden, maar niet dat zij bang zijn.', 14, { accord: [['Naima', 'AKKOORD']] }),
      mening('Dennis', 'Ik wil mijn kinderen zien. Ik weet dat ik te ver ben gegaan.', 20),
      mening('Sofia', 'Ik wil weer gewoon bij oma slapen en niet opletten.', 32),
      mening('Oma Fatna', 'Vroeger praatten wij hier niet over. Ik ben blij dat zij het wel doet.', 50, { bronsoort: 'GEZINSLID' }),
    ],
    afspraken: [
      afspraak('Dennis contact wil met de kinderen', 'belt hij Khadija en niet Naima', 'Dennis', 'Khadija', 12, { looptDoor: true, evaluatie: 'Zes weken goed gegaan.', alsHetMisgaat: ['Dennis Naima zelf belt of appt', 'Naima neemt niet op en belt Khadija; het duo belt Dennis dezelfde dag', 'Khadija en het duo'], evaluaties: [[40, 'GEWERKT', 'Naima en Khadija', 'Hij belde elke keer Khadija.'], [70, 'GEWERKT', 'Naima en Dennis', 'Zes weken goed gegaan.']] }),
      afspraak('Naima zich gevolgd voelt', 'loopt zij een winkel in en belt zij 112, daarna Khadija', 'Naima', 'Khadija', 12, { looptDoor: true }),
      afspraak('Sofia een aanval krijgt', 'doet Naima wat op de kaart staat en belt zij oma', 'Naima', 'Oma Fatna', 20, { looptDoor: true, evaluatie: 'Twee keer gebeurd, beide keren rustig.' }),
      afspraak('Adam na het bezoek niet kan slapen', 'leest Naima drie boekjes en mag het licht aan', 'Naima', 'Khadija', 40),
      afspraak('Dennis merkt dat zijn hoofd vol loopt', 'gaat hij sporten en belt hij zijn trainer', 'Dennis', 'De trainer', 45, { toestand: 'NAGEKOMEN', evaluatie: 'Hij belde drie keer en kwam daarna pas op bezoek.' }),
      afspraak('Dennis de kinderen ophaalt bij het huis', 'wachten zij op de stoep met Khadija erbij', 'Dennis', 'Khadija', 20, { toestand: 'GEBROKEN', evaluatie: 'Hij stond op een zaterdag zonder te bellen voor de deur.', evaluaties: [[37, 'NIET', 'Naima', 'Hij stond op een zaterdag zonder te bellen voor de deur.', 'De kinderen worden voortaan bij Khadija opgehaald. Het duo en de wijkagent weten het.']] }),
    ],
    contacten: [
      [8, 9, 'KANTOOR', 'Naima, met tolk', 'MOTIVEREN', 'Naima vertelde in twee uur het hele verhaal. Samen de eerste week ingericht.'],
      [9, 14, 'KANTOOR', 'Dennis', 'MOTIVEREN', 'Dennis was boos en bleef toch zitten. Hij wil de training doen.'],
      [20, 13, 'HUISBEZOEK', 'Naima, Sofia en Adam', 'PSYCHO_EDUCATIE', 'Uitgelegd aan Sofia dat zij niet hoeft op te letten. Zij tekende het.'],
      [33, 10, 'OVERLEG', 'Kinderarts en school', 'PROBLEEMOPLOSSEND_GEDRAG', 'Afgesproken dat school belt bij een aanval.'],
      [50, 15, 'KANTOOR', 'Dennis en Adam', 'GEZINSDYNAMIEK_BEINVLOEDEN', 'Eerste bezoek. Adam bouwde een garage en Dennis deed mee op de grond.'],
      [64, 16, 'TELEFOON', 'Naima', 'ZELFCONTROLE', 'Naima belde omdat zij bang was; de stappen van de afspraak werkten.'],
      [74, 11, 'HUISBEZOEK', 'Oma Fatna', 'GEDRAG_ANDERS_BEGRIJPEN', 'Oma vertelde hoe het vroeger ging. Sofia luisterde mee.'],
      [79, 9, 'BERICHT', 'Khadija', null, 'Khadija schreef dat het bezoek rustig verliep.'],
    ],
    risicos: [
      ['PARTNERGEWELD', 'AANWEZIG', 'Wurgen en slaan door Dennis, nu contactverbod.', 'Dennis', true],
      ['PSYCHISCHE_PROBLEMATIEK', 'ONBEKEND', 'Onderzoek bij Dennis is aangevraagd.', 'Dennis'],
      ['EIGEN_GEWELDSVERLEDEN', 'AANWEZIG', 'Naima zag thuis hetzelfde als kind.', 'Naima'],
      ['GEDRAG_ONTWIKKELING_KIND', 'AANWEZIG', 'Adam plast in bed en slaat op de opvang.', 'Adam'],
      ['BELASTE_START_KIND', 'AANWEZIG', 'Meer aanvallen bij Sofia.', 'Sofia', true],
      ['JONG_KIND', 'AANWEZIG', 'Adam is vier; er komt een baby.', 'Adam', true],
      ['FINANCIEN', 'NIET_AANWEZIG', 'Schulden zijn afgesplitst en betaald.', 'Naima'],
      ['NORMEN_EER', 'NIET_AANWEZIG', 'De familie steunt de scheiding.', null],
      ['VERSLAVING', 'ONBEKEND', 'Dennis zegt soms te gebruiken; nog niet bevestigd.', 'Dennis'],
    ],
    plandoelen: [
      { deel: 'HULPVERLENING', risico: 1, wie: 'Dennis', wens: 'Ik wil niet dat mijn hoofd zo vol loopt.', doel: 'Dennis herkent op tijd dat hij boos wordt, en stopt dan zelf', hulp: 'Training omgaan met boosheid, tien keer', doorWie: 'De trainer', dag: 45 },
      { deel: 'HULPVERLENING', risico: 3, wie: 'Adam', doel: 'Adam slaapt door en slaat niet meer op de opvang', hulp: 'Speltherapie en elke avond voorlezen', doorWie: 'Naima en de speltherapeut', dag: 50 },
      { deel: 'HULPVERLENING', risico: 6, wie: 'Naima', wens: 'Ik wil weer zelf mijn post openen.', doel: 'Naima betaalt haar eigen rekeningen', hulp: 'Schuldhulp van de gemeente', doorWie: 'Naima', dag: 30, toestand: 'BEHAALD', resultaat: 'De schulden zijn afgesplitst en betaald.' },
      { deel: 'TOEKOMST', wie: 'Sofia', wens: 'Ik wil naar zwemles zonder op mama te letten.', doel: 'Sofia gaat elke week zwemmen met een vriendin', hulp: 'Meester Tom belt als zij stil is', doorWie: 'Oma Fatna brengt haar', dag: 60 },
      { deel: 'TOEKOMST', wie: 'Naima', wens: 'Een eigen huis met een slot.', doel: 'Naima woont met de kinderen in een eigen woning', hulp: 'Samira belt elke maand', doorWie: 'Naima en het wijkteam', dag: 60 },
    ],
    normen: [
      'Niemand slaat, schopt of doet een ander pijn. Ook niet om je los te maken.',
      'Wie boos is, gaat weg bij de kinderen. Naar buiten mag altijd.',
      'Sofia hoeft niet te helpen als Naima en Dennis ruzie hebben. Zij mag altijd oma bellen.',
      'Over geld beslissen Naima en Dennis samen.',
    ],
    planversies: [
      { deel: 'VEILIGHEID', dag: 13, toelichting: 'Gemaakt aan tafel bij de opvang, met tolk.', akkoord: [['Naima', 'AKKOORD'], ['Dennis', 'NIET_AKKOORD', 'Ik wil zelf bellen wanneer ik mijn kinderen mis.']] },
      { deel: 'VEILIGHEID', dag: 46, toelichting: 'De afspraak over het ophalen ging mis; er kwamen er drie bij.', akkoord: [['Naima', 'AKKOORD'], ['Dennis', 'AANVULLING', 'Goed, als ik ook op vrijdag mag bellen.'], ['Sofia', 'AKKOORD']] },
      { deel: 'HULPVERLENING', dag: 52, akkoord: [['Naima', 'AKKOORD'], ['Dennis', 'AKKOORD', 'Ik doe de training.']] },
      { deel: 'TOEKOMST', dag: 62, akkoord: [['Sofia', 'AKKOORD', 'Zwemmen!']] },
    ],
    hulp: [
      { soort: 'WONINGURGENTIE', uitvoering: 'ZELF', wat: 'Urgentie aanvragen voor een woning in een andere wijk.', wie: 'Samira', motief: 'Zonder eigen huis blijft Naima bereikbaar voor Dennis; wachten kan niet.', voor: 'Naima', dag: 15, klaarVoor: 30, toestand: 'GELUKT', resultaat: [44, 'De urgentie is toegekend. Daarna durfde Naima de afspraak over bellen te maken.'], afspraak: 0 },
      { soort: 'OUDERSCHAPSPLAN', uitvoering: 'ZELF', wat: 'Een ouderschapsplan maken met Naima en Dennis.', wie: 'Joost', motief: 'Beiden vertrouwen Joost; een ander zou opnieuw moeten beginnen.', dag: 55, klaarVoor: 85 },
      { soort: 'SCHOOL', uitvoering: 'ANDER', wat: 'Sofia kan elke dag bij meester Tom binnenlopen.', wie: 'Meester Tom, basisschool', voor: 'Sofia', dag: 20, toestand: 'GELUKT', resultaat: [50, 'Zij ging er vijf keer heen.'] },
      { soort: 'BEHANDELING', uitvoering: 'ANDER', wat: 'Speltherapie voor Adam.', wie: 'Kinder- en jeugdpsychologie', motief: 'Dit vraagt een specialist; het duo is geen behandelaar.', voor: 'Adam', dag: 52, toestand: 'AANGEVRAAGD' },
    ],
    overleggen: [
      [38, 'ERNSTIGER', 'Dennis stond op een zaterdag zonder te bellen voor de deur en bonsde op het raam.', 'Samira, Joost, Blijf Groep, politie (wijkagent) en Ruben Cohen', 'Het duo blijft. De kinderen worden voortaan bij Khadija opgehaald en de wijkagent belt Dennis.', 'Joost belt Dennis dezelfde dag; over twee weken opnieuw bij elkaar.'],
    ],
    vervanging: ['joost', 'priya', 40, -30],
    inzet: [['samira', 'DIRECTE_VEILIGHEID', 'VOOROP'], ['joost', 'DIRECTE_VEILIGHEID', 'SAMEN'], ['samira', 'RISICOGESTUURD_WERKEN', 'SAMEN'], ['joost', 'RISICOGESTUURD_WERKEN', 'VOOROP']],
    faseTwee: [56, 'Vijf weken geen dreigend contact, iedereen slaapt. Nu naar schuld, schaamte en de rol van Sofia.'],
    instanties: [['SCHOOL', 'Basisschool', 'Meester Tom kijkt elke dag naar Sofia', 15], ['BLIJF_GROEP', 'Opvang', 'Tijdelijke woning voor Naima en de kinderen', 2]],
    reflecties: [
      ['TWIJFEL', 41, 'samira', 'Ik merk dat ik Dennis liever niet zie. Kijk ik dan nog eerlijk?'],
      ['TEGENDENKVRAAG', 60, 'joost', 'Wat zouden wij doen als Naima morgen terug wil?'],
      ['PERSPECTIEF', 73, 'samira', 'Vanuit Sofia gezien gaat het langzaam vooruit.'],
    ],
    reflectiegesprekken: [
      {
        dag: 62, onderwerp: 'Onze blik op Dennis', inbrenger: 'samira', gespreksleider: 'ruben', tegendenker: 'joost',
        perspectieven: 'De kijk van zijn moeder en van zijn trainer hebben wij nog niet.', naastGezin: 'Bij Naima zitten wij naast haar, bij Dennis tegenover hem.',
        hoeBespreken: 'Wij zeggen hem in het begin wat wij wel zien lukken.', zichtVeiligheid: 'Wij weten het van maandag tot en met vrijdag; van het weekend weten wij weinig.',
        eigenHandelen: 'Ik schrik van zijn stem en word dan streng.', meenemen: 'De volgende keer voert Joost het woord en kijk ik mee.',
      },
    ],
    specialistvragen: [
      { dag: 80, aan: 'priya', door: 'joost', totDag: 98, vraag: 'Een kind van negen met epilepsie waakt over haar moeder. Hoe leggen wij uit dat zij mag stoppen met waken, zonder dat een aanval haar schuld lijkt?' },
      { dag: 50, aan: 'anouk', door: 'samira', totDag: 64, vraag: 'Hoe praat je met een vader die zegt dat hij niets meer weet van die avond?', antwoord: [53, 'Vraag wat zijn lijf deed voordat het misging: warm, snel, hard. Dat weet hij vaak nog wel.'] },
    ],
    belevingen: [
      [10, 'Naima', 1, 'CIJFER', 'Ik slaap met mijn schoenen aan.'], [10, 'Sofia', 0, 'GEZICHTEN', 'Mijn buik doet pijn.'], [12, null, 1, 'CIJFER'], [36, 'Naima', 4, 'CIJFER'], [36, 'Sofia', 3, 'GEZICHTEN'],
      [38, null, 4, 'CIJFER'], [60, 'Dennis', 6, 'CIJFER', 'Voor mij is het rustig, ik woon alleen.'], [70, null, 7, 'CIJFER'], [71, 'Naima', 6, 'CIJFER', 'Overdag gaat het goed.'], [71, 'Sofia', 5, 'GEZICHTEN'], [71, 'Adam', 8, 'GEZICHTEN'],
    ],
    terugkoppelingen: [[35, 'Het duo werkt met het gezin; het contactverbod is geregeld en de kinderen zijn veilig.']],
    noodtoegang: {
      wie: 'yusuf', dag: 60, uur: 20, minuten: 35, gevaar: 'GEWELD_NU',
      reden: 'Een moeder belde in paniek het buurtteam: haar ex stond voor de deur van de opvang. Ik zocht wie van het duo ik kon bellen en wat was afgesproken.',
      bevinding: [62, 'TERECHT', 'Er was acuut gevaar en het duo was niet bereikbaar. Er is gekeken naar afspraken en telefoonnummers, en na 35 minuten gestopt.'],
    },
    aanvullingen: [
      ['Dennis', 'CORRECTIE', 'VERKLARING', 0, 50, 'Ik heb haar niet bij de keel gepakt. Ik hield haar bij de schouders vast.'],
      ['Naima', 'AANVULLING', 'SITUATIE', 0, 60, 'Het gebeurde ook een keer in de auto, met de kinderen achterin.'],
      ['Dennis', 'VERKLARING', 'MELDING', 0, 30, 'Ik vind het te zwaar opgeschreven. Ik wil dat dit erbij staat.'],
      ['Naima', 'CORRECTIE', 'AFSPRAAK', 0, 66, 'Khadija kan niet meer op donderdag, dan belt mijn buurvrouw.'],
      ['Sofia', 'VERKLARING', 'CONTACTMOMENT', 0, 64, 'Ik wil niet dat papa leest wat ik vertelde.'],
      ['Naima', 'AANVULLING', 'RISICO', 0, 70, 'Dit gaat beter sinds de zomer.'],
    ],
    inzage: [
      { dag: 72, voor: 'Naima', vrager: 'ZELF', wens: 'Ik wil alles lezen wat over mij is opgeschreven.', toestand: 'IN_VOORBEREIDING', opsteller: 'joost', achterhouden: ['SITUATIE', 2, 'Sofia vertelde dit aan de leerkracht. Naima kan het verkeerd opvatten.'] },
      { dag: 62, voor: 'Sofia', vrager: 'OUDER', ouder: 'Dennis', wens: 'Ik wil weten wat Sofia over mij zegt.', toestand: 'GEWEIGERD', weigering: ['GEEN_RECHT', 'In het gezagsregister staat alleen Naima. Zonder gezag is er geen inzage.'] },
    ],
    vernietiging: [
      { dag: 74, voor: 'Dennis', wens: 'Ik wil dat alles over mij uit het dossier gaat.' },
      {
        dag: 58, voor: 'Sofia', ouder: 'Naima', wens: 'Zij wil niet dat de meetlat bewaard blijft.',
        besluit: [61, 'GEWEIGERD', 'joost', 'De cijfers zijn nodig om te zien of het veilig blijft. Dat belang van Sofia zelf weegt zwaarder.'],
      },
      {
        dag: 45, voor: 'Naima', wens: 'Mijn oude telefoonnummer en wat ik op de eerste dag zei.',
        besluit: [48, 'TOEGEWEZEN', 'samira', 'Dit is van Naima alleen, en niemand anders heeft het nog nodig.'],
      },
    ],
  },
];
