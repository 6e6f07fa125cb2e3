import { verklaringsoortNaam } from '@bv/begrippen';
import { Badge, Knoplink, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Verklaring } from './feitencasus.js';
import { Feitherkomst } from './feitherkomst.js';
import { Informantbadge } from './informant.js';
import { Reactie } from './reactie.js';
import { Soortbadge } from './soortbadge.js';

export interface FeitkaartProps {
  verklaring: Verklaring;
  basis: string;
  magSchrijven: boolean;
}

/** One statement with where it comes from and what the family says of it. */
export const Feitkaart = ({ verklaring, basis, magSchrijven }: FeitkaartProps) => {
  const { id, soort, tekst, accorderingen } = verklaring;
  const naam = soort === null ? 'Verklaring' : verklaringsoortNaam[soort];
  const actie = magSchrijven && soort !== 'MENING_BETROKKENE' ? 'Bespreken' : 'Bekijken';
  return (
    <article className="bv-kaart bv-duo-feit" id={`feit-${id}`} aria-label={naam}>
      <div className="bv-duo-feit__kop">
        {soort === null ? null : <Soortbadge soort={soort} />}
        {soort === 'FEIT' && accorderingen.length === 0 ? (
          <Badge toon="letop" icoon="hulp">
            Nog niet besproken
          </Badge>
        ) : null}
        <Informantbadge verklaring={verklaring} />
        <span className="bv-duo-feit__actie">
          <Knoplink klein href={`${basis}/feiten/${id}`} aria-label={`${actie}: ${tekst ?? naam}`}>
            {actie}
          </Knoplink>
        </span>
      </div>
      <Verhaal>{tekst ?? ''}</Verhaal>
      <Feitherkomst verklaring={verklaring} />
      {accorderingen.map((reactie) => (
        <Reactie key={reactie.id} reactie={reactie} />
      ))}
      <VanHetGezin onderdeel="VERKLARING" id={id} waarover={tekst ?? naam} />
    </article>
  );
};
