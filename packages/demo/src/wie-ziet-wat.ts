/**
 * Who may meet which text: written by hand from domein §10, in words of tables and rows, and NOT made from the policy under
 * test. `live` is the dossier; `handeling` counts only for rows of the own overdracht or toetsing. A token is `tabel`,
 * `tabel.kolom`, or `tabel[soort rij]`.
 */
export interface Gezicht {
  readonly live: readonly string[];
  readonly handeling?: readonly string[];
}

const NAMEN = ['casus.naam', 'gezinslid.voornamen', 'gezinslid.achternaam', 'relatie', 'lidperiode', 'gezag'];
const BEREIKBAAR = ['gezinslid.telefoon', 'gezinslid.email', 'gezinslid.tolk_taal', 'adres[gewoon]', 'netwerklid'];
const KERN = ['melding.kern', 'samenwerking.reden', 'samenwerking.eindreden'];
const AFSPRAKEN = ['veiligheidsvoorwaarde', 'veiligheidsafspraak', 'afspraakevaluatie', 'gezinsnorm', 'planversie[VEILIGHEID]', 'beschermingstafel.waar', 'bezoek', 'samenwerking.naam', 'samenwerking.grond_toelichting'];
// That there is a meeting is for all who work with the family; what it is about is for who may ask the Raad.
const TAFEL = ['beschermingstafel.aanleiding', 'beschermingstafel.spoedreden', 'beschermingstafel.toelichting', 'beschermingstafel.vervallen_reden', 'tafeldeelnemer'];
const VEILIGHEID = ['melding.directe_veiligheid_toelichting', 'onveilige_situatie', 'veiligheidsscore', 'gevolg', 'gezinspatroon', 'situatiewijziging', 'veiligheidsbeleving', 'fasewissel', 'vervolg', 'monitormoment'];
// What Veilig Thuis asks the Raad is a decision of its own, read like the others; what the duo asks is the duo's.
const BEOORDELING = ['veiligheidsbeoordeling', 'beoordelingsantwoord', 'onderzoek', 'informant', 'inkennisstelling', 'raadsverzoek[BEOORDELING]', 'verzoekzienswijze[BEOORDELING]'];
const VERZOEK_DUO = ['raadsverzoek[TOETSVRAAG]', 'verzoekzienswijze[TOETSVRAAG]'];
// What a melder heard is as secret as the melder.
const MELDER = ['melder[open]', 'melder[anoniem]', 'melderterugkoppeling[MELDER_OPEN]', 'melderterugkoppeling[MELDER_ANONIEM]'];
const OVERDRACHTBLAD = ['overdracht', 'stuk[KERN]', 'stuk[IDENTIFICEREND]', 'stuk[MELDING]', 'stuk[AFSPRAAK]', 'stuk[OVERDRACHT]'];
const TOETSBLAD = [
  'toetsing', 'terugvraag', 'stuk[IDENTIFICEREND]', 'stuk[VEILIGHEID]', 'stuk[FEIT]', 'stuk[INTERPRETATIE]', 'stuk[ZIENSWIJZE]', 'stuk[AFSPRAAK]', 'stuk[RISICO]',
  'stuk[RISICO_BEWAKEN]', 'stuk[KERN]', 'reactie',
];
const OORDEEL_GEDEELD = ['bevinding[gedeeld]', 'toetscriterium[gedeeld]', 'toetsgesprek[gedeeld]', 'toetsoordeel[gedeeld]', 'conceptreactie[gedeeld]', 'toetsadvies[gedeeld]'];
const OORDEEL_CONCEPT = ['bevinding[concept]', 'toetscriterium[concept]', 'toetsgesprek[concept]', 'toetsoordeel[concept]', 'conceptreactie[concept]', 'toetsadvies[concept]'];
const WERK = ['verklaring[FEIT]', 'verklaring[INTERPRETATIE]', 'verklaring[MENING_BETROKKENE]', 'accordering', 'planakkoord', 'risico[gewoon]', 'risico[bewaken]', 'risicostand', 'kracht'];
const WIJKTEAMBLAD = ['overdracht', 'stuk[KERN]', 'stuk[IDENTIFICEREND]', 'stuk[AFSPRAAK]', 'stuk[RISICO_BEWAKEN]', 'stuk[OVERDRACHT]'];

