import type { Grammar } from '../../language.types.js';
import { replacements } from '../../word-lists.js';
import { stemGerman } from './stem.js';

/** How German negates, turns and weighs. Umlauts are kept apart from plain vowels: "schön" and "schon" are two words. */
export const germanGrammar: Grammar = {
  stem: stemGerman,
  letters: new Map([
    ['ä', 'ae'],
    ['ö', 'oe'],
    ['ü', 'ue'],
  ]),
  pointed:
    /^(?:\p{N}{1,2}|min|mins|std|stdn|sek|ca|nr|hr|hrn|fr|fam|dr|tel|evtl|ggf|bzw|usw|inkl|exkl|zzgl|bspw|mind|max|str|abt|mtl|jan|feb|aug|sept|okt|nov|dez|lt|vlt|sog|gem)$/iu,
  expansions: replacements(`
    nich>nicht; net>nicht; ned>nicht; nit>nicht; nedd>nicht; nischt>nichts; nix>nichts; nichs>nichts; nüscht>nichts; nixs>nichts; nirgens>nirgends
    koa>kein; koan>kein; koana>keiner; kaner>keiner; kane>keine; kan>kein; kene>keine; kenn>kenne; keener>keiner; niemant>niemand; niemad>niemand
    is>ist; isch>ist; san>sind; hams>haben sie; hamse>haben sie; habts>habt; hobts>habt; hob>habe; hom>haben; ham>haben; hats>hat es; hatts>hat es; habs>habe es; hab's>habe es
    gehts>geht es; gings>ging es; gibts>gibt es; gabs>gab es; wars>war es; ists>ist es; wirds>wird es; kanns>kann es; klappts>klappt es; machts>macht es; liegts>liegt es; heissts>heißt es; heisst's>heißt es; geht's>geht es; gibt's>gibt es; war's>war es; gab's>gab es; heißt's>heißt es; ging's>ging es
    ne>eine; nen>einen; nem>einem; ner>einer; nes>ein; mim>mit dem; aufm>auf dem; fürs>für das; ins>in das; übers>über das; ausm>aus dem; beim>bei dem; vom>von dem
    i>ich; mia>wir; mi>mich; ma>man; oana>einer; scho>schon; oiso>also; a>ein; de>die; des>das; dat>das; wat>was; dit>das; ick>ich; icke>ich; ik>ich; ooch>auch; uff>auf; jez>jetzt; jetz>jetzt; etz>jetzt; no>noch; sowas>so was; gscheit>gut; deppert>dumm; leiwand>super
    immernoch>immer noch; garnicht>gar nicht; garnichts>gar nichts; garkein>gar kein; garkeine>gar keine; garkeinen>gar keinen; nochnicht>noch nicht; nochmal>noch mal; nochmals>noch mal; nocheinmal>noch mal; jedesmal>jedes mal; dreimal>3 mal; zweimal>2 mal; viermal>4 mal; fünfmal>5 mal; sechsmal>6 mal; zehnmal>10 mal; mehrmals>mehr mal; einmal>ein mal; zigmal>zig mal; xmal>zig mal; vielmals>viel mal; etliche>mehrere; mehrfach>mehr mal; mehrfacher>mehr mal; mehrfachen>mehr mal; mehrfaches>mehr mal; mehrmaligem>mehr mal; mehrmaliger>mehr mal; dauernd>ständig; andauernd>ständig; permanent>ständig; laufend>ständig
    min>minuten; mins>minuten; minute>minuten; std>stunden; stdn>stunden; h>stunden; sek>sekunden; wo>wo; mon>monat; tel>telefon; tele>telefon; hotlines>hotline; nr>nummer; mio>million; eur>euro; ka>keine angabe; vlt>vielleicht; evtl>eventuell
    freundlch>freundlich; freundlig>freundlich; freudlich>freundlich; freundlichst>freundlich; kompitent>kompetent; kompotent>kompetent; komptent>kompetent; inkompitent>inkompetent; entäuscht>enttäuscht; enttäucht>enttäuscht; entäuschend>enttäuschend; entäuschung>enttäuschung; agressiv>aggressiv; entgültig>endgültig; wiederspruch>widerspruch; wiedersprüchlich>widersprüchlich; standart>standard; reperatur>reparatur; reparartur>reparatur; packet>paket; packete>pakete; addresse>adresse; adrese>adresse; rechung>rechnung; rechnug>rechnung; rückerstatung>rückerstattung; seid>seit; vorraus>voraus; garnix>gar nichts; leida>leider; supa>super; subba>super; suppa>super; bissl>bisschen; bißchen>bisschen; bissle>bisschen; bissi>bisschen; zufriden>zufrieden; zufireden>zufrieden; fruendlich>freundlich; unfreundich>unfreundlich; katastrofal>katastrophal; katastofal>katastrophal; schnel>schnell; schneller's>schneller; hilfsbreit>hilfsbereit; hilfbereit>hilfsbereit; warteschlaufe>warteschleife; kundendinst>kundendienst; terminn>termin; intanet>internet; wlan's>wlan; wifi>wlan; w-lan>wlan; pw>passwort; acc>account; inet>internet; tüv>tuev
    fur>für; uber>über; zuruck>zurück; naturlich>natürlich; schnon>schon; punktlich>pünktlich; unpunktlich>unpünktlich; verspatung>verspätung; beschadigt>beschädigt; gelost>gelöst; kundigung>kündigung; kundigen>kündigen; gekundigt>gekündigt; ruckruf>rückruf; ruckmeldung>rückmeldung; erklart>erklärt; geklart>geklärt; ungenugend>ungenügend; geschaft>geschäft; gebuhr>gebühr; gebuhren>gebühren; verstandlich>verständlich; unverstandlich>unverständlich; enttauscht>enttäuscht; enttauschend>enttäuschend; zuverlassig>zuverlässig; unzuverlassig>unzuverlässig; standig>ständig; machs>mache es; mfg>grüße; lg>grüße; vg>grüße; dankeschön>danke; thx>danke; merci>danke; thanks>danke; merce>danke; vergelts>danke; bitteschön>bitte; mersi>danke; nice>nett; sorry>entschuldigung
  `),
  classes: {
    agent: `=er =sie =der =die *mitarbeiter *kollege *kollegin dame herr =frau *berater *techniker *monteur *fahrer =bote =boten *zusteller *verkäufer *personal *support *hotline
      *service *kundendienst team agent =leute =typ =mann =kerl *bearbeiter *schaffner *installateur *handwerker chef leiter *vertreter *bedienung *kellner *betreuer *partner zentrale center
      arzt helferin crew rezeption empfang steward stewardess lieferant =jemand =alle =ihr =typen =menschen =mensch =telefonist experte hr`,
    many: 'zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig mehr mehrere viele vielen zig unzählige unzähligen x paar 2 3 4 5 6 7 8 9 10 11 12 15 20 hundert hunderte tausend diverse verschiedene',
    nth: 'zweite dritte vierte fünfte sechste siebte achte neunte zehnte x zigste wiederholt wiederholte nächste 2 3 4 5 6 7 8 9 10 hundertste tausendste',
    num: `=ein =eine =einer =einen =einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig neunzig hundert mehrere viele zig unzählige paar halbe halben
      anderthalb eineinhalb dreiviertel 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 42 43 44 45 46 47 48 50 52 53 55 58 60 65 70 75 80 90 100 110 120 150 180 200`,
    time: 'minuten stunden tag tagen wochen monat sekunden quartal ewigkeit ewigkeiten werktag werktagen viertelstunde halbe dreiviertelstunde',
    fast: '=sekunden =minuten =minute viertelstunde',
    not: 'nicht nie niemand niemanden niemandem kein niemals nirgends weder ohne kaum null',
    nobody: '=niemand =keiner =kein =keine =niemanden =keinen =niemandem =keinem',
    problem: `*problem *anliegen frage anfrage anfrage fall fehler *störung sache thema *reklamation *beschwerde *angelegenheit *vorgang *schaden defekt panne situation =alles =es =das =nichts`,
    ticket: '*ticket fall anfrage *vorgang *beschwerde *reklamation *anliegen meldung akte *antrag case *auftrag',
    place:
      '*abteilung stelle *bereich *filiale *hotline *nummer shop webshop onlineshop laden team *mitarbeiter *kollege person *ansprechpartner *warteschleife zentrale schalter buchhaltung technik vertrieb *partner *support',
    goods: `*paket *päckchen *lieferung *bestellung *sendung =ware *artikel *produkt brief post zug bus bahn flug flieger *fahrer bote *zusteller pizza essen *möbel sofa schrank küche buch karte ersatzteil
      ersatz gerät kleid jacke schuhe blumen *medikament *rezept *handwerker *installateur *monteur *maschine *router *handy *retoure teil =ware *koffer *gepäck tisch fähre taxi *matratze einkauf *kurier *spediteur *spedition abholung`,
    part: '*karton *paket inhalt *verpackung glas *display *bildschirm *gehäuse *koffer *gepäck tasche teller tasse vase flasche *möbel tisch stuhl bein schrank scheibe tür =ware *artikel *lieferung *sendung *produkt gerät *bestellung teil platte spiegel rahmen fahrrad rad tüte',
    device: `gerät *produkt *handy *telefon *router *laptop *maschine *drucker *internet wlan netz *leitung *anschluss *verbindung empfang signal *software *fernseher tv akku *batterie *heizung ofen herd *kühlschrank
      trockner mixer lampe auto wagen motor bremse ladegerät kabel *kamera uhr schloss tür sim dsl glasfaser festnetz *fernbedienung programm strom warmwasser klimaanlage klima dusche aufzug toilette kopfhörer lautsprecher staubsauger modem receiver ding roller rad bett`,
    site: '*seite *website *webseite *homepage =app =apps *portal shop webshop onlineshop *formular *oberfläche *internetauftritt webshop onlineshop *kundenportal kundenkonto bestellprozess menü menüführung bot chatbot page checkout suchfunktion bestellvorgang',
    account:
      '*konto *account *zugang login *profil *kundenportal *kundenbereich karte *anmeldung benutzer kundenkonto onlinebanking *banking',
    me: 'mich mir uns einen einem man meine kunden',
    since:
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ostern weihnachten pfingsten silvester neujahr sommer herbst winter frühjahr frühling herbst',
    my: 'mein unser ihr dein euer das die der den dem diese ein',
    say: 'sagen versprechen zusagen zusichern ankündigen behaupten versichern',
    good: '=gut =gute =guter =gutes =guten super toll klasse ausgezeichnet hervorragend prima spitze perfekt fantastisch genial wunderbar großartig top bestens sehr spitzenmäßig exzellent astrein einwandfrei tadellos vorbildlich beste mega',
    bad: 'schlecht mies furchtbar schrecklich grauenhaft katastrophal unmöglich schlimm grottig grottenschlecht miserabel unterirdisch lächerlich peinlich mangelhaft unzumutbar inakzeptabel beschissen unbrauchbar schwach dürftig lausig übel unterirdische saumäßig desaströs ungenügend nervig',
    very: 'sehr so zu echt wirklich total absolut extrem richtig besonders unglaublich mega super voll ziemlich recht völlig viel wirklich ganz äußerst auch immer noch schon wieder einfach leider',
    brand: `telekom vodafone o2 telefonica congstar aldi lidl rewe edeka amazon zalando ebay ikea dhl hermes dpd gls ups fedex sparkasse commerzbank dkb n26 postbank volksbank allianz huk axa check24 vattenfall enbw yello
      lufthansa ryanair easyjet eurowings condor tui flixbus öbb sbb swisscom sunrise mediamarkt saturn sixt europcar airbnb lieferando netflix spotify obi hornbach dm rossmann douglas apple samsung google microsoft`,
  },
  negators: `nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keins keinerlei weder ohne kaum null nirgends nirgendwo mitnichten unmöglich wenig weniger zuwenig`,
  nounNegators: 'ohne',
  negatedFromBehind: {
    verbs: `gehen klappen funktionieren stimmen helfen weiterhelfen passen reichen gefallen empfehlen weiterempfehlen lohnen überzeugen taugen laufen kümmern interessieren antworten reagieren melden halten
    lösen wissen kennen verstehen bereuen bekommen finden erreichen einhalten informieren brauchen zahlen`,
    negators: 'nicht nichts nie niemals niemand niemanden keiner kaum',
  },
  negatorExemptions:
    'nur bloß zuletzt umsonst als wunder frage zweifel scheu angabe grund gründe weiteres vorwarnung ankündigung begründung rücksprache',
  superlativeLeads: 'noch hätte hätten könnte könnten kann kannst bisher selten',
  superlativeTails: `so solch solche solchen sowas besser besseres besserer bessere freundlicher freundlichere freundlicheren schneller einfacher netter angenehmer zufriedener kompetenter derart dermaßen derartig`,
  barriers: `und aber sondern weil dass das denn wenn nachdem bis ob damit obwohl bevor sodass wer was warum wieso weshalb wann wo jedoch allerdings trotzdem dafür sonst`,
  contrasts:
    'aber obwohl jedoch allerdings dennoch trotzdem hingegen wohingegen während trotz obgleich sondern außer dagegen nichtsdestotrotz',
  noContrastAfter: 'war ist sind waren bin hat habe das nein ja echt des wirklich',
  noContrastBefore: 'echt mal wirklich hallo sowas sicher',
  wishes: `sollte|sollten; soll doch|endlich|mal; müsste|müssten; muss|müssen dringend|unbedingt|noch|endlich|mal; wünsche; wünschen; wünschenswert; wünschte; hoffe; hoffen; hoffentlich; bitte; könnte|könnten; hätte|hätten
    wäre|wären _ schön|gut|toll|nett|super|wünschenswert|hilfreich; wäre|wären; würde|würden mir|uns|mich|gern|gerne; möchte|will|wollte nur|endlich|doch|einfach|lediglich|eigentlich|bloß; erwarte; erwarten; brauche; bräuchte; benötige
    wann wird|werden|ist|kommt; verlange; fordere; versuche; versuchen; versucht; vergeblich; statt; anstatt`,
  formulas: `mit freundlichen|freundlichem|besten|lieben|herzlichen grüßen|gruß|grüssen; freundliche grüße; beste|liebe|viele|schöne|herzliche grüße; sehr geehrte damen und herren; sehr geehrte|geehrter|geehrtes herr|frau|team|damen; guten tag; guten morgen
    guten abend; liebes team; hochachtungsvoll; danke|dank im voraus; vielen|besten|herzlichen dank im voraus; danke für ihr|ihre|eure|ihren|die antwort|rückmeldung|mail|nachricht`,
  intensifiers: `sehr so echt wirklich extrem absolut total völlig unglaublich super mega ultra höchst äußerst besonders richtig voll komplett überaus außerordentlich zutiefst dermaßen derart verdammt sau brutal ungemein wahnsinnig
    mehr viel zu hoch rundum vollkommen rundherum unfassbar`,
  diminishers: 'bisschen etwas leicht einigermaßen relativ halbwegs recht ziemlich',
  conjunctions: 'und sowie',
};
