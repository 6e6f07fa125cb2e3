import { type Gegevenscategorie, type Hoedanigheid, vindRegel } from '@bv/beleid';
import { Organisatiesoort, type Overdrachtsoort } from '@bv/begrippen';

interface Soort {
  /** In which portal the receiving team works. */
  readonly portaal: 'duo' | 'wijkteam';
  readonly ontvanger: Hoedanigheid;
  readonly afzenders: readonly Hoedanigheid[];
  readonly kiesTeam: string;
}

/** To an organisation without a portal here: the sheet goes as a letter, and Veilig Thuis records the answer (docs/besluiten/0042). */
interface Briefsoort {
  readonly organisatiesoort: Organisatiesoort;
  readonly kies: string;
}

export type Portaalsoort = 'NAAR_BLIJVEND_VEILIG' | 'NAAR_WIJKTEAM';

/** Who hands over to whom. */
export const overdrachtsoorten: Readonly<Record<Portaalsoort, Soort>> = {
  NAAR_BLIJVEND_VEILIG: { portaal: 'duo', ontvanger: 'TEAMLEIDER', afzenders: ['VT_BEHANDELAAR', 'RAAD_AANDRAGER'], kiesTeam: 'Kies een team van Blijvend Veilig.' },
  NAAR_WIJKTEAM: { portaal: 'wijkteam', ontvanger: 'WIJKTEAM_HOUDER', afzenders: ['DUOLID', 'VT_BEHANDELAAR'], kiesTeam: 'Kies een wijkteam.' },
};

export const briefsoorten: Readonly<Record<Exclude<Overdrachtsoort, Portaalsoort>, Briefsoort>> = {
  NAAR_GI: { organisatiesoort: Organisatiesoort.GECERTIFICEERDE_INSTELLING, kies: 'Kies een gecertificeerde instelling.' },
  NAAR_VEILIG_THUIS: { organisatiesoort: Organisatiesoort.VEILIG_THUIS, kies: 'Kies een ander Veilig Thuis.' },
};

export const isPortaalsoort = (soort: Overdrachtsoort): soort is Portaalsoort => Object.hasOwn(overdrachtsoorten, soort);

const BIJ_BRIEF: Readonly<Record<keyof typeof briefsoorten, Hoedanigheid>> = { NAAR_GI: 'JEUGDBESCHERMER', NAAR_VEILIG_THUIS: 'VT_BEHANDELAAR' };

/** What the receiver may read of the sheet while it is on offer; the policy says. A letter holds what that kind of worker would see here. */
export const bladlabels = (soort: Overdrachtsoort): readonly Gegevenscategorie[] =>
  isPortaalsoort(soort) ? (vindRegel(overdrachtsoorten[soort].ontvanger, 'KANDIDAAT')?.handeling.lezen ?? []) : [...(vindRegel(BIJ_BRIEF[soort], 'ACTIEF')?.lezen ?? []), 'OVERDRACHT'];
