import type { LexiconEntry } from '../../language.types.js';

/** Valence of German words as customers of a service use them; drivers' own phrases add to it. */
export const germanLexicon: readonly LexiconEntry[] = [
  {
    valence: 3,
    phrases: `
      ausgezeichnet; hervorragend; fantastisch; phantastisch; genial; großartig; grandios; exzellent; sensationell; phänomenal; überragend; perfekt; traumhaft; wunderbar; wundervoll; spitzenmäßig
      =spitze; spitzenklasse; spitzenservice; erstklassig; weltklasse; bombastisch; überwältigt; begeistert; begeistern; liebe es|euch|diese|dieses|den|die|das; herausragend; vorbildlich; makellos; tadellos; einwandfrei; unschlagbar
      1 a; =1a; eins a; fünf sterne; 5 sterne; 10 von 10; note 1|eins; volle punktzahl; das beste; =beste; =bester; =bestes; =besten; allerbeste; lebensretter; retter; goldwert; gold wert; das gelbe vom ei; ein traum; der hammer; =hammer; bombe; sahne
      besser geht es? nicht; geht nicht besser; nicht zu toppen; kaum zu toppen; könnte nicht besser; hätte nicht besser; besser hätte es nicht; alle erwartungen übertroffen; erwartungen übertroffen; hut ab; chapeau; respekt; ein lob; großes lob; lob; loben; tausend dank
      herzlichen dank; vielen dank; vielen lieben dank; besten dank; übertroffen; mehr als zufrieden; überglücklich; glücklich; leidenschaft; mit herz; engel; held; wahnsinnig gut; affengeil; =geil; saugut; sehr gut; sehr gute; 😍; 🥰; ❤; 🤩; 🏆; 🙌; 💯; ⭐`,
  },
  {
    valence: 2,
    phrases: `
      =süß; freut mich; freut uns; glatt gelaufen; gut gelaufen; super gelaufen; hervorragend gelaufen; lohnt sich; würde nie wechseln; dafür danke;       gut; super; toll; klasse; prima; top; schön; schöner; schönes; angenehm; freundlich; nett; höflich; hilfsbereit; hilfreich; kompetent; zufrieden; erfreut; erfreulich; freut|freue|gefreut; dankbar; danke für; empfehlen; empfehlenswert; weiterempfehlen; empfehlung
      weiterempfehlung; zuverlässig; verlässlich; pünktlich; =schnell; =schneller; =schnelle; =schnellen; =schnelles; zügig; flott; fix; ratzfatz; ruckzuck; prompt; unkompliziert; problemlos; reibungslos; einfach und; =easy; kinderleicht; mühelos; stressfrei; unbürokratisch; kulant
      kulanz; fair; fairer; faire; transparent; ehrlich; verständnisvoll; geduldig; aufmerksam; zuvorkommend; herzlich; liebevoll; professionell; seriös; vertrauen; vertrauenswürdig; sauber; lecker; köstlich; frisch; bequem; komfortabel; hochwertig; stabil; praktisch; übersichtlich
      verbessert; verbesserung; gern wieder; gerne wieder; immer wieder gern|gerne; jederzeit wieder; komme wieder; kommen wieder; weiter so; macht weiter so; bravo; glückwunsch; kompliment; beeindruckt; beeindruckend; überzeugt; überzeugend; lobenswert; gelungen; hat mir|uns gefallen; gefällt; gefallen
      nichts auszusetzen; nichts zu beanstanden|meckern|bemängeln|kritisieren; nicht meckern; kein grund zur klage; keine klagen; keine beanstandung|beanstandungen; keine kritik; kein problem; keine probleme; keinerlei problem|probleme; ohne probleme|problem|mängel|beanstandung; ohne wenn und aber
      alles gut; alles bestens; alles super; alles prima; alles in bester ordnung; alles tip|tipp top; tip top; tipptopp; tiptop; nicht schlecht; gar nicht mal|so? schlecht; gar nicht so übel; nicht übel; lässt nichts zu wünschen übrig; keine wünsche offen; lohnt; lohnenswert; stammkunde bleiben
      bleibe kunde; treuer kunde; sympathisch; engagiert; bemüht; kundenfreundlich; kundenorientiert; lösungsorientiert; vorzüglich; optimal; ideal; ordentlich; super nett; supernett; überrascht positiv; positiv; positive; gut aufgehoben; auf verlass; ist verlass; bereichert; geholfen; =lieb; liebe dame
      läuft wie geschmiert; klappt _ gut|super|prima|bestens; geklappt; überpünktlich; 😀; 😃; 😄; 😁; 😊; 🙂; 👍; 👏; 💪; 😎; 🎉; ✅`,
  },
  {
    valence: 1,
    phrases: `
      danke; dank; dankeschön; bedanken; bedanke; funktioniert; klappt; =läuft; =passt; richtig gut; besser; günstig; preiswert; erledigt; endlich; zum glück; glücklicherweise; gott sei dank; erfolgreich; korrekt; leicht; sofort; umgehend; solide; recht gut; annehmbar; akzeptabel
      vernünftig; in der regel gut; willkommen; früher als; gelöst; sicher; modern; klar; deutlich besser; verständlich; kostenlos; gratis; dafür aber; vollständig; rechtzeitig; stimmt; unbeschädigt; 🙏`,
  },
  {
    // Neither here nor there, though its words alone would say so.
    valence: 0,
    phrases: `
      wie es _ passt; passt nicht;       weder gut noch schlecht; nicht gut nicht schlecht; nicht gut aber auch nicht schlecht; mal gut mal schlecht; geht so; ganz ok; ganz okay; es geht; teils teils; nicht besonders gut oder|und schlecht; guten tag; guten morgen; guten abend; gute nacht
      gut @num; kurze frage; frage zu|zum|zur; bitte um; frage beantworten; danke nein; nichts weiter; nichts besonderes; nicht relevant; nicht bekannt; keine besonderheiten`,
  },
  {
    valence: -1,
    phrases: `
      =leider; langsam; lang; =lange; ewig; ewigkeit; umständlich; kompliziert; schwierig; mühsam; teuer; =probleme; problem mit|bei; ärger; falsch; fehlerhaft; unklar; verwirrend; verwirrt; unübersichtlich; verspätet; verspätung; verzögerung; mittelprächtig; durchwachsen
      ausbaufähig; verbesserungswürdig; verbesserungsbedürftig; luft nach oben; könnte besser; geht besser; nachholbedarf; optimierungsbedarf; verbesserungsbedarf; zu wünschen übrig; geht so nicht; schade; bedauerlich; unpraktisch; unnötig; nervig; nervt; nerven; genervt; anstrengend; lästig
      störend; stört; unzufrieden; skeptisch; besorgt; unsicher; veraltet; altmodisch; chaos; chaotisch; durcheinander; immer noch nicht; immer noch kein; noch immer nicht; noch immer kein; bis heute; seit wochen; seit monaten; seit tagen; schon wieder; wieder mal; zum wiederholten; erneut
      mangelnd; fehlt; fehlen; fehlte; fehlten; fehlend; verweigert; weigert; weigern; ignoriert; ignorieren; vergeblich; umsonst; nirgends; beschwerde; beschweren; reklamation; reklamieren; nichts passiert; angeblich; wieso; weshalb; wozu
      was soll das; versteckt; überfordert; überlastet; unterbesetzt; abgelehnt; warum; zuviel; zu viel; zu hoch; zu spät; zu wenig; zu klein; zu lang; kalt; laut; eng; defekt; abgebrochen; aufgegeben; anwalt; rechtsanwalt; verklagen; anzeige erstatten|erstattet; verbraucherzentrale; verpasst; einfach weg; ungefragt; nachgelassen; lässt _ nach; bergab; so etwas _ noch nie; so was _ noch nie; zum wegwerfen; auf dem papier; verweis; fehlanzeige; von wegen; na toll; na super; na bravo; na danke; bitte endlich; 🙄; 😕; 😐; 🤷; 😒`,
  },
  {
    valence: -2,
    phrases: `
      schlecht; schlechter; schlechtes; schlechteste; mies; mieser; miese; übel; blöd; doof; dumm; bescheuert; behämmert; enttäuscht; enttäuschend; enttäuschung; ärgerlich; verärgert; ärgere; geärgert; sauer; wütend; frustrierend; frustriert; frust; unfreundlich; unhöflich; frech; pampig; patzig
      arrogant; herablassend; respektlos; inkompetent; ahnungslos; unfähig; planlos; unprofessionell; unseriös; unzuverlässig; unverschämt; unmöglich; unzumutbar; zumutung; inakzeptabel; nicht akzeptabel; indiskutabel; mangelhaft; ungenügend; schwach; schwachsinn; unsinn; quatsch; blödsinn
      lächerlich; peinlich; witz; ein witz; schlechter witz; lachhaft; armselig; armutszeugnis; erbärmlich; traurig; trauerspiel; kaputt; nutzlos; sinnlos; überflüssig; unbrauchbar; zeitverschwendung; geldverschwendung; verschwendung; verschwendet; lügen; lüge; lügner; gelogen; belogen; verlogen
      irreführend; hinhaltetaktik; hingehalten; vertröstet; hinters licht; ins wort gefallen; für dumm verkauft; veräppelt; verarscht; verarsche; verarschung; verkackt; abgezockt; ungerecht; unfair; beleidigend; beleidigt; frechheit; dreist; dreistigkeit; vergiss es; finger weg; nie wieder; nie mehr; niemals wieder
      nicht zu empfehlen; nicht zufrieden; nicht gut; nicht ok; nicht okay; nicht in ordnung; nicht zumutbar; nicht mehr normal; geht gar nicht; das geht gar nicht; so geht das? nicht; kann nicht sein; darf nicht sein; reicht es; mir reicht; die nase voll; schnauze voll; satt; genug davon; bereue
      bereut; stress; stressig; unbefriedigend; lieblos; gleichgültig; danke für nichts; danke für gar nichts; früher war; war mal ein; kein service; null service; service gleich null; servicewüste; wüste; saftladen; sauladen; scheißladen; schrott; müll; mist; käse; kacke; murks; pfusch; pleite
      reinfall; flop; fehlkauf; alptraum; albtraum; tortur; odyssee; spießrutenlauf; kopfschütteln; fassungslos; sprachlos; unfassbar; unglaublich aber; unbegreiflich; unverständlich; unhaltbar; skandalös; skandal; lausig; dürftig; verloren; beschädigt; zerstört; ruiniert; verdorben; versaut; verschlampt
      verbockt; vermasselt; verbaselt; nachlässig; schlampig; schlamperei; rücksichtslos; allein gelassen; alleingelassen; im stich gelassen; im regen; keine hilfe; keine antwort; keine reaktion; keine lösung; abgewimmelt; verzweifelt; zum verzweifeln; verzweiflung; zum heulen; hoffnungslos
      nicht einmal|mal; wertlos; unerhört; wucher; bodenlos; beschämend; schändlich; schäm; schämt; ekel; steinzeit; niveaulos; gruselig; =graus; bürokratisch; unterirdisch; tut mir leid für; schief gelaufen|gegangen|gegangen; läuft|lief|ging|geht _ schief; schiefgelaufen; schiefgegangen; hinten und vorn|vorne; 😞; 😟; 😠; 😤; 😢; 😭; 😔; 🙁; ☹; 😩; 😫; 👎; ❌; 💔`,
  },
  {
    valence: -3,
    phrases: `
      katastrophe; katastrophal; desaster; desaströs; furchtbar; fürchterlich; schrecklich; grauenhaft; grauenvoll; grausam; entsetzlich; entsetzt; miserabel; grottenschlecht; grottig; beschissen; scheiße; scheiß; scheißdreck; sauhaufen; drecksladen; dreckladen; unter aller sau|kanone|würde
      unterste schublade; das letzte; allerletzte; das schlechteste; der schlechteste; die schlechteste; =schlechteste; =schlechtester; =schlimmste; schlimmste; hölle; horror; widerlich; ekelhaft; ekelerregend; abscheulich; abartig; empört; empörend; empörung; betrug; betrüger; betrogen; betrügerisch
      abzocke; abzocker; abzockerei; halsabschneider; verbrecher; kriminell; gauner; diebe; dieb; diebstahl; nepp; kotzt; kotzen; zum kotzen; hasse; hass; null sterne; 0 sterne; minus sterne; sechs setzen; note 6|sechs; vollkatastrophe; totalausfall; spottet jeder beschreibung; bodenlose frechheit; unverschämtheit
      nicht zu überbieten; saumäßig; stinksauer; stocksauer; idiot; idioten; vollidiot; vollidioten; arschloch; stromschlag; feuer gefangen; lebensgefährlich; 😡; 🤬; 🤮; 💩; 🖕; 👿`,
  },
];
