import type { Environment } from './environment.js';
import type { Pools } from './platform/database.js';
import { startKlus } from './platform/klus.js';
import type { Log } from './platform/log.js';
import type { Meting } from './platform/meting.js';
import { maakOtlp } from './platform/otlp.js';
import { startZender } from './platform/zender.js';
import { leesAchterstand, stuurToegangslog } from './zicht/toegangslog-elders.js';

const METEN_MS = 10_000;

interface Eldersdelen {
  readonly omgeving: Pick<Environment, 'productie' | 'toegangslog'>;
  readonly pool: Pools['proces'];
  readonly log: Log;
  readonly meting: Meting;
}

/** The access log elsewhere: sends what is sealed and measures how far that is. Off makes no request, and says so in production. */
export function startElders({ omgeving: { productie, toegangslog }, pool, log, meting }: Eldersdelen): { readonly stop: () => Promise<void> } | undefined {
  if (!toegangslog) {
    if (productie) log.waarschuwing('het toegangslog staat nergens dan in de database: BV_TOEGANGSLOG_OTLP is niet gezet');
    return undefined;
  }
  const verstuur = maakOtlp(toegangslog.adres, toegangslog.autorisatie);
  const zender = startZender({ naam: 'toegangslog', stuur: () => stuurToegangslog(pool, verstuur), log });
  const meter = startKlus({ naam: 'toegangslog elders', elkeMs: METEN_MS, doe: async () => meting.elders(await leesAchterstand(pool)), log });
  return {
    stop: async () => {
      await meter.stop();
      await zender.stop();
    },
  };
}
