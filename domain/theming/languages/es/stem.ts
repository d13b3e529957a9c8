// Forms that share no stem with their verb, by the first word of each group.
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `ser: es soy somos son era eran eramos fue fui fueron fuimos sea sean sera seran seria serian sido siendo; estar: esta estan estoy estamos estaba estaban estuve
  estuvo estuvieron estuvimos esten estado estando estara estaria; tener: tengo tiene tienen tenemos tuve tuvo tuvieron tuvimos tenia tenian teniamos tenga tengan
  tendra tendran tendria tendrian tenido teniendo tenes tienes; hacer: hago hace hacen hacemos hice hizo hicieron hicimos hacian haga hagan hara haran haria harian
  hecho haciendo haces; ir: voy va van vamos iba iban ibamos vaya vayan ido yendo irme irse irnos; decir: digo dice dicen decimos dije dijo dijeron dijimos decia decian diga digan
  dicho diciendo diran dira dices; dar: doy da dan damos di dio dieron dimos daba daban den dado dando dara daran daria darme darse darle darles darnos; poder: puedo puede pueden podemos pude pudo
  pudieron pudimos podia podian pueda puedan podra podran podria podrian podriamos pudiendo podido puedes; querer: quiero quiere quieren queremos quise quiso quisieron queria
  querian quiera quieran querian querido quisiera quieres; poner: pongo pone ponen ponemos puse puso pusieron ponia ponian ponga pongan pondra puesto poniendo; venir: vengo
  viene vienen vine vino vinieron venia venian venga vengan vendra vendran venido viniendo; saber: sabe saben sabemos supe supo supieron sabia sabian sepa sepan
  sabra sabido sabiendo; haber: he ha han hemos has hay hubo hubieron habia habian haya hayan habra habran habria habrian habido hubiera hubieran hube habiendo habeis;
  ver: veo ve ven vemos vi vio vieron vimos veia visto viendo verlo verme; pedir: pido pide piden pedi pidio pidieron pedimos pedia pedian pida pidan pedido pidiendo; traer: traigo
  trae traen traje trajo trajeron trajimos traia traian traiga traido trayendo; caer: cae caen cayo cayeron caia caian caiga caido cayendo; leer: lee leen leyo leyeron leia
  leido leyendo lean; creer: creo cree creen creia; oir: oye oyen oia oigo oido oyo oyeron; seguir: sigo sigue siguen segui siguio siguieron seguimos seguia seguian siga sigan seguido siguiendo sigues;
  conseguir: consigo consigue consiguen consegui consiguio consiguieron conseguimos consiga consigan conseguido consiguiendo; mentir: miente mienten mintio mintieron mienta mentido mintiendo; sentir: siento siente sienten senti sintio sentimos sentia; servir: sirve sirven sirvio sirvieron servia sirva servido sirviendo; romper: rompe rompio rompieron
  roto rota rotos rotas rompi; abrir: abierto abierta abiertos abiertas; cubrir: cubierto cubierta cubren cubre; reir: rio rieron rien riendo; mal: malos; salir: salgo sale salen sali salio
  salieron salia salga; conocer: conozco conoce conocen conocia conocian conozca; andar: anda andan anduvo andaba; vez: veces; mes: meses; mesa: mesas; error: errores; fallar: fallo falla fallas fallos fallan;
  hotel: hoteles; util: utiles; charla: charlas; dia: dias; gas: gases; tarde: tardes; caso: casos; casi: casi; casa: casas; cuenta: cuentas; nada: nada; hora: horas; llamada: llamadas;
  pedido: pedidos; comida: comidas; entrada: entradas; llegada: llegadas; vuelta: vueltas; corte: cortes; punto: puntos; sol: soles; carta: cartas; cargo: cargos; cada: cada;
  todo: toda todos todas; solo: sola solos solas; otro: otra otros otras; parte: partes; hacia: hacia; nota: notas; clase: clases; recibo: recibos;
  interes: intereses; pais: paises; elegir: eligio elijo; despedir: despidio; repetir: repito repite repiten repeti repitio repitieron repita repitan repetia;
  desaparecer: desaparece desaparecio desaparecieron; detras: detras; atras: atras; ademas: ademas; jamas: jamas; deber: debe deben debia debian deberia deberian debieron debo debio; jugar: juega juegan; impedir: impide impiden impidio`
    .split(';')
    .flatMap((group) => {
      const [base = '', forms = ''] = group.split(':');
      return `${base} ${forms}`
        .trim()
        .split(/\s+/)
        .map((form) => [form, base.trim()]);
    }),
);

