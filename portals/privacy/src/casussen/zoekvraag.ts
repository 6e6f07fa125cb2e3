const HEEL_NUMMER = /^[A-Z]+-\d{4}-\d{5}$/;

/** Where a search leads: a whole number to its logboek, the beginning of one to the list, nothing to what was opened last. */
export const alsZoekvraag = (getypt: string): string => {
  const tekst = getypt.trim().toUpperCase();
  if (tekst === '') return '/privacy';
  return HEEL_NUMMER.test(tekst) ? `/privacy/logboek/${tekst}` : `/privacy?${new URLSearchParams({ zoek: tekst }).toString()}`;
};
