import { leesTlspaar, type Tlsbestanden } from './platform/tls.js';

interface Lezer {
  tekst(naam: string, standaard?: string): string;
  keuze<K extends string>(naam: string, toegestaan: readonly K[], standaard: K): K;
  eis(voldaan: boolean, probleem: string): void;
}

/** `BV_TLS_CERT` and `BV_TLS_KEY`: files, together or neither. They are read here as well, so that a pair that does not fit stops the start. */
export function leesTls(lezer: Lezer): Tlsbestanden | undefined {
  const bestanden = { certificaat: lezer.tekst('BV_TLS_CERT', ''), sleutel: lezer.tekst('BV_TLS_KEY', '') };
  if (bestanden.certificaat === '' && bestanden.sleutel === '') return undefined;
  try {
    leesTlspaar(bestanden);
  } catch (fout) {
    lezer.eis(false, fout instanceof Error ? fout.message : String(fout));
  }
  return bestanden;
}

/** Who reaches the gateway over a network does so encrypted, or says that the network itself does it. */
export function keurTls(lezer: Lezer, luistertHier: boolean, tls: Tlsbestanden | undefined): void {
  const uit = lezer.keuze('BV_TLS', ['', 'uit'], '') === 'uit';
  lezer.eis(luistertHier || tls !== undefined || uit, 'BV_TLS_CERT en BV_TLS_KEY ontbreken en BV_LUISTER is niet alleen deze machine: geef een certificaat en sleutel, of zet BV_TLS=uit als het netwerk zelf versleutelt.');
  lezer.eis(tls === undefined || !uit, 'BV_TLS=uit en BV_TLS_CERT zijn allebei gezet; één van de twee.');
}
