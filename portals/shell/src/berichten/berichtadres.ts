import type { Berichtsoort } from '@bv/begrippen';
import type { Portaal } from '@bv/beleid';

interface Adresgegevens {
  readonly soort: Berichtsoort;
  readonly casusId: string | null;
  readonly handelingId: string | null;
}

const noodadres = (portaal: Portaal, id: string): string => (portaal === 'privacy' ? `/privacy/noodtoegang/${id}` : `/noodtoegang/${id}`);

/** Where the work of a message is done, in the portal in which it is read; undefined when there is no such place. */
export const berichtadres = (portaal: Portaal, { soort, casusId, handelingId }: Adresgegevens): string | undefined => {
  if (soort.startsWith('TOEGANG_')) return '/inzageverzoeken';
  if (soort === 'NOODTOEGANG_GENOMEN' || soort === 'NOODTOEGANG_BEOORDEELD') return handelingId === null ? undefined : noodadres(portaal, handelingId);
  // Who lost it to a colleague has no way in any more.
  if (soort === 'MELDING_OVERGENOMEN') return '/veilig-thuis';
  if (soort === 'KOPPELING_VOORGESTELD' && casusId !== null && handelingId !== null) return `/veilig-thuis/casus/${casusId}/koppeling/${handelingId}`;
  if (portaal === 'privacy' || portaal === 'sturing') return undefined;
  if (soort.startsWith('FORMULIER_')) return '/veilig-thuis/formulier';
  if (portaal === 'rvdk' && handelingId !== null && soort.startsWith('TOETS')) return `/rvdk/toetsing/${handelingId}`;
  if (soort.startsWith('INZAGE_') && casusId !== null && handelingId !== null) return `/${portaal}/${portaal === 'veilig-thuis' ? 'casus' : 'gezin'}/${casusId}/inzage/${handelingId}`;
  if (portaal === 'veilig-thuis') return casusId === null ? undefined : `/veilig-thuis/casus/${casusId}`;
  if (soort.startsWith('OVERDRACHT_') && handelingId !== null && portaal !== 'rvdk') return `/${portaal}/overdracht/${handelingId}`;
  if (soort === 'SPECIALIST_GEVRAAGD') return '/duo/vragen';
  if (soort === 'ADVIES_BERICHT') return `/${portaal}/advies/${handelingId ?? ''}`;
  if (casusId === null) return undefined;
  if (soort === 'SPECIALIST_ANTWOORDDE') return `/duo/gezin/${casusId}/reflectie`;
  if (portaal === 'duo' && soort === 'RAADSVERZOEK_MISLUKT') return `/duo/gezin/${casusId}/raadsverzoek`;
  if (portaal === 'duo' && soort.startsWith('MAATREGEL_')) return `/duo/gezin/${casusId}/maatregel`;
  return portaal === 'duo' && (soort.startsWith('TOETSING_') || soort === 'TOETSVRAAG_GESTELD') ? `/duo/gezin/${casusId}/toetsing` : `/${portaal}/gezin/${casusId}`;
};
