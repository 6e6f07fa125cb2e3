import { isBsn } from './bsn.js';

/** Something in a text by which a person could be recognised, with its place and what to do about it. */
export interface Persoonsvondst {
  readonly soort: 'NUMMER' | 'ADRES' | 'DATUM' | 'NAAM';
  readonly tekst: string;
  readonly begin: number;
  readonly advies: string;
}

const ADVIES: Readonly<Record<Persoonsvondst['soort'], string>> = {
  NUMMER: 'een nummer wijst iemand aan.',
  ADRES: 'hieraan is te zien waar iemand woont of te bereiken is.',
  DATUM: 'een datum maakt een gezin herkenbaar. Schrijf liever “na een paar weken”.',
  NAAM: 'schrijf “moeder”, “een kind van negen” of “een collega” in plaats van een naam.',
};

// Words with a capital that name no person of a family.
const BEKEND = new Set(
  ('Ik Raad Kinderbescherming Blijvend Veilig Thuis Blijf Groep Wijkteam Jeugdwet AVG Wmo GGD GGZ MDO OTS GI BSN VT BV Top Nederland Nederlands Nederlandse Amsterdam Engels Engelse Turks Turkse Arabisch Arabische Pools Poolse '
    + 'Marokkaans Marokkaanse Surinaams Surinaamse Marokko Turkije Suriname Polen Kerst Kerstmis Sinterklaas Ramadan Pasen Pinksteren Civil Care Meldcode Samen Starten Gecertificeerde Instelling Oekraïens Oekraïense').split(' '),
);

// At the start of a sentence every word has a capital: there only names that many people have are found.
const VEELVOORKOMEND = new Set(
  ('Ada Adam Ahmed Ali Amina Amir Anna Anne Anouk Bart Bas Bert Bram Daan Daniel David Dennis Dewi Emma Erik Esra Eva Fatima Femke Finn Frank Hanna Hans Hassan Henk Ibrahim Ilse Iris Jan Jasmijn Jayden Jeroen Jesse Joost Julia Karin Karim '
    + 'Kees Kevin Khadija Laila Lars Laura Lisa Lotte Lucas Luuk Maria Marieke Mark Marijke Mehmet Mila Milan Mohamed Mohammed Monique Mustafa Naima Noah Noor Omar Peter Piet Priya Rachid Renske Ruben Samira Sandra Sara Sem Sofia Sophie Stefan '
    + 'Sven Tess Thomas Tim Tom Wendy Willem Yasmina Youssef Yusuf Zeynep').split(' '),
);

const PATRONEN: readonly (readonly [Persoonsvondst['soort'], RegExp])[] = [
  ['ADRES', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['ADRES', /(?<![\d\p{L}])[1-9]\d{3}\s?[A-Za-z]{2}(?![\p{L}\d])/gu],
  ['ADRES', /\p{Lu}\p{Ll}+(?:straat|laan|weg|plein|gracht|kade|hof|dreef|singel|pad)\s\d+/gu],
  ['NUMMER', /BV-\d{4}-\d+/gu],
  ['ADRES', /(?<!\d)(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)/gu],
  ['DATUM', /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/gu],
  ['DATUM', /(?<!\d)\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?/giu],
  ['NAAM', /(?:meneer|mevrouw|dhr\.|mevr\.|mw\.)\s(?:(?:van|de|den|der|el|al|ten|ter)\s)*\p{Lu}[\p{L}’'-]*/giu],
];

const isBekend = (woord: string): boolean => BEKEND.has(woord) || BEKEND.has(woord.replace(/s$/u, '')) || woord.toUpperCase() === woord;

function namen(tekst: string): Persoonsvondst[] {
  return [...tekst.matchAll(/(?<![\p{L}\d])\p{Lu}\p{L}*/gu)].flatMap(({ 0: woord, index }) => {
    const ervoor = tekst.slice(0, index).trimEnd();
    const isBegin = ervoor === '' || /[.!?:;\n“"(–-]$/u.test(ervoor) || /\n\s*$/u.test(tekst.slice(0, index));
    const isNaam = isBegin ? VEELVOORKOMEND.has(woord) : !isBekend(woord);
    return isNaam ? [{ soort: 'NAAM' as const, tekst: woord, begin: index, advies: ADVIES.NAAM }] : [];
  });
}

const nummers = (tekst: string): Persoonsvondst[] =>
  [...tekst.matchAll(/(?<!\d)\d(?:[ .]?\d){8}(?!\d)/gu)].flatMap(({ 0: nummer, index }) => (isBsn(nummer.replace(/\D/gu, '')) ? [{ soort: 'NUMMER' as const, tekst: nummer, begin: index, advies: ADVIES.NUMMER }] : []));

/**
 * Finds by its words alone what could point at a person, in a text that others than the own team will read. It finds too much rather than
 * too little (a capital inside a sentence is taken for a name), and it cannot find everything: a second person reads it too.
 */
export function vindPersoonsgegevens(tekst: string): Persoonsvondst[] {
  const vast = PATRONEN.flatMap(([soort, patroon]) => [...tekst.matchAll(patroon)].map(({ 0: gevonden, index }) => ({ soort, tekst: gevonden, begin: index, advies: ADVIES[soort] })));
  const eerder = [...nummers(tekst), ...vast];
  const los = namen(tekst).filter(({ begin }) => !eerder.some((vondst) => vondst.begin <= begin && begin < vondst.begin + vondst.tekst.length));
  return [...eerder, ...los].sort((een, ander) => een.begin - ander.begin);
}
