import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Pools } from './database.js';

const STAPPEN = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Verzoeksoort {
  readonly methode: string;
  readonly route: string;
  readonly status: number;
}

interface Operatiesoort {
  readonly portaal: string;
  readonly operatie: string;
  readonly uitkomst: string;
}

/** How far the access log elsewhere is behind. */
interface Eldersstand {
  readonly wachtend: number;
  readonly seconden: number;
}

export interface Meting {
  readonly verzoek: (soort: Verzoeksoort, seconden: number) => void;
  readonly operatie: (soort: Operatiesoort, seconden: number) => void;
  readonly stromen: (open: number) => void;
  /** Until when the certificate is valid that the gateway serves with. */
  readonly certificaat: (geldigTot: Date) => void;
  readonly elders: (stand: Eldersstand) => void;
  readonly tekst: () => Promise<string>;
  readonly contentType: string;
}

/** Finding a counter by its labels costs more than counting: it is found once for each kind, and kinds are few. */
const perSoort = <S extends object, T>(vind: (soort: S) => T): ((soort: S) => T) => {
  const bekend = new Map<string, T>();
  return (soort) => {
    const sleutel = Object.values(soort).join(' ');
    const gevonden = bekend.get(sleutel) ?? vind(soort);
    bekend.set(sleutel, gevonden);
    return gevonden;
  };
};

/** Counters for Prometheus. Labels are names of routes and of registered operations: few values, and none about people. */
export const maakMeting = (pools?: Pools, verlooptOp: () => Date | undefined = () => undefined): Meting => {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const verzoeken = new Histogram({
    name: 'bv_http_seconden',
    help: 'Duur van een HTTP-verzoek',
    labelNames: ['methode', 'route', 'status'],
    buckets: STAPPEN,
    registers: [register],
  });
  const operaties = new Histogram({
    name: 'bv_operatie_seconden',
    help: 'Duur van een GraphQL-operatie',
    labelNames: ['portaal', 'operatie', 'uitkomst'],
    buckets: STAPPEN,
    registers: [register],
  });
  const stromen = new Gauge({ name: 'bv_stromen_open', help: 'Open stromen met meldingen', registers: [register] });
  const certificaat = new Gauge({ name: 'bv_certificaat_geldig_tot_seconden', help: 'Tot wanneer het certificaat van de gateway geldt (seconden sinds 1970); 0 zonder TLS', registers: [register] });
  const eldersWachtend = new Gauge({ name: 'bv_toegangslog_elders_wachtend', help: 'Verzegelde regels van het toegangslog die elders nog niet bevestigd zijn', registers: [register] });
  let gemeten: { readonly seconden: number; readonly op: number } | undefined;
  new Gauge({
    name: 'bv_toegangslog_elders_seconden',
    help: 'Hoe oud de oudste regel is die elders nog niet bevestigd is',
    registers: [register],
    collect() {
      // Not measured for long is as bad as far behind: what is not known counts on.
      if (gemeten) this.set(gemeten.seconden + (performance.now() - gemeten.op) / 1000);
    },
  });
  new Gauge({
    name: 'bv_database_verbindingen',
    help: 'Verbindingen met PostgreSQL per rol',
    labelNames: ['rol', 'toestand'],
    registers: [register],
    collect() {
      for (const [rol, pool] of Object.entries(pools ?? {})) {
        this.set({ rol, toestand: 'alle' }, pool.totalCount);
        this.set({ rol, toestand: 'vrij' }, pool.idleCount);
        this.set({ rol, toestand: 'wachtend' }, pool.waitingCount);
      }
    },
  });
  if (verlooptOp()) {
    new Gauge({
      name: 'bv_database_certificaat_seconden',
      help: 'Hoe lang het certificaat nog geldt waarmee de gateway zich bij PostgreSQL meldt',
      registers: [register],
      collect() {
        this.set(((verlooptOp()?.getTime() ?? 0) - Date.now()) / 1000);
      },
    });
  }
  const verzoekteller = perSoort(({ methode, route, status }: Verzoeksoort) => verzoeken.labels(methode, route, String(status)));
  const operatieteller = perSoort(({ portaal, operatie, uitkomst }: Operatiesoort) => operaties.labels(portaal, operatie, uitkomst));
  return {
    verzoek: (soort, seconden) => verzoekteller(soort).observe(seconden),
    operatie: (soort, seconden) => operatieteller(soort).observe(seconden),
    stromen: (open) => stromen.set(open),
    certificaat: (geldigTot) => certificaat.set(geldigTot.getTime() / 1000),
    elders: ({ wachtend, seconden }) => {
      eldersWachtend.set(wachtend);
      gemeten = { seconden, op: performance.now() };
    },
    tekst: () => register.metrics(),
    contentType: register.contentType,
  };
};
