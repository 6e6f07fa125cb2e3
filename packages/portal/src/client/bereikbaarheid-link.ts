import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { type Storing, storingUit } from './storing.js';

export interface Bereikbaarheidsluisteraar {
  bijStoring: (storing: Storing) => void;
  bijAntwoord: () => void;
}

/** Tells the frame about an expired session or an unreachable gateway, whichever screen happened to notice. */
export const bereikbaarheidLink = ({ bijStoring, bijAntwoord }: Bereikbaarheidsluisteraar): ApolloLink =>
  new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: ({ errors }) => {
          const codes = errors?.map(({ extensions }) => extensions?.['code']) ?? [];
          if (codes.includes('NIET_AANGEMELD')) bijStoring('sessie-verlopen');
          else bijAntwoord();
        },
        error: (fout: unknown) => bijStoring(storingUit(fout)),
      }),
    ),
  );
