/** The part of the duo's contract that the operations of the bench ask for; `@recht` names the label that a field needs. */
export const schema = `
directive @recht(label: String!) on FIELD_DEFINITION

type Query {
  casus(id: ID!): Casus
  mijnWerk(zoek: String): [Betrokkenheid!]!
}
type Mutation {
  verklaringVastleggen(invoer: VerklaringVastleggenInvoer!, sleutel: ID!): Uitkomst!
}
input VerklaringVastleggenInvoer {
  casusId: ID!
  soort: String!
  tekst: String!
  bronsoort: String
  bron: String
  peildatum: String
  zekerheid: String
}
type Uitkomst {
  gelukt: Boolean!
  id: ID
  casusId: ID
  versie: Int
  weigeringen: [Weigering!]!
  conflict: Conflict
}
type Weigering { code: String! tekst: String! veld: String }
type Conflict { versie: Int! gewijzigdDoor: String gewijzigdOp: String velden: [Conflictveld!]! }
type Conflictveld { veld: String! huidig: String }
type Afscherming { beslisser: String! grondslag: String! kanAanvragen: Boolean! label: String! reden: String! velden: [String!]! }
type Partij { id: ID! naam: String! soort: String! }

type Betrokkenheid {
  id: ID!
  casusId: ID!
  handelingId: ID @recht(label: "PROCES")
  hoedanigheid: String @recht(label: "PROCES")
  stand: String @recht(label: "PROCES")
  termijn: String @recht(label: "PROCES")
  van: String @recht(label: "PROCES")
  werkdagenOver: Int @recht(label: "PROCES")
  partij: Partij @recht(label: "PROCES")
  casus: Casus @recht(label: "PROCES")
}
type Casus {
  id: ID!
  versie: Int!
  nummer: String @recht(label: "PROCES")
  naam: String @recht(label: "IDENTIFICEREND")
  herkomst: String @recht(label: "PROCES")
  toestand: String @recht(label: "PROCES")
  fase: String @recht(label: "PROCES")
  faseSinds: String @recht(label: "PROCES")
  acuut: Boolean @recht(label: "KERN")
  aanspreekpunt: Partij @recht(label: "PROCES")
  afschermingen: [Afscherming!]!
  afspraken: [Veiligheidsafspraak!]!
  contactmomenten: [Contactmoment!]!
  fasewissels: [Fasewissel!]!
  gezinsleden: [Gezinslid!]!
  meldingen: [Melding!]!
  overdrachten: [Overdracht!]!
  situaties: [OnveiligeSituatie!]!
  terugkoppelingen: [Terugkoppeling!]!
  toetsingen: [Toetsing!]!
  verklaringen: [Verklaring!]!
}
type Veiligheidsafspraak {
  id: ID!
  als: String @recht(label: "AFSPRAAK")
  dan: String @recht(label: "AFSPRAAK")
  toestand: String @recht(label: "AFSPRAAK")
  tot: String @recht(label: "AFSPRAAK")
}
type Contactmoment {
  id: ID!
  door: Partij @recht(label: "CONTACTMOMENT")
  metWie: String @recht(label: "CONTACTMOMENT")
  op: String @recht(label: "CONTACTMOMENT")
  verslag: String @recht(label: "CONTACTMOMENT")
  vorm: String @recht(label: "CONTACTMOMENT")
}
type Fasewissel { id: ID! naar: String @recht(label: "PROCES") op: String @recht(label: "PROCES") }
type Gezinslid {
  id: ID!
  afschermingen: [Afscherming!]!
  isDirectbetrokkene: Boolean @recht(label: "IDENTIFICEREND")
  voornamen: String @recht(label: "IDENTIFICEREND")
}
type Melding { id: ID! afschermingen: [Afscherming!]! nummer: String @recht(label: "PROCES") }
type Overdracht {
  id: ID!
  aangebodenOp: String @recht(label: "PROCES")
  naar: Partij @recht(label: "PROCES")
  soort: String @recht(label: "PROCES")
  toestand: String @recht(label: "PROCES")
}
type OnveiligeSituatie {
  id: ID!
  aard: String @recht(label: "VEILIGHEID")
  frequentie: String @recht(label: "VEILIGHEID")
  laatstGebeurdOp: String @recht(label: "VEILIGHEID")
  rang: Int @recht(label: "VEILIGHEID")
  titel: String @recht(label: "VEILIGHEID")
  toestand: String @recht(label: "VEILIGHEID")
  scores: [Veiligheidsscore!]!
}
type Veiligheidsscore {
  id: ID!
  datum: String @recht(label: "VEILIGHEID")
  gezinslid: Gezinslid @recht(label: "VEILIGHEID")
  score: Int @recht(label: "VEILIGHEID")
}
type Terugkoppeling {
  id: ID!
  door: Partij @recht(label: "TERUGKOPPELING")
  op: String @recht(label: "TERUGKOPPELING")
  tekst: String @recht(label: "TERUGKOPPELING")
}
type Toetsing {
  id: ID!
  nummer: String @recht(label: "PROCES")
  termijn: String @recht(label: "PROCES")
  toestand: String @recht(label: "PROCES")
}
type Verklaring { id: ID! soort: String accorderingen: [Accordering!]! }
type Accordering { id: ID! }
`;

/** The registered text without the product's own directive, which only says what the operation is for. */
export const zonderDoel = (tekst: string): string => tekst.replace(/ @doel\([^)]*\)/, '');
