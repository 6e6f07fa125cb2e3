import { type Gegevenscategorie, labels, labelsIn } from '@bv/beleid';

/** A line of the access log with what its ids stand for, as the export reads it. */
export interface Nenregel {
  readonly id: string;
  readonly op: Date;
  readonly actie: string;
  readonly uitkomst: string;
  readonly operatie: string;
  readonly doel: string;
  readonly portaal: string;
  readonly verzoek_id: string;
  readonly beleidsversie: string | null;
  readonly hoedanigheden: readonly string[];
  readonly persoon_id: string | null;
  readonly sub: string | null;
  readonly naam: string | null;
  /** Whose eyes it were, when who supervises looked along. */
  readonly als_id: string | null;
  readonly als_naam: string | null;
  readonly casus_id: string | null;
  readonly casusnummer: string | null;
  readonly gezinsleden: readonly string[];
  readonly getoond: number;
  readonly afgeschermd: number;
}

type Waarde = string | number | boolean | null | readonly string[] | { readonly getoond: readonly string[]; readonly afgeschermd: readonly string[] };

/** Where the value of a NEN 7513 field comes from: a column of `log.toegang`, a fixed value, or nowhere. */
type Herkomst = `kolom ${string}` | `vast ${string}` | 'ontbreekt';

interface Nenveld<R> {
  readonly naam: string;
  readonly herkomst: Herkomst;
  readonly waarde: (regel: R) => Waarde;
}

const veld = <R>(naam: string, herkomst: Herkomst, waarde: (regel: R) => Waarde): Nenveld<R> => ({ naam, herkomst, waarde });
const vast = <R>(naam: string, tekst: string | number | boolean): Nenveld<R> => veld(naam, `vast ${String(tekst)}`, () => tekst);
const ontbreekt = <R>(naam: string): Nenveld<R> => veld(naam, 'ontbreekt', () => null);

/** Ours to those of the standard (create, read, update, delete, execute): logging in, searching and the noodknop are things that were done; looking along is reading. */
const ACTIE: Readonly<Record<string, string>> = { R: 'R', U: 'U', D: 'D', E: 'R', S: 'E', L: 'E', N: 'E', B: 'R' };
/** Access, amendment, erasure, export. */
const LEVENSLOOP: Readonly<Record<string, number>> = { U: 3, D: 15, E: 10 };
const UITKOMST: Readonly<Record<string, number>> = { GESLAAGD: 0, NIETS_GEVONDEN: 0, GEWEIGERD: 4 };

const gevoelig = (masker: number): Gegevenscategorie[] => labelsIn(masker).filter((label) => labels[label].stil || !labels[label].aanvraagbaar);

export const GEBEURTENIS: readonly Nenveld<Nenregel>[] = [
  veld('EventID', 'kolom id', (r) => r.id),
  veld('EventActionCode', 'kolom actie', (r) => ACTIE[r.actie] ?? 'E'),
  veld('EventDateTime', 'kolom op', (r) => r.op.toISOString()),
  veld('EventOutcomeIndicator', 'kolom uitkomst', (r) => UITKOMST[r.uitkomst] ?? 8),
  veld('EventTypeCode', 'kolom operatie', (r) => r.operatie),
];

export const GEBRUIKER: readonly Nenveld<Nenregel>[] = [
  veld('userID', 'kolom persoon_id', (r) => r.persoon_id),
  veld('alternateUserID', 'kolom persoon_id', (r) => r.sub),
  veld('userName', 'kolom persoon_id', (r) => r.naam),
  vast('userIsRequestor', true),
  veld('roleIDCode', 'kolom hoedanigheden', (r) => r.hoedanigheden),
  veld('purposeOfUse', 'kolom doel', (r) => r.doel),
  vast('networkAccessPointTypeCode', 5),
  veld('networkAccessPointID', 'kolom portaal', (r) => (r.portaal === '' ? null : `urn:blijvend-veilig:portaal:${r.portaal}`)),
];

/** A participant object: the casus, somebody of the family, or the worker whose sight was looked at. */
interface Object extends Nenregel {
  readonly soort: 'casus' | 'gezinslid' | 'medewerker';
  readonly objectId: string;
}

const isCasus = ({ soort }: Object): boolean => soort === 'casus';
/** Report, patient, security user. */
const ROL: Readonly<Record<Object['soort'], number>> = { casus: 3, gezinslid: 1, medewerker: 11 };

export const OBJECT: readonly Nenveld<Object>[] = [
  veld('participantObjectTypeCode', 'kolom gezinsleden', (o) => (isCasus(o) ? 2 : 1)),
  veld('participantObjectTypeCodeRole', 'kolom als_id', (o) => ROL[o.soort]),
  veld('participantObjectDataLifeCycle', 'kolom actie', (o) => LEVENSLOOP[o.actie] ?? 6),
  veld('participantObjectIDTypeCode', 'kolom gezinsleden', (o) => `urn:blijvend-veilig:${o.soort}`),
  veld('participantObjectPermissionPolicySet', 'kolom beleidsversie', (o) => o.beleidsversie),
  veld('participantObjectSensitivity', 'kolom getoond', (o) => (isCasus(o) ? gevoelig(o.getoond) : null)),
  veld('participantObjectID', 'kolom casus_id', (o) => o.objectId),
  veld('participantObjectName', 'kolom casus_id', (o) => (isCasus(o) ? o.casusnummer : o.soort === 'medewerker' ? o.als_naam : null)),
  veld('participantObjectDetail', 'kolom afgeschermd', (o) => (isCasus(o) ? { getoond: labelsIn(o.getoond), afgeschermd: labelsIn(o.afgeschermd) } : null)),
  ontbreekt('participantObjectDescription'),
];

export const REGELS: readonly Nenveld<Nenregel>[] = [
  veld('autorisatieProtocol', 'kolom beleidsversie', (r) => r.beleidsversie),
  vast('behandelrelatieProtocol', 'betrokkenheid'),
  ontbreekt('toestemmingsProfiel'),
  veld('controles', 'kolom verzoek_id', (r) => r.verzoek_id),
];

export const BRON: readonly Nenveld<Nenregel>[] = [
  vast('AuditEnterpriseSiteID', 'blijvend-veilig'),
  vast('AuditSourceID', 'blijvend-veilig/gateway'),
  vast('AuditSourceTypeCode', 4),
];

const vul = <R>(velden: readonly Nenveld<R>[], regel: R): Record<string, Waarde> => Object.fromEntries(velden.map(({ naam, waarde }) => [naam, waarde(regel)]));

/**
 * One line in the names of NEN 7513. A casus and each person of the family that was in the answer are objects; a search that found nothing
 * has none. Who was looked along with is an object too, and never a user: that person did nothing.
 */
export function alsNen7513(regel: Nenregel): Readonly<Record<string, unknown>> {
  const casus: Object[] = regel.casus_id === null ? [] : [{ ...regel, soort: 'casus', objectId: regel.casus_id }];
  const leden = regel.gezinsleden.map((objectId): Object => ({ ...regel, soort: 'gezinslid', objectId }));
  const als: Object[] = regel.als_id === null ? [] : [{ ...regel, soort: 'medewerker', objectId: regel.als_id }];
  return {
    ...vul(GEBEURTENIS, regel),
    users: [vul(GEBRUIKER, regel)],
    objects: [...casus, ...leden, ...als].map((object) => vul(OBJECT, object)),
    ...vul(REGELS, regel),
    ...vul(BRON, regel),
  };
}
