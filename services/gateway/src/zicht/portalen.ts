import type { Portaal } from '@bv/beleid';
import { Extensions } from 'type-graphql';

/** The portals whose contract holds this query or mutation; without it, none does. */
export const Portalen = (...portalen: readonly Portaal[]): MethodDecorator & PropertyDecorator => Extensions({ portalen });

/** The portals where people work with families. */
export const CASUSPORTALEN = ['veilig-thuis', 'duo', 'rvdk', 'wijkteam'] as const;

/** For what everybody has: who one is, the own messages and drafts. */
export const ALLE_PORTALEN = [...CASUSPORTALEN, 'privacy', 'sturing'] as const;
