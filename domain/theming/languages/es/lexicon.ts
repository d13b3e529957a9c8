import type { LexiconEntry } from '../../language.types.js';

/** Valence of Spanish words as customers of a service use them; drivers' own phrases add to it. */
export const spanishLexicon: readonly LexiconEntry[] = [
  {
    valence: 3,
    phrases: `
      excelente; excelencia; fantastico; genial; maravilloso; maravilla; estupendo; magnifico; fabuloso; increible atencion|servicio|trato|experiencia|trabajo
      espectacular; extraordinario; excepcional; inmejorable; impecable; insuperable; formidable; fenomenal; sensacional; barbaro; brutal; perfecto; perfeccion
      encantado; encantada; encantador; encantan; encanta; encanto; me encanta; me encanto; un encanto; amo; adoro; el mejor; la mejor; los mejores; las mejores
      lo mejor; de lo mejor; de primera; de diez; de 10; un diez; un 10; 10 de 10; 10 10; 5 estrellas; cinco estrellas; diez sobre diez; matricula de honor
      sobresaliente; de lujo; un lujo; de maravilla; a las mil maravillas; un crack; crack; cracks; una joya; un =sol; un =angel; me salvo la vida
      me salvaron la vida; chapo; chapeau; olé; me quito el sombrero; no puedo estar mas contento|contenta|satisfecho|satisfecha|feliz|agradecido|agradecida
      no podria estar mas contento|contenta|satisfecho|feliz
      no pudo|pudieron|podria|podrian|puede|pueden haber|ser|estar|tratar|tratarme|atenderme|atender|ir _ mejor|mas; supero|superaron|supera _ expectativas
      mas de lo que esperaba; bacan; bakan; chevere; chido; padrisimo; buenisimo; a toda madre; de pelicula; la caña; la leche de bueno; =top; eficacisimo; 😍; 🥰; ❤; 🤩
      🏆; 🙌; 💯; ⭐`,
  },
  {
    valence: 2,
    phrases: `
      bueno; buen; contento; feliz; satisfecho; satisfactorio; satisfaccion; agradecido; agradezco; agradecemos; agradecimiento; se agradece; amable; amabilidad
      atento; cordial; cordialidad; simpatico; majo; =maja; carinoso; eficiente; eficiencia; eficaz; eficacia; efectivo; =efectiva; rapido; rapidez; agil; agilidad
      fluido; facil; sencillo; comodo; comodidad; practico; recomiendo; recomendable; recomendado; recomendadisimo; recomendaria; los recomiendo; felicidades
      felicito; felicitaciones; enhorabuena; bravo; =gusta; =gusto; me =gusto; =gustaron; da gusto; un placer; placer; profesional; profesionalidad; profesionalismo
      confiable; fiable; fiabilidad; de confianza; confio; confianza; serio y; seriedad; honesto; honestidad; transparente; muy claro|clara; claro y; claridad
      clarisimo; intuitivo; justo y; generoso; puntual; puntualidad; calidad; de calidad; buena calidad; limpio; limpieza; delicioso; rico; =rica; riquisimo; bonito
      precioso; lindo; hermoso; agradable; acogedor; calido; calidez; guay; =padre; =copado; =copada; macanudo; piola; de pelos; joya; muy bien; todo bien; super bien
      siempre bien; perfectamente; de acuerdo a lo esperado; sin problemas; sin problema; sin ningun problema; sin complicaciones; sin inconvenientes
      sin ningun inconveniente; sin queja; sin quejas; sin pegas; ninguna pega; ninguna queja; ningun problema|pero|inconveniente|reproche
      no tengo|tenemos|hay ninguna|ningun? queja|quejas|pega|pegas|problema|inconveniente; no hay queja|quejas|pegas; no me puedo quejar; no puedo quejarme
      no tengo de que quejarme; nada que objetar|reprochar|reclamar; nunca he|hemos tenido|tuve _ problema|problemas|queja|quejas
      nunca tuve|tuvimos _ problema|problemas; nunca me|nos han|ha fallado; nunca me|nos fallado|fallo|fallaron|decepcionado; nunca _ fallado; jamas _ problema
      de fiar; seguid|sigan|sigan|sigue asi; sigan adelante; buen trabajo; gran trabajo; gran servicio|equipo|atencion|experiencia|empresa|trato; mejorado
      ha mejorado; mejoraron; mejor que; mucho mejor; mejor imposible; =felices; ilusion; sonrisa; tranquilidad; alivio; detallazo; detalle; =majos; =majas; majisimo
      valioso; util; inolvidable; volvere a; repetire; volveria; volveremos; repetiremos; me quedo con ustedes; vale la pena; merece la pena; valio la pena
      mil gracias; muchas gracias; muchisimas gracias; 😀; 😃; 😄; 😁; 😊; 🙂; 👍; 👏; 💪; 😎; 🎉; ✅`,
  },
  {
    valence: 1,
    phrases: `
      =gracias; =bien; correcto; correctamente; adecuado; razonable; decente; aceptable; cumplidor; =mejor; por fin; al final; finalmente; exito; exitosamente
      afortunadamente; por suerte; menos mal; barato; economico; a tiempo; al momento; al instante; de inmediato; inmediatamente; enseguida; en seguida; no esta mal
      nada mal; no estuvo mal; no estuvo nada mal; no va mal; no malo; =funciona; funciona; comprension; comprensivo; temprano; 🙏`,
  },
  {
    valence: -1,
    phrases: `
      lento; lenta; lentisimo; lentitud; tardanza; tardo; tardaron; tardan; demora; demorado; retraso; retrasado; atraso; confuso; confusion; dificil; dificultad
      complicado; complicacion; caro; carisimo; costoso; problema; problemas con; inconveniente; error; errores; fallo; fallos; falla; fallas; incorrecto; equivocado
      equivocacion; mediocre; flojo; justito; regulero; escaso; insuficiente; incompleto; =falta; faltan; faltaba; mejorable; podria|podrian mejorar|ser mejor
      puede|pueden|podeis|debeis mejorar; deberia|deberian mejorar; debe|deben|tienen que|hay que mejorar; falta mejorar; necesita|necesitan mejorar; a mejorar; mejoren
      por mejorar; molestia; molesto; incomodo; incomodidad; preocupado; preocupante; preocupacion; desgraciadamente; lamentablemente; desafortunadamente; lastima
      una pena; que pena; lastimosamente; triste; tristeza; cansado; cansa; harto de; aburrido; ignorado; otra vez; una vez mas; de nuevo lo mismo; de mal en peor
      no es lo que; no ideal; ruido; sucio; suciedad; esperaba|esperabamos _ mas|mejor; esperaba otra cosa; me esperaba; no era lo que; brilla por su ausencia; a duras penas; 🙄; 😕; 😐; 🤷
      😒`,
  },
  {
    valence: -2,
    phrases: `
      malo; mala; malas; malos; mal servicio|atencion|trato|hecho; muy mal; va mal; funciona mal; =mal; fatal; frustrante; frustrado; frustracion; decepcionado
      decepcionante; decepcion; decepcionada; defraudado; desilusion; desilusionado; enojado; enojada; enfadado; cabreado; cabreo; molestisimo; indignado; indignante
      indignacion; grosero; maleducado; mal educado; inutil; inaceptable; inadmisible; intolerable; impresentable; incompetente; incompetencia; ineficiente
      ineficiencia; ineficaz; inepto; ineptitud; ridiculo; absurdo; estupido; estupidez; tonteria; sinsentido; sin sentido; broma de mal; una broma; de chiste
      un chiste; chiste; burla; una burla; tomadura de pelo; me|nos toman el pelo; tomar el pelo; te toman el pelo; tomando el pelo; cachondeo; pesadilla; calvario
      odisea; via crucis; viacrucis; suplicio; tortura; patetico; penoso; lamentable; deplorable; nefasto; deficiente; pesimo; mentira; mentiras; mentiroso
      mentirosos; miente; mienten; mintieron; engano; enganan; enganaron; enganado; enganoso; enganosa; timo; timados; timado; injusto; injusticia; abuso; abusivo
      abusan; insulto; ofensivo; falta de respeto; falta de seriedad; poca seriedad
      poco serio|serios|seria|profesional|profesionales|amable|amables|claro|recomendable|fiable|eficiente; cero recomendable; no recomendable; no recomiendo
      no recomendaria; no lo|la|los|las recomiendo; no se lo recomiendo; ni se les ocurra; ni se os ocurra; no pierdan|perdais|pierdas; huyan; huid; huye; eviten
      evitar; cuidado con; ojo con; arrepiento; me arrepiento; arrepentido; perdida|perdi|perder|pierde|pierden|perdiendo _ tiempo; perdida de tiempo; tiempo perdido
      gracias por nada; deja|dejan|dejo mucho|bastante que desear; harto; hasta las|el|los|la narices|gorro|huevos|coronilla|madre; estoy harto|harta; harta; hartos
      ya estuvo bueno; ya basta; basta ya; colmo; el colmo; desesperante; desesperado; desesperada; desesperacion; estres; estresante; agotador; agotado; impotencia
      rabia; coraje; bronca; me quede tirado|tirada; tirado; tirada; me fallaron; me han fallado; nos fallaron; nunca mas|vuelvo|volvere|volveria|vuelvas
      no vuelvo|volvere|volveria|volveremos|compro; no vuelvo a; no volvere a; jamas vuelvo; ni regalado; no vale la pena; no merece la pena; no sirve; no sirven
      no sirvio; de nada sirve; no funciona; peor; cada vez peor; imposible; de pena; pena ajena; verguenza ajena; dan pena; da pena; un caos; caos; caotico
      descontrol; desorden; desorganizado; desorganizacion; chapuza; chapuceros; cutre; porqueria; basura; birria; bodrio; mamarracho
      falta de profesionalidad|profesionalismo|empatia|atencion|respeto|interes; sin solucion|respuesta|respuestas|soluciones; negligencia; negligente; descuidado
      dejadez; desidia; desinteres; pasotismo; cero pelotas; ni bola; no me|nos hacen caso; no hacen caso; ni caso; roto; rota; danado; arruinado; arruinaron; queja
      quejas; no estoy|estamos|quede contento|contenta|conforme|satisfecho|satisfecha; inconforme; disconforme; descontento; descontenta; insatisfecho; insatisfecha
      insatisfaccion; mala experiencia; mala onda; mala leche; para el arrastre; 😞; 😟; 😠; 😤; 😢; 😭; 😔; 🙁; ☹; 😩; 😫; 👎; ❌; 💔`,
  },
  {
    valence: -3,
    phrases: `
      horrible; horroroso; horror; terrible; espantoso; atroz; nefasta; pesima; vergonzoso; verguenza; desverguenza; sinverguenza; sinverguenzas; asco; asqueroso
      asquerosa; repugnante; desastre; desastroso; desastrosa; catastrofe; catastrofico; lo peor; el peor; la peor; los peores; las peores
      peor empresa|servicio|compania|banco|experiencia; escandalo; escandaloso; ultraje; estafa; estafado; estafada; estafan; estafaron; estafador; estafadores; robo
      ladron; ladrones; ladrona; rateros; chorros; fraude; fraudulento; atraco; atracadores; mafia; mafiosos; piratas; delincuentes; odio; detesto; mierda; una mierda
      porqueria de; puta mierda; vaya mierda; asco de; cero estrellas; 0 estrellas; ni una estrella; infierno; infernal; inhumano; indignante; una cagada; cagada
      la cagaron; del orto; como el orto; como el culo; de la chingada; pinche servicio|empresa|banco|compania; valen madre|verga; no valen nada; imperdonable
      inconcebible; 😡; 🤬; 🤮; 💩; 🖕; 👿`,
  },
];
