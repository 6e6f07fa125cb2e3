import { isBsn } from '../bsn.js';
import type { Bereik } from './naam.js';

const bereiken = (tekst: string, patroon: RegExp, past: (stuk: string) => boolean = () => true): Bereik[] =>
  [...tekst.matchAll(patroon)].filter(([stuk]) => past(stuk)).map(({ 0: stuk, index }) => ({ begin: index, einde: index + stuk.length }));

const EMAIL = /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
const TELEFOON = /(?<![\d\p{L}])(?:(?:\+|00)\d{1,3}[\s.\-/()]*(?:\(?0\)?)?|\(?0)[1-9](?:[\s.\-/()]{0,2}\d){7,9}(?!\d)/gu;
// Nine digits, in any grouping; eight only together, or a year and a number would be one.
const NEGEN = /(?<![\d\p{L}])\d(?:[ .\-\u00A0]?\d){8}(?![ .-]?\d)/gu;
const ACHT = /(?<![\d\p{L}])\d{8}(?!\d)/gu;
const MET_WOORD = /(?:bsn|burgerservicenummer|sofinummer)[\s:]*(?:is\s+)?(\d(?:[ .-]?\d){5,9})/giu;
const MAAND = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const DATUM = new RegExp(`(?<!\\d)(?:[0-3]?\\d\\s?[-/. ]\\s?[01]?\\d\\s?[-/. ]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}-[01]\\d-[0-3]\\d|[0-3]?\\d\\s+(?:${MAAND})\\.?\\s+(?:19|20)\\d{2})(?!\\d)`, 'giu');
const GEBOREN = /(?:geboren|geb\.?|geboortedatum)[\s:]*(?:op|is)?\s*([0-3]?\d[-/. ][01]?\d[-/. ]\d{2,4})/giu;
// "in 2018 en" is no postcode: small letters count when written together, or with a number behind.
const POSTCODE = /(?<![\d\p{L}])[1-9]\d{3}(?:\s?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2}|\s(?!en|op|is|om|in|de|na|te|of|al|af|er|ze|we|je|zo|nu|aan)[a-z]{2}(?=\s?,?\s\d))(?!\p{L})(?:[\s,]{1,3}\d{1,5}(?!\d|[-/.:]\d)[a-zA-Z]?(?!\p{L}))?/gu;
const STRAAT = /(?<!\p{L})\p{L}[\p{L}'’.-]*(?:straat|str\.|weg|laan|plein|gracht|kade|hof|singel|dijk|steeg|plantsoen|burgwal)\s+\d{1,4}\s?[a-zA-Z]?(?!\p{L})(?:[-\s]?(?:hs|huis|[1-9]))?(?!\d)/giu;

/** The groups of these patterns, without the word before them. */
const groepen = (tekst: string, patroon: RegExp): Bereik[] =>
  [...tekst.matchAll(patroon)].flatMap(({ 0: stuk, 1: groep, index }) => (groep === undefined ? [] : [{ begin: index + stuk.length - groep.length, einde: index + stuk.length }]));

const DOSSIERNUMMER = /(?<![\d\p{L}])(?:BV|VT)-\d{4}-\d+(?!\d)/gu;

export const vindDossiernummer = (tekst: string): Bereik[] => bereiken(tekst, DOSSIERNUMMER);
export const vindEmail = (tekst: string): Bereik[] => bereiken(tekst, EMAIL);
export const vindTelefoon = (tekst: string): Bereik[] => bereiken(tekst, TELEFOON);

/** By the 11-proef, with spaces, points or hyphens between; and whatever is called a BSN. */
export const vindBsn = (tekst: string): Bereik[] => [
  ...groepen(tekst, MET_WOORD),
  ...bereiken(tekst, NEGEN, (stuk) => isBsn(stuk.replace(/[-\u00A0]/g, ''))),
  ...bereiken(tekst, ACHT, isBsn),
];

export const vindDatum = (tekst: string): Bereik[] => [...groepen(tekst, GEBOREN), ...bereiken(tekst, DATUM)];
export const vindAdres = (tekst: string): Bereik[] => [...bereiken(tekst, POSTCODE), ...bereiken(tekst, STRAAT)];
