export const WAARSCHUW_VOORAF = 5 * 60_000;

export type Klokstand = 'ruim' | 'bijna' | 'voorbij';

export const klokstand = (eindigtOp: string, nu: number): Klokstand => {
  const over = Date.parse(eindigtOp) - nu;
  if (over <= 0) return 'voorbij';
  return over <= WAARSCHUW_VOORAF ? 'bijna' : 'ruim';
};

/** Milliseconds until the next change of the stand; a timer longer than this would come too late. */
export const totVolgende = (eindigtOp: string, nu: number): number => {
  const over = Date.parse(eindigtOp) - nu;
  return Math.max(0, over > WAARSCHUW_VOORAF ? over - WAARSCHUW_VOORAF : over);
};

/** "4 minuten en 30 seconden", in steps of 15 seconds: faster than that a screen reader cannot follow. */
export const resterendeTekst = (eindigtOp: string, nu: number): string => {
  const seconden = Math.max(0, Math.ceil((Date.parse(eindigtOp) - nu) / 15_000) * 15);
  const minuten = Math.floor(seconden / 60);
  const rest = seconden % 60;
  const delen = [
    ...(minuten > 0 ? [`${minuten} ${minuten === 1 ? 'minuut' : 'minuten'}`] : []),
    ...(rest > 0 ? [`${rest} seconden`] : []),
  ];
  return delen.length > 0 ? delen.join(' en ') : 'enkele seconden';
};
