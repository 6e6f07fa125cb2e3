import { type Afspraaktoestand, afspraaktoestandNaam } from '@bv/begrippen';
import { ZichtVeld } from '@bv/portal';
import { Badge, Datum, Knoplink, Rij, Stapel, Tijdstip, type Toon, Velden, Verhaal } from '@bv/ui';
import { VanHetGezin } from '../app/dossier/van-het-gezin.js';
import { Evaluaties } from './evaluaties.js';
import { type Afspraak, moetGeevalueerd } from './plancasus.js';

const TOON: Readonly<Record<Afspraaktoestand, Toon>> = { LOPEND: 'info', NAGEKOMEN: 'goed', GEBROKEN: 'acuut', BEEINDIGD: 'neutraal' };

export interface AfspraakkaartProps {
  afspraak: Afspraak;
  basis: string;
  magSchrijven: boolean;
}

/** One agreement, read as a sentence: if this, then that. */
export const Afspraakkaart = ({ afspraak, basis, magSchrijven }: AfspraakkaartProps) => {
  const isTeLaat = moetGeevalueerd(afspraak);
  return (
    <article id={`afspraak-${afspraak.id}`} className="bv-kaart bv-duo-afspraak" aria-label={`Afspraak: als ${afspraak.als ?? ''}`}>
      <div className="bv-kaart__inhoud">
        <Stapel>
          <div className="bv-duo-afspraak__kop">
            <dl className="bv-duo-zin">
              <dt>Als</dt>
              <dd>
                <Verhaal>{afspraak.als ?? ''}</Verhaal>
              </dd>
              <dt>dan</dt>
              <dd>
                <Verhaal>{afspraak.dan ?? ''}</Verhaal>
              </dd>
            </dl>
            <span className="bv-duo-badges">
              {afspraak.toestand === null ? null : <Badge toon={TOON[afspraak.toestand]}>{afspraaktoestandNaam[afspraak.toestand]}</Badge>}
              {isTeLaat ? <Badge toon="acuut">Evalueren</Badge> : null}
            </span>
          </div>
          <Velden kolommen={3}>
            <ZichtVeld object={afspraak} veld="doorWie" label="Door wie" />
            <ZichtVeld object={afspraak} veld="wieKijktMee" label="Wie kijkt mee" />
            <ZichtVeld
              object={afspraak}
              veld="van"
              label="Geldt"
              toon={(van) => (
                <>
                  vanaf <Datum waarde={van} />
                  {afspraak.tot === null ? null : (
                    <>
                      {' '}
                      tot en met <Datum waarde={afspraak.tot} />
                    </>
                  )}
                </>
              )}
            />
            {afspraak.evaluatie === null || afspraak.evaluaties.length > 0 ? null : <ZichtVeld object={afspraak} veld="evaluatie" label="Hoe ging het" />}
            {afspraak.signaal === null ? null : <ZichtVeld object={afspraak} veld="signaal" label="Het lukt niet als" />}
            {afspraak.vervolgstap === null ? null : <ZichtVeld object={afspraak} veld="vervolgstap" label="Dan doen wij" />}
            {afspraak.wieHoort === null ? null : <ZichtVeld object={afspraak} veld="wieHoort" label="Wie dat hoort" />}
            {afspraak.looptDoor ? <ZichtVeld object={afspraak} veld="looptDoor" label="Na de afsluiting" toon={() => 'Loopt door, het wijkteam kijkt mee'} /> : null}
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
            {magSchrijven ? (
              <Rij>
                <Knoplink klein icoon="goed" href={`${basis}/plan/${afspraak.id}/evalueren`} aria-label={`Hoe ging het? Als ${afspraak.als ?? ''}`}>
                  Hoe ging het?
                </Knoplink>
                <Knoplink klein icoon="potlood" href={`${basis}/plan/${afspraak.id}`} aria-label={`Afspraak wijzigen: als ${afspraak.als ?? ''}`}>
                  Wijzigen
                </Knoplink>
              </Rij>
            ) : null}
          </Rij>
        </Stapel>
      </div>
    </article>
  );
};
