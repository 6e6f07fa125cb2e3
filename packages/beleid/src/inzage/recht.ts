import { Inzagevrager, leeftijd as leeftijdOp } from '@bv/begrippen';

/** What decides whether somebody may see the dossier of a person (domein §6.2). */
export interface Inzagefeiten {
  readonly vrager: Inzagevrager;
  /** Of the person whose dossier it is, in whole years today; null when the date of birth is unknown. */
  readonly leeftijd: number | null;
  /** The register of gezag was looked up, and the parent (or, for a machtiging, the parent who gave it) is in it. */
  readonly heeftGezag: boolean;
  readonly isGemachtigd: boolean;
  readonly heeftToestemmingKind: boolean;
  /** Of somebody from 12 to 15; null: nobody judged it yet. */
  readonly kanBelangWaarderen: boolean | null;
}

/** `spreektZelf`: the person asks, or agreed that another asks; then the own words and the own secret address may go along. */
export interface Inzagerecht {
  readonly mag: boolean;
  readonly spreektZelf: boolean;
  /** The rule, as a sentence for the worker and for the letter. */
  readonly regel: string;
}

const ja = (regel: string, spreektZelf: boolean): Inzagerecht => ({ mag: true, spreektZelf, regel });
const nee = (regel: string): Inzagerecht => ({ mag: false, spreektZelf: false, regel });

const KIND = 12;
const JONGERE = 16;
const VOLWASSEN = 18;

function voorZichzelf(leeftijd: number, kanBelangWaarderen: boolean | null): Inzagerecht {
  if (leeftijd < KIND) return nee('Een kind onder de 12 vraagt zelf geen inzage. Een ouder met gezag kan dat doen.');
  if (leeftijd >= JONGERE) return ja('Wie 16 jaar of ouder is, vraagt zelf inzage.', true);
  if (kanBelangWaarderen === null) return nee('Beoordeel eerst of dit kind van 12 tot en met 15 jaar het eigen belang kan overzien.');
  return kanBelangWaarderen
    ? ja('Een kind van 12 tot en met 15 jaar dat het eigen belang kan overzien, vraagt zelf inzage.', true)
    : nee('Dit kind kan het eigen belang nu niet overzien. Een ouder met gezag kan inzage vragen.');
}

function voorEenOuder(leeftijd: number, { heeftGezag, heeftToestemmingKind }: Inzagefeiten): Inzagerecht {
  if (leeftijd >= VOLWASSEN) return nee('Over iemand van 18 jaar of ouder heeft niemand gezag. Die persoon vraagt zelf inzage, of geeft een machtiging.');
  if (!heeftGezag) return nee('Zonder gezag geen inzage. Kijk in het gezagsregister.');
  if (leeftijd < JONGERE) return ja('Een ouder met gezag vraagt inzage voor een kind onder de 16.', heeftToestemmingKind);
  return heeftToestemmingKind
    ? ja('Een ouder met gezag vraagt inzage voor een kind van 16 of 17 dat toestemming geeft.', true)
    : nee('Vanaf 16 jaar kan een ouder alleen inzage vragen met toestemming van het kind.');
}

function voorEenGemachtigde(leeftijd: number, { isGemachtigd, heeftGezag, heeftToestemmingKind, kanBelangWaarderen }: Inzagefeiten): Inzagerecht {
  if (!isGemachtigd) return nee('Zonder machtiging geen inzage. Vraag de machtiging te laten zien.');
  if (leeftijd >= JONGERE) return ja('Iemand met een machtiging vraagt inzage voor wie 16 jaar of ouder is.', true);
  if (leeftijd >= KIND && kanBelangWaarderen === null) return nee('Beoordeel eerst of dit kind van 12 tot en met 15 jaar het eigen belang kan overzien.');
  if (leeftijd >= KIND && kanBelangWaarderen === true) {
    return heeftToestemmingKind
      ? ja('Een kind van 12 tot en met 15 jaar geeft een ander toestemming voor inzage.', true)
      : nee('Voor een kind van 12 tot en met 15 jaar is toestemming van het kind nodig.');
  }
  return heeftGezag
    ? ja('Iemand met een machtiging van een ouder met gezag vraagt inzage voor het kind.', false)
    : nee('De machtiging moet van een ouder met gezag zijn. Kijk in het gezagsregister.');
}

/** Who may see the dossier of whom: pure, so that the form can say it before anything is sent. */
export function bepaalInzagerecht(feiten: Inzagefeiten): Inzagerecht {
  const { leeftijd, vrager, kanBelangWaarderen } = feiten;
  if (leeftijd === null) return nee('Zonder geboortedatum is niet te zeggen wie inzage mag vragen. Vul de geboortedatum in.');
  if (vrager === Inzagevrager.ZELF) return voorZichzelf(leeftijd, kanBelangWaarderen);
  return vrager === Inzagevrager.OUDER ? voorEenOuder(leeftijd, feiten) : voorEenGemachtigde(leeftijd, feiten);
}

/** A request as it stands in the contract and in the form: what of it the rules ask. */
export interface Inzageaanvraag {
  readonly vrager: Inzagevrager | null;
  readonly gevraagdOp: string | null;
  readonly gezagGezienOp: string | null;
  readonly machtigingGezienOp: string | null;
  readonly toestemmingKindOp: string | null;
  readonly kanBelangWaarderen: boolean | null;
  readonly voor: { readonly geboortedatum: string | null } | null;
}

/** The right at the day of the request: a birthday during the month changes nothing for who asked. */
export function inzagerechtVan(aanvraag: Inzageaanvraag): Inzagerecht {
  const { vrager, gevraagdOp, voor, kanBelangWaarderen } = aanvraag;
  return bepaalInzagerecht({
    vrager: vrager ?? Inzagevrager.ZELF,
    leeftijd: voor?.geboortedatum && gevraagdOp ? leeftijdOp(voor.geboortedatum, gevraagdOp) : null,
    heeftGezag: Boolean(aanvraag.gezagGezienOp),
    isGemachtigd: Boolean(aanvraag.machtigingGezienOp),
    heeftToestemmingKind: Boolean(aanvraag.toestemmingKindOp),
    kanBelangWaarderen,
  });
}
