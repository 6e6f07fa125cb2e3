import { Bezoeken, Bezoekplan, lopendeSamenwerking, Samenwerkingen, useSamenwerking } from '@bv/advies';
import { Gelezen, useSessie, WatIsAfgeschermd } from '@bv/portal';
import { Stapel } from '@bv/ui';
import { useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';

/** How the duo goes along with this wijkteam, why, and the visits that both make. */
export const Samenwerking = () => {
  const { casus } = useGezin();
  const { persoon } = useSessie();
  return (
    <Gezinspagina titel="Samenwerking" inleiding="Hoe het duo en u samenwerken. Het duo legt vast wat er verandert en waarom; samen plant u bezoeken en schrijft u het verslag.">
      <Gelezen van={useSamenwerking(casus.id)} laadtekst="Samenwerking laden">
        {({ casus: gelezen }) => {
          if (gelezen === null) return null;
          const { samenwerkingen, bezoeken } = gelezen;
          const eigen = lopendeSamenwerking(samenwerkingen, persoon.id);
          const meelopend = eigen?.vorm === 'MEELOPEN' ? eigen.id : undefined;
          return (
            <Stapel>
              <Samenwerkingen samenwerkingen={samenwerkingen} leeg="Er loopt nu geen samenwerking met het duo" />
              <h2>Bezoeken samen</h2>
              {meelopend === undefined ? null : <Bezoekplan samenwerkingId={meelopend} portaal="wijkteam" />}
              <Bezoeken bezoeken={bezoeken} portaal="wijkteam" magSchrijven={({ handelingId }) => handelingId === meelopend} />
              <WatIsAfgeschermd objecten={[...samenwerkingen, ...bezoeken]} />
            </Stapel>
          );
        }}
      </Gelezen>
    </Gezinspagina>
  );
};
