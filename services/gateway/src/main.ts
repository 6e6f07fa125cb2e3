import { fileURLToPath } from 'node:url';
import { isGespreksoperatie } from '@bv/beleid';
import { leesEnvironment } from './environment.js';
import { AANMELDTEMPO, aanmelden } from './platform/aanmelden.js';
import { keurDatabase, leesDatabasestand } from './platform/databasekeuring.js';
import { maakLosseClient, maakPool, maakPools, sluitPools, vraag, wachtOpDatabase } from './platform/database.js';
import { documenten } from './platform/document.js';
import { gezondheid } from './platform/gezondheid.js';
import { graphql } from './platform/graphql.js';
import { maakApp } from './platform/http.js';
import { identiteitsproxy } from './platform/identiteitsproxy.js';
import { metKortPad } from './platform/kortpad.js';
import { maakKlokwacht } from './platform/klokwacht.js';
import { foutvelden, maakLog } from './platform/log.js';
import { bijEinde, bijOnvoorzien, luister } from './platform/luister.js';
import { maakLuisteraar } from './platform/luisteren.js';
import { maakMeting } from './platform/meting.js';
import { maakOpenbareFout } from './platform/openbare-fout.js';
import { maakOperaties } from './platform/operaties.js';
import { maakOtlp } from './platform/otlp.js';
import { maakBewijseis } from './platform/bewijseis.js';
import { portalen } from './platform/portalen.js';
import { laadRegister } from './platform/register.js';
import { maakSessies } from './platform/sessie.js';
import { maakSessiewacht } from './platform/sessiewacht.js';
import { metReplica } from './platform/replica.js';
import { stroom } from './platform/stroom.js';
import { maakBestandsbus } from './platform/bestandsbus.js';
import { maakSessietempo, maakTempo, metTempo } from './platform/tempo.js';
import { naarCollector, startSporen, volgPool } from './platform/sporen.js';
import { startUitbak } from './platform/uitbak.js';
import { maakUitloop } from './platform/uitloop.js';
import { startKlus } from './platform/klus.js';
import { startZegelaar } from './platform/zegelaar.js';
import { startZender } from './platform/zender.js';
import { BEWIJSVELDEN } from './bewijsvelden.js';
import { startElders } from './elders.js';
import { maakMuur } from './muur.js';
import { melden, TEMPO } from './openbaar/melden.js';
import { gebruikSleutels, Sleutelbos, sleutelbos } from './zicht/sleutelbos.js';
import { Corvbericht } from './slices/corv/corv.entity.js';
import { gebruikCorvnummers } from './slices/corvpoort.js';
import { bezorgCorv } from './zicht/corv-bezorgen.js';
import { verversCijfers } from './zicht/sturing.js';
import { escaleerTermijnen } from './zicht/vt-termijnen.js';
import { stuurVerwerkingen } from './zicht/verwerkingslog.js';
import { maakMaanden, zegel } from './zicht/zegelen.js';

const PORTALEN = ['veilig-thuis', 'duo', 'rvdk', 'wijkteam', 'privacy', 'sturing'] as const;
const SCHERMEN = ['berichten', 'concepten', 'inzageverzoeken', 'noodtoegang'] as const;
const DATABASE_BINNEN_MS = 60_000;
const REGISTER = fileURLToPath(new URL('../../../schema/operaties', import.meta.url));

const omgeving = leesEnvironment();
const log = maakLog();
bijOnvoorzien(log);
gebruikSleutels(new Sleutelbos(omgeving.sleutels));
gebruikCorvnummers(omgeving.corv?.nummers);

// Data
const opVerbroken = (fout: Error): void => log.waarschuwing('verbinding verbroken', foutvelden(fout));
const pools = maakPools(omgeving, opVerbroken);
const replica = omgeving.replica && maakPool({ ...omgeving, database: omgeving.replica }, 'sturing', opVerbroken);
const sporen = omgeving.sporen && startSporen(omgeving.sporen.deel, naarCollector(omgeving.sporen));
if (sporen) for (const [rol, pool] of Object.entries({ ...pools, ...(replica && { replica }) })) volgPool(pool, rol);
await wachtOpDatabase(pools.proces, DATABASE_BINNEN_MS);
const gebreken = keurDatabase(await leesDatabasestand(pools));
if (omgeving.productie && gebreken.length > 0) throw new Error(`De database is niet veilig ingesteld:\n- ${gebreken.join('\n- ')}`);
for (const gebrek of gebreken) log.waarschuwing('database', { gebrek });
if (omgeving.productie && omgeving.bewijs?.verlooptOp() === undefined) log.waarschuwing('de rollen van de database melden zich met een wachtwoord dat niet vanzelf afloopt: BV_DATABASE_CERTIFICAAT is niet gezet');
const klok = maakKlokwacht(async () => (await vraag<{ nu: Date }>(pools.proces, { text: 'select clock_timestamp() as nu' }))[0]?.nu ?? new Date(NaN), log);
await klok.kijk();
const klokwacht = startKlus({ naam: 'klok', elkeMs: 2000, doe: klok.kijk, log });
const sessies = maakSessies(pools.proces);
const luisteraar = maakLuisteraar(() => maakLosseClient(omgeving, 'proces'), log);
const uitbak = startUitbak(pools.proces, luisteraar, log);
const zegelaar = startZegelaar({ zegel: () => zegel(pools.proces), maakMaanden: () => maakMaanden(pools.proces), datamap: omgeving.data, log });
const termijnen = startKlus({ naam: 'termijnen', elkeMs: 60_000, doe: () => escaleerTermijnen(pools.proces), log });
// Figures over families together; they change when at least five families did, so each hour is often enough.
const cijfers = startKlus({ naam: 'cijfers', elkeMs: 60 * 60_000, doe: () => verversCijfers(pools.proces), log });
// Into a folder, with a receipt: the form of CORV itself is not public (besluit 0071).
const corvbus = omgeving.corv && maakBestandsbus(omgeving.corv.map);
const corv = corvbus && startKlus({ naam: 'corv', elkeMs: 5_000, doe: () => bezorgCorv(pools.proces, Corvbericht, ({ id, inhoud }) => corvbus(id, inhoud)), log });
const { ldv } = omgeving;
const zender = ldv && startZender({ naam: 'verwerkingslog', stuur: () => stuurVerwerkingen(pools.proces, maakOtlp(ldv.adres, ldv.autorisatie)), log });
const meting = maakMeting(pools, omgeving.bewijs?.verlooptOp);
const elders = startElders({ omgeving, pool: pools.proces, log, meting });

