/** Said in every family until the duo writes with this one what holds there (N103g). */
export const NORMEN_VOOR_IEDEREEN: readonly string[] = [
  'Niemand slaat, schopt of doet een ander pijn. Ook niet om op te voeden.',
  'Niemand maakt een ander bang, bedreigt of sluit iemand op.',
  'Kinderen kiezen geen kant en lossen onze ruzie niet op.',
  'Hulp vragen mag altijd, ook door een kind.',
];
