import { type RouteObject, scherm } from '@bv/portal';
import { alleenSchrijvers } from '../app/dossier/alleen-schrijvers.js';

export const planroutes: RouteObject[] = [
  { path: 'plan', ...scherm(async () => (await import('./veiligheidsplan.js')).Veiligheidsplan) },
  { path: 'plan/nieuw', ...scherm(async () => (await import('./afspraak-maken.js')).AfspraakMaken, alleenSchrijvers('AFSPRAAK')) },
  { path: 'plan/normen', ...scherm(async () => (await import('./normen-vastleggen.js')).NormenVastleggen, alleenSchrijvers('AFSPRAAK')) },
  { path: 'plan/hulpverlening', ...scherm(async () => (await import('./doelenplan.js')).Hulpverleningsplan) },
  { path: 'plan/toekomst', ...scherm(async () => (await import('./doelenplan.js')).Toekomstplan) },
  { path: 'plan/doel/nieuw', ...scherm(async () => (await import('./doel-maken.js')).DoelMaken, alleenSchrijvers('HULP')) },
  { path: 'plan/doel/:doelId', ...scherm(async () => (await import('./doel-wijzigen.js')).DoelWijzigen, alleenSchrijvers('HULP')) },
  { path: 'plan/vaststellen/:deel', ...scherm(async () => (await import('./plan-vaststellen.js')).PlanVaststellen, alleenSchrijvers('AFSPRAAK')) },
  { path: 'plan/versies/:versieId', ...scherm(async () => (await import('./planversie.js')).PlanversieLezen) },
  { path: 'plan/versies/:versieId/:lidId', ...scherm(async () => (await import('./planakkoord-vastleggen.js')).PlanakkoordVastleggen, alleenSchrijvers('ZIENSWIJZE')) },
  { path: 'plan/:afspraakId', ...scherm(async () => (await import('./afspraak-wijzigen.js')).AfspraakWijzigen, alleenSchrijvers('AFSPRAAK')) },
  { path: 'plan/:afspraakId/evalueren', ...scherm(async () => (await import('./afspraak-evalueren.js')).AfspraakEvalueren, alleenSchrijvers('AFSPRAAK')) },
];
