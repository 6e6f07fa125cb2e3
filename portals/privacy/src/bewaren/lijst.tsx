import { Gelezen, STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Kaart, Knop, LegeStaat, Melding, Rij, Stapel, Tabel, Vinkje, useStatus } from '@bv/ui';
import { useState } from 'react';
import { BewaarlijstDocument, type BewaarlijstQuery, OpschortingOpheffenDocument } from '../gql/graphql.js';
import { grondTekst } from './bewaarwoorden.js';
import { Opschorten } from './opschorten.js';
import { Voorstellen } from './voorstellen.js';

export type Bewaarregel = BewaarlijstQuery['bewaarlijst'][number];

const Stand = ({ regel }: { regel: Bewaarregel }) => {
  const { meld } = useStatus();
  const opheffen = useOpdracht(OpschortingOpheffenDocument, { gelukt: () => meld('De opschorting is opgeheven.') });
  const mislukt = opheffen.storing ? STORINGTEKST[opheffen.storing] : opheffen.weigeringen[0]?.tekst;
  if (regel.opschortingId) {
    const id = regel.opschortingId;
    return (
      <>
        <Badge toon="letop">Opgeschort</Badge>
        <span className="bv-privacy-onder">
          {regel.opschortingReden} {regel.opschortingDoor ? `(${regel.opschortingDoor})` : ''} {regel.opschortingTot ? <>Tot en met <Datum waarde={regel.opschortingTot} />.</> : null}
        </span>
        <Knop klein bezig={opheffen.bezig} aria-label={`Opheffen: opschorting van ${regel.casusnummer}`} onKlik={() => void opheffen.voerUit({ id })}>
          Opheffen
        </Knop>
        {mislukt ? <Melding toon="acuut" rol="alert">{mislukt}</Melding> : null}
      </>
    );
  }
  if (regel.vernietigingId) return <Badge toon="info">In een voorstel</Badge>;
  if (regel.mag) return <Badge toon="goed">Mag vernietigd worden</Badge>;
  if (regel.altijd) return <Badge toon="neutraal">Altijd bewaren</Badge>;
  return regel.vernietigenVanaf ? <Badge toon="neutraal">Termijn loopt nog</Badge> : <Badge toon="letop">Niet te bepalen</Badge>;
};

const Vanaf = ({ regel }: { regel: Bewaarregel }) =>
  regel.vernietigenVanaf ? <Datum waarde={regel.vernietigenVanaf} /> : <span className="bv-zacht">{regel.altijd ? 'Nooit' : 'Onbekend: een geboortedatum of een termijn ontbreekt'}</span>;

const Tafel = ({ regels }: { regels: readonly Bewaarregel[] }) => {
  const [gekozen, zetGekozen] = useState<readonly string[]>([]);
  const [doet, zetDoet] = useState<'voorstellen' | 'opschorten' | undefined>();
  const teKiezen = regels.filter(({ mag }) => mag).map(({ casusnummer }) => casusnummer);
  const keuze = gekozen.filter((nummer) => teKiezen.includes(nummer));
  const klaar = () => {
    zetDoet(undefined);
    zetGekozen([]);
  };
  return (
    <Stapel>
      <Rij>
        <Knop soort="primair" icoon="prullenbak" uitgeschakeld={keuze.length === 0} onKlik={() => zetDoet('voorstellen')}>
          {keuze.length === 0 ? 'Vernietiging voorstellen' : `Vernietiging van ${keuze.length} voorstellen`}
        </Knop>
        <Knop icoon="klok" onKlik={() => zetDoet('opschorten')}>
          Dossier opschorten
        </Knop>
        {teKiezen.length > 1 ? <Knop soort="stil" onKlik={() => zetGekozen(keuze.length === teKiezen.length ? [] : teKiezen)}>{keuze.length === teKiezen.length ? 'Niets kiezen' : `Alle ${teKiezen.length} kiezen`}</Knop> : null}
      </Rij>
      {doet === 'voorstellen' ? <Voorstellen nummers={keuze} onKlaar={klaar} /> : null}
      {doet === 'opschorten' ? <Opschorten nummer={keuze.length === 1 ? keuze[0] : undefined} onKlaar={klaar} /> : null}
      <Kaart randloos>
        <Tabel
          bijschrift="Afgesloten dossiers waarvan de termijn voorbij is of bijna voorbij is"
          rijen={regels}
          rijSleutel={({ casusnummer }) => casusnummer}
          leeg={<LegeStaat titel="Geen dossier aan de beurt">Geen enkele bewaartermijn is voorbij of bijna voorbij.</LegeStaat>}
          kolommen={[
            {
              sleutel: 'nummer',
              kop: 'Casus',
              rijkop: true,
              sorteer: ({ casusnummer }) => casusnummer,
              cel: ({ casusnummer, mag }) =>
                mag ? (
                  <div className="bv-privacy-kies">
                    <Vinkje naam={`kies-${casusnummer}`} label={casusnummer} waarde={keuze.includes(casusnummer)} onWijzig={(aan) => zetGekozen(aan ? [...keuze, casusnummer] : keuze.filter((nummer) => nummer !== casusnummer))} />
                  </div>
                ) : (
                  <span className="bv-privacy-nummer">{casusnummer}</span>
                ),
            },
            { sleutel: 'gesloten', kop: 'Gesloten op', sorteer: ({ geslotenOp }) => geslotenOp, cel: ({ geslotenOp }) => <Datum waarde={geslotenOp} /> },
            { sleutel: 'vanaf', kop: 'Vernietigen vanaf', sorteer: ({ vernietigenVanaf }) => vernietigenVanaf, cel: (regel) => <Vanaf regel={regel} /> },
            { sleutel: 'grond', kop: 'Langste termijn', cel: ({ grond }) => (grond ? grondTekst(grond) : <span className="bv-zacht">Geen termijn gevonden</span>) },
            { sleutel: 'stand', kop: 'Stand', cel: (regel) => <Stand regel={regel} /> },
          ]}
        />
      </Kaart>
    </Stapel>
  );
};

/** Whose term is over, by number. What is chosen here is only proposed: somebody else reviews it. */
export const Lijst = () => {
  const lezing = useLezen(BewaarlijstDocument, {});
  return (
    <Stapel>
      <Melding titel="Zo telt de termijn">
        Een dossier gaat in zijn geheel weg of blijft in zijn geheel. De langste termijn van alle organisaties die het hebben, telt, tot het einde van dat jaar. Is iets niet te bepalen, dan blijft het dossier.
      </Melding>
      <Gelezen van={lezing} laadtekst="De bewaarlijst laden">
        {({ bewaarlijst }) => <Tafel regels={bewaarlijst} />}
      </Gelezen>
    </Stapel>
  );
};
