import { Belevingswijze, vandaag } from '@bv/begrippen';
import type { Wachtrij } from '@bv/portal';
import { Knop, Melding, Schaal, Tekstvlak, useStatus } from '@bv/ui';
import { useEffect, useRef, useState } from 'react';
import { Gezichtkeuze } from '../app/gezichten/gezichtkeuze.js';
import type { Vraag } from './vragen.js';

export interface VraagschermProps {
  vraag: Vraag;
  casusId: string;
  stap: number;
  vanDe: number;
  /** Keeps the answer on the tablet, and with it that this question was put. */
  bewaar: Wachtrij['voegToe'];
  onVolgende: () => void;
  onVorige?: () => void;
}

interface Antwoord {
  readonly cijfer: number | null;
  readonly tekst: string;
}

const kop = (vraag: Vraag): string => {
  if (vraag.soort === 'beleving') return `${vraag.naam}, hoe veilig voel jij je thuis?`;
  if (vraag.soort === 'score') return `${vraag.naam}, hoe gaat het hiermee?`;
  return 'Lukt deze afspraak?';
};

const leeg = (tekst: string): string | null => (tekst.trim() === '' ? null : tekst.trim());

/** What goes into the queue: the command, how the worker finds it again, and its input. Undefined when nothing was answered. */
export const alsOpdracht = (vraag: Vraag, casusId: string, { cijfer, tekst }: Antwoord): readonly [soort: string, titel: string, invoer: Record<string, unknown>] | undefined => {
  const op = vandaag();
  if (vraag.soort === 'afspraak') {
    const { id, versie, als } = vraag.afspraak;
    const evaluatie = leeg(tekst);
    return evaluatie === null ? undefined : ['afspraak', `Afspraak: als ${als ?? ''}`, { id, versie, evaluatie }];
  }
  if (cijfer === null) return undefined;
  if (vraag.soort === 'beleving') return ['beleving', `Veiligheid van ${vraag.naam}`, { casusId, gezinslidId: vraag.lidId, wijze: Belevingswijze.GEZICHTEN, cijfer, op, woorden: leeg(tekst) }];
  return ['score', `${vraag.titel}, ${vraag.naam}`, { situatieId: vraag.situatieId, gezinslidId: vraag.lidId, score: cijfer, datum: op, toelichting: leeg(tekst) }];
};

/** One question, large. The answer is kept on the tablet before the next question comes. */
export const Vraagscherm = ({ vraag, casusId, stap, vanDe, bewaar, onVolgende, onVorige }: VraagschermProps) => {
  const [antwoord, zet] = useState<Antwoord>({ cijfer: null, tekst: '' });
  const [bezig, zetBezig] = useState(false);
  const [mislukt, zetMislukt] = useState(false);
  const { meld } = useStatus();
  const titel = useRef<HTMLHeadingElement>(null);
  useEffect(() => titel.current?.focus(), []);

  const opdracht = alsOpdracht(vraag, casusId, antwoord);
  const verder = async () => {
    if (!opdracht) {
      onVolgende();
      return;
    }
    zetBezig(true);
    try {
      await bewaar(...opdracht);
      meld('Bewaard.');
      onVolgende();
    } catch {
      zetMislukt(true);
      zetBezig(false);
    }
  };
  return (
    <>
      <p className="bv-duo-gesprek__stap">
        Vraag {stap} van {vanDe}
      </p>
      <h1 ref={titel} tabIndex={-1}>
        {kop(vraag)}
      </h1>
      {vraag.soort === 'score' ? <p className="bv-duo-gesprek__verhaal">{vraag.titel}</p> : null}
      {vraag.soort === 'afspraak' ? (
        <p className="bv-duo-gesprek__verhaal">
          Als {vraag.afspraak.als}, dan {vraag.afspraak.dan}
          {vraag.afspraak.doorWie ? ` (${vraag.afspraak.doorWie})` : ''}.
        </p>
      ) : null}
      {mislukt ? (
        <Melding toon="acuut" rol="alert" titel="Niet bewaard op deze tablet">
          Probeer het nog een keer, of schrijf het antwoord op papier.
        </Melding>
      ) : null}
      {vraag.soort === 'beleving' ? <Gezichtkeuze vraag={kop(vraag)} vraagVerborgen waarde={antwoord.cijfer} onWijzig={(cijfer) => zet({ ...antwoord, cijfer })} /> : null}
      {vraag.soort === 'score' ? <Schaal naam="score" label="Kies een cijfer" laag="heel onveilig" hoog="heel veilig" waarde={antwoord.cijfer} onWijzig={(cijfer) => zet({ ...antwoord, cijfer })} /> : null}
      <Tekstvlak
        naam="woorden"
        label={vraag.soort === 'afspraak' ? 'Hoe gaat het ermee?' : 'Wil je er iets bij vertellen?'}
        verplicht={vraag.soort === 'afspraak'}
        rijen={vraag.soort === 'afspraak' ? 4 : 2}
        verhaal
        waarde={antwoord.tekst}
        onWijzig={(tekst) => zet({ ...antwoord, tekst })}
      />
      <p className="bv-duo-gesprek__knoppen">
        {onVorige ? (
          <Knop soort="stil" onKlik={onVorige}>
            Vorige
          </Knop>
        ) : null}
        <Knop soort={opdracht ? 'primair' : 'secundair'} bezig={bezig} onKlik={() => void verder()}>
          {opdracht ? 'Bewaren en verder' : 'Overslaan'}
        </Knop>
      </p>
    </>
  );
};
