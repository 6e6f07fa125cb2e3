import { instantiesoortNaam } from '@bv/begrippen';
import { afschermingVan, Waaromknop } from '@bv/portal';
import { Datum, Kaart, Knoplink, LegeStaat } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Contactcasus } from './contactcasus.js';

export interface InstantiekaartProps {
  casus: Contactcasus;
  basis: string;
  magSchrijven: boolean;
}

/** Who else helps this family (N86). */
export const Instantiekaart = ({ casus, basis, magSchrijven }: InstantiekaartProps) => (
  <Kaart
    titel="Betrokken instanties"
    actie={
      magSchrijven ? (
        <Knoplink klein icoon="plus" href={`${basis}/contact/instantie/nieuw`}>
          Toevoegen
        </Knoplink>
      ) : null
    }
  >
    {casus.instanties.length > 0 ? (
      <ul className="bv-duo-lijst bv-duo-instanties">
        {casus.instanties.map(({ id, soort, naam, rol, van, tot }) => (
          <li key={id}>
            <strong>{naam}</strong>
            <span className="bv-zacht">
              {soort === null ? null : instantiesoortNaam[soort]}
              {rol === null ? null : `. ${rol}`}
            </span>
            {van === null && tot === null ? null : (
              <span className="bv-zacht">
                {van === null ? null : (
                  <>
                    Sinds <Datum waarde={van} />
                  </>
                )}
                {tot === null ? null : (
                  <>
                    {' '}
                    tot <Datum waarde={tot} />
                  </>
                )}
              </span>
            )}
            <VanHetGezin onderdeel="INSTANTIE" id={id} waarover={naam ?? 'instantie'} />
          </li>
        ))}
      </ul>
    ) : afschermingVan(casus, 'instanties') ? (
      <LegeStaat soort="niet-zichtbaar" titel="Welke hulp er is, is afgeschermd" actie={<Waaromknop label="HULP" />} />
    ) : (
      <LegeStaat titel="Nog geen instanties">Bijvoorbeeld school, verslavingszorg of de huisarts.</LegeStaat>
    )}
  </Kaart>
);