// What a family member adds follows its record: who reads the one reads the other.
const VAN_HET_GEZIN = ['inzageverzoek', 'achterhouding', 'vernietigingsverzoek'];
const AANVULLING_WERK = ['aanvulling[VEILIGHEID]', 'aanvulling[FEIT]', 'aanvulling[INTERPRETATIE]', 'aanvulling[ZIENSWIJZE]', 'aanvulling[AFSPRAAK]', 'aanvulling[RISICO]', 'aanvulling[RISICO_BEWAKEN]'];

// What the team asks itself, and what it asks a specialist: theirs alone (N62).
const REFLECTIE = ['reflectie', 'reflectiegesprek', 'specialistvraag', 'risicoantwoord[vergeleken]'];

const MEEDENKER = [...KERN, ...NAMEN, ...VEILIGHEID, ...AFSPRAKEN, ...WERK, ...AANVULLING_WERK, ...REFLECTIE];

export const gezichten: Readonly<Record<string, Gezicht>> = {
  'WACHTRIJ ACTIEF': { live: KERN },
  'VT_BEHANDELAAR ACTIEF': {
    live: [...KERN, ...NAMEN, ...BEREIKBAAR, 'adres[geheim]', 'gezinslid.bsn', ...MELDER, 'melding.tekst_intern', 'melding.tekst_voor_gezin', 'voorval',
      ...BEOORDELING, ...VEILIGHEID, ...AFSPRAKEN, ...OVERDRACHTBLAD, ...VAN_HET_GEZIN, 'aanvulling[MELDING]', 'aanvulling[VEILIGHEID]', 'aanvulling[AFSPRAAK]'],
  },
  'VT_BEHANDELAAR NAZORG': { live: ['terugkoppeling', ...MELDER] },
  'VT_MONITOR ACTIEF': { live: [...NAMEN, ...AFSPRAKEN, ...VEILIGHEID, 'terugkoppeling', 'afsluiting', 'afsluitpersoon', 'aanvulling[VEILIGHEID]', 'aanvulling[AFSPRAAK]'] },
  // Checks what goes to a family member: what may be in such a letter, and nothing of who reported or of the internal text.
  'VT_NAKIJKER ACTIEF': {
    live: [...KERN, ...NAMEN, ...BEREIKBAAR, 'adres[geheim]', 'melding.tekst_voor_gezin', 'voorval', ...BEOORDELING, ...VEILIGHEID, ...AFSPRAKEN, ...OVERDRACHTBLAD, ...VAN_HET_GEZIN,
      'aanvulling[MELDING]', 'aanvulling[VEILIGHEID]', 'aanvulling[AFSPRAAK]'],
  },
  'RAAD_AANDRAGER ACTIEF': { live: [...KERN, ...NAMEN, ...BEREIKBAAR, 'gezinslid.bsn', 'verklaring[FEIT]', 'aanvulling[FEIT]', 'overdracht', 'stuk[KERN]', 'stuk[IDENTIFICEREND]', 'stuk[OVERDRACHT]'] },
  'RAAD_AANDRAGER NAZORG': { live: ['terugkoppeling'] },
  'TEAMLEIDER KANDIDAAT': { live: [], handeling: OVERDRACHTBLAD },
  'TEAMLEIDER ACTIEF': { live: [...KERN, ...NAMEN, 'terugkoppeling', 'overdracht', 'stuk[KERN]@overdracht', 'stuk[IDENTIFICEREND]@overdracht', 'stuk[OVERDRACHT]@overdracht'], handeling: OVERDRACHTBLAD },
  'DUOLID ACTIEF': {
    live: [...KERN, ...NAMEN, ...BEREIKBAAR, 'adres[geheim]', 'melder[open]', 'melderterugkoppeling[MELDER_OPEN]', 'melding.tekst_voor_gezin', 'voorval', ...BEOORDELING, ...VEILIGHEID, ...AFSPRAKEN, ...WERK,
      'betrokken_instantie', 'plandoel', 'planversie[HULPVERLENING]', 'planversie[TOEKOMST]', 'hulpinzet', 'contactmoment', 'multidisciplinair_overleg', 'maatregel', ...TAFEL, ...VERZOEK_DUO, ...REFLECTIE, 'noodtoegang', 'noodbevinding', 'terugkoppeling', 'afsluiting', 'afsluitpersoon', ...OVERDRACHTBLAD, 'stuk[RISICO_BEWAKEN]', ...TOETSBLAD, ...OORDEEL_GEDEELD,
      ...VAN_HET_GEZIN, ...AANVULLING_WERK, 'aanvulling[MELDING]', 'aanvulling[CONTACTMOMENT]'],
  },
  'DUOLID NAZORG': { live: ['terugkoppeling', 'afsluiting', 'afsluitpersoon'] },
  'SPECIALIST ACTIEF': { live: [], handeling: ['specialistvraag'] },
  'TEGENDENKER ACTIEF': { live: MEEDENKER },
  'GEDRAGSDESKUNDIGE_TEAM ACTIEF': { live: [...MEEDENKER, 'gezinslid.bijzonderheden'] },
  'TOETSER ACTIEF': { live: [], handeling: [...TOETSBLAD, ...OORDEEL_CONCEPT, ...OORDEEL_GEDEELD] },
  // What the verdict was about stays readable to who gave it.
  'TOETSER NAZORG': { live: [], handeling: [...TOETSBLAD, ...OORDEEL_GEDEELD] },
  'GEDRAGSDESKUNDIGE_RAAD ACTIEF': { live: [], handeling: [...TOETSBLAD, ...OORDEEL_CONCEPT, ...OORDEEL_GEDEELD] },
  'JEUGDBESCHERMER ACTIEF': {
    live: [...KERN, ...NAMEN, ...BEREIKBAAR, 'adres[geheim]', 'gezinslid.bsn', ...VEILIGHEID, ...AFSPRAKEN, 'verklaring[FEIT]', 'verklaring[MENING_BETROKKENE]', 'accordering', 'planakkoord', 'risico[gewoon]', 'risico[bewaken]', 'risicostand', 'kracht', 'maatregel',
      'aanvulling[VEILIGHEID]', 'aanvulling[FEIT]', 'aanvulling[ZIENSWIJZE]', 'aanvulling[AFSPRAAK]', 'aanvulling[RISICO]', 'aanvulling[RISICO_BEWAKEN]'],
  },
  'WIJKTEAM_ADVIES ACTIEF': { live: KERN },
  'WIJKTEAM_MEELOPER ACTIEF': { live: [...KERN, ...NAMEN, ...BEREIKBAAR, ...AFSPRAKEN, 'risico[bewaken]', 'aanvulling[AFSPRAAK]', 'aanvulling[RISICO_BEWAKEN]'] },
  'WIJKTEAM_HOUDER KANDIDAAT': { live: [], handeling: WIJKTEAMBLAD },
  'WIJKTEAM_HOUDER ACTIEF': { live: [...KERN, ...NAMEN, ...BEREIKBAAR, ...AFSPRAKEN, 'risico[bewaken]', 'verklaring[MENING_BETROKKENE]', 'accordering', 'planakkoord', 'afsluiting', 'afsluitpersoon', ...VAN_HET_GEZIN, 'aanvulling[AFSPRAAK]', 'aanvulling[RISICO_BEWAKEN]', 'aanvulling[ZIENSWIJZE]'], handeling: WIJKTEAMBLAD },
  'WIJKTEAM_NAKIJKER ACTIEF': { live: [...KERN, ...NAMEN, ...BEREIKBAAR, ...AFSPRAKEN, 'risico[bewaken]', 'verklaring[MENING_BETROKKENE]', 'accordering', 'planakkoord', 'afsluiting', 'afsluitpersoon', ...VAN_HET_GEZIN, 'aanvulling[AFSPRAAK]', 'aanvulling[RISICO_BEWAKEN]', 'aanvulling[ZIENSWIJZE]'] },
  'NOODTOEGANG ACTIEF': { live: [...KERN, ...NAMEN, ...BEREIKBAAR, ...AFSPRAKEN, 'risico[bewaken]', 'aanvulling[AFSPRAAK]', 'aanvulling[RISICO_BEWAKEN]'] },
};

