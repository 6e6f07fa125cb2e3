import { conceptwijzeNaam } from '@bv/begrippen';
import { Badge, Citaat, Kaart, LegeStaat, Stapel } from '@bv/ui';
import type { Toetsing } from './toetsing-context.js';

/** What the family said of the concept, unedited. */
export const Conceptreacties = ({ reacties }: { reacties: Toetsing['conceptreacties'] }) => (
  <Kaart titel="Wat het gezin van het concept vindt">
    {reacties.length === 0 ? (
      <LegeStaat titel="Er is nog geen reactie vastgelegd" />
    ) : (
      <Stapel>
        {reacties.map(({ id, wie, wijze, op, woorden, verwerking }) => (
          <section key={id} aria-label={wie ?? 'Reactie'}>
            <Stapel ruimte="klein">
              <p className="bv-raad-regel">
                <strong>{wie}</strong> {wijze === null ? null : <Badge>{conceptwijzeNaam[wijze]}</Badge>}
              </p>
              {woorden === null ? null : <Citaat {...(op === null ? {} : { datum: op })}>{woorden}</Citaat>}
              {verwerking === null ? null : <p className="bv-zacht">Wat de toetser hiermee deed: {verwerking}</p>}
            </Stapel>
          </section>
        ))}
      </Stapel>
    )}
  </Kaart>
);
