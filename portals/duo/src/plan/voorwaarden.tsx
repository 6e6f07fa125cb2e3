import { Waaromknop } from '@bv/portal';
import { Kaart, LegeStaat, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import type { Plancasus } from './plancasus.js';

/** What Veilig Thuis said must at least happen; the agreements make it so. The duo reads it and does not change it. */
export const Voorwaarden = ({ voorwaarden, isAfgeschermd }: { voorwaarden: Plancasus['voorwaarden']; isAfgeschermd: boolean }) => (
  <Kaart titel="Veiligheidsvoorwaarden van Veilig Thuis">
    {isAfgeschermd ? (
      <LegeStaat soort="niet-zichtbaar" titel="De voorwaarden zijn afgeschermd" actie={<Waaromknop label="AFSPRAAK" />} />
    ) : voorwaarden.length === 0 ? (
      <p className="bv-zacht">Veilig Thuis gaf bij dit gezin geen voorwaarden mee.</p>
    ) : (
      <ol className="bv-duo-lijst bv-duo-lijst--genummerd">
        {voorwaarden.map(({ id, tekst, toelichting }) => (
          <li key={id}>
            <Verhaal>{tekst ?? ''}</Verhaal>
            {toelichting === null ? null : <p className="bv-zacht">{toelichting}</p>}
            <VanHetGezin onderdeel="VOORWAARDE" id={id} waarover={tekst ?? 'voorwaarde'} />
          </li>
        ))}
      </ol>
    )}
  </Kaart>
);
