import { useDocument } from '@bv/portal';
import { Knop, Melding } from '@bv/ui';
import { ToetsbriefDocument } from '../../gql/graphql.js';

/** The verdict or its concept as a letter, to give to the family on paper. */
export const Toetsbriefknop = ({ toetsingId, tekst }: { toetsingId: string; tekst: string }) => {
  const pdf = useDocument(ToetsbriefDocument);
  return (
    <>
      <Knop icoon="download" bezig={pdf.bezig} onKlik={() => void pdf.haal({ id: toetsingId })}>
        {tekst}
      </Knop>
      {pdf.fout ? <Melding toon="acuut" rol="alert" titel={pdf.fout} /> : null}
    </>
  );
};
