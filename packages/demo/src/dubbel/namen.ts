/** Names with the spellings that one person meets at different desks; the first is how the dossier writes it. Written from what people write, not from what the search folds. */
export const VOORNAMEN: readonly (readonly string[])[] = [
  ['Mohammed', 'Mohamed', 'Muhammed', 'Mohammad', 'Mohamad'], ['Fatima', 'Fatma', 'Fatimah', 'Fatiema'], ['Youssef', 'Yusuf', 'Yousef', 'Joesoef'],
  ['Khadija', 'Chadija', 'Kadija', 'Khadidja'], ['Ahmed', 'Achmed', 'Ahmet', 'Ahmad'], ['Aïcha', 'Aisha', 'Ayşe', 'Aicha'], ['Hussein', 'Houssein', 'Hoesein', 'Hüseyin'],
  ['Rachid', 'Rashid', 'Rasjid', 'Rachied'], ['Soufiane', 'Sofyan', 'Soefian', 'Sufyan'], ['Naima', 'Naïma', 'Neima'], ['Abdelkader', 'Abdelqader', 'Abd el Kader'],
  ['Ömer', 'Omer', 'Oemer'], ['Gülşen', 'Gulsen', 'Gulshen'], ['İbrahim', 'Ibrahim', 'Ebrahim'], ['Çağla', 'Cagla'], ['Emre'], ['Zeynep', 'Zeinep', 'Zeyneb'], ['Mustafa', 'Moustafa', 'Mostafa'],
  ['Katarzyna', 'Katarzina', 'Katazyna'], ['Łukasz', 'Lukasz', 'Lukas'], ['Agnieszka', 'Agnieska', 'Agnishka'], ['Paweł', 'Pawel', 'Pavel'], ['Małgorzata', 'Malgorzata'], ['Oleksandr', 'Aleksandr', 'Olexandr'],
  ['Jan'], ['Pieter', 'Piter', 'Peter'], ['Johannes', 'Johanes'], ['Kees', 'Cees'], ['Cornelia', 'Kornelia'], ['Sophie', 'Sofie', 'Sophy'], ['Thijs', 'Tijs'], ['Lieke', 'Lika'], ['Daan', 'Daen'],
  ['Emma'], ['Sem'], ['Noor', 'Nour'], ['Isabella', 'Izabella'], ['Jayden', 'Jaiden', 'Jeyden'], ['Chantal', 'Shantal'], ['Kimberly', 'Kimberley', 'Kimberli'], ['Rayen', 'Rayan', 'Rajen'],
  ['Shanelle', 'Chanel'], ['Dewi'], ['Winston', 'Wynston'], ['Farida', 'Fareeda'], ['Jia'], ['Li Na', 'Lina'], ['Selin', 'Celin'], ['Bilal', 'Billal'], ['Yasmina', 'Jasmina', 'Yasmine'],
];

