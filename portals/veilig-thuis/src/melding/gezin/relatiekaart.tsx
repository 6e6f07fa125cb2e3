import { Relatiesoort, relatiesoortNaam } from '@bv/begrippen';
import { Kaart, Keuzelijst, Knop, LegeStaat, Rij, Stapel, Vinkje } from '@bv/ui';
import { Invoer, opties } from '@bv/formulier';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useOngedaan } from '../../app/formulier/use-ongedaan.js';
import { useMelding } from '../invoer/meldingkader.js';
import { legeRelatie, type Lidwaarden, type Relatiewaarden, voluit } from '../invoer/waarden.js';
import { isMeestalAfhankelijk, ontbrekendeOuders, relatieTekst } from './afhankelijkheid.js';

const afhankelijkheid = (relatie: Relatiewaarden, leden: readonly Lidwaarden[]): string => {
  const zin = relatieTekst({ ...relatie, isAfhankelijk: true }, leden)?.split('. ')[1];
  return zin?.replace(/\.$/, '') ?? 'De tweede persoon is afhankelijk van de eerste';
};

interface RegelProps {
  plaats: number;
  leden: readonly Lidwaarden[];
  onVerwijder: () => void;
}

const Relatieregel = ({ plaats, leden, onVerwijder }: RegelProps) => {
  const { formulier } = useMelding();
  const { control, setValue } = formulier;
  const pad = `relaties.${plaats}` as const;
  const relatie = useWatch({ control, name: pad });
  const mensen = leden.map((lid, nummer) => ({ waarde: lid.tijdelijkId, tekst: voluit(lid, nummer) }));
  return (
    <li className="bv-vt-relatie">
      <Invoer van={control} naam={`${pad}.van`}>
        {(veld) => <Keuzelijst {...veld} label="Wie" opties={mensen} />}
      </Invoer>
      <Invoer van={control} naam={`${pad}.soort`}>
        {(veld) => (
          <Keuzelijst
            {...veld}
            label="is"
            opties={opties(Relatiesoort, relatiesoortNaam)}
            onWijzig={(soort) => {
              veld.onWijzig(soort);
              setValue(`${pad}.isAfhankelijk`, isMeestalAfhankelijk(soort));
            }}
          />
        )}
      </Invoer>
      <Invoer van={control} naam={`${pad}.naar`}>
        {(veld) => <Keuzelijst {...veld} label="van wie" opties={mensen.filter(({ waarde }) => waarde !== relatie.van)} />}
      </Invoer>
      <Knop soort="stil" icoon="prullenbak" aria-label={`Relatie ${plaats + 1} verwijderen`} onKlik={onVerwijder} />
      <div className="bv-vt-relatie__afhankelijk">
        <Invoer van={control} naam={`${pad}.isAfhankelijk`}>
          {(veld) => <Vinkje {...veld} label={afhankelijkheid(relatie, leden)} />}
        </Invoer>
      </div>
    </li>
  );
};

/** Who belongs to whom, and who depends on whom. */
export const Relatiekaart = () => {
  const { formulier } = useMelding();
  const { control, getValues } = formulier;
  const relaties = useFieldArray({ control, name: 'relaties', keyName: 'sleutel' });
  const ongedaan = useOngedaan<Relatiewaarden>({ remove: relaties.remove, insert: (plaats, relatie) => relaties.insert(plaats, relatie, { shouldFocus: false }) });
  const [leden, gekozen] = useWatch({ control, name: ['gezinsleden', 'relaties'] });
  const ontbrekend = ontbrekendeOuders(leden, gekozen);
  return (
    <Kaart titel="Wie hoort bij wie?">
      <Stapel>
        {relaties.fields.length === 0 ? (
          <LegeStaat titel="Nog geen relaties">
            {leden.length < 2 ? 'Voeg eerst nog iemand toe. Daarna kunt u zeggen hoe zij bij elkaar horen.' : 'Zeg wie de ouders zijn en wie van wie afhankelijk is.'}
          </LegeStaat>
        ) : (
          <ul className="bv-vt-relaties">
            {relaties.fields.map(({ sleutel }, plaats) => (
              <Relatieregel
                key={sleutel}
                plaats={plaats}
                leden={leden}
                onVerwijder={() => ongedaan.verwijder(plaats, getValues(`relaties.${plaats}`), 'De relatie')}
              />
            ))}
          </ul>
        )}
        {ongedaan.melding}
        {leden.length < 2 ? null : (
          <Rij>
            <Knop icoon="plus" onKlik={() => relaties.append(legeRelatie, { shouldFocus: false })}>
              Relatie toevoegen
            </Knop>
            {ontbrekend.length > 0 ? (
              <Knop icoon="structuur" onKlik={() => relaties.append(ontbrekend, { shouldFocus: false })}>
                Ouders en kinderen koppelen
              </Knop>
            ) : null}
          </Rij>
        )}
      </Stapel>
    </Kaart>
  );
};
