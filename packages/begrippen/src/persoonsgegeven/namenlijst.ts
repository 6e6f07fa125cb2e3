const lijst = (tekst: string): ReadonlySet<string> => new Set(tekst.trim().split(/\s+/));

/** First names that many people in the Netherlands bear, without diacritics; names that are words too stand in NAAM_EN_WOORD. */
export const VOORNAMEN = lijst(`
  aaliyah aaron abdel abdul abdullah adam adem adriaan agnes ahmed ahmet aisha albert alberto alejandro alex alexander ali alice alina amber amina amir amira amy ana
  andre andrea angela anja anke anna anne annelies annemarie annie anouk anton arie arjan arthur astrid aya ayoub ayse babette bart bartosz bas bastiaan beatrijs
  benjamin bert bianca bilal bjorn bob boris bram brenda brian bryan cansu carla carlos carolien caroline catharina cees celine chantal charlotte chris christiaan
  christina cindy claire claudia coen corine cornelis cor damian daan daniel danielle danny david debby dennis denise diana dick diego diede diederik dirk dylan
  eefje elif elin elisabeth elise eline ellen els elsa emily emine emma emre erik erwin esmee esra esther eva evelien evi evy ewa fabian fadoua farah farid fatih
  fatima fatma femke fenna ferdinand fien fleur floris frank frans frederik fred freek gerard gerda gerrit gert gijs giovanni guus hakan hamza hanna hannah hanneke hans
  hasan hassan hatice heleen helena hendrik henk henny herman hilde hugo huseyin ibrahim ilse imane inge ingrid irene iris isa isabel isabella ivo jaap jacob jacqueline
  jade jan janneke jantje janine jasmijn jasper jayden jeanette jelle jennifer jeroen jesse jessica jill jip joachim joanna johan johanna john jolanda jonas jonathan
  joost jordy jorg joris jos jose josephine joshua joyce judith julia julian juliette jurgen justin kaan karel karen karim karin kasper katarzyna kees kelly kenan kevin
  khadija kim klaas koen kristina lars laura lea leila lena leo leon leonie levi liam lieke liesbeth lilian lina linda lisa lisanne liv loek lotte louis louise luca
  lucas lucia luuk lynn maaike maarten maartje mandy manon marc marcel marco maria marianne marie marieke marijke mariska marit marjan marjolein mark marlies marloes martijn
  martin maryam mats matthijs maurice max mehmet mees meike melanie melissa merel merve mia michael michel michelle miguel mila milan mimoun mirjam mohamed mohammad mohammed
  monique mustafa naima nadia nadine najat nancy naomi natasja nathalie nick nicky nicolaas nico niels nienke nikki nina noa noah noor nora nordin nynke olaf olga olivia
  oscar osman otis otto pascal patricia patrick paul paula pepijn peter petra philip pien pieter pim piotr priya quinten rachel rachid ramon raoul rashid ravi rebecca
  remco renate rene renske richard rick rik rita rob robbert robert robin roel rogier roland romy ronald rosa rosalie roy rowan ruben rudolf ruud ryan saar sabine said
  salma sam samantha samir samira samuel sander sandra sanne sara sarah saskia sebastiaan sem senna serdar sharon shirley sietse sigrid silvia simone sjoerd sjors sofia sofie
  sonja sophie stefan stefanie stephan steven stijn sven svenja sylvia tamara tanja teun teunis tess thea theo thijs thijmen thomas tijn tijmen tim timo tobias tom tomasz
  toon trudy truus tycho valentijn valerie vera victor vincent wendy wesley willem wilma wim wouter xander yara yasin yasmina yasmine yassin youssef yousra yusuf yvette yvonne
  zakaria zara zeynep zoe zoey zohra
`);

/** Names that also stand in a sentence about nobody: only with a capital that the place in the sentence does not ask. */
export const NAAM_EN_WOORD = lijst('bas beer dean dirk faith fay floor hope joy kaat lente lies lot luna mark merel mees noor pleun roos rose sky storm summer wil wolf');

/** Surnames that are no words. */
export const ACHTERNAMEN = lijst(`
  aksoy bosman bouma boukhari celik chen claes dekkers demir dijkman dijkstra elamrani engelen erdogan evers feenstra gerritsen hendriks hendrix hermans heuvel hoekstra huisman
  jacobs jansen janssen janssens kaya kramer kuijpers kuipers lambooij lammers maas martens martinez mertens meijer meyer mulder nijhuis nguyen ozturk ouali peeters peters
  postma pietersen pinas postma ramdin reitsma rietveld sahin scholten schouten sikkema singh slootweg smeets smits snijders terpstra teunissen timmermans tahiri ugur vandenberg
  veenstra verbeek verhoeven vermeer vermeulen veldman willems willemsen wouters yilmaz yildiz zijlstra
`);

/** Words with a capital that name no person: what the work, the year and the map call so. */
export const GEEN_NAAM = lijst(`
  amsterdam amstelland amstelveen amersfoort aalsmeer diemen zaandam rotterdam utrecht haag haarlem leiden groningen almere noord oost zuid west zuidoost zuidwest
  nieuw-west nederland nederlandse nederlands marokko marokkaans marokkaanse turkije turks turkse suriname surinaams surinaamse antilliaans antilliaanse pools poolse syrie syrisch
  syrische oekraine oekraiens oekraiense duits duitse engels engelse frans franse arabisch arabische berbers somalisch europees europese belgisch belgie
  veilig thuis blijvend raad kinderbescherming jeugdbescherming jeugdwet wmo avg politie ggd ggz cjg oggz lvb adhd ots bso buurtteam wijkteam saga kindertelefoon
  januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  kerst kerstmis pasen pinksteren hemelvaart sinterklaas ramadan suikerfeest offerfeest koningsdag bevrijdingsdag god allah koran bijbel islam
  whatsapp instagram facebook tiktok snapchat youtube teams google internet iphone playstation
  moeder vader mama papa oma opa zus broer kind meisje jongen school u ik
`);
