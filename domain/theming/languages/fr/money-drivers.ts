import type { DriverDictionary } from '../../language.types.js';

/** Bills, prices, offers. */
export const moneyDrivers: readonly DriverDictionary[] = [
  {
    driver: 'billing_refund',
    bareMention: 'neutral',
    bad: `
      facture|facturer|prelever|preleve|debite|debiter|paye|encaisse|charge|facturation _ deux|double|trois|plusieurs|tort|trop|erreur|indument|plus|sans|encore|apres|quand _ fois|tort|trop|autorisation|raison|accord|mois|resiliation|facture|utilise|prevenir
      facture|factures|facturation _ fausse|fausses|faux|erronee|erronees|incorrecte|incomprehensible|incomprehensibles|salee|exorbitante|double|doublee|abusive|gonflee|delirante|injustifiee|anormale|elevee|illisible|catastrophe|astronomique|erreur|erreurs|explose|explosee|hallucinante|pas|augmente|augmentee|change
      erreur|erreurs|probleme|problemes|souci|soucis|litige|anomalie de|sur|avec|dans|concernant _ facture|facturation|prelevement|factures|paiement|remboursement|caisse|compteur
      fausse|mauvaise|double|grosse facture|facturation; double prelevement|facturation|paiement|debit|facture
      deux fois la|le|mon|ma|meme|cette facture|montant|somme|loyer|mois|prelevement; surfacture; surfacturer; surfacturation; surfactures; sur facturation; indu|indus|indument
      trop percu|preleve|paye|facture; =a tort; me|nous prelever|prelevent|preleve|debite|facture|facturer|factures|facturent|reclamer|reclame|reclament
      me|nous facturer|=facture|=facturee|prelever|preleve|debiter|debite|reclamer|reclame|facturent; me|nous|on facture|preleve|debite|reclame
      continue|continuent|continuer a|de prelever|facturer|debiter|@me
      preleve|prelevement|prelevements|debit _ injustifie|injustifies|abusif|abusifs|non|sans|tort|encore|toujours|deux|double|rejete|malgre|alors|apres|surprise|inconnu
      augmentation de|sur ma|la|mon|le facture|prelevement|mensualite; facture _ augmente|augmenter|grimpe|double|triple|bondi|explose
      frais de|supplementaires|caches|abusifs|injustifies|bancaires|supplementaire|en|non|imprevus|exorbitants dossier|resiliation|service|rejet|retard|sortis|gestion|bagage|activation|agence|annulation|plus|trop|prevus|mise|technicien|deplacement
      frais sortis|caches|abusifs|injustifies|supplementaires|exorbitants|inattendus|bancaires|inclus; surcout; surtaxe; penalite; penalites; agios; majoration; supplement
      sortis de nulle part
      pas|jamais|toujours|non|encore|aucun|sans|rien|attends|attend|attente|refus|refuse|refusent|reclame|demande|exige|impossible|veux|veut|voulu|difficile|ni|promis|plus de|mon|le|du|ete|un|se|me|etre|obtenir? _ rembourser|rembourse|remboursee|rembourses|remboursement|remboursements
      pas|toujours|jamais|non rembourse|remboursee|rembourses
      remboursement _ pas|jamais|toujours|refuse|partiel|tarde|attente|impossible|incomplet|bloque|interminable|ampute|tardif|promis|arrive|refus|traine|attend|long
      toujours pas de remboursement; refus|refuse|refusent de remboursement|@me|rembourser
      rembourse|remboursee|rembourses partiellement|moitie|que|seulement|a|en _ moitie|bon|=avoir|partie|bons; remboursez|rembourser moi|nous
      rendez|rendre moi|mon|le|notre|nous|@me argent|fric|sous|credit|pognon; rendez mon|moi|le; ou est mon argent|remboursement|fric|virement
      argent _ jamais|pas|perdu|envole|disparu|vole|bloque; avoir au lieu; bon d'achat au lieu|a
      virement|cheque|paiement|versement|indemnisation|indemnite|caution|depot|acompte|arrhes _ pas|jamais|toujours|refuse|attente|bloque|perdu|rejete|refusee|rendu|rendue|restitue|restituee|recu|arrive|tarde|arrivee|encaisse|garde|gardee
      caution|acompte|depot _ garde|gardee|encaissee|retenue|non|conservee; garder|garde|gardent|encaisse|retenu|retiennent ma|la|mon|le|notre|les caution|acompte|argent|arrhes
      prix _ affiche|annonce _ pas|different|ne|caisse|devis; prix affiche ne|pas|different; prix _ pas _ meme|affiche|paye; pas le|au prix affiche|annonce|indique|convenu
      different du|de prix|devis|montant|tarif _ annonce|affiche|initial; plus cher que affiche|devis|annonce|indique|prevu
      montant _ faux|errone|different|incorrect|pas|incoherent
      site|borne|caisse|terminal|paiement|carte _ refuse|refusee|refuses|rejete|rejetee|echoue|bloque|impossible|passe _ carte|cartes|paiement|pas
      refuse|refusent|refusee|rejetee toutes|ma|mes|les carte|cartes|paiement; carte refusee|rejetee|bloquee|avalee; paiement refuse|rejete|impossible|echoue|bloque|double|en
      impossible de payer|regler|paye; payer|paye|payes|payee|payant deux|double|pour|quelque|un|le|des _ fois|rien|service|recu|prix; paye pour rien
      somme|montant|argent|euros preleve|prelevee|debite|debitee|reclame|reclamee|disparu|vole|manquant
      consommation|releve|compteur|index _ estime|estimee|surestime|anormale|pif|faux
      bouffe|bouffer|bouffez|voler|vole|volent|volez|mange|ponctionne|pompe _ mon|mes|le|ma|notre credit|argent|unites|forfait|sous|fric; volez mes|mon|le|notre
      relance|relances|mise|huissier|recouvrement _ facture|paye|demeure|huissier|payee|alors; recouvrement; huissier; mise en demeure de payer; impaye; hors forfait
      regularisation|rappel de _ exorbitante|enorme|euros|charges|delirante; deja paye|payee|reglee|regle; arnaque a la facture; je ne comprends _ facture
      comprends|comprend rien|pas|plus a|ma|mes|vos|votre|la facture|factures|facturation; detail de facture incomprehensible
      indemnisation|indemnite|indemnise|indemnisee pas|derisoire|refusee|ridicule|jamais|toujours|insuffisante
      pas|jamais indemnise|indemnisee|dedommage|dedommagee|credite|creditee; aucun dedommagement|remboursement|geste|=avoir; aucune indemnisation|compensation|indemnite`,
    good: `
      rembourse|remboursee|rembourses|remboursement|remboursements|indemnisation|indemnise|indemnisee|dedommage|virement|dedommagement|credite _ rapide|rapidement|immediat|immediatement|integralement|integral|complet|vite|en|sous|dans|sans|bien|totalement|total|recu|effectue|facile|facilement|instantane|lendemain|entierement|fait|top|suite|quelques|arrive|recue
      remboursement|indemnisation|virement recu|recue|effectue|arrive|fait|credite|obtenu en|sous|dans|le|au @num? @time|lendemain
      remboursement|indemnisation|virement recu|recue|effectue|rapide|immediat|fait|nickel|express|sans|obtenu|integral|accepte|en|dans|sous
      me|nous|ete|fait|etre faire|suis? rembourse|remboursee|rembourses|indemnise|indemnisee|dedommage|dedommagee; =remboursee; =rembourse; @me rembourser|rembourse
      me faire rembourser; se faire rembourser; rembourser sans; obtenu|recu|obtenir|avoir le|un|mon|ce remboursement|dedommagement|cheque|virement
      rapide|integral|complet|immediat remboursement
      facture|factures|facturation _ claire|claires|conforme|conformes|juste|exacte|correcte|corrigee|rectifiee|detaillee|simple|annulee|transparente|precise|lisible|reduite
      conforme au|a devis|le; facture corrigee|rectifiee|annulee|conforme|claire|regularisee
      corrige|rectifie|annule|regularise|recalcule la|ma|mes|le|cette|les facture|facturation|prelevement|frais|penalites
      pas|aucun|sans|zero de? frais caches|cache|supplementaires|supplementaire|dossier|bancaires|en; sans|aucun frais; frais offerts|annules|rembourses|supprimes
      paiement|payer|reglement|paiements _ facile|simple|rapide|sans|securise|fluide|instantane|facilite|plusieurs accroc
      caution|acompte|depot _ rendue|restituee|rendu|rapidement|recuperee|debloquee; echeancier accepte|mis|accorde; facilite de paiement; facilites de paiement
      paiement en plusieurs; ont annule|supprime les|mes frais|penalites`,
    topic: `
      facture; facturation; remboursement; rembourser; paiement; prelevement; prelevements; =frais; virement; avoir de; caution; acompte; argent; mensualite; echeance
      echeancier; indemnisation; dedommagement; carte bancaire; compteur; releve; trop percu; reglement de; reglement par; payer; solde; avoir commercial; taxe; taxes`,
  },
  {
    driver: 'price',
    bareMention: 'negative',
    bad: `
      cher; chers; cheres; trop|tres|vraiment|plus|super|hyper|bien|fort|assez|hors|vachement|si cher|chere|chers|cheres|couteux|prix|onereux; couteux; couteuse; onereux
      onereuse; hors de prix; exorbitant; exorbitants; exorbitante; prohibitif; prohibitifs; excessif; excessifs
      prix|tarif|tarifs|cout|cotisation|forfait|abonnement|loyer|prime|cotisations|mensualites|facture _ eleve|eleves|elevee|elevees|excessif|excessifs|abusif|abusifs|exorbitant|exorbitants|exagere|exageres|honteux|scandaleux|prohibitif|delirant|delirants|fou|fous|dingue|augmente|augmentent|augmenter|explose|explosent|flambe|flambent|double|doublent|hausse|monte|montent|grimpe|grimpent|haut|hauts|trop|indecent|indecents|ridicule
      augmentation|augmentations|hausse|hausses|flambee|inflation _ prix|tarif|tarifs|forfait|abonnement|cotisation|prime|cout|loyer|permanente|permanentes|constante|constantes|mensuelle|annuelle|euros|pourcent|annuelles|tarifaire|tarifaires
      augmenter|augmente|augmentent|augmentez|hausser|doubler|double|monter|montent|gonfler _ prix|tarif|tarifs|forfait|abonnement|cotisation|prime|cotisations|loyer|sans|chaque|tous|an
      augmentation; hausse; prix abusifs|delirants|fous|exorbitants|eleves|en|ont|a|qui|du|de|pour|multiplie; prix de fou|dingue|malade|ouf; a ce prix|tarif; pour ce|le prix
      pour le prix que|on|ce; ce que c'est; pour ce que c'est; vu le prix; pas donne|donnes|donnee; c'est pas donne
      coute|coutent|coutait|cout|couter _ bras|cher|oeil|yeux|fortune|blinde|rein|trop|peau; les yeux de la tete; la peau des fesses; la peau du; une fortune; une blinde
      un bras; fortune; sale|salee|salees note|addition|facture; note|addition _ salee|sale; coup de massue|bambou; du vol; c'est du vol; vol manifeste|pur|organise
      abuse|abuser sur|niveau les|le prix|tarifs; pompe|pomper le fric|argent; pompe a fric; course au fric; que le|pour fric; appat du gain; cupide; cupidite; raquette|racket
      saigner|saignent|plumer|plume|plument les|le|des? client|clients; pas|mauvais|moyen|pietre|aucun de? rapport qualite
      rapport qualite prix _ mauvais|nul|mediocre|decevant|moyen|pas|degrade|discutable; mauvais rapport; vaut|valent|valait|vaux @pas _ prix|cout|tant|argent|ca|peine|euros
      ne vaut|valent|valait pas; jete par les fenetres; argent jete; jeter de l'argent; argent|fric foutu|gaspille; moins cher ailleurs|chez|sur|en|a|au|partout|dans
      moitie|deux fois|2 fois|trois fois moins|plus prix|cher|chere; moitie prix|moins; deux fois plus cher|chere; deux fois le prix; double du prix
      plus cher que|chez|ailleurs; prix fort; plein pot|tarif; au prix fort; inabordable; inabordables; pas les moyens; plus les moyens; peux plus payer; surcote; surestime
      surtaxe; @num euro|euros le|la|pour un|une|cafe|bouteille|chambre|biere|coque|sandwich|simple|bout|malheureux|trois|deux|dix|rien
      frais de livraison|port|expedition _ eleves|cher|chers|exorbitants|abusifs|trop|excessifs|pour; @num euro de? frais de livraison|port|expedition; dispendieux
      dispendieuse; ca pique; le prix pique`,
    good: `
      bon|excellent|tres|meilleur|super|parfait|imbattable|incroyable|bons|excellents|meilleurs|supers|tout|petit|petits|bas rapport|prix|tarif|tarifs
      rapport qualite prix _ imbattable|excellent|top|parfait|bon|super|correct|interessant|incroyable|genial|exceptionnel|nickel|respecte; bon rapport qualite
      excellent rapport
      prix|tarif|tarifs|cout|cotisation|forfait|abonnement _ imbattable|imbattables|correct|corrects|raisonnable|raisonnables|attractif|attractifs|competitif|competitifs|bas|abordable|abordables|interessant|interessants|honnete|honnetes|juste|justes|avantageux|defiant|doux|mini|top|bon|bons|canon|accessible|accessibles|ok|imbatable|imbatables|sympa|super
      prix imbattables|mini|imbattable|corrects|bas|raisonnables|attractifs|interessants|competitifs|doux|avantageux|casses|honnetes|abordables
      pas|peu|moins|guere|relativement cher|chere|chers|cheres|onereux; moins cher que; moins cher; abordable; abordables; bon marche; meilleur marche; economique; economiques
      economise; economiser; economies; fait economiser|gagner; gratuit; gratuite; gratuitement; pas un centime; vaut|valent|valait _ prix|argent|euro|largement|cout|coup|peine
      vaut le prix|largement|son; pour le|ce prix rien|ce|on|imbattable|excellent|parfait|top|genial|nickel|franchement|ca; rien a dire pour le prix
      bonne|excellente|super|tres affaire|bonnes; bonnes affaires; en ai pour mon argent; en avoir pour son argent
      baisse|baisser|diminue|reduit|reduire|reduction _ prix|tarif|tarifs|facture|mensualite|cotisation|prime; defiant toute concurrence
      tarif preferentiel|avantageux|degressif`,
    topic: `
      prix; tarif; tarifs; tarification; cout; couts; =prime; cotisation; cotisations; rapport qualite; devis; prix de; forfait a; loyer
      frais de livraison|port|envoi|expedition`,
  },
  {
    driver: 'discounts',
    bareMention: 'neutral',
    bad: `
      code|codes|bon|bons|coupon|coupons|promo|promotion|promotions|remise|remises|reduction|reductions|offre|offres|cheque|cheques|points|cadeau|avantage|avantages|ristourne|parrainage|cashback|cagnotte|soldes|rabais|prime|miles _ pas|jamais|refuse|refusee|refusees|expire|expiree|expires|invalide|invalides|perdu|perdus|perimes|perime|supprime|supprimes|disparu|disparus|mensongere|mensongeres|bidon|inutilisable|inutilisables|fausse|fausses|trompeuse|trompeur|trompeuses|rejete|rejetee|impossible|passe|retire|retiree|fonctionne|marche|annulee|terminee|bloquee|bloque|oubliee _ pas|applique|appliquee|fonctionne|marche|accepte|acceptee|valable|pris|prise|recu|credites|verse|plus
      code|promo|remise|offre|reduction|promotion ne _ marche|fonctionne|passe|applique|appliquee|a|est; code promo refuse|invalide|expire|ne|inexistant|bidon|pas
      code promo|reduction|avantage _ marche|fonctionne|passe pas|plus|jamais
      carte cadeau|fidelite|cadeaux _ refusee|expiree|pas|bloquee|inutilisable|vide|invalide|perdue|impossible
      refus|refuse|refusent|refuser|pas|jamais|impossible|veut|veulent|toujours|sans de|voulu|peut|pu|eu|obtenu|recu|applique? _ appliquer|honorer|accepter|utiliser|applique|accepte|beneficier _ code|remise|reduction|promo|promotion|offre|bon|coupon|cheque|avantage|rabais
      pas|jamais|aucune|toujours eu|recu|obtenu|droit|beneficie|credite|de|a? _ reduction|remise|promotion|promo|offre|points|ristourne|cadeau|rabais|fidelite|prime|cashback|parrainage
      aucune reduction|remise|offre|promotion|promo|ristourne|recompense; aucun avantage|cadeau|rabais|bon|geste; meme pas|aucun|refus|refuse un|de|le? geste commercial|geste
      reserve|reservee|reservees|reserves|valable|uniquement|seulement|que aux|pour les? nouveaux|nouveau client|clients|abonnes|adherents
      nouveaux clients|abonnes seulement|uniquement|ont|moins|mieux|paient|privilegies|et|avant
      anciens|vieux|fideles|actuels clients|abonnes _ rien|oublies|leses|plus|pas|meprises|jamais|delaisses; fidelite _ pas|rien|recompensee|jamais|compte|paye|punie|penalisee
      fidelite ca compte|paye|ne; pas recompense|recompensee|recompenses; client|clients fidele|fideles _ rien|pas|plus|moins|aucun|penalise|penalises|recompense
      fausse|fausses|pseudo|soi promo|promos|promotion|promotions|reduction|remise|offre|soldes
      points|miles|cagnotte|cheques|bons|avantages _ perdus|perdu|expires|expire|disparus|disparu|pas|supprimes|perdue|volatilises|annules|jamais
      perdu|perdre|supprime|retire|perdus|expire|annule|oublie _ mes|ma|mon|tous|les points|cagnotte|miles|remise|reduction|avantages|bons|avantage|bon
      menace|menacer de partir|resilier pour; fallu negocier|menacer|insister|demander|quemander pour|la|une|le? _ reduction|remise|ristourne
      pour avoir la|une|ma|le reduction|remise|ristourne|promo|rabais; offre trompeuse|mensongere|bidon|pas|reservee|refusee|expiree; appat; attrape nigaud|couillon|client
      bon de _ expire|refuse|perime|inutilisable|invalide|perdu|a; cadeau de bienvenue jamais|pas|toujours`,
    good: `
      geste commercial; geste _ apprecie|appreciable|sympa|offert; beau geste; petit geste; joli geste; un geste
      remise|reduction|promo|promotion|code|offre|ristourne|bon|cheque|rabais _ applique|appliquee|accordee|accorde|bien|honoree|genereuse|genereux|acceptee|accepte|fonctionne|interessante|interessant|consentie|offert|offerte|top|super|recu|recue|deduite|imbattable|marche|valide|sympa
      bonne|bonnes|super|belle|belles|excellente|excellentes|genereuse|jolie|jolies|grosse|interessante|interessantes|petite promo|promotion|promotions|promos|offre|offres|remise|remises|reduction|reductions|ristourne|surprise
      bons plans|bon|plan; beau|beaux|joli|petit|super cadeau|rabais|cadeaux; cadeau|cadeaux offert|offerts|de|recu|apprecie|fidelite
      offert|offerte|offerts|offrir|offre|accorde|accordee|accorder|obtenu|=eu|fait|recu|consenti|beneficie|donne _ remise|reduction|promo|ristourne|geste|cadeau|rabais|surclassement|cheque|reduc
      mois offert|offerts|gratuit|gratuits; livraison offerte|gratuite; port offert; frais de port offerts; surclassement; surclasse|surclassee gratuitement|sans|offert
      points de fidelite; points|programme|carte|cheques|avantages|miles _ fidelite _ interessant|interessants|top|super|avantageux|genial|utile|geniaux|genereux
      programme|points|carte de fidelite interessant|top|super|genial|avantageux; points fidelite interessants|top|credites
      recompense|recompensee|recompenses la|ma|notre|pour fidelite; recompenser la fidelite; fidelite recompensee; cashback recu|verse|rapide; prime de parrainage recue
      echantillon|echantillons offert|offerts|gratuit|gratuits`,
    topic: `
      code promo|reduction|avantage; promo; promotion; promotions; remise; reduction; reductions; ristourne; rabais; bon de reduction; bon d'achat; bons d'achat; coupon
      points de fidelite; points fidelite; carte de fidelite; programme de fidelite; cheque cadeau; carte cadeau; cashback; cagnotte; parrainage; soldes; miles; fidelite; offre
      offres; cadeau`,
  },
];
