import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate } from '@bv/portal';
import { Getalveld, Kaart, Pagina, Tijdstip, useStatus } from '@bv/ui';
import { OpvallendDocument, OpvallendDrempelsInstellenDocument, type OpvallendQuery } from '../gql/graphql.js';

type Gevonden = OpvallendQuery['opvallend'];

const VELDEN = [
  ['casussen', 'Veel casussen: hoeveel verschillende', 'casussen'],
  ['minuten', 'Binnen hoeveel minuten', 'minuten'],
  ['inzagenZonderVervolg', 'Zonder vervolg: hoe vaak kijken', 'keer'],
  ['dagenZonderVervolg', 'Binnen hoeveel dagen niets gedaan', 'dagen'],
  ['werkVan', 'Werktijd begint om', 'uur'],
  ['werkTot', 'Werktijd eindigt om', 'uur'],
  ['inzagenBuitenWerktijd', 'Buiten werktijd: hoe vaak op een dag', 'keer'],
] as const;

const Drempelformulier = ({ gevonden: { drempels, drempelsSinds, drempelsDoor } }: { gevonden: Gevonden }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { __typename: _typename, ...begin } = drempels;
  const stand = useInvoerformulier({
    schema: invoerschemas.opvallendDrempelsInstellen,
    document: OpvallendDrempelsInstellenDocument,
    begin,
    concept: { sleutel: 'privacy/opvallend/drempels', titel: 'Drempels voor opvallende patronen' },
    gelukt: () => {
      meld('De drempels zijn ingesteld.');
      void navigeer('/privacy/opvallend');
    },
  });
  return (
    <Kaart voet={drempelsSinds ? <span className="bv-zacht">Het laatst ingesteld door {drempelsDoor}, <Tijdstip waarde={drempelsSinds} />.</span> : null}>
      <Invoerformulier van={stand} label="Drempels" knop="Drempels instellen" terug="/privacy/opvallend">
        {VELDEN.map(([naam, label, eenheid]) => (
          <Invoer key={naam} van={stand.formulier.control} naam={naam}>
            {(veld) => <Getalveld label={label} eenheid={eenheid} verplicht {...veld} />}
          </Invoer>
        ))}
      </Invoerformulier>
    </Kaart>
  );
};

/** From where on something is unusual. Who set it, and when, is kept. */
export const Drempels = () => (
  <Pagina titel="Drempels instellen" breedte="smal" kruimelpad={[{ tekst: 'Opvallend', href: '/privacy/opvallend' }, { tekst: 'Drempels' }]} inleiding="Lagere drempels laten meer zien. Wie ze instelde en wanneer, blijft bewaard.">
    <Gelezen van={useLezen(OpvallendDocument, { dagen: 1 })} laadtekst="Drempels laden">
      {({ opvallend }) => <Drempelformulier gevonden={opvallend} />}
    </Gelezen>
  </Pagina>
);
