import { trefzekerheidNaam } from '@bv/begrippen';
import { Badge, Icoon, Knop, Rij } from '@bv/ui';
import type { Gevonden } from '../invoer/waarden.js';
import { overeenkomstTekst } from './bekendvraag.js';

export interface TreffersProps {
  treffers: readonly Gevonden[];
  naam: string;
  onVoegBij: (gezin: Gevonden) => void;
  onAnder: () => void;
}

/** Families that may be this one: which dossier, with whom, whom to call, and on what it matched. */
export const Treffers = ({ treffers, naam, onVoegBij, onAnder }: TreffersProps) => (
  <section className="bv-vt-treffers" aria-label={`Bekende gezinnen bij ${naam}`}>
    <p className="bv-vt-treffers__kop">
      <Icoon naam="gezin" /> {treffers.length === 1 ? 'Dit gezin is misschien al bekend' : `${treffers.length} gezinnen zijn misschien hetzelfde`}
    </p>
    <ul className="bv-vt-treffers__lijst">
      {treffers.map((gezin) => (
        <li key={gezin.casusId} className="bv-vt-treffer">
          <div className="bv-vt-treffer__tekst">
            <p className="bv-vt-treffer__nummer">
              {gezin.casusnummer} <Badge toon={gezin.zekerheid === 'MOGELIJK' ? 'info' : 'letop'}>{trefzekerheidNaam[gezin.zekerheid]}</Badge>
            </p>
            <p>Waarom: {overeenkomstTekst(gezin.overeenkomst)}.</p>
            <p>
              Nu bij: {gezin.houder}
              <br />
              <Icoon naam="telefoon" maat={16} /> {gezin.bellen}
            </p>
          </div>
          <Knop klein icoon="koppeling" aria-label={`Melding bij dit gezin voegen: ${gezin.casusnummer}`} onKlik={() => onVoegBij(gezin)}>
            Melding bij dit gezin voegen
          </Knop>
        </li>
      ))}
    </ul>
    <Rij>
      <Knop klein onKlik={onAnder}>
        Nieuw gezin
      </Knop>
      <span className="bv-zacht">Twijfelt u? Bel eerst wie het gezin kent.</span>
    </Rij>
  </section>
);