/** Surnames, the commonest first: the generator takes the first ones far more often. */
export const ACHTERNAMEN: readonly (readonly string[])[] = [
  ['de Jong', 'De Jong', 'Jong'], ['Jansen', 'Janssen', 'Janse'], ['de Vries', 'Vries', 'de Fries'], ['van den Berg', 'vd Berg', 'van de Berg', 'Berg'], ['van Dijk', 'van Dyk', 'Dijk'], ['Bakker', 'Backer'],
  ['El Amrani', 'Elamrani', 'Al Amrani', 'Amrani'], ['Yılmaz', 'Yilmaz', 'Jilmaz'], ['Visser', 'Fisser'], ['Ben Ali', 'Benali', 'Ben-Ali'], ['Singh', 'Sing'], ['Smit', 'Smith', 'Smid'], ['Kaya', 'Kaja'],
  ['Meijer', 'Meyer', 'Meier'], ['de Boer', 'Boer'], ['El Idrissi', 'El Idrisi', 'Idrissi', 'Elidrissi'], ['Mulder', 'Muller'], ['de Groot', 'Groot'], ['Bouali', 'Bou Ali', 'Boeali'], ['Demir', 'Demyr'],
  ['Kowalska', 'Kowalski'], ['Bos', 'Bosch'], ['Vos', 'Vosch'], ['Peters', 'Peeters'], ['Hendriks', 'Hendrix'], ['van Leeuwen', 'Leeuwen', 'van Leuwen'], ['Dekker', 'Decker'], ['Brouwer', 'Brouwers'],
  ['Şahin', 'Sahin', 'Shahin'], ['Çelik', 'Celik'], ['Öztürk', 'Ozturk', 'Oezturk'], ['Bouzid', 'Bouzied', 'Boezid'], ['Chaouch', 'Shaouch', 'Chaoech'], ['Haddad', 'Hadad'], ['Wojciechowski', 'Wojcechowski', 'Voitsjechovski'],
  ['Szymański', 'Szymanski', 'Shimanski'], ['Wiśniewska', 'Wisniewski', 'Wisnewska'], ['Nguyễn', 'Nguyen', 'Ngyuen'], ['Ait Taleb', 'Aittaleb', 'Taleb'], ['Ouahbi', 'Wahbi', 'Oeahbi'], ['Dijkstra', 'Dykstra'],
  ['Hoekstra', 'Hoeckstra'], ['van der Meulen', 'vd Meulen', 'Vandermeulen'], ["van 't Hof", 'van t Hof', 'Hof'], ['Schouten', 'Schoutten'], ['Kuijpers', 'Kuipers', 'Cuypers'], ['Verbruggen', 'Verbrugghen'],
  ['Ramdin', 'Ramdien'], ['Bhagwandin', 'Bagwandin', 'Bhagwandien'], ['Pinas', 'Pinnas'], ['Martina', 'Marthina'], ['Goncalves', 'Gonçalves', 'Gonsalves'], ['da Silva', 'Silva'], ['Shevchenko', 'Sjevtsjenko', 'Chevchenko'],
  ['Al-Khatib', 'Alkhatib', 'El Khatib', 'Khatib'], ['Abdi', 'Abdie'], ['Warsame', 'Warsama'], ['Tesfaye', 'Tesfaj'], ['Chen', 'Tsjen'], ['Hosseini', 'Hoseini', 'Hussaini'],
];

/** Parts out of which rarer surnames are made, so that 10,000 families do not all share sixty names. */
export const BEGIN = ['Ade', 'Bol', 'Cor', 'Dra', 'Elf', 'Fok', 'Gro', 'Huis', 'Ib', 'Jol', 'Kram', 'Loo', 'Mar', 'Nie', 'Oost', 'Pol', 'Quak', 'Roo', 'Sta', 'Tim', 'Uit', 'Ver', 'Wes', 'Zand', 'Bru', 'Hag', 'Lin', 'Mid'] as const;
export const MIDDEN = ['', 'ken', 'der', 'ber', 'mel', 'ten', 'stel', 'ving', 'ro', 'la', 'mi', 'sen', 'gra', 'kel'] as const;
export const EINDE = ['man', 'stra', 'sma', 'burg', 'veld', 'huis', 'hoven', 'dijk', 'beek', 'laar', 'kamp', 'horst', 'wijk', 'meer', 'ink', 'ema', 'donk', 'rade', 'aart', 'ing'] as const;

/** And out of which first names are made: the fifty above are of a third of all people, as in a city. */
export const VOORBEGIN = ['A', 'Be', 'Ca', 'Da', 'E', 'Fe', 'Gi', 'Ha', 'I', 'Jo', 'Ka', 'Le', 'Ma', 'Ni', 'O', 'Pe', 'Ra', 'Sa', 'Te', 'Wi', 'Ya', 'Zo'] as const;
export const VOORMIDDEN = ['', 'bri', 'da', 'le', 'li', 'mi', 'na', 'ri', 'ro', 'sha', 'ti', 've'] as const;
export const VOOREINDE = ['na', 'nne', 'ra', 'rik', 'sa', 'ssa', 'son', 'tje', 'ton', 'var', 'vin', 'ya', 'lle', 'mar'] as const;
