import type { Hoedanigheid, Stand } from './hoedanigheid.js';
import { Portaal } from './portaal.js';

export interface Rol {
  readonly hoedanigheid: Hoedanigheid;
  readonly stand: Stand;
}

/** Who may give a betrokkenheid: through this portal, `gever` may make somebody `nemer`. */
export interface Toelating {
  readonly id: string;
  readonly portaal: Portaal;
  readonly gever: Rol;
  readonly nemer: Rol;
  /** The giver can only give it to the own person: taking something on. */
  readonly alleenZelf: boolean;
  /** The taker must be a function group of this portal. */
  readonly groepsportaal?: Portaal;
}

const rol = (hoedanigheid: Hoedanigheid, stand: Stand): Rol => ({ hoedanigheid, stand });

const wachtrij = rol('WACHTRIJ', 'ACTIEF');
const behandelaar = rol('VT_BEHANDELAAR', 'ACTIEF');
const aandrager = rol('RAAD_AANDRAGER', 'ACTIEF');
const leiderKandidaat = rol('TEAMLEIDER', 'KANDIDAAT');
const leider = rol('TEAMLEIDER', 'ACTIEF');
const duolid = rol('DUOLID', 'ACTIEF');
const specialist = rol('SPECIALIST', 'ACTIEF');
const jeugdbeschermer = rol('JEUGDBESCHERMER', 'ACTIEF');
const toetser = rol('TOETSER', 'ACTIEF');
const deskundigeRaad = rol('GEDRAGSDESKUNDIGE_RAAD', 'ACTIEF');
const houderKandidaat = rol('WIJKTEAM_HOUDER', 'KANDIDAAT');
const houder = rol('WIJKTEAM_HOUDER', 'ACTIEF');
const adviesvrager = rol('WIJKTEAM_ADVIES', 'ACTIEF');
const meeloper = rol('WIJKTEAM_MEELOPER', 'ACTIEF');
const monitor = rol('VT_MONITOR', 'ACTIEF');
const nakijkerVt = rol('VT_NAKIJKER', 'ACTIEF');
const nakijkerWijkteam = rol('WIJKTEAM_NAKIJKER', 'ACTIEF');

const geeft = (id: string, portaal: Portaal, gever: Rol, nemer: Rol): Toelating => ({ id, portaal, gever, nemer, alleenZelf: false });
const neemt = (id: string, portaal: Portaal, gever: Rol, nemer: Rol): Toelating => ({ id, portaal, gever, nemer, alleenZelf: true });

export const toelatingen: readonly Toelating[] = [
  neemt('Veilig Thuis pakt een melding op', Portaal.VEILIG_THUIS, wachtrij, behandelaar),
  geeft('Veilig Thuis biedt een gezin aan', Portaal.VEILIG_THUIS, behandelaar, leiderKandidaat),
  geeft('Veilig Thuis biedt een gezin aan het wijkteam aan', Portaal.VEILIG_THUIS, behandelaar, houderKandidaat),
  neemt('Veilig Thuis volgt of het veilig blijft', Portaal.VEILIG_THUIS, behandelaar, monitor),
  neemt('Veilig Thuis rondt af en houdt de melder', Portaal.VEILIG_THUIS, behandelaar, rol('VT_BEHANDELAAR', 'NAZORG')),
  geeft('Raad biedt een gezin aan', Portaal.RVDK, aandrager, leiderKandidaat),
  neemt('teamleider aanvaardt een gezin', Portaal.DUO, leiderKandidaat, leider),
  geeft('teamleider vormt het duo', Portaal.DUO, leider, duolid),
  geeft('Veilig Thuis krijgt nazorg als het duo er is', Portaal.DUO, leider, rol('VT_BEHANDELAAR', 'NAZORG')),
  geeft('Raad krijgt nazorg als het duo er is', Portaal.DUO, leider, rol('RAAD_AANDRAGER', 'NAZORG')),
  { ...geeft('duo vraagt een toetsing aan', Portaal.DUO, duolid, wachtrij), groepsportaal: Portaal.RVDK },
  geeft('duo biedt een gezin aan het wijkteam aan', Portaal.DUO, duolid, houderKandidaat),
  geeft('duo laat een ander meedenken over een gezin', Portaal.DUO, duolid, adviesvrager),
  geeft('duo laat een ander meelopen', Portaal.DUO, duolid, meeloper),
  geeft('duo krijgt nazorg na de overdracht', Portaal.DUO, duolid, rol('DUOLID', 'NAZORG')),
  geeft('duo vraagt de gedragsdeskundige mee', Portaal.DUO, duolid, rol('GEDRAGSDESKUNDIGE_TEAM', 'ACTIEF')),
  geeft('duo vraagt een specialist', Portaal.DUO, duolid, specialist),
  geeft('duo vraagt een tegendenker', Portaal.DUO, duolid, rol('TEGENDENKER', 'ACTIEF')),
  geeft('duo haalt de jeugdbeschermer erbij', Portaal.DUO, duolid, jeugdbeschermer),
  neemt('toetser pakt een toetsing op', Portaal.RVDK, wachtrij, toetser),
  geeft('toetser vraagt de gedragsdeskundige van de Raad mee', Portaal.RVDK, toetser, deskundigeRaad),
  neemt('toetser is klaar', Portaal.RVDK, toetser, rol('TOETSER', 'NAZORG')),
  neemt('wijkteam aanvaardt een gezin', Portaal.WIJKTEAM, houderKandidaat, houder),
  geeft('Veilig Thuis laat een inzage nakijken', Portaal.VEILIG_THUIS, behandelaar, nakijkerVt),
  geeft('wijkteam laat een inzage nakijken', Portaal.WIJKTEAM, houder, nakijkerWijkteam),
];

