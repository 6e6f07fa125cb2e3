/** A text that two people changed, laid together; `botst` when both changed the same place, each in another way. */
export interface Samenvoeging {
  readonly tekst: string;
  readonly botst: boolean;
}

/** Sentences, and apart from them the white space between, so that the pieces together are the text again and a last sentence equals one in the middle. */
const zinnen = (tekst: string): string[] => tekst.match(/\s+|[^\s.!?][^.!?\n]*[.!?]*|[.!?]+/gu) ?? [];

/** For each piece of `een` its partner in `ander`, or -1: the longest run of pieces that both have, in order. */
function partners(een: readonly string[], ander: readonly string[]): number[] {
  const kop = ander.length + 1;
  const lengtes = new Uint16Array((een.length + 1) * kop);
  const lengte = (i: number, j: number): number => lengtes[i * kop + j] ?? 0;
  for (let i = een.length - 1; i >= 0; i -= 1) {
    for (let j = ander.length - 1; j >= 0; j -= 1) lengtes[i * kop + j] = een[i] === ander[j] ? lengte(i + 1, j + 1) + 1 : Math.max(lengte(i + 1, j), lengte(i, j + 1));
  }
  const uit = een.map(() => -1);
  for (let i = 0, j = 0; i < een.length && j < ander.length;) {
    if (een[i] === ander[j]) uit[i++] = j++;
    else if (lengte(i + 1, j) >= lengte(i, j + 1)) i += 1;
    else j += 1;
  }
  return uit;
}

/**
 * Three-way: where only one of the two changed the text, that change is taken; two different changes at the same place are a clash, and then
 * the own text comes back and a person must choose. Sentence by sentence: half a sentence of one and half of another says what nobody meant.
 */
export function voegSamen(basis: string, eigen: string, ander: string): Samenvoeging {
  if (eigen === ander || ander === basis) return { tekst: eigen, botst: false };
  if (eigen === basis) return { tekst: ander, botst: false };
  const [b, e, a] = [zinnen(basis), zinnen(eigen), zinnen(ander)];
  const [inEigen, inAnder] = [partners(b, e), partners(b, a)];
  const delen: string[] = [];
  let [i, j, k] = [0, 0, 0];
  const neem = (totB: number, totE: number, totA: number): boolean => {
    const [bron, mijn, hun] = [b.slice(i, totB).join(''), e.slice(j, totE).join(''), a.slice(k, totA).join('')];
    [i, j, k] = [totB, totE, totA];
    if (mijn === hun || hun === bron) delen.push(mijn);
    else if (mijn === bron) delen.push(hun);
    else return false;
    return true;
  };
  for (let volgende = 0; volgende < b.length; volgende += 1) {
    const [m, h] = [inEigen[volgende] ?? -1, inAnder[volgende] ?? -1];
    if (m < 0 || h < 0) continue;
    // Up to a sentence that all three still have, then that sentence.
    if (!neem(volgende, m, h)) return { tekst: eigen, botst: true };
    neem(volgende + 1, m + 1, h + 1);
  }
  if (!neem(b.length, e.length, a.length)) return { tekst: eigen, botst: true };
  return { tekst: delen.join(''), botst: false };
}
