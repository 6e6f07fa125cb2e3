import { Citaat, Kaart, LegeStaat, Melding, Stapel, Tekstlink, Verhaal } from '@bv/ui';
import { dichteVersie } from '../app/toetsing/dichte-versie.js';
import { Reactie } from '../app/toetsing/reactie.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { WatIsAfgeschermd } from '../app/toetsing/wat-is-afgeschermd.js';
import { type Reactieopstuk, type Stem, stemmen, zonderStem } from './per-persoon.js';

const Opstuk = ({ basis, reactie, stuk, feitnummer }: Reactieopstuk & { basis: string }) => (
  <li className="bv-raad-context__regel">
    <p className="bv-zacht">{feitnummer === undefined ? 'Bij een interpretatie' : <Tekstlink href={`${basis}/feiten?feit=${feitnummer}`}>Bij feit {feitnummer}</Tekstlink>}</p>
    <Verhaal>{stuk.tekst ?? ''}</Verhaal>
    <Reactie reactie={reactie} zonderNaam />
  </li>
);

const Stemkaart = ({ basis, stem: { naam, zienswijzen, reacties } }: { basis: string; stem: Stem }) => (
  <Kaart titel={naam}>
    <Stapel>
      {zienswijzen.map(({ id, tekst, bron, peildatum }) => (
        <div key={id}>
          <Citaat {...(peildatum === null ? {} : { datum: peildatum })} {...(bron === null ? {} : { wie: bron })}>
            {tekst ?? ''}
          </Citaat>
        </div>
      ))}
      {reacties.length > 0 ? (
        <ul className="bv-raad-context">
          {reacties.map((regel) => (
            <Opstuk key={regel.reactie.id} basis={basis} {...regel} />
          ))}
        </ul>
      ) : null}
    </Stapel>
  </Kaart>
);

/** Everything the family said, as it was written down: unedited, whoever said it and whatever it is (N95). */
export const Zienswijzen = () => {
  const { toetsing, basis } = useToetsing();
  const { stukken } = toetsing;
  const alle = stemmen(stukken);
  const stil = zonderStem(stukken);
  return (
    <Toetspagina smal titel="Zienswijzen" inleiding="De eigen woorden van het gezin, precies zoals ze zijn opgeschreven. Niemand heeft er iets aan veranderd.">
      {dichteVersie(toetsing, 'ZIENSWIJZE') ?? (
        <Stapel>
          {stil.length > 0 ? (
            <Melding toon="letop" icoon="gesprek" titel="Niet iedereen is te horen in deze versie">
              Van {stil.join(' en van ')} staan hier geen woorden. Vraag ernaar in uw gesprek.
            </Melding>
          ) : null}
          {alle.length === 0 ? <LegeStaat titel="In deze versie staan geen woorden van het gezin" /> : null}
          {alle.map((stem) => (
            <Stemkaart key={stem.naam} basis={basis} stem={stem} />
          ))}
        </Stapel>
      )}
      <WatIsAfgeschermd toetsing={toetsing} />
    </Toetspagina>
  );
};
