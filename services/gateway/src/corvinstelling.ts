import { join } from 'node:path';
import type { Corvnummers } from './slices/corvpoort.js';

export interface Corv {
  /** Folder into which messages for the Raad are put, readable: whoever brings them further takes them from there. */
  readonly map: string;
  readonly nummers: Corvnummers;
}

interface Lezer {
  tekst(naam: string, standaard?: string): string;
  eis(voldaan: boolean, probleem: string): void;
}

const OIN = /^\d{20}$/;
const DEMO: Corvnummers = { eigen: '00000000000000000001', raad: '00000000000000000002' };

/** `BV_CORV_MAP`, with the numbers `BV_OIN` and `BV_OIN_RAAD`. Off in production until an installation says where and who. */
export function leesCorv(lezer: Lezer, data: string, productie: boolean): Corv | undefined {
  const map = lezer.tekst('BV_CORV_MAP', productie ? '' : join(data, 'corv'));
  if (map === '') return undefined;
  const nummer = (naam: string, demo: string): string => {
    const oin = lezer.tekst(naam, productie ? undefined : demo);
    lezer.eis(oin === '' || OIN.test(oin), `${naam} is geen organisatienummer (OIN) van twintig cijfers.`);
    return oin;
  };
  return { map, nummers: { eigen: nummer('BV_OIN', DEMO.eigen), raad: nummer('BV_OIN_RAAD', DEMO.raad) } };
}
