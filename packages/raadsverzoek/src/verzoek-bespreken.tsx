import { invoerschemas, LENGTE, lidnaam, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate, useParams } from '@bv/portal';
import { Datumveld, Kaart, Knoplink, LegeStaat, Tekstvlak, useStatus } from '@bv/ui';
import { RaadsverzoekenDocument, VerzoekzienswijzeVastleggenDocument } from './gql/graphql.js';
import type { Verzoek, Verzoekcasus } from './verzoekgegevens.js';
import type { Verzoekplek } from './verzoekplek.js';

type Plek = Pick<Verzoekplek, 'casusId' | 'basis' | 'aanvrager'>;

const Formulier = ({ verzoek, lid, basis }: { verzoek: Verzoek; lid: Verzoekcasus['gezinsleden'][number]; basis: string }) => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const eerder = verzoek.zienswijzen.find(({ gezinslid }) => gezinslid?.id === lid.id);
  const stand = useInvoerformulier({
    schema: invoerschemas.verzoekzienswijzeVastleggen,
    document: VerzoekzienswijzeVastleggenDocument,
    begin: { verzoekId: verzoek.id, gezinslidId: lid.id, gelezenOp: eerder ? eerder.gelezenOp : vandaag(), redenNiet: eerder?.redenNiet ?? '', zienswijze: eerder?.zienswijze ?? '', correcties: eerder?.correcties ?? '' },
    concept: { sleutel: `${basis.slice(1)}/raadsverzoek/${verzoek.id}/bespreken/${lid.id}`, titel: `Verzoek besproken met ${lidnaam(lid)}` },
    gelukt: () => {
      meld('Vastgelegd. De woorden gaan ongewijzigd mee.');
      void navigeer(`${basis}/raadsverzoek`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Besproken" knop="Bewaren" terug={`${basis}/raadsverzoek`}>
      <Invoer van={control} naam="gelezenOp">{(veld) => <Datumveld label={`Wanneer las ${lidnaam(lid)} het verzoek?`} hint="Leeg als het niet kon; schrijf dan hieronder waarom." verplicht={false} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}</Invoer>
      <Invoer van={control} naam="redenNiet">{(veld) => <Tekstvlak label="Waarom kon het niet?" rijen={2} max={LENGTE.ALINEA} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={control} naam="zienswijze">{(veld) => <Tekstvlak label={`Wat vindt ${lidnaam(lid)} ervan?`} hint="In de eigen woorden. De Raad leest dit ongewijzigd." rijen={4} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={control} naam="correcties">{(veld) => <Tekstvlak label="Wat klopt er niet?" hint="Klopt iets in uw tekst niet? Verbeter dan ook het verzoek zelf." rijen={3} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </Invoerformulier>
  );
};

/** What one of the family says of the request, before it goes. */
export const VerzoekBespreken = ({ casusId, basis, aanvrager }: Plek) => {
  const { verzoekId, lidId } = useParams();
  const lezing = useLezen(RaadsverzoekenDocument, { id: casusId });
  return (
    <Gelezen van={lezing} laadtekst="Verzoek laden">
      {({ casus }) => {
        const verzoek = casus?.raadsverzoeken.find((een) => een.id === verzoekId && een.toestand === 'OPGESTELD' && een.aanvrager === aanvrager);
        const lid = casus?.gezinsleden.find(({ id }) => id === lidId);
        return verzoek && lid ? (
          <Kaart titel={lidnaam(lid)}>
            <Formulier verzoek={verzoek} lid={lid} basis={basis} />
          </Kaart>
        ) : (
          <LegeStaat titel="Dit kan nu niet bij dit verzoek" actie={<Knoplink href={`${basis}/raadsverzoek`}>Naar het verzoek</Knoplink>} />
        );
      }}
    </Gelezen>
  );
};
