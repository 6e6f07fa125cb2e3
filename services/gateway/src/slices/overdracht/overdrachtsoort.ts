import { type Gegevenscategorie, type Hoedanigheid, vindRegel } from '@bv/beleid';
import type { Overdrachtsoort } from '@bv/begrippen';

interface Soort {
  /** In which portal the receiving team works. */
  readonly portaal: 'duo' | 'wijkteam';
  readonly ontvanger: Hoedanigheid;
  readonly afzenders: readonly Hoedanigheid[];
  readonly kiesTeam: string;
}

/** Who hands over to whom. */
export const overdrachtsoorten: Readonly<Record<Overdrachtsoort, Soort>> = {
  NAAR_BLIJVEND_VEILIG: { portaal: 'duo', ontvanger: 'TEAMLEIDER', afzenders: ['VT_BEHANDELAAR', 'RAAD_AANDRAGER'], kiesTeam: 'Kies een team van Blijvend Veilig.' },
  NAAR_WIJKTEAM: { portaal: 'wijkteam', ontvanger: 'WIJKTEAM_HOUDER', afzenders: ['DUOLID'], kiesTeam: 'Kies een wijkteam.' },
};

/** What the receiver may read of the sheet while it is on offer; the policy says. */
export const bladlabels = (soort: Overdrachtsoort): readonly Gegevenscategorie[] => vindRegel(overdrachtsoorten[soort].ontvanger, 'KANDIDAAT')?.handeling.lezen ?? [];
