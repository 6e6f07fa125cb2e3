import { useLocation, useSessie, STORINGTEKST, wisPlekken } from '@bv/portal';
import { Formulier, Kaart, Knop, Knoplink, Melding, Pagina, Tekstveld } from '@bv/ui';
import { useState } from 'react';

const CODE = /^\d{4,8}$/;

/** The worker chooses a code and hands the tablet over: from then on it shows the conversation and nothing else. */
export const GesprekBeginnen = ({ basis }: { basis: string }) => {
  const { pathname } = useLocation();
  const { zetOpSlot } = useSessie();
  const [code, zetCode] = useState('');
  const [poging, zetPoging] = useState(0);
  const [bezig, zetBezig] = useState(false);
  const [storing, zetStoring] = useState(false);
  const fout = poging > 0 && !CODE.test(code) ? 'Kies een code van 4 tot en met 8 cijfers.' : undefined;
  const begin = () => {
    zetPoging((keer) => keer + 1);
    if (!CODE.test(code)) return;
    zetBezig(true);
    zetStoring(false);
    // A conversation that was broken off before is over: this one begins at its first question.
    void wisPlekken()
      .then(() => zetOpSlot(pathname, code))
      .catch(() => {
        zetStoring(true);
        zetBezig(false);
      });
  };
  return (
    <Pagina titel="Samen aan tafel" breedte="smal" inleiding="De tablet laat straks alleen vragen voor het gezin zien: geen dossier, geen berichten, geen andere gezinnen.">
      <Kaart>
        <ul className="bv-duo-punten">
          <li>Wat ieder antwoordt, ziet een ander niet terug.</li>
          <li>Valt de verbinding weg, dan bewaart de tablet de antwoorden en stuurt die later.</li>
          <li>Terug naar het dossier kan alleen met uw code. Na vijf verkeerde codes wordt u afgemeld.</li>
        </ul>
        <Formulier
          aria-label="Gesprek beginnen"
          onVerzenden={begin}
          fouten={fout === undefined ? [] : [{ veld: 'code', tekst: fout }]}
          poging={poging}
          acties={
            <>
              <Knop type="submit" soort="primair" bezig={bezig}>
                Beginnen en tablet geven
              </Knop>
              <Knoplink soort="stil" href={`${basis}/overzicht`}>
                Terug naar het dossier
              </Knoplink>
            </>
          }
        >
          {storing ? (
            <Melding toon="acuut" rol="alert" titel="Nog niet begonnen">
              {STORINGTEKST['niet-bereikbaar']}
            </Melding>
          ) : null}
          <Tekstveld naam="code" label="Uw code voor straks" hint="4 tot en met 8 cijfers. Kies een code die het gezin niet kent." type="password" invoermodus="numeric" autocomplete="off" tekens={10} verplicht waarde={code} onWijzig={zetCode} fout={fout} />
        </Formulier>
      </Kaart>
    </Pagina>
  );
};
