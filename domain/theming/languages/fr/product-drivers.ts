import type { DriverDictionary } from '../../language.types.js';

/** What was bought, and the screens it is used through. */
export const productDrivers: readonly DriverDictionary[] = [
  {
    driver: 'product_defect',
    bareMention: 'neutral',
    bad: `
      defectueux; defectueuse; defectueuses; defaut de fabrication|conception|usine|serie; vice cache; malfacon; en panne; =panne; pannes
      tombe|tomber|tombee en panne|rade|morceaux|lambeaux; hors service|de|usage; =hs; =ko; rend|rendu l'ame; lache|lacher apres|au bout|en|deja
      @device _ marche|fonctionne|demarre|chauffe|tient|charge|se|refroidit|capte|allume @pas; @device ne _ marche|fonctionne|demarre|chauffe|charge|tient|capte|allume|lave
      ne _ marche|fonctionne|demarre|chauffe|charge|allume|capte|refroidit|imprime _ pas|plus|jamais|rien|que
      marche|fonctionne|demarre|chauffe|capte|charge plus|mal|pas|rien|jamais|moitie|que; capte rien|mal|pas; fonctionnement aleatoire|intermittent|chaotique
      ne fonctionne plus; a|de cesse|arrete de? marcher|fonctionner; ne tient pas|plus; dysfonctionnement; dysfonctionnements; mal fonctionne
      mal fini|finie|concu|concue|fait|faite|fabrique|coupe|coupee|monte|cousu|isole|isolee
      @device _ en|hs|hors|casse|cassee|mort|morte|lent|lente|instable|defaillant|nul|pourri|pourrie|rame|coupe|saute|plante|lache|redemarre|bug|bugue|grille|fuit|chauffe|inutilisable|mediocre|catastrophique|inexistant|inexistante|mauvais|mauvaise|faible|froide|deplorable|surchauffe panne|service|usage|rade|tout|souvent|sans|toute|toutes|vite|anormalement|constamment|regulierement|apres
      internet|reseau|connexion|fibre|debit|douche|chauffage|ligne|wifi _ inexistant|inexistante|lent|lente|instable|nul|nulle|catastrophique|faible|mauvais|mauvaise|froid|froide|horrible|pourri|merdique|coupee|coupe|deplorable|saute|limite
      coupure; coupures; micro coupures; coupures de courant|reseau|internet|connexion; ca coupe tout|sans|souvent|toutes|regulierement|encore|constamment; coupe tout le temps
      deconnexion; deconnexions; redemarre|redemarrer|reboot tout|toute|sans|constamment|en|toutes
      plus|pas|sans|aucun|aucune|zero|jours|semaines|perte|perdu de|du|le|la? internet|reseau|signal|connexion|tele|television|fibre|chauffage|eau|electricite|courant|gaz|wifi|debit
      sans internet|reseau|connexion|chauffage|eau|electricite|telephone
      mauvais|mauvaise|faible|pietre reseau|connexion|debit|signal|reception|couverture|qualite|isolation|son|finition
      qualite _ mediocre|mauvaise|deplorable|baisse|chute|decevante|nulle|zero|bas|douteuse|lamentable|medicore|moindre|catastrophique|laisse|inferieure|perdu|degrade|rendez|vous|baissee|insuffisante
      baisse|perte|manque|chute de qualite; qualite en|est|qui|a|pas _ baisse|chute|la|desirer|terrible|rendez; pas|aucune|mauvaise de? bonne? qualite; camelote; pacotille
      de la merde; du toc; cheap; fragile; fragiles; pas solide|solides; peu solide|solides; pas fiable|fiables; peu fiable; instable; pas costaud; gadget
      se decolle|decollent|dechire|dechirent|decoud|casse|cassent|deforme|effiloche|use|rouille|degrade|decompose|desagrege|raye|fendille _ apres|au|premier|vite|premiere|bout|deja|tout
      decolle|decollent|dechire|dechiree|troue|trouee|casse|cassee|casses|fissure|fissuree|rouille|rouillee|delave|retreci|brule|fondu apres|au|en|des|premiere|deja|tout
      @num @time apres|et _ panne|casse|cassee|hs|mort|lache; casse|cassee au|apres|en|des premiere|bout|deux|premier|quelques|un|une|utilisation; surchauffe; fuite; fuites
      fuit; grille; court circuit; plante; plantages; plantage; buggue; bogue; bogues; bug; bugs; bugue; buguee; bugge; logiciel _ plante|bug|perd|lent|instable|rame
      perd|perdre|perdu mes|toutes|les donnees|fichiers|reglages
      pas|ne|non|loin conforme|fidele|correspond|correspondant _ a|avec|la|au|du|ce|le|description|annonce|photo|photos|attentes
      correspond|correspondait|correspondent pas|absolument|en; non conforme; ne correspond; rien a voir avec; different|differente de la|photo; publicite trompeuse produit
      immangeable; pas frais|fraiche|bon|cuit|cuite
      froid|froide|froids|froides|cru|crue|perime|perimee|perimes|moisi|moisie|avarie|rassis|tiede|tiedes|sec _ plat|repas|pizza|frites|nourriture
      pates|pizza|repas|plat|plats|frites|nourriture|viande|burger|poisson|legumes _ froid|froide|froids|froides|cru|crue|perime|immangeable|infect|trop|sec|brule|brulee|degueulasse|tiede|dur|mauvais
      date de peremption; perime; perimee; perimes; date depassee; sale; sales; salete; crasseux; crasse; poussiere partout; cafards; cafard; punaises; puces de; moisissure
      moisissures; odeur; odeurs; pue; puait; puent
      chambre|salle|toilettes|draps|voiture|siege|train|bus|appartement|piscine|linge _ sale|sales|degoutante|degoutants|crade|miteuse|bruyante|minuscule|mal|vetuste|horrible|immonde|deplorable
      bruyant; bruyante; inconfortable; inconfortables; mal isole; vetuste; taille _ petit|grand|pas|mal; taille trop; trop petit|grand|petite|grande|serre|large|court|etroit
      produit|article|appareil|materiel|service|modele _ decevant|mediocre|nul|mauvais|inutilisable|inutile|pourri|deplorable|defaillant|bas; inutilisable; inutilisables
      obsolete; obsolescence; ne tient pas la|le|longtemps; batterie _ tient|dure|vide|morte|gonfle|decharge; autonomie _ nulle|faible|ridicule|decevante
      il manque des|une|la fonctions|fonctionnalites|fonction|fonctionnalite|option; fonctionnalite|fonctionnalites absente|manquante|supprimee|limitees; regression
      deuxieme|troisieme echange|appareil|produit|panne|box; encore en panne`,
    good: `
      bon|bons|excellent|excellents|super|tres|superbe|magnifique|genial|top|meilleur|parfait|beau produit|produits|appareil|article|articles|modele|materiel|reseau|debit|logiciel|velo|repas|vehicule|plat|plats|vol
      bonne|excellente|belle|super|parfaite|tres|meilleure|haute|superbe|geniale|grande|belles|bonnes qualite|connexion|finition|finitions|fabrication|machine|voiture|chambre|matiere|nourriture|cuisine|literie|couverture|isolation|reception|pizza|autonomie|application
      bel article|appareil|objet; qualite _ top|rendez|excellente|parfaite|superbe|impeccable|exceptionnelle|bonne|irreprochable|la|incroyable|nickel|super|remarquable
      la qualite est la; de qualite
      produit|produits|article|articles|appareil|materiel|chambre|voiture|vetements|logiciel|repas|machine|meuble|reseau|connexion|nourriture|literie|internet|debit|fibre _ conforme|conformes|excellent|excellents|parfait|parfaits|genial|geniaux|impeccable|impeccables|top|super|qualite|solide|solides|fiable|fiables|nickel|propre|confortable|delicieux|rapide|stable|parfaite|excellente|magnifique|bon|bons|bonne|merveille|efficace|efficaces|superbe
      conforme _ description|photo|photos|attentes|attente|annonce|demande|commande|descriptif|site; conforme a la|aux|mes|ma|le
      correspond _ parfaitement|exactement|tout|bien|description|attentes|photo|besoins; correspond a la|mes|ce|parfaitement; solide; solides; robuste; robustes; costaud
      resistant; resistante; fiable; fiables; fiabilite; bien|tres|parfaitement|super fini|finie|concu|concue|fabrique|fait|faite|coupe|isole|equipe|equipee|monte
      bien pense|pensee; finitions soignees|parfaites|impeccables; tissu|matiere|matieres agreable|epais|doux|qualite
      fonctionne|marche|tourne|roule|capte parfaitement|tres|bien|impeccable|nickel|merveille|merveilles|comme|super|impec; fonctionne a merveille; tourne comme une
      marche super|bien|tres; fonctionne bien; taille parfaitement|parfaite|bien|nickel; me va parfaitement|bien; delicieux; delicieuse; delicieusement; succulent; savoureux
      savoureuse; excellent repas|plat; bon|bonne repas|pizza|bouffe|petit|dejeuner|gouter
      le|la|notre repas|pizza|nourriture|plat|cuisine _ bon|bonne|excellent|excellente|delicieux|delicieuse|top|chaud|chaude; bien chaud|chaude|frais|fraiche
      encore chaud|chaude; propre; propres; proprete; spacieux; spacieuse; confortable; confortables; confort; chambre _ impeccable|parfaite|nickel|spacieuse|magnifique|belle
      debit _ au|excellent|top|impressionnant|parfait; connexion stable|rapide|parfaite|excellente|nickel|top|au; aucun defaut; sans defaut; pas de panne
      jamais en|de|tombe|eu panne; aucune coupure|panne; pas une coupure; ultra rapide|stable; montage facile|simple|rapide; facile a monter|utiliser|installer; esthetique
      design; performant; performante; performants`,
    topic: `
      =produit; =produits; qualite; article; appareil; fonctionnalite; fonctionnalites; reseau; debit; connexion; internet; fibre; couverture; materiel; logiciel; nourriture
      repas; chambre; option technique; reception tv`,
  },
  {
    driver: 'digital_experience',
    bareMention: 'neutral',
    bad: `
      @site _ plante|plantee|bug|bugue|buguee|bugge|bogue|rame|lent|lente|nul|nulle|mal|catastrophique|horrible|complique|compliquee|illisible|pourri|pourrie|inutilisable|incomprehensible|hs|inaccessible|obsolete|confus|deplorable|merdique|indisponible|penible|galere|archaique|chaotique|freeze|crash|crashe|ferme|bloque|bloquee|usine|labyrinthe|depasse|mediocre|catastrophe|decevante|tourne|peu|bordelique|bordel
      @site ne _ marche|fonctionne|charge|ouvre|repond|reconnait|propose|permet|affiche|passe|enregistre|est; @site _ marche|fonctionne|charge|ouvre @pas
      @site _ en maintenance|panne|rade|erreur|boucle|carton
      @site a|vraiment|pas revoir|chier|vomir|ameliorer|pratique|intuitif|intuitive|clair|claire|ergonomique|fonctionnel|fonctionnelle|top|fluide|adapte
      le|la|votre|ce|cette site|application _ plante|rame|bug|nul|nulle; plante a|sans|des|tout|constamment|chaque; rame
      bug|bugs|bogue|bogues sur|dans|de|du _ site|application; application|site bug|bugue|buguee|buggee|bogue|pas|mal; erreur 404|technique|500|serveur|systeme|inconnue
      message|messages d'erreur; page|pages blanche|introuvable|erreur|expiree|charge; page _ charge|affiche|ouvre pas; chargement interminable|infini|long|sans
      session expiree|expire; pas|peu|jamais|tres|trop intuitif|intuitive|ergonomique|lisible|user; pas facile|simple|evident a naviguer|utiliser|trouver _ site|application
      mal concu|concue|fait|fichu|foutu|pense _ site|application; mal concu; usine a clics; introuvable; introuvables
      cherche|chercher|trouve|trouver|trouvable|galerer|galere _ bouton|numero|rubrique|onglet|page|lien|contact _ contacter|contact|site|telephone|nulle
      impossible|introuvable|pas|jamais|aucun|ou de? _ trouver|trouve|numero|bouton|lien|contact _ numero|contact|telephone|bouton|site|appeler|rubrique
      bouton|lien|formulaire|page|paiement|panier|captcha _ marche|fonctionne|plante|mort|bug|bugue|bloque|casse|inactif|introuvable|vide|erreur
      lien mort|casse|invalide|expire; formulaire bug|bugue|plante|interminable|mal; chatbot; =bot; robot; robots; ia qui|incapable; intelligence artificielle
      assistant|conseiller virtuel; assistant vocal; serveur vocal; menu|menus vocal|vocaux|interminable|interminables|principal; menu principal
      tape|tapez|taper|tapes 1|un|2|deux|3; tapez votre; reconnaissance vocale; voix enregistree|robotisee; boucle infinie; tourne en boucle
      parler|parle|joindre|=avoir|contact|obtenir|discuter|echanger|tomber|impossible _ humain|etre|vraie|machine|robot|repondeur humain|personne
      un|etre|vrai|vrais|quelquun|contact|aucun humain|humaine|humains; etre humain; vraie personne; de vraies|vrai personnes|interlocuteur; plus d'humain; pas d'humain
      zero humain; deshumanise; deshumanisation; tout automatise; tout numerique; tout digital|digitalise
      oblige|obliger|obligee|obligation|force|forcee|contraint de|a passer|telecharger|utiliser|tout|faire|installer _ site|application|internet|ligne|numerique
      fracture numerique; uniquement|seulement|que par|en|via|sur internet|ligne|application|site
      interface _ illisible|nulle|horrible|compliquee|confuse|catastrophique|vieillotte|moche|complexe; illisible sur mobile|telephone
      mise a jour _ pire|catastrophique|nulle|plante|bug|plus|depuis|ratee|catastrophe
      nouvelle|derniere version|application|interface|mise|maj _ pire|nulle|horrible|catastrophique|moins|bug|illisible|catastrophe|bugue|buguee|plus; captcha; pop up; popups
      cookies; trop de clics|pub|publicite|publicites|notifications; chat|tchat|live _ inutile|indisponible|nul|jamais|fonctionne|ne|inactif
      impossible _ telecharger|imprimer|valider|charger|ouvrir|uploader _ document|documents|facture|panier|pieces|attestation|fichier|commande|billet
      impossible de valider|finaliser|payer|commander _ site|ligne|application|panier|commande`,
    good: `
      application|site|interface|espace|portail|plateforme|chat|navigation|page|ergonomie|tchat _ facile|simple|claire|clair|intuitif|intuitive|pratique|genial|geniale|top|super|fluide|ergonomique|excellent|excellente|bien|parfait|parfaite|rapide|efficace|complet|complete|agreable|utile|cool|merveille|nickel|bonne|beau|moderne|fonctionnel|fonctionnelle
      bon|bonne|super|excellent|excellente|belle|beau|geniale|tres|meilleure|chouette|jolie site|application|interface|ergonomie|navigation|plateforme|portail
      pas mal du tout votre|le|la|cette nouvelle? application|site|interface; adore|aime _ application|site|interface
      facile|simple|agreable|rapide a|de naviguer|utilisation|utiliser|trouver; facile a utiliser; simple d'utilisation; facile d'utilisation; facilite d'utilisation
      ergonomique; intuitif; intuitive; on trouve tout; trouve tout|facilement|rapidement; tout se fait en|sur|depuis|via|par; tout en ligne
      tout faire en|depuis|sur ligne|application|chez|telephone|site; en ligne _ pratique|facile|simple|rapide|top|genial|super; pratique _ en ligne|application|site
      demarche|demarches|souscription|inscription en ligne _ simple|facile|rapide|fluide; chat _ genial|top|super|pratique|efficace|rapide
      chat en ligne efficace|rapide|super|top`,
    topic: `
      site; site internet|web; application; application mobile; interface; espace client|personnel|perso; portail; ergonomie; navigation; chat; tchat; chat en ligne; en ligne
      menu; plateforme; serveur vocal; page d'accueil; page web`,
  },
  {
    driver: 'account_access',
    bareMention: 'negative',
    bad: `
      compte|carte|acces|espace|profil|identifiant|identifiants|session|ligne _ bloque|bloquee|bloques|suspendu|suspendue|verrouille|verrouillee|pirate|piratee|desactive|desactivee|ferme|supprime|supprimee|inaccessible|gele|hacke|restreint|clos|refuse|invalide|invalides|reconnus|incorrect|errones
      bloque|bloquer|suspendu|suspend|verrouille|desactive|ferme|supprime|pirate|pirater|hacke|gele|bloquent mon|ma|mes|le|notre|son compte|carte|acces|comptes
      impossible|pas|plus|jamais|peine|moyen|probleme|problemes|difficulte|galere|souci|refuse de|a|pour|pu? @me? connecter|connexion|acceder|identifier|authentifier|logger|entrer|loguer
      connecter|acceder|connexion|identifier impossible|refuse|refusee; connexion impossible|refusee|a mon|au compte|espace; acces refuse|impossible|bloque|perdu|a mon
      perdu le|mon|acces; plus acces a|au|aux mon|ma|mes|compte|espace|rien; pas acces a|au mon|ma|mes|compte|espace|rien
      mot|mots de passe _ refuse|incorrect|invalide|pas|errone|oublie|expire|jamais|marche|fonctionne|reconnu|faux|erreur|impossible|bloque|toujours|galere; mot de passe oublie
      reinitialisation|reinitialiser|reinitialise _ passe|arrive|pas|jamais|marche|impossible|fonctionne|boucle|compte
      mail|lien|code|texto de reinitialisation|verification|confirmation|validation|activation|connexion|securite|authentification _ arrive|jamais|pas|expire|invalide|recu|marche|fonctionne|rien|minutes|tard
      code|codes _ jamais|pas|expire|invalide|refuse|faux|errone|arrive|rejete _ arrive|recu|recus|envoye|marche|fonctionne|apres|incorrect|reconnu
      jamais|pas|toujours|aucun|aucune recu|recois|de _ code|mail|lien _ confirmation|verification|validation|activation|reinitialisation|acces|connexion|securite|passe
      double authentification|facteur|verification; authentification _ facteur|facteurs|forte|impossible|echoue|echouee|bloque|galere; deux facteurs; coince|coincee dehors
      verification d'identite _ echoue|refusee|interminable|pas|impossible; identite pas|non|refusee|impossible verifiee
      deconnecte|deconnecter|deconnectee sans|tout|toutes|a|constamment chaque|temps|cesse|arret; pirate; piratage; hacke; usurpation
      ne reconnait|reconnaissait|reconnaissent _ mot|identifiant|identifiants|mail|compte|numero; compte introuvable|inexistant|pirate|bloque|inaccessible
      identifiant inconnu|invalide|perdu|refuse; carte avalee|bloquee`,
    good: `
      acces retabli|restaure|recupere|debloque|facile|simple|immediat|rendu; compte _ debloque|reactive|recupere|retabli|restaure|reinitialise|securise|deverrouille
      debloque|reactive|recupere|retabli|reinitialise|debloquer|restaure|recuperer|deverrouille|rendu|redonne|regle _ mon|ma|mes|le compte|acces|carte|passe|identifiants
      pirater|pirate _ compte _ recupere|retabli; pu|peux|reussi|arrive|parviens|parvenu|enfin a? @me? reconnecter|connecter|acceder; reconnecter
      connexion facile|simple|immediate|retablie|rapide|aisee; connexion au|a compte|espace|mon facile|simple|rapide
      mot de passe reinitialise|change|retrouve|renvoye en|rapidement|facilement|sans|immediatement|tout|dans; code recu immediatement|tout|aussitot|dans
      identification simple|rapide|facile|securisee; aide|aidee a? _ connecter|acceder|recuperer _ compte|espace|acces|passe`,
    topic: `
      mot de passe; identifiant; identifiants; me connecter; se connecter; connexion a mon|au|compte; acces a mon|au compte|espace; compte en ligne; mon compte; compte client
      authentification; code d'acces; code de verification|confirmation|validation; code secret; code pin|puk; verification d'identite`,
  },
];
