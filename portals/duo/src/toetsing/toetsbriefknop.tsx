import { useDocument } from '@bv/portal';
import { Knop, Melding, Stapel } from '@bv/ui';
import { ToetsbriefDocument } from '../gql/graphql.js';

/** The verdict as a letter. */
export const Toetsbriefknop = ({ toetsingId }: { toetsingId: string }) => {
  const pdf = useDocument(ToetsbriefDocument);
  return (
    <Stapel ruimte="klein">
      <p>
        <Knop icoon="download" bezig={pdf.bezig} onKlik={() => void pdf.haal({ id: toetsingId })}>
          Oordeel als PDF
        </Knop>
      </p>
      {pdf.fout ? <Melding toon="acuut" rol="alert" titel={pdf.fout} /> : null}
    </Stapel>
  );
};
