/** Names of the months in the languages that people's notes mix in, folded to plain small letters: name → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    // English
    [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    ['', '', '', '', '', '', '', '', 'sept', '', '', ''],
    // German and Austrian
    [
      'januar',
      'februar',
      'marz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    ['janner', 'feber', 'maerz', '', '', '', '', '', '', 'okt', '', 'dez'],
    ['jaenner', '', 'mrz', '', '', '', '', '', '', '', '', ''],
    // French
    [
      'janvier',
      'fevrier',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'aout',
      'septembre',
      'octobre',
      'novembre',
      'decembre',
    ],
    ['janv', 'fevr', '', 'avr', '', '', 'juil', '', '', '', '', ''],
    // Spanish
    [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    ['ene', '', '', 'abr', '', '', '', 'ago', 'setiembre', '', '', 'dic'],
    // Dutch
    [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    ['', '', 'mrt', '', '', '', '', '', '', '', '', ''],
    // Italian
    [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    ['gen', '', '', '', 'mag', 'giu', 'lug', '', 'set', 'ott', '', ''],
    // Portuguese
    ['janeiro', 'fevereiro', 'marco', '', 'maio', 'junho', 'julho', '', 'setembro', 'outubro', 'novembro', 'dezembro'],
    // Swedish
    [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    // Polish, as it stands behind the day
    [
      'stycznia',
      'lutego',
      'marca',
      'kwietnia',
      'maja',
      'czerwca',
      'lipca',
      'sierpnia',
      'wrzesnia',
      'pazdziernika',
      'listopada',
      'grudnia',
    ],
  ].flatMap(numbered),
);

/** Names of the weekdays in the same languages, folded alike: name → 1 (Monday) to 7 (Sunday). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    // English
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    ['', 'tues', 'weds', 'thur', '', '', ''],
    ['', '', '', 'thurs', '', '', ''],
    // German
    ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
    ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
    ['', '', '', '', '', 'sonnabend', ''],
    // French
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ['lun', '', 'mer', 'jeu', 'ven', 'sam', 'dim'],
    // Spanish
    ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    ['', '', 'mie', 'jue', 'vie', 'sab', 'dom'],
    // Dutch
    ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    ['ma', '', 'wo', '', 'vr', 'za', 'zo'],
    // Italian
    ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
    ['', '', '', 'gio', '', '', ''],
    // Portuguese
    ['segunda', 'terca', 'quarta', 'quinta', 'sexta', '', ''],
    // Swedish
    ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lordag', 'sondag'],
    ['', 'tis', 'ons', 'tor', 'fre', 'lor', ''],
    // Polish
    ['poniedzialek', 'wtorek', 'sroda', 'czwartek', 'piatek', 'sobota', 'niedziela'],
    ['poniedzialku', 'wtorku', 'srode', 'czwartku', 'piatku', 'sobote', 'niedziele'],
  ].flatMap(numbered),
);

function numbered(names: readonly string[]): (readonly [string, number])[] {
  return names.flatMap((name, index) => (name === '' ? [] : [[name, index + 1] as const]));
}
