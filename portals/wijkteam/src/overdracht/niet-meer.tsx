import { useBerichten } from '@bv/portal';
import { Knoplink, LegeStaat, Melding, Tijdstip } from '@bv/ui';

const naarStart = <Knoplink href="/wijkteam">Naar Mijn gezinnen</Knoplink>;

/** The sheet is closed for this person: refused just now, taken back by the sender, or answered by a colleague. */
export const NietMeer = ({ handelingId, isGeweigerd }: { handelingId: string; isGeweigerd: boolean }) => {
  const { berichten } = useBerichten();
  const ingetrokken = berichten.find((bericht) => bericht.handelingId === handelingId && bericht.soort === 'OVERDRACHT_INGETROKKEN');
  if (isGeweigerd) {
    return (
      <Melding toon="goed" rol="status" titel="U weigerde deze overdracht" actie={naarStart}>
        Het gezin blijft bij de afzender. Die leest nu uw reden. Het blad is voor u gesloten.
      </Melding>
    );
  }
  if (ingetrokken) {
    return (
      <Melding toon="letop" rol="status" titel="De afzender heeft dit aanbod ingetrokken" actie={naarStart}>
        Dat was op <Tijdstip waarde={ingetrokken.op} />. Het gezin blijft bij de afzender; u hoeft niets te doen.
      </Melding>
    );
  }
  return (
    <LegeStaat soort="niet-zichtbaar" titel="Deze overdracht is niet (meer) zichtbaar voor u" actie={naarStart}>
      Misschien gaf een collega al antwoord, of is het aanbod ingetrokken.
    </LegeStaat>
  );
};
