import { Kaart, Knoplink, LegeStaat, Tijdstip, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Overzichtcasus } from './te-doen.js';

export interface TerugkoppelingenProps {
  casus: Overzichtcasus;
  basis: string;
  isAfgeschermd: boolean;
  magSchrijven: boolean;
}

/** What Veilig Thuis has heard. Only for a family that came from there: nobody else reads it. */
export const Terugkoppelingen = ({ casus: { herkomst, terugkoppelingen }, basis, isAfgeschermd, magSchrijven }: TerugkoppelingenProps) => {
  if (herkomst !== 'VEILIG_THUIS' || isAfgeschermd) return null;
  return (
    <Kaart
      titel="Terugkoppeling aan Veilig Thuis"
      actie={magSchrijven && terugkoppelingen.length > 0 ? <Knoplink klein href={`${basis}/overzicht/terugkoppeling`} icoon="plus">Toevoegen</Knoplink> : null}
    >
      {terugkoppelingen.length === 0 ? (
        <LegeStaat
          titel="Nog niets teruggekoppeld"
          actie={magSchrijven ? <Knoplink href={`${basis}/overzicht/terugkoppeling`}>Terugkoppeling schrijven</Knoplink> : null}
        >
          Veilig Thuis ziet van dit dossier alleen de stand en wat u hier schrijft.
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
              <VanHetGezin onderdeel="TERUGKOPPELING" id={id} waarover="terugkoppeling aan Veilig Thuis" />
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};
