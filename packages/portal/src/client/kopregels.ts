import type { Portaal } from '@bv/beleid';

/** Goes with every request of a portal. The gateway refuses what this tab asks once somebody else has logged in beside it. */
export const kopregels = (portaal: Portaal, persoonId: string): Record<string, string> => ({ 'BV-Portaal': portaal, 'BV-Persoon': persoonId });
