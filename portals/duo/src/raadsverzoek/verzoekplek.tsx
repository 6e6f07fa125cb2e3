import type { Verzoekplek } from '@bv/raadsverzoek';
import { useDossier } from '../app/dossier/dossier-context.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';

/** The duo asks for itself; what Veilig Thuis asked before it reads. */
export const useVerzoekplek = (): Verzoekplek => {
  const { casusId, basis, casus, magSchrijven } = useDossier();
  return {
    casusId, basis, nummer: casus?.nummer ?? '', aanvrager: 'DUO', magSchrijven: magSchrijven('TOETSVRAAG'), magBeginnen: casus?.toestand === 'BIJ_DUO',
    vanHetGezin: (id) => <VanHetGezin onderdeel="RAADSVERZOEK" id={id} waarover="Verzoek tot onderzoek" />,
  };
};
