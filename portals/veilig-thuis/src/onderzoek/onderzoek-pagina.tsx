import { geldtOp, isAfTeRonden, vandaag, wieMoetHetHoren } from '@bv/begrippen';
import { Gelezen, Termijn, useLezen } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Pagina, Stapel } from '@bv/ui';
import { type Onderzoek, useCasus } from '../app/casus/casus-context.js';
import { OnderzoekbladDocument } from '../gql/graphql.js';
import { Afronden } from './afronden.js';
import { Conclusie } from './conclusie.js';
import { Horen } from './horen.js';
import { Informanten } from './informanten.js';
import type { Onderzoekblad } from './onderzoekblad.js';

/** The research that runs, or the last one. */
export const huidigOnderzoek = (onderzoeken: readonly Onderzoek[]): Onderzoek | undefined => onderzoeken.find(({ toestand }) => toestand === 'LOPEND') ?? onderzoeken[0];

const Inhoud = ({ onderzoek, blad, heeftMandaat }: { onderzoek: Onderzoek; blad: Onderzoekblad; heeftMandaat: boolean }) => {
  const { casus } = useCasus();
  const leden = wieMoetHetHoren(casus.gezinsleden);
  const magEindigen = isAfTeRonden(onderzoek.geconcludeerdOp !== null);
  return (
    <Stapel>
      <Informanten onderzoek={onderzoek} informanten={blad.informanten} />
      <Conclusie onderzoek={onderzoek} heeftMandaat={heeftMandaat} />
      {magEindigen ? <Horen onderzoek={onderzoek} leden={leden} blad={blad} /> : null}
      {magEindigen && onderzoek.toestand === 'LOPEND' ? <Afronden onderzoek={onderzoek} leden={leden} blad={blad} /> : null}
    </Stapel>
  );
};

/** A research from the first informant to the last person who hears how it ended. */
export const OnderzoekPagina = () => {
  const { casus, positie, basis } = useCasus();
  const lezing = useLezen(OnderzoekbladDocument, { id: casus.id });
  const onderzoek = huidigOnderzoek(casus.onderzoeken);
  if (!onderzoek || positie !== 'behandelaar') {
    return (
      <Pagina titel="Onderzoek" breedte="smal">
        <LegeStaat titel="Bij dit gezin loopt geen onderzoek" actie={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
          Een onderzoek begint met de veiligheidsbeoordeling.
        </LegeStaat>
      </Pagina>
    );
  }
  return (
    <Pagina titel="Onderzoek" tabtitel={`Onderzoek, ${casus.nummer ?? ''}`} breedte="smal" acties={<Knoplink href={basis}>Terug naar het dossier</Knoplink>}>
      {onderzoek.toestand === 'LOPEND' ? (
        <Kaart titel="Nog te gaan">
          <Termijn termijn={onderzoek.termijn} werkdagenOver={onderzoek.werkdagenOver} />
        </Kaart>
      ) : (
        <Melding toon="goed" titel="Dit onderzoek is afgerond" />
      )}
      <Gelezen van={lezing} laadtekst="Onderzoek laden">
        {({ casus: gelezen, ik }) => {
          const blad = gelezen?.onderzoeken.find(({ id }) => id === onderzoek.id);
          return blad ? <Inhoud onderzoek={onderzoek} blad={blad} heeftMandaat={ik.partij.mandaten.some((mandaat) => geldtOp(mandaat, vandaag()))} /> : null;
        }}
      </Gelezen>
    </Pagina>
  );
};
