import { THEMAS } from '@bv/advies';
import { adviesthemaNaam, invoerschemas, LENGTE } from '@bv/begrippen';
import { Invoer, TekstZonderNamen, useBevestigd, useInvoerformulier } from '@bv/formulier';
import { STORINGTEKST, useNavigate, useParams } from '@bv/portal';
import { Bewaarstand, Controlelijst, Formulier, Kaart, Keuzelijst, Knop, Knoplink, Melding, Pagina, Stapel, Stappen, Vinkje } from '@bv/ui';
import { useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { AdviesVragenDocument } from '../gql/graphql.js';

const schema = invoerschemas.adviesVragen;
type Invoerwaarden = z.input<typeof schema>;
type Uitvoer = z.output<typeof schema>;

const BASIS = '/wijkteam/advies/nieuw';
const STAPPEN = [
  { naam: 'Wat is er aan de hand?', pad: BASIS, velden: ['thema', 'kern', 'situatie', 'geprobeerd'] },
  { naam: 'Wat wilt u weten?', pad: `${BASIS}/vraag`, velden: ['vraag', 'isSpoed'] },
  { naam: 'Controleren', pad: `${BASIS}/controleren`, velden: [] },
] as const satisfies readonly { naam: string; pad: string; velden: readonly (keyof Invoerwaarden)[] }[];

type Formulierstand = ReturnType<typeof useVragen>;
const useVragen = () => {
  const navigeer = useNavigate();
  return useInvoerformulier({
    schema,
    document: AdviesVragenDocument,
    begin: { kern: '', situatie: '', geprobeerd: '', vraag: '', isSpoed: false, bevestigd: [] },
    concept: { sleutel: 'wijkteam/advies/nieuw', titel: 'Advies vragen' },
    gelukt: ({ id }) => void navigeer(`/wijkteam/advies/${id ?? ''}?gevraagd=ja`, { replace: true }),
  });
};

const Situatie = ({ stand }: { stand: Formulierstand }) => {
  const { control } = stand.formulier;
  const tekst = useBevestigd(stand.formulier);
  return (
    <Stapel>
      <Melding icoon="oogDicht" titel="Noem niemand">
        U houdt het gezin, en Blijvend Veilig hoeft niet te weten wie het zijn. Schrijf “de moeder” of “een kind van 8”. Is er nu gevaar? Bel 112, en daarna Veilig Thuis: 0800 2000.
      </Melding>
      <Invoer van={control} naam="thema">{(veld) => <Keuzelijst {...veld} label="Waar gaat het over?" opties={THEMAS} />}</Invoer>
      <Invoer van={control} naam="kern">{(veld) => <TekstZonderNamen {...veld} {...tekst} label="Uw vraag in één zin" rijen={1} max={LENGTE.KERN} hint="Bijvoorbeeld: een moeder praat niet waar haar partner bij is." />}</Invoer>
      <Invoer van={control} naam="situatie">{(veld) => <TekstZonderNamen {...veld} {...tekst} label="Wat ziet of hoort u?" rijen={6} hint="Wie doet wat bij wie, en hoe vaak?" />}</Invoer>
      <Invoer van={control} naam="geprobeerd">{(veld) => <TekstZonderNamen {...veld} {...tekst} label="Wat deed u al?" verplicht={false} rijen={3} hint="Dan raden wij dat niet nog een keer aan." />}</Invoer>
    </Stapel>
  );
};

const Vraag = ({ stand }: { stand: Formulierstand }) => {
  const { control } = stand.formulier;
  const tekst = useBevestigd(stand.formulier);
  return (
    <Stapel>
      <Invoer van={control} naam="vraag">{(veld) => <TekstZonderNamen {...veld} {...tekst} label="Wat wilt u weten?" rijen={4} max={LENGTE.ALINEA} hint="Wat moet u morgen anders kunnen doen?" />}</Invoer>
      <Invoer van={control} naam="isSpoed">{(veld) => <Vinkje label="Ik heb dit de volgende werkdag nodig" hint="Anders krijgt u antwoord binnen drie werkdagen." {...veld} waarde={veld.waarde ?? false} />}</Invoer>
    </Stapel>
  );
};

const Controle = ({ control }: { control: Control<Invoerwaarden, unknown, Uitvoer> }) => {
  const { thema, kern, situatie, geprobeerd, vraag, isSpoed } = useWatch({ control });
  return (
    <Stapel>
      <Controlelijst
        regels={[
          { label: 'Gaat over', waarde: thema === undefined ? 'Nog niet gekozen' : adviesthemaNaam[thema], wijzigHref: BASIS },
          { label: 'Uw vraag in één zin', waarde: kern, wijzigHref: BASIS },
          { label: 'Wat u ziet of hoort', waarde: situatie, wijzigHref: BASIS },
          { label: 'Wat u al deed', waarde: geprobeerd || 'Niets ingevuld', wijzigHref: BASIS },
          { label: 'Wat u wilt weten', waarde: vraag, wijzigHref: `${BASIS}/vraag` },
          { label: 'Wanneer', waarde: isSpoed ? 'De volgende werkdag' : 'Binnen drie werkdagen', wijzigHref: `${BASIS}/vraag` },
        ]}
      />
      <Melding icoon="oog" titel="Wie dit leest">
        Uw eigen team en iedereen van Blijvend Veilig. Er hoort geen dossier bij. Meelopen of melden gebeurt alleen als u of zij daar later zelf voor kiezen.
      </Melding>
    </Stapel>
  );
};

/** Three steps around one form; the step stands in the address, and what was typed is a draft from the first word. */
export const AdviesVragen = () => {
  const { stap = '' } = useParams();
  const navigeer = useNavigate();
  const stand = useVragen();
  const nummer = stap === 'controleren' ? 3 : stap === 'vraag' ? 2 : 1;
  const [poging, zetPoging] = useState(0);
  const { naam, velden } = STAPPEN[nummer - 1] ?? STAPPEN[0];
  const [volgende, vorige] = [STAPPEN.at(nummer), nummer === 1 ? undefined : STAPPEN.at(nummer - 2)];
  const fouten = volgende ? stand.fouten.filter(({ veld }) => velden.some((eigen) => eigen === veld)) : stand.fouten;
  const verder = async () => {
    if (!volgende) await stand.verzend();
    else if (await stand.formulier.trigger([...velden])) {
      zetPoging(0);
      await navigeer(volgende.pad);
    } else zetPoging((eerder) => eerder + 1);
  };
  const geprobeerd = volgende ? poging : stand.formulier.formState.submitCount;
  return (
    <Pagina titel="Advies vragen" tabtitel={`Stap ${nummer} van 3: ${naam}`} breedte="smal" kruimelpad={[{ tekst: 'Advies', href: '/wijkteam/advies' }, { tekst: 'Advies vragen' }]}>
      <Stappen label="Stappen" stappen={STAPPEN.map(({ naam: tekst, pad }) => ({ naam: tekst, href: pad }))} huidig={nummer} />
      <Formulier
        aria-label={`${naam}, stap ${nummer} van 3`}
        onVerzenden={verder}
        fouten={geprobeerd > 0 ? fouten : []}
        poging={geprobeerd}
        acties={
          <>
            <Knop type="submit" soort="primair" bezig={stand.opdracht.bezig}>
              {volgende ? 'Volgende' : 'Vraag versturen'}
            </Knop>
            {vorige ? <Knoplink href={vorige.pad}>Vorige</Knoplink> : <Knoplink soort="stil" href="/wijkteam/advies">Terug zonder versturen</Knoplink>}
            <Bewaarstand stand={stand.concept.stand} moment={stand.concept.moment} />
          </>
        }
      >
        {stand.concept.hersteld ? <Melding titel="Wij zetten terug wat u eerder typte">Deze vraag was nog niet verstuurd.</Melding> : null}
        {stand.opdracht.storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet verstuurd">
            {STORINGTEKST[stand.opdracht.storing]}
          </Melding>
        ) : null}
        <Kaart titel={naam}>{nummer === 1 ? <Situatie stand={stand} /> : nummer === 2 ? <Vraag stand={stand} /> : <Controle control={stand.formulier.control} />}</Kaart>
      </Formulier>
    </Pagina>
  );
};
