import { type Criterium, criteriumNaam } from '@bv/begrippen';
import { Badge, Kaart, Keuzerondjes, Tekstvlak } from '@bv/ui';
import { Bewaarregel } from '../app/toetsing/bewaarregel.js';
import type { Antwoorden } from '../app/toetsing/use-antwoorden.js';
import { uitleg } from './criteria.js';
import type { JaNee } from './use-criteria.js';

const KEUZES: readonly { waarde: JaNee; tekst: string }[] = [
  { waarde: 'JA', tekst: 'Ja' },
  { waarde: 'NEE', tekst: 'Nee' },
];

interface VoorwaardekaartProps {
  criterium: Criterium;
  nummer: number;
  antwoorden: Antwoorden<JaNee>;
  magToetsen: boolean;
}

const Vast = ({ keuze, tekst }: { keuze: JaNee | null; tekst: string }) => (
  <>
    <p className="bv-raad-regel">{keuze === null ? <span className="bv-zacht">Nog niet beoordeeld</span> : <Badge toon={keuze === 'JA' ? 'goed' : 'letop'}>{keuze === 'JA' ? 'Voldoet' : 'Voldoet niet'}</Badge>}</p>
    {tekst === '' ? null : <p className="bv-raad-notitie">{tekst}</p>}
  </>
);

/** One of the six conditions: met or not, and why. */
export const Voorwaardekaart = ({ criterium, nummer, antwoorden: { van, kies, typ, rondAf }, magToetsen }: VoorwaardekaartProps) => {
  const antwoord = van(criterium);
  const { keuze, tekst, fout } = antwoord;
  return (
    <Kaart titel={`${nummer}. ${criteriumNaam[criterium]}`}>
      <div className="bv-raad-antwoord">
        <p className="bv-zacht">{uitleg[criterium]}</p>
        {magToetsen ? (
          <>
            <div className="bv-raad-antwoord__rij">
              <Keuzerondjes naam={`voldoet-${criterium}`} label={`Is dit in orde: ${criteriumNaam[criterium]}?`} labelVerborgen weergave="segmenten" opties={KEUZES} waarde={keuze} onWijzig={(nieuw) => kies(criterium, nieuw)} />
              <span className="bv-raad-antwoord__stand">
                <Bewaarregel antwoord={antwoord} wat={criteriumNaam[criterium]} onBewaar={() => rondAf(criterium)} />
              </span>
            </div>
            {keuze === null ? null : (
              <Tekstvlak
                naam={`toelichting-${criterium}`}
                label={keuze === 'NEE' ? 'Wat mist er nog?' : 'Toelichting'}
                hint={keuze === 'NEE' && tekst === '' ? 'Het duo leest dit. Zonder deze tekst kunnen wij uw antwoord niet bewaren.' : undefined}
                verplicht={keuze === 'NEE'}
                rijen={2}
                waarde={tekst}
                fout={fout}
                onWijzig={(nieuw) => typ(criterium, nieuw)}
                onVerlaat={() => rondAf(criterium)}
              />
            )}
          </>
        ) : (
          <Vast keuze={keuze} tekst={tekst} />
        )}
      </div>
    </Kaart>
  );
};
