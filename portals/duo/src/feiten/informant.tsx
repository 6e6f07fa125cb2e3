import { Badge, Citaat, Datum, Kaart, Knoplink } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Oordeelbadge } from '../app/dossier/oordeelbadge.js';
import type { Verklaring } from './feitencasus.js';

/** A text of an informant is used after the informant agreed to it (domein §4.3): not yet asked is said at once. */
export const Informantbadge = ({ verklaring: { bronsoort, informantOordeel } }: { verklaring: Verklaring }) =>
  bronsoort === 'INFORMANT' && informantOordeel === null ? (
    <Badge toon="letop" icoon="hulp">
      Informant nog niet gevraagd
    </Badge>
  ) : null;

export const Informantkaart = ({ verklaring }: { verklaring: Verklaring }) => {
  const { basis, magSchrijven } = useDossier();
  const { id, bron, informantOordeel, informantWoorden, informantOp } = verklaring;
  return (
    <Kaart
      titel="Wat zegt de informant van deze tekst?"
      actie={
        magSchrijven('FEIT') ? (
          <Knoplink klein href={`${basis}/feiten/${id}/informant`}>
            {informantOordeel === null ? 'Antwoord vastleggen' : 'Antwoord wijzigen'}
          </Knoplink>
        ) : null
      }
    >
      <p>
        <strong>{bron ?? 'Informant'}</strong>{' '}
        {informantOordeel === null ? <span className="bv-zacht">nog niet gevraagd. De Raad gebruikt deze tekst pas na akkoord.</span> : <Oordeelbadge oordeel={informantOordeel} />}{' '}
        {informantOp === null ? null : (
          <span className="bv-zacht">
            <Datum waarde={informantOp} />
          </span>
        )}
      </p>
      {informantWoorden === null ? null : <Citaat>{informantWoorden}</Citaat>}
    </Kaart>
  );
};
