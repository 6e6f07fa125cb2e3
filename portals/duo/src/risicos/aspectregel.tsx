import { lidnaam } from '@bv/begrippen';
import { Badge, Knoplink } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { Aanwezigheidbadge } from './aanwezigheidbadge.js';
import type { Aspectstand } from './inventarisatie.js';
import { verandering } from './verandering.js';
import type { Risico } from './risicocasus.js';

interface RegelProps {
  basis: string;
  magSchrijven: boolean;
}

export const Risicoregel = ({ risico, basis, magSchrijven }: RegelProps & { risico: Risico }) => {
  const { id, aspectNaam, aanwezig, toelichting, bron, bewaken, betreft } = risico;
  const wissel = verandering(risico);
  return (
  <li className="bv-duo-risico" id={`risico-${id}`}>
    <div className="bv-duo-risico__inhoud">
      <p className="bv-duo-risico__stand">
        {aanwezig === null ? null : <Aanwezigheidbadge aanwezig={aanwezig} />} <strong>{betreft === null ? 'Het hele gezin' : lidnaam(betreft)}</strong>
        {bewaken === true ? (
          <Badge toon="info" icoon="oog">
            In de gaten houden na afsluiten
          </Badge>
        ) : null}
      </p>
      {toelichting === null ? null : <p>{toelichting}</p>}
      {bron === null ? null : <p className="bv-zacht">Bron: {bron}</p>}
      {wissel === '' ? null : <p className="bv-zacht">{wissel}</p>}
      <VanHetGezin onderdeel="RISICO" id={id} waarover={aspectNaam ?? 'zorg'} />
    </div>
    {magSchrijven ? (
      <Knoplink klein href={`${basis}/risicos/${id}`} aria-label={`Wijzigen: ${aspectNaam ?? 'zorg'}, ${betreft === null ? 'het hele gezin' : lidnaam(betreft)}`}>
        Wijzigen
      </Knoplink>
    ) : null}
  </li>
  );
};

/** One aspect with what was said of it; the same aspect may be there for one person and not for another. */
export const Aspectregel = ({ stand: { aspect, risicos }, basis, magSchrijven }: RegelProps & { stand: Aspectstand }) => (
  <li className="bv-duo-aspect">
    <div className="bv-duo-aspect__kop">
      <h3>{aspect.naam}</h3>
      {risicos.length === 0 ? <span className="bv-zacht">Nog niet bekeken</span> : null}
      {magSchrijven ? (
        <span className="bv-duo-aspect__actie">
          <Knoplink
            klein
            soort="stil"
            icoon="plus"
            href={`${basis}/risicos/nieuw/${aspect.code}`}
            aria-label={`${risicos.length === 0 ? 'Vastleggen' : 'Voor iemand anders'}: ${aspect.naam}`}
          >
            {risicos.length === 0 ? 'Vastleggen' : 'Voor iemand anders'}
          </Knoplink>
        </span>
      ) : null}
    </div>
    {risicos.length > 0 ? (
      <ul className="bv-duo-aspect__risicos">
        {risicos.map((risico) => (
          <Risicoregel key={risico.id} risico={risico} basis={basis} magSchrijven={magSchrijven} />
        ))}
      </ul>
    ) : null}
  </li>
);
