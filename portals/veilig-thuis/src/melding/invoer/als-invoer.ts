import type { Lidwaarden, Meldingwaarden, Relatiewaarden } from './waarden.js';

export interface Verzendbaar {
  readonly invoer: Readonly<Record<string, unknown>>;
  /** For each gezinslid that is sent: where it stands in the form, so that an error finds its way back. */
  readonly plaatsen: readonly number[];
  /** The same for the relations. */
  readonly relatieplaatsen: readonly number[];
}

const gaatMee = (waarden: Meldingwaarden) => (lid: Lidwaarden) => waarden.bestaandGezin === null || !lid.alBekend;

// An empty address is no address, not an address without a street.
const zonderLeegAdres = ({ adres, alBekend: _alBekend, ...lid }: Lidwaarden) => ({
  ...lid,
  adres: adres.straat || adres.huisnummer || adres.postcode || adres.plaats ? adres : null,
});

/** What of the form goes to the server: who stands in the dossier already stays out, and so do relations with somebody who is gone. */
export const alsInvoer = (waarden: Meldingwaarden): Verzendbaar => {
  const { bestaandGezin, anderGezin: _anderGezin, ...velden } = waarden;
  const leden = waarden.gezinsleden.map((lid, plaats) => ({ lid, plaats })).filter(({ lid }) => gaatMee(waarden)(lid));
  const kenmerken = new Set(leden.map(({ lid }) => lid.tijdelijkId));
  const isHier = (kenmerk: string | null) => kenmerk === null || kenmerk === '' || kenmerken.has(kenmerk);
  const relaties = waarden.relaties
    .map((relatie: Relatiewaarden, plaats) => ({ relatie, plaats }))
    .filter(({ relatie }) => isHier(relatie.van) && isHier(relatie.naar));
  return {
    invoer: {
      ...velden,
      bestaandeCasusId: bestaandGezin?.casusId ?? null,
      gezinsleden: leden.map(({ lid }) => zonderLeegAdres(lid)),
      relaties: relaties.map(({ relatie }) => relatie),
    },
    plaatsen: leden.map(({ plaats }) => plaats),
    relatieplaatsen: relaties.map(({ plaats }) => plaats),
  };
};

const LIJSTEN = ['gezinsleden', 'relaties', 'voorvallen'];

/** The field of the form for a field of the input: `gezinsleden.0.bsn` may be the second card on the screen. */
export const formulierveld = (veld: string, { plaatsen, relatieplaatsen }: Verzendbaar): string => {
  if (LIJSTEN.includes(veld)) return `${veld}.root`;
  const [lijst, nummer, ...rest] = veld.split('.');
  const van = lijst === 'gezinsleden' ? plaatsen : lijst === 'relaties' ? relatieplaatsen : undefined;
  const plaats = van?.[Number(nummer)];
  return plaats === undefined ? veld : [lijst, plaats, ...rest].join('.');
};
