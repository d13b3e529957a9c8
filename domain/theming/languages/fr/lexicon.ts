import type { LexiconEntry } from '../../language.types.js';

/** Valence of French words as customers of a service use them; drivers' own phrases add to it. */
export const frenchLexicon: readonly LexiconEntry[] = [
  {
    valence: 3,
    phrases: `
      excellent; excellence; excellemment; genial; geniale; geniaux; parfait; parfaite; parfaitement; perfection; formidable; fantastique; exceptionnel; magnifique; merveilleux
      remarquable; remarquablement; exemplaire; incroyable service|equipe|accueil; extraordinaire; sensationnel; epoustouflant; sublime; superbe; adorer; adore; ravi; enchante
      emerveille; nickel; nickel chrome; impeccable; irreprochable; sans faute; au top; top; le top; du tonnerre; canon; topissime; chapeau; bravo; felicitations; le meilleur
      la meilleure; les meilleurs; meilleur service|site|magasin|application|accueil|compagnie; cinq etoiles; 5 etoiles; 10 sur 10; 10 10; 20 20; 20 sur 20; merci du fond
      merci infiniment; mille merci; grand merci; un immense merci; sauver la vie; sauver mes|mon|nos|la vacances|noel|weekend|journee|soiree; rien a redire; rien a dire
      rien a reprocher; rien de negatif; rien que du positif; que du positif; que du bonheur; que du bon; aux petits soins; au dela de mes|nos|toute attentes|esperances|attente
      depasse mes|nos attentes|esperances; les yeux fermes; ne peut|pouvoir pas faire|rever mieux; ne pas pu rever mieux; ne changez rien; changez rien; coup de coeur
      de premier ordre; haut la main; je kiffe; d'enfer; hors pair; une perle; un amour; un ange; on ne peut plus clair|simple|aimable|satisfait; ecoeurant de bon; tiguidou
      trop bien; trop top; trop cool; chef d'oeuvre; 😍; 🥰; ❤; 🤩; 🏆; 🙌; 💯; ⭐; 🌟`,
  },
  {
    valence: 2,
    phrases: `
      bon; bien; super; tres bien; content; contente; satisfait; satisfaisant; satisfaction; heureux; heureuse; agreable; agreablement; sympa; sympathique; gentil; gentiment
      gentillesse; aimable; amabilite; charmant; souriant; accueillant; chaleureux; professionnel; professionnalisme; serieux; efficace; efficacement; efficacite; rapide
      rapidement; rapidite; reactif; reactivite; competent; competence; fiable; fiabilite; recommander; recommande; apprecier; appreciable; reconnaissant; belle experience
      bonne experience; bonne surprise; agreable surprise; bien recu; bien accueilli; bien fait; bien joue; bien passe; bien passee; bon travail; bon boulot; beau travail
      bon service; bonne continuation; continuez; continuez ainsi|comme; facile; facilement; facilite; simple comme; pratique; fluide; intuitif; ludique; clair; clairement
      limpide; precis; rassurant; rassure; rassuree; genereux; honnete; juste prix; confiance; fidele; utile; confortable; attentionne; attentif; prevenant; patient; patience
      arrangeant; disponible; propre; proprete; delicieux; savoureux; beau; joli; soigne; ameliore; amelioration; mieux que
      aucun probleme|souci|accroc|regret|reproche|bemol|stress; aucune reclamation|plainte|difficulte|hesitation; pas de probleme|souci|regret|plainte
      sans probleme|souci|accroc|encombre|difficulte|stress|tracas|histoire|embrouille|prise; sans aucun|le moindre probleme|souci|accroc|stress; rien ne manque; pas decu
      jamais decu; pas un seul probleme; pas mal du tout; ne regrette pas|rien; aucun regret; soulage; soulagement; tranquillite; l'esprit tranquille; serein; serenite; cool
      chouette; geniale; bluffe; impressionne; impressionnant; epate; conquis; comble; humain; humaine; a l'ecoute; tip top; au poil; ca roule; ca fait plaisir; plaisir
      avec plaisir; un plaisir; un regal; regale; hate de; vivement la|le prochaine; merci beaucoup; merci bien; merci encore; merci a toute; merci enormement
      merci pour votre|vos|son|sa|ta|leur|tout gentillesse|aide|patience|professionnalisme|efficacite|accueil|rapidite|travail|disponibilite|reactivite|soutien; a la hauteur
      mieux que prevu; positif; positivement; bon point; point fort; reussi; reussite; rien a signaler de negatif; bon rapport; ben fine; ben le fun; super fine
      correct correct; bonne ambiance; bienveillant; bienveillance; chic; carre; assurer grave; ils assurent; tu assures; vous assurez; a recommander; vaut le coup|detour
      vaut la peine; tout roule; top moumoute; 😀; 😃; 😄; 😁; 😊; 🙂; 👍; 👏; 💪; 😎; 🎉; ✅; 👌`,
  },
  {
    valence: 1,
    phrases: `
      merci; correct; correctement; convenable; convenablement; raisonnable; acceptable; pas mal; ca va; tout va bien; fonctionne; marche bien; mieux; simple; simplement; exact
      comprehensif; enfin; finalement; heureusement; rassurez; succes; en ordre; conforme; a temps; a l'heure; ponctuel; moins cher; gratuit; immediatement; aussitot
      tout de suite; interessant; suffisant; abordable; bienvenu; moderne; frais; chance; volontiers; tranquille; apprecie; confirme; 🙏`,
  },
  {
    valence: 0,
    phrases: `
      ni bien ni mal; ni plus ni moins; correct sans plus; bien sans plus; sans plus; comme ci comme ca; moyen; rien a signaler; pas de avis; pas de opinion; aucun avis
      sans avis; sans opinion; bien entendu; bien sur; bien que; ou bien; eh bien; bien a vous; bonjour; bonsoir; bonne journee|soiree|reception|nuit; bien cordialement
      merci de|pour me? _ repondre|dire|votre|rappeler|recontacter|confirmer|envoyer|transmettre|indiquer|preciser; merci par avance; merci d'avance; mal entendu; bon courage
      bon de commande|livraison; bon d'achat; mise au point; s'il vous plait; si bien que; aussi bien; un bon moment que; rappel a rien`,
  },
  {
    valence: -1,
    phrases: `
      lent; lente; lenteur; long; longue; tard; tardif; retard; flou; vague; difficile; difficilement; difficulte; dur; complique; compliquee; cher; couteux; probleme; souci
      ennui; erreur; bug; panne; faux; incorrect; incoherent; incoherence; moyen service|accueil|moyen; bof; mitige; passable; tres moyen; moyen moyen; manque; manquer
      insuffisant; limite; peut mieux faire; peut faire mieux; pourrait etre mieux; pourrait mieux; a ameliorer; a revoir; doit s'ameliorer; peu mieux faire; laisse a desirer
      pas top; pas terrible; pas fameux; pas genial; pas super; pas ideal; pas ouf; pas folichon; pas glorieux; pas evident; pas pratique; inquiet; inquiete; inquietant
      malheureusement; helas; dommage; domage; triste; tristesse; deception legere; bloque; ignore; encore une fois; une fois de plus; encore et encore; rebelote; re belote
      trop; trop long|tard|de|peu|cher|lent|complique; plaindre; se plaindre; depasse; obsolete; vetuste; vieillot; fatigant; fatigue; penible; lourd; lourdeur; agacant; agace
      enervant; enerve; gonflant; chiant; saoulant; soulant; relou; soule; saoule; insatisfait; mecontent; mecontente; desorganise; desorganisation; chaos; bordel; foutoir
      pagaille; refuse; nulle part; pas un mot; toujours en attente; toujours pas|rien|aucun|aucune; plus du tout; ca suffit; derange; faible; inutile; excessif; exagere; abuse
      abus; inadequat; inadapte; echec; echoue; a peine; perplexe; sceptique; bizarre; etrange; surpris par; derangeant; plate; c'est plate; tanne; tannee; tanne de
      decouragement; decourage; decourageant; lasse; lassant; usant; epuisant; interminable; impossible; incomprehensible; inexplicable; injoignable; en vain; perdu; perdre
      seul bemol; contraint; oblige; regrettable; regrettons; en rade; en galere; galere; galerer; embetant; embete; contrariant; contrarie; rien n'avance; au point mort; 🙄; 😕
      😐; 🤷; 😒`,
  },
  {
    valence: -2,
    phrases: `
      mauvais; mauvaise; mal; mal recu|fait|accueilli|organise|gere|informe|renseigne|foutu|passe; nul; nulle; frustrant; frustration; frustre; decu; decue; decevant; deception
      desagreable; impoli; inutile; inacceptable; incompetent; incompetence; incompetents; inadmissible; ridicule; absurde; stupide; stupidite; n'importe quoi; nimporte quoi
      du grand n'importe; aberrant; aberration; hallucinant; affligeant; blague; une vaste blague; mascarade; comedie; cirque; cauchemar; cauchemardesque; calvaire
      parcours du combattant; galere; pathetique; mediocre; mediocrite; pietre; perte de temps; temps perdu; perdre mon|notre|du temps; perdre ma journee; perte d'argent
      argent perdu; ras le bol; ras-le-bol; marre; en avoir marre; y en a marre; j'en ai marre; ras la casquette; plein le dos; exaspere; exasperant; excede; a bout; stressant
      stress; douloureux; casse; mensonge; mensonges; mentir; menteur; menteuse; malhonnete; malhonnetete; trompeur; trompe; tromperie; trahi; injuste; injustice; insultant
      insulte; vexant; vexe; a eviter; evitez; a fuir; fuyez; fuir; passez votre chemin; passer votre chemin; mefiez vous; mefiance; attention a cette; plus jamais; jamais plus
      regrette de|mon; je regrette; abandonne; abandon; merci pour rien; merci de rien; se moque du|de|des; se moquer de|du; se foutre de|du; se foutent; foutage de gueule
      foutage; se ficher de|du; on se fout; s'en foutent; s'en moquent; s'en fichent; on se moque; je m'en fous; moquerie; prend pour des|un|une|nous; prendre pour des|un|une
      prenez pour des|un|une; pigeon; pigeons; vache a lait; vaches a lait; idiot; imbecile; abruti; honte; une honte; honteux; honteuse; la honte; lamentablement
      pris en otage; prise d'otage; otage; neglige; negligence; negligent; laisser aller; laxiste; laxisme; je m'en foutisme; jemenfoutisme; bacle; bancal; cafouillage
      embrouille; pas serieux; manque de serieux; pas professionnel; peu professionnel; amateurisme; amateurs; pas content; pas satisfait; pas contente; pas satisfaite
      pas normal; anormal; pas acceptable; pas correct; pas digne; indigne; irrespectueux; manque de respect; aucun respect; sans respect; pas recommande; recommande pas
      deconseille; je deconseille; a deconseiller; ne recommande pas|plus; recommande a personne; sert a rien; sert strictement a rien; ne sert a rien; servent a rien; pire
      empirer; de pire en pire; de mal en pis; se degrader; degradation; catastrophe; gache; gacher; gachis; ruine; foire; foireux; pourri; pourrie; poubelle; camelote; zero
      daube; chiotte; nul part; foutu; foutue; deplorable; peut mieux faire vraiment; furax; colere; en colere; fache; fachee; revolte; revoltant; outre; desespere; desesperant
      desespoir; desabuse; ecoeure; ecoeuree; degoute; degoutee; depite; amer; consternant; consterne; effare; sidere; siderant; chaotique; desastre; enfer; infernal; lache
      laches; aucune aide|solution|reponse|explication|excuse|consideration|empathie; aucun respect|suivi|serieux|interet|geste
      pas de reponse|solution|suivi|nouvelle|nouvelles|remboursement; ca craint; craignos; merdique; c'est de la merde; chier; fait chier; emmerde; emmerder; faire rire; tire
      un comble; le comble; abuser de; abusif; abuse; je n'en peux plus; en peux plus; laisse tomber; laissez tomber; on croit rever; poireauter; poireaute; baclee; zero pointe
      faire avoir; fait avoir; se faire avoir; m'a ete impose; mal poli; malpoli; desobligeant; fait insulter; 😞; 😟; 😠; 😤; 😢; 😭; 😔; 🙁; ☹; 😩; 😫; 👎; ❌; 💔`,
  },
  {
    valence: -3,
    phrases: `
      horrible; horriblement; affreux; atroce; abominable; execrable; lamentable; minable; pitoyable; catastrophique; desastreux; scandaleux; scandale; honteusement
      degueulasse; degoutant; ignoble; immonde; infect; infecte; detestable; detester; deteste; hair; infame; insupportable; intolerable; monstrueux; effroyable; epouvantable
      le pire; la pire; les pires; pire service|site|entreprise|compagnie|banque|experience|operateur|magasin; arnaque; arnaquer; arnaqueur; arnaqueurs; escroc; escrocs
      escroquerie; escroquer; voleur; voleurs; voleuse; du vol; voles; fraude; fraudeur; bandits; bande de voleurs|escrocs; requins; mafia; racket; racketteurs; extorsion
      furieux; furieuse; scandalise; outrage; rage; merde; de la merde; une merde; bordel de merde; putain; zero etoile; 0 etoile; zero pointe; aucune etoile; moins que zero
      c'est zero; nullissime; archi nul; nul nul; nul a chier; a vomir; a gerber; pas pire endroit; impardonnable; inexcusable; inqualifiable; innommable; inhumain
      service de merde; entreprise de merde; je hais; vous me degoutez; 😡; 🤬; 🤮; 💩; 🖕; 👿`,
  },
];
