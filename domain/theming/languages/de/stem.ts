// Forms that share no ending with their word: strong verbs, umlauts, and words that endings would make into others.
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `sein: ist is bin bist sind seid war waren warst wart gewesen gwesen; waere: waeren; hab: habe haben hat hatte hatten gehabt habt hast ham; haett: haette haetten
  werd: werden wird wirst wurde wurden worden geworden; wuerd: wuerde wuerden; koenn: koennen kann kannst konnte konnten gekonnt koennt
  koennt: koennte koennten; muess: muessen muss musst musste mussten gemusst muesse; muesst: muesste muessten; soll: sollen sollte sollten sollst
  woll: wollen will willst wollte wollten gewollt; duerf: duerfen darf durfte durften darfst; komm: kam kamen kaeme kommen gekommen kommt komme kommst
  geh: gehen geht ging gingen gegangen gehe gehst; steh: stehen steht stand standen gestanden stehe; seh: sehen sieht sah sahen gesehen sehe
  lass: lassen laesst liess liessen gelassen lasse; geb: geben gibt gab gaben gegeben gebe; nehm: nehmen nimmt nahm nahmen genommen nehme
  sprech: sprechen spricht sprach sprachen gesprochen; brech: brechen bricht brach brachen gebrochen breche; helf: helfen hilft half halfen geholfen helfe
  werf: werfen wirft warf warfen geworfen; treff: treffen trifft traf trafen getroffen; les: lesen liest las lasen gelesen lese
  vergess: vergessen vergisst vergass vergassen; ess: essen isst ass gegessen; halt: halten haelt hielt hielten gehalten halte
  fall: fallen faellt fiel fielen gefallen; lauf: laufen laeuft lief liefen gelaufen laufe; ruf: rufen ruft rief riefen gerufen rufe
  schlaf: schlafen schlaeft schlief; heiss: heisst hiess heissen geheissen; bleib: bleiben bleibt blieb blieben geblieben bleibe
  schreib: schreiben schreibt schrieb schrieben geschrieben schreibe; treib: treibt trieb getrieben; schieb: schieben schiebt schob schoben geschoben
  bekomm: bekommen bekommt bekam bekamen bekomme; versprech: versprechen verspricht versprach versprachen versprochen; versteh: versteht verstehen verstand verstanden verstehe
  verlier: verlieren verliert verlor verloren verliere; vergleich: verglichen; weiss: wissen wusste wussten gewusst weiss wissend wisst; kenn: kennen kennt kannte kannten gekannt
  bring: bringen bringt brachte brachten gebracht; denk: denken dachte dachten gedacht denkt; find: finden findet fand fanden gefunden finde
  bind: binden bindet band gebunden verbind; verbind: verbinden verbindet verband verbunden verbinde; schliess: schliessen schliesst schloss schlossen geschlossen
  zieh: ziehen zieht zog zogen gezogen; biet: bieten bietet bot boten geboten; lueg: luegen luegt log logen gelogen; betrueg: betrogen betruegt betruegen
  sitz: sitzen sitzt sass sassen gesessen; haeng: haengt hing hingen gehangen haengen haenge; fahr: fahren faehrt fuhr fuhren gefahren; trag: tragen traegt trug getragen
  lad: laden laedt lud geladen laed; schick: geschickt; wachs: wuchs gewachsen; streit: gestritten; steig: steigt stieg gestiegen; flieg: flog geflogen fliegen fliegt
  beginn: begann begonnen; schweig: schwieg; reiss: riss gerissen reisst; zerreiss: zerrissen; weis: wies gewiesen; verweis: verwiesen verwies; scheiss: beschissen
  leih: geliehen; stehl: gestohlen; zerbrech: zerbrochen zerbricht; entscheid: entschieden; verbieg: verbogen; gelt: gilt galt gegolten gelten
  sag: sagen sagt sagte gesagt sage; hol: holen holt geholt; leg: legen legt legte gelegt; tu: tun tut tat getan tue; mal: mals; tag: tage tagen tags; jahr: jahre jahren
  nicht: nicht nichts; kein: keine keinen keinem keiner keines keins; jed: jeder jede jedem jedes jeden; wert: wert werte werten; gut: gut gute guter gutes guten gutem
  teuer: teure teurer teuren teures teuerste teuersten; dunkel: dunkle; hoch: hoh hohe hohen hoher hohes; lang: lange langer langes langem langen; kurz: kurze kurzen kurzer kurzes kurzem
  schlecht: schlechte schlechter schlechtes schlechten schlechteste schlechtesten schlechtestes; best: beste bester bestes besten bestem bestens; schlimm: schlimmste schlimmsten
  vertrag: vertraege vertraegen; schaden: schaeden schadens; mangel: maengel maengeln; zug: zuege zuegen; anschluss: anschluesse; anruf: anrufe anrufen
  fall: faelle faellen; laden: laeden; mann: maenner maennern; stuhl: stuehle; koffer: koffern koffers; lager: lagern; fehler: fehlern fehlers; rueckruf: rueckrufe rueckrufen
  vorgang: vorgaenge; gast: gaeste; platz: plaetze; auftrag: auftraege; antrag: antraege; rat: rats; kauf: kaeufe; preis: preise preisen preises; kurs: kurse; service: services
  kuendig: kuendigen kuendigt kuendigte gekuendigt kuendige; gebuehr: gebuehren; gespraech: gespraeche gespraechen gespraechs; geschaeft: geschaefte geschaeften; bus: busse bussen
  supernett: supernette supernetter; kompetent: kompetente kompetenter kompetentes kompetenten; dreist: dreiste dreister; lecker: leckere leckeres leckerer leckeren; gefall: gefallen gefaellt gefiel gefielen gefalle; schmeiss: schmeisst schmiss geschmissen; sicher: sichere sicherer sicheres sicheren
  frage: fragen; wegen: wegen; dement: demente; stress: stress; express: express; dame: damen; name: namen; woche: wochen; minut: minuten; monat: monate monaten monats; stund: stunden stunde; sache: sachen; geld: gelder geldes; reis: reise reisen`
    .split(/[;\n]/)
    .flatMap((group) => {
      const [base = '', forms = ''] = group.split(':');
      return `${base} ${forms}`
        .trim()
        .split(/\s+/)
        .map((form) => [form, base.trim()]);
    }),
);

