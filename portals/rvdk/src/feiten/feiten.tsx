import { Knop, LegeStaat } from '@bv/ui';
import { dichteVersie } from '../app/toetsing/dichte-versie.js';
import { feitenVan, verschilEerst } from '../app/toetsing/stukken.js';
import { useToetsing } from '../app/toetsing/toetsing-context.js';
import { Toetspagina } from '../app/toetsing/toetspagina.js';
import { WatIsAfgeschermd } from '../app/toetsing/wat-is-afgeschermd.js';
import { Context } from './context.js';
import { EigenBevindingen } from './eigen-bevindingen.js';
import { Feitenlijst } from './feitenlijst.js';
import { Interpretaties } from './interpretaties.js';
import { naarFeit } from './naar-feit.js';

/** Does each fact follow from its source? With everything else of the frozen version around it. */
export const Feiten = () => {
  const { toetsing, magToetsen } = useToetsing();
  const { stukken } = toetsing;
  const dicht = dichteVersie(toetsing, 'FEIT');
  if (dicht) {
    return (
      <Toetspagina titel="Feiten">
        {dicht}
        <EigenBevindingen />
        <WatIsAfgeschermd toetsing={toetsing} />
      </Toetspagina>
    );
  }
  const feiten = verschilEerst(feitenVan(stukken));
  const open = feiten.filter(({ feit }) => feit.bevinding === null).length;
  const volgende = magToetsen ? feiten.find(({ feit }) => feit.bevinding === null) : undefined;
  return (
    <Toetspagina titel="Feiten">
      {feiten.length > 0 && magToetsen ? (
        <div className="bv-raad-stand">
          <span>{volgende ? `Nog ${open} van ${feiten.length} feiten te toetsen` : 'Bij elk feit staat wat u ervan vindt'}</span>
          {volgende ? (
            <Knop klein icoon="pijlOmlaag" onKlik={() => naarFeit(volgende.nummer)}>
              Naar het volgende open feit
            </Knop>
          ) : null}
        </div>
      ) : null}
      {feiten.length === 0 ? <LegeStaat titel="In deze versie staan geen feiten" /> : <Feitenlijst />}
      <Interpretaties stukken={stukken} />
      <Context stukken={stukken} />
      <WatIsAfgeschermd toetsing={toetsing} />
    </Toetspagina>
  );
};
