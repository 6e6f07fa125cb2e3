export const RAADSVERZOEK_TITEL = 'Verzoek tot onderzoek';
export const RAADSVERZOEK_INLEIDING = 'Het formele verzoek aan de Raad. Het gaat in ons eigen formaat; het is geen officieel CORV-bericht.';
export const RAADSVERZOEK_SCHRIJVEN_INLEIDING = 'Schrijf zo dat ouders en kind het kunnen lezen. Zij lezen het voordat het naar de Raad gaat, en hun woorden gaan mee.';
export const RAADSVERZOEK_BESPREKEN_TITEL = 'Verzoek bespreken';