// "angerufen" and "anzurufen" are "anrufen": what stands before the verb is parted from it, and the mark of its form dropped.
const SEPARABLE =
  /^(zurueck|zusammen|weiter|wieder|hinter|durch|kaputt|fertig|herum|runter|heraus|raus|rein|dran|ran|fest|frei|nach|statt|teil|ab|an|auf|aus|bei|ein|her|hin|los|mit|um|vor|weg|zu)(.{3,})$/;
const PARTICIPLE = /^ge(.{2,}(?:t|en|te|ten|ter|tes|tem|ene|enen|ener|enes))$/;
const NO_PARTICIPLE =
  /^ge(?:raet|rat|richt|sicht|schaeft|sellschaft|spraech|buehr|recht|samt|fahr|duld|fuehl|genteil|pflegt|biet|burt|rueck|ruech|tue|schenk|winn|naue|nug|schwind|nerv|eign|meinsam|stern|witter|webe|rue|haus|hei|halt|daechtn|dank|wicht|wohn|brauch|troff|werb|baeud|kaelt)/;

const withoutMark = (word: string): string => {
  if (NO_PARTICIPLE.test(word)) return word;
  return PARTICIPLE.exec(word)?.[1] ?? word;
};

// "Mitarbeiterinnen" are "Mitarbeiter" here.
const withoutGender = (word: string): string => word.replace(/(?<=.{3}er)in(?:nen)?$/, '');

// Endings fall one after another, so that "warten", "wartet" and "wartete" come down to the same; the e of a written-out umlaut is no ending.
const withoutEndings = (word: string): string => {
  let stem = word;
  for (;;) {
    const vowel = /(?<![ao]|(?<![aeq])u)(?:e[nrsm]?|est)$/.exec(stem)?.[0].length ?? 0;
    if (vowel > 0 && stem.length - vowel >= 3) stem = stem.slice(0, -vowel);
    else if (stem.length >= 5 && /[nst]$/.test(stem)) stem = stem.slice(0, -1);
    else return stem;
  }
};

const irregular = (word: string): string | undefined => (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined);

const simpleStem = (word: string): string => irregular(word) ?? withoutEndings(withoutMark(word));

/** What the inflections of a German word share: weiterleiten, weiterzuleiten, weitergeleitet and weitergeleitete are one. */
export const stemGerman = (word: string): string => {
  if (word.length <= 3) return irregular(word) ?? word;
  const whole = irregular(word);
  if (whole !== undefined) return whole;
  const plain = withoutGender(word);
  const [, particle, rest] = SEPARABLE.exec(plain) ?? [];
  if (particle === undefined || rest === undefined) return simpleStem(plain);
  const infinitive = /^zu(.{3,}e?n)$/.exec(rest)?.[1];
  return particle + simpleStem(infinitive ?? rest);
};
