import { Geslacht, geslachtNaam, Gezinsrol, gezinsrolNaam, type invoerschemas, vandaag } from '@bv/begrippen';
import { Datumveld, Keuzelijst, Keuzerondjes, Tekstveld, Veldrij, Vinkje } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { z } from 'zod';
import { Invoer, opties } from '@bv/formulier';

export type Lidinvoer = z.input<typeof invoerschemas.gezinslidVastleggen>;

interface LidveldenProps {
  van: Control<Lidinvoer>;
}

/** Who it is: what one always knows. */
export const Wievelden = ({ van }: LidveldenProps) => (
  <>
    <Veldrij>
      <Invoer van={van} naam="voornamen">{(veld) => <Tekstveld label="Voornamen" verplicht {...veld} />}</Invoer>
      <Invoer van={van} naam="achternaam">{(veld) => <Tekstveld label="Achternaam" verplicht {...veld} />}</Invoer>
    </Veldrij>
    <Veldrij>
      <Invoer van={van} naam="geboortedatum">
        {(veld) => <Datumveld label="Geboortedatum" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}
      </Invoer>
      <Invoer van={van} naam="geslacht">
        {(veld) => <Keuzelijst label="Geslacht" opties={opties(Geslacht, geslachtNaam)} {...veld} waarde={veld.waarde || null} />}
      </Invoer>
    </Veldrij>
    <Invoer van={van} naam="rol">
      {(veld) => <Keuzerondjes label="In het gezin" weergave="naast" verplicht opties={opties(Gezinsrol, gezinsrolNaam)} {...veld} />}
    </Invoer>
    <Invoer van={van} naam="isDirectbetrokkene">
      {(veld) => <Vinkje label="Direct betrokken bij wat er gebeurde" {...veld} waarde={veld.waarde ?? false} />}
    </Invoer>
  </>
);

/** What one often does not know yet, or not need. */
export const Meervelden = ({ van }: LidveldenProps) => (
  <>
    <Veldrij>
      <Invoer van={van} naam="verwachtOp">{(veld) => <Datumveld label="Nog niet geboren: verwacht op" verplicht={false} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      <Invoer van={van} naam="overledenOp">{(veld) => <Datumveld label="Overleden op" verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
    </Veldrij>
    <Veldrij>
      <Invoer van={van} naam="telefoon">{(veld) => <Tekstveld label="Telefoon" type="tel" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={van} naam="email">{(veld) => <Tekstveld label="E-mail" type="email" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </Veldrij>
    <Invoer van={van} naam="tolkTaal">
      {(veld) => <Tekstveld label="Tolk in de taal" hint="Alleen als er een tolk nodig is." tekens={20} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
    </Invoer>
    <fieldset className="bv-duo-groep">
      <legend>Adres</legend>
      <Veldrij>
        <Invoer van={van} naam="adres.straat">{(veld) => <Tekstveld label="Straat" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        <Invoer van={van} naam="adres.huisnummer">{(veld) => <Tekstveld label="Huisnummer" tekens={10} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      </Veldrij>
      <Veldrij>
        <Invoer van={van} naam="adres.postcode">{(veld) => <Tekstveld label="Postcode" tekens={10} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        <Invoer van={van} naam="adres.plaats">{(veld) => <Tekstveld label="Plaats" verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      </Veldrij>
      <Invoer van={van} naam="adres.isGeheim">
        {(veld) => <Vinkje label="Dit adres is geheim" hint="Alleen Veilig Thuis, het duo en de jeugdbeschermer zien het. Voor anderen is er geen adres." {...veld} waarde={veld.waarde ?? false} />}
      </Invoer>
    </fieldset>
  </>
);
