import type { DriverDictionary } from '../../language.types.js';

/** The work it took, and the bookings and contracts it was about. */
export const effortDrivers: readonly DriverDictionary[] = [
  {
    driver: 'process_effort',
    bareMention: 'neutral',
    bad: `
      paperasse; paperasserie; paperasses; bureaucratie; bureaucratique; administratif lourd|interminable|kafkaien; usine a gaz; kafkaien; kafkaienne; parcours du combattant
      croix et la banniere; le chemin de croix; galere|galerer pour|a|de|avec; une|la|vraie|quelle|grosse galere; la galere; galerer; c'est galere; casse tete; prise de tete
      labyrinthe; chemin de croix; calvaire pour; bataille; batailler; me battre; se battre; bagarrer; lutter; un combat; tirer les vers; arracher une|un
      dossier|formulaire|questionnaire|document|documents|formulaires|papiers|pages _ a remplir|fournir|completer|renvoyer|imprimer
      remplir _ formulaire|formulaires|dossier|papiers|pages|questionnaire|paperasse
      trop de papiers|formulaires|demarches|documents|etapes|justificatifs|procedures|formalites|contraintes
      @num|trop|des|multiples|plein|tas justificatif|justificatifs|documents|formulaires|pieces|papiers|attestations _ demande|demandes|fournir|pour|et|exiges|envoyer
      demande|demander|exige|exiger|reclame|reclamer|fournir|fallu|envoyer|renvoyer|faut|redemande _ @num|justificatif|justificatifs|attestation|tonne|original|originaux|rib justificatif|justificatifs|pieces|documents|papiers|attestations
      demarche|demarches|procedure|procedures|processus|formalites|administration|systeme|parcours|demande|gestion|etapes _ complique|compliquee|compliquees|compliques|long|longue|longues|lourd|lourde|lourdes|complexe|complexes|fastidieux|fastidieuse|fastidieuses|interminable|interminables|penible|penibles|incomprehensible|absurde|absurdes|kafkaien|archaique|archaiques|laborieux|laborieuse|chronophage|chronophages|infernale|tordue|ridicule
      lourdeur administrative|administratives; lourdeurs administratives; fastidieux; fastidieuse; laborieux; laborieuse; chronophage; complique; compliquee; compliques
      trop|si|tellement|tres|vraiment|inutilement|bien|plus|super complique|compliquee|complexe|difficile|lourd|dur|penible; tout est|etait complique|difficile|long
      est|etait complique|la galere|penible|fastidieux|difficile; compliquer|complique|compliquent la vie|tout|les; pourquoi faire simple; faire simple quand
      faut|fallu|doit|oblige|obligee|obliges|devoir|dois|du de? _ envoyer|deplacer|imprimer|scanner|recommande|photocopie|courrier|fax|renvoyer|faxer _ recommande|courrier|place|agence|fax|poste|recommandee
      en|lettre|courrier|un recommande|recommandee avec|obligatoire; envoyer un recommande; lettre recommandee; par fax; imprimer et|puis signer|scanner
      se deplacer pour rien|un|une; deplacer|deplacement|deplacements pour|inutile|inutiles rien; deplace|deplacee pour rien; tout faire|gerer|fait moi|soi|nous meme|memes
      dois tout|moi faire|meme|gerer; faire _ travail|boulot a leur|votre|moi; energie folle; que d'energie; beaucoup|trop|tant de efforts|effort|demarches|energie; epuisant
      epuisante; parcours seme; seme d'embuches; aller retour|retours; allers retours; dix mille papiers; mille et une demarches|etapes; niaisage; gossant; du trouble`,
    good: `
      facile; faciles; facilement; tres|si|super|hyper|vraiment|trop|extremement facile|simple|simples; simple; simple et|comme|rapide|efficace; simplicite; simplement
      facilite; enfantin; jeu d'enfant; un jeu d'enfant; les doigts dans le nez
      sans|aucune|zero|pas|ni|moins de|aucun|aucune? paperasse|paperasserie|formalite|formalites|prise|effort|tracas|galere|chichi|chichis|complication|complications|chipoter|discuter|histoire|histoires|contrainte|stress
      sans prise de tete; sans chichi; sans tracas; sans histoire; sans galere; sans effort; sans difficulte
      demarche|demarches|procedure|processus|formalites|souscription|inscription|parcours|installation|dossier|demande|retour|echange|systeme|gestion _ simple|simples|facile|faciles|fluide|rapide|rapides|clair|simplifie|simplifiee|simplifiees|limpide|aisee|enfantine|efficace|pratique|allege
      simplifie|simplifier|facilite|faciliter|facilitent _ vie|demarches|choses|tout|tache; facilite la vie; simplifie la vie; pratique; pratiques; commode; fluide; fluidite
      se|sont|est|ont occupe|occupee|occupes|charge|chargee|charges|occupent de|du? tout|reste; occupes de tout; occupe de tout; occupe du|de reste|la|toutes
      tout pris en charge; tout gere; gere|gerer tout|toutes|le de|la|les|pour; rien eu a faire; pas eu besoin de me|faire|rien|envoyer|fournir
      echange|retour|remplacement sans discuter|discussion|probleme|souci|histoire; sans discuter; cle en main; cles en main; comme sur des roulettes; passe comme une lettre
      lettre a la poste; ca roule; en deux|quelques|trois|2|3|un clic|clics|minutes; clic clic`,
    topic: `
      demarche; demarches; procedure; procedures; processus; formalites; formulaire; justificatif; justificatifs; parcours client; administratif`,
  },
  {
    driver: 'booking',
    bareMention: 'neutral',
    bad: `
      reservation|reservations|rendez|creneau|creneaux|seance|place|places|chambre|table|billet|billets|siege|sieges vous? _ annule|annulee|annules|perdu|perdue|disparu|introuvable|introuvables|inexistante|erreur|deplace|deplacee|deplaces|reporte|reportee|reportes|decale|decales|oublie|oubliee|modifie|modifiee|prise|prises|double|pas|plus|jamais|complet|erronee|repousse|repousses|change|changee|retrouvee|attribue|donnee|indisponible|indisponibles
      rendez vous deplace|deplaces|reporte|reportes|decale|decales|repousse|repousses|introuvable|impossible
      impossible|pas|jamais|plus|aucun|aucune|difficile|galere|moyen|incapable|reussi|souci|probleme|essaye|essaie de|a|pu|le|un|pour? _ reserver|reservation|rendez|creneau vous|table|billet|place|chambre|vol|disponible|avant|un|une
      impossible de reserver; pas pu reserver; impossible de _ rendez vous
      aucun|aucune|pas|plus de? creneau|creneaux|disponibilite|disponibilites|place|places|table|rendez vous? _ disponible|disponibles|avant|libre
      creneau|creneaux indisponible|indisponibles|complet|complets|rares|limites; delai|delais pour un|avoir|obtenir rendez
      mois|semaines pour|avant|avoir un|de|obtenir|avoir rendez; rendez vous dans|avant|pas|a @num|six|trois mois|semaines; overbooking; over booking; surbooking
      surreservation; surreserve; double reservation; reserve|reserver|reservee deux fois; hotel|restaurant|vol|salle complet|complete; complet _ malgre|reservation|alors
      malgre|apres la|ma|notre|une reservation|rendez vous? _ confirmee|confirme|pas|rien|confirmation
      pas|aucune|plus|jamais|perdu|trouve trace|retrouve|la|de|trouve _ reservation|rendez; aucune reservation; reservation a disparu
      sans|aucune de? confirmation de|pour|du reservation|rendez|la|ma
      mauvaise|mauvais|erreur date|jour|horaire|chambre|siege|dates|vol|heure|dans _ reservation|reserve|reservee; erreur de reservation|date|rendez|planning
      ma place|chambre|table|siege _ donnee|attribuee|prise|occupee|autre; sieges|places separes|separees|pas; separes|separe dans|en le|avion
      systeme|site|module|outil de reservation _ plante|nul|bug|marche|complique|fonctionne|archaique
      deplacer|reporter|decaler|repousser|reporte|deplace|decale @num|encore|sans|plusieurs|mon|notre|le fois|rendez|prevenir|nouveau; rendez vous _ pas _ bon|bonne`,
    good: `
      reservation|reservations|prise|rendez|creneau|enregistrement vous|de? _ facile|simple|rapide|fluide|faciles|pratique|efficace|sans|nickel|parfaite|clic|clics|facilement|rapidement|immediat|immediate|obtenu|respecte|respectee|confirmee|hyper|tres|souple
      facile|simple|rapide|pratique|aise|facilement|rapidement|possible de|a|pour? _ reserver|reserve|reservation|prendre|rendez _ rendez|ligne|creneau|table|vous|place
      reserver|reserve|reservee facilement|rapidement|en|sans|simplement|tres
      rendez vous _ facilement|rapidement|rapide|immediatement|ponctuel|lendemain|jour|honore|respecte|pris
      prise de rendez vous facile|rapide|simple|pratique|en|par|hyper|tres
      trouve|trouver|obtenu|propose|eu|donne|offert|recase|recasee|replace|reprogramme|cale|case _ creneau|rendez|place|table|chambre|siege|vol|date _ vous|rapidement|suivant|lendemain|meme|convenait|parfait|disponible|fenetre|jour|vue|meilleure
      trouve un creneau|rendez; trouve une place|table|chambre
      decale|deplace|deplacer|modifie|modifier|change|changer|reporte mon|ma|notre|la|le|de rendez|reservation|vol|date|creneau|billet vous? _ sans|facilement|rapidement|gratuitement|souci|probleme|frais
      beaucoup|large|plein choix|de creneaux|disponibilites; surclassement chambre; horaires flexibles|pratiques|souples`,
    topic: `
      reservation; reservations; reserver; rendez vous; date|prise|heure de rendez; creneau; creneaux; enregistrement; itineraire; planning; check in; agenda; disponibilites`,
  },
  {
    driver: 'cancellation',
    bareMention: 'neutral',
    bad: `
      resilier|resilie|resilies|resiliation|annuler|desabonner|desabonnement|annulation|desinscrire|retracter|retractation|rompre _ impossible|galere|complique|compliquee|difficile|pas|calvaire|refusee|refuse|jamais|toujours|payant|payante|cauchemar|enfer|parcours|interminable|penible|frais|abusif|abusive|erreur|bloque|penalites|sans
      impossible|pas|jamais|difficile|complique|galere|arrive|parviens|refuse|refusent|refus|laisse|peux|peut|moyen|essaie|essaye|essayer|toujours|demande|tente|fois|mois|veulent|dur|semaines de|a|pour|que|pu|me|ete? _ resilier|resilie|annuler|desabonner|desinscrire|desengager|partir|resiliation|retracter|quitter
      impossible de resilier|partir|annuler|quitter|se|me _ avant|en|sans|par|contrat|abonnement|desabonner; toujours pas resilie|annule|desabonne; =annule; =annulee; =annules
      =annulees
      annule|annuler|annulee|supprime|supprimer|supprimee|annules|supprimes la|au|sans|dernier|a|le|par|mon|ma|notre|nos|une|deux|pour|en|de|unilateralement|automatiquement veille|dernier|prevenir|raison|derniere|matin|jour|commande|vol|rendez|reservation|fois|erreur|moment|train|greve|cours|heure|minute|preavis|abonnement|explication
      vol|train|rendez|commande|livraison|trajet|seance|bus|cours|course|voyage|sejour|concert|billet|contrat|abonnement|reservation|intervention vous? _ annule|annulee|supprime|supprimee|annules|supprimes|resilie|rompu|annulees
      rendez vous annule; annulation de|sans|la|a|derniere|du _ vol|derniere|veille|dernier|preavis|train|raison|explication|moment|part; annulations
      =resilie|=resiliee|=coupe|suspendu|=coupee mon|ma|notre|le|la|sans|par|unilateralement|de contrat|ligne|abonnement|raison|erreur|mon|prevenir|assurance|accord
      resilie par erreur; frais|penalite|penalites|indemnite|indemnites|cout|prix|montant de resiliation|annulation|rupture|sortie|remboursement _
      frais de resiliation|annulation; penalites de resiliation
      engagement|engage|engagee|reengage|reengagee|bloque|bloquee|piege|piegee|coince|coincee|lie _ mois|ans|an|contrat|abonnement|jusqu|24|12|insu|accord|engagement|deux
      reconduit; reconduite; reconduction tacite|automatique|sans; tacite reconduction; tacitement
      renouvele|renouvelle|renouvelee|renouvellement|reabonne|reconduit automatiquement|sans|automatique|tacite|tacitement|de; pris|prise|prendre en|de otage; prise d'otage
      prisonnier du|de; otage du|de; retenir|retiennent le|les client|clients; apres ma|la|mon|notre resiliation|annulation|demande
      malgre ma|la|mon resiliation|annulation|demande _; reclament|facture apres resiliation; refuse|refusent ma|la|mon resiliation|annulation|retractation`,
    good: `
      resilier|resilie|resiliation|annuler|annule|annulee|annulation|desabonnement|desabonner|retractation _ facile|facilement|simple|simplement|rapide|rapidement|sans|fluide|immediate|immediat|clic|clics|gratuit|gratuite|gratuitement|acceptee|flexible|efficace|souple|minutes|nickel|prise
      facile|simple|rapide|gratuite|facilement|rapidement|pu|souple|possible|flexible de|a? _ resilier|annuler|annulation|resiliation|desabonner
      resiliation faite|prise|effectuee|traitee|acceptee|sans|en _ compte|clics|rapidement|frais|immediatement|jours|clic
      pu annuler|resilier _ sans|gratuitement|facilement|rapidement|ligne|probleme|clic; annulation gratuite|sans|flexible|acceptee|remboursee; sans frais de|resiliation
      pas|aucun frais de|resiliation|annulation; sans engagement`,
    topic: `
      resilier; resiliation; annuler; annulation; abonnement; contrat; engagement; renouvellement; reconduction; desabonnement; desabonner; retractation; fin de contrat
      preavis`,
  },
];