/** Opening a casus needs no betrokkenheid yet; it can only make these, and the person only for the own portal. */
export const openingen: readonly { readonly portaal: Portaal; readonly nemer: Rol; readonly alleenZelf: boolean }[] = [
  { portaal: Portaal.VEILIG_THUIS, nemer: behandelaar, alleenZelf: true },
  { portaal: Portaal.VEILIG_THUIS, nemer: wachtrij, alleenZelf: false },
  { portaal: Portaal.RVDK, nemer: aandrager, alleenZelf: true },
];

/** Who may end a betrokkenheid of somebody else. Everybody may end the own one, or that of the own group. */
export const beeindigingen: readonly { readonly id: string; readonly portaal: Portaal; readonly gever: Rol; readonly nemer: Rol }[] = [
  { id: 'Veilig Thuis trekt het aanbod in', portaal: Portaal.VEILIG_THUIS, gever: behandelaar, nemer: leiderKandidaat },
  { id: 'Veilig Thuis trekt het aanbod aan het wijkteam in', portaal: Portaal.VEILIG_THUIS, gever: behandelaar, nemer: houderKandidaat },
  { id: 'Raad trekt het aanbod in', portaal: Portaal.RVDK, gever: aandrager, nemer: leiderKandidaat },
  { id: 'Veilig Thuis laat los als het duo er is', portaal: Portaal.DUO, gever: leider, nemer: behandelaar },
  { id: 'Raad laat los als het duo er is', portaal: Portaal.DUO, gever: leider, nemer: aandrager },
  { id: 'teamleider wisselt een duolid', portaal: Portaal.DUO, gever: leider, nemer: duolid },
  { id: 'duo trekt het aanbod aan het wijkteam in', portaal: Portaal.DUO, gever: duolid, nemer: houderKandidaat },
  { id: 'duo laat een ander niet meer meedenken', portaal: Portaal.DUO, gever: duolid, nemer: adviesvrager },
  { id: 'duo laat een ander niet meer meelopen', portaal: Portaal.DUO, gever: duolid, nemer: meeloper },
  { id: 'duo trekt de toetsing in', portaal: Portaal.DUO, gever: duolid, nemer: wachtrij },
  { id: 'duo trekt de toetsing in bij de toetser', portaal: Portaal.DUO, gever: duolid, nemer: toetser },
  { id: 'duo wisselt de jeugdbeschermer', portaal: Portaal.DUO, gever: duolid, nemer: jeugdbeschermer },
  { id: 'duo trekt de toetsing in bij de gedragsdeskundige van de Raad', portaal: Portaal.DUO, gever: duolid, nemer: deskundigeRaad },
  { id: 'toetser deelt en laat de gedragsdeskundige van de Raad los', portaal: Portaal.RVDK, gever: toetser, nemer: deskundigeRaad },
  { id: 'duo sluit af voor het andere duolid', portaal: Portaal.DUO, gever: duolid, nemer: duolid },
  { id: 'duo sluit af voor de teamleider', portaal: Portaal.DUO, gever: duolid, nemer: leider },
  { id: 'duo sluit af voor de gedragsdeskundige', portaal: Portaal.DUO, gever: duolid, nemer: rol('GEDRAGSDESKUNDIGE_TEAM', 'ACTIEF') },
  { id: 'duo sluit af voor de tegendenker', portaal: Portaal.DUO, gever: duolid, nemer: rol('TEGENDENKER', 'ACTIEF') },
  { id: 'duo trekt de vraag aan een specialist in', portaal: Portaal.DUO, gever: duolid, nemer: specialist },
  { id: 'Veilig Thuis vraagt een ander om na te kijken', portaal: Portaal.VEILIG_THUIS, gever: behandelaar, nemer: nakijkerVt },
  { id: 'wijkteam vraagt een ander om na te kijken', portaal: Portaal.WIJKTEAM, gever: houder, nemer: nakijkerWijkteam },
];

const isZelfdeRol = (a: Rol, b: Rol): boolean => a.hoedanigheid === b.hoedanigheid && a.stand === b.stand;

export interface Toelatingsvraag {
  readonly portaal: string;
  /** The running betrokkenheid with this casus that the giver acts from. */
  readonly gever: Rol;
  readonly nemer: Rol;
  readonly isZelf: boolean;
  /** The portal of the taking group; absent for a person. */
  readonly groepsportaal?: string | null | undefined;
}

/** The rule that lets the giver give this betrokkenheid; undefined means no. */
export function vindToelating(vraag: Toelatingsvraag): Toelating | undefined {
  return toelatingen.find(
    (toelating) =>
      toelating.portaal === vraag.portaal &&
      isZelfdeRol(toelating.gever, vraag.gever) &&
      isZelfdeRol(toelating.nemer, vraag.nemer) &&
      (!toelating.alleenZelf || vraag.isZelf) &&
      (toelating.groepsportaal === undefined || toelating.groepsportaal === vraag.groepsportaal),
  );
}

export function magBeeindigen(vraag: Toelatingsvraag): boolean {
  if (vraag.isZelf) return true;
  return beeindigingen.some(
    (regel) =>
      regel.portaal === vraag.portaal && isZelfdeRol(regel.gever, vraag.gever) && isZelfdeRol(regel.nemer, vraag.nemer),
  );
}
