import { eindeVanDag } from '@bv/begrippen';
import { STORINGTEKST, Termijn, useOpdracht, useSessie } from '@bv/portal';
import { Dialoog, Keuzelijst, Knop, Knoplink, Melding, Rij, Stapel, useStatus } from '@bv/ui';
import { useState } from 'react';
import { useCasus } from '../app/casus/casus-context.js';
import { bijCollega, type Stap } from '../app/casus/volgende-stap.js';
import { Intrekken } from '../app/overdracht/intrekken.js';
import { BeoordelingCollegaKiezenDocument, OverdrachtAfrondenDocument, VervolgStartenDocument, VtDossierSluitenDocument } from '../gql/graphql.js';
import { Overdrachtantwoord } from './overdrachtantwoord.js';
import { Balk } from './nu-balk.js';

type Van<S extends Stap['soort']> = Extract<Stap, { readonly soort: S }>;

interface Gedaan {
  readonly weigeringen: readonly { readonly tekst: string }[];
  readonly conflict: unknown;
  readonly storing: keyof typeof STORINGTEKST | undefined;
}

const Bezwaren = ({ van: { weigeringen, conflict, storing } }: { van: Gedaan }) =>
  [...weigeringen.map(({ tekst }) => tekst), ...(conflict ? ['Iemand was u voor. Laad de pagina opnieuw.'] : []), ...(storing ? [STORINGTEKST[storing]] : [])].map((tekst) => (
    <Melding key={tekst} toon="letop" rol="alert" titel="Dat lukte niet">
      {tekst}
    </Melding>
  ));

/** For the behandelaar: who looks along, and another if that takes too long. */
export const WachtOpCollega = ({ stap: { beoordeling } }: { stap: Van<'wacht-op-collega'> }) => {
  const { collegas } = useCasus();
  const { meld } = useStatus();
  const [open, zetOpen] = useState(false);
  const [collegaId, zetCollegaId] = useState<string | null>(null);
  const kiezen = useOpdracht(BeoordelingCollegaKiezenDocument, {
    gelukt: () => {
      meld('Uw collega krijgt bericht.');
      zetOpen(false);
    },
  });
  const anderen = collegas.filter(({ id }) => id !== beoordeling.collega?.id);
  return (
    <>
      <Balk titel={`Wacht op ${beoordeling.collega?.naam ?? 'een collega'}`} icoon="klok" actie={anderen.length > 0 ? <Knop onKlik={() => zetOpen(true)}>Andere collega vragen</Knop> : null}>
        Geen vervolg staat pas vast als uw collega bevestigt. Tot dan loopt de termijn door.
      </Balk>
      <Dialoog
        titel="Andere collega vragen"
        open={open}
        onSluit={() => zetOpen(false)}
        acties={
          <>
            <Knop soort="primair" bezig={kiezen.bezig} uitgeschakeld={collegaId === null} onKlik={() => void kiezen.voerUit({ id: beoordeling.id, versie: beoordeling.versie, collegaId: collegaId ?? '' })}>
              Vragen
            </Knop>
            <Knop onKlik={() => zetOpen(false)}>Laten zoals het is</Knop>
          </>
        }
      >
        <Stapel>
          <Bezwaren van={kiezen} />
          <Keuzelijst naam="collegaId" label="Welke collega kijkt mee?" waarde={collegaId} onWijzig={zetCollegaId} opties={anderen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))} />
        </Stapel>
      </Dialoog>
    </>
  );
};

/** For the colleague who was asked. */
export const Bevestigvraag = () => {
  const { casus, basis } = useCasus();
  const { persoon } = useSessie();
  const beoordeling = bijCollega(casus);
  return beoordeling?.collega?.id === persoon.id ? (
    <Balk
      titel="Kijkt u mee met een beoordeling?"
      icoon="schild"
      actie={
        <Knoplink soort="primair" href={`${basis}/bevestigen/${beoordeling.id}`}>
          Naar de beoordeling
        </Knoplink>
      }
    >
      {beoordeling.door?.naam ?? 'Een collega'} wil geen vervolg geven. Dat besluiten wij met twee mensen.
    </Balk>
  ) : null;
};

export const Onderzoekbalk = ({ stap: { onderzoek } }: { stap: Van<'onderzoek'> }) => {
  const { basis } = useCasus();
  return (
    <Balk
      titel={onderzoek.geconcludeerdOp === null ? 'Onderzoek het gezin' : 'Vertel hoe het onderzoek is geëindigd'}
      icoon="zoek"
      actie={
        <Knoplink soort="primair" href={`${basis}/onderzoek`}>
          Onderzoek
        </Knoplink>
      }
    >
      <Termijn termijn={onderzoek.termijn} werkdagenOver={onderzoek.werkdagenOver} />
    </Balk>
  );
};

export const Kijkbalk = ({ stap: { moment } }: { stap: Van<'kijken'> }) => {
  const { basis } = useCasus();
  const teLaat = moment !== undefined && (moment.werkdagenOver ?? 0) < 0;
  return (
    <Balk
      titel={teLaat ? 'Kijk alsnog hoe het gaat' : 'Voorwaarden en vervolg'}
      icoon="oog"
      actie={
        <Knoplink soort={teLaat ? 'primair' : 'secundair'} href={`${basis}/vervolg`}>
          Naar het vervolg
        </Knoplink>
      }
    >
      {moment?.gepland ? <Termijn termijn={eindeVanDag(moment.gepland).toISOString()} werkdagenOver={moment.werkdagenOver} /> : 'Er is geen moment meer gepland.'}
    </Balk>
  );
};

