import type { Grammar } from '../../language.types.js';
import { stemFrench } from './stem.js';

const lines = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(/[;\n]/).flatMap((line) => {
      const [from, to] = line.split('>').map((part) => part.trim());
      return from && to ? [[from, to]] : [];
    }),
  );

/** How French negates, turns and weighs. */
export const frenchGrammar: Grammar = {
  stem: stemFrench,
  // Accents are folded already, so a missing one needs no entry; "ç" typed as "c" neither.
  expansions: lines(`
    s'il>si il; s'ils>si ils; quelqu'un>quelquun; quelqu'une>quelquun; aujourd'hui>aujourdhui; n'importe>nimporte; d'accord>daccord; p'tit>petit; p'tite>petite
    y'a>il y a; ya>il y a; yavait>il y avait; t'es>tu es; j'suis>je suis; chu>je suis; chui>je suis; chuis>je suis; jsuis>je suis; jpeux>je peux; jveux>je veux
    jai>je ai; jetais>je etais; javais>je avais; jattends>je attends; jappelle>je appelle; jaurais>je aurais; jaime>je aime; jadore>je adore; jattend>je attends
    nai>ne ai; nest>ne est; cest>ce est; cetait>ce etait; sest>se est; quil>que il; quon>que on; dattente>de attente; pa>pas; jms>jamais; fe>fait
    kon>que on; ki>qui; koi>quoi; qd>quand; qq>quelque; qqn>quelquun; qqun>quelquun; qlq>quelque; bcp>beaucoup; tjs>toujours; tjrs>toujours; tjr>toujours; pb>probleme
    pbs>problemes; pblm>probleme; soucie>souci; rdv>rendez vous; rdvs>rendez vous; rendezvous>rendez vous; rv>rendez vous; mdp>mot de passe; maj>mise a jour; sav>service apres vente
    svp>sil vous plait; stp>sil vous plait; pr>pour; ds>dans; dc>donc; pcq>parce que; parceque>parce que; pk>pourquoi; pq>pourquoi; pkoi>pourquoi; mn>minutes; min>minutes; mins>minutes
    hrs>heures; h>heures; hr>heure; sem>semaines; appli>application; applis>application; app>application; apli>application; resa>reservation; resas>reservation
    cmd>commande; cde>commande; rep>reponse; infos>information; info>information; num>numero; slt>salut; bjr>bonjour; cdt>cordialement; mci>merci
    nikel>nickel; acceuil>accueil; aceuil>accueil; acceuillant>accueillant; acceuillante>accueillante; professionel>professionnel; professionels>professionnels
    proffesionnel>professionnel; professionelle>professionnelle; connection>connexion; language>langage; comunication>communication; aparament>apparemment
    remboursment>remboursement; rembourcement>remboursement; remboursemment>remboursement; resilliation>resiliation; resillier>resilier
    annullation>annulation; anuler>annuler; anule>annule; anulation>annulation; livraision>livraison; livrasion>livraison; livreure>livreur; recut>recu
    incompetant>incompetent; incompetants>incompetents; competant>competent; simpa>sympa; sympatique>sympathique
    dessue>decu; dessu>decu; dommages>dommage; tarrif>tarif; chere>cher; tre>tres; tro>trop; vrement>vraiment; vraimant>vraiment
    cœur>coeur; sœur>soeur; cœurs>coeurs; mœurs>moeurs; nœud>noeud; œuvre>oeuvre; vœux>voeux; œil>oeil; œuf>oeuf; œufs>oeufs
    mails>mail; e-mail>mail; email>mail; emails>mail; courriel>mail; courriels>mail; sms>texto; textos>texto; gsm>telephone; cellulaire>telephone; portable>telephone; natel>telephone
    colissimo>colis; paquet>colis; paquets>colis; pis>puis; dsl>desole; ptetre>peut etre; entk>en tout cas; mtn>maintenant; auj>aujourdhui; dispo>disponible; dispos>disponibles
    nonante>90; septante>70; octante>80; huitante>80; ordi>ordinateur; clim>climatisation; facturations>facturation
    c>ce est; g>je ai; n>ne; qu>que; jsais>je sais; tkt>rassurez; sympas>sympa; simpas>sympa; ptit>petit; wifi>internet; wi>internet; fr>francais; cb>carte bancaire; bagages>bagage; tarifs>tarif
  `),
  elisions: {
    l: 'le',
    d: 'de',
    j: 'je',
    m: 'me',
    n: 'ne',
    s: 'se',
    t: 'te',
    c: 'ce',
    ç: 'ce',
    qu: 'que',
    jusqu: 'jusque',
    lorsqu: 'lorsque',
    puisqu: 'puisque',
    quoiqu: 'quoique',
    presqu: 'presque',
    entr: 'entre',
  },
  classes: {
    agent: `agent conseiller conseillere operateur operatrice interlocuteur interlocutrice technicien technicienne vendeur vendeuse employe personnel equipe monsieur madame dame
      demoiselle jeune homme femme gars mec fille type hotesse steward livreur livreuse chauffeur conducteur guichetier guichetiere receptionniste collegue responsable superviseur manager
      chef gestionnaire commercial commerciale assistant assistante hotline hotliner support standardiste caissier caissiere serveur serveuse facteur courtier expert reparateur il elle ils elles gens`,
    pas: 'pas jamais plus rien aucun aucune guere',
    many: 'deux trois quatre cinq six sept huit neuf dix douze quinze vingt plusieurs multiples differents differentes divers x 2 3 4 5 6 7 8 9 10 11 12 15 20 36',
    num: `un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent plusieurs quelques multiples nombreuses enieme x
      1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 35 36 37 38 40 42 43 44 45 46 47 48 50 52 53 54 55 58 60 65 70 72 75 80 90 100 120 150 200 demi`,
    time: 'minute heure jour semaine mois an annee journee matinee temps plombe quinzaine soiree eternite quart',
    problem:
      'probleme souci question demande dossier reclamation panne cas affaire situation litige incident difficulte erreur bug chose tout truc anomalie sinistre plainte requete commande',
    ticket: 'ticket dossier demande reclamation incident requete conversation discussion chat tchat plainte cas sinistre',
    service:
      'service departement interlocuteur conseiller personne agent agence numero poste standard collegue plateforme technicien bureau guichet operateur equipe centre',
    goods: `colis commande article produit livraison marchandise meuble canape lettre courrier carte repas pizza plat train avion vol bus metro bagage valise billet
      router box telephone cadeau medicament piece chaussures velo machine frigo matelas table envoi lit vetement robe livre pli recommande taxi tram rer car remplacement`,
    part: 'carton boite colis emballage article produit meuble vase verre ecran valise bagage canape table piece bouteille appareil assiette commande paquet vitre coin pied',
    device: `produit article appareil machine telephone box modem routeur decodeur television tele internet wifi fibre reseau connexion signal ligne tablette batterie ecran logiciel
      frigo refrigerateur four chaudiere chauffage climatisation voiture vehicule moteur imprimante ordinateur casque enceinte montre aspirateur cafetiere modele douche
      ascenseur materiel trottinette velo adsl debit 4g 5g`,
    site: 'site application page portail formulaire interface plateforme web appli panier chatbot',
    art: 'le la les un une des de du mon ma mes notre nos votre vos leur leurs son sa ses ce cet cette ces au aux',
    me: 'me nous te vous se le la les lui leur',
    pron: 'je tu il elle on nous vous ils elles ca cela ce qui',
    be: 'etre sembler rester devenir paraitre avoir',
    good: 'bon excellent super genial parfait formidable top impeccable exceptionnel fantastique magnifique incroyable remarquable exemplaire extra nickel agreable beau correct satisfaisant adorable',
    bad: 'mauvais nul horrible affreux lamentable deplorable catastrophique minable pitoyable mediocre honteux desastreux execrable inadmissible scandaleux pourri merdique ridicule inacceptable detestable bacle',
    very: 'tres trop vraiment super hyper si tellement extremement assez plutot bien ultra toujours franchement fort particulierement vachement aussi encore absolument completement totalement',
    brand: `orange sfr bouygues sosh red free proximus telenet scarlet voo swisscom sunrise salt bell telus videotron rogers koodo fizz amazon cdiscount fnac darty boulanger zalando ikea
      leroy castorama decathlon carrefour leclerc auchan lidl aldi colruyt migros coop desjardins boursorama revolut n26 axa maif macif allianz groupama edf engie totalenergies sncf ouigo
      flixbus blablacar uber bolt deliveroo netflix spotify booking airbnb accor ryanair easyjet transavia lufthansa chronopost dhl ups fedex dpd gls mondial relay vinted shein temu`,
  },
  negators: `pas jamais rien personne aucun aucune sans ni nul nulle non zero guere nullement manque manquent manquait refuse refusent refusait refuser refusant incapable
    incapables impossible impossibles peine peinent inutile faute`,
  negatorExemptions:
    'seulement que grave moins doute cesse arret compter hesiter hesitation etonnant etonnante surprenant plus question mal encore parler',
  negatorLeads: 'une la cette seule chaque autre par de en',
  negationOpeners: 'ne',
  boundNegators: 'plus',
  concordNegators: 'sans pas jamais rien personne aucun aucune ni nul nulle plus guere nullement',
  superlativeLeads: 'aurait aurais pouvait pourrait pu peut pouvais peux saurait',
  superlativeTails: 'mieux plus meilleur meilleure assez',
  barriers: `et mais donc car que qui quand lorsque puisque si comme ou apres avant alors pourtant cependant ensuite depuis dont quoi`,
  contrasts: 'mais cependant pourtant toutefois neanmoins malgre sauf hormis quoique bemol helas malheureusement contre excepte dommage',
  noContrastBefore: 'bon enfin',
  wishes: `=devrait|=devraient|=devriez; =aurait|=aurais|=auraient|=auriez =du|=pu; =aurait|=aurais|=auraient|=auriez =du|=pu etre; =aimerais|=voudrais|=voulais|=souhaite|=souhaiterais|=aimerait
    je =veux; =faudrait; =faut|=fallait; besoin de; =pourriez|=pouvez vous?; merci de; veuillez; esperer; attendre de|que|toujours|encore|mon|ma|le|la|une|un; en attente de; =serait bien|sympa|appreciable|mieux
    quand allez|est|serai|vais|aurai; essayer|tenter de; demander a|de; exiger; si je|on|vous|seulement; afin de; =vouloir; cense|censee; vivement que; pourquoi; promettre; il manque; obliger de; avant de; pour que; sil vous plait; comment`,
  intensifiers: `tres vraiment trop super hyper tellement si extremement absolument totalement completement particulierement ultra franchement carrement beaucoup tout parfaitement
    entierement incroyablement terriblement vachement sacrement strictement plus ben`,
  diminishers: 'peu assez legerement plutot relativement moyennement presque',
  conjunctions: 'et puis donc ensuite',
};
