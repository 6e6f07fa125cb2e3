interface Vraag {
  /** Age of whose data it is about; null when the birth date is not known. */
  readonly leeftijd: number | null;
  readonly isKind: boolean;
  /** Who asks: the person, or a parent of the family. */
  readonly vraagt: 'ZELF' | 'OUDER' | 'IEMAND_ANDERS';
  readonly kindStemtIn: boolean;
}

/** Why this person cannot ask to destroy these data (Jeugdwet 7.3.9, domein §6.3); null when they can. */
export function waaromNietVragen({ leeftijd, isKind, vraagt, kindStemtIn }: Vraag): string | null {
  if (leeftijd === null && isKind) return 'De geboortedatum van dit kind ontbreekt. Vul die eerst in: van de leeftijd hangt af wie dit mag vragen.';
  const jaren = leeftijd ?? 18;
  if (vraagt === 'ZELF') return jaren < 12 ? 'Voor een kind onder de 12 vraagt een ouder dit.' : null;
  if (vraagt === 'IEMAND_ANDERS') return 'Alleen de persoon zelf of een ouder kan dit vragen.';
  if (!isKind && jaren >= 18) return 'Een volwassene vraagt dit zelf.';
  if (jaren >= 16) return 'Vanaf 16 jaar vraagt iemand dit zelf.';
  return jaren >= 12 && !kindStemtIn ? 'Van 12 tot 16 jaar moet ook het kind het willen.' : null;
}
