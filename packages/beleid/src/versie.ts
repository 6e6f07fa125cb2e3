/**
 * A policy as it was kept: of today, of a commit, or of years ago. Plain strings, and only what a comparison needs: an old version
 * may know words that the code has forgotten, and lack what was added since.
 */
export interface Bewaarderegel {
  readonly id: string;
  readonly hoedanigheid: string;
  readonly stand: string;
  readonly portalen?: readonly string[] | undefined;
  readonly lezen?: readonly string[] | undefined;
  readonly schrijven?: readonly string[] | undefined;
  readonly handeling?: { readonly lezen?: readonly string[] | undefined; readonly schrijven?: readonly string[] | undefined } | undefined;
  /** What may at most be opened on request. */
  readonly opVerzoek?: readonly string[] | undefined;
  readonly grondslag?: string | undefined;
  readonly doel?: string | undefined;
  readonly redenen?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface Bewaardlabel {
  readonly label: string;
  readonly naam?: string | undefined;
  readonly omschrijving?: string | undefined;
  readonly stil?: boolean | undefined;
  readonly reden?: string | undefined;
  readonly grondslag?: string | undefined;
  readonly beslisser?: string | undefined;
  readonly aanvraagbaar?: boolean | undefined;
}

export interface Bewaarderol {
  readonly id?: string | undefined;
  readonly portaal: string;
  readonly gever?: { readonly hoedanigheid: string; readonly stand: string } | undefined;
  readonly nemer: { readonly hoedanigheid: string; readonly stand: string };
  readonly alleenZelf?: boolean | undefined;
  readonly groepsportaal?: string | null | undefined;
}

export interface Beleidsbron {
  readonly labels: readonly Bewaardlabel[];
  readonly beleid: readonly Bewaarderegel[];
  readonly toelatingen?: readonly Bewaarderol[] | undefined;
  readonly openingen?: readonly Bewaarderol[] | undefined;
  readonly beeindigingen?: readonly Bewaarderol[] | undefined;
  /** Who decides on a request, in steps. */
  readonly beslissers?: Readonly<Record<string, readonly (readonly { readonly hoedanigheid: string; readonly stand: string }[])[]>> | undefined;
}

const isLijst = (waarde: unknown): waarde is readonly Record<string, unknown>[] =>
  Array.isArray(waarde) && waarde.every((deel) => typeof deel === 'object' && deel !== null);

/** A kept policy from its text. Errors: throws when the text is not a policy. */
export function leesBeleid(tekst: string): Beleidsbron {
  const uit: unknown = JSON.parse(tekst);
  const delen = typeof uit === 'object' && uit !== null ? (uit as Record<string, unknown>) : {};
  const { labels, beleid } = delen;
  const heeftNamen =
    isLijst(labels) && labels.every(({ label }) => typeof label === 'string') && isLijst(beleid) && beleid.every(({ id, hoedanigheid, stand }) => [id, hoedanigheid, stand].every((deel) => typeof deel === 'string'));
  if (!heeftNamen) throw new Error('Dit is geen beleid: er zijn geen labels of geen regels in.');
  return delen as unknown as Beleidsbron;
}
