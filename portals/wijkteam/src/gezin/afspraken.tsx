import { Kaart, Knoplink, LegeStaat, Stapel, Uitklap } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Afspraakkaart } from './afspraakkaart.js';
import { opVolgorde } from './afspraakvolgorde.js';

/** Agreements of this family: broken and running ones open, the rest folded away. */
export const Afspraken = () => {
  const { casus, basis, magAfspreken } = useGezin();
  const { nu, geweest } = opVolgorde(casus.afspraken);
  const erbij = (
    <Knoplink icoon="plus" href={`${basis}/afspraak/nieuw`}>
      Afspraak toevoegen
    </Knoplink>
  );
  return (
    <section aria-label="Afspraken" id="afspraken">
      <Stapel>
        <div className="bv-wijkteam-sectiekop">
          <h2>Afspraken</h2>
          {magAfspreken && nu.length > 0 ? erbij : null}
        </div>
        {nu.length === 0 ? (
          <Kaart>
            <LegeStaat titel="Er lopen nu geen afspraken" actie={magAfspreken ? erbij : null}>
              Een afspraak zegt: als dit gebeurt, dan doet iemand dat.
            </LegeStaat>
          </Kaart>
        ) : (
          nu.map((afspraak) => <Afspraakkaart key={afspraak.id} afspraak={afspraak} basis={basis} magWijzigen={magAfspreken} />)
        )}
        {geweest.length > 0 ? (
          <Uitklap titel={`Eerdere afspraken (${geweest.length})`}>
            <Stapel>
              {geweest.map((afspraak) => (
                <Afspraakkaart key={afspraak.id} afspraak={afspraak} basis={basis} magWijzigen={magAfspreken} />
              ))}
            </Stapel>
          </Uitklap>
        ) : null}
      </Stapel>
    </section>
  );
};
