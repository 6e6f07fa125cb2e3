import { Conflictkeuze, Keuzerondjes, Knop, Melding, Rij, Stapel, tijdTekst } from '@bv/ui';
import { useState } from 'react';
import type { Botsing, Waarde, Waarden } from './drieweg.js';
import type { Strijd } from './use-wijzigformulier.js';

export interface Veldweergave {
  label: string;
  /** For a choice, a date, yes or no: how a value reads. Left out it is text, and two texts can be joined. */
  toon?: (waarde: Waarde) => string;
}

export interface ConflictschermProps {
  strijd: Strijd;
  velden: Readonly<Record<string, Veldweergave>>;
  bezig: boolean;
  onKlaar: (keuzes: Waarden) => void;
  onTerug: () => void;
}

interface KeuzeProps {
  botsing: Botsing;
  weergave: Veldweergave;
  wie: string;
  moment: string;
  bezig: boolean;
  onKies: (waarde: Waarde) => void;
}

// "Joined" makes no sense of a date or a state: there one of the two stays.
const Waardekeuze = ({ botsing, weergave: { label, toon = String }, wie, bezig, onKies }: KeuzeProps) => {
  const [keuze, zet] = useState<'eigen' | 'ander' | null>(null);
  const [fout, zetFout] = useState<string>();
  return (
    <Stapel>
      <Keuzerondjes<'eigen' | 'ander'>
        naam="conflictwaarde"
        label={`${label}: wat bewaart u?`}
        waarde={keuze}
        fout={fout}
        onWijzig={(gekozen) => {
          zet(gekozen);
          zetFout(undefined);
        }}
        opties={[
          { waarde: 'eigen', tekst: `Van u: ${toon(botsing.eigen)}` },
          { waarde: 'ander', tekst: `Van ${wie}: ${toon(botsing.ander)}` },
        ]}
      />
      <Rij>
        <Knop soort="primair" bezig={bezig} onKlik={() => (keuze === null ? zetFout('Kies wat u wilt bewaren') : onKies(botsing[keuze]))}>
          Dit bewaren
        </Knop>
      </Rij>
    </Stapel>
  );
};

const Tekstkeuze = ({ botsing, weergave: { label }, wie, moment, bezig, onKies }: KeuzeProps) => (
  <Conflictkeuze
    label={label}
    eigen={String(botsing.eigen ?? '')}
    ander={String(botsing.ander ?? '')}
    wie={wie}
    moment={moment}
    bezig={bezig}
    onKies={onKies}
  />
);

/** Two people changed the same: field by field both texts, and this person chooses or joins them. Saves after the last one. */
export const Conflictscherm = ({ strijd: { conflict, botsingen }, velden, bezig, onKlaar, onTerug }: ConflictschermProps) => {
  const [keuzes, zetKeuzes] = useState<Waarden>({});
  const plek = Object.keys(keuzes).length;
  const botsing = botsingen[Math.min(plek, botsingen.length - 1)];
  if (!botsing) return null;
  const wie = conflict.gewijzigdDoor ?? 'een collega';
  const moment = conflict.gewijzigdOp ?? new Date().toISOString();
  const weergave = velden[botsing.veld] ?? { label: botsing.veld };
  const Keuze = weergave.toon ? Waardekeuze : Tekstkeuze;
  return (
    <Stapel>
      <Melding toon="letop" rol="alert" titel={`Er zijn twee versies: ${wie} was u om ${tijdTekst(moment)} voor`}>
        Uw tekst is niet kwijt en er is nog niets overschreven.{' '}
        {botsingen.length > 1 ? `Keuze ${Math.min(plek + 1, botsingen.length)} van ${botsingen.length}.` : 'U kiest wat er in het dossier komt.'}
      </Melding>
      <h2>{weergave.label}</h2>
      <Keuze
        key={botsing.veld}
        botsing={botsing}
        weergave={weergave}
        wie={wie}
        moment={moment}
        bezig={bezig}
        onKies={(waarde) => {
          const nieuw = { ...keuzes, [botsing.veld]: waarde };
          zetKeuzes(nieuw);
          if (Object.keys(nieuw).length === botsingen.length) onKlaar(nieuw);
        }}
      />
      <Rij>
        <Knop soort="stil" icoon="pijlLinks" onKlik={onTerug}>
          Terug naar mijn tekst
        </Knop>
      </Rij>
    </Stapel>
  );
};
