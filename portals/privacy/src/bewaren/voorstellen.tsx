import { Kaart, Knop, Tekstvlak, useStatus } from '@bv/ui';
import { Toezichtformulier } from '../app/formulier/toezichtformulier.js';
import { useToezichtformulier } from '../app/formulier/use-toezichtformulier.js';
import { VernietigingVoorstellenDocument } from '../gql/graphql.js';

export const Voorstellen = ({ nummers, onKlaar }: { nummers: readonly string[]; onKlaar: () => void }) => {
  const { meld } = useStatus();
  const stand = useToezichtformulier('vernietigingVoorstellen', VernietigingVoorstellenDocument, { casusnummers: [...nummers], motivering: '' }, () => {
    meld('Het voorstel wacht op een tweede toezichthouder.');
    onKlaar();
  });
  const { waarden, zet, fout } = stand;
  return (
    <Kaart titel={`Vernietiging voorstellen van ${nummers.length === 1 ? '1 dossier' : `${nummers.length} dossiers`}`}>
      <Toezichtformulier
        van={stand}
        label="Vernietiging voorstellen"
        knop="Voorstel vastleggen"
        acties={
          <Knop soort="stil" onKlik={onKlaar}>
            Toch niet
          </Knop>
        }
      >
        <p>{nummers.join(', ')}</p>
        <Tekstvlak naam="motivering" label="Waarom mogen deze dossiers weg?" hint="Een andere toezichthouder leest dit en beslist. Schrijf geen namen op." rijen={3} waarde={waarden.motivering} fout={fout('motivering') ?? fout('casusnummers')} onWijzig={(tekst) => zet('motivering', tekst)} />
      </Toezichtformulier>
    </Kaart>
  );
};
