const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Nine digits: spaces and points go, a number of eight digits gets its leading zero. Undefined when it has no such shape. */
export function normaliseerBsn(invoer: string): string | undefined {
  const cijfers = invoer.replace(/[\s.]/g, '');
  return /^\d{8,9}$/.test(cijfers) ? cijfers.padStart(9, '0') : undefined;
}

/** The 11-proef of a burgerservicenummer. A number that passes need not exist. */
export function isBsn(invoer: string): boolean {
  const bsn = normaliseerBsn(invoer);
  if (bsn === undefined || bsn === '000000000') return false;
  const som = GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(bsn[plaats]), 0);
  return som % 11 === 0;
}

/** The last four digits: enough to tell two people apart. */
export function bsnEinde(bsn: string): string {
  return bsn.slice(-4);
}

/** `•••••6782`, from a whole number or from its last four digits. */
export function maskeerBsn(bsn: string): string {
  return `•••••${bsnEinde(bsn)}`;
}
