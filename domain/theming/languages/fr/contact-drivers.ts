import type { DriverDictionary } from '../../language.types.js';

/** How a contact ran: handed over, told again, waited for, needed again. */
export const contactDrivers: readonly DriverDictionary[] = [
  {
    driver: 'repeat_transfers',
    bareMention: 'negative',
    bad: `
      transferer|transfere|bascule|redirige|reoriente|aiguille @num fois
      transfere|bascule|redirige|reoriente|renvoi|oriente _ vers|a|sur|au _ autre|mauvais|mauvaise|service|numero|different|differents; transferts a repetition; @me transferer
      @me transfere; @me a|ont|est|etre|fait transferer; etre transferer; transferts multiples|incessants|interminables; transferer sans arret|cesse
      transferer de service|personne|conseiller|poste; transferer dans le vide; transferer au mauvais|autre; transferer vers; transferer a un|une
      mauvais service|departement|interlocuteur|poste; pas le bon service|numero|interlocuteur|departement; balader de|entre|partout|service|part; @me balader
      balade|baladent|balader @me; faire balader; balade|ballade|trimballe|trimbale de service|un|bureau|interlocuteur|personne|part|gauche; @me trimballer|trimbaler|ballotter
      ballotter de|entre; ballotte; renvoi de service|un|bureau|interlocuteur|personne|droite|gauche|le
      renvoi vers|sur|chez|au _ autre|magasin|fabricant|service|constructeur|site|transporteur|marque|agence|concessionnaire|assurance|operateur
      renvoient|renvoie|renvoyer la balle; se renvoient; se renvoie; se renvoyer; renvoi d'un a l'autre; renvoi @me; @me renvoi a|de|vers|chez|au|sur; ping pong; partie de ping
      patate chaude; se refiler|refilent|refile _ dossier|patate|balle|client|bebe; refiler un|le|encore _ numero|service|contact
      se rejeter|rejettent|rejette la faute|balle|responsabilite; rejeter la faute; la faute de l'autre; ne pas de notre|leur|son|ma ressort|responsabilite|competence
      pas de leur|notre|son ressort|responsabilite; ni l'un ni l'autre; pas mon|notre|leur|son service|departement|probleme|domaine|rayon; releve pas de
      pas a nous de le|faire|gerer; pas chez nous; c'est pas nous; d'un service a le|un; d'un @service a|le; d'un interlocuteur; de service en service; de bureau en bureau
      de guichet en guichet; de conseiller en conseiller; de poste en poste; de personne en personne; de droite a gauche; de gauche a droite; de pilier en
      entre deux|trois|plusieurs|les|differents services|departements; @many|@num @service differents; @num interlocuteurs; @num conseillers|conseilleres|operateurs
      trois|quatre|cinq|six|plusieurs|differents|3|4|5|6 services; differents services|interlocuteurs|conseillers|departements
      plusieurs interlocuteurs|services|conseillers|personnes; @many personnes differentes; @many personnes
      deuxieme|troisieme|quatrieme|cinquieme|sixieme|enieme|2|3|4|5|10 interlocuteur|conseiller|personne|service|operateur
      a mon|ma|mes @num|quatrieme|troisieme|deuxieme|cinquieme interlocuteur; jamais le meme interlocuteur|conseiller|agent|technicien
      jamais la meme personne|interlocutrice|conseillere; interlocuteur different a|chaque; personne differente a|chaque; chaque fois un|une autre|nouveau|nouvelle|different
      changer de conseiller|service; dit|demande|repondu|conseille de appeler|contacter|voir|demander|joindre|me _ autre|numero|avec|fabricant|transporteur|banque|vendeur
      voir avec le|mon|ma|un|une|vous|eux; passer d'un; passer de service|main; passer un|une|le autre|service; passer _ autre|collegue|superieur
      passer @num|plusieurs|differentes personne|personnes|services|conseillers|interlocuteurs; repasser le|un|une|encore
      passer le service|commercial|technique|comptable|relation|bureau; me|nous repasser; de main en main; on|il|elle me passe; faire le tour des|de services|tous
      parler a @num personne|personnes|conseillers|interlocuteurs; eu @num|plusieurs personne|personnes|interlocuteurs|conseillers|services; tourner en bourrique
      aucun interlocuteur unique; personne ne prend en charge; personne ne veut s'en occuper; pitcher d'un; garrocher d'un; pitche|garroche de`,
    good: `
      seul interlocuteur|conseiller|contact; seule interlocutrice|personne|conseillere; un|une meme interlocuteur|conseiller|personne
      interlocuteur|interlocutrice|conseiller|contact|conseillere unique|dedie|attitre|attitree; meme interlocuteur|interlocutrice|conseiller|conseillere|personne|technicien
      la meme personne du|depuis|pour|tout|chaque; du debut a la fin; directement au|vers|a le|la|bon|bonne bon|bonne|service|personne; directement le bon
      bon service|interlocuteur du premier|tout|directement|immediatement|des; bonne personne du|tout|directement|immediatement|des; prendre|pris en main
      pris mon dossier|probleme|affaire en charge|main; prendre en charge de|du a|debut; @me suivre du debut|jusqu|jusque; de A a Z
      mise en relation immediate|rapide|directe|directement; transfert rapide|efficace|immediat|fluide; transferer au|vers|directement le? bon|bonne
      pas besoin d'etre transfere`,
    topic: "transfert d'appel; =transfert; =transferts; mise en relation; aiguillage; basculement",
  },
  {
    driver: 'repeating_oneself',
    bareMention: 'negative',
    bad: `
      repeter _ meme|memes|chose|choses|histoire|probleme|information|dossier|demande|tout|fois|encore|numero|nom|adresse; me|nous repeter; tout repeter
      repeter sans|a|encore|toujours|inlassablement|constamment; repeter @num fois; dit et redit; dire et redire; deja dit a|au; deja explique
      deja envoye|transmis|fourni|donne|communique; reexpliquer; re expliquer; tout reexpliquer; expliquer _ encore|nouveau|chaque|meme|fois|debut|zero|rebours|tous
      expliquer @num fois; expliquer a @num|chaque|nouveau|encore; expliquer encore|a nouveau
      expliquer mon|ma|le|la|notre _ @num|chaque|encore|a|toujours @num|fois|nouveau|interlocuteur|appel|conseiller
      expliquer _ mon|ma|notre|la|le cas|histoire|probleme|situation|souci _ chaque|nouveau|encore|fois|a; explique la|mon meme chose|probleme; explication a refaire
      raconter _ histoire|vie|probleme|meme|tout|nouveau|chaque|encore|fois; raconter mon|ma|toute; re raconter; reraconter; tout recommencer
      recommencer _ zero|debut|depart|explications|explication; recommencer tout; recommencer a chaque|zero; repartir de zero|debut; reprendre _ zero|debut|depuis|explications
      reprendre tout; a zero a chaque; retour a la case; case depart; tout refaire; refaire _ demande|dossier|meme|formulaire; encore une fois expliquer; redonner
      redonner _ numero|nom|adresse|coordonnees|information|iban|reference|tout|dossier|date; redemander; @me redemander
      redemande|redemander _ numero|memes|information|documents|iban|nom|rib|piece|chaque|papiers; ressaisir; resaisir; re saisir; retaper tout|mes|mon|le|les
      donner _ numero|nom|coordonnees|information|reference|adresse|identite|date _ chaque|fois|encore|nouveau|tous|@num|repetition
      donner _ chaque|@num fois|interlocuteur|appel; demande|demander _ meme|memes chose|information|documents|pieces|questions|papiers|document
      demande @num fois le|la|les|mon|ma|mes; demander a chaque|nouveau; toujours les memes questions|informations|documents
      memes questions|informations|documents|papiers|justificatifs|pieces _ encore|chaque|fois|nouveau|@num|toujours|sans; meme question a|@num|encore|chaque
      meme histoire a|@num|encore|chaque; memes explications; la meme chose a|@num|encore|chaque|depuis; repondre _ memes questions; renvoi @num fois; renvoi _ @num fois
      renvoi _ memes; renvoi les memes; renvoyer|renvoye encore|a nouveau|les mes|le|la|les|mon; encore renvoye; envoyer @num fois les|le|mes|la|mon
      renvoi encore le|les|mes|mon; disque raye; comme un perroquet; aucun historique; pas d'historique
      aucune trace de mon|mes|ma|nos|appel|appels|echange|demande|conversation; pas|aucune trace de mes|mon|ma appels|dossier|demande|appel|mails; ne savent jamais qui|ou
      personne ne lit|lu|lire _ dossier|notes|historique|message|mail; pas lu mon|le|mes|ma|les dossier|message|mail|historique|notes|demande
      rien n'est note|consigne|enregistre; rien de note; pas note dans; rien dans le dossier; pas transmis le|information|dossier
      information _ pas transmise|transmises|remontee|passee; l'information ne passe|circule; rebacher; rabacher; repasser par l'identification; verifier mon|identite @num fois
      reverifier; a chaque appel il|on|je|ce; chaque fois tout|expliquer|recommencer|reprendre; epeler _ @num|chaque|encore fois; redire _ chaque|tout|encore|meme; tout redire`,
    good: `
      avoir|avait|ont deja mon|mes|toutes|tout|le|les dossier|information|coordonnees|historique|elements|sous|yeux; avoir|avait _ historique|dossier sous les yeux
      avait mon historique|dossier; mon dossier sous|devant|en; connaitre deja|mon|ma|mes|bien|tout|notre dossier|situation|probleme|cas|historique|histoire|nom
      connait|connaissait|connaissent mon|ma|notre|mes|deja; avoir lu mon|le|mes|ma dossier|message|historique|notes|mail|demande; lu mon dossier|historique|message
      au courant de mon|ma|notre|mes|tout|la dossier|situation|probleme|cas|historique|demande; se souvenir|souvenait|souvient|souvenaient de moi|nous|mon|ma; reprendre la ou
      reprendre le|mon dossier la|ou; expliquer _ seule|une seul|seule fois; raconter une seule fois; expliquer qu'une fois; dire qu'une fois`,
    topic: `=repeter; me repeter; =repetition; =repetitions; memes explications`,
  },
  {
    driver: 'wait_time',
    bareMention: 'negative',
    bad: `
      un peu de attente; un peu de temps de attente; attente interminable|longue|trop|insupportable|tres|infinie|inacceptable|de|au|telephonique|pour|sans|excessive|enorme
      temps d'attente; longue attente; trop d'attente; beaucoup d'attente; attente de|est @num|plus|pres|trop|longue; @num|des|de|une @time d'attente; @time d'attente
      @num @time a|de attendre|patienter|poireauter|musique; @num @time en|au ligne|telephone|bout|file|queue; @num @time de queue|file|musique|patience
      @num @time pour avoir|joindre|parler|obtenir|une|un|repondre|que|etre|me|traiter|rien|recevoir|reponse; @num @time avant de|que|une|un|avoir
      @num @time sans reponse|nouvelle|nouvelles|retour; depuis @num @time sans|toujours; plus de|que @num|une|un @time pour|de|a|au|avant|sans
      pres de @num|une @time pour|de|a|au|avant; plus d'une @time; des heures|semaines|mois a|de|pour|avant|au; en attente depuis|pendant|de|plus|un|une|@num
      mise|mis en attente; attente telephonique; musique d'attente; musique en boucle
      attendre @num|des|plus|pres|trop|longtemps|une|un|toute|tout|plusieurs|indefiniment|encore|toujours|sans|depuis|pendant|presque|interminablement|ma|mon|la|le; j'attends
      on attend; nous attendons; attendre _ reponse|retour|rappel|@time|longtemps|vain; attendre et attendre; tout ce temps; attend toujours; faire attendre; fait attendre
      a attendre; =poireauter; poireauter; faire poireauter; patienter @num|des|longtemps|plus|une|trop|pendant|depuis|encore; faire patienter; faire la queue
      queue interminable|de|enorme|pas|longue; file d'attente; la queue pendant|depuis; queue de @num; queue jusqu|dehors; trop long a|pour|avant; trop longtemps
      tellement long; un peu long a|pour|avant; long a repondre|obtenir|venir|traiter|avoir; long pour avoir|obtenir|joindre|une|un|le; tres long; bien long; long, long
      c'est long; c'etait long; longue a|pour repondre|obtenir|venir; delai de reponse|traitement|prise _ long|trop|inacceptable|interminable|excessif|@num
      delai|delais trop|tres|interminable|excessif|excessifs|long|longs|inacceptable|inacceptables|de reponse
      delai|delais _ interminable|interminables|excessif|inacceptable|honteux; une eternite; des plombes; trois plombes; des lustres; des heures; des semaines pour
      des mois pour|a; une plombe; une journee entiere pour|a; ca traine; traine en longueur|depuis; trainer
      prendre @num|trop|plus|un|une|des|enormement|tellement|beaucoup|tout @time|de|temps; prend un temps fou; temps fou
      perdre @num|une|des|mon|plus|la|ma|toute @time|de|heure|journee|apres|matinee; @num @time perdues|perdus|perdue|perdu; perte de temps au|telephone
      @num @time au telephone|tel; passer @num|des|plus|une|la @time|de|matinee|journee a|au|telephone|pendu; sans reponse; pas de reponse; aucune reponse; pas de retour
      aucun retour; sans retour; pas|jamais|aucune eu|recu|obtenu|obtenir|avoir|recevoir _ reponse|retour
      toujours|encore pas|aucune|aucun|sans de|eu|recu|reponse|retour reponse|retour|nouvelle|nouvelles; toujours pas de reponse|retour; ne repond pas|jamais|plus|a
      repond|repondent|repondez|repondre|repondu @pas; repond|repondent|repondu|repondre ni|toujours|meme|absolument|quasi pas|jamais|par; repond personne
      personne _ repond|repondre|repondu|decroche|decrocher; personne au|qui|pour bout|telephone|repond|decroche|me|nous|repondre; personne pour me|nous|repondre|decrocher
      personne ne repond|decroche|rappelle|traite; personne qui repond|decroche; daigne repondre; ne daigne|daignent; jamais repondu; pas repondu
      decroche|decrochent|decrochez|decrocher @pas|jamais|personne; ne decroche; qu'on me|nous reponde|rappelle|repond; veux juste _ reponde|repondre|reponse; lettre morte
      sans suite; reste|restee|restent|restes sans reponse|suite|retour; mail|message|courrier|appel|telephone|lettre _ ignore|ignores|sans|reste|restes|vide; injoignable
      injoignables; pas joignable; jamais joignable; jamais joignables; pas joignables
      impossible|impossibles _ joindre|contacter|avoir|appeler|obtenir|parler _ quelquun|personne|service|conseiller|vous|agence|par|telephone|au|ligne
      impossible de|a @me? joindre; impossible @me joindre; impossible de @me? contacter; impossible a joindre
      difficile|dur|complique|galere a|de @me? joindre|avoir|contacter|obtenir
      pas reussi|arrive|possible|moyen|pu a|de? @me? joindre|avoir|contacter quelquun|le|la|vous|personne|un|au|service; moyen de _ joindre|contacter
      ligne|lignes occupee|occupees|saturee|saturees; toujours occupe; sonne|sonner|sonnait dans le|occupe|vide; ca sonne; sonne occupe; boite vocale; repondeur
      standard sature; tombe sur repondeur|le|un|boite; accuse de reception automatique|et; reponse automatique; reponse tardive|lente; repondre|reponse lente|lentement|tard
      manque de reactivite|personnel; aucune reactivite; pas reactif|reactive|reactifs; peu reactif|reactive|reactifs; reactivite nulle|zero|inexistante; =lent; =lente; =lents
      lenteur; lenteurs; tres lent; trop lent; service lent|interminable; service tres|trop|vraiment|super lent|long; une tortue; comme une tortue; vitesse de|escargot
      pas assez de personnel|monde|conseillers|caisses|caissieres|serveurs|employes|guichets; manque de personnel|monde|conseillers|effectif; sous effectif; une seule caisse
      un seul guichet; une caisse ouverte; rappels automatiques; delai d'attente; attente; des heures au|a|de|en; poiroter; niaiser @num|une|au
      relance|relances sans reponse|effet|retour`,
    good: `
      pas|aucune|sans|peu|zero|presque de? attente; aucune attente; sans attente; pas d'attente; peu d'attente
      attente courte|minime|tres|raisonnable|reduite|inexistante|quasi|limitee courte|faible|nulle|raisonnable|inexistante; attente raisonnable|courte|minime|reduite
      pas|rien|meme|jamais eu a|besoin attendre|patienter; pas attendu; pas a attendre; sans attendre; sans faire la queue; pas de queue; pas de file; pas _ attendre
      n'ai pas attendu; a peine @num; au bout de @num|une|quelques secondes|seconde|minute; en @num|quelques|une|deux|trois|cinq minute|seconde|heure
      en moins de @num|une|deux @time|secondes; en quelques @time|clics|instants; en une|la minute|journee|seconde
      dans la|les minute|minutes|heure|journee|foulee|seconde|secondes; dans l'heure; le jour meme; le soir meme; en un rien de temps; en un clin; rapido
      @num minutes chrono|montre|top; montre en main; @num secondes; @num secondes d'attente
      reponse|retour|reponses|prise|intervention|traitement|depannage|service|action|aide|rappel _ rapide|rapides|immediat|immediate|rapidement|vite|prompte|instantanee|express|secondes|lendemain|quasi|instantane
      rapide; rapides; rapidement; rapidite; vite; tres vite; promptement; prompt
      repondu|repond|repondent|repondre|decroche|rappele|traite|recontacte|repondez _ rapidement|immediatement|vite|tout|aussitot|suite|tres|directement|minute|seconde|heure|sec|jour|lendemain
      quelquun au bout de|en; quelquun tout de suite; tout de suite quelquun|un
      eu quelquun|conseiller|monsieur|conseillere|tout _ suite|rapidement|immediatement|directement|vite; reactif; reactive; reactifs; reactives; reactivite
      toujours joignable|joignables|disponible|disponibles; facile a joindre; facilement joignable|joignables; joignable|joignables facilement|meme|rapidement|tout|toujours|a
      celerite; promptitude; express; eclair; a la vitesse; super vite; efficacite|efficace et rapide|rapidite; sans delai; sans tarder; sur le champ
      dans les|de delais brefs|meilleurs; dans les plus brefs; plus vite|rapide que|prevu; bref delai; delai raisonnable|court|rapide|tres|correct
      delais raisonnables|courts|rapides`,
    topic: "file; =queue; delai de reponse; delai; delais; ligne d'attente; temps de reponse; hotline",
  },
  {
    driver: 'first_contact_resolution',
    bareMention: 'negative',
    bad: `
      @num|deuxieme|troisieme|quatrieme|cinquieme|sixieme|2|3|4|5|6|enieme|nieme|seconde|dixieme|10 fois que|je je|appelle|appele|nous|on|contacte|vous|ecris|ecrit|demande|viens
      @num fois que je|nous|on; la deuxieme|troisieme|quatrieme|cinquieme|enieme|2|3|4|5 eme|e|ieme? fois que|pour|en; ca fait @num fois; fait @num fois
      @num|plusieurs|multiples|nombreux|nombreuses|innombrables|enieme|troisieme|deuxieme|quatrieme|incessants|trop appel|appels|mail|relances|relance|coups|demandes|contacts|tentatives|messages|passages|visites|deplacements|interventions pour|de|sans|et|plus|telephone|avant|infructueux|infructueuses|apres|telephoniques|deja|du
      rappeler _ @num|encore|sans|plusieurs|demain|fois|tard|nouveau|toujours|semaine|lundi; rappeler encore|plusieurs|sans|demain|plus|a|car|parce|tous|chaque
      @me dit|dire|demande|demander de rappeler; dit de rappeler; demande de rappeler
      dois|du|faut|doit|oblige|devoir|fallu|obligee encore|re|de|toujours|sans|que @me? _ rappeler|recontacter|relancer|revenir|retourner|rappelle|relance; du rappeler
      du recontacter; du relancer; fallu rappeler|relancer|recontacter|insister|appeler|ecrire; fallu _ rappelle|relance|insiste|retourne|revienne
      fallu @num|plusieurs appels|mail|relances|semaines|coups|visites|passages; il faut relancer|rappeler|insister; faut rappeler|relancer
      oblige de rappeler|relancer|revenir|retourner|recontacter|appeler; relancer @num|plusieurs|sans|encore|toujours|constamment|tous|chaque|en; je relance; =relance @num fois
      relance @num|plusieurs fois; relances; apres @num|plusieurs|multiples|de|maintes appels|mail|relances|nombreux|nombreuses|tentatives|fois
      malgre @num|plusieurs|mes|nos|de|multiples appels|mail|relances|nombreux|nombreuses|demandes; maintes|plusieurs|@num reprises; a plusieurs reprises; a maintes reprises
      a @num reprises; j'ai appele|ecrit|contacte @num|plusieurs|maintes fois; appele @num|plusieurs|maintes|dix fois; contacte @num|plusieurs|maintes|dix fois
      ecrit @num|plusieurs|maintes fois; j'en suis a|au mon|ma @num|troisieme|quatrieme|cinquieme|deuxieme appel|mail|technicien|rendez|visite
      troisieme|quatrieme|cinquieme|deuxieme|enieme|3|4|2|5|sixieme|10|n appel|mail|relance|reclamation|rendez|technicien|ticket|intervention|tentative|reparation|visite|echange
      re contacter; retourner en|au|a @num|magasin|agence|boutique @num|plusieurs|fois; revenir @num|plusieurs fois; revenir le|demain|plus|une|encore
      repasser @num|demain|plus|une|plusieurs|encore fois; rouvrir|reouvrir un|une|le|mon|la|encore ticket|dossier|demande|reclamation; reouvrir; rouvrir; nouveau ticket
      nouvelle reclamation; encore un appel; harceler pour; insister pour; a force de relancer|insister|appeler|rappeler; me bats depuis; toujours le meme probleme apres`,
    good: `
      premier|1 appel|coup|contact|mail|essai|message|echange|passage|rendez|interlocuteur; des le premier|1; du premier coup; au premier appel|coup|contact|passage
      premiere fois|demande|tentative|visite|intervention _ reglee|regle|resolu|bonne|bon|suffi|suffit|ok; des la premiere fois|demande|visite|intervention; du premier
      de la premiere fois; premier coup; un|une|1 seul|seule|simple|unique appel|mail|coup|message|contact|visite|passage|fois|echange|rendez|intervention|conversation
      en un appel|coup|mail|message|echange|clic; un coup de fil et; un appel a|et|suffi|suffit; un mail a|et|suffi|suffit; un message a|et suffi|hop|ce
      pas|aucun|sans|jamais eu? besoin|a|devoir|avoir|eu|nul de|a? @me? rappeler|relancer|recontacter|insister|revenir|retourner; sans relance|relancer|rappeler
      pas eu a|besoin _ rappeler|relancer|recontacter|insister; sans avoir a|besoin|du _ rappeler|relancer|recontacter|insister; inutile de rappeler|relancer; une fois a suffi`,
    topic: '',
  },
];
