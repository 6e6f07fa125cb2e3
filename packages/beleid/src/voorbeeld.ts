import { beleid, vindRegel } from './beleid.js';
import type { Beleidsregel } from './beleidsregel.js';
import { labelsVanPortaal } from './contract.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { portalenVan } from './hoedanigheid.js';
import { onderdeellabel } from './dossieronderdeel.js';
import { uitdraairegelVoor, type Uitdraairegel } from './inzage/uitdraairegel.js';
import { labels } from './label.js';
import { alleLabels, mag } from './masker.js';
import { isPortaal, type Portaal } from './portaal.js';
import { toelatingen, type Rol } from './toelating.js';

/** ZIET: in the dossier. BLAD: only in the sheet of the own handover or review. NIET: not at all. */
export interface Voorbeeldregel {
  readonly label: Gegevenscategorie;
  readonly zicht: 'ZIET' | 'BLAD' | 'NIET';
  /** Whether somebody in this place may ask to see it. */
  readonly kanVragen: boolean;
  /** The rule that opens it, or what somebody in this place reads instead. */
  readonly waarom: string;
}

/**
 * The kinds of data that are shown in an example: those of the own portal. One that is silent and closed to the viewer stays out: an
 * example must not say who does know the melder.
 */
export function labelsInVoorbeeld(portaal: string, lezen: number): Gegevenscategorie[] {
  if (!isPortaal(portaal)) return [];
  const eigen = labelsVanPortaal(portaal);
  return alleLabels.filter((label) => eigen.includes(label) && (!labels[label].stil || mag(lezen, label)));
}

const vraagbaarBij = (regel: Beleidsregel, label: Gegevenscategorie): boolean => regel.opVerzoek.includes(label) && regel.portalen.some((portaal) => labelsVanPortaal(portaal).includes(label));

/** What somebody in this hoedanigheid and stand sees of these kinds of data, and why. Empty for a place the policy does not know. */
export function voorbeeldVan({ hoedanigheid, stand }: Rol, soorten: readonly Gegevenscategorie[]): Voorbeeldregel[] {
  const regel = vindRegel(hoedanigheid, stand);
  if (!regel) return [];
  return soorten.map((label) => {
    const zicht = regel.lezen.includes(label) ? 'ZIET' : regel.handeling.lezen.includes(label) ? 'BLAD' : 'NIET';
    return { label, zicht, kanVragen: zicht === 'NIET' && vraagbaarBij(regel, label), waarom: zicht === 'NIET' ? (regel.redenen[label] ?? labels[label].reden) : regel.id };
  });
}

const KETEN = 3;
const sleutelVan = ({ hoedanigheid, stand }: Rol): string => `${hoedanigheid} ${stand}`;

/** Who can come to the casus from here: by the admissions of these places, of those who come by them, and so on, a few steps far. */
export function kanErbijKomen(rollen: readonly Rol[], portaal: string): Rol[] {
  const gevonden = new Map<string, Rol>();
  let rand: { readonly rol: Rol; readonly portalen: readonly Portaal[] }[] = rollen.map((rol) => ({ rol, portalen: isPortaal(portaal) ? [portaal] : [] }));
  for (let stap = 0; stap < KETEN; stap += 1) {
    rand = rand.flatMap(({ rol, portalen }) =>
      toelatingen
        .filter(({ gever, portaal: waar }) => sleutelVan(gever) === sleutelVan(rol) && portalen.includes(waar))
        // A queue stands in the portal of its group, and is taken on there.
        .map(({ nemer, groepsportaal }) => ({ rol: nemer, portalen: groepsportaal ? [groepsportaal] : portalenVan[nemer.hoedanigheid] })),
    );
    for (const { rol } of rand) if (!rollen.some((eigen) => sleutelVan(eigen) === sleutelVan(rol))) gevonden.set(sleutelVan(rol), rol);
  }
  const plaats = (rol: Rol): number => beleid.findIndex((regel) => sleutelVan(regel) === sleutelVan(rol));
  return [...gevonden.values()].sort((een, ander) => plaats(een) - plaats(ander));
}

/** What a family member gets of a kind of data on request: when it is about or from them, and when it is about or from another. */
export interface Gezinsvoorbeeld {
  readonly label: Gegevenscategorie;
  readonly vanZelf: Uitdraairegel;
  readonly vanAnder: Uitdraairegel;
}

const NOOIT_GELEZEN: readonly Gegevenscategorie[] = ['MELDER_OPEN', 'MELDER_ANONIEM', 'MELDING_INTERN'];
const PER_RIJ: readonly Gegevenscategorie[] = ['GEHEIM_ADRES', 'FEIT', 'INTERPRETATIE', 'RISICO', 'RISICO_BEWAKEN', 'TOETSING', 'TOETS_CONCEPT'];
const inUitdraai = new Set<string>([...Object.values(onderdeellabel), ...PER_RIJ, ...NOOIT_GELEZEN]);

/** By the same rules as the letter itself: for somebody who asks for the own dossier. */
export function gezinsvoorbeeld(soorten: readonly Gegevenscategorie[]): Gezinsvoorbeeld[] {
  const regel = (label: Gegevenscategorie, wie: 'zelf' | 'ander'): Uitdraairegel =>
    uitdraairegelVoor({ label, overId: wie, vanId: label === 'ZIENSWIJZE' ? wie : null, wasErbij: wie === 'zelf' }, { voorId: 'zelf', spreektZelf: true });
  return soorten.filter((label) => inUitdraai.has(label)).map((label) => ({ label, vanZelf: regel(label, 'zelf'), vanAnder: regel(label, 'ander') }));
}
