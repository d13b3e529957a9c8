import type { DriverDictionary } from '../../language.types.js';

/** How it ended: solved or not, closed too soon, promised and told. */
export const outcomeDrivers: readonly DriverDictionary[] = [
  {
    driver: 'resolution',
    bareMention: 'neutral',
    bad: `
      sin resolver; sin resolverse; sin solucionar; sin solucionarse; sin solucion; sin soluciones; sin arreglar; sin arreglarse; sin solventar; sin respuesta a mi
      no hay|dan|dieron|da|dio|dan|ofrecen|ofrecieron|encuentran|encontraron|tienen|tengo|hubo|obtuve|recibi|aportan _ solucion|soluciones|alternativa|alternativas|remedio
      ninguna solucion|ayuda|alternativa; ni una solucion; cero solucion|soluciones|ayuda; nula solucion|resolucion
      no me|nos _ dieron|dan|da|dio|ofrecieron solucion|soluciones|respuesta; poca|nula solucion|resolucion|resolutividad; no sirvio de nada; no sirve de nada
      no sirvio|sirve _ nada; de nada sirvio|sirve|servio; no servir para nada; no ayudar; no me|nos ayudar; no ayudan; nadie ayuda|ayudo|nos ayuda
      nadie me|nos|lo|le ayudo|ayuda|soluciona|soluciono|resuelve|resolvio|arregla|arreglo|ha|da|dio|corrige; nadie corrige|arregla|soluciona|resuelve|hace|hizo
      nadie hace|hizo _ nada|algo; nadie los|lo corrige; no hacen|hicieron|hace|hizo nada; no hacer nada; no han hecho nada; no podian hacer|hacer nada
      no pueden|podian|podia|puede|pudieron|pudo hacer _ nada
      no pudieron|pudo|pueden|puede|podian|supieron|supo|saben|quisieron|quiso|logran|lograron _ ayudar|ayudarme|ayudarnos|solucionar|solucionarlo|solucionarme|resolver|resolverlo|resolverme|arreglar|arreglarlo|hacer|responder|corregir
      no hay nada que hacer; hacer nada; sigo|seguimos|sigue|siguen igual|peor|mal|sin|teniendo|roto; seguir igual; todo sigue igual; todo igual
      sigo|seguimos sin _ servicio|internet|luz|agua|linea|poder|solucion|telefono|saber|tener; sigo con el|la|lo|problema|averia|fallo|mismo|misma; sigo en las
      en las mismas; igual que antes|hace|al|estaba; estoy|estamos igual|en las
      continuo|continua|continuan|persiste|persisten|sigue _ problema|averia|igual|fallo|fallando|roto|roto|goteando|error|sin
      problema|averia|fallo|error|incidencia|goteo|humedad|ruido sigue|continua|persiste|permanece|siguen|volvio|vuelve|reaparecio|no; la averia continua|sigue
      persiste; persistir; aun|todavia _ no esta|funciona|arreglan|solucionan|resuelven|arreglado|solucionado|resuelto|resolvieron|solucionaron|han; aun|todavia sin
      todavia tengo el|la|problema; aun tengo el|la|problema; pendiente de; sigue pendiente|abierta|abierto; quedo|queda pendiente|igual|peor; a medias; a media
      medio arreglado; lo dejaron peor|igual|a; me|nos dejaron peor|igual|colgado|colgada|sin|tirado; peor que antes; empeoro; empeorar; parche; parches; chapuza
      arreglo que no; apano; vueltas y mas? vueltas; puras vueltas; dar vueltas; dando vueltas; darme vueltas; me dan largas; dan largas; dar largas; dando largas
      me dieron largas; largas y; puro|pura bla|cuento|cuentos|excusas
      respuestas|respuesta de plantilla|automaticas|automatica|genericas|generica|predeterminadas|estandar|tipo|robotica|roboticas|enlatadas|vaga; plantilla
      copia y pega; copiar y pegar; copypaste; copia pega; corta y pega; corta pega
      no responden|responde|contestan|respondieron|contesta|contestaron|responder a? lo|mi|la|nada|que? _ pregunta|pregunto|pregunte|duda|consulta|preguntado
      ninguna respuesta a|concreta; no me|nos aclar|aclararon|aclaran|aclaro|resuelven; no aclararon; no aclaran; se lavan las manos; lavarse las manos
      se desentienden; desentenderse; se desentendieron; se hacen los|el desentendidos|locos|sordos|tontos|loco|desentendido; hacen la vista gorda
      miran para otro lado; se hacen los; desatendido; desatendida; abandonado; abandonada; tirado|tirada|tirados; me|nos dejaron tirado|tirada|tirados|abandonado
      caso omiso; hacer caso omiso; oidos sordos; no me|nos hacen|hicieron caso; nadie hace caso; no hacen caso; no dan la cara; nadie da la cara
      vino el? tecnico miro|no; miro y|se; se fue sin; se fueron sin; vino miro; no sirve el arreglo; no quedo bien|arreglado|solucionado|resuelto; no quedar bien
      mal arreglado|reparado|solucionado; inutil; inutiles; poca ayuda; nula ayuda; de poca ayuda; de poco; pero nada; y nada; solo excusas; callejon sin salida
      circulo vicioso; me|nos dejaron como; no avanza|avanzan|avanzo; parado|parada desde; paralizado; estancado; estancada; en tramite desde|eterno
      quiero|necesito|exijo una? solucion; =exijo; solucion ya; =solucionen; =solucionenlo; =resuelvan; =resuelvanlo; =arreglen; =arreglenlo; =hagan|=haced algo
      =den solucion`,
    good: `
      =resolvieron; =resolvio; =resuelto; =resuelta; =resueltos; =resueltas; =resuelven; =resuelve; =resolver; =resolverme; =resolvi; =resolverlo; =resolvimos
      resolutivo; resolutiva; resolutivos; =solucionaron; =soluciono; =solucionado; =solucionada; =solucionados; =solucionan; =soluciona; =solucione; =solucionar
      =solucionarme; =solucionarlo; solventar; solventaron; solucion rapida|inmediata|efectiva|perfecta|satisfactoria|eficaz
      buena|excelente|gran|rapida|pronta|perfecta solucion; encontrar solucion|alternativa
      encontraron|encontro|dieron|dio|ofrecieron|ofrecio|hallaron|halló _ solucion|soluciones|alternativa|alternativas|respuesta; me|nos dar una? solucion
      encontraron _ alternativa; =arreglaron; =arreglo; =arreglado; =arreglada; =arreglan; =arreglar; =arreglarlo
      quedo|queda|quedaron _ arreglado|solucionado|resuelto|perfecto|bien|impecable|nuevo|listo|nueva; quedar perfecto|impecable|listo|genial|nuevo; quedo como nuevo
      resultado _ perfecto|impecable|excelente|bueno|genial; el resultado fue; buen|gran|excelente resultado; reparar bien|perfectamente|rapido|enseguida|gratis
      =repararon; =reparo; =reparado; =reparada; corregir; =corrigieron; =corrigio; por fin funciona; ya funciona|funcionan|anda|va|sirve|esta|tengo
      ya anda todo|perfecto|bien; ya todo funciona|bien|listo; ya esta todo|arreglado|solucionado|resuelto|listo; todo listo
      todo|tema|caso|problema|asunto solucionado|resuelto|arreglado|zanjado; asunto|problema|tema arreglado|zanjado|resuelto|solucionado|listo; aclarar _ duda|dudas
      =aclararon; =aclaro; =aclarado; resolver _ duda|dudas|consulta|problema|preguntas
      respondio|respondieron|contestaron|resolvieron a? todas|todas|mis|mi _ preguntas|dudas|pregunta|duda|consultas|consulta
      ayudar _ mucho|muchisimo|todo|momento|bien|bastante; me|nos ayudaron|ayudo|han|ha ayudado? _ a|con|en|mucho|todo|muchisimo|bastante; =ayudaron
      =ayudo _ mucho|todo|muchisimo|a|con; gran ayuda; de gran|mucha ayuda; muy buena ayuda
      me|nos cambiaron el|la|por|el _ producto|router|telefono|aparato|nuevo|otro|sin; me|nos cambiaron _ sin problema|sin
      me|nos mandaron|enviaron|dieron otro|otra|uno|una nuevo|nueva|igual|sin; reemplazaron; me lo cambiaron; reposicion|reemplazo inmediato|inmediata|rapido|rapida
      salio|sali|salimos con todo|todo|solucionado; con todo resuelto|solucionado|arreglado; consegui lo que; obtuve lo que|la
      gestion|gestiono _ perfecta|perfectamente|bien|impecable; buena|excelente|gran|perfecta gestion; se soluciono; se resolvio; se solvento; se arreglo
      lo arreglaron; lo resolvieron; problema desaparecido; no ha vuelto a fallar|pasar|ocurrir; no volvio a fallar; dieron con el|la problema|solucion|fallo|averia
      exito; con exito; satisfactoriamente`,
    topic: `
      =solucion; =soluciones; resolucion; respuesta a mi|la|lo; resultado; reparacion; gestion del siniestro|caso|reclamo|reclamacion`,
  },
  {
    driver: 'premature_closing',
    bareMention: 'negative',
    bad: `
      cerrar _ @ticket; cerraron _ @ticket; @ticket _ cerrado|cerrada|cerraron|cerro|cerrados|cierran; cerraron|cerro|cierran|cerrado|cerrada sin; cerrar sin
      me|nos lo|la? cerraron; lo|la cerraron|cierran|cerro; cierran los|las|el|la @ticket|casos; @ticket cerrado; se cerro solo|sola|antes|sin|y|la|el; caso cerrado
      ticket cerrado; dar por|como cerrado|resuelto|solucionado|finalizado|terminado|concluido|cerrada|resuelta|solucionada|finalizada
      dieron|dio|dan|han|da dado? por|como cerrado|resuelto|solucionado|finalizado|terminado|concluido|cerrada|resuelta|solucionada|atendido|atendida
      marcar|marcaron|marcado|figura|aparece|consta|sale|pone _ como cerrado|resuelto|solucionado|cerrada|resuelta|solucionada|atendido|finalizado|finalizada|concluido
      colgar; =colgaron; =colgo; =cuelgan; =cuelga; me|nos|te colgar; colgar el|la telefono|llamada; colgaron el telefono
      cortar la|mi|el llamada|comunicacion|chat|telefono|conversacion; se corto la|el|y|antes|en|mientras|llamada; se corta la|el llamada|comunicacion
      se cae la llamada; se cayo la llamada; me|nos|te =cortaron; me|nos|te =corto; me|nos =cortan|=cortaban; me corto en|la; llamada cortada
      llamada se corto|corta|cayo|cortaba; en la ultima se corto; cortaron la
      finalizar|finalizo|finalizaron|termino|terminaron|cerro|cerraron|abandono|abandonaron|cortaron|acabaron|dejo _ chat|conversacion|llamada|sesion|comunicacion
      conversacion|chat finalizado|finalizada|cerrada|terminada|cerrado; chat _ cerro|cerrado|desconecto|finalizo|corto; desconectaron
      me desconectaron|desconecto|sacaron del; antes de que? _ pudiera|terminara|acabara|respondiera|responder|contestar|terminar|acabar|solucionar|explicar|probar
      sin dejarme terminar|hablar|acabar|explicar|responder; no me dejo|dejaron terminar|acabar|hablar|explicar; me quede con la palabra
      me dejo|dejaron con la palabra; con la palabra en la boca; me despacharon|despacho; despachar rapido; quitarse|quitarme|sacarse|deshacerse _ encima|mi
      quitarme de encima; me echaron|sacaron del? chat`,
    good: `
      antes de cerrar|colgar|terminar|irse|finalizar; no colgo|cerro|cerraron|colgaron|corto|cortaron hasta; hasta asegurarse|comprobar|verificar|confirmar|ver
      se aseguro|aseguraron de|que; asegurarse de que; volvieron|volvio a llamar|llamarme para|y
      =volvieron|=volvio __ para comprobar|confirmar|verificar|ver|saber|preguntar|asegurarse
      me|nos llamaron|=llamo|escribieron|escribio _ para comprobar|confirmar|verificar|saber|ver|preguntar; para comprobar que|si todo
      hicieron|hizo|dan|dieron seguimiento; dar seguimiento; buen seguimiento; se quedo en linea|conmigo|hasta; se quedo|quedaron _ hasta que
      reabrieron|reabrio _ caso|ticket|incidencia; pregunto si necesitaba; preguntaron si necesitaba; algo mas en que|lo`,
    topic: '',
  },
  {
    driver: 'communication',
    bareMention: 'negative',
    bad: `
      no informar; no me|nos|te informar; no informan; no informaron; nadie informa|informo|avisa|aviso|explica|explico|dice|dijo|sabe|comunica|comunico|llama|llamo
      nadie me|nos|te|lo|le|supo|sabe informa|informo|avisa|aviso|explica|explico|dice|dijo|comunico|llamo|dio|decir|decirme|decirnos|explicar|explicarme|aclaro|daba|da|sabia
      nadie me habia|ha avisado|dicho|informado|explicado|advertido
      nadie supo|sabe|sabia|pudo decir|decirme|explicar|explicarme|informar|informarme|darme|dar|que|nada|responder
      nunca me|nos avisaron|informaron|dijeron|explicaron|notificaron|comunicaron|llamaron|advirtieron
      no me|nos|te|se|lo habian|han|ha|habia avisado|informado|dicho|explicado|comunicado|notificado|advertido; no avisan; no avisaron; no avisar
      no me|nos|te avisan|avisaron|aviso|avisa|dijeron|dicen|explican|explicaron|notificaron|comunicaron|advirtieron|informaron|explico|dijo nada?
      ni avisan|avisaron|informaron|llamaron|explican; ni un|una aviso|llamada|mensaje|correo|explicacion|disculpa|respuesta|llamado
      ni aviso|avisos|llamada|explicacion|explicaciones; sin avisar; sin aviso; sin avisarme; sin avisarnos; sin previo aviso; sin informar; sin informarme
      sin notificar; sin notificarme; sin explicacion; sin explicaciones; sin dar explicacion|explicaciones|ninguna; sin explicar
      sin ninguna|ningun|ningún|dar|una|recibir explicacion|aviso|informacion|notificacion|noticia|comunicacion; sin motivo; sin decir|decirme nada; sin consultar
      sin consultarme; sin comunicar; sin comunicarme; sin noticias; sin que nadie me|nos|avise|avisara|explique; sin informacion; sin saber nada|que|si|cuando
      sin mas explicacion|explicaciones
      no hay|dan|dieron|da|dio|tengo|recibi|hubo|ofrecen|existe _ informacion|explicacion|explicaciones|aviso|noticias|comunicacion|noticia|novedades
      ninguna informacion|explicacion|noticia|comunicacion|notificacion
      falta|faltan|faltaba|poca|nula|mala|pesima|escasa|cero|deficiente|mas de? comunicacion|informacion|claridad|transparencia|explicacion|explicaciones
      comunicacion _ mala|pesima|nula|deficiente|inexistente|fatal|terrible|horrible|cero|confusa
      informacion _ confusa|contradictoria|nula|escasa|insuficiente|poco|inexistente|incompleta|contradictorias|deficiente; informacion cruzada
      mensajes contradictorios|confusos; versiones distintas|diferentes|contradictorias; contradictorio; contradictoria; contradictorias; se contradicen; contradecir
      contradice; contradiccion; contradicciones; confuso; confusa; confusion; poco claro|clara|claros|claras; nada claro|clara
      no queda|quedo|esta|fue|es|son claro|clara|claros|claras; no aclaran; no se entiende; no se entendia
      no entender|entendi|entiendo|entendia|entendimos nada|la|lo|el|que|ni|sus|un|los; no entiende nadie; no los entiende; no se le|les entiende|entendia
      no hay quien _ entienda|aclare|aclare|informe; ininteligible; incomprensible; dificil de entender; no hablar espanol|castellano|bien; acento
      no hablan|habla espanol; se escuchaba|oia|escucha|oye|oian|escuchaban mal|fatal|bajo|bajito|cortado|lejos|entrecortado|horrible; no se escuchaba|oia|escucha|oye
      entrecortado; entrecortada; mala conexion de la llamada; la llamada se escuchaba; hablaba muy|demasiado rapido|bajo; ruido de fondo; habla muy rapido
      me entero|entere|enteré|enteramos por|de|cuando|al; me tuve que enterar; tuve que enterarme|averiguar|buscar; enterarme por; a oscuras; en la oscuridad
      en ascuas; en el limbo; en vilo; incertidumbre; desinformado; desinformados; desinformada; desinformacion; mal informado|informada|informados
      me|nos tienen|tuvieron sin|en|desinformado noticias|informacion|saber|ascuas|vilo; tenerte|tenernos|tenerme sin
      no se|sabemos|sabia nada|que|cuando _ de|del|paso|pasa|va|esta|van; sigo sin saber; seguimos sin saber
      no volvi|volvieron|volvio a saber|llamar|contactar|comunicarse|escribir; nunca|jamas mas? se comunicaron|contactaron|supe|volvieron|volvi
      no se comunican|comunicaron|contactaron|pusieron|comunico; no contactar conmigo|con; nadie se puso|pone en; nadie se comunico|contacto|comunica; silencio
      silencio administrativo|total|absoluto; mutis; desaparecen; no dan senales; cero informacion|comunicacion|claridad|transparencia|explicaciones
      ocultan|oculto|ocultaron; opaco; opacidad; poca transparencia; poco transparente|transparentes; se les olvido avisar|informar|decir; ni una palabra
      deberian avisar|informar|comunicar|explicar; podrian avisar|haber|informar; por lo menos avisen|avisar; que avisen; al menos avisen|avisar|avisad; malentendido
      ni aviso; ni idea de cuando|que; no dicen nada; nadie dice; ni una llamada; ni llaman|llamaron; sorpresa; no me dijeron; ultima hora; a ultima hora
      con las prisas; jerga; tecnicismos`,
    good: `
      mantener informado|informada|informados|tanto|corriente|actualizado
      me|nos|te mantener|mantuvieron|mantuvo|mantienen|tuvieron|tenian|tienen|mantenido|han _ informado|informada|informados|informadas|tanto|corriente; al tanto
      al corriente; informado|informada|informados en|de todo|cada; bien informado|informada|informados; muy|bien|super explicado|explicada
      me|nos|te =informaron|=informo de|sobre|bien|todo|muy|correctamente|perfectamente|con; explicar _ todo
      explicar _ bien|claramente|claro|perfectamente|detalle|paciencia|detalladamente|paso|perfecto|genial|detenidamente|claridad; =explico; =explicaron; =explicado
      explico muy; explicacion clara|buena|perfecta|detallada|sencilla; explicaciones claras|detalladas|buenas
      buena|clara|excelente|perfecta|detallada|gran explicacion|explicaciones|comunicacion|informacion; clara la explicacion; claro y conciso; clara y concisa
      informacion clara|precisa|detallada|completa|util|buena; comunicacion clara|fluida|excelente|buena|perfecta|constante|continua
      comunicacion _ excelente|perfecta|fluida|clara|buena|genial|impecable; muy claro|clara|claros|claras|informativo|informativa; todo muy? claro; claridad
      clarisimo; clarisima; clarito; paso a paso; con detalle; detalladamente; =avisaron; me|nos|te =avisaron|=aviso|avisan|avisado
      avisar con antelacion|tiempo|anticipacion; avisan con|siempre|antes; con antelacion|anticipacion; siempre avisan; buen seguimiento
      seguimiento _ excelente|perfecto|continuo|constante; me|nos escribieron|llamaron|llamo _ informar|explicar|avisar; me|nos =escucharon|=escucho
      supo|supieron escuchar|explicar; escuchan; transparente; transparencia; honesto; honestidad; sinceros; sinceridad; facil de entender; se entiende todo
      me hice entender; se hizo entender; me entendio|entendieron|comprendio perfectamente|muy|a|enseguida; actualizaciones constantes|continuas
      hablaban|habla|hablo claro; sin tecnicismos; lenguaje claro`,
    topic: `comunicacion; informacion; explicacion; explicaciones; notificaciones; aviso; avisos; informe`,
  },
  {
    driver: 'broken_promise',
    bareMention: 'negative',
    bad: `
      me|nos|te _ =prometido|=prometida; =prometieron; =prometio; promesa; promesas; =prometen; me|nos|te prometer; promesas incumplidas|vacias|falsas|rotas
      incumplir; incumplido; incumplida; incumplen; incumplieron; incumplimiento; incumplimientos; no cumplir; no cumplen; no cumplio; no cumplieron
      nunca cumplen|cumplieron|cumplio; no respetar lo|el acordado|pactado|acuerdo|compromiso; no respetaron lo|el; no mantienen su|la palabra; sin palabra
      no tienen palabra; faltar a? su? palabra; faltan a su; falta de palabra|compromiso|formalidad|seriedad; poca formalidad|formales; informales
      poco formales|formal
      quedar|quedaron|quedo|quedamos|quedaba|quedan en|de|que|con _ venir|llamar|llamarme|enviar|mandar|pasar|avisar|contactar|devolver|traer|hacer|arreglar|ir|darme|entregar|solucionar|que
      quedaron|quedo en|de; asegurar que|en|me _ @num|iba|iban|estaria|seria|vendria|llegaria|llamaria|llegaba
      me|nos|te aseguraron|aseguro|garantizaron|garantizo|juraron|juro|dijeron|dijo|dicen|decian|confirmaron|confirmo|comentaron _ que? en|iba|iban|me|vendria|vendrian|llamaria|llamarian|llegaria|venian|venia|llamaban|llamaba|estaria|estaba|tendria|seria|hoy|manana|tardaba|maximo|devolvian|era _ @num|llamar|venir|llegar|devolver|enviar|solucionar|arreglar|dar|estar|ser|mandar|hacer|llamarme|devolverme|gratis
      aseguraron que; me|nos aseguraron; me|nos aseguro; me|nos garantizaron; me juraron; me|nos habian dicho|prometido|asegurado|garantizado
      dijeron|dijo que? me|nos? llamarian|llamaria|vendrian|vendria|iban|iba|devolverian|enviarian|contactarian|llamaban|venian|mandarian|arreglarian
      iban|iba a llamar|llamarme|venir|devolver|devolverme|enviar|enviarme|mandar|contactar|mandarme|traer|pasar|arreglar|solucionar|avisar|darme|hacer|ser|llamarnos
      =debian|=debia|=tenian|=tenia que? llamar|llamarme|venir|enviar|pasar|traer|devolver|mandar; decian @num @time|que; dicen @num @time|una
      nadie llamo|vino|aparecio|viene|llama|devuelve|devolvio|paso|se|me|nos _ presento|aparecio|llamo|llama|devolvio|contacto|devuelve
      nadie vino|viene|aparecio|llamo|paso; nadie se presento|presenta|presento
      no aparecio|aparecieron|aparece|vino|vinieron|viene|vienen|llego|llamaron|llamo|llaman|pasaron|paso|presento|presentaron|devolvieron _ nadie|nunca|el|a|jamas|tecnico|mi|la
      no vino|vinieron|vienen|viene; no se presento|presentaron
      nunca vino|vinieron|aparecio|aparecieron|llamaron|llamo|llama|llaman|paso|pasaron|llegaron|devolvieron|me
      nunca me|nos llamaron|llamo|devolvieron|devolvio|contactaron|llaman|escribieron|mandaron|dieron|llegaron
      jamas me? llamaron|llamo|vinieron|vino|aparecio|devolvieron; no me|nos|te llamaron|llamo|devolvieron|devolvio|devuelven|han|llaman la? llamada|llamado?
      no me|nos devuelven|devolvieron la? llamada|llamadas; sigo|seguimos|estoy|todavia|aun esperando|espero _ llamada|llamado|que|tecnico|a; todavia estoy esperando
      aun espero la llamada; sigo al lado; sigo esperando la|el|su llamada|llamado|tecnico|que; esperando la|su|una llamada|llamado; dejar plantado|plantada|plantados
      me|nos dejaron|dejo plantado|plantada|plantados|esperando; plantado; plantada; plantados; plantón; me quede|quedé esperando|plantado|plantada|en
      nos quedamos esperando; faltar al trabajo; pedi el? dia libre|permiso; pedir el dia
      tecnico|instalador|fontanero|electricista|plomero|gasista|operario|pintor no|nunca|ni vino|llego|aparecio|se|ha|viene|llega|aparece; el instalador me; mentir
      mentira; mentiras; mienten; mintieron; me mintieron; mentirosos; mentiroso; me|nos|te engañar; enganar; enganaron; engano; engaño; enganado; enganada; enganosa
      enganoso; publicidad enganosa; falsas promesas; falsa publicidad; falsedades; estafa
      me|nos|te vendieron|venden|ofrecieron|vendio un|una|el|la|@num|otra|gato|plan __ y|pero|otro|otra|instalaron|resulta|luego|no|despues; gato por liebre
      no es|era|fue lo que _ dijeron|prometieron|contrate|ofrecieron|vendieron|acordamos|pactado|acordado|ofrecian|prometido|contratado
      nada|no de lo que _ dijeron|prometieron|ofrecieron; no lo que me prometieron|dijeron|ofrecieron|vendieron
      lo que me|nos? dijeron|prometieron|ofrecieron no|era|fue|nunca; dicen una|algo cosa? y _ hacen|es|luego|otra; una cosa y|pero _ otra; dicen una cosa
      pura|puras|puro|solo|muchas excusas|excusa|promesas|promesa|palabreria|mentira|cuento|cuentos|palabras; excusas; excusa tras excusa; excusas y; palabreria
      me defraudaron; me fallaron; nos fallaron; me han fallado; se olvidaron de; se olvidan de; pasan los dias y; siguen sin llamar|llamarme|venir|contactar|aparecer
      sigue sin venir|llamar|aparecer|llegar|llamarme; sin cumplir; no han cumplido; no ha cumplido`,
    good: `
      =cumplieron; =cumplio; =cumplen; =cumple con|lo|su|siempre; cumplidores; cumplido|cumplieron|cumplen con lo|el|su; lo prometido
      como prometieron|prometido|dijeron|acordamos|acordado|habian|quedamos; tal y? como prometieron|dijeron|acordamos|acordado|me; tal como; tal cual
      lo que dijeron|prometieron; exactamente lo|como que; lo que me|nos? ofrecieron|prometieron|dijeron es|era|fue|hicieron|recibi; palabra de; de palabra
      gente de palabra; mantuvieron|mantuvo su|la palabra; cumplio su palabra; a la hora acordada|prometida|convenida|que|pactada|indicada
      en la fecha acordada|prometida|prevista|pactada; en el plazo acordado|prometido|indicado|previsto|dado; en el horario acordado|indicado|pactado
      me|nos llamaron|llamo|devolvieron|devolvio _ cuando|como|hora|prometido|llamada|dia|punto; devolvieron|devolvio la llamada; dijo que me llamaba; en punto
      formales; serios y cumplidores; respetaron lo|el acordado|pactado|acuerdo|precio|prometido; lo acordado; lo pactado
      vino|vinieron|llego|llegaron cuando|el|a _ dijo|dijeron|dia|acordado|acordada`,
    topic: 'compromiso; llamada de vuelta; devolucion de llamada; la llamada prometida',
  },
];
