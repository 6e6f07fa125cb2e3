import { useState } from 'react';
import { Knop } from '../actie/knop.js';
import { tijdTekst } from '../kern/datum.js';
import { Keuzerondjes } from './keuzerondjes.js';
import { Tekstvlak } from './tekstvlak.js';

type Keuze = 'eigen' | 'ander' | 'samen';

export interface ConflictkeuzeProps {
  /** What the text is about: "Afspraak". */
  label: string;
  eigen: string;
  ander: string;
  wie: string;
  /** ISO moment of the other change. */
  moment: string;
  bezig?: boolean | undefined;
  onKies: (tekst: string, keuze: Keuze) => void;
  onAnnuleer?: (() => void) | undefined;
}

const Tekst = ({ titel, tekst }: { titel: string; tekst: string }) => (
  <section className="bv-conflict__kant" aria-label={titel}>
    <h3 className="bv-conflict__titel">{titel}</h3>
    <p className="bv-conflict__tekst">{tekst || 'Leeg'}</p>
  </section>
);

/** Two people wrote the same text. Nothing is overwritten in silence: this person chooses or joins both. */
export const Conflictkeuze = ({ label, eigen, ander, wie, moment, bezig, onKies, onAnnuleer }: ConflictkeuzeProps) => {
  const [keuze, setKeuze] = useState<Keuze | null>(null);
  const [samen, setSamen] = useState(`${eigen}\n\n${ander}`);
  const [fout, setFout] = useState<string>();
  const bevestig = () => {
    if (!keuze) setFout('Kies welke tekst u wilt bewaren');
    else onKies({ eigen, ander, samen }[keuze], keuze);
  };
  return (
    <div className="bv-conflict" role="group" aria-label={`${label}: twee versies`}>
      <p className="bv-conflict__uitleg">
        {label} is intussen veranderd. Uw tekst is niet kwijt. Kies wat bewaard wordt.
      </p>
      <div className="bv-conflict__kanten">
        <Tekst titel="Uw tekst" tekst={eigen} />
        <Tekst titel={`${wie} wijzigde dit om ${tijdTekst(moment)}`} tekst={ander} />
      </div>
      <Keuzerondjes<Keuze>
        naam="conflictkeuze"
        label="Welke tekst bewaart u?"
        waarde={keuze}
        fout={fout}
        onWijzig={(gekozen) => {
          setKeuze(gekozen);
          setFout(undefined);
        }}
        opties={[
          { waarde: 'eigen', tekst: 'Mijn tekst' },
          { waarde: 'ander', tekst: `De tekst van ${wie}` },
          { waarde: 'samen', tekst: 'Beide teksten samenvoegen' },
        ]}
      />
      {keuze === 'samen' ? <Tekstvlak naam="conflicttekst" label="Samengevoegde tekst" waarde={samen} onWijzig={setSamen} /> : null}
      <div className="bv-rij">
        <Knop soort="primair" bezig={bezig} onKlik={bevestig}>
          Deze tekst bewaren
        </Knop>
        {onAnnuleer ? (
          <Knop soort="stil" onKlik={onAnnuleer}>
            Annuleren
          </Knop>
        ) : null}
      </div>
    </div>
  );
};