// Vowels that change under stress ("resuelven", "resolver") and past participles of their own.
const STRESSED: Readonly<Record<string, string>> = Object.fromEntries(
  `resuelv resolv; resuelt resolv; devuelv devolv; devuelt devolv; vuelv volv; vuelt volv; cuelg colg; cuelgu colg; pierd perd; entiend entend; atiend atend
  cierr cerr; encuentr encontr; muestr mostr; demuestr demostr; muev mov; transfier transfer; transfir transfer; refir refer; amabil amabl; refier refer; sugier suger; cuest cost; recuerd record; acuerd acord
  suen son; consient consent; advirt advert; adviert advert; invirt invert; convirt convert; juegu jug; mientr mentr; despid desped; recomiend recomend; comienz comenz
  empiez empez; empiec empez; comienc comenz; prueb prob; aprueb aprob; renuev renov; envuelt envolv; muert mor; muer mor; murier mor; duel dol; huel ol; lluev llov
  escrit escrib; inscrit inscrib; impres imprim; aprend aprend; disculp disculp; nieg neg; niegu neg; rieg reg; encienc encend; enciend encend; defiend defend; extiend extend
  tard tard; truen tron; cuent cuent; promet promet; despiert despert; aliment aliment; descuent descuent; prefier prefer; prefir prefer; repuest repuest; satisfech satisfech`
    .split(/[;\n]/)
    .map((pair): [string, string] => {
      const [from = '', to = ''] = pair.trim().split(' ');
      return [from, to];
    }),
);

const CLITICS = /^(.{2,}(?:[aei]r|[ai]ndo|iendo|yendo))(?:(?:me|te|se|nos)?(?:lo|la|le|los|las|les)|me|te|se|nos)$/;

const VERB_ENDINGS =
  /(?:abamos|aramos|aremos|eremos|iremos|ariamos|eriamos|iriamos|ieramos|asteis|isteis|ieron|aron|eron|ando|iendo|yendo|iera|ieras|ieran|ieses?|iesen|aste|iste|aban|abas|aba|arian|erian|irian|arias|aria|erias|eria|irias|iria|adas?|ados?|idas?|idos?|amos|emos|imos|iamos|ian|ias|ia|ais|eis|ar|er|ir|an|en|io|as|es|os|is|[aeio])$/;

// Adverbs and superlatives go with their adjective: "rapidamente" and "rapidisimo" are "rapido".
const withoutDegree = (word: string): string => word.replace(/(.{3,})mente$/, '$1').replace(/(.{2,})isim([oa]s?)$/, '$1$2');

/** What the inflections of a Spanish word share: solucionar, solucionaron, solucionado, solucionarme and soluciones are one. */
export const stemSpanish = (word: string): string => {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return known;
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  const bare = withoutDegree(word.replace(CLITICS, '$1'));
  if (Object.hasOwn(IRREGULAR, bare)) return IRREGULAR[bare] ?? bare;
  const cut = bare.replace(VERB_ENDINGS, '');
  let stem = cut.length >= 3 ? cut : bare.replace(/s$/, '').replace(/[aeo]$/, '');
  if (stem.length < 3) return bare;
  if (stem.length > 3) stem = stem.replace(/[aeio]$/, '').replace(/u$/, '');
  stem = stem.replace(/qu?$/, 'c').replace(/c$/, 'z');
  return Object.hasOwn(STRESSED, stem) ? (STRESSED[stem] ?? stem) : stem;
};
