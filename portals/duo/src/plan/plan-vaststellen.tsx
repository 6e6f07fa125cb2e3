import { Accorderingsoordeel, doelzin, invoerschemas, LENGTE, lidnaam, type Plandeel, plandeelNaam, veiligheidszinnen } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Keuzerondjes, Knoplink, LegeStaat, Stapel, Tekstvlak, Tekstveld, Verhaal, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { PlanVaststellenDocument, VeiligheidsplanDocument } from '../gql/graphql.js';
import { isLopend, type Plancasus } from './plancasus.js';
import { deelnaam, isPlandeel, PLANPAD } from './plandelen.js';

const oordeelNaam: Readonly<Record<Accorderingsoordeel, string>> = { AKKOORD: 'Akkoord', NIET_AKKOORD: 'Niet akkoord', AANVULLING: 'Akkoord, met aanvulling' };

const OORDELEN = Object.values(Accorderingsoordeel).map((waarde) => ({ waarde, tekst: oordeelNaam[waarde] }));

/** The sentences that the version will hold: the same function makes them on the server. */
const zinnenVan = (casus: Plancasus, deel: Plandeel): string[] => {
  if (deel !== 'VEILIGHEID') {
    return casus.plandoelen
      .filter((doel) => doel.deel === deel && doel.toestand === 'LOPEND')
      .map(({ gezinslid, ...doel }) => doelzin({ ...doel, wie: gezinslid?.voornamen ?? null }));
  }
  return veiligheidszinnen({ voorwaarden: casus.voorwaarden, normen: casus.normen, afspraken: casus.afspraken.filter(isLopend) });
};

const Vaststelformulier = ({ casus, deel }: { casus: Plancasus; deel: Plandeel }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const terug = `${basis}/${PLANPAD[deel]}`;
  const stand = useInvoerformulier({
    schema: invoerschemas.planVaststellen,
    document: PlanVaststellenDocument,
    begin: { casusId, deel, toelichting: '', akkoorden: [] },
    concept: { sleutel: `duo/gezin/${casusId}/plan/vaststellen/${deel}`, titel: `${plandeelNaam[deel]} vaststellen, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het plan is vastgesteld. De vorige versie blijft leesbaar.');
      void navigeer(terug);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label={`${plandeelNaam[deel]} vaststellen`} knop="Plan vaststellen" terug={terug}>
      <Invoer van={control} naam="akkoorden">
        {({ waarde, onWijzig }) => {
          const lijst = waarde ?? [];
          const zet = (gezinslidId: string, deelwaarde: Partial<(typeof lijst)[number]>): void => {
            const eerder = lijst.find((regel) => regel.gezinslidId === gezinslidId);
            const nieuw = { gezinslidId, oordeel: eerder?.oordeel ?? Accorderingsoordeel.AKKOORD, eigenWoorden: eerder?.eigenWoorden ?? '', ...deelwaarde };
            onWijzig([...lijst.filter((regel) => regel.gezinslidId !== gezinslidId), nieuw]);
          };
          return (
            <fieldset className="bv-duo-groep">
              <legend>Wat vindt ieder ervan?</legend>
              <p className="bv-zacht">Wie er niet bij was, laat u leeg. Niet akkoord is net zo goed een antwoord als akkoord.</p>
              {casus.gezinsleden.map((lid) => {
                const eigen = lijst.find(({ gezinslidId }) => gezinslidId === lid.id);
                return (
                  <div key={lid.id} className="bv-duo-akkoord">
                    <Keuzerondjes
                      naam={`akkoord-${lid.id}`}
                      label={lidnaam(lid)}
                      weergave="naast"
                      verplicht={false}
                      opties={OORDELEN}
                      waarde={eigen?.oordeel ?? null}
                      onWijzig={(oordeel) => zet(lid.id, { oordeel })}
                    />
                    {eigen ? (
                      <Tekstveld naam={`woorden-${lid.id}`} label={`In de eigen woorden van ${lidnaam(lid)}`} verplicht={false} max={LENGTE.ALINEA} waarde={eigen.eigenWoorden ?? ''} onWijzig={(eigenWoorden) => zet(lid.id, { eigenWoorden })} />
                    ) : null}
                  </div>
                );
              })}
            </fieldset>
          );
        }}
      </Invoer>
      <Invoer van={control} naam="toelichting">
        {(veld) => <Tekstvlak label="Wat is er anders dan de vorige keer?" hint="Kort. Een collega leest dit later terug." rijen={2} max={LENGTE.ALINEA} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Invoerformulier>
  );
};

/** The plan as it is now becomes a version: numbered, dated, with what each of the family says of it. */
export const PlanVaststellen = () => {
  const { casusId, basis } = useDossier();
  const { deel: gevraagd } = useParams();
  const lezing = useLezen(VeiligheidsplanDocument, { id: casusId });
  const deel: Plandeel = isPlandeel(gevraagd) ? gevraagd : 'VEILIGHEID';
  return (
    <Dossierpagina titel={`${plandeelNaam[deel]} vaststellen`} inleiding="Lees het samen door. Daarna ligt deze versie vast; wijzigen kan in een volgende.">
      <CasusGelezen van={lezing} laadtekst="Plan laden">
        {(casus) => {
          const zinnen = zinnenVan(casus, deel);
          if (zinnen.length === 0) {
            return <LegeStaat titel={`Het ${deelnaam(deel)} is nog leeg`} actie={<Knoplink href={`${basis}/${PLANPAD[deel]}`}>Naar het plan</Knoplink>} />;
          }
          return (
            <Stapel>
              <Kaart titel="Dit stellen jullie vast">
                <ol className="bv-duo-planzinnen">
                  {zinnen.map((zin) => (
                    <li key={zin}>
                      <Verhaal>{zin}</Verhaal>
                    </li>
                  ))}
                </ol>
              </Kaart>
              <Kaart>
                <Vaststelformulier casus={casus} deel={deel} />
              </Kaart>
            </Stapel>
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