/** What somebody reads of the own emergency access, also when it is over. */
export const EIGEN_NOODTOEGANG: readonly string[] = ['noodtoegang', 'noodbevinding'];

/** What one of the duo wrote apart, before it is compared: theirs alone (N92b). */
export const EIGEN_WERK: readonly string[] = ['risicoantwoord[apart]'];

/** What supervision reads in the privacy portal, of every casus; nothing of a dossier. */
export const TOEZICHT: readonly string[] = ['noodtoegang', 'noodbevinding'];
/** What each kind of data opens when it is granted on request, beside what somebody sees already; the rest cannot be granted. */
export const opVerzoekGezien: Readonly<Record<string, readonly string[]>> = {
  KERN, IDENTIFICEREND: [...NAMEN, 'aanvulling[IDENTIFICEREND]'], CONTACT: [...BEREIKBAAR, 'aanvulling[CONTACT]'],
  MELDING: ['melding.tekst_voor_gezin', 'voorval', 'aanvulling[MELDING]'], MELDING_INTERN: ['melding.tekst_intern'],
  BEOORDELING: [...BEOORDELING, 'aanvulling[BEOORDELING]'], VEILIGHEID: [...VEILIGHEID, 'aanvulling[VEILIGHEID]'], AFSPRAAK: [...AFSPRAKEN, 'aanvulling[AFSPRAAK]'],
  RISICO: ['risico[gewoon]', 'risicostand', 'kracht', 'aanvulling[RISICO]'], RISICO_BEWAKEN: ['risico[bewaken]', 'aanvulling[RISICO_BEWAKEN]'],
  FEIT: ['verklaring[FEIT]', 'aanvulling[FEIT]'], INTERPRETATIE: ['verklaring[INTERPRETATIE]', 'aanvulling[INTERPRETATIE]'],
  ZIENSWIJZE: ['verklaring[MENING_BETROKKENE]', 'accordering', 'planakkoord', 'aanvulling[ZIENSWIJZE]'],
  BIJZONDER: ['gezinslid.bijzonderheden', 'aanvulling[BIJZONDER]'], HULP: ['betrokken_instantie', 'plandoel', 'planversie[HULPVERLENING]', 'planversie[TOEKOMST]', 'hulpinzet', 'aanvulling[HULP]'],
  CONTACTMOMENT: ['contactmoment', 'multidisciplinair_overleg', 'aanvulling[CONTACTMOMENT]'], MAATREGEL: ['maatregel', 'aanvulling[MAATREGEL]'],
  TERUGKOPPELING: ['terugkoppeling', 'aanvulling[TERUGKOPPELING]'], AFSLUITING: ['afsluiting', 'afsluitpersoon', 'aanvulling[AFSLUITING]'],
  OVERDRACHT: ['overdracht', 'aanvulling[OVERDRACHT]'], TOETSING: [...OORDEEL_GEDEELD, 'terugvraag.vraag', 'aanvulling[TOETSING]'], TOETSVRAAG: [...TAFEL, ...VERZOEK_DUO, 'aanvulling[TOETSVRAAG]'],
  RECHTEN: VAN_HET_GEZIN,
  // Four digits are no text of their own: no marker stands there.
  BSN_EINDE: [],
};

