import { ZichtVeld } from '@bv/portal';
import { Kaart, Pagina, Stapel, Tekstlink, tijdstipTekst, Velden } from '@bv/ui';
import { useState } from 'react';
import { toetsingnaam } from '../toetsing/aanhef.js';
import type { Toetsing } from '../toetsing/toetsing-context.js';
import { WatIsAfgeschermd } from '../toetsing/wat-is-afgeschermd.js';
import { Termijnbadge } from '../toetsing/termijnbadge.js';
import { Oppakknop, Oppakmelding, type Oppakuitslag } from './oppakken.js';

/** A toetsing that nobody has taken on yet: when it was asked and until when, but not what and about whom. */
export const Wachtend = ({ toetsing, opnieuw }: { toetsing: Toetsing; opnieuw: () => void }) => {
  const [uitslag, zetUitslag] = useState<Oppakuitslag>();
  const naam = toetsingnaam(toetsing);
  const bijUitslag = (nieuw: Oppakuitslag) => {
    zetUitslag(nieuw);
    if (nieuw.bezwaar !== undefined) opnieuw();
  };
  return (
    <Pagina
      titel={naam}
      kruimelpad={[{ tekst: 'Toetsingen', href: '/rvdk' }, { tekst: toetsing.nummer ?? naam }]}
      naast={<Termijnbadge toetsing={toetsing} />}
      inleiding="Deze toetsing wacht op een toetser. Pakt u hem op? Dan ziet u de vraag van het duo en de vastgezette versie van het dossier."
      acties={<Oppakknop toetsingId={toetsing.id} wat={naam} onUitslag={bijUitslag} />}
    >
      {uitslag?.bezwaar ? <Oppakmelding uitslag={uitslag} /> : null}
      <Kaart titel="Wat u nu al ziet">
        <Stapel>
          <Velden kolommen={2}>
            <ZichtVeld object={toetsing} veld="dossierversie" label="Versie van het dossier" />
            <ZichtVeld object={toetsing} veld="aangevraagdOp" label="Gevraagd en vastgezet" toon={tijdstipTekst} />
            <ZichtVeld object={toetsing} veld="vraag" label="Vraag van het duo" />
          </Velden>
          <p className="bv-zacht">
            Oppakken kan alleen als u niet met dit gezin werkt of werkte, en niet meedacht. Dat controleren wij op het moment dat u oppakt. Weet u zelf iets dat wij niet kunnen weten?{' '}
            <Tekstlink href={`/rvdk/bezwaar/${toetsing.id}`}>Meld dat u niet onafhankelijk bent</Tekstlink>.
          </p>
        </Stapel>
      </Kaart>
      <WatIsAfgeschermd toetsing={toetsing} />
    </Pagina>
  );
};
