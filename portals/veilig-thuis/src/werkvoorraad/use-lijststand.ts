import { Urgentie } from '@bv/begrippen';
import { useSearchParams } from '@bv/portal';
import type { Sortering } from '@bv/ui';
import { useEffect, useState } from 'react';
import { isGroep } from './groepen.js';

const PAUZE = 300;
const TERMIJN: Sortering = { kolom: 'termijn', richting: 'op' };

const leesSortering = (tekst: string | null): Sortering => {
  const [kolom, richting] = (tekst ?? '').split('.');
  return kolom && (richting === 'op' || richting === 'af') ? { kolom, richting } : TERMIJN;
};

const isUrgentie = (tekst: string | null): tekst is Urgentie => Object.values(Urgentie).some((urgentie) => urgentie === tekst);

/** Filter, search and order of the list: all in the address, so that they survive "back" and can be sent to a colleague. */
export const useLijststand = () => {
  const [adres, zetAdres] = useSearchParams();
  const gezocht = adres.get('zoek') ?? '';
  const [getypt, zetGetypt] = useState(gezocht);

  const zet = (naam: string, waarde: string | null) =>
    zetAdres(
      (vorige) => {
        const nieuw = new URLSearchParams(vorige);
        if (waarde) nieuw.set(naam, waarde);
        else nieuw.delete(naam);
        return nieuw;
      },
      { replace: true },
    );

  useEffect(() => {
    if (getypt.trim() === gezocht) return undefined;
    const wekker = setTimeout(() => zet('zoek', getypt.trim()), PAUZE);
    return () => clearTimeout(wekker);
  });

  const groep = adres.get('groep');
  const urgentie = adres.get('urgentie');
  return {
    getypt,
    zetGetypt,
    gezocht,
    groep: isGroep(groep) ? groep : undefined,
    urgentie: isUrgentie(urgentie) ? urgentie : null,
    sortering: leesSortering(adres.get('volgorde')),
    kiesUrgentie: (keuze: Urgentie | null) => zet('urgentie', keuze),
    sorteer: ({ kolom, richting }: Sortering) => zet('volgorde', `${kolom}.${richting}`),
    /** Address of the same list with another group; the one that is on goes off. */
    adresVan: (keuze: string): string => {
      const nieuw = new URLSearchParams(adres);
      if (keuze === groep) nieuw.delete('groep');
      else nieuw.set('groep', keuze);
      const vraag = nieuw.toString();
      return vraag === '' ? '/veilig-thuis' : `/veilig-thuis?${vraag}`;
    },
  };
};
