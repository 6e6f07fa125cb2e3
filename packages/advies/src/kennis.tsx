import { adviesthemaNaam, toonMaand } from '@bv/begrippen';
import { Bezwaar, useNaPauze } from '@bv/formulier';
import { Gelezen, useLezen, useOpdracht, useSearchParams } from '@bv/portal';
import { Badge, Kaart, Keuzelijst, Knop, LegeStaat, Rij, Stapel, useStatus, Verhaal, Zoekveld } from '@bv/ui';
import { type ReactNode, useState } from 'react';
import { KennisDocument, KennisMerkenDocument, type KennisQuery } from './gql/graphql.js';
import { THEMAS } from './themas.js';

const PAUZE = 300;

export type Kennisregel = KennisQuery['kennis'][number];

const Merk = ({ regel: { id, aantalHielp, hielpMij, situatie } }: { regel: Kennisregel }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(KennisMerkenDocument, { gelukt: () => meld(hielpMij ? 'U haalde uw teken weg.' : 'Dank u: anderen zien dat dit hielp.') });
  const aantal = aantalHielp ?? 0;
  const knop = hielpMij ? 'Toch niet' : 'Dit hielp mij';
  return (
    <>
      <Bezwaar van={opdracht} />
      <Rij>
        {hielpMij ? <Badge toon="goed">Dit hielp u</Badge> : null}
        <Knop klein icoon={hielpMij ? 'ongedaan' : 'vinkje'} aria-label={`${knop}: ${situatie}`} bezig={opdracht.bezig} onKlik={() => void opdracht.voerUit({ id, hielp: hielpMij !== true })}>
          {knop}
        </Knop>
        <span className="bv-zacht">{aantal === 0 ? 'Nog niemand zei dat dit hielp.' : aantal === 1 ? 'Eén collega zei dat dit hielp.' : `${aantal} collega’s zeiden dat dit hielp.`}</span>
      </Rij>
    </>
  );
};

/** What was advised before, for every wijkteam and for who advises; without any family. What one looks for stands in the address. */
export const Kennis = ({ acties }: { acties?: (regel: Kennisregel) => ReactNode }) => {
  const [adres, zetAdres] = useSearchParams();
  const [zoek, zetZoek] = useState(adres.get('zoek') ?? '');
  const thema = THEMAS.find(({ waarde }) => waarde === adres.get('thema'))?.waarde ?? null;
  const gezocht = useNaPauze(zoek.trim(), PAUZE);
  const lezing = useLezen(KennisDocument, { zoek: gezocht === '' ? null : gezocht, thema });
  const zet = (naam: string, waarde: string) =>
    zetAdres(
      (vorige) => {
        const nieuw = new URLSearchParams(vorige);
        if (waarde === '') nieuw.delete(naam);
        else nieuw.set(naam, waarde);
        return nieuw;
      },
      { replace: true },
    );
  return (
    <Stapel>
      <Zoekveld
        label="Zoek in wat eerder is geadviseerd"
        waarde={zoek}
        onWijzig={(tekst) => {
          zetZoek(tekst);
          zet('zoek', tekst);
        }}
        plaatshouder="Bijvoorbeeld: alleen spreken"
      />
      <Keuzelijst naam="thema" label="Gaat over" leegOptie="Alles" opties={THEMAS} waarde={thema} onWijzig={(keuze) => zet('thema', keuze ?? '')} />
      <Gelezen van={lezing} laadtekst="Adviezen zoeken">
        {({ kennis }) => (
          <Stapel>
            {kennis.length === 0 ? (
              <LegeStaat soort="geen-resultaat" titel="Niets gevonden">
                Zoek met een ander woord, of vraag Blijvend Veilig om advies.
              </LegeStaat>
            ) : null}
            {kennis.map((regel) => (
              <Kaart key={regel.id} titel={regel.situatie} actie={<Badge>{adviesthemaNaam[regel.thema]}</Badge>}>
                <Stapel>
                  <Verhaal>{regel.advies}</Verhaal>
                  <p className="bv-zacht">
                    Gedeeld door {regel.door?.naam ?? 'Blijvend Veilig'}, {toonMaand(regel.maand)}.
                  </p>
                  <Merk regel={regel} />
                  {acties?.(regel)}
                </Stapel>
              </Kaart>
            ))}
          </Stapel>
        )}
      </Gelezen>
    </Stapel>
  );
};