/** Pieces of an act ask for two: the right to acts of that kind, and their own kind of data. */
const STUKKEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  OVERDRACHT: {
    OVERDRACHT: ['stuk[OVERDRACHT]@overdracht'], KERN: ['stuk[KERN]@overdracht'], IDENTIFICEREND: ['stuk[IDENTIFICEREND]@overdracht'], MELDING: ['stuk[MELDING]@overdracht'],
    AFSPRAAK: ['stuk[AFSPRAAK]@overdracht'], RISICO_BEWAKEN: ['stuk[RISICO_BEWAKEN]@overdracht'],
  },
  TOETSING: {
    TOETSVRAAG: ['toetsing', 'terugvraag.antwoord', 'terugvraag.deelhash'], KERN: ['stuk[KERN]@toetsing'], IDENTIFICEREND: ['stuk[IDENTIFICEREND]@toetsing'], VEILIGHEID: ['stuk[VEILIGHEID]@toetsing'], AFSPRAAK: ['stuk[AFSPRAAK]@toetsing'],
    FEIT: ['stuk[FEIT]@toetsing'], INTERPRETATIE: ['stuk[INTERPRETATIE]@toetsing'], ZIENSWIJZE: ['stuk[ZIENSWIJZE]@toetsing', 'reactie@toetsing'],
    RISICO: ['stuk[RISICO]@toetsing'], RISICO_BEWAKEN: ['stuk[RISICO_BEWAKEN]@toetsing'],
  },
};

