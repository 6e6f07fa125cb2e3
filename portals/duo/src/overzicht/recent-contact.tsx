import { type Contactvorm, contactvormNaam } from '@bv/begrippen';
import { Waaromknop } from '@bv/portal';
import { type IcoonNaam, Kaart, Knoplink, LegeStaat, Tekstlink, Tijdlijn } from '@bv/ui';
import type { Overzichtcasus } from './te-doen.js';

const ICOON: Readonly<Record<Contactvorm, IcoonNaam>> = {
  HUISBEZOEK: 'huis',
  TELEFOON: 'telefoon',
  KANTOOR: 'organisatie',
  BEELDBELLEN: 'gesprek',
  BERICHT: 'mail',
  OVERLEG: 'personen',
};

const AANTAL = 4;
const kort = (tekst: string): string => (tekst.length > 140 ? `${tekst.slice(0, 137).trimEnd()}…` : tekst);

export interface RecentContactProps {
  casus: Overzichtcasus;
  basis: string;
  isAfgeschermd: boolean;
  magSchrijven: boolean;
}

export const RecentContact = ({ casus: { contactmomenten }, basis, isAfgeschermd, magSchrijven }: RecentContactProps) => (
  <Kaart titel="Recent contact" actie={isAfgeschermd ? null : <Tekstlink href={`${basis}/contact`}>Al het contact</Tekstlink>}>
    {isAfgeschermd ? (
      <LegeStaat soort="niet-zichtbaar" titel="Verslagen van gesprekken zijn afgeschermd" actie={<Waaromknop label="CONTACTMOMENT" />} />
    ) : contactmomenten.length === 0 ? (
      <LegeStaat titel="Nog geen contact" actie={magSchrijven ? <Knoplink href={`${basis}/contact/nieuw`}>Contact vastleggen</Knoplink> : null}>
        Hier staan gesprekken en huisbezoeken, de laatste boven.
      </LegeStaat>
    ) : (
      <Tijdlijn
        label="Laatste contactmomenten"
        punten={contactmomenten.slice(0, AANTAL).map(({ id, op, vorm, metWie, verslag, door }) => ({
          sleutel: id,
          moment: op ?? '',
          titel: `${vorm === null ? 'Contact' : contactvormNaam[vorm]}${metWie === null ? '' : ` met ${metWie}`}`,
          href: `${basis}/contact#contact-${id}`,
          icoon: vorm === null ? 'gesprek' : ICOON[vorm],
          inhoud: [door?.naam, verslag === null ? undefined : kort(verslag)].filter(Boolean).join('. '),
        }))}
      />
    )}
  </Kaart>
);