const RAADSTAND = {
  niets: ['Vraag de Raad om onderzoek', 'Schrijf het verzoek en bespreek het met het gezin.'],
  opgesteld: ['Het verzoek aan de Raad is nog niet verstuurd', 'Het gezin leest het eerst. Daarna verstuurt u het.'],
  onderweg: ['Het verzoek wordt bezorgd bij de Raad', 'U hoeft nu niets te doen. Komt het niet aan, dan krijgt u bericht.'],
  mislukt: ['Het verzoek kwam niet aan bij de Raad', 'Verstuur het opnieuw. Is het dringend, bel dan de Raad.'],
} as const;

/** What Veilig Thuis decided to ask the Raad, and how far that came. */
export const Raadbalk = ({ stap: { verzoek } }: { stap: Van<'raad'> }) => {
  const { basis } = useCasus();
  const [titel, uitleg] = RAADSTAND[verzoek === undefined ? 'niets' : verzoek.corvtoestand === 'MISLUKT' ? 'mislukt' : verzoek.toestand === 'OPGESTELD' ? 'opgesteld' : 'onderweg'];
  return (
    <Balk
      titel={titel}
      icoon="weegschaal"
      actie={
        <Knoplink soort="primair" href={verzoek === undefined ? `${basis}/raadsverzoek/nieuw` : `${basis}/raadsverzoek`}>
          {verzoek === undefined ? 'Verzoek opstellen' : 'Naar het verzoek'}
        </Knoplink>
      }
    >
      {uitleg}
    </Balk>
  );
};

const KLAAR = {
  onderzoek: ['Het onderzoek is afgerond', 'Is er meer nodig? Stel voorwaarden en volg het gezin, of draag het over. Anders sluit u het dossier.'],
  vervolg: ['Het vervolg is afgerond', 'Het is stabiel veilig. Sluit het dossier, of draag het gezin over.'],
  verzoek: ['De Raad heeft het verzoek', 'Werkt u zelf nog met het gezin? Draag het dan over. Anders sluit u het dossier.'],
  besluit: ['Er is geen vervolg', 'Vertel het de melder en sluit het dossier.'],
} as const;

/** Nothing of Veilig Thuis itself is open: go on, hand over, or close. */
export const Klaarbalk = ({ stap: { waarmee } }: { stap: Van<'klaar'> }) => {
  const { casus, basis } = useCasus();
  const { meld } = useStatus();
  const [vraagt, zetVraagt] = useState(false);
  const starten = useOpdracht(VervolgStartenDocument, { gelukt: () => meld('Het vervolg is begonnen.') });
  const sluiten = useOpdracht(VtDossierSluitenDocument, { gelukt: () => zetVraagt(false) });
  const [titel, uitleg] = KLAAR[waarmee];
  return (
    <>
      <Bezwaren van={starten} />
      <Balk
        titel={titel}
        icoon="vinkje"
        actie={
          <Rij>
            {waarmee === 'onderzoek' ? (
              <Knop bezig={starten.bezig} onKlik={() => void starten.voerUit({ casusId: casus.id })}>
                Voorwaarden en vervolg beginnen
              </Knop>
            ) : null}
            {waarmee === 'besluit' ? null : <Knoplink href={`${basis}/overdracht`}>Overdragen</Knoplink>}
            <Knop onKlik={() => zetVraagt(true)}>Dossier sluiten</Knop>
          </Rij>
        }
      >
        {uitleg}
      </Balk>
      <Dialoog
        titel="Dossier sluiten"
        open={vraagt}
        onSluit={() => zetVraagt(false)}
        acties={
          <>
            <Knop soort="primair" bezig={sluiten.bezig} onKlik={() => void sluiten.voerUit({ casusId: casus.id, versie: casus.versie })}>
              Sluiten
            </Knop>
            <Knop onKlik={() => zetVraagt(false)}>Open laten</Knop>
          </>
        }
      >
        <Stapel>
          <Bezwaren van={sluiten} />
          <p>U ziet daarna alleen nog de melder, om te vertellen dat Veilig Thuis klaar is. Komt er een nieuwe melding, dan gaat het dossier weer open.</p>
        </Stapel>
      </Dialoog>
    </>
  );
};

export const Antwoordbalk = ({ stap: { overdracht } }: { stap: Van<'antwoord-vastleggen'> }) => (
  <Balk titel={`Wacht op antwoord van ${overdracht.naarOrganisatie?.naam ?? 'de ontvanger'}`} icoon="klok" actie={<Intrekken overdracht={overdracht} />}>
    <Overdrachtantwoord overdracht={overdracht} />
  </Balk>
);

export const Afrondbalk = ({ stap: { overdracht } }: { stap: Van<'overdracht-afronden'> }) => {
  const afronden = useOpdracht(OverdrachtAfrondenDocument, {});
  const wie = overdracht.naar?.naam ?? overdracht.naarOrganisatie?.naam ?? 'De ontvanger';
  return (
    <>
      <Bezwaren van={afronden} />
      <Balk
        titel={`${wie} zei ja`}
        icoon="goed"
        actie={
          <Knop soort="primair" bezig={afronden.bezig} onKlik={() => void afronden.voerUit({ id: overdracht.id, versie: overdracht.versie })}>
            Overdracht afronden
          </Knop>
        }
      >
        Rond af als het gezin het weet. Dan laat u los en blijft alleen de melder bij u.
      </Balk>
    </>
  );
};
