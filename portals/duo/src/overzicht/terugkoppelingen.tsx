import type { Herkomst } from '@bv/begrippen';
import { Kaart, Knoplink, LegeStaat, Tijdstip, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Overzichtcasus } from './te-doen.js';

export interface TerugkoppelingenProps {
  casus: Overzichtcasus;
  basis: string;
  isAfgeschermd: boolean;
  magSchrijven: boolean;
}

/** Who brought the family in and still hears how it goes; a wijkteam hears it in another way. */
export const terugkoppelAan = (herkomst: Herkomst | null): 'Veilig Thuis' | 'de Raad' | null => (herkomst === 'VEILIG_THUIS' ? 'Veilig Thuis' : herkomst === 'RVDK' ? 'de Raad' : null);

/** What who brought the family in has heard. */
export const Terugkoppelingen = ({ casus: { herkomst, terugkoppelingen }, basis, isAfgeschermd, magSchrijven }: TerugkoppelingenProps) => {
  const aan = terugkoppelAan(herkomst);
  if (aan === null || isAfgeschermd) return null;
  return (
    <Kaart
      titel={`Terugkoppeling aan ${aan}`}
      actie={magSchrijven && terugkoppelingen.length > 0 ? <Knoplink klein href={`${basis}/overzicht/terugkoppeling`} icoon="plus">Toevoegen</Knoplink> : null}
    >
      {terugkoppelingen.length === 0 ? (
        <LegeStaat
          titel="Nog niets teruggekoppeld"
          actie={magSchrijven ? <Knoplink href={`${basis}/overzicht/terugkoppeling`}>Terugkoppeling schrijven</Knoplink> : null}
        >
          {aan === 'de Raad' ? 'De Raad' : aan} ziet van dit dossier alleen de stand en wat u hier schrijft.
        </LegeStaat>
      ) : (
        <ul className="bv-duo-lijst">
          {terugkoppelingen.map(({ id, tekst, op, door }) => (
            <li key={id}>
              <p className="bv-zacht">
                {op === null ? null : <Tijdstip waarde={op} />}
                {door === null ? null : `, ${door.naam}`}
              </p>
              <Verhaal>{tekst ?? ''}</Verhaal>
              <VanHetGezin onderdeel="TERUGKOPPELING" id={id} waarover={`terugkoppeling aan ${aan}`} />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};
