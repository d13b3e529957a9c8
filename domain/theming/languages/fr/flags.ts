import type { FlagDictionary } from '../../language.types.js';

/** Phrases precise enough to interrupt somebody's day; what only sounds alike stands under exceptions. */
export const frenchFlags: readonly FlagDictionary[] = [
  {
    flag: 'legal_threat',
    negatable: true,
    phrases: `
      avocat|avocate|huissier|avocats _ contacter|contactera|saisi|saisir|mandate|va|prend|prendra|sera|informe|contacte|charge
      mon|notre|un|une|mes|nos avocat|avocate|avocats; prendre|pris|prends|voir|contacter|saisir|consulter un|une|mon avocat|avocate
      action|actions|poursuite|poursuites|demarche|demarches|procedure|recours|suites|voie|voies|moyens judiciaire|judiciaires|juridique|juridiques|legale|legales|collective|penale|justice|legaux
      action|plainte|recours en justice; action de groupe; en justice; porter|porte|deposer|depose|deposerai|porterai plainte
      plainte au|a la|aupres|contre|sera|va|a ete police|gendarmerie|commissariat|vous|deposee|penal; au tribunal; tribunal|tribunaux
      saisir|saisi|saisirai|contacter|alerter|alerte|signaler|signale|appel|informer _ mediateur|dgccrf|ombudsman|ufc|cnil|defenseur|justice|prud|repression|arcep|acpr|amf|opc|opposition|consommateurs|consommateur|procureur
      mediateur de la|le|du|des consommation|assurance|telecoms|energie|banque|communications; dgccrf; ufc que choisir; 60 millions de; cnil; repression des fraudes
      signal conso; signalconso; association de|des consommateurs|consommateur; office de la protection du; protection du consommateur
      droit|droits du|des|de la consommateur|consommateurs|consommation; code de la consommation; petites creances; mise en demeure; mettre|mets|mettrai en demeure
      vous|les poursuivre|attaquer|assigner|attaque|poursuivrai|attaquerai|poursuis; assigner en; assignation; prejudice|dommages et|moral interets|financier
      dommages et interets; dommages interets; vice de procedure; abus de confiance; rupture abusive; violation du|de la contrat|rgpd|loi; non respect du|de la contrat|loi|rgpd
      c'est illegal; illegal; illegale; hors la loi; protection juridique`,
    exceptions: `
      mise en demeure recue|de payer; assurance|option|contrat|garantie protection juridique; service juridique; tribunal est|etait
      rue|place|arret|quartier|metro|station du tribunal; avocat au|aux|sur|pas|mur|crevettes|du restaurant; toast a l'avocat; toast|salade|huile|sandwich _ avocat
      vous poursuivre votre`,
  },
  {
    flag: 'safety',
    negatable: true,
    phrases: `
      pris|prend|prendre|prenait|mis|mettre feu; en feu; depart de feu; debut|depart|risque de incendie; danger pour; fracture du|de|au; flammes; en flammes
      explose|exploser|explosion; explosion; electrocute; electrocuter; electrocution; choc|decharge electrique; pris|prend une|le decharge|jus; etincelle; etincelles
      fuite|odeur|sent|sentait|odeurs|fuites de|le|du gaz; odeur|sent|sentait de|le brule; monoxyde de carbone; intoxication; intoxique; intoxiquee; empoisonne; empoisonner
      allergie|reaction|choc allergique|grave|anaphylactique; choc anaphylactique; fumee|fume _ prise|chargeur|batterie|appareil|box|machine|cable; court circuit
      brule|brulee|bruler|brulure|brulures|coupe|coupee|coupure _ main|doigt|doigts|visage|bras|jambe|peau|fils|fille|enfant|bouche; brulure; brulures
      blesse|blessee|blesser|blesses|blessure|blessures; aux urgences; hospitalise; hospitalisee; a l'hopital
      failli|faillit mourir|tomber|perdre|se|me|etre|avoir|etouffer|bruler|provoquer; manque|manquer de mourir|tomber|se|me tuer; etouffe|etouffer|etouffement; dangereux
      dangereuse; dangereuses; mise|mis|mettre en danger; risque|risques de|du electrocution|incendie|accident|chute|blessure|de
      peut|peuvent|aurait|pouvait pu? tuer|blesser|mourir; freins|frein _ lache|lachent|marche|fonctionne|repondait|plus|defaillants; fils denudes|nus; cables denudes|nus
      fil denude; verre dans|morceau|debris _ plat|salade|repas|assiette|nourriture|pain; morceau|debris|bout|eclat de verre|plastique|metal dans|plat|trouve
      vomi|vomir|vomit|malade|malades apres|toute|avoir|de; moisissure noire; casse la|le|une jambe|bras|poignet|cheville|dent|hanche; commotion
      tombe|chute dans|sur _ escalier|glissant|sol`,
    exceptions: `
      pas de danger; sans danger; pas dangereux; en feu ce soir|aujourd; equipe|chauffeur|conseiller|conseillere|elle|il est|etait en feu; feu vert
      prix|facture|tarif|tarifs|forfait|factures|cotisation|prime|cout|budget _ explose|exploser|explosent|explosion; explose de rire|joie
      explosion de|des|du joie|saveur|saveurs|gout|prix|tarifs|factures|rire; morte|mort de rire; feu d'artifice; accident de parcours; ne sent|brule rien
      declaration de sinistre; assurance accident; carton|colis|article|valise explose`,
  },
  {
    flag: 'churn',
    negatable: true,
    phrases: `
      resilier|resilie|resilierai|annuler|annule|quitter|cloturer|fermer mon|ma|mes|nos|notre|tous abonnement|contrat|compte|comptes|forfait|assurance|ligne|lignes|contrats|mutuelle|banque
      je vais|veux|voudrais|compte|souhaite|pense|suis|envisage|songe|prefere de|a|pret|decide|deja? resilier|partir|changer|quitter|cloturer|desabonner
      envisage|songe|pense|reflechis|hesite serieusement|fortement|a|de? a|de? resilier|partir|quitter|changer|cloturer; vous quitte|quittons|quitterai
      je|on pars|part|partirai|va|vais _ concurrence|ailleurs|chez|fin|vais|desabonne|apres; je pars a|chez|des; je me desabonne
      changer|change|changerai|changeons de operateur|banque|fournisseur|assurance|assureur|compagnie|cremerie|mutuelle|garage|prestataire|salle|magasin
      aller|vais|irai|ira|irons|passer|passe|passerai|partir|pars|partirai|iront _ ailleurs|concurrence|concurrent
      je passe|pars|migre|vais|retourne chez|a la @brand|concurrence|un; perdu|perdre|perdez|perdent un|une|des|ce|encore|definitivement client|cliente|clients|fidele
      plus jamais; jamais plus; on ne m'y reprendra; derniere fois que je commande|achete|viens|prends|reserve; derniere fois chez|ici; c'est la derniere; pour la derniere fois
      ne _ reviendrai|commanderai|acheterai|recommanderai|renouvellerai|remettrai|retournerai|reprendrai|prendrai|renouvelle|revenir|reviendrons|acheterais|achete|commande|reviens|mettrai plus|jamais|pas
      reviendrai|commanderai|acheterai|renouvellerai|retournerai|remettrai pas|plus|jamais; ne plus|jamais _ commander|acheter|revenir|utiliser|renouveler|voyager|reserver
      fini|termine avec|pour vous|@brand|moi|nous|eux; boycott; boycotter; boycotte; adieu; je vous quitte; fermer mon compte; cloture de mon|mes compte|comptes
      ex|futur client|cliente|futur ex; futur ex client; des que|la fin mon|de|ma engagement|contrat|je|mois _; a la fin de mon|le engagement|contrat|abonnement
      pars|partir a la fin; trouver|cherche|chercher|trouve|prendre un autre|nouveau|nouvel fournisseur|operateur|prestataire|assureur`,
    exceptions: `
      annuler|annule|resilier|resilie ma commande|reservation|rendez|vol; plus jamais de|eu|un|une|aucun probleme|souci|panne|galere|peur|stress|coupure; plus jamais eu
      jamais plus eu|de|cher; je ne vous? quitterai|quitterais|changerai|changerais|partirai pas|jamais|plus|pour
      changerai|changerais|quitterai|quitterais|partirais pour rien|jamais|aucun; derniere fois que|je je|on|nous ai|avons|appele; la derniere fois|commande que je|etait|tout
      quand je pars; avant de partir; partir en vacances|voyage|week; passer chez vous|@brand pour; pas envie de partir|changer; pas pres de partir|changer
      pourquoi changer|partir; quelle|comment|procedure __ resilier; transfere vers`,
  },
  {
    flag: 'abuse',
    negatable: false,
    phrases: `
      connard; connards; connasse; connasses; conard; conards; salaud; salauds; salope; salopes; salopard; salopards; encule; encules; enculer; enfoire; enfoires; batard
      batards; fils de pute|chien; pute; putes; ta|vos|votre|leur gueule; ferme|fermez|tg ta|vos|la gueule; nique|niquer|niquez ta|vos|votre mere|meres|race; ntm; fdp
      va|allez te|vous faire foutre|enculer|voir; allez vous faire; va te faire; allez tous|bien|en crever|enfer|mourir|chier; allez au diable; va au diable; crevez
      pourrir|brulez|pourrissez en enfer; debiles
      bande de connards|cons|debiles|incapables|abrutis|idiots|voleurs|bouffons|imbeciles|nazes|guignols|batards|cretins|salauds|clowns|branleurs|merdes|degeneres|rats
      bande de; tas|troupeau de cons|abrutis|idiots|incapables|merde|ordures|cretins
      gros|sale|sales|pauvre|pauvres con|cons|conne|pute|arabe|noir|chien|type|tache|merde|merdes|cretin|fou|idiot; abruti; abrutis; cretin; cretins; gros con
      espece de con|connard|idiot|imbecile|debile|conne|cretin|merde|salope
      vous etes|tous|vraiment|une _ cons|connards|debiles|abrutis|idiots|imbeciles|merdes|ordures|cretins|guignols|attardes|demeures; raclure; raclures; sous merde|merdes
      attarde; attardes; mongol; mongols; tapette; gouine; negre; bougnoule; youpin
      vais|viens|viendrai vous|te|le|la|les tuer|frapper|buter|defoncer|massacrer|egorger|tabasser|cogner|crever; vais|viendrai vous|te retrouver|demolir|exploser
      te|vous|le buter|egorger|tabasser|defoncer; je sais ou vous|tu|il|elle|ils habite|habitez|travaille|travaillez|habites|bosse|bossez|travailles|est
      savoir ou tu|vous habite|habitez|travaille|travaillez; mettre|foutre|mets|fous le feu a|aux|chez; poser une bombe; bombe dans|chez|a; tabarnak de cave|caves|epais|cons
      maudits|maudit caves|cave|epais|innocents`,
    exceptions: `
      tuer pour un|une; a tuer le temps; tuer le temps; bande de copains|potes|amis|garcons|filles|passionnes|vrais|roulement|frequence|pros|journaux|gaze|joyeux
      casser la baraque; crever de|la faim|un pneu; creve un|le pneu; pneu creve; pneus creves; crevee|creve apres|par|du|ce; ils|elles vont la casser; la casser; le casser
      les casser; le bruler; le planter; le retrouver; la retrouver; les retrouver; vous retrouver; te retrouver; vous planter; le crever; la planter; les planter; le demolir
      le fumer; le frapper avec; le exploser; le defoncer; les exploser`,
  },
  {
    flag: 'compensation_extraction',
    negatable: true,
    phrases: `
      remboursez|rembourser|dedommagez|dedommagement|compensation|indemnisation|indemnisez|offrez|geste __ ou sinon|je
      sinon je|on|ce|nous _ mets|laisse|poste|publie|balance|vais|contacte|mettrai|laisserai|posterai|publierai|raconte|fais|ferai|informe|aurai|diffuse|note|alerte __ avis|etoile|presse|journaux|reseaux|sociaux|facebook|twitter|tiktok|google|trustpilot|medias|tele|journal|public|instagram|commentaire|note|star
      ou je|on _ mets|laisse|poste|publie|balance|contacte|mettrai|laisserai|posterai|publierai|vais|appelle|raconte __ avis|etoile|presse|journaux|reseaux|sociaux|facebook|twitter|tiktok|google|trustpilot|medias|tele|journal|instagram|commentaire|note
      si je|vous|on _ pas|rien|ne __ rembourse|remboursement|dedommagement|compensation|geste|remise|cadeau|dedommage|offrez|gratuit|indemnise __ avis|etoile|presse|journaux|reseaux|facebook|twitter|medias|google|trustpilot|commentaire|note
      mauvais|mauvaise|1|une avis|note|etoile|commentaire sauf|a moins|si|tant|jusqu _ rembourse|remboursement|geste|dedommagement|vous|offrez
      retire|retirer|retirerai|enleve|enlever|supprime|supprimer|supprimerai|modifie|modifier|modifierai|change|changer|changerai mon|cet|le|cette|ma avis|note|commentaire|etoile si|des|quand|contre|en|apres|lorsque
      en echange de _ avis|note|etoiles|commentaire|5; un|5|bon avis|etoiles contre|si|en _ remise|reduction|geste|remboursement|cadeau|echange|bon
      exige|exiger|reclame|exigeons|attends|veux|voulons|exigeons|merite _ dedommagement|compensation|indemnisation|indemnite|dommages
      exige|exigeons _ geste|remise|reduction|gratuit
      contacter|contacte|alerter|prevenir|appeler|aller|parler|raconter|saisir|balancer _ presse|journaux|medias|journal|journalistes|bfm|tele|julien
      un mois|an|vol|repas gratuit ou|sinon; combien _ dedommagement|compensation|dedommager; que comptez vous faire|offrir|proposer _ dedommager|compenser|geste|compensation
      comment comptez vous _ dedommager|compenser|indemniser`,
    exceptions: `
      pas demande de dedommagement|compensation; demande pas de|un|une? dedommagement|compensation|indemnisation`,
  },
  {
    flag: 'vulnerable_customer',
    negatable: true,
    phrases: `
      mari|femme|epouse|epoux|mere|pere|maman|papa|fils|fille|frere|soeur|grand|conjoint|conjointe|compagnon|compagne|parent|bebe|enfant|mamie|papi|beau|belle mere|pere? _ mort|morte|decede|decedee|disparue|deces|mourant|mourante
      deces de|du mon|ma|mes|notre|pere|mere|mari|conjoint|un|le; decede; decedee; deuil; endeuille; veuf; veuve; obseques; enterrement; enterre; funerailles; phase terminale
      soins palliatifs; cancer; chimio; chimiotherapie; dialyse; alzheimer; parkinson; epilepsie; epileptique; sclerose en plaques; tumeur; leucemie; diabetique; insuline
      oxygene a|sous|domicile; sous oxygene|assistance; assistance respiratoire; appareil|materiel medical
      mes|son|mon|besoin|sans de? medicament|medicaments|traitement medical?; crise cardiaque|de panique|de; infarctus; avc; handicape; =suis|pere|mere|mari|femme invalide
      =suis|=est|=etais|=etant|femme enceinte; enceinte de @num; bebe|nourrisson|enfant premature; =suis|=sommes|dormir|retrouver a la rue
      pere|mere|mari|femme|parent|maman|papa _ en fin de vie; handicapee; handicapes; handicap; invalidite; fauteuil roulant; en fauteuil; mobilite reduite; pmr; malvoyant
      malvoyante; aveugle; non voyant|voyante; sourd|sourde et|muet|je|profond|complet; je suis sourd|sourde|aveugle|malentendant; malentendant; malentendante; autiste; autisme
      tetraplegique; paraplegique; alite; alitee; depression; depressif; depressive; burn out; burnout; suicide; suicider; suicidaire; en finir avec la
      veux|envie|vais|voulu de? me tuer|suicider|foutre; envie de vivre|mourir; plus envie de vivre; mettre fin a mes|ma jours|vie; sante mentale; nourrisson
      bebe de @num|quelques|un mois|jours|semaines; bebe de; battue|violences|violence conjugale|conjugales|par; mari|conjoint|ex violent; sans abri; sdf; expulse; expulsee
      expulsion; surendette; surendettement; faillite; au chomage; chomage; perdu mon emploi|travail|boulot|logement; perdre mon emploi|travail|logement; licencie; licenciee
      rsa; aah; apl; minimum vieillesse; restos du coeur; banque alimentaire; secours populaire; interdit|interdite bancaire; huissiers a|devant
      plus|pas de quoi manger|vivre|chauffer|nourrir|payer; plus|pas les moyens de manger|chauffer|me|nourrir|payer _
      peux|arrive|peut|pouvons|arrivons|ai pas|plus a? @me? chauffer|nourrir|manger|payer mes|mon|ma|notre|les|leur|enfants|logement loyer|factures|enfants|logement
      nourrir mes enfants; payer mon loyer; chauffer mon|le|la|notre logement|appartement|maison; pas de chauffage _ bebe|enfants|enfant|hiver
      personne|personnes|dame|mere|parents|pere|couple|client|cliente|mamie|voisine|voisin agee|agees|ages|age|tres agee; age de 7|8|9
      ans et|je|seule|malade _ seule|malade|handicapee; 75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96 ans; retraite|retraitee avec|petite|qui|modeste
      petite retraite|pension; sous tutelle|curatelle; tutelle; curatelle; aidant|aidante|aide familial|familiale|soignant|soignante; maison de retraite; ehpad; illettre
      illettree; ne sais|sait pas|ni lire; gravement|tres|tombe malade; maladie|malade grave|longue|chronique|duree|incurable|orpheline; affection longue`,
    exceptions: `
      batterie|telephone|ligne|box|pile|ordinateur|appareil|machine|voiture _ mort|morte|decede|decedee; garantie _ @num ans; depuis @num ans; client|cliente depuis @num ans
      frole la crise cardiaque; failli faire une crise|infarctus; a faire une|un crise cardiaque|infarctus; confiance aveugle; aveugle confiance; aveuglement; faire la sourde
      sourde oreille; mort de rire; femme|fille|mari|fils|grand parti|partie en|avec|au|a; faire son deuil de|le; faire|fait mon|le|son deuil; ordre|ordinateur expulse
      carte d'invalidite`,
  },
];
