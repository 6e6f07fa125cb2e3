import { lazy, Suspense } from 'react';
import { Skelet } from '../tonen/staat.js';
import type { EcogramProps } from './ecogramtekening.js';
import type { GenogramProps } from './tekening.js';

// One page draws them: what they need comes when somebody opens it.
const Tekening = lazy(async () => ({ default: (await import('./tekening.js')).Tekening }));
const Ecogramtekening = lazy(async () => ({ default: (await import('./ecogramtekening.js')).Ecogramtekening }));

export const Genogram = (props: GenogramProps) => (
  <Suspense fallback={<Skelet regels={6} label="Genogram tekenen" />}>
    <Tekening {...props} />
  </Suspense>
);

export const Ecogram = (props: EcogramProps) => (
  <Suspense fallback={<Skelet regels={6} label="Ecogram tekenen" />}>
    <Ecogramtekening {...props} />
  </Suspense>
);
