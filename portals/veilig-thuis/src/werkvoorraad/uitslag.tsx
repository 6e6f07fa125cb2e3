import { Melding } from '@bv/ui';

/** What came of an act on a line of the list. */
export interface Lijstuitslag {
  readonly titel: string;
  readonly tekst: string;
  readonly isGelukt: boolean;
}

export const Uitslagmelding = ({ uitslag: { titel, tekst, isGelukt }, onSluit }: { uitslag: Lijstuitslag; onSluit: () => void }) => (
  <Melding toon={isGelukt ? 'goed' : 'letop'} rol={isGelukt ? 'status' : 'alert'} titel={titel} onSluit={onSluit}>
    {tekst}
  </Melding>
);
