import { Specialisme } from '@bv/begrippen';

/**
 * From words on the sheet to who could help: a simple, visible rule that a teamleider can check and overrule (A25, A26).
 * It proposes; it decides nothing.
 */
const woorden: readonly (readonly [Specialisme, RegExp])[] = [
  [Specialisme.HUISELIJKE_RELATIES, /partner|relatie|\bex\b|stalk|wurg|bedreig|\b(slaat|sloeg|slaan|schopt|schopte|duwt|duwde)\b[^.]{0,40}\b(moeder|vrouw|vader|man|partner)\b/],
  [Specialisme.SEKSUEEL_GEDRAG, /seksue|misbruik|grensoverschrijdend|aanrand|verkracht|naaktfoto/],
  [Specialisme.EERGERELATEERD, /\beer\b|eergerelateerd|eerwraak|uithuwelijk|familiedruk|achterlating/],
  [Specialisme.OUDERENMISHANDELING, /oudere|bejaard|mantelzorg|dement|\b(opa|oma|grootouder)/],
  [Specialisme.TRAUMA, /trauma|ptss|nachtmerrie|angst|vlucht|oorlog/],
  [Specialisme.LVB, /\blvb\b|verstandelijk|beperking|moeilijk lerend/],
  [Specialisme.UITVOEREN_MAATREGEL, /ondertoezicht|\bots\b|uithuisplaats|maatregel|voogd/],
  [Specialisme.GGZ, /depress|psychi|psychose|suïcid|zelfmoord|borderline|autis|verward|somber/],
  [Specialisme.VERSLAVING, /verslaa?f|verslaving|alcohol|drank|drinkt|dronken|drugs|cocaïne|blowt|gokt|gokken/],
  [Specialisme.SCHEIDING, /scheid|gescheiden|omgang|ouderschapsplan|ex-(partner|man|vrouw)|vechtscheiding/],
];

/** What plays, in the order of the list above. */
export function themasIn(teksten: readonly (string | null | undefined)[]): Specialisme[] {
  const alles = teksten.filter(Boolean).join(' \n ').toLowerCase();
  return woorden.filter(([, patroon]) => patroon.test(alles)).map(([specialisme]) => specialisme);
}
