import { useApolloClient } from '@apollo/client/react';
import { Knop, Melding } from '@bv/ui';
import { useBereikbaar } from './portaal-provider.js';

/** Under the top bar while the gateway does not answer. */
export const Verbindingsmelding = () => {
  const client = useApolloClient();
  if (useBereikbaar()) return null;
  return (
    <div className="bv-shell-melding">
      <Melding
        toon="letop"
        icoon="wolkWeg"
        rol="status"
        titel="Niet verbonden"
        actie={
          <Knop klein icoon="vernieuwen" onKlik={() => void client.refetchQueries({ include: 'active' })}>
            Opnieuw proberen
          </Knop>
        }
      >
        Blijvend Veilig is nu niet bereikbaar. Wat u typte, blijft staan.
      </Melding>
    </div>
  );
};
