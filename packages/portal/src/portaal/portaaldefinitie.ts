import type { RouteObject } from 'react-router';
import type { Portaal } from '@bv/beleid';

export interface Menupunt {
  /** Below the portal's own path; '' is its first page. */
  readonly pad: string;
  readonly tekst: string;
}

/** What a portal gives to the shell: src/app/portaal.tsx exports one as `portaal`. */
export interface Portaaldefinitie {
  readonly naam: Portaal;
  readonly menu: readonly Menupunt[];
  /** Relative to the portal's path; each element is a page that `Pagina` can hold. */
  readonly routes: RouteObject[];
}
