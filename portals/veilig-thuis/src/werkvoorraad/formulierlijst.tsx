import { formuliertoestandNaam } from '@bv/begrippen';
import { STORINGTEKST, Termijn, useLezen } from '@bv/portal';
import { Badge, Foutkaart, type Kolom, LegeStaat, Skelet, Tabel, Tekstlink, Tijdstip } from '@bv/ui';
import { Escalatievlag } from '../app/escalatie/escalatievlag.js';
import { FormulierenDocument, type FormulierregelFragment } from '../gql/graphql.js';

const KOLOMMEN: readonly Kolom<FormulierregelFragment>[] = [
  { sleutel: 'nummer', kop: 'Nummer', rijkop: true, cel: ({ nummer }) => <Tekstlink href="/veilig-thuis/formulier">{nummer}</Tekstlink> },
  { sleutel: 'van', kop: 'Van', cel: ({ link }) => link?.voor ?? '' },
  { sleutel: 'spoed', kop: 'Spoed', cel: ({ isSpoed }) => (isSpoed ? <Badge toon="acuut">Nu onveilig</Badge> : '') },
  { sleutel: 'binnen', kop: 'Binnen', cel: ({ ontvangenOp }) => <Tijdstip waarde={ontvangenOp} /> },
  { sleutel: 'termijn', kop: 'Nog', cel: ({ termijn, werkdagenOver, escalatie }) => <><Termijn termijn={termijn} werkdagenOver={werkdagenOver} /> <Escalatievlag trap={escalatie} /></> },
  { sleutel: 'wie', kop: 'Behandelaar', cel: ({ toestand, behandelaar }) => behandelaar?.naam ?? formuliertoestandNaam[toestand] },
];

/** What came in by a link and is no melding yet. Taking it on is done where the forms are: there is what goes with it. */
export const Formulierlijst = () => {
  const { data, storing, opnieuw } = useLezen(FormulierenDocument, {});
  if (data === undefined) return storing ? <Foutkaart onOpnieuw={opnieuw}>{STORINGTEKST[storing]}</Foutkaart> : <Skelet label="Formulieren laden" />;
  return (
    <Tabel
      bijschrift="Formulieren, wat het eerst beoordeeld moet boven"
      kolommen={KOLOMMEN}
      rijen={data.formulieren.filter(({ toestand }) => toestand === 'ONTVANGEN' || toestand === 'OPGEPAKT')}
      rijSleutel={({ id }) => id}
      rijAcuut={({ isSpoed, werkdagenOver }) => isSpoed || (werkdagenOver ?? 1) < 0}
      leeg={<LegeStaat titel="Er wacht geen formulier">Stuurt een professional een formulier, dan komt het hier vanzelf bij.</LegeStaat>}
    />
  );
};
