import { type Afspraaktoestand, afspraaktoestandNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Datum, Knoplink, Rij, Stapel, Tijdstip, type Toon, Velden, Verhaal } from '@bv/ui';
import { Evaluaties } from '../app/gezin/evaluaties.js';
import type { Afspraak } from '../app/gezin/gezin-context.js';
import { VanHetGezin } from '../app/gezin/van-het-gezin.js';
import { moetBekeken } from './afspraakvolgorde.js';

const TOON: Readonly<Record<Afspraaktoestand, Toon>> = { LOPEND: 'info', NAGEKOMEN: 'goed', GEBROKEN: 'acuut', BEEINDIGD: 'neutraal' };

const Geldt = ({ van, tot }: { van: string; tot: string | null }) => (
  <>
    vanaf <Datum waarde={van} />
    {tot === null ? null : (
      <>
        {' '}
        tot en met <Datum waarde={tot} />
      </>
    )}
  </>
);

export interface AfspraakkaartProps {
  afspraak: Afspraak;
  basis: string;
  magWijzigen: boolean;
}

/** One agreement, read as a sentence: if this, then that. */
export const Afspraakkaart = ({ afspraak, basis, magWijzigen }: AfspraakkaartProps) => (
  <article id={`afspraak-${afspraak.id}`} className="bv-kaart bv-wijkteam-afspraak" aria-label={`Afspraak: als ${afspraak.als ?? ''}`}>
    <div className="bv-kaart__inhoud">
      <Stapel>
        <div className="bv-wijkteam-afspraak__kop">
          <dl className="bv-wijkteam-zin">
            <dt>Als</dt>
            <dd>
              <Verhaal>{afspraak.als ?? ''}</Verhaal>
            </dd>
            <dt>dan</dt>
            <dd>
              <Verhaal>{afspraak.dan ?? ''}</Verhaal>
            </dd>
          </dl>
          <span className="bv-wijkteam-badges">
            {afspraak.toestand === null ? null : <Badge toon={TOON[afspraak.toestand]}>{afspraaktoestandNaam[afspraak.toestand]}</Badge>}
            {moetBekeken(afspraak) ? <Badge toon="letop">Hoe ging het?</Badge> : null}
            {afspraak.looptDoor === true && afspraak.toestand === 'LOPEND' ? <Badge toon="neutraal" icoon="overdracht">Loopt door</Badge> : null}
          </span>
        </div>
        <Velden kolommen={3}>
          <ZichtVeld object={afspraak} veld="doorWie" label="Door wie" />
          <ZichtVeld object={afspraak} veld="wieKijktMee" label="Wie kijkt mee" />
          <ZichtVeld object={afspraak} veld="van" label="Geldt" toon={(van) => <Geldt van={van} tot={afspraak.tot} />} />
          {afspraak.evaluatie === null || afspraak.evaluaties.length > 0 ? null : <ZichtVeld object={afspraak} veld="evaluatie" label="Hoe ging het" />}
        </Velden>
        <Evaluaties evaluaties={afspraak.evaluaties} />
        <VanHetGezin onderdeel="AFSPRAAK" id={afspraak.id} waarover={`als ${afspraak.als ?? ''}`} />
        <Rij verdeling="uiteen">
          <span className="bv-zacht">
            {afspraak.gewijzigdOp === null ? null : (
              <>
                Gewijzigd <Tijdstip waarde={afspraak.gewijzigdOp} />
                {afspraak.gewijzigdDoor === null ? null : ` door ${afspraak.gewijzigdDoor.naam}`}
              </>
            )}
          </span>
          {magWijzigen ? (
            <Rij>
              <Knoplink klein icoon="vinkje" href={`${basis}/afspraak/${afspraak.id}/evalueren`} aria-label={`Hoe ging het? Als ${afspraak.als ?? ''}`}>
                Hoe ging het?
              </Knoplink>
              <Knoplink klein soort="stil" icoon="potlood" href={`${basis}/afspraak/${afspraak.id}`} aria-label={`Wijzigen: als ${afspraak.als ?? ''}`}>
                Wijzigen
              </Knoplink>
            </Rij>
          ) : null}
        </Rij>
      </Stapel>
    </div>
  </article>
);
