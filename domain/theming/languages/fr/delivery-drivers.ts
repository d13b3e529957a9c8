import type { DriverDictionary } from '../../language.types.js';

/** What was to arrive, how it arrived, and who else would have done it better. */
export const deliveryDrivers: readonly DriverDictionary[] = [
  {
    driver: 'delivery_delay',
    bareMention: 'neutral',
    bad: `
      en retard; retard; retards; retarde; retardee; retardes; retarder; retard de|sur livraison|train|vol|avion|bus; @num|avec|gros|enorme @time de retard; @time de retard
      livraison|livre|livree|colis|commande|vol|train|bus|avion|envoi|courrier|expedition _ retard|retarde|retardee|retardes|tardive|tard|lent|lente|longue|trop|interminable|repoussee|repousse|reportee|decalee|decale|bloque|bloquee|trainee|delai|interminables
      livraison|delais|delai|livraisons _ pas|jamais|non|depasse|depasses|trop|interminable|interminables
      delai|delais|date|dates|horaire|horaires|creneau _ pas|non|jamais|depasse|depassee|depasses|fantaisistes|fantaisiste _ respecte|respectee|respectes|tenu|tenus|tenue|respecter
      non respect des|du|de delais|delai|horaires|la; delai de livraison _ pas|non|depasse|trop|long
      @goods _ jamais|toujours|pas|encore|aucun|rien _ arrive|arrivee|arrives|recu|recue|livre|livree|livres|parti|expedie|expediee|la|passe|vu|nouvelles|venu
      jamais|toujours|pas|encore|rien|non _ recu|recue|recus|arrive|arrivee|livre|livree|livres|expedie|expediee|recevoir|parti|recois|venir _ @goods
      pas|jamais|toujours|rien recu|recue|arrive|arrivee|livre|livree|livres|expedie|expediee; toujours rien recu; rien recu
      attends|attend|attendu|attendre|attendons|attente toujours|encore|depuis|de|ma|mon|mes|le|la|un|une? _ @goods
      attend|attendre|attendu toujours? ma|mon|la|le|mes commande|colis|livraison|livreur|remplacement
      etait|est|devait|prevue|prevu|annoncee|annonce|promise|promis __ lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|semaine _ on|rien|toujours|samedi
      livraison|livre|livree|arrive|arrivee|colis|commande|venu|passe _ apres|plus|bien|trop|avec @num|tard|la|noel|date|deux|trois|une|semaine|semaines|jours|retard @time|tard|apres|de|prevue
      arrive|arrives|livre|livree|arrivee|passe trop|bien|tres|plus|beaucoup tard; arrive a @num heures
      decale|decalee|repousse|repoussee|reporte|reportee|reporter|repousser|decaler sans|encore|a|de|@num|constamment livraison|cesse|jour|fois|plusieurs|semaine|jours
      bloque|bloquee|coince|coincee|immobilise|immobilisee|stagne|traine _ depot|entrepot|douane|tarmac|gare|transit|acheminement|centre|plateforme|agence|relais|tri|aeroport|quai|voie
      suivi _ bloque|bouge|change|inexistant|pas|jamais|faux|fantaisiste|actualise|errone|impossible; en cours de depuis|livraison|preparation; tarmac; cloue|cloues au sol
      rate|ratee|rater|louper|loupe|manque|manquer _ correspondance|vol|train|avion|mariage|anniversaire|rendez|connexion; correspondance ratee|manquee|loupee
      destinataire absent; avis de passage; pas|jamais|meme sonne|sonner; soi disant absent|passe
      livreur _ pas|jamais|passe|absent|introuvable|perdu|sonne|depose|fantome _ passe|sonne|venu|trouve|trouvait|livre|monte; livreur perdu|jamais|ne|introuvable
      livre|livree|depose|deposee|laisse _ voisin|mauvaise|ailleurs|autre|relais|mauvais adresse|endroit|sans|personne|relais|alors|au; mauvaise|fausse adresse
      livre ailleurs|nulle|chez; erreur d'adresse; rupture de|en stock; en rupture; rupture; plus en stock; indisponible apres
      livre|livree|livrer|livrez|livrent en @num jours|semaines|mois; delai de @num|plusieurs; @num jours|semaines|mois pour|de|avant recevoir|livrer|livraison|expedier|delai
      mis|prend|prendre|met @num jours|semaines|mois|heures _ arriver|livrer|venir; passe|passent|arrive|circule quand il|ils; quand il veut; jamais a l'heure; pas a le heure
      pas a temps; jamais a temps; trop tard; ou est|en ma|mon? colis|commande|livraison|livreur
      attendu|attendre le|un livreur|colis|camion|bus|train|taxi toute|la|pendant|des
      prevu|prevue hier|ce|avant|il|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi _ toujours|pas|rien|jamais|livre|on|et|nous|matin
      toujours en preparation|cours|transit|attente de livraison; chantier|travaux|installation|raccordement _ retard|pas|decale|toujours|jamais _ fini|termine|fait|jour
      coli perdu dans; retard accumule; ponctualite _ zero|inexistante|catastrophique|mauvaise|nulle`,
    good: `
      livraison|livre|livree|livres|colis|commande|recu|recue|recus|arrive|arrivee|arrives|expedition|envoi|expedie|expediee|train|vol|avion|bus|livreur|chauffeur|taxi|technicien|remplacement _ rapide|rapidement|vite|lendemain|heure|avance|temps|24|48|tot|ponctuel|ponctuelle|express|date|prevu|prevue|convenu|convenue|eclair|delais|delai|avant|jour|soigneuse|parfaite|impeccable|nickel|top|super|efficace|fluide|sans|prompte|rapides|respectes|respectee _ prevu|prevue|temps|dite|convenue|meme|impartis|retard|probleme|annonce|annoncee
      livraison rapide|express|impeccable|parfaite|soignee|nickel|top|super|le|en|ultra|tres|hyper|a|gratuite|eclair|efficace|ponctuelle
      tres|super|ultra|hyper rapide livraison; rapide|bonne|excellente|super|parfaite livraison|expedition
      livraison|colis|commande|expedition|envoi _ tres|super|ultra|hyper|vraiment|plus rapide|rapidement|vite|tot|ponctuelle; livraison _ rapide
      livre en @num|temps|moins|24|48|un|une; recu en @num|temps|moins|deux|trois|24|48|un
      recu|recue|livre|livree|arrive|arrivee plus|bien|tres|super|des|en|le|deux|avant tot|vite|rapidement|avance|lendemain|jours|la; a l'heure; a l'heure prevue|pile|exacte
      a l'heure pile; pile a l'heure; dans les temps|delais
      delai|delais|horaire|horaires|date|creneau|dates respecte|respectes|respectee|tenu|tenus|tenue|court|courts|rapide|rapides|annonces
      delai de livraison respecte|court|rapide|correct|tres; respect des|du delais|delai|horaires; plus tot que prevu|annonce; en avance; ponctuel; ponctuelle; ponctuels
      ponctualite; sans retard; aucun retard; pas de retard; pas un retard; comme prevu; la date|jour prevue|prevu|annoncee; suivi _ precis|parfait|temps reel|top; au jour dit
      en temps et en heure; en temps et heure`,
    topic: `
      livraison; livraisons; date|delai|frais|creneau|heure|mode|point de livraison; expedition; acheminement; livreur; transporteur; suivi du|de|colis colis|livraison|commande
      numero de suivi; arrivee; depart; ponctualite; commande passee|retiree|en; point relais; horaires|horaire du|des|de train|bus|trains|vol; raccordement`,
  },
  {
    driver: 'lost_or_damaged',
    bareMention: 'negative',
    bad: `
      @part|carton|cartons|parquet|mur|vitre _ casse|cassee|casses|cassees|abime|abimee|abimes|abimees|endommage|endommagee|endommages|brise|brisee|ecrase|ecrasee|raye|rayee|rayes|dechire|dechiree|ouvert|ouverte|eventre|eventree|fissure|fissuree|tache|tachee|defonce|defoncee|cabosse|cabossee|trempe|trempee|mouille|mouillee|deteriore|explose|explosee|fendu|fendue|pete|petee|tordu|tordue|miettes|morceaux
      arrive|arrivee|arrives|recu|recue|recus|livre|livree|livres|recois|retrouve|rendu|rendue|rendus __ casse|cassee|casses|abime|abimee|abimes|endommage|endommagee|brise|brisee|ecrase|ecrasee|raye|rayee|dechire|dechiree|ouvert|eventre|fissure|tache|tachee|cabosse|trempe|mouille|morceaux|miettes|vide|incomplet|incomplete|pieces|deteriore|tordu|mauvais etat|defonce
      =casse; =cassee; =casses; abime; abimee; abimes; abimees; abimer; endommage; endommagee; endommages; deteriore; deterioree; ecrase; ecrasee; cabosse; eventre; eventree
      en miettes; en mille morceaux; en morceaux; en mauvais etat; mauvais etat; mal|pas|insuffisamment|peine emballe|emballee|emballes|protege|protegee|proteges
      emballage _ inexistant|insuffisant|dechire|ouvert|nul|mauvais|pas|abime|leger|deplorable|bacle|minimaliste; aucune|sans protection; aucun emballage|papier|rembourrage
      sans emballage|papier bulle; papier bulle
      colis|commande|courrier|bagage|valise|valises|lettre|recommande|carte|livraison|paquets|article|produit _ perdu|perdue|perdus|perdues|egare|egaree|vole|volee|voles|disparu|disparue|introuvable|manquant|incomplet|incomplete|vide|volatilise|restee|restes|restees|jamais arrives
      perdu|perdre|perdent|egare|egarer|vole|voler|volent|egarent mon|ma|mes|notre|nos|le|la|un|une|les _ colis|bagage|valise|valises|commande|courrier|lettre|dossier|affaires|poussette|velo|recommande|vetements
      colis|valise|bagage perdu|perdue|egare|vole|disparu|vide|ouvert|incomplet
      valise|valises|bagage _ pas|jamais|toujours|restee|restees|restes|nulle _ arrive|arrivee|arrivees|la|recue|a
      sans|attends|attend|ou mes|ma|mon|nos|sont|est|toujours _ valise|valises|bagage; commande|colis|livraison|lot incomplet|incomplete|partielle; incomplete; incomplet
      il|qui manque|manquait un|une|des|deux|trois|@num|la|le|les|encore|toujours|plusieurs _ article|articles|piece|pieces|vis|produit|produits|element|elements|moitie|boulon|notice|accessoire|bouteille|plat|sur|colis|cable|chargeur
      article|articles|piece|pieces|produit|produits|vis manquant|manquants|manquante|manquantes|manque|oublie|oublies; manquant; manquants; manquante; manquantes
      mauvais|mauvaise|mauvaises|erreur|autre produit|article|taille|couleur|modele|pointure|commande|piece|reference|articles|de|parfum _ envoye|envoyee|recu|recue|livre|livree|article|produit|taille|preparation|modele|commande|couleur
      mauvais|mauvaise produit|article|taille|couleur|modele|pointure|commande|reference
      trompe|tromper|trompes|erreur de produit|article|taille|couleur|modele|commande|colis|pointure
      pas|recu|livre|livree|envoye|recois le|la|un|une|pas _ bon|bonne|autre produit|article|taille|couleur|modele|reference|chose|commande
      livre|livree|marque|indique|note|statut|indiquee|dit|suivi|affiche comme? _ livre|livree|distribue|remis _ alors|mais|pas|rien|jamais; indique livre
      suivi indique|dit|affiche livre|distribue; recu|recois autre chose
      laisse|laissee|depose|deposee|jete|jetee|balance|lance|abandonne|abandonnee _ dehors|pluie|trottoir|poubelle|palier|hall|portail|cloture|devant|rue|jardin|mur|haie
      sous la pluie; tout trempe|mouille|casse|abime; trempe; rayures; rayure; rayee; bosse; bosses; tache|taches sur; decongele; fondu; renverse|renversee|coule; coule
      colis vide; carton vide`,
    good: `
      bon|parfait|excellent|tres|impeccable|meme etat; en bon etat; parfait etat; en parfait|tres|excellent bon? etat
      bien|tres|super|parfaitement|soigneusement|correctement|hyper emballe|emballee|emballes|protege|protegee|proteges|conditionne|empaquete
      emballage|envoi|conditionnement|paquet _ soigne|soignee|parfait|impeccable|top|nickel|solide|securise|super|soigneux|excellent|irreprochable
      soigneusement emballe|prepare; colis|commande _ nickel|impeccable|intact|soigne|parfait|complet|complete|conforme|bien; intact; intacts; intacte
      rien de casse|abime|manquant|perdu; rien de casse; aucune casse|rayure|degat; aucun degat|dommage; sans casse|dommage|une rayure; complet|complete et
      commande complete|conforme|entiere; tout y est; tout etait present|complet; il ne manque|manquait rien; rien ne manque|manquait; rien manque
      valise|bagage|colis|telephone|objet|portefeuille|sac|doudou _ retrouve|retrouvee|rendu|rendue|recupere|retrouves
      retrouve|retrouver|recupere mon|ma|mes|notre|le|la|les valise|bagage|colis|telephone|sac|portefeuille|doudou|objets; bon article|produit recu|livre`,
    topic: `
      emballage; bagage; valise; valises; objet|objets trouve|trouves|perdu|perdus; casse; reclamation colis; papier bulle; conditionnement`,
  },
  {
    driver: 'competitor',
    bareMention: 'negative',
    bad: `
      concurrent; concurrents; la|votre|vos|leurs|les concurrence|concurrents|concurrent|concurrente; concurrence; chez|a|par|vers|de|avec|comme @brand
      @brand _ mieux|moins|fait|font|propose|proposent|livre|aurait|serait|plus|est|sont|au|offre
      passer|passe|pars|partir|part|partons|parti|partie|aller|vais|migrer|changer|basculer|retourner|retourne|revenir _ chez|a|vers|pour @brand|concurrence|concurrent|autre|concurrents|ailleurs|la concurrence|concurrent
      ailleurs; voir ailleurs; aller|vais|acheter|achete|chercher|irai|ira|commander|partir|pars|passer|trouver|trouve|magasiner|magasine _ ailleurs
      mieux|moins|plus _ ailleurs
      changer|change|changement|changez|changerai de operateur|banque|fournisseur|assurance|assureur|compagnie|cremerie|garage|enseigne|prestataire|mutuelle|salle|boutique|magasin|forfait
      autre|autres|nouveau|nouvelle|nouvel operateur|operateurs|banque|banques|fournisseur|fournisseurs|assureur|assureurs|assurance|compagnie|compagnies|enseigne|enseignes|prestataire|mutuelle|boutique|magasins|marques|sites|societe|transporteur|magasin|hotel
      un|vers autre fournisseur|operateur|assureur|prestataire; autres font|proposent|offrent|ont|livrent mieux|pas|moins; les autres font|sont|proposent|au
      pire que chez|les|@brand|mon|ma; contrairement a @brand|vos|de|la|mon
      compare|rapport|comparaison|compares a|aux|avec|au @brand|concurrents|autres|concurrence|la|mon ancien
      mon|mes|ma|le ancien|anciens|precedent|ancienne operateur|fournisseur|banque|assureur|garage _ mieux|moins|etait|faisait|repondait|regrette
      regrette|regretter mon|ma|@brand ancien|ancienne|@brand; perdu|perdre|perdez un|une|des|ce|encore client|cliente|clients; vous avez perdu un; vous perdez un|une
      je vous quitte; quitte|quitter pour|vous|@brand|chez; aurait fait mieux; aurais du|mieux aller|rester|choisir|prendre|fait _ chez|@brand
      j'aurais du rester|prendre|aller|choisir; retour|retourner chez @brand; preferer|prefere @brand|encore|aller _ ailleurs|chez`,
    good: `
      mieux|meilleur|meilleure|moins|plus|superieur|superieure _ que|a _ @brand|concurrence|concurrents|ancien|ancienne|autres|ailleurs|partout|operateurs|banques
      moins cher que _ concurrence|ailleurs|@brand|autres|concurrents
      bien|nettement|largement|beaucoup mieux|meilleur|moins|plus que _ chez|@brand|ailleurs|ancien|autres|concurrence
      mieux que chez|ailleurs|@brand|les|la|mon _ @brand|autres|concurrence|ancien; rien a voir avec @brand|mon|les|la|ancien
      le|la|les meilleur|meilleure|meilleurs|meilleures _ banque|operateur|assurance|assureur|magasin|site|hotel|restaurant|compagnie|fournisseur|garage|enseigne|marche|salle|ville|coin|quartier|region|secteur|france|monde|pizzeria|boutique|pharmacie
      meilleur|meilleure de|du|que tous|toutes|coin|marche|france|quartier|loin|la|je; numero un; numero 1; leader; loin devant; longueur d'avance
      au dessus de la concurrence|du; defie|defiant toute|la concurrence
      ne|pas|jamais|aucune|aucun _ regrette|changer|changerai|changerais|envie|irai|partir|raison de|pas|pour|ailleurs? _ change|changer|quitte|quitter|ailleurs|operateur|banque|assureur|partir|passe|concurrence
      regrette pas d'avoir change|quitte|migre; content|contente|heureux|heureuse|ravi|ravie|soulage|bien de|fait _ change|quitte|parti|venir|passer|changer
      passe|venu|revenu|arrive|quitte de|chez|@brand|vous _ content|ravi|satisfait|regrette|mieux|heureux; compare aux|a autres|@brand mieux
      contrairement a|aux|de autres|@brand|mon _ ici|vous|eux; les autres devraient|peuvent prendre|se|aller
      seul|seule operateur|banque|magasin|garage|assureur|compagnie qui|a|ou`,
    topic: `
      @brand; concurrent; concurrence; ancien|ancienne operateur|fournisseur|banque|assureur|mutuelle; comparer|comparaison|compare avec|de|aux|entre
      autres assureurs|operateurs|banques|fournisseurs; portabilite`,
  },
];
