import { conceptId } from './concept-id.js';
import { Weigeringsfout } from '../zicht/weigering.js';
import type { Werk } from '../zicht/werk.js';
import { Corvbericht } from './corv/corv.entity.js';

/** The messages that municipalities, Veilig Thuis and the Raad send each other over CORV (domein §5.1), as far as we may send them. */
export const Corvsoort = { VERZOEK_TOT_ONDERZOEK: 'VERZOEK_TOT_ONDERZOEK' } as const;
export type Corvsoort = (typeof Corvsoort)[keyof typeof Corvsoort];

/** Organisation numbers of the government (OIN): of this installation, and of the Raad. Twenty digits each. */
export interface Corvnummers {
  readonly eigen: string;
  readonly raad: string;
}

let nummers: Corvnummers | undefined;

/** Once, at the start. Undefined: nothing leaves this installation. */
export const gebruikCorvnummers = (van: Corvnummers | undefined): void => {
  nummers = van;
};

/** Errors: CORV_STAAT_UIT. */
export function corvnummers(): Corvnummers {
  if (!nummers) throw new Weigeringsfout('CORV_STAAT_UIT', 'Versturen naar de Raad staat hier nog niet aan. Bel de Raad, en vraag uw beheerder om het aan te zetten. Wat u schreef, blijft bewaard.');
  return nummers;
}

export interface Corvaanbod {
  readonly soort: Corvsoort;
  /** Of the sender, the same when it is offered again: a message is offered once. */
  readonly kenmerk: string;
  readonly casusId: string;
  /** The group of the sender. */
  readonly partijId: string;
  /** Organisation numbers of the government: twenty digits. */
  readonly vanOin: string;
  readonly naarOin: string;
  readonly inhoud: Readonly<Record<string, unknown>>;
}

/** Where a command hands over a formal message. One adapter stores it; one that sends takes its place without a change in the commands. */
export interface CorvPoort {
  /** Within the transaction of the command. Gives the id of the stored message. Errors: OIN_ONGELDIG. */
  readonly biedAan: (werk: Werk, aanbod: Corvaanbod) => Promise<string>;
}

const OIN = /^\d{20}$/;

/**
 * Stores the message encrypted, and writes in the access log that data of this casus were made ready to leave. It claims no conformance:
 * the form of CORV (StUF-koppelvlak Jeugdzorg) is not public code. What is stored is brought away by a queue (corv.sql.ts).
 */
export const opslaandeCorv: CorvPoort = {
  biedAan: async (werk, { soort, kenmerk, casusId, partijId, vanOin, naarOin, inhoud }) => {
    for (const [veld, oin] of Object.entries({ vanOin, naarOin })) {
      if (!OIN.test(oin)) throw new Weigeringsfout('OIN_ONGELDIG', 'Een organisatienummer (OIN) heeft twintig cijfers.', veld);
    }
    const id = conceptId(partijId, `corv ${soort} ${kenmerk}`);
    await werk.bewaarEigen(Corvbericht, id, { partijId, soort, kenmerk, vanOin, naarOin, casusId, aangebodenOp: werk.nu.toISOString(), inhoud: JSON.stringify(inhoud) });
    await werk.verantwoord('E', [casusId]);
    return id;
  },
};
