type Herkend = readonly (readonly [woord: string, kenmerk: RegExp])[];

// In this order: nearly every browser also says that it is Chrome or Safari, and Android also that it is Linux.
const BROWSERS: Herkend = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
];
const APPARATEN: Herkend = [
  ['iPad', /\biPad\b/],
  ['iPhone', /\biPhone\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  // An iPad says that it is a Mac, unless it is asked for pages for a phone.
  ['Mac of iPad', /\bMacintosh\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Linux', /\bLinux\b/],
];

const woord = (lijst: Herkend, tekst: string): string | undefined => lijst.find(([, kenmerk]) => kenmerk.test(tekst))?.[0];

/** `Chrome op Windows`: enough for a person to know their own device by. The header itself, which tells much more, is not kept. */
export const apparaatVan = (userAgent = ''): string => `${woord(BROWSERS, userAgent) ?? 'Onbekende browser'} op ${woord(APPARATEN, userAgent) ?? 'een onbekend apparaat'}`;
