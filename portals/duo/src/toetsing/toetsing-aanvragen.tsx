import { invoerschemas, vandaag } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Controlelijst, Kaart, Knoplink, Melding, Stapel, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Controleformulier, useIsControle } from '../app/formulier/controleformulier.js';
import { Invoer, useInvoerformulier } from '@bv/formulier';
import { ToetsingAanvragenDocument, ToetsingVoorbereidenDocument, type ToetsingVoorbereidenQuery } from '../gql/graphql.js';
import { Gezinswoorden, mogenSpreken } from './gezinswoorden.js';
import { loopt } from './toetsingsgegevens.js';
import { Vastzetten } from './vastzetten.js';
import './toetsing.css';

type Casus = NonNullable<ToetsingVoorbereidenQuery['casus']>;

const Aanvraagformulier = ({ casus }: { casus: Casus }) => {
  const { casusId, basis, casus: kop } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const pad = `${basis}/toetsing/aanvragen`;
  const leden = mogenSpreken(casus.gezinsleden);
  const stand = useInvoerformulier({
    schema: invoerschemas.toetsingAanvragen,
    document: ToetsingAanvragenDocument,
    begin: { casusId, vraag: '', aanleiding: '', gewensteUitkomst: '', woorden: leden.map(({ id }) => ({ gezinslidId: id, eigenTekst: '', correctie: '', op: vandaag() })), zonderWoord: '' },
    concept: { sleutel: `duo/gezin/${casusId}/toetsing/aanvragen`, titel: `Toetsing aanvragen, ${kop?.nummer ?? ''}` },
    gelukt: () => {
      meld('De toetsing is aangevraagd.');
      void navigeer(`${basis}/toetsing`);
    },
  });
  const { control } = stand.formulier;
  const [vraag, aanleiding, gewensteUitkomst, woorden, zonderWoord] = useWatch({ control, name: ['vraag', 'aanleiding', 'gewensteUitkomst', 'woorden', 'zonderWoord'] });
  return (
    <Controleformulier
      van={stand}
      label="Toetsing aanvragen"
      pad={pad}
      knop="Toetsing aanvragen"
      terug={`${basis}/toetsing`}
      velden={
        <>
          <Invoer van={control} naam="vraag">
            {(veld) => <Tekstvlak label="Wat vraagt u aan de Raad?" hint="Bijvoorbeeld: is een ondertoezichtstelling nodig om Sam veilig te laten opgroeien?" rijen={3} max={2000} verplicht {...veld} />}
          </Invoer>
          <Invoer van={control} naam="aanleiding">
            {(veld) => <Tekstvlak label="Waarom nu?" hint="Wat is er gebeurd waardoor u de Raad nu vraagt mee te kijken?" rijen={5} verplicht {...veld} />}
          </Invoer>
          <Invoer van={control} naam="gewensteUitkomst">
            {(veld) => <Tekstvlak label="Wat hoopt u dat eruit komt?" hint="De toetser weegt dit zelf. Uw wens is geen advies." rijen={3} max={2000} verplicht {...veld} />}
          </Invoer>
          <Gezinswoorden leden={leden} control={control} />
        </>
      }
      controle={
        <>
          <Controlelijst
            regels={[
              { label: 'Vraag aan de Raad', waarde: vraag, wijzigHref: pad },
              { label: 'Waarom nu', waarde: aanleiding, wijzigHref: pad },
              { label: 'Gewenste uitkomst', waarde: gewensteUitkomst, wijzigHref: pad },
              ...leden.map(({ voornamen }, plek) => ({ label: `In de eigen woorden van ${voornamen ?? 'dit gezinslid'}`, waarde: [woorden?.[plek]?.eigenTekst, woorden?.[plek]?.correctie].filter(Boolean).join('\n') || null, wijzigHref: pad })),
              ...(zonderWoord ? [{ label: 'Wie niets zei, en waarom', waarde: zonderWoord, wijzigHref: pad }] : []),
            ]}
          />
          <Vastzetten casus={casus} />
          <Melding titel="Vertel het gezin dat u de toetsing aanvraagt">De toetser vraagt hun of zij zich gehoord voelen.</Melding>
        </>
      }
    />
  );
};

export const ToetsingAanvragen = () => {
  const { casusId, basis } = useDossier();
  const isControle = useIsControle();
  const lezing = useLezen(ToetsingVoorbereidenDocument, { id: casusId });
  const naarGereedheid = <Knoplink href={`${basis}/toetsing`}>Bekijk wat nog moet</Knoplink>;
  return (
    <Dossierpagina titel={isControle ? 'Controleer uw aanvraag' : 'Toetsing aanvragen'} inleiding={isControle ? 'Er is nog niets verstuurd.' : undefined}>
      <CasusGelezen van={lezing} laadtekst="Dossier laden">
        {(casus) => (
          <Stapel>
            {casus.toetsingen.some(loopt) ? <Melding toon="letop" titel="Er loopt al een toetsing voor dit gezin" actie={<Knoplink href={`${basis}/toetsing`}>Naar de toetsing</Knoplink>} /> : null}
            {lezing.data?.gereedheid.gereed === false ? <Melding toon="letop" titel="Het dossier is nog niet klaar voor toetsing" actie={naarGereedheid} /> : null}
            <Kaart>
              <Aanvraagformulier casus={casus} />
            </Kaart>
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
