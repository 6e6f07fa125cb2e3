// What the other builds expose, as the federation knows them: <portal>/<path below src>.
declare module '*/app/portaal' {
  import type { Portaaldefinitie } from '@bv/portal';

  export const portaal: Portaaldefinitie;
}

declare module 'veilig-thuis/overdracht/overdrachtstand' {
  import type { Onderdeelgegevens } from '@bv/portal';
  import type { ComponentType } from 'react';

  export const Overdrachtstand: ComponentType<Onderdeelgegevens>;
}
