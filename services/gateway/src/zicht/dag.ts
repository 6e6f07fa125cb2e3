/** The day of a moment in the Netherlands, in SQL: the database counts in UTC, where the day begins an hour or two later. */
export const opDag = (moment: string): string => `(${moment} at time zone 'Europe/Amsterdam')::date`;

/** Today in the Netherlands, in SQL, as `vandaag()` is it in TypeScript. */
export const VANDAAG = opDag('now()');

/** The moment at which a day begins in the Netherlands, in SQL. */
export const beginVan = (dag: string): string => `((${dag})::timestamp at time zone 'Europe/Amsterdam')`;