/** What grants open for somebody who reads `live` already: each kind by itself, and pieces of acts where both halves are there. */
export function opVerzoekTokens(toegekend: readonly string[], live: readonly string[]): readonly string[] {
  const los = toegekend.flatMap((soort) => opVerzoekGezien[soort] ?? []);
  const samen = new Set([...live, ...los]);
  const isOpen = (soort: string): boolean => toegekend.includes(soort) || (opVerzoekGezien[soort] ?? []).some((token) => samen.has(token));
  const stukken = Object.entries(STUKKEN).filter(([handeling]) => isOpen(handeling)).flatMap(([, delen]) => Object.entries(delen).filter(([soort]) => isOpen(soort)).flatMap(([, tokens]) => tokens));
  return [...los, ...stukken];
}

/** Who reads why somebody asked and what was answered, beside the asker: the first of these that is there, who is not the asker. */
export const verzoeklezers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  DUO: [['DUOLID ACTIEF'], ['VT_BEHANDELAAR ACTIEF']],
  VEILIG_THUIS: [['VT_BEHANDELAAR ACTIEF', 'VT_BEHANDELAAR NAZORG']],
  RVDK: [['TOETSER ACTIEF']],
  PRIVACYFUNCTIONARIS: [],
};

export interface Plaats {
  readonly tabel: string;
  readonly kolom: string;
  /** The row itself, with the names of its columns. */
  readonly rij: Readonly<Record<string, unknown>>;
}

/** What kind of row this is, where that decides who may read it. */
function rijsoort({ tabel, rij }: Plaats): string | null {
  switch (tabel) {
    case 'adres': return rij['is_geheim'] === true ? 'geheim' : 'gewoon';
    case 'melder': return rij['anonimiteit_toegezegd'] === true ? 'anoniem' : 'open';
    case 'verklaring': return String(rij['soort']);
    case 'planversie': return String(rij['deel']);
    case 'risicoantwoord': return rij['opengelegd'] === true ? 'vergeleken' : 'apart';
    case 'risico': return rij['bewaken'] === true ? 'bewaken' : 'gewoon';
    case 'stuk': case 'aanvulling': case 'melderterugkoppeling': case 'raadsverzoek': case 'verzoekzienswijze': return String(rij['categorie']);
    case 'bevinding': case 'toetscriterium': case 'toetsgesprek': case 'toetsoordeel': case 'conceptreactie': case 'toetsadvies': return rij['categorie'] === 'TOETSING' ? 'gedeeld' : 'concept';
    default: return null;
  }
}

/** Whether this place may be read by somebody with these tokens. */
export function magLezen(tokens: readonly string[], plaats: Plaats): boolean {
  const soort = rijsoort(plaats);
  const handelingsoort = plaats.rij['handelingsoort'];
  const bij = typeof handelingsoort === 'string' ? handelingsoort.toLowerCase() : '';
  const mogelijk = soort === null ? [plaats.tabel, `${plaats.tabel}@${bij}`, `${plaats.tabel}.${plaats.kolom}`] : [`${plaats.tabel}[${soort}]`, `${plaats.tabel}[${soort}]@${bij}`];
  return mogelijk.some((token) => tokens.includes(token));
}
