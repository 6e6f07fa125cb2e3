import { lidnaam } from '@bv/begrippen';
import { afschermingVan } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Risicocasus } from './risicocasus.js';

/** What goes well stands above what worries: one reads both, or neither is fair. */
export const Krachten = ({ casus }: { casus: Risicocasus }) => {
  const { basis, magSchrijven } = useDossier();
  const mag = magSchrijven('RISICO');
  if (afschermingVan(casus, 'krachten')) return null;
  return (
    <Kaart titel="Krachten" actie={mag ? <Knoplink klein icoon="plus" href={`${basis}/risicos/kracht/nieuw`}>Kracht toevoegen</Knoplink> : null}>
      {casus.krachten.length === 0 ? (
        <LegeStaat titel="Nog geen krachten">Wat gaat er goed, en wie of wat helpt? Vraag het ook aan de kinderen.</LegeStaat>
      ) : (
        <ul className="bv-duo-aspect__risicos">
          {casus.krachten.map(({ id, omschrijving, bron, van }) => (
            <li key={id} className="bv-duo-risico bv-duo-risico--kracht">
              <div className="bv-duo-risico__inhoud">
                <p>
                  <strong>{van === null ? 'Het hele gezin' : lidnaam(van)}</strong>
                </p>
                <p>{omschrijving}</p>
                {bron === null ? null : <p className="bv-zacht">Bron: {bron}</p>}
                <VanHetGezin onderdeel="KRACHT" id={id} waarover={omschrijving ?? 'kracht'} alleenTonen />
              </div>
              {mag ? (
                <Knoplink klein href={`${basis}/risicos/kracht/${id}`} aria-label={`Wijzigen: ${omschrijving ?? 'kracht'}`}>
                  Wijzigen
                </Knoplink>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
};
