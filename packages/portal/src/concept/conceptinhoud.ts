/** What a draft holds besides the values: enough to find it back in the list and to open it in place. */
export interface Conceptinhoud<Waarden> {
  readonly titel: string;
  readonly pad: string;
  readonly waarden: Waarden;
}

export const schrijfConcept = <Waarden>(inhoud: Conceptinhoud<Waarden>): string => JSON.stringify(inhoud);

/** Undefined for a draft of an older shape: an unreadable draft must not break the page it belongs to. */
export const leesConcept = <Waarden>(tekst: string | undefined | null): Conceptinhoud<Waarden> | undefined => {
  if (tekst === undefined || tekst === null) return undefined;
  try {
    const inhoud = JSON.parse(tekst) as Partial<Conceptinhoud<Waarden>> | null;
    if (typeof inhoud?.titel !== 'string' || typeof inhoud.pad !== 'string' || inhoud.waarden === undefined) return undefined;
    return { titel: inhoud.titel, pad: inhoud.pad, waarden: inhoud.waarden };
  } catch {
    return undefined;
  }
};
