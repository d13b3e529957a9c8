import type { DriverDictionary } from '../../language.types.js';

/** How a contact ran: handed over, told again, waited for, needed again. */
export const contactDrivers: readonly DriverDictionary[] = [
  {
    driver: 'repeat_transfers',
    bareMention: 'negative',
    bad: `
      transferir; transferir @me; transferencia de llamada|llamadas; me|nos transferir; =transferencias; transfirieron; derivar @me; me|nos|te derivar
      derivar a otro|otra|otros|@many; =derivaron; =derivada; =derivado; derivar de; me|nos|te pasar con|a|de otro|otra|@many|un|una|el|departamento|area|persona
      me|nos|te pasar con|a @many; pasar @me? con|a|por @many|otro|otra|distintos|diferentes __ @place; pasar @me? de @place
      pasar @me? de un|una|uno|unos lado|@place|a; pasan de uno a otro; me|nos|te pasar con @agent; me|nos|te =pasaron|=pasan|=pasaban con; me|nos|te pasar y pasar
      me|nos|te pasar de departamento|mano|persona|oficina|sector|area; pasar la pelota; pasarse la pelota; pasando la pelota; se pasan la bola; tirar la pelota
      como una|un pelota|pelotita|pelota de ping; ping pong; pimpon; pelotear; me pelotean; pelotearon; se pelotean; mareando; marear @me; me|nos|te marear
      tienen mareado|mareada; de un departamento|area|lado|sector|agente|asesor|sitio|mostrador|ventanilla|empleado|numero a|al otro|otra
      de una area|oficina|persona|ventanilla|seccion|sucursal|extension a la? otra; de uno a|en otro; de persona en persona; de oficina en oficina
      de ventanilla en ventanilla; de departamento en departamento; de aqui para|pa|a alli; de aqui alli; de alli para aqui; de la ceca a la meca
      de herodes a pilatos; del tingo al tango; tingo al tango; me|nos|te traer de|del; me|nos|te mandar a|de|al|con otro|otra|un|una|@many|oficina _ @place|lado
      me|nos mandar de _ @place; mandar @me de un; me|nos mandaron a otra; me|nos|te enviar de _ a otro
      me|nos|te enviar|remitir|remiten|redirigir|redirigen|rebotar|desviar|desvian a|al|de|con? otro|otra|@many; rebotar; me rebotan; rebotando; redirigir
      redirigieron; me redirigen; desviar @me; peloteo; hablar con @many; hable con @many; hablado con @many; atendieron @many personas|agentes|operadores
      @many personas|operadores|agentes|asesores|departamentos distintos|distintas|diferentes; @many departamentos; @many personas y ninguna; distintas personas|areas
      diferentes departamentos|personas|areas|asesores; cada persona|departamento|area me|te|nos manda|pasa|deriva
      no es|era|corresponde _ mi|su|nuestro|a departamento|area|competencia|tema|nosotros; no era su area; no les corresponde; eso no lo lleva; no es cosa de
      otro departamento; echarse la culpa; se echan la culpa; se culpan unos; tirarse la pelota; se tiran la pelota; echan la pelota; nadie se hace cargo
      nadie se hace responsable; nadie asume; sin que nadie se haga cargo
      me|nos dijeron|dicen que? _ llamara|llame|llamar|fuera|vaya|hable|hablara|acuda __ tienda|oficina|otro|otra|banco|fabricante|sucursal
      me|nos|te mandaban|mandan al|a la? tienda|chat|telefono|oficina|web|fabricante|sucursal; vueltas entre; entre departamentos|areas|oficinas; entre tecnico y
      que uno dice que le toca al otro; la culpa es de otro departamento`,
    good: `
      una sola persona; la misma persona|senorita|chica|agente|asesora de principio|todo|siempre|hasta|me|se
      el mismo agente|asesor|tecnico|chico|gestor|ejecutivo de principio|todo|siempre|hasta|me|se; misma persona
      un|una solo|sola? unico|unica? interlocutor|interlocutora; unico interlocutor; se encargo de todo; se encargaron de todo; se ocupo de todo; se ocuparon de todo
      se hizo cargo de? todo|desde|inmediatamente; se hizo cargo; de principio a fin
      directamente|directo con|al|a el|la? area|departamento|persona correcta|correcto|adecuada|indicada|indicado; con la persona correcta|adecuada|indicada
      al departamento correcto|adecuado|indicado; area correcta; directo con quien
      me|nos transferir|pasar|comunicar __ rapidamente|rapido|correcto|correcta|indicado|indicada|directamente; sin pasarme con; sin transferirme; sin pasar de`,
    topic: `transferencia de la llamada; derivacion; traspaso`,
  },
  {
    driver: 'repeating_oneself',
    bareMention: 'negative',
    bad: `
      repetir lo; repetir mi|la|el|los|todo|una|otra|mil|@num; repetirlo; repetirle|repetirles; repetir y repetir; repetir siempre; =repetirme; tener que repetir
      repetir datos; repetir historia; repitiendo; explicar _ otra vez; explicar _ de nuevo; explicar _ nuevamente; explicar todo; explicar lo mismo
      explicar mi caso|problema|situacion __ vez|veces|nuevo|cada; explicar el problema|caso|tema __ vez|veces|nuevo|cada; explicar @num veces; explicar __ @num veces
      volver a explicar|contar|repetir|dar|empezar|mandar|enviar|pedir|decir|subir; volver a explicarlo; vuelta a explicar; vuelta a empezar
      contar _ otra vez|de nuevo; contar mi|la|el|todo _ historia|caso|problema|pelicula|vida|de; contar @num veces; contar lo mismo; contar mi problema
      contar la misma; contar _ veces; la misma historia|pregunta|preguntas|cosa|informacion|pelicula|cantaleta; misma historia; mismas preguntas
      los mismos datos|documentos|papeles; mismos datos|documentos; lo mismo a cada|todos|cada|otro; lo mismo una y otra; lo mismo @num veces; una y otra vez lo mismo
      siempre lo mismo; empezar de cero; empezar desde cero; empieza desde cero; empieza de cero; desde cero; de cero; empezar de nuevo; empezar por el
      desde el principio otra|cada; partir de cero; otra vez dar|explicar|contar|los mismos; otra vez el|la dni|numero|documento|mismo|misma
      dar _ datos|documento|numero|nombre __ otra|veces|vez|nuevo|cada; dictar _ numero|documento|datos
      me|nos|te pedir|piden|pidieron|vuelven|preguntan|preguntaron __ vez|nuevo|nuevamente|veces|mismos|mismo|misma|mismas; piden los mismos; pedir lo mismo
      preguntar lo mismo; que ya mande|envie|di|habia|he; ya lo habia|he dicho|enviado|mandado|dado|explicado|entregado
      ya habia|he enviado|mandado|entregado|explicado|dado; ya se los|lo mande|envie|di; no leen el|los|la|mi|nada|lo
      no leer|leyeron|leyo el|los|la|mi|nada|lo historial|notas|correo|mensaje|mensajes|caso|que|correos|previo; no leen historial; nadie lee
      no queda|quedo|dejan registro|registrado|constancia|nada; no habia|hay|tienen registro|constancia|historial; no tienen registrado; no tenian mis|mi|los
      no consta; no les consta; no constaba; no se comunican entre; no se pasan la informacion
      cada vez que llamo|hablo|escribo __ explicar|contar|repetir|cero|empezar; como disco rayado; disco rayado; como un loro; como si fuera la primera`,
    good: `
      ya tenia|tenian|sabia|sabian|conocia|conocian __ caso|datos|todo|historia|historial|problema|expediente|informacion|pantalla; tenian mi caso
      tenia mi caso|expediente|historial delante|en|abierto; ya sabian; sabian quien|perfectamente|exactamente quien|que
      conocian mi caso|historial|historia|situacion; habia leido; habian leido; leyeron mi; leyo mi; se habia leido; con mi historial; estaban al tanto de mi
      estaba al tanto de mi; se acordaban de mi; se acordaba de mi; solo tuve que explicar|explicarlo|contarlo|contar una vez|una; retomaron donde
      todo quedo registrado; quedo todo registrado`,
    topic: '',
  },
  {
    driver: 'wait_time',
    bareMention: 'negative',
    bad: `
      en espera; de espera; a la espera; lista de espera; largas esperas|filas|colas; larga espera; esperas largas|interminables|eternas; esperar @num @time
      esperar _ @num @time; esperar mas de; esperar casi|como|por @num? @time; esperar horas|dias|semanas|meses|mucho|demasiado|tanto|eternamente|anos
      espero|esperando|espere|esperamos|esperado desde|hace|una|respuesta|contestacion; esperando que|a que me? contesten|respondan|atiendan|den|llamen; esperando
      espera eterna|interminable|larga|excesiva|desesperante|infinita|insoportable; tiempos de espera largos|eternos|altos
      tiempo de espera largo|eterno|excesivo|muy|demasiado|interminable; mucha|demasiada|tanta espera; mucho|demasiado tiempo; mucho tiempo en|de|para|esperando
      sigo|seguimos =esperando; seguir =esperando; aun|todavia espero|esperamos|esperando; tener esperando
      me|nos tener|tuvieron|tienen|dejaron|hicieron|hacen esperando|esperar; hacer esperar; me|nos hacen esperar; hacerme esperar; tener que esperar
      tenemos =esperando; dejar @me? esperando|en espera; me|nos dejar esperando|visto; dejar en visto; en visto; una eternidad; eternidad; eterno; interminable
      la musiquita; musiquita; musica de espera; con la musica; al telefono; pegado|pegada al telefono; colgado|colgada al|del telefono
      hora|horas|minutos al telefono|aparato; @num @time en|al|de|a la cola|linea|espera|telefono|fila|sala|escuchando|esperando|llamada|hold
      @num @time esperando|escuchando|intentando|en|tratando
      @num @time para|hasta que _ atender|atiendan|atendieran|contestar|contesten|responder|hablar|que|recibir|ser|una; como @num @time en|para|esperando
      @num @time sin respuesta|contestar|contestacion|noticias|responder|que; tardar @num @time; tardar _ @num @time
      tardar mas|mucho|demasiado|tanto|siglos|horas|dias|semanas|meses|muchisimo|una|un|bastante|lo|eternidad; tardar; =tardaron; =tardan; tardanza; tardado
      se tardan; se tardaron; tardaron muchisimo; demorar; demora; se demoran; se demoraron; demoradisimo; demora en responder|contestar|atender|la
      demorar mucho|demasiado|tanto|en|para; dilatar; lento; lentitud; lentisimo; servicio lento; atencion lenta; mas lento|lentos; a paso de tortuga; tortuga
      parsimonia; sin prisa; con toda la calma; nadie contesta|contesto|responde|respondio|atiende|atendio|coge|cogio|descuelga|levanta|da|respondio
      nadie me|nos|te|lo contesta|contesto|responde|respondio|atiende|atendio|coge|ha|contesto|da; ninguno contesta|responde
      no =contestan|=contesta|=contesto|=contestaron|=contestas|=contestais
      no me|nos contestan|contestaron|contesta|contesto|responden|respondieron|responde|respondio|han|atienden|atendieron|atendio
      no =responden|=responde|=respondieron|=respondio; nunca contestan|responden|contesta|responde|contestaron|respondieron|atienden|respondio|contesto
      nunca me|nos contestan|responden|contestaron|respondieron; ni contestan|responden|contestaron
      no cogen|coger|atienden|atender|descuelgan|levantan|agarran _ telefono|telefonos|llamadas|llamada|linea; no cogen; no atienden; no dan respuesta
      no hay respuesta; sin respuesta; sin contestar; sin contestacion; sin responder; sin recibir respuesta
      no recibir|recibi|recibido|obtuve|tengo|tuve|hubo|he _ respuesta|contestacion; ninguna respuesta; cero respuesta|respuestas; aun no|me responden|contestan
      sigo sin respuesta|contestacion|que|saber; seguir sin respuesta|contestar; todavia nada; no dan abasto; ignorar mis|los|mi|todos|correos|mensajes; me ignoran
      linea|lineas|telefono _ ocupada|ocupado|saturada|saturado|comunica|comunicando|suena; siempre ocupado|comunica|comunicando|ocupada|saturado; suena y suena
      comunicando; linea ocupada; saturacion; colapsado|colapsada|colapsadas
      imposible contactar|comunicarse|comunicarme|hablar|localizar|que _ atiendan|contesten|cojan
      no logro|pude|puedo|hay|se puede|hubo _ comunicarme|contactar|comunicar|contactarme|comunicarse|hablar
      no hay forma|manera|modo de? que? _ contesten|atiendan|respondan|contactar|comunicarme|comunicarse; que contesten|cojan|respondan; cola; hacer cola|fila
      colas largas|interminables|eternas|kilometricas; fila larga|eterna|interminable|enorme; fila de; cola de; horas de cola|espera|fila
      solo|una habia|hay un|una caja|cajero|cajera|persona|ventanilla; una sola caja|ventanilla|cajera; caja abierta
      falta|faltan|poco|hace personal|gente|cajas|cajeros|agentes; falta de personal; poco personal; mas personal; armarse de paciencia; paciencia de santo
      mucha paciencia; se eternizan; eternizan; tomaron|toma|tomo @num @time; me toma @num; perder|perdi|perdimos toda? la? manana|tarde|dia|horas; respuesta tardia
      responden tarde; respondieron @num @time; contestaron @num @time; acuse de recibo; ni un acuse; nadie abre la puerta; den hora; un mes esperando
      @num @time para un|una; llevo|llevamos|lleva|llevan|llevar _ @num _ @time esperando|en|para|llamando|al|intentando|tratando|escuchando|colgado|escribiendo
      mas|casi|cerca de? @num _ @time esperando|para|en|de|al|hasta espera|fila|cola|atender|contestar|hablar|responder|telefono|ser|recibir|la|que
      hace @num|mas|varios|varias|casi __ @time que escribir|llamar|mandar|enviar|reclamar|esperar|solicitar
      despues|tras|luego de? @num|mas|casi _ @time esperando|al|en|de _ espera|cola|fila|telefono|linea|llamada`,
    good: `
      no esperar; no tener que esperar; sin esperar; sin esperas; sin espera; sin colas; sin filas; sin hacer cola|fila; sin demora|demoras; no hubo espera|cola|que
      apenas|poca|corta|minima espera; espera corta|minima|breve; poco tiempo de espera; casi sin esperar; ni un minuto; ni @num minutos|segundos
      no tardaron nada|ni|mucho|en; no tardo nada|ni|mucho; tardaron poco|menos|nada; tardo poco|menos|nada; tardan poco|nada; en poco tiempo; en menos de @num?
      en tan solo|@num @time?; en solo|apenas @num @time?; en @num minutos|minuto|segundos|segundo
      en un minuto|momento|segundo|ratito|santiamen|periquete|rato|dos|pispas|plis|tris; en cuestion de minutos|segundos|horas; en minutos|segundos; al momento
      al instante; al toque; en el acto; de inmediato; inmediato; inmediatamente; inmediatez; enseguida; en seguida; rapido; rapidez; super rapido; muy rapido
      rapidos; rapidas; respuesta rapida|inmediata|agil|veloz|pronta|oportuna; atencion rapida|inmediata|agil; pronta respuesta|atencion|solucion
      rapida respuesta|atencion|solucion; contestar|responder|atender _ rapido|enseguida|momento|inmediato|inmediatamente|instante|minutos|segundos|pronto|volando
      agil; agilidad; agiles; veloz; velocidad en|de respuesta|atencion; a la brevedad; sobre la marcha; eficiente; eficiencia; eficaz; eficacia; volando
      servicio rapido; ya me habian atendido; me|nos atender pronto|rapido|enseguida; a tiempo; un rayo; en tiempo record; tiempo record; lo antes posible; dinamico`,
    topic: `
      espera; tiempo de espera|respuesta|atencion; tiempos de espera|respuesta|atencion; tiempo de respuesta; la fila; la cola; la demora
      esperar un poco|poquito|rato|ratito; =esperar; =espere; =esperando; =esperamos`,
  },
  {
    driver: 'first_contact_resolution',
    bareMention: 'negative',
    bad: `
      llamar @many veces; llamado @many veces; llame @many veces; llamar _ @many veces; escribir|escribi|escrito _ @many veces
      reclamar|reclame|reclamado _ @many veces; ir|fui|ido _ @many veces; venir _ @many veces; contactar _ @many veces; @many veces por|para|al|sobre; @many llamadas
      @many correos; @many reclamos; @many reclamaciones; @many mensajes; @many visitas; @many intentos; @many tickets; @many cartas; @many ocasiones
      ya he|van|llevo|son|hice|lleve _ @many; la segunda|tercera|cuarta|quinta|sexta|septima|enesima|decima|2|3|4|5 vez|llamada|visita|ocasion|reclamacion|vez
      por segunda|tercera|cuarta|quinta|sexta|enesima|decima vez; segunda vez; tercera vez; cuarta vez; quinta vez; enesima vez
      tercer|segundo|cuarto|quinto|enesimo correo|intento|tecnico|reclamo|mensaje|ticket|reporte|mail; tener que llamar; tener que estar llamando
      tener que volver a llamar|ir; estar llamando; volver a llamar; vuelvo a llamar; vuelva a llamar; volver a contactar|escribir|reclamar; llamar y llamar
      llamo y llamo; llamar constantemente|todos|cada|todas|otra|siempre|varias|mil; llamando todos|cada|todas|desde|varias; insistir; insistiendo; insisti
      insistir e|y|varias|mucho|tanto; tras mucho|tanto insistir; estar encima|detras|atras|persiguiendo; perseguir; persiguiendolos; persiguiendo; perdi la cuenta
      perder la cuenta; ya perdi la cuenta; cansado|cansada|harto|harta|aburrido|cansancio de llamar|reclamar|insistir|escribir|quejarme
      hasta las narices de llamar|reclamar; he llamado|escrito|reclamado|ido|mandado|enviado _ veces
      reiterados|reiteradas|reiterado|multiples|numerosas|numerosos|infinidad|incontables|varios|varias|muchas|muchos|tantas|tantos|innumerables de? llamadas|reclamos|correos|mensajes|reclamaciones|quejas|visitas|intentos|veces|solicitudes|reportes|ocasiones
      llamadas y llamadas; mil veces; mil llamadas; un monton de veces|llamadas|correos; cada dos por tres; una y otra vez; otra vez lo mismo; otra vez el mismo
      el mismo problema|fallo|error otra|de|cada|siempre|sigue|varias|todos; mismo problema de siempre; vuelve a pasar|fallar|ocurrir|suceder|aparecer|lo
      volver a fallar|aparecer|pasar|ocurrir|suceder; de nuevo el mismo; se repite; se repitio; problema recurrente|reiterado|repetido|reincidente; recurrente
      reincidente; no es la primera vez; todas las semanas; todos los meses el mismo|lo; por lo mismo; por el mismo problema|tema|motivo|asunto; por este tema
      abrir @many|otro|otra|varios|varias ticket|caso|incidencia|reclamo|tickets|incidencias|reclamos; vino el tecnico @many; tecnico @many veces
      @num tecnicos|tecnicos; otra llamada|visita|reclamacion mas; tuve que ir|regresar|llamar|volver|escribir|insistir @many|otra|de|nuevamente|varias|mil`,
    good: `
      a la primera; en la primera llamada|visita|consulta|vez|cita; a la primera llamada; primera llamada; primer intento|contacto|llamado
      al primer intento|contacto|llamado; en el primer contacto|intento|llamado; con una sola|unica llamada; en una sola|unica? llamada|visita|gestion|consulta|vez
      una sola llamada|visita|vez|gestion; una llamada y|basto|fue|solucionado|listo|resuelto; un mensaje y|basto; un solo mensaje|correo|llamado|contacto
      con un solo mensaje|correo|llamado; basto|basta|bastaron con? una|un llamada|llamado|mensaje|correo|visita; sin vueltas; sin tener que volver|llamar|insistir
      no tuve que volver|llamar|insistir; sin tener que insistir; no hizo falta volver|llamar|insistir|reclamar; en una sola`,
    topic: '',
  },
];
