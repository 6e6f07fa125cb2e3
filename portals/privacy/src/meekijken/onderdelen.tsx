import { useState } from 'react';
import { Badge, Kaart, Knop, LegeStaat, Stapel, Tabel, Uitklap, Veld, Velden, Vinkje } from '@bv/ui';
import { alsWoorden, type Beeld, isIetsOpen, labelVan, type Onderdeel, waardeTekst } from './beeldwoorden.js';

const DICHT = { reden: 'Deze persoon krijgt dit niet.', beslisser: 'NIEMAND' };

/** Enough to see how it comes out; a whole dossier below each other is not to be found through. */
const EERST = 3;

const Rijen = ({ onderdeel, rijen }: { onderdeel: Onderdeel; rijen: Onderdeel['rijen'] }) => (
  <Stapel>
    {rijen.map(({ id, waarden }, plek) => (
      <section key={id} aria-label={`${alsWoorden(onderdeel.naam)} ${plek + 1}`} className="bv-privacy-rij">
        <Velden kolommen={3}>
          {waarden.map(({ veld, waarde, stand }) => (
            <Veld key={veld} naam={alsWoorden(veld)} {...(stand === 'AFGESCHERMD' ? { afscherming: DICHT } : stand === 'LEEG' ? { status: 'leeg' } : { waarde: waardeTekst(waarde ?? '') })} />
          ))}
        </Velden>
      </section>
    ))}
  </Stapel>
);

const Gegevens = ({ onderdeel }: { onderdeel: Onderdeel }) => {
  const [alles, zetAlles] = useState(false);
  const { rijen } = onderdeel;
  if (rijen.length === 0) return <p className="bv-zacht">Er komt geen rij uit.</p>;
  const over = rijen.length - EERST;
  return (
    <Stapel>
      <Rijen onderdeel={onderdeel} rijen={alles ? rijen : rijen.slice(0, EERST)} />
      {over > 0 ? (
        <div>
          <Knop klein aria-expanded={alles} onKlik={() => zetAlles(!alles)}>
            {alles ? `Alleen de eerste ${EERST}` : `Nog ${over === 1 ? '1 rij' : `${over} rijen`} van ${alsWoorden(onderdeel.naam).toLocaleLowerCase('nl')}`}
          </Knop>
        </div>
      ) : null}
    </Stapel>
  );
};

const Veldtabel = ({ onderdeel }: { onderdeel: Onderdeel }) => (
  <Tabel
    bijschrift={`Velden van ${alsWoorden(onderdeel.naam)}`}
    rijen={onderdeel.velden}
    rijSleutel={({ naam }) => naam}
    kolommen={[
      { sleutel: 'veld', kop: 'Veld', rijkop: true, cel: ({ naam }) => alsWoorden(naam) },
      { sleutel: 'label', kop: 'Soort gegevens', cel: labelVan },
      { sleutel: 'open', kop: 'Ziet deze persoon het?', cel: ({ isOpen }) => <Badge toon={isOpen ? 'goed' : 'slot'}>{isOpen ? 'Ja' : 'Nee'}</Badge> },
    ]}
  />
);

const telling = ({ velden, rijen }: Onderdeel, isSynthetisch: boolean): string =>
  `${velden.filter(({ isOpen }) => isOpen).length} van ${velden.length} velden${isSynthetisch ? `, ${rijen.length === 1 ? '1 rij' : `${rijen.length} rijen`}` : ''}`;

/** Part by part of the dossier: which fields come out, and of a made up family what is in them. */
export const Onderdelen = ({ beeld: { onderdelen, isSynthetisch } }: { beeld: Beeld }) => {
  const [ookDicht, zetOokDicht] = useState(false);
  const getoond = onderdelen.filter((onderdeel) => ookDicht || isIetsOpen(onderdeel));
  return (
    <Stapel>
      <Vinkje naam="ookDicht" label="Ook onderdelen waarvan deze persoon niets ziet" waarde={ookDicht} onWijzig={zetOokDicht} />
      {getoond.length === 0 ? (
        <LegeStaat soort="niet-zichtbaar" titel="Deze persoon ziet niets">Geen enkel onderdeel van dit dossier is open.</LegeStaat>
      ) : (
        getoond.map((onderdeel) => (
          <Kaart key={onderdeel.naam} titel={alsWoorden(onderdeel.naam)} actie={<span className="bv-zacht">{telling(onderdeel, isSynthetisch)}</span>}>
            <Stapel>
              {isSynthetisch ? (
                <>
                  <Gegevens onderdeel={onderdeel} />
                  <Uitklap titel={`Velden van ${alsWoorden(onderdeel.naam).toLocaleLowerCase('nl')}`}>
                    <Veldtabel onderdeel={onderdeel} />
                  </Uitklap>
                </>
              ) : (
                <Veldtabel onderdeel={onderdeel} />
              )}
            </Stapel>
          </Kaart>
        ))
      )}
    </Stapel>
  );
};
