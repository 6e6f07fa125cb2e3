import { Terugkeeraanleiding } from '@bv/begrippen';
import { Terugvraagformulier } from '@bv/formulier';
import { useNavigate, useSearchParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, useStatus } from '@bv/ui';
import { magTerugvragen, useGezin } from '../app/gezin/gezin-context.js';
import { Gezinspagina } from '../app/gezin/gezinspagina.js';
import { DuoTerugvragenDocument } from '../gql/graphql.js';

/** One act: the duo of then is back at once. The wijkteam stays with the family. */
export const DuoTerugvragen = () => {
  const gezin = useGezin();
  const { casus, basis } = gezin;
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const gevraagd = useSearchParams()[0].get('aanleiding');
  return (
    <Gezinspagina titel="Het duo terugvragen" breedte="smal" inleiding="Het duo van toen krijgt meteen bericht en werkt weer met het gezin. Werkt daar niemand meer van, dan vormt het team een nieuw duo. U blijft erbij en ziet wat u nu ziet.">
      {magTerugvragen(gezin) ? (
        <Kaart>
          <Terugvraagformulier
            document={DuoTerugvragenDocument}
            casusId={casus.id}
            nummer={casus.nummer}
            aanleiding={Object.values(Terugkeeraanleiding).find((aanleiding) => aanleiding === gevraagd)}
            knop="Het duo terugvragen"
            terug={basis}
            gelukt={() => {
              meld('Het duo is teruggevraagd.');
              void navigeer(basis);
            }}
          />
        </Kaart>
      ) : (
        <LegeStaat titel="U kunt het duo nu niet terugvragen" actie={<Knoplink href={basis}>Naar het gezin</Knoplink>}>
          Het duo werkt al met dit gezin, of er wordt over beslist.
        </LegeStaat>
      )}
    </Gezinspagina>
  );
};
