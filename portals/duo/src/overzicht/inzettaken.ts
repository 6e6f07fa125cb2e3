import { dagVan, hulpsoortNaam } from '@bv/begrippen';
import { ernstsignaal } from './ernstsignaal.js';
import { grenzenVan } from '../app/grenzen.js';
import { dagen, dagenTussen, geleden, isZichtbaar, kort, type Overzichtcasus, type Taak } from './te-doen.js';

const gebroken = ({ afspraken }: Overzichtcasus): Taak[] =>
  afspraken.flatMap(({ id, als, toestand }) =>
    toestand === 'GEBROKEN' ? [{ sleutel: `gebroken ${id}`, tekst: `Afspraak niet nagekomen: ${kort(als ?? 'zonder tekst')}`, pad: `plan/${id}`, wanneer: 'maak een nieuwe of zet hem goed', isLaat: true }] : [],
  );

const vastTeStellen = (casus: Overzichtcasus): Taak[] =>
  casus.afspraken.some(({ toestand }) => toestand === 'LOPEND') && casus.planversies.length === 0
    ? [{ sleutel: 'plan', tekst: 'Het veiligheidsplan vaststellen met het gezin', pad: 'plan/vaststellen/VEILIGHEID', wanneer: 'nog niet gedaan', isLaat: false }]
    : [];

const laat = ({ hulpinzetten }: Overzichtcasus, nu: string): Taak[] =>
  hulpinzetten.flatMap(({ id, soort, klaarVoor, toestand }) =>
    (toestand === 'AANGEVRAAGD' || toestand === 'LOOPT') && klaarVoor !== null && klaarVoor < nu
      ? [{ sleutel: `hulp ${id}`, tekst: `Hoe staat het met: ${soort === null ? 'hulp' : hulpsoortNaam[soort].toLowerCase()}`, pad: `hulp/${id}`, wanneer: `${dagen(dagenTussen(klaarVoor, nu))} te laat`, isLaat: true }]
      : [],
  );

/** Nothing was put in place for so many days (A18): no help, no action, no goal. */
const niets = (casus: Overzichtcasus, nu: string): Taak[] => {
  if (!isZichtbaar(casus, 'hulpinzetten')) return [];
  const dagenVan = [...casus.hulpinzetten.flatMap(({ sinds, resultaatOp }) => [sinds, resultaatOp]), ...casus.plandoelen.map(({ van }) => van)].filter((dag) => dag !== null && dag <= nu);
  const laatste = dagenVan.sort().at(-1) ?? (casus.geopendOp === null ? undefined : dagVan(casus.geopendOp));
  if (laatste === undefined || dagenTussen(laatste, nu) <= grenzenVan(casus).hulp) return [];
  return [{ sleutel: 'hulp', tekst: 'Hulp of een actie inzetten', pad: 'hulp', wanneer: `${geleden(laatste, nu)} niets ingezet`, isLaat: true }];
};

const informanten = (casus: Overzichtcasus): Taak[] => {
  const open = casus.verklaringen.filter(({ bronsoort, informantOordeel }) => bronsoort === 'INFORMANT' && informantOordeel === null).length;
  return open === 0 ? [] : [{ sleutel: 'informant', tekst: 'Informanten vragen of hun tekst klopt', pad: 'feiten', wanneer: open === 1 ? '1 tekst' : `${open} teksten`, isLaat: false }];
};

const overleg = (casus: Overzichtcasus, nu: string): Taak[] => {
  const signaal = isZichtbaar(casus, 'overleggen') ? ernstsignaal(casus, nu) : undefined;
  if (!signaal) return [];
  const vraag = new URLSearchParams({ aanleiding: signaal.aanleiding, waarom: signaal.waarom }).toString();
  return [{ sleutel: 'overleg', tekst: 'Overleggen met andere professionals', pad: `contact/overleg/nieuw?${vraag}`, wanneer: kort(signaal.waarom), isLaat: false }];
};

/** What to do about agreements, help and those who think along. */
export const inzettaken = (casus: Overzichtcasus, nu: string): Taak[] => [...gebroken(casus), ...laat(casus, nu), ...niets(casus, nu), ...vastTeStellen(casus), ...informanten(casus), ...overleg(casus, nu)];
