import { useSearchParams, useSessie } from '@bv/portal';
import { Afdrukregel, Knop, Pagina, Tabbladen } from '@bv/ui';
import { Lijst } from './lijst.js';
import { Termijnen } from './termijnen.js';
import { Verklaringen } from './verklaringen.js';
import { Verzoeken } from './verzoeken.js';
import { Voorstellenlijst } from './voorstellenlijst.js';

/** Keeping no longer than allowed, and destroying with four eyes. */
export const Bewaren = () => {
  const [adres, zetAdres] = useSearchParams();
  const { persoon } = useSessie();
  return (
    <Pagina
      titel="Bewaren en vernietigen"
      breedte="breed"
      inleiding="U ziet nummers, termijnen en gronden, nooit iets van een gezin. Een voorstel van de een wordt beoordeeld door een ander."
      acties={
        <Knop icoon="printer" onKlik={() => print()}>
          Afdrukken
        </Knop>
      }
    >
      <Tabbladen
        label="Bewaren"
        gekozen={adres.get('deel') ?? 'lijst'}
        onKies={(deel) => zetAdres(deel === 'lijst' ? {} : { deel }, { replace: true })}
        tabbladen={[
          { sleutel: 'lijst', titel: 'Bewaarlijst', inhoud: <Lijst /> },
          { sleutel: 'voorstellen', titel: 'Voorstellen', inhoud: <Voorstellenlijst /> },
          { sleutel: 'verzoeken', titel: 'Verzoeken', inhoud: <Verzoeken /> },
          { sleutel: 'verklaringen', titel: 'Verklaringen', inhoud: <Verklaringen /> },
          { sleutel: 'termijnen', titel: 'Termijnen', inhoud: <Termijnen /> },
        ]}
      />
      <Afdrukregel wat="Bewaren en vernietigen" wie={persoon.naam} />
    </Pagina>
  );
};
