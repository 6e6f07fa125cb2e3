import { STORINGTEKST, useNavigate, useSessie, type Wachtrij, wisPlekken } from '@bv/portal';
import { Formulier, Knop, Melding, Tekstveld } from '@bv/ui';
import { useState } from 'react';

export interface TeruggevenProps {
  casusId: string;
  wachtrij: Wachtrij;
  /** Absent when all questions were asked. */
  onVerder?: () => void;
}

/** The tablet goes back: the dossier opens with the code of the worker and in no other way. */
export const Teruggeven = ({ casusId, wachtrij: { posten }, onVerder }: TeruggevenProps) => {
  const { haalVanSlot } = useSessie();
  const navigeer = useNavigate();
  const [code, zetCode] = useState('');
  const [stand, zet] = useState({ bezig: false, fout: '', poging: 0, storing: false });
  const wachtend = posten.filter((post) => post.stand === 'WACHT').length;
  const open = async () => {
    zet((vorige) => ({ ...vorige, bezig: true, storing: false, poging: vorige.poging + 1, fout: '' }));
    try {
      if (await haalVanSlot(code)) {
        await wisPlekken();
        void navigeer(`/duo/gezin/${casusId}/gesprek-nakijken`, { replace: true });
        return;
      }
      zet((vorige) => ({ ...vorige, bezig: false, fout: 'Deze code klopt niet. Na vijf verkeerde codes wordt u afgemeld.' }));
      zetCode('');
    } catch {
      zet((vorige) => ({ ...vorige, bezig: false, storing: true }));
    }
  };
  return (
    <>
      <h1>{onVerder ? 'Even stoppen' : 'Klaar, dank jullie wel'}</h1>
      <p>Geef de tablet terug aan de medewerker.</p>
      {wachtend > 0 ? (
        <Melding toon="letop" titel={wachtend === 1 ? 'Er wacht nog 1 antwoord' : `Er wachten nog ${wachtend} antwoorden`}>
          Zodra er weer verbinding is, worden ze vanzelf verstuurd. Meld u niet af voordat dat gelukt is.
        </Melding>
      ) : null}
      {stand.storing ? (
        <Melding toon="acuut" rol="alert" titel="Het dossier kan nu niet open">
          {STORINGTEKST['niet-bereikbaar']}
        </Melding>
      ) : null}
      <Formulier
        aria-label="Terug naar het dossier"
        onVerzenden={() => void open()}
        fouten={stand.fout === '' ? [] : [{ veld: 'code', tekst: stand.fout }]}
        poging={stand.poging}
        acties={
          <>
            <Knop type="submit" soort="primair" icoon="slotOpen" bezig={stand.bezig}>
              Dossier openen
            </Knop>
            {onVerder ? (
              <Knop soort="stil" onKlik={onVerder}>
                Verder met het gesprek
              </Knop>
            ) : null}
          </>
        }
      >
        <Tekstveld naam="code" label="Code van de medewerker" type="password" invoermodus="numeric" autocomplete="off" tekens={10} verplicht waarde={code} onWijzig={zetCode} fout={stand.fout === '' ? undefined : stand.fout} />
      </Formulier>
    </>
  );
};
