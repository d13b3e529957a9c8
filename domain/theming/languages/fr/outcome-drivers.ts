import type { DriverDictionary } from '../../language.types.js';

/** How it ended: solved or not, closed too soon, promised and told. */
export const outcomeDrivers: readonly DriverDictionary[] = [
  {
    driver: 'resolution',
    bareMention: 'neutral',
    bad: `
      non resolu|regle|traite|repare|solutionne
      toujours|encore pas|non|rien|aucun|aucune _ resolu|resoudre|regle|regler|repare|reparer|solutionne|traite|rectifie|corrige|debloque|retabli|solution
      toujours pas resolu|regle|repare; toujours|encore _ meme|memes probleme|souci|problemes|panne|erreur|point
      meme probleme|souci|panne revient|persiste|demeure|depuis|encore
      probleme|souci|panne|erreur|bug|defaut _ persister|persiste|persistent|demeure|subsiste|revient|revenu|reapparait|continue|recommence|toujours|reste|perdure|recurrent
      toujours le|mon|ce probleme|souci; probleme _ toujours la|present|pas; rien ne|a regle|resolu|fait|change|bouge; rien ne change|bouge|avance|fonctionne|marche
      rien _ change|bouge|avance|fait|abouti|regle|resolu|repare|marche|donne; rien de fait|regle|resolu|change|nouveau|concret; rien n'a _ change|bouge|abouti|fait
      aucune solution|resolution|aide|suite|issue|avancee|assistance|action|evolution|alternative; pas de solution|aide|resolution|suite
      sans solution|resolution|resultat|suite|succes|effet|reparer|resoudre; pas|aucune|rien trouve|trouver|propose|proposer|apporte|donner|donne _ solution; n'ont rien fait
      n'a rien fait|pu|resolu|regle; rien pu faire; rien pouvoir faire; ne peut|peuvent|pouvait|pouvaient rien faire|pour; peut|peuvent|pouvait|pu rien faire|pour|y
      rien a faire pour; pas|jamais|incapable|incapables|impossible|plus pu|aide|su|capable|capables|voulu|veulent|moyen me|de|nous? aider|aide|aidee|resoudre|regler|depanner
      incapable de|a regler|resoudre|aider|reparer|trouver|me|faire|traiter; incapables de regler|resoudre|aider|reparer|trouver|traiter; pas ete aide|aidee
      personne _ aider|aide|resoudre|regler|solution|faire|agir; marche|fonctionne @pas encore; marche|fonctionne toujours pas
      ne marche|fonctionne toujours|plus _ pas|depuis|quand; sans rien reparer|faire|regler|resoudre; reparti|repartie|partis sans
      repare|reparation mal|bacle|baclee|ratee|tenu|tient; la panne est revenue; revenue aussitot; tourner en rond; je tourne; tourne en rond; on tourne en; au point mort
      rien n'avance; n'avance pas|plus; avance|avancent pas|plus; dossier bloque|enlise|au|traine|stagne; dans une impasse; impasse; sans issue; peine perdue; en vain
      sert a rien; ne sert a; servi a rien; sert strictement; n'a servi a; rien n'y fait; solution provisoire|temporaire|bancale; rustine; pire qu'avant
      pas plus avance|avancee; guere avance; pas avance; le neant; ne repond|repondu|repondent _ pas|jamais|toujours a ma|mes|mon|la question|questions|demande
      repond|repondent|repondu @pas a|vraiment ma|mes|la|aux question|questions|demande|demandes; pas|jamais de|eu|obtenu|recu? _ reponse a ma|mes|la|mon question|questions
      reponse|reponses toute|toutes|type|types|generique|generiques|standard|bateau|copie|preformatees|evasive|evasives|robot|cote; copier coller; copie colle
      mail|message|reponse automatique; langue de bois; reponse a cote; a cote de la plaque; botte|bottent|botter en touche; noyer le poisson; faire la sourde oreille
      laisse|laisser|laissee|laissent|laisses _ tomber|abandon|livre|moi|nous|sans|main|rade|plan|bec; laisse en plan; livre a moi|nous
      debrouille|debrouiller|debrouillez|debrouillons; demerde|demerdez|demerder; se debrouiller; me debrouiller; c'est votre probleme; quand est-ce que vous allez
      quand allez vous regler|reparer|resoudre|traiter|faire; quand sera|comptez _ repare|regle|resolu|regler|reparer; faites quelque chose
      reglez|resolvez|reparez|traitez le|mon|ce|ma|cette|la|moi; merci de _ regler|resoudre|reparer|traiter|faire|debloquer; qu'attendez vous; aucune prise en charge
      pas prise|pris en charge|compte; refuse|refusent|refus de prendre|reparer|traiter|aider|remplacer|echanger|me
      demande|reclamation|dossier jamais|pas|toujours|non _ traitee|traite|aboutie|abouti|prise; sans que rien ne; reste sans solution; probleme reste entier; probleme entier
      en suspens; laisse a desirer resultat; n'aboutit; aboutit a rien|pas; rien n'aboutit; reponse insatisfaisante|inutile|pas|floue; mi figue
      regle|resolu a moitie|partiellement; a moitie regle|resolu|repare|fait|fini; fait a moitie; travail pas|mal|bacle fait|fini; bacle; baclee`,
    good: `
      resoudre; =resolu; =resolue; =resolus; =regle; =reglee; =regles; =reglees; regler _ probleme|souci|affaire|dossier|panne|tout|situation|litige|question
      regle mon|le|ma|notre|tout|en|rapidement|vite|dans|la|immediatement; tout est regle|rentre|ok|bon|resolu
      probleme|souci|question|panne|bug|affaire|dossier|litige|situation regle|reglee|resolu|resolue|solutionne|repare|reparee|corrige|debloque|traite|clos|envole|disparu
      probleme|souci|question|panne|bug|affaire|dossier|litige|situation _ regle|reglee|resolu|resolue|solutionne|solutionnee|repare|reparee|corrige|debloque|traite|traitee|rectifie
      envole; solutionner; =solutionne; =solutionnee; debloque; debloquer; =debloquee; depanne; depanner; depannee; depannage rapide|efficace|reussi; =repare; =reparee
      repare le|mon|ma|en|la|tout|rapidement|vite|aussitot; repare; reparer; reparation rapide|efficace|parfaite|nickel|impeccable|faite; rectifier; rectifie; corrige
      corriger le|mon|ce|cette; remedier; remedie; remis en|mon|ma service|marche|etat|route; remise en service|marche|etat|route; retabli; retablie; retablir
      fonctionne|marche|refonctionne|remarche a|de|enfin|maintenant|parfaitement|tres|bien|tout|nickel|comme _ nouveau|bien|nickel|merveille; fonctionne enfin|maintenant
      marche enfin|maintenant; tout fonctionne|marche|roule; remarche; refonctionne; rentre dans l'ordre; tout est rentre; tout est ok; tout est bon maintenant
      solution trouvee|rapide|adaptee|apportee|immediate|efficace|proposee|satisfaisante|concrete
      trouve|trouver|trouvee|trouvent|donne|donner|apporte|apporter|propose|proposer _ solution|solutions|reponse|compromis|arrangement
      bonne|excellente|vraie|meilleure|super solution|reponse|issue; bonnes|vraies solutions|reponses
      eu|obtenu|recu|obtenir|avoir _ reponse|reponses|solution|satisfaction|cause|renseignement|information _ besoin|voulais|attendais|cherchais|question|questions
      obtenu satisfaction|gain; gain de cause; reponse _ a toutes|mes|ma|mon|satisfaisante|claire|precise|complete|questions
      repondu a|parfaitement|bien|correctement|toutes|mon|ma toutes|mes|ma|mon|le|a|aux|tous; repondre a toutes|mes|ma
      repond a mes|ma|toutes attentes|besoins|question|questions|demande
      satisfait|satisfaite|content|contente _ reponse|solution|resultat|issue|denouement|intervention|travaux|reparation|prise
      bien|parfaitement|vraiment|beaucoup|enormement aide|aidee|aides|depanne|depannee
      aide|aider|aidee|aides _ resoudre|regler|trouver|comprendre|installer|faire|debloquer|jusqu|efficacement|demarches
      su|pu|reussi me|aider|nous|resoudre|regler|repondre|trouver _ aider|depanner|aiguiller|solution|probleme|rapidement; su repondre; probleme pris en charge
      bien pris en charge; prise en charge rapide|parfaite|efficace|immediate|excellente|impeccable|top|nickel|complete
      pris|prise en charge rapidement|immediatement|tout|parfaitement|de|des|efficacement; mission accomplie|reussie; fait le necessaire; faire le necessaire
      le necessaire a|est ete|fait; travail bien|parfaitement|tres fait|soigne|propre; intervention rapide|efficace|impeccable|parfaite|reussie|nickel|propre
      remplace|remplacee|remplacement|echange|echangee rapidement|immediatement|sans|rapide|gratuitement|immediat|tout|dans
      dossier boucle|traite|regle|cloture rapidement|vite|en|dans|sans; demande|reclamation traitee|prise rapidement|vite|en|dans|compte|efficacement|aussitot
      traite|traitee|traites efficacement|rapidement|parfaitement|correctement|serieusement; plus aucun|de probleme|souci|panne|bug; plus de|aucun souci|probleme|panne depuis
      ca marche maintenant|enfin|nickel|a; c'est regle|resolu|repare|ok|arrange; arrange|arrangee|arranger mon|le|tout|la|ma probleme|affaire|coup|situation|souci
      efficacement aide; trouve la panne|cause|origine|solution; mis fin a; sorti|sortie|tire|tiree de|embarras|galere; tirer d'affaire`,
    topic: `=resolution; solution; depannage; issue; resultat; reparation; prise en charge; suite donnee`,
  },
  {
    driver: 'premature_closing',
    bareMention: 'negative',
    bad: `
      cloture|cloturer|clos|close|ferme|fermer|ferment|archive|cloturent|clore _ @ticket; cloture|cloturer|clos|ferme|archive|fermer mon|le|ma|la|notre|cette @ticket
      @ticket _ cloture|cloturee|clos|close|ferme|fermee|fermes|archive|archivee|classe|classee|soldee
      @ticket cloturee|cloture|clos|ferme|fermee sans|avant|alors|automatiquement; cloture|clos|ferme|fermee sans|avant|alors|automatiquement|unilateralement|prematurement|de
      @ticket _ consideree|declaree|marque|marquee|indique|note|considere|notee|declare|comme resolu|resolue|resolus|traite|traitee|terminee|regle|reglee
      marque|marquee|considere|consideree|declare|declaree|indique|note|notee|passe|passee comme? resolu|resolue|regle|reglee|traite|traitee|termine|terminee|solde|clos|close
      votre demande est|a ete resolue|traitee|close|cloturee; dossier considere comme clos; classe|classee|classer sans suite; raccrocher; raccroche; raccroche au nez
      me|nous|ont|a|on raccroche|raccroches; au nez; me raccroche; raccroche dessus; raccrocher au nez; raccrocher dessus
      coupe|coupee|coupent|coupait|couper _ ligne|communication|appel|conversation|telephone|chat|court
      appel|ligne|communication|conversation|chat|tchat|session|ca _ coupe|coupee|interrompu|interrompue|interrompt|deconnecte|ferme|fermee|termine|terminee|coupait; ca a coupe
      ca coupe au|en|pendant; coupe au bout|milieu|moment; et ca a coupe; ligne coupee; appel coupe|interrompu; conversation coupee|interrompue|fermee|terminee|cloturee
      coupe en plein|pleine; coupure en plein|pleine; en pleine conversation; en plein appel|milieu; chat ferme|coupe|termine|interrompu
      ferme|fermer|fermee|ferment|quitte|quitter|termine|terminer|abandonne|clos _ conversation|chat|tchat|discussion|session
      met|mettre|mis fin a _ conversation|appel|chat|discussion|le|communication; mettre fin a le|la|notre; disparu en pleine|plein|cours; disparu du chat
      parti|partie en pleine|plein; deconnecte en|au|pendant|du plein|pleine|chat|milieu; expedie|expediee en; vite expedie|expediee; se debarrasser de moi|nous|vous|client|la
      debarrasser de moi; pas laisse le temps; pas le temps de finir|repondre|terminer|parler|expliquer|me; avant que je|nous aie|puisse|ai|finisse|termine|repondre
      avant d'avoir pu|fini|termine; sans me laisser finir|terminer|repondre|le; pendant que je ecrivais|tapais|parlais|expliquais|repondais; on me lache; lache en cours|plein`,
    good: `
      pas|jamais|sans raccroche|raccrocher|lache|ferme|cloture|clos|coupe _ tant|avant|sans|jusqu; raccroche tant que
      assure|assurer|assuree|assures|verifie|verifier|verifiee _ avant de raccrocher|cloturer|fermer|clore|partir|terminer; avant de raccrocher|cloturer|fermer|partir
      verifie|assure|assuree que tout; jusqu'au bout; jusqu'a la fin; jusqu'a ce que tout|le|mon|ca|ce|la
      reste|restee|rester|restes _ ligne|telephone _ jusque|pendant|tant|moi|temps; reste|restee en ligne avec|jusqu|le; tant que ce|le|tout|mon ne
      laisse mon|le|la|ma dossier|ticket|demande|reclamation ouvert|ouverte; garde le|mon dossier|ticket ouvert
      rappele|rappelee|recontacte|recontactee|rappelle|revenu pour verifier|savoir|se|voir|confirmer; pour s'assurer que; demande si je|on|tout avais|avait|etait|fonctionnait
      demande se|si autre|y`,
    topic: '',
  },
  {
    driver: 'communication',
    bareMention: 'negative',
    bad: `
      aucune nouvelle|information|communication|explication|info|annonce|indication|notification|visibilite|transparence|precision|clarte|raison|justification|mise|confirmation|consigne|alerte
      aucun suivi|message|mot|avertissement|preavis|contact|motif|mail|retour|affichage|texto
      pas de nouvelle|nouvelles|communication|explication|information|explications|informations|message|suivi|confirmation|notification|visibilite|precision
      sans nouvelle|nouvelles|explication|explications|information|prevenir|avertir|avertissement|preavis|raison|informer|motif|justification|mot|communication
      sans @me? prevenir|avertir|informer|expliquer|consulter|demander|dire; sans le moindre mot|avertissement|message|mail|explication|coup
      sans la moindre explication|information|nouvelle; sans aucune explication|information|communication|nouvelle; sans aucun avertissement|message|preavis
      sans que je|le|personne|on _ prevenu|prevenue|informe|informee|averti; pas un mot|message|mail|texto|appel|coup|sms; pas une annonce|explication|info|information|nouvelle
      meme pas un mot|message|mail|texto|appel|sms|coup
      pas|jamais|non|nullement|rien|aucun|personne prevenu|prevenue|prevenus|informe|informee|informes|averti|avertie|avertis|explique|communique|precise|mentionne|tenu|signale|indique|annonce|previent
      prevenir|previennent|informe|informer|avertit|explique @pas; personne ne _ informe|previent|prevenu|explique|expliquer|dire|dit|savait|avertit|avertir
      personne pour|capable|ne|en expliquer|informer|renseigner|dire|me|nous; personne ne me|nous|a _ prevenu|prevenue|explique|averti|dit
      manque|defaut|absence|probleme|souci de communication|information|clarte|transparence|suivi|explication|explications|nouvelles|de
      communication _ inexistante|nulle|catastrophique|deplorable|desastreuse|mauvaise|difficile|zero|absente|revoir|pitoyable; mauvaise|zero|nulle|aucune|pietre communication
      communication|information a revoir|inexistante|nulle|absente|contradictoire; dans le flou; le flou; flou total|artistique|complet; dans le noir; opacite; opaque
      manque d'info
      information|informations|reponses|discours|explications|consignes|messages|versions|infos|avis|propos contradictoires|contradictoire|differents|differentes|incoherentes|incoherents|erronees|confuses|divergentes|variables
      se contredire|contredisent|contredit; contradictoire; contradictoires; chacun|chaque _ sa|dit|son|une version|discours|reponse|histoire|explication|avis|autre|chose
      un me? dit _ __ autre; l'un _ dit|me; l'un dit|me|affirme; l'autre non|que|dit|me|le; dit oui _ non; dit|repondu une chose _ autre|puis; son de cloche
      un jour|coup _ et le|autre; on me dit tout et; tout et son contraire; jamais la meme reponse|version|information; pas la meme reponse|version|information
      pas comprehensible; incomprehensible; incomprehensibles; rien compris|comprendre|comprends; comprend|comprends|comprenais|comprendre|compris rien|pas|goutte
      pas compris ce|le|la|un|grand; difficile|difficiles|dur|durs|mal|complique a comprendre; on comprend rien|pas|mal; ne comprend|comprends|comprenait pas|rien|plus|toujours
      mal|peu|pas|incomprehensible comprehensible; accent|langue|barriere _ incomprehensible|fort|prononce|difficile|langue; fort accent; barriere de la langue
      parle|parlait|parlent|parler _ mal|pas|peu|a peine francais|le|ma; parle|parlait|parlent pas|mal|a peine; francais incomprehensible|approximatif|tres|mauvais
      maitrise mal|pas|peu|a; maitrisait pas|mal; trop vite parle; parle trop vite; parlait trop vite; jargon; charabia; langage technique; pas clair|claire|claires|clairs
      peu clair|claire|claires|clairs|explicite; pas tres clair|claire|explicite; manquait de clarte
      explication|explications|mail|message|informations|consignes confus|confuse|confuses|floues|flou|floue|vague|vagues|incompletes|embrouillees|insuffisantes; confus
      confuse; confusion; malentendu; quiproquo; mal informe|informee|explique|expliquee|renseigne|renseignee|communique; j'ai du deviner
      appris par|en|hasard|ma|mon|la|un|le hasard|voisin|internet|facebook|moi|meme|arrivant|presse; decouvert par|en hasard|arrivant; aller a la peche; a la peche aux
      dois moi meme|aller|chercher; mis|mise|mettre devant le fait; fait accompli; au dernier moment; derniere minute; la veille sans|pour|au|par
      prevenu|prevenue|averti|informe trop|tardivement|la|au|apres|dernier|a tard|dernier|la|derniere|coup; silence radio|total|complet; silence; radio silence; mutisme; ghoste
      ghosting; plus de nouvelle|nouvelles; plus rien|aucune|aucun nouvelle|signe|contact|depuis; plus aucune nouvelle; sans signe; plus donne signe
      toujours pas|aucune de|eu|nouvelle nouvelle|nouvelles; pas capable|capables|fichu|foutus|fichus|foutu de _ dire|donner|expliquer|renseigner|repondre
      incapable|incapables de _ dire|donner|expliquer|renseigner|informer|me
      impossible de savoir|avoir|obtenir|comprendre _ quand|pourquoi|info|information|ou|date|delai|nouvelles|explication|ce; on ne sait pas|rien|jamais|plus
      sait|savait pas quand|ou|ce|si|pourquoi; =aimerais|=voudrais _ savoir|comprendre|explication|informe|informee|prevenu
      aurait|auraient|auriez pu|du me|nous|au|prevenir|informer|dire|avertir|moins _ prevenir|informer|dire|avertir|prevenu|informe; manquerait un peu
      tenu|tenue|tenus informe|informee au @pas; suivi inexistant|nul|zero|absent; mal suivi; ecoute pas; ecoute|ecoutent|ecoutait pas|rien|jamais; dialogue de sourds
      parler a un mur|dans; communiquent pas entre|ensemble; services _ communiquent|parlent pas|entre|jamais|ne; on nous on me disait que si|oui; message contradictoire
      deux versions; une autre version`,
    good: `
      tenu|tenue|tenus|tient|tenir|tiennent _ informe|informee|informes|courant|jour; tenu au courant; tenue au courant; tenus au courant
      bien|parfaitement|regulierement|toujours|super|tres|rapidement informe|informee|informes|renseigne|renseignee|renseignes|conseille|explique|expliquee|expliquer
      informe|informee|informes|prevenu|prevenue|prevenus|averti|avertie|avertis|previent|notifie _ a le|chaque|regulierement|avance|etape|texto|sms|mail|retard|temps|tout|veille|moindre|en|par|immediatement|message
      prevenu|prevenue|prevenus|averti|avertie de|du|la|par|en|le|a|quand|des _ retard|veille|avance|texto|mail|temps|appel|jours
      explique|expliquer|expliquee|expliques|expliquait|explications _ clairement|bien|tout|patiemment|detail|simplement|calme|etape|parfaitement|correctement|precisement|claires|patience|calmement|mots|demarche|pas
      tout explique|expliquer; tout m'expliquer; tout bien explique; temps de _ expliquer|me|tout|repondre|detailler; me|nous|a bien|tres|tout explique|expliquer
      explication|explications|informations|reponses|consignes|instructions|information|reponse|message|mail _ claire|claires|precise|precises|limpide|limpides|detaillee|detaillees|simples|comprehensibles|completes|complete|utile|utiles|clair|comprehensible
      claires et precises; clair et precis|concis|net; =clair; =claire; tres clair|claire; clairement; clarte
      bonne|excellente|super|parfaite|belle|tres|top communication|information|explication|pedagogie|suivi|transparence; bon|excellent|super|parfait|tres|top suivi
      suivi impeccable|parfait|regulier|au|rigoureux|top|excellent|serieux|nickel|personnalise
      communication claire|parfaite|excellente|fluide|top|au|efficace|impeccable|bonne|super|reguliere; pedagogue; pedagogie; vulgarise; transparent; transparence
      franc|franche|honnete avec|sur|et|dans; honnetete; tout|toutes etait|etaient|est clair|claires|explique; mise a jour reguliere; mises a jour regulieres
      nouvelles regulieres; points reguliers; a chaque etape; de chaque etape; etape par etape; pas a pas; repond|repondu a toutes mes questions
      repondu a|patiemment|toutes mes|toutes|aux; facile a comprendre; facilement comprehensible; comprehensible; bien communique; communiquent bien; anticipe
      proactif|proactive|proactifs; rappel par texto; rassure|rassuree sur|et|tout|pendant; on m'a prevenu|prevenue|averti|avertie|informe|informee|explique|tenu|tenue
      m'ont prevenu|prevenue|averti|informe|explique|tenu`,
    topic: `
      communication; explication; explications; nouvelles; suivi du|de|client dossier|commande|client|reclamation; information|informations; qualite d'ecoute`,
  },
  {
    driver: 'broken_promise',
    bareMention: 'negative',
    bad: `
      promettre; =promis; =promise; =promises; promesse|promesses non|pas|jamais|vaines|creuses|rompue|rompues|oubliee|en|bafouees; promesses; belles paroles; paroles en l'air
      que des paroles; beau parler; non tenue|tenues|tenu|respecte|respectee|respectees|honore|honoree|honores
      pas|jamais|rien|ni|non _ tenu|tenir|tient|tiennent|tenez|respecte|respecter|respectez|honore|respectent _ parole|promesse|promesses|engagement|engagements|rendez
      engagement|engagements|parole|promesse|rendez _ pas|non|jamais|bafoue|bafoues _ tenu|tenus|respecte|respectes|honore|tenue|honoree
      tenez|tiennent|tient|tenir|respectez|respectent|respecte @pas _ parole|promesse|promesses|engagement|engagements|delais|rendez|horaires
      rendez vous non|pas|jamais honore|respecte|tenu|honores; rendez vous manque|oublie|rate|loupe|zappe; manque a _ parole|promesse|engagements|engagement
      oublie|oublier|oubliee|oublient de @me? rappeler|recontacter|venir|prevenir|envoyer|rappelle
      devait|devaient|deviez|devrait|etait cense|censee|censes|suppose @me? _ rappeler|recontacter|venir|passer|envoyer|livrer|intervenir|rembourser|arriver|recevoir|etre|appeler|revenir|faire
      cense|censee|censes @me? _ rappeler|recontacter|venir|passer|envoyer|livrer|intervenir|rembourser|arriver|recevoir|etre|appeler|revenir|durer
      on|il|elle|ils|conseiller|vous devait|devaient|deviez @me
      dit|assure|affirme|garanti|certifie|jure|annonce|confirme|dire|disent|assurer|disait|soutenu que __ rappellerait|rappellerai|rappeler|rembourse|viendrait|passerait|recevrais|aurais|serait|seraient|enverrait|ferait|recontacterait|arriverait|recontacte|livre|regle|rappele|24|48|semaine
      qu'on _ rappellerait|rappelle|recontacterait|rappelait; qu'il passerait|viendrait|rappellerait|serait
      qu'un technicien|conseiller|livreur|responsable viendrait|passerait|rappellerait|allait|devait; technicien passerait|viendrait
      rappellera|rappellerait|rappelle|recontactera|recontacterait _ jamais|toujours|rien|dans; on vous rappelle; nous vous rappelons; on me rappelle|rappellera
      jamais|pas|toujours|aucun|nul|non|personne|rien _ rappel|rappele|rappelee|recontacte|recontactee|rappelle|recontactes|rappeles|revenu|rappeler
      jamais rappele|rappelee|recontacte|recontactee|venu|venue|passe|arrive|recu; pas rappele|rappelee|recontacte|recontactee|venu|venue|passe
      personne ne venu|venue|passe|se|vient|rappelle|me; personne ne jamais? venu|venue|passe; personne ne me|nous _ rappele|rappelee|recontacte|rappelle|recontacter
      personne ne rappelle; attends|attend|attendu|attendons|attendre|attente _ rappel|appel|coup|technicien|visite|contact
      attends toujours|encore un|le|mon|que|son appel|rappel|technicien|que
      technicien|expert|plombier|reparateur|livreur|conseiller|installateur|agent|depanneur|chauffagiste|ouvrier|rendez|responsable|medecin|artisan _ pas|jamais|absent|personne|fantome _ venu|venus|presente|passe|vient|rappele|montre|la|show
      ne se|sont|etait|est pas|jamais presente|presentes|venu|venus|passe|deplace|pointe|montre; s'est pas|jamais presente|pointe|montre|deplace; jamais|pas presente
      pas montre le bout; poser un lapin; pose un lapin; lapin; faux bond; fait faux bond; plante|planter|plantes _ comme|sans|rendez
      pose|poser|pris|prise|perdu|prendre _ journee|conge|matinee|demi|jour|rtt _ technicien|pour|conge|rien|livraison|travail|attendre
      bloque|bloquer ma|une|toute journee|matinee|apres|samedi; reste|restee|rester toute|chez _ journee|matinee|moi|maison pour|a|rien|attendre
      attendu toute la journee|matinee|apres; toute la journee le|un|pour|a|personne technicien|livreur|rien|attendre; menti; mentir; mensonge; mensonges; menteur; menteurs
      mene|mener|menes|balade|balader en bateau; baratin; baratine; bobards; pipeau; du vent; excuses bidons; excuses; excuse bidon; toujours une excuse
      pas|rien|jamais fait|faire _ dit|promis|convenu|prevu|annonce; pas ce qui|que etait|avait|me|on convenu|promis|prevu|annonce|dit; contrairement a|aux ce|promesses|ses
      pas conforme aux promesses; revenu|revenir|reviennent|revenus sur _ parole|decision|engagement|accord; publicite mensongere
      fausses promesses|informations|promesse|annonces; fausse promesse|publicite|information; vendu du reve; vendre du reve; vente forcee
      engagement non|pas|jamais tenu|respecte; bafoue; geste commercial|virement|cheque|remboursement|avoir promis _ jamais|toujours|pas
      rappel|rappels _ programme|prevu|promis; un rappel sous|dans|qui|jamais; aucun rappel|retour; toujours pas de rappel|technicien|coup`,
    good: `
      tenir|tenu|tient|tiennent|tenus|tenue|tenait parole
      tenir|tenu|tient|tiennent|respecte|honore|respectent|respecter leur|sa|ses|leurs|vos|votre|la|les|toutes|le parole|promesse|promesses|engagement|engagements
      promesse|promesses|engagement|engagements|parole tenue|tenues|tenus|tenu|respecte|respectes|respectee|honores; comme promis|convenu|prevu|annonce|dit|indique|entendu
      chose promise chose; ainsi que promis|convenu; fait|faire exactement|bien ce|comme _ dit|promis|convenu|annonce|prevu
      fait ce que a|ont|avait|avaient|on _ dit|promis|annonce
      rappele|rappelee|recontacte|recontactee|rappelle|rappelait _ comme|exactement|heure|dite|convenu|promis|convenue|dans|bien|moment|rapidement|effectivement|prevu
      bien|effectivement rappele|rappelee|recontacte|recontactee|rappelle; a l'heure dite|convenue|annoncee|promise; a la date convenue|prevue|annoncee|promise|dite
      technicien|rendez|intervention|livreur _ heure|ponctuel|comme|prevue; au rendez vous; rendez vous respecte|honore|tenu
      date|horaire|delai|creneau|heure respecte|respectee|tenu|tenue annonce|promis; gens|personnes|personne|societe|entreprise de parole; de parole
      rien a dire sur les engagements; conforme a ce qui|que; dire ce qu'ils font`,
    topic: `rappel telephonique; =rappel; engagement pris; rappel prevu`,
  },
];
