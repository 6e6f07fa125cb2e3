import { overdrachttoestandNaam } from '@bv/begrippen';
import { Voorafvragen, VoorafvraagStellen } from '@bv/formulier';
import { Dossierinzage, Gelezen, Onderdeel, useLezen, useParams } from '@bv/portal';
import { Badge, Knoplink, Kolommen, LegeStaat, Melding, Pagina, Stapel, Verhaal, Kaart } from '@bv/ui';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { AanbodDocument, OverdrachtvraagStellenDocument } from '../gql/graphql.js';
import { Besluit } from './besluit.js';
import { type Aanbodoverdracht, Overdrachtblad } from './overdrachtblad.js';

const Toelichting = ({ toelichting }: Pick<Aanbodoverdracht, 'toelichting'>) =>
  toelichting === null || toelichting === '' ? null : (
    <Kaart titel="Toelichting van de afzender">
      <Verhaal>{toelichting}</Verhaal>
    </Kaart>
  );

const Vervolg = ({ overdracht }: { overdracht: Aanbodoverdracht }) => {
  if (overdracht.soort === 'NAAR_WIJKTEAM') {
    return (
      <Melding titel="Dit is uw aanbod aan het wijkteam" actie={<Knoplink href={`/duo/gezin/${overdracht.casusId}/overdracht`}>Naar de overdracht in het dossier</Knoplink>}>
        Daar leest u vragen en het antwoord van het wijkteam, en sluit u af.
      </Melding>
    );
  }
  if (overdracht.toestand === 'AANGEBODEN') return <Besluit overdracht={overdracht} />;
  if (overdracht.toestand === 'AANVAARD') {
    return (
      <Melding toon="goed" titel="U aanvaardde dit gezin" actie={<Knoplink href={`/duo/team/duo-vormen/${overdracht.casusId}`}>Duo vormen</Knoplink>}>
        Vorm nu het duo. Tot dan houdt de afzender het gezin.
      </Melding>
    );
  }
  return null;
};

const Inhoud = ({ overdracht }: { overdracht: Aanbodoverdracht }) => (
  <Kolommen>
    <Stapel>
      <Overdrachtblad stukken={overdracht.stukken} />
      <Toelichting toelichting={overdracht.toelichting} />
      <Voorafvragen vragen={overdracht.vragen} stellen={overdracht.soort !== 'NAAR_WIJKTEAM' && overdracht.toestand === 'AANGEBODEN' ? <VoorafvraagStellen document={OverdrachtvraagStellenDocument} overdrachtId={overdracht.id} /> : null} />
    </Stapel>
    <Stapel>
      <Onderdeel portaal="veilig-thuis" naam="overdrachtstand" id={overdracht.id} />
      <Vervolg overdracht={overdracht} />
      <WatIsAfgeschermd objecten={[overdracht]} />
    </Stapel>
  </Kolommen>
);

/** One handover: the sheet, where it stands, and for the teamleider the decision. */
export const Overdracht = () => {
  const { overdrachtId = '' } = useParams();
  const lezing = useLezen(AanbodDocument, { id: overdrachtId });
  const overdracht = lezing.data?.overdracht;
  return (
    <Pagina
      titel={overdracht?.soort === 'NAAR_WIJKTEAM' ? 'Overdracht aan het wijkteam' : 'Aangeboden gezin'}
      kruimelpad={[{ tekst: 'Team', href: '/duo/team' }, { tekst: 'Overdracht' }]}
      naast={overdracht?.toestand ? <Badge toon={overdracht.toestand === 'AANGEBODEN' ? 'info' : 'neutraal'}>{overdrachttoestandNaam[overdracht.toestand]}</Badge> : null}
    >
      <Gelezen van={lezing} laadtekst="Overdracht laden">
        {({ overdracht: gelezen }) =>
          gelezen === null ? (
            <LegeStaat soort="niet-zichtbaar" titel="Deze overdracht is niet (meer) zichtbaar voor u" actie={<Knoplink href="/duo/team">Naar Team</Knoplink>}>
              Misschien is het aanbod ingetrokken of heeft u het geweigerd.
            </LegeStaat>
          ) : (
            <Dossierinzage casusId={gelezen.casusId} handelingId={gelezen.id}>
              <Inhoud overdracht={gelezen} />
            </Dossierinzage>
          )
        }
      </Gelezen>
    </Pagina>
  );
};