// What may be asked
const muur = await maakMuur({ omgeving, pools, luisteraar, telbron: metReplica(pools.sturing, replica, log) });
const { schema, contractVan, muurKlopt, verantwoord, verantwoordAfwijzing, maakContext } = muur;
// A gateway that disagrees with the wall about labels or policy serves nobody.
if (!(await muurKlopt())) throw new Error('De muur in de database is anders dan die van dit programma. Draai eerst de migraties.');
const operaties = maakOperaties({ register: laadRegister(REGISTER, PORTALEN), vrij: omgeving.vrijeOperaties, contractVan, volledig: schema });
// The package is not in the image for production, which refuses the demo (besluit 0098).
const mensen = omgeving.demo ? (await import('@bv/demo')).demomensen : [];
const openbareFout = maakOpenbareFout(log, !omgeving.productie);
const wacht = maakSessiewacht(sessies, meting);
const deur = { maakContext, operaties, sessies, pools, openbareFout, verantwoordAfwijzing, magOpSlot: isGespreksoperatie, eistBewijs: maakBewijseis(omgeving.bewijsMinuten, BEWIJSVELDEN) };
const vragen = await graphql({ ...deur, schema, meting });

// Over HTTP
const { herkomst, aanbieders } = omgeving;
const uitloop = maakUitloop(omgeving.uitloopMs);
const app = maakApp({
  herkomst,
  log,
  meting,
  delen: [
    gezondheid({ pool: pools.proces, meting, log, klopt: async () => klok.isGelijk() && (await muurKlopt()), isUitlopend: uitloop.isBezig }),
    klok.eis,
    ...aanbieders.flatMap(({ issuer, doel }) => (doel === undefined ? [] : [identiteitsproxy(issuer, doel)])),
    melden({ pool: pools.proces, tempo: maakTempo(pools.proces, omgeving.geheim, TEMPO) }),
    aanmelden({ pool: pools.proces, sessies, aanbieders, herkomst, log, tempo: maakTempo(pools.proces, omgeving.geheim, AANMELDTEMPO), bewijsMinuten: omgeving.bewijsMinuten, verantwoord, conceptsleutels: (id) => sleutelbos().hashes('conceptsleutel', id) }),
    stroom({ ...deur, schema, wacht }),
    vragen.router,
    documenten({ ...deur, schema }),
    portalen({ map: omgeving.portalen, portalen: PORTALEN, schermen: SCHERMEN, mensen, herkomst, sessies }),
  ],
});
const kort = metKortPad(app, { herkomst, kortpad: muur.kortpad, sessies, meting, log });
const snel: typeof kort = (verzoek, antwoord) => {
  (klok.isGelijk() ? kort : app)(verzoek, antwoord);
};
const { verzoekenPerMinuut } = omgeving;
const geremd = verzoekenPerMinuut > 0 ? metTempo({ sessies, tempo: maakSessietempo(pools.proces, omgeving.geheim, verzoekenPerMinuut), snel, app }) : snel;
const loket = await luister(uitloop.om(geremd), omgeving, { meting, log });
log.info('gateway luistert', { poort: omgeving.poort, tls: omgeving.tls !== undefined });

bijEinde(async () => {
  await uitloop.begin();
  wacht.stop();
  await luisteraar.stop();
  await loket.sluit();
  await uitbak.stop();
  await zegelaar.stop();
  await klokwacht.stop();
  await termijnen.stop();
  await cijfers.stop();
  await corv?.stop();
  await zender?.stop();
  await elders?.stop();
  await vragen.stop();
  await muur.stop();
  await replica?.end();
  await sluitPools(pools);
  await sporen?.stop();
});
