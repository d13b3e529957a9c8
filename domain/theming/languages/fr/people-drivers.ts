import type { DriverDictionary } from '../../language.types.js';

/** Who served, how, and by which rules. */
export const peopleDrivers: readonly DriverDictionary[] = [
  {
    driver: 'agent_knowledge',
    bareMention: 'neutral',
    bad: `
      incompetent; incompetents; incompetente; incompetence
      peu|pas|non|manque|manquent|aucune|zero|sans de? competent|competente|competents|competence|competences|qualifie|qualifies|formation|connaissance|connaissances|formes|forme|formee
      pas competent|competente|competents|qualifie|qualifies|forme|formes|formee; mal|peu|insuffisamment|non forme|formes|formee|formees; pas _ forme|formes|formee|formees
      formez|former vos|votre|les|le|mieux|leurs; formation a|du|de revoir|insuffisante|personnel|vos; besoin de formation
      connait|connaissait|connaissent|connaitre|connaissaient _ rien|pas|mal _ dossier|produit|produits|sujet|metier|offre|offres|boulot|travail|outil|site|rien|tarifs|propres
      y connait|connaissait|connaissent rien|pas|que; ne y? connait|connaissait|connaissent _ rien|pas|dalle|que; connait|connaissait|connaissent rien|pas|strictement|meme
      sait|savent|savait|savaient rien|pas|meme|strictement|jamais|absolument _ quoi|dit|faire|repondre|parle|rien|comment|pas|faisait; sait|savent|savait|savaient rien|meme
      personne ne sait|savait|connait|connaissait|comprend|maitrise; personne sait|savait; aucune idee de|du; pas la moindre idee
      avait|ont aucune|pas connaissance|idee|moindre; dit|dire|raconte|raconter|repond|repondu|fait|conseille|racontent|disent|donne nimporte; nimporte quoi
      mauvais|mauvaise|faux|fausse|fausses|mauvaises information|informations|renseignement|renseignements|conseil|conseils|reponse|reponses|infos|diagnostic|indication|indications|consigne
      information|informations|renseignement|renseignements|conseil|conseils|reponse|reponses|diagnostic|indications _ erronee|erronees|errone|errones|fausse|fausses|faux|incorrect|incorrecte|inexacte|inexactes|approximatifs|mauvaise
      mal|pas|tres renseigne|renseignee|conseille|conseillee|oriente|orientee|aiguille|informe; induit|induite en erreur; induire en erreur
      erreur du|de conseiller|vendeur|conseillere|agent|operateur; a cause de ses infos|informations|conseils; trompe de service|dossier|reference
      lit|lire|lisait|lisent|recite|recitait|recitent|reciter|lisant _ fiche|script|texte|ecran|notes|procedure|papier|papiers; script; recite
      discours appris|tout|toute|rode|formate|preformate|robotise; appris par coeur; reponses toutes faites; repete comme un; repetait comme un; comme un robot; robotise
      perroquet
      incapable|incapables|pas|incapacite capable|fichu|foutu? de|a? _ repondre|renseigner|expliquer|comprendre _ question|questions|renseigner|simple|probleme|demande
      incapable|incapables|pas de|su|sait|savait|savent|pu me|nous? repondre|renseigner|expliquer|conseiller
      pas|rien|mal|jamais|ne _ compris|comprend|comprenait|comprennent|comprendre _ ma|mon|la|ce|le demande|question|probleme|situation|besoin|que|souci|dossier
      compris|comprenait|comprend|comprennent rien|pas|mal|strictement a|ma|mon|ce|de; repond|repondait|repondent|repondu|reponses|reponse a cote; a cote de la plaque
      demande|demander|demandait|aller|consulter|verifier _ collegue|superieur|superviseur|chef|responsable pour|avant|tout|chaque; hesitant|hesitante|hesitait; =debutant
      =debutante; =debutants; stagiaire; novice; amateur|amateurs; completement|totalement|visiblement perdu|perdue|depasse|depassee|largue|larguee
      depasse|depassee|depasses par|visiblement; avait|etait l'air perdu|perdue|depasse; ne maitrise|maitrisait|maitrisent pas|rien|aucun|ni
      maitrise|maitrisait|maitrisent pas|rien|mal|aucun; j'en sais|savais|connais plus; en sais plus que; en savais plus que; plus que lui|elle|eux
      manque|manquait|manquent de connaissance|connaissances|competence|competences|formation|experience|expertise|maitrise; pas|aucune|peu de? expertise|experience
      diagnostic faux|errone|bidon|foireux; erreur de diagnostic; a du googler; chercher sur google; mal diagnostique; branquignol|branquignols; tocard|tocards; bras casses
      bande d'incapables; incapable; incapables; guignol|guignols|charlot|charlots|clown|clowns`,
    good: `
      competent; competente; competents; competentes; competence; competences
      connait|connaissait|connaissent|connaissaient|maitrise|maitrisait|maitrisent _ sujet|affaire|metier|produit|produits|travail|boulot|domaine|dossier|job|tout|bien|parfaitement|materiel|outil
      connaitre son|sa|leur|parfaitement; sait|savait|savent|savaient de? quoi|ce _ parle|parlait|parlaient|parlent|fait|faisait|faire|dont|dit|faisaient
      cale|calee|cales en|sur; maitrise parfaite|totale|du; expert; experts; experte; expertise; experimente; experimentee; experimentes; qualifie; qualifiee; qualifies
      bien|tres|parfaitement|excellemment|super renseigne|renseignee|conseille|conseillee|conseilles|oriente|orientee|forme|formes|formee|aiguille|aiguillee|guide|guidee
      bon|bons|excellent|excellents|precieux|judicieux|super|vrais|meilleurs|utiles|avises conseil|conseils|conseiller|renseignement|renseignements|diagnostic
      conseil|conseils|renseignements|informations|reponse|reponses|diagnostic _ avise|avises|judicieux|pertinent|pertinents|precieux|utiles|precis|precise|precises|pertinente|pertinentes|juste|exact|clairs|personnalise|fiables
      bonne|bonnes|excellente|vraies|parfaite|grande|solide connaissance|connaissances|reponse|information|informations|expertise|maitrise|reponses
      vrai|vrais|vraie|vraies|grand|grands|veritable pro|pros|professionnel|professionnels|expert|experts|specialiste|technicien
      compris|comprendre|comprend|cerne|identifie|trouve|diagnostique|localise|detecte _ mon|ma|le|la|notre|mes _ probleme|besoin|besoins|demande|situation|panne|question|souci|attentes|origine|cause
      compris immediatement|rapidement|vite|tout|directement|tres; comprendre immediatement|rapidement|vite|tout; tout de suite compris|vu|cerne|trouve
      panne trouvee|identifiee|diagnostiquee; pointu; pointue; pertinent; pertinente; pertinence
      repondu|reponse|repond|repondre a|precisement|toutes toutes|mes|precisement questions|technique|techniques; technique au top; tres|vraiment technique
      touche|touchait sa bille; gere|gerait|gerent son|sa|leur sujet|affaire; bien au courant; tres au fait; ingenieux; astucieux; malin
      su trouver|identifier|comprendre|diagnostiquer; interlocuteur a la hauteur`,
    topic:
      'connaissance; connaissances; formation du|des personnel|agents|conseillers|equipes; =conseil; =conseils; renseignement|renseignements',
  },
  {
    driver: 'agent_attitude',
    bareMention: 'neutral',
    bad: `
      desagreable; desagreables; impoli; impolie; impolis; malpoli; malpolie; mal poli; malpolis; mal eleve; impolitesse; irrespectueux; irrespect
      manque|manquent|manquait de respect|politesse|courtoisie|amabilite|empathie|tact|professionnalisme|consideration|patience|savoir|ecoute|humanite|interet|compassion|gentillesse|motivation|delicatesse
      aucun|zero respect|tact|interet|professionnalisme|effort|egard|regard|sourire|accueil|bonjour|savoir
      aucune|zero empathie|politesse|courtoisie|amabilite|consideration|excuse|excuses|patience|compassion|ecoute|humanite|gentillesse|volonte|conscience
      sans respect|empathie|politesse|excuse|excuses|consideration|sourire|amabilite
      peu|non _ aimable|aimables|poli|polie|polis|sympa|sympathique|sympathiques|agreable|agreables|professionnel|professionnels|professionnelle|accueillant|accueillante|accueillants|courtois|courtoise|respectueux|souriant|souriante|souriants|gentil|gentille|serviable|cordial|avenant|commode|concerne|concernes|interesse|interesses|empathique
      un peu de respect|consideration|politesse|empathie|amabilite; meprisant; meprisante; meprisants; mepris; hautain; hautaine; hautains; condescendant; condescendante
      condescendance; arrogant; arrogante; arrogants; arrogance; odieux; odieuse; agressif; agressive; agressifs; agressivite; insolent; insolente; insolence; grossier
      grossiere; grossierete; vulgaire; mal aimable; antipathique; antipathiques; execrable au|avec|accueil; infect avec; froid; froide; glacial; glaciale; froideur; sec; seche
      sechement; cassant; cassante; brusque; brusquement; abrupt; expeditif; expeditive; je m'en foutiste; je m'en foutisme
      agace|agacee|enerve|enervee|exaspere|exasperee|impatient|impatiente|blase|blasee au|de|par|mon|avec telephone|mes|ma; me|nous|on pris|prise|prend|prenait de haut
      pris|prise|prend|prenait|regarde|regardait|regardent|regardee|parle|prendre de haut; de haut; regarde de travers
      prendre|pris|prise|prend|prennent|prenait|passer|passe @me? pour un|une|des idiot|idiots|idiote|imbecile|imbeciles|menteur|menteuse|voleur|voleuse|debile|debiles|con|cons|conne|andouille|andouilles|fou|folle|moins|gogos|delinquant|criminel
      pour un idiot|imbecile|con|menteur|debile|voleur; traite|traiter|traites|traitee|traitent|traitait _ comme|mal|facon|de menteur|menteuse; traiter|traite les gens|clients
      traite|traitee|traites comme un|une|des|de|du|si; comme un|une|des chien|chiens|numero|numeros|betail|malpropre|malpropres|voleur|voleuse|enfant|enfants|merde|moins
      juste un numero; qu'un numero; l'impression de deranger|etre|parler; l'air de deranger|se; de deranger; donner l'impression; derangeait; on les derange
      s'en foutent|fout|foutait|moque|moquent|fiche|fichent|moquait|foutre|ficher|fichait|balance|balancent|contrefout; s'en _ foutent|fout|moque|moquent|fiche|fichent|battent
      se foutent|fout|moque|moquent|fiche|fichent|foutait|moquait de|des|du|completement|royalement|eperdument|pas client|clients|nous|moi|vous|monde
      rien a foutre|cirer|secouer|battre; rien|strictement a faire du|des client|clients; indifferent; indifferente; indifference; desinvolte; desinvolture; desinteresse
      nonchalant; nonchalance; desabuse; pas|aucune|mauvaise|manque|sans|peu envie|volonte|foi|motive|motives|implique de|aider|travailler|bosser|servir
      mauvaise volonte|foi|humeur; ca les|la|le emmerde|ennuie|saoule|fatigue|gave|gonfle
      ne veut|veulent|voulait|voulaient rien|pas _ savoir|entendre|aider|ecouter|faire|me|comprendre
      veut|veulent|voulait|voulu rien|pas savoir|entendre|aider|ecouter|comprendre
      refuse|refusent|refuser|refus de? me|nous|de aider|ecouter|parler|passer|servir|serrer|saluer; refuse|refus de
      pas|jamais|rien|meme|ne _ ecoute|ecoutee|ecoutait|ecoutent|ecouter; ecoute|ecoutait|ecoutent rien|pas|jamais; coupe|coupait|coupee|couper|coupent _ parole
      coupe la parole; m'interrompre; interrompt|interrompait|interrompue @me
      crier|crie|hurle|hurler|criait|hurlait|hurlee|engueule|engueuler|gueule|engueulee|rale dessus|sur|apres|au|moi|comme|me
      m'a crie|hurle|engueule|incendie|insulte|insultee|rabroue|rabrouee|envoye|envoyee|rembarre|rembarree|agresse|agressee|menace|menacee|humilie|humiliee|ri|jete|jetee|vire
      fait insulter|engueuler|rembarrer|agresser|jeter|envoyer|humilier|crier|incendier|rabrouer|disputer; hausse|hausser|haussait|leve|elever|eleve|elevait le ton|voix
      ton _ agressif|sec|desagreable|condescendant|hautain|meprisant|monocorde|arrogant; ton employe; mauvais ton
      envoyer|envoye|envoyee|envoi balader|bouler|promener|paitre|chier|valser|voir|sur; envoie balader; envoye balader; insulte; insultes; insultee; insultant; injures
      injurie; humilie; humiliant; soupir; soupire; soupirs; soupirer; soupirait; leve|levait|lever les yeux; pas un bonjour|sourire|regard|au|pardon
      pas meme un bonjour|sourire|merci|pardon; ni bonjour|merci|sourire|au; pas|sans|meme|jamais dit? bonjour|merci|pardon
      pas|aucun|aucune|jamais|sans|ni|meme _ excuse|excuses|excuser|desole|pardon; se excuse|excusent pas|meme; accuse|accusee|accusent|accuser|accuses @me? de|a
      @me accuser de|sans|a; @me accusent|accuse|accusee|accuser; racist; raciste; racistes; racisme; sexiste; homophobe; discrimination; discriminatoire
      deplace|deplacee|deplaces|deplacees propos|remarque|remarques
      remarque|remarques|propos|comportement|attitude|reflexion|reflexions _ deplace|deplacee|deplaces|deplacees|desobligeant|desobligeante|inacceptable|desagreable|scandaleux|honteux|honteuse|deplorable|limite|inadmissible|inapproprie|irrespectueux|scandaleuse|detestable
      mauvais|mauvaise|deplorable|horrible|affreux|pietre|honteux|triste|lamentable|execrable|piteux accueil|attitude|comportement|humeur|caractere|personnel
      accueil _ deplorable|execrable|glacial|froid|desagreable|mauvais|nul|lamentable|inexistant|catastrophique|horrible|revoir|pitoyable|minable|zero|affreux|mediocre|honteux|moyen|odieux|limite
      personnel|employes|conseiller|conseillere|vendeur|vendeuse|agent|chauffeur|livreur|equipe|serveur|serveuse|hotesse|caissiere|staff _ desagreable|odieux|odieuse|mauvais|nul|nulle|horrible|execrable|detestable|antipathique|infect|insupportable|agressif|imbuvable|deborde|revoir|blase
      imbuvable; puant; puante; pretentieux; tirait la gueule; tire la gueule|tronche; fait|faisait|faire la gueule|tronche|tete; tronche; mal lune|lunee; grincheux; grincheuse
      bougon; reveche; rustre; goujat; moqueur; moqueuse; moque|moquee|moquait de moi|nous|de|ma; rit|ri|rigole|rire au nez
      ignore|ignoree|ignores|ignorait completement|royalement|superbement; faineant|feignant|feignants|faineants|paresseux|glandeur; perd|perdu patience
      passe|passer|passent son|leur temps _ telephone|discuter|bavarder|papoter; discuter entre eux|collegues; m'a vue|vu et|demarre|demarrer; a demarre alors
      culpabilise|culpabiliser; infantilise|infantilisant; jamais le sourire; sans un sourire; manque d'ecoute; bete comme; plate a mort; air bete; baveux; brette`,
    good: `
      aimable; aimables; amabilite; gentil; gentille; gentils; gentilles; gentillesse; gentiment; sympa; sympathique; sympathiques; adorable; adorables; charmant; charmante
      charmants; agreable au|avec|et|telephone|personne|conseiller; tres|super|vraiment|si agreable; courtois; courtoise; courtoisie; poli; polie; polis; politesse; souriant
      souriante; souriants; sourire; avec le sourire; accueillant; accueillante; accueillants; chaleureux; chaleureuse; chaleur humaine; cordial; cordiale; avenant; avenante
      bienveillant; bienveillante; bienveillance; empathie; empathique; compatissant; comprehensif; comprehensive; comprehension; a l'ecoute
      ecoute attentive|parfaite|active|exceptionnelle; bonne|belle|grande|excellente|super|reelle|vraie ecoute; qualite d'ecoute; sens de le|du|de; attentif; attentive
      attentionne; attentionnee; attention; prevenant; prevenante; devoue; devouee; devouement; devoues; serviable; serviables; disponible; disponibles; disponibilite
      arrangeant; arrangeante; arrangeants; conciliant; conciliante; patient; patiente; patients; patience; calme; rassurant; rassurante; rassure|rassuree; professionnel
      professionnelle; professionnels; professionnalisme; tres|super|hyper|vraiment|trop pro|pros; respectueux; respectueuse; humain; humaine; humains; humanite; humour; drole
      drole en plus; enjoue; enjouee; jovial; joviale; bonne humeur; dynamique; motive; motivee; passionne; passionnee; passionnes; sincere; authentique; volontaire
      bonne volonte; consciencieux; consciencieuse; implique; impliquee; impliques; investi; investie; aux petits soins; petits soins
      bonne|excellente|superbe|super|top|chouette equipe|attitude|ambiance
      bon|excellent|super|tres|superbe|parfait|bel|meilleur|formidable|top|agreable|charmant accueil|personnel|contact|comportement|relationnel|conseiller|agent|vendeur|technicien|livreur|chauffeur|staff|bon
      super bonne|sympa|gentil|gentille|accueil
      accueil _ chaleureux|parfait|excellent|agreable|top|super|sympa|impeccable|exceptionnel|formidable|genial|souriant|bon|nickel|irreprochable|royal|adorable
      bien|tres|super|parfaitement|chaleureusement accueilli|accueillie|accueillis|recu|recue|recus|servi|servie|traite|traitee; bienvenus
      personnel|equipe|conseiller|conseillere|vendeur|vendeuse|agent|chauffeur|livreur|technicien|serveur|serveuse|hotesse|staff|equipage|standardiste|dame|monsieur|madame|employes|responsable|caissiere|interlocutrice|interlocuteur|infirmiere|medecin|receptionniste|demoiselle|guichetier|guichetiere _ top|super|genial|geniale|parfait|parfaite|excellent|excellente|formidable|exceptionnel|exceptionnelle|extra|remarquable|fantastique|bien|cool|nickel|incroyable|or|impeccable|merveilleux|irreprochable|efficace|fine|adorable|chouette
      pris|prend|prendre|prit|prenait _ temps de|pour|necessaire|avec; prendre le temps; pris le temps; temps d'ecouter; tout fait pour
      s'est demene|demenee|pliee|plie|mis|mise|occupe|occupee|coupee _ en|quatre|pour|parfaitement|tres|personnellement; plie|pliee|coupe|mis en quatre
      fait|faire|faits de son mieux|maximum; fait tout son|leur possible; tout mis en oeuvre; fait le maximum
      fait preuve de patience|gentillesse|professionnalisme|empathie|comprehension|courtoisie|ecoute
      merci a|pour _ gentillesse|patience|accueil|professionnalisme|ecoute|aide|disponibilite|equipe|conseiller|amabilite; merci a toute l'equipe
      remercier|remercie __ gentillesse|patience|accueil|professionnalisme|ecoute|aide|disponibilite|amabilite|equipe
      un|une vrai|vraie|veritable amour|perle|ange|rayon|bonheur; plaisir de _ discuter|parler|echanger|avoir|servi; un plaisir de|avec
      excuses|excusee|excuse sincerement|platement|sinceres; excuses sinceres; se mettre a ma|notre place; mis a ma place; gens bien|sympas|super|humains
      ben fine|fin|gentil|gentille|smatte; super fine|fin; vraiment fine|fin; smatte; considere|consideree|consideres comme|client
      sentir|senti|sentie|sens _ ecoute|ecoutee|considere|consideree|accueilli|valorise|bien`,
    topic: `
      accueil; attitude; comportement; relationnel; =ton; politesse; personnel; employe; employes; vendeur; vendeuse; conseiller; conseillere; =agent; =agents
      operateur|operatrice telephonique; equipage; hotesse; chauffeur; caissiere; serveur; serveuse; receptionniste; guichetier; interlocuteur; interlocutrice; interlocuteurs
      staff; standardiste; technicien`,
  },
  {
    driver: 'policy_clarity',
    bareMention: 'negative',
    bad: `
      regle|regles|reglement|conditions|politique|cgv|clause|clauses|procedures|criteres|contrat|politiques|modalites|garantie|reglementation _ absurde|absurdes|ridicule|ridicules|floue|floues|flou|incomprehensible|incomprehensibles|opaque|opaques|injuste|injustes|stupide|stupides|aberrant|aberrante|aberrantes|abusive|abusives|abusif|cachee|cachees|contradictoire|contradictoires|incoherente|incoherentes|obscures|obscure|rigide|rigides|stricte|strictes|trompeuses|trompeuse|debile|debiles|idiot|change|changent|changee|varient|differentes|differente|confuses|scandaleuse|inadmissible|illisibles|bizarres
      absurde|ridicule|floue|opaque|stupide|abusive|debile|injuste regle|regles|reglement|politique|clause|clauses; clause|clauses abusive|abusives|cachee|cachees|de|qui
      conditions cachees|abusives|draconiennes|obscures|floues|pas|mal|illisibles; conditions generales incomprehensibles|illisibles|floues|interminables; en tout petit
      ecrit|ecrite|ecrites|ecrits|marque|marquee _ petit|petits|minuscule|nulle|microscopiques; petits caracteres; petites lignes; lignes en bas; notes de bas
      asterisque|asterisques; c'est ecrit ou; ecrit ou; ecrit nulle part; nulle part ecrit|precise|mentionne|indique|stipule|marque
      pas|jamais|nulle|rien|aucune|aucunement ecrit|precise|mentionne|indique|stipule|specifie|marque|part _ contrat|conditions|site|devis|part|offre|annonce
      est|etait precise|mentionne|indique|stipule|ecrit nulle; cache|cachent|cacher|abrite|abritent|refugie|retranche|refugient|derriere derriere|le|un|les
      se cacher|cachent|cache|abritent|refugient|retranchent derriere; derriere le|les|un|vos|leur reglement|conditions|procedure|procedures|rgpd|cgv|regles|clause; on m'oppose
      oppose le|un|une|la reglement|clause|procedure; c'est le|la|notre|comme reglement|procedure|politique|regle|ca; la politique de la maison
      a cause du|de votre reglement|clause|politique|regle; sous pretexte que|de; pretexte que; au motif que; vice de forme; aucune souplesse|flexibilite|exception|tolerance
      manque de souplesse|flexibilite|transparence sur|dans; pas|peu|zero de? souplesse|flexible|flexibilite|exception; inflexible; inflexibles; intransigeant; intransigeants
      psychorigide; rigidite; deux poids deux; deux poids; a la tete du; regles du jeu
      changer|change|changent|changement|changements|modifie|modifient|modification _ regles|conditions|reglement|contrat|politique|modalites unilateralement|cours|sans|jour|tout
      change|changent|changer|modifie _ les regles|conditions; chacun ses regles|sa; les regles changent|varient
      pas|non|plus|jamais|aucune couvert|couverte|couverts|garantie|eligible|inclus|rembourse|valable|applicable _ par|garantie|contrat|charge|assurance|cas
      cas ne|est|non pas|non? couvert|prevu; non couvert|couverte; pas couvert|couverte; exclusion|exclusions de|du|non|cachee
      exclu|exclue|exclus de|du|par garantie|contrat|la|ma; garantie _ refusee|refuse|pas|nulle|caduque|marche|fonctionne|exclue|jouer|applique|annulee|joue|bidon
      refus|refuse|refusee|refusent|refuser de|la|ma|le|mon|notre garantie|prise|appliquer|indemnisation|sinistre|dossier|echange|reprise|retour; hors garantie
      refusent|refuse le|retour|la; sinistre|indemnisation refuse|refusee; ne veut|veulent pas reprendre|echanger|appliquer
      pas|ni repris|echange|echangeable|reprendre|remboursable; non remboursable; non echangeable; non repris; retour|retours|echange refuse|refusee|impossible|payant|payants
      jargon juridique; aucune logique; pas logique; illogique; aucun sens; pas de sens; n'a aucun sens; pas de bon sens; sans queue ni tete; arbitraire; discriminatoire
      critere|criteres; conditions d'eligibilite; a geometrie variable; arnaque a|dans le|contrat; contrat trompeur|mensonger|opaque|illisible|flou`,
    good: `
      regle|regles|reglement|conditions|politique|contrat|cgv|garantie|modalites|clauses _ claire|claires|clair|simple|simples|souple|souples|transparent|transparente|transparentes|juste|justes|equitable|avantageuse|avantageuses|honnete|honnetes|genereuse|flexible|flexibles|limpide|limpides|respectee|respectees|bien|top
      claires|simples|souple|souples|bonnes|bonne|excellente|super conditions|regles|politique|garantie
      fait|faire|accorde|accordee|consenti|faisant une|un exception|derogation|entorse; exception pour moi|nous|mon|ma; fait|faire|preuve de? souplesse|flexibilite|bon
      souplesse; bon sens; arrangeants|arrangeant sur|avec; pas|sans|aucune mauvaise surprise|surprises; pas de surprise; aucune clause|condition cachee|cachees
      sans engagement|condition; sous garantie sans|rapidement|immediatement; garantie respectee|appliquee|honoree|prise|top|jouer
      pris|prise|repris|echange|echangee|remplacee|remplace|repare|reparee en charge sous|par garantie; sous|par la? garantie sans|rapidement|aucun|immediatement
      retour|retours|echange|echanges _ gratuit|gratuits|accepte|acceptes|simple|facile|faciles|sans; politique de retour _ top|claire|genereuse|simple|excellente|souple|super
      tout est|etait ecrit|precise|clair|transparent|noir; noir sur blanc; equitable`,
    topic: `
      reglement; politique de|commerciale retour|retours|remboursement|annulation|maison; conditions; cgv; clause; garantie; garanties; franchise; modalites; eligibilite
      conditions generales; reglementation; criteres`,
  },
];
