import { Datum, Kaart, Tekstlink } from '@bv/ui';
import { useDossier } from './dossier-context.js';
import { bekend, type Bekendvraag, type Kenbaar } from './bekend.js';

export interface BekendkaartProps {
  casus: Kenbaar;
  vraag: Bekendvraag;
}

/** "Dit weten wij al": with source and date, before it is asked again. Says nothing while there is nothing to say. */
export const Bekendkaart = ({ casus, vraag }: BekendkaartProps) => {
  const { basis } = useDossier();
  const lijst = bekend(casus, vraag);
  return (
    <div role="status" aria-label="Wat al bekend is">
      {lijst.length === 0 ? null : (
        <Kaart titel="Dit weten wij al" toon="info">
          <p className="bv-zacht">Vraag het niet opnieuw. Klopt het nog? Bespreek dan het feit dat er staat.</p>
          <ul className="bv-duo-lijst">
            {lijst.map(({ sleutel, tekst, bron, datum, verklaringId }) => (
              <li key={sleutel}>
                {verklaringId === null ? tekst : <Tekstlink href={`${basis}/feiten/${verklaringId}`}>{tekst}</Tekstlink>}
                <span className="bv-duo-onder">
                  {bron}
                  {datum === null ? null : (
                    <>
                      , <Datum waarde={datum} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
    </div>
  );
};
