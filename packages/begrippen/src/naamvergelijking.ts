const VOORVOEGSELS = new Set([
  'van', 'von', 'vd', 'de', 'den', 'der', 'des', 'het', 't', 'te', 'ten', 'ter', 'tot', 'op', 'in', 'aan', 'bij', 'uit', 'voor',
  'el', 'al', 'ait', 'ben', 'bin', 'ibn', 'bint', 'la', 'le', 'da', 'di', 'dos', 'du',
]);

/**
 * A key under which spellings of one Dutch surname meet: without prefixes, diacritics, double letters and the usual
 * variants (y/ij, ph/f, ck/k, dt/t). For asking "is this gezin known already?", not for deciding that two people are one.
 */
export function naamsleutel(naam: string): string {
  const woorden = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/['’`]/g, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
  const kern = woorden.filter((woord) => !VOORVOEGSELS.has(woord));
  return (kern.length > 0 ? kern : woorden).map(klank).join('');
}

function klank(woord: string): string {
  return woord
    .replace(/eij|ij|ey|ei/g, 'y')
    .replace(/ph/g, 'f')
    .replace(/ck|cq|q/g, 'k')
    .replace(/ch/g, 'g')
    .replace(/sz|z/g, 's')
    .replace(/dt|th/g, 't')
    .replace(/d$/, 't')
    .replace(/ou/g, 'au')
    .replace(/c/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two surnames may be the same: the same key, one part of a double name, or one letter apart in a longer name. */
export function lijktOpNaam(ene: string, andere: string): boolean {
  const sleutels = (naam: string): string[] => [naam, ...naam.split('-')].map(naamsleutel).filter(Boolean);
  return sleutels(ene).some((a) => sleutels(andere).some((b) => a === b || (Math.min(a.length, b.length) >= 5 && scheeltEen(a, b))));
}

/** At most one letter added, left out, changed, or two neighbours swapped. */
function scheeltEen(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let begin = 0;
  while (begin < a.length && a[begin] === b[begin]) begin += 1;
  let eindeA = a.length;
  let eindeB = b.length;
  while (eindeA > begin && eindeB > begin && a[eindeA - 1] === b[eindeB - 1]) {
    eindeA -= 1;
    eindeB -= 1;
  }
  const restA = a.slice(begin, eindeA);
  const restB = b.slice(begin, eindeB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
