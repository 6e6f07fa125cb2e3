import type { Hoedanigheid } from '@bv/beleid';
import { Kaart, Stapel, Uitklap } from '@bv/ui';
import { blijftDicht, houdtAfzender, type Soortgegevens, straksOpen } from './straks-zichtbaar.js';

const Soorten = ({ soorten }: { soorten: readonly Soortgegevens[] }) => (
  <dl className="bv-wijkteam-soorten">
    {soorten.map(({ label, naam, uitleg }) => (
      <div key={label}>
        <dt>{naam}</dt>
        <dd>{uitleg}</dd>
      </div>
    ))}
  </dl>
);

/** Before deciding one knows what one gets: and that the dossier of the duo stays with the duo. */
export const WatUStraksZiet = ({ afzender }: { afzender: Hoedanigheid }) => {
  const dicht = blijftDicht();
  return (
    <Kaart titel="Wat u ziet als u aanvaardt">
      <Stapel>
        <Soorten soorten={straksOpen()} />
        <Uitklap titel={`Wat u niet ziet, en waarom (${dicht.length})`}>
          <Soorten soorten={dicht} />
        </Uitklap>
        <Uitklap titel={`Wat ${afzender === 'DUOLID' ? 'het duo' : 'Veilig Thuis'} na de overdracht nog ziet`}>
          <Soorten soorten={houdtAfzender(afzender)} />
        </Uitklap>
      </Stapel>
    </Kaart>
  );
};
