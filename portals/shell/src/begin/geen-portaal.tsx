import { useSessie } from '@bv/portal';
import { Knop, LegeStaat, Pagina } from '@bv/ui';

export const GeenPortaal = () => {
  const { persoon, meldAf } = useSessie();
  return (
    <Pagina titel="Nog geen portaal" breedte="smal">
      <LegeStaat
        soort="niet-zichtbaar"
        titel={`U bent aangemeld als ${persoon.naam}`}
        actie={<Knop onKlik={() => void meldAf()}>Afmelden</Knop>}
      >
        <p>U heeft nog geen toegang tot een portaal. Vraag het aan uw teamleider.</p>
      </LegeStaat>
    </Pagina>
  );
};
