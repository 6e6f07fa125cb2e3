import type { Gegevenscategorie } from './gegevenscategorie.js';

/**
 * What may come out while the family holds the tablet (expectation 18): policy, not the taste of a screen. A session in gespreksweergave
 * runs the operations that are named here and no others, in the gateway and in the database; a test holds each of them to the fields and
 * labels below. What is not named stays closed: the melder, interpretations, reflection, addresses, messages, other families, and what
 * another family member scored or said.
 */
export const gesprekslabels: readonly Gegevenscategorie[] = ['PROCES', 'IDENTIFICEREND', 'VEILIGHEID', 'AFSPRAAK'];

/** By type of the schema: the fields that an operation of gespreksweergave may ask. */
export const gespreksvelden: Readonly<Record<string, readonly string[]>> = {
  Casus: ['id', 'gezinsleden', 'situaties', 'afspraken'],
  Gezinslid: ['id', 'voornamen'],
  OnveiligeSituatie: ['id', 'titel', 'rang', 'toestand'],
  Veiligheidsafspraak: ['id', 'versie', 'als', 'dan', 'doorWie', 'toestand', 'evaluatie'],
  Uitkomst: ['gelukt', 'id', 'casusId', 'versie', 'weigeringen', 'conflict'],
  Weigering: ['code', 'veld', 'tekst'],
  Conflict: ['versie', 'gewijzigdDoor', 'gewijzigdOp', 'velden'],
  Conflictveld: ['veld', 'huidig'],
};

/** Questions and commands that may run, by the name under which they are registered for the duo's portal. */
export const gespreksoperaties: readonly string[] = ['Gesprek', 'Gesprekssleutel', 'GesprekBeleving', 'GesprekScore', 'GesprekAfspraak'];

export const isGespreksoperatie = (portaal: string, naam: string): boolean => portaal === 'duo' && gespreksoperaties.includes(naam);
