import { InMemoryCache, type TypePolicies } from '@apollo/client';

// Parts without an identity of their own: kept inside their parent, and replaced as a whole.
// Two fields of one record are two finds with the same id.
const ONDERDELEN = ['Afscherming', 'Weigering', 'Conflict', 'Conflictveld', 'Uitkomst', 'Gereedheid', 'Gereedheidspunt', 'BekendGezin', 'Zoektreffer', 'Zoekdeel'] as const;

const zonderSleutel: TypePolicies = Object.fromEntries(ONDERDELEN.map((soort) => [soort, { keyFields: false }]));

/** One cache per portal: the same casus may show less in another portal, and the two must never mix. */
export const maakCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      ...zonderSleutel,
      Query: { merge: true },
    },
  });
