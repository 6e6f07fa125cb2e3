import { invoerschemas } from '@bv/begrippen';
import { Badge, Kaart, LegeStaat, Stapel, Tekstvlak, Tijdstip, useStatus, Verhaal } from '@bv/ui';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { Invoer } from './invoer.js';
import { Invoerformulier } from './invoerformulier.js';
import { useInvoerformulier } from './use-invoerformulier.js';

export interface Voorafvraag {
  readonly id: string;
  readonly versie: number;
  readonly vraag: string | null;
  readonly gesteldOp: string | null;
  readonly gesteldDoor: { readonly naam: string } | null;
  readonly antwoord: string | null;
  readonly beantwoordDoor: { readonly naam: string } | null;
}

type Document<Data extends object, Naam extends 'overdrachtvraagStellen' | 'overdrachtvraagBeantwoorden'> = TypedDocumentNode<Data, { invoer: z.output<(typeof invoerschemas)[Naam]>; sleutel: string }>;

export interface VoorafvraagStellenProps<Data extends object> {
  document: Document<Data, 'overdrachtvraagStellen'>;
  overdrachtId: string;
}

/** What one has to know before saying yes or no; the offer stays open meanwhile. */
export const VoorafvraagStellen = <Data extends object>({ document, overdrachtId }: VoorafvraagStellenProps<Data>) => {
  const { meld } = useStatus();
  const begin = { overdrachtId, vraag: '' };
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtvraagStellen, document, begin,
    concept: { sleutel: `overdracht/${overdrachtId}/vraag`, titel: 'Een vraag over een aangeboden gezin' },
    gelukt: () => {
      stand.formulier.reset(begin);
      meld('Uw vraag is gesteld. U krijgt bericht als er antwoord is.');
    },
  });
  return (
    <Invoerformulier van={stand} label="Een vraag stellen" knop="Vraag stellen">
      <Invoer van={stand.formulier.control} naam="vraag">
        {(veld) => <Tekstvlak {...veld} label="Wat wilt u weten voor u antwoordt?" hint="De afzender leest dit. Het antwoord komt hier te staan." rijen={3} />}
      </Invoer>
    </Invoerformulier>
  );
};

export interface VoorafvraagBeantwoordenProps<Data extends object> {
  document: Document<Data, 'overdrachtvraagBeantwoorden'>;
  vraag: Voorafvraag;
}

export const VoorafvraagBeantwoorden = <Data extends object>({ document, vraag: { id, versie, vraag } }: VoorafvraagBeantwoordenProps<Data>) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtvraagBeantwoorden, document, begin: { id, versie, antwoord: '' },
    concept: { sleutel: `overdrachtvraag/${id}/antwoord`, titel: 'Antwoord op een vraag over een aangeboden gezin' },
    gelukt: () => meld('Uw antwoord is verstuurd.'),
  });
  return (
    <Invoerformulier van={stand} label={`Antwoord op: ${vraag ?? 'de vraag'}`} knop="Antwoord geven">
      <Invoer van={stand.formulier.control} naam="antwoord">
        {(veld) => <Tekstvlak {...veld} label="Uw antwoord" hint="Schrijf alleen wat de ontvanger mag weten: het blijft bij deze overdracht staan." rijen={3} />}
      </Invoer>
    </Invoerformulier>
  );
};

export interface VoorafvragenProps {
  vragen: readonly Voorafvraag[];
  /** While the offer is open and one may ask. */
  stellen?: ReactNode;
  beantwoorden?: ((vraag: Voorafvraag) => ReactNode) | undefined;
}

/** Questions before an answer: both sides read the same, in the order in which they were asked. */
export const Voorafvragen = ({ vragen, stellen, beantwoorden }: VoorafvragenProps) => (
  <Kaart titel="Vragen vooraf">
    <Stapel>
      {vragen.length === 0 && !stellen ? <LegeStaat titel="Er zijn geen vragen gesteld" /> : null}
      {vragen.map((vraag) => (
        <section key={vraag.id} aria-label={`Vraag: ${vraag.vraag ?? ''}`}>
          <Stapel ruimte="klein">
            <Verhaal>{vraag.vraag ?? ''}</Verhaal>
            <p className="bv-zacht">
              {vraag.gesteldDoor?.naam}
              {vraag.gesteldOp === null ? null : (
                <>
                  , <Tijdstip waarde={vraag.gesteldOp} />
                </>
              )}
            </p>
            {vraag.antwoord === null ? (
              (beantwoorden?.(vraag) ?? <p><Badge toon="letop">Nog geen antwoord</Badge></p>)
            ) : (
              <>
                <p>
                  <strong>Antwoord{vraag.beantwoordDoor ? ` van ${vraag.beantwoordDoor.naam}` : ''}:</strong>
                </p>
                <Verhaal>{vraag.antwoord}</Verhaal>
              </>
            )}
          </Stapel>
        </section>
      ))}
      {stellen}
    </Stapel>
  </Kaart>
);
