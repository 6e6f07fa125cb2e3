import { Gelezen, useLezen } from '@bv/portal';
import { Knoplink, LegeStaat, Melding, Pagina, Stapel } from '@bv/ui';
import { ZorgsignalenDocument } from '../gql/graphql.js';
import { Formulierentabel } from './formulierentabel.js';

/** Concerns of wijkagenten: another purpose than a melding, so another page; and only where the policy has it on. */
export const Zorgsignalen = () => {
  const lezing = useLezen(ZorgsignalenDocument, {});
  return (
    <Pagina titel="Zorgsignalen van wijkagenten" breedte="breed">
      <Gelezen van={lezing} laadtekst="Zorgsignalen laden">
        {({ formulieren, zorgsignaalStaatAan }) =>
          zorgsignaalStaatAan || formulieren.length > 0 ? (
            <Stapel>
              <Melding titel="Een zorgsignaal is geen melding">
                Kijk eerst of er iets mee moet gebeuren. Moet Veilig Thuis in actie komen? Pak het dan op en maak er een melding van. Zo niet, sluit het af met een reden.
                {zorgsignaalStaatAan ? '' : ' Zorgsignalen staan nu uit: er komen geen nieuwe bij.'}
              </Melding>
              <Formulierentabel regels={formulieren} isZorgsignaal leeg="Stuurt een wijkagent een zorgsignaal in, dan ligt het hier." />
            </Stapel>
          ) : (
            <LegeStaat soort="niet-zichtbaar" titel="Zorgsignalen staan uit" actie={<Knoplink href="/veilig-thuis/formulier">Naar de formulieren</Knoplink>}>
              Wijkagenten kunnen nu geen zorgsignaal insturen. De privacyfunctionaris beslist of dat mag.
            </LegeStaat>
          )
        }
      </Gelezen>
    </Pagina>
  );
};
