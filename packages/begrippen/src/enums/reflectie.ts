export const Reflectiesoort = {
  TWIJFEL: 'TWIJFEL',
  VRAAG: 'VRAAG',
  PERSPECTIEF: 'PERSPECTIEF',
  TEGENDENKVRAAG: 'TEGENDENKVRAAG',
} as const;
export type Reflectiesoort = (typeof Reflectiesoort)[keyof typeof Reflectiesoort];

export const reflectiesoortNaam: Record<Reflectiesoort, string> = {
  TWIJFEL: 'Twijfel',
  VRAAG: 'Vraag',
  PERSPECTIEF: 'Ander perspectief',
  TEGENDENKVRAAG: 'Tegendenkvraag',
};
