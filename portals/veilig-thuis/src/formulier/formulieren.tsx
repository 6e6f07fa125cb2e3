import { Gelezen, useLezen } from '@bv/portal';
import { Knoplink, Pagina } from '@bv/ui';
import { FormulierenDocument } from '../gql/graphql.js';
import { Formulierentabel } from './formulierentabel.js';

/** The queue of forms that professionals sent by a link with a code. */
export const Formulieren = () => {
  const lezing = useLezen(FormulierenDocument, {});
  return (
    <Pagina
      titel="Formulieren van professionals"
      breedte="breed"
      acties={
        <>
          {lezing.data?.zorgsignaalStaatAan ? <Knoplink href="/veilig-thuis/zorgsignaal">Zorgsignalen</Knoplink> : null}
          <Knoplink icoon="koppeling" href="/veilig-thuis/formulier/links">
            Links
          </Knoplink>
        </>
      }
      inleiding="Meldingen die een professional zelf instuurde. De vijf werkdagen lopen vanaf de ontvangst. Pak een formulier op om het te lezen: het staat dan als concept van een melding bij u."
    >
      <Gelezen van={lezing} laadtekst="Formulieren laden">
        {({ formulieren }) => <Formulierentabel regels={formulieren} isZorgsignaal={false} leeg="Stuurt een professional een formulier in, dan ligt het hier." />}
      </Gelezen>
    </Pagina>
  );
};
