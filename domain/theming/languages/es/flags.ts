import type { FlagDictionary } from '../../language.types.js';

/** Phrases precise enough to interrupt somebody's day; what only sounds alike stands under exceptions. */
export const spanishFlags: readonly FlagDictionary[] = [
  {
    flag: 'legal_threat',
    negatable: true,
    phrases: `
      =demandarlos; =demandarles; =demandaros; =demandarte; voy|vamos|pienso|pensamos|puedo|quiero a? =demandar|=denunciar|=demandarlos|=denunciarlos|=denunciaros
      los|les|os =demando|=denuncio; =denunciarlos; =denunciarles; =denunciaros; =demandare; =denunciare; =denunciaremos; =demandaremos
      presentar|interponer|poner|pondre|presentare|interpondre|meter|metere|pongo|presento|hare|hacer|puse|poniendo|tramitando|cursando _ demanda|denuncia|querella
      =demanda judicial|civil|colectiva; querella; querellarme
      accion|acciones|medidas|proceso|via|tramite|reclamacion|procedimiento legal|legales|judicial|judiciales; por la via|lo legal|judicial|penal|civil; via judicial
      mi|mis|nuestro|nuestra abogado|abogada|abogados
      hablar|hablare|consultar|consultare|contratar|contratare|contactar|acudir|acudire|buscar _ abogado|abogada|abogados
      abogado va|ya|se|les|los|contactara|recibiran|tendran; noticias de mi abogado; mis abogados
      ante|a|en la|el|los|un? juez|justicia|juzgado|juzgados|tribunal|tribunales|fiscalia; ir a juicio|juzgado|tribunales
      nos vemos|veremos|vemos en? _ juicio|juzgado|juzgados|tribunal|tribunales|corte; llevar|llevare|llevarlos|llevo _ juicio|tribunales|juzgado|corte|justicia
      burofax; carta documento; requerimiento notarial; omic; facua; ocu
      oficina|organizacion|asociacion|instituto|direccion|superintendencia|junta _ consumidor|consumidores|consumo; defensa del consumidor; defensa al consumidor
      proteccion al consumidor; proteccion del consumidor; defensor|defensoria del|de _ consumidor|pueblo|cliente|asegurado|usuario; sernac; indecopi; profeco
      condusef; profedet; enacom; enargas; enre; osiptel; sunass; ift; cnmc; dgs; aesa; superintendencia; coprec; procuraduria; procon
      hoja|hojas|libro de reclamaciones|quejas; poner una reclamacion en|oficial; arbitraje de consumo; junta arbitral; agencia de proteccion de datos
      proteccion de datos denuncia|denunciar|vulner; aepd; banco de espana; sepblac; cnbv; inspeccion de trabajo|sanidad
      denuncia|denunciar|denunciarlo|denunciarlos|denunciado|denuncie ante|en|a|por|al|formalmente|policia; fiscalia; ministerio publico; incumplimiento de contrato
      ley de consumidores|proteccion; mis derechos como consumidor`,
    exceptions: `
      mi abogado|abogada _ recomendo|amigo|amiga|trabaja|favorito|dice; abogado del diablo; buen juicio; a mi|su juicio; falta de juicio; muela|muelas del juicio
      perder el juicio; en su sano juicio; de|en la corte inglesa; el corte; libro de reclamaciones virtual no; asesoria legal excelente; policia de|muy|amable
      el policia; los policias; demanda de energia|trabajo|productos|mercado|clientes; mucha|alta|gran|la demanda; oferta y demanda`,
  },
  {
    flag: 'safety',
    negatable: true,
    phrases: `
      incendiar|incendio|incendios; se prendio|incendio|quemo|prendieron fuego?; prendio fuego; prenderse fuego; en llamas
      salia|salio|sale|echaba|echa|salian|salir|echar humo|chispas|fuego; chispas; chispazo; chispazos; echar humo; cortocircuito; corto circuito
      =exploto|=explotado la|el|en|un|una|mi; explosion; estallo; reventó|revento la|el bateria|olla|botella|cristal|caldera; descarga electrica; descargas electricas
      me dio|pega|da la|un|una? corriente|calambre|calambrazo|descarga; calambrazo; =cayo el techo|=falso techo
      desprendio|desplomo|derrumbo el|la|un|una techo|balcon|lampara|estanteria|barandilla|escalon; trazas de
      se puso|puse|pusimos|pusieron malo|mala|malos|enfermo|enferma|enfermos _ comer|cenar|comida|tomar|beber; vomitos; vomitando; sin silla|sillita del? nino|bebe
      casi _ atropellan|atropello|chocamos|choca; se trago|trago una|un pieza|pila|iman|tornillo; se funde|fundio|quema|derrite el|la enchufe|cable|cargador
      electrocutar; electrocuto; electrocutado; electrocute; electrocucion; olor|huele|olia|fuga|escape|oler|fugas a|de gas|quemado|humo; huele a quemado|gas
      fuga de gas; escape de gas; intoxicacion de|por|con|alimentaria; monoxido; =cables pelados|sueltos|expuestos|al; cable pelado|suelto|expuesto
      enchufe quemado|derretido; se derritio; se quemo|queme|quemamos la|el|las|mi|mano|manos|con|dedo|dedos|piel|bebe|hijo|hija
      me|se|nos queme|quemo _ mano|manos|dedo|dedos|cara|boca|brazo|pierna|piel; quemadura; quemaduras; intoxicacion; intoxicado; intoxicada; intoxicados; intoxicamos
      intoxico; intoxique; salmonela; salmonelosis; envenenado; enfermamos|enferme|enfermo por|despues|de|con|tras _ comer|comida|cenar; me|nos sento mal y|comida
      vomitando toda|despues|por|tras; reaccion alergica; alergica; alergico a; alergeno; alergenos; anafilactico; anafilaxia; shock; atragantar; asfixiar
      me =cai _ escalera|escaleras|suelo|mojado; se =cayo _ escalera|escaleras; me resbale; resbalon; =herido; =heridos; =herida en|grave|por; lesion; lesiones
      lesionado; lesiono; lesione; me|se corte|corto el|la|con dedo|mano|vidrio|cristal; fractura; fracturo; fracture
      me rompi el|la|un brazo|pierna|tobillo|muneca|diente; conmocion; urgencias por|tras|despues|con
      acabo|acabe|termino|termine|acabamos|terminamos|ingresado|ingresada|ingresaron|llevaron en|a|al|por? _ urgencias|hospital|clinica|emergencia|emergencias
      al hospital por; hospitalizado; hospitalizada; hospitalizaron; peligro; peligroso; peligrosa; peligrosos; peligrosamente
      pudo|podia|podria|pudimos|pude _ matar|matarnos|matarse|morir|matarme|herir|accidente|quemarse|ahogarse; casi nos matamos|estrellamos|mata|atropella
      casi me|se|nos mata|muero|muere|ahoga|mato|electrocuta|atropella|quema|caigo|cae|asfixia; nos pudo costar la vida
      riesgo de incendio|accidente|vida|explosion|caida|electrocucion|para; un riesgo para; sin frenos; frenos fallaron|no|fallan; fallaron los frenos; sin cinturon
      cristal|cristales|vidrio|vidrios|plastico|metal|tornillo|cucaracha|gusano|gusanos|clavo|grapa en|dentro _ comida|plato|ensalada|sopa|pan|bebida|producto|lata
      manejaba|conducia|conduciendo|manejando|conduce|conducir|maneja|iba y|con|mientras|borracho|usando|hablando|como|escribiendo|mirando|temerariamente _ celular|telefono|chateaba|chateando|whatsapp|loco|borracho|bebido|dormido|mensaje|mensajes
      manejaba y chateaba; conductor|chofer|taxista borracho|bebido|ebrio|dormido|chateando; exceso de velocidad; a toda velocidad; temerario; temeraria; imprudente
      se salto|salto|paso un|el|los|varios semaforo|semaforos|rojo
      medicacion|medicamento|medicina|dosis equivocado|equivocada|erronea|caducado|caducada|incorrecta|vencido|vencida; dosis equivocada; moho negro; legionela
      bateria hinchada`,
    exceptions: `
      no es|hay|era|fue peligroso|peligro; fuera de peligro; no hay|habia peligro; herida abierta en el orgullo; que se prenda; el servicio esta en llamas
      el equipo esta en llamas; apaga incendios; apagar|apagan|apago incendios|fuegos; exploto de alegria|risa; explotar de risa|alegria; corte el pelo
      precio peligroso; alarma de incendio|incendios; seguro de|contra incendio|incendios; detector de|contra humo|incendios; peligro de extincion; sin peligro`,
  },
  {
    flag: 'churn',
    negatable: true,
    phrases: `
      me|nos =voy|=vamos|=ire|=fui|=marcho|=largo|=iremos a|con|de la? competencia|@brand|otra|otro|aqui|esta
      me|nos =cambio|=cambiamos|=cambie|=cambiare|=paso|=pasare|=pase|=pasamos|=cambiaremos|=mudo a|de|con @brand|compania|banco|operador|operadora|empresa|aseguradora
      me|nos =cambio|=paso|=cambie|=cambiare|=pasare a otro|otra|la compania|banco|operador|operadora|empresa|aseguradora|competencia
      que me cambie de compania|banco|operador
      =cambiar|=cambiarme|=cambiarnos|=cambiando|=cambiare|=cambiaremos de compania|empresa|operador|operadora|banco|proveedor|aseguradora|seguro|gimnasio|distribuidor
      =pasarme|=irme|=mudarme|=portarme|=marcharme|=largarme a|con|de la? @brand|otra|otro|competencia|aqui|esta|ustedes; quiero|queremos =irme|=marcharme|=irnos
      =darme|=darnos de baja; me|nos =doy|=di|=damos|=dimos|=dare de baja; solicito|quiero|exijo|pedi|solicite mi|la? baja
      tramitar|tramitando|tramitare|gestionar mi|portabilidad; baja definitiva|inmediata
      cancelar|cancelo|cancelare|cancele|cancelamos|cerrar|cierro|cerrare|cerramos|cerre|anular|rescindir|rescindo mi|nuestra|el|la|mis|todas? _ cuenta|cuentas|contrato|contratos|suscripcion|poliza|membresia|servicio|linea|lineas|seguro|abono
      voy a cancelar|cerrar|darme|rescindir|cambiar|cambiarme|portar
      no|nunca|jamas vuelvo|volvere|volveremos|volveria|volveriamos|regreso|regresare|regresaremos a|mas|jamas|nunca
      no|nunca|jamas =vuelvo|=volvere|=volveremos|=volveria|=volveriamos a comprar|comprarles|contratar|volar|pedir|pisar|venir|ir|usar|confiar|reservar|entrar|viajar|alquilar|hospedarme|contratarlos|poner|repetir
      nunca mas; no =vuelvo|=volvere|=volveremos|=volveria; jamas =vuelvo|=volvere; no|nunca me vuelven|volveran a ver
      no|nunca =comprare|=compro|=compraremos|=contratare|=reservare|=usare|=pedire|=viajare mas|nunca|jamas|con
      no pienso|pensamos volver|comprar|renovar|seguir|pisar|repetir|contratar; no =renovare|=renuevo|=renovaremos|=repetire|=repetiremos
      no voy|vamos a renovar|volver|seguir|continuar|repetir; no =seguire|=seguiremos con|siendo|aqui|pagando
      =dejo|=dejare|=dejaremos|=deje|=dejamos de ser|usar|comprar|comprarles
      =perdido|=perdieron|=perdisteis|=perdeis|=pierden|=perderan a? un|una|otro|otra|este|esta|@num cliente|clienta|clientes|socio|socia
      =perdido|=perdieron _ cliente|clienta; un|una cliente|clienta menos; un|una ex? excliente|ex cliente; ex cliente|clienta; excliente
      ultima vez que compro|contrato|vengo|vuelo|uso|pido|compre|vengo|voy|confio|piso; es|fue|sera la? ultima vez; hasta nunca
      hasta aqui llegue|llegamos|hemos llegado; ahi se quedan|quedais; me llevo la|las|mi|mis linea|lineas|cuenta|poliza|seguro; no me vuelven|veran|ven mas? _ pelo
      ya firme|contrate con|a otra|otro|@brand|la; mi|es mi? ultima compra|pedido|factura|reserva con|aqui|en; ultima compra que; han dejado de tener
      no cuenten mas? conmigo; nos vamos todos; con ustedes nunca; cierro la cuenta|linea; adios para siempre; adios y hasta nunca
      me llevo mi|el|mis dinero|cuenta|cuentas|negocio|lineas a
      =buscare|=buscando|=busco|=mirando|=miro|=comparando|=buscaremos _ otra|otras|otro|otros|alternativa|alternativas compania|companias|empresa|banco|operador|proveedor|seguro|gimnasio
      pensando|planteando|planteo|pienso|considerando|valorando|punto _ =irme|=cambiarme|baja|=cancelar|=marcharme|=portarme|=dejarlos|=cerrar
      en cuanto|cuando acabe|termine|venza|acaba|termina|cumpla|finalice _ contrato|permanencia|poliza|mes|ano|me|voy
      pedi|pedire|pido|solicite|hice|hare|haciendo la portabilidad; portabilidad a; =evitenlos; =eviten esta|este|a; =huyan; =huid; =huye de
      no =contraten|=compren|=contrateis|=compreis|=vayan|=vengan|=vayais|=contrates|=compres|=vayas; no se les ocurra; no lo|los|la recomiendo a nadie
      cambio de compania; conseguido que me cambie; nos fuimos a|con @brand`,
    exceptions: `
      me voy contento|contenta|feliz|encantado|encantada|satisfecho|satisfecha|muy|tranquila|de vacaciones|de viaje|a la playa; no me voy; nunca me ire; jamas me ire
      no me cambio; no me cambiaria; no pienso irme|cambiar; nunca mas tuve|tendre|he|tuvimos|volvio|fallo|hubo|me|se|ha|da|dio
      cancele|cancelar mi|la|una|el cita|pedido|reserva|vuelo|compra|orden|turno; darme de baja del boletin|newsletter|correos; baja medica|laboral|maternal
      me cambio la|el|mi; me cambie de casa|domicilio|piso|direccion|habitacion; me paso el|la|un|con; me paso que`,
  },
  {
    flag: 'abuse',
    negatable: false,
    phrases: `
      hijo|hija de =puta|=putas|perra; hijo|hija de mil|tu|su|la =puta|=putas|madre|chingada; hijueputa; hijueputas; hijoputa; hijoputas; hdp; jijo; gonorrea
      malparido; malparidos; malparida; cabron; cabrones; cabrona; gilipollas; imbecil; idiota
      =son|=eres|=sois unos|unas|un|una|todos|bien|puro|puros|puras|muy _ idiota|idiotas|imbecil|imbeciles|inutil|inutiles|estupido|estupidos|subnormales|subnormal|=mierdas|cretinos|cretino|=animales|burros|tarados|retrasados|=ratas|parasitos|escoria|pendejos|payasos|pelotudos|boludos
      panda|banda|bola|manada|partida|pandilla|tropa|sarta de idiotas|inutiles|imbeciles|cabrones|vagos|payasos|pendejos|ratas|subnormales; subnormal; subnormales
      retrasado|retrasados|mongolo|mongolos|mongol|tarado|tarados|tarada mental|mentales|de; tarados; mongolos; pendejo; pendejos; pendeja
      pinche|pinches pendejo|pendejos|vieja|viejo|idiota|gata|inutil|inutiles|estupida|rateros|culeros; pelotudo; pelotudos; pelotuda; boludos; culero; culeros
      culiao; culiaos; conchetumare; conchasumadre; conchatumadre; ctm; csm; la concha de tu|su; forro|forros|sorete|soretes; soretes; mamon; mamones; maricon
      maricones; putos; puta madre de; puta|zorra|perra|guarra|cerda de|esa|la|es|recepcionista|asesora|operadora|gorda; zorra; guarra; panchito; sudaca; sudacas
      negro de mierda; moro de mierda; indio de mierda
      =vete|=vayanse|=iros|=idos|=vayase|=andate|=vayan|=andense|=irse a|al la? =mierda|diablo|carajo|chingada|infierno|verga|puta|porra
      a la mierda ustedes|todos|con|los; a tomar por culo; que os den; que les den; que te den; vete a la mierda; vayanse a la mierda
      chinga|chinguen|chingate|chinguense tu|su|a; jodete; jodanse; jodeos; me cago en|cago en tu|vuestra|su|vuestros|sus|tus|la? puta|muertos|madre|padre; comemierda
      comemierdas; chupame; chupenme; ojala|espero que? se|te|os|les _ mueran|muera|mueras|murais|quemen|pudran|pudra|cancer|muerte; muerete; muéranse; mueranse
      matate; te|los|les|lo|la|os =mato|=matare|=reviento|=partire|=rompere
      voy|vamos|vais a =matarte|=matarlo|=matarlos|=mataros|=pegarte|=pegarle|=pegarles|=reventarlos|=reventarte
      voy|vamos a =matar|=partirle|=partirte|=partir|=quemar|=golpear|=romperle|=romperte|=reventar|=esperarlo|=esperarte a|la|el|les|los|cara|fuera
      =se|=sabemos donde vive|viven|vives|trabaja|trabajas|trabajan|estas; te voy a encontrar|buscar|partir|matar
      te|le|les voy a? romper|partir|rompo|parto la|las cara|piernas|boca; =pegarle|=pegarles|=pegaros|=darle|=darles|=daros una paliza|hostia|golpiza|madriza; una hostia; poner una bomba
      quemar la|el|su tienda|oficina|local|sucursal`,
    exceptions: `
      cabron de bueno; soy|fui|siento|sentir|quede|parezco|parecer|creen|toman|tomar __ idiota|imbecil|estupido|gilipollas|pendejo; que idiota|imbecil soy|fui
      como si fuera idiota|imbecil|estupido|estupida|tonto; como a un|una|idiotas|imbeciles|imbecil|idiota|estupido
      me|nos trataron|tratan|tratar|trato|hablo|hablaron|hacen|hicieron __ idiota|idiotas|imbecil|imbeciles|estupido|estupida|pendejo|pendeja
      cara de idiota|tonto|imbecil; matar el tiempo|hambre|gusanillo; matar por|de risa; me sentir idiota|estupida|imbecil|estupido|pendejo
      sentir idiota|estupida|estupido|imbecil; error estupido; puta madre que bueno; de puta madre; precio imbecil; un plan cabron; servicio cabron; letra pequena`,
  },
  {
    flag: 'compensation_extraction',
    negatable: true,
    phrases: `
      devuelvan|devuelvanme|devuelve|devolveis|devuelven|pagan|pagarme|paguen|reembolso|reembolsen|compensan|compensen|compensacion|indemnizacion|indemnicen|descuento|vale|bono|regalan|regalen|gratis|dan|den|denme|dais|euros|pesos|dolares|regreso|dinero __ o =publico|=subo|=cuento|=pongo|=dejo|=escribo|=hago|=llamo|=pondre|=publicare|=dejare|=contare|=voy
      o me|nos =devuelven|=pagan|=dan|=compensan|=regalan|=reembolsan|=indemnizan|=descuentan|=devolveis|=dais|=regalais __ o
      si no me|nos pagan|compensan|devuelven|dan|regalan|reembolsan|hacen|indemnizan|ofrecen|dais|devolveis|pagais|bajan __ resena|resenas|redes|twitter|facebook|tiktok|instagram|prensa|tele|television|periodico|periodicos|publico|publicare|estrella|google|todo|todos|viral|opinion|valoracion|subo|subire|contare|video
      o|sino lo|les|os? publico|publicare|subo|subire|cuento|contare|pongo|pondre|dejo|dejare|escribo|escribire|hago|hare|llamo|llevo|aviso|difundo|ire|voy|dejar|hundo|hundire __ resena|resenas|redes|twitter|facebook|tiktok|instagram|prensa|tele|television|periodico|periodicos|google|viral|una|estrella|opinion|medios|trustpilot|tripadvisor|youtube|noticias|mala
      mala|malas|negativa|una|negativas resena|resenas|estrella|valoracion|opinion _ si|hasta|que|menos|cuando
      resena|resenas|opinion|valoracion|estrella|estrellas si|hasta|salvo|mientras _ no|que|me
      quito|quitare|borro|borrare|cambio|cambiare|retiro|elimino|eliminare|modifico|retirare|subo la|mi|esta|las resena|resenas|opinion|valoracion|comentario|estrella|nota|denuncia _ si|cuando
      a cambio de _ resena|estrellas|valoracion|opinion|borrar|quitar|silencio|no
      exijo|exigimos|reclamo|quiero|espero|pido|merezco|demando|quiero una|un|que me? _ compensacion|indemnizacion|compensen|indemnicen|compenseis
      compensacion|indemnizacion de @num|minimo|mil|por; compensacion economica; como|que|cuanto me|nos|piensan|van a? compensar|indemnizar|compensan
      quiero|exijo|denme|dame|regalenme @num|un|tres|seis|meses|ano|noche|vuelo|viaje|producto gratis; mes gratis o; gratis o; tengo _ seguidores _ si|o|y
      miles de seguidores; ir|voy|ire|llamo|llamare|acudire|vamos a la? _ prensa|television|periodicos|medios|tele|noticias|periodista; a la prensa
      sacarlo en|a prensa|tele|redes|medios; se enteraran|enterara en redes|todo; si no quieren una? mala`,
    exceptions: `
      no quiero|espero|pido|busco|necesito _ compensacion|indemnizacion; no quiero dinero; sin pedir|esperar compensacion|nada; sin pedirla
      me dieron|ofrecieron _ compensacion; gracias por la compensacion; recibi|dieron la? compensacion; prensa del|de aceite|francesa|hidraulica|cafe; sala de prensa
      sin compensacion`,
  },
  {
    flag: 'vulnerable_customer',
    negatable: true,
    phrases: `
      mi|mis|su|nuestro|nuestra|del marido|esposo|esposa|mujer|madre|padre|mama|papa|hijo|hija|hermano|hermana|abuelo|abuela|pareja|suegra|suegro|bebe|tio|tia|viejo|viejita|nieto|nieta|companero _ murio|fallecio|fallecido|fallecida|muerto|muerta|murió|difunto|difunta|morir|fallecer|murieron|muriendo|falleciendo
      fallecio mi|su|el|la|nuestro; murio mi|su|nuestro|nuestra; falleció; fallecimiento; fallecimiento de; fallecido; fallecida; defuncion; difunto; difunta; =luto
      =duelo por|de mi; entierro; funeral; velorio; viudo; viuda; viudez; acabo de enviudar; enviude; quede|me quede viuda|viudo|huerfano; cancer; tumor
      quimioterapia; quimio; radioterapia; oncologico; oncologica; oncologia; metastasis
      enfermo|enferma|enfermedad|paciente|fase|estado terminal|grave|cronica|cronico|degenerativa; enfermedad; estoy|esta|soy|muy enfermo|enferma; alzheimer; demencia
      parkinson; esclerosis; epilepsia; epileptico; autismo; autista; asperger; tdah; sindrome de down; discapacidad; discapacitado; discapacitada; discapacitados
      minusvalia; minusvalido; minusvalida; movilidad reducida; silla|sillas de ruedas; =invidente; ciego; ciega; ceguera; sordo|sorda|sordomudo y|soy|de|desde|que
      soy|es sordo|sorda|ciego|ciega|invidente|dependiente; sordera; hipoacusia; audifonos para sordera; baja vision; deficiencia visual|auditiva
      persona|personas|mayor dependiente|dependientes; dependencia grado|de; encamado; encamada; postrado; postrada; cuidador; cuidadora
      cuido a|de mi madre|padre|abuela|hijo|marido|esposo; a cargo de mi madre|padre|abuela; oxigeno en casa|para|las|concentrador; concentrador de oxigeno
      respirador; soporte vital; dialisis; marcapasos; insulina; diabetico; diabetica; diabetes; medicacion vital|refrigerada; recien operado|operada; me operaron
      acaban de operar; operada de; operado de; ictus; infarto; derrame cerebral; acv; trasplante; trasplantado; uci; en coma; embarazada; embarazo
      recien nacido|nacida; bebe recien|prematuro; depresion; deprimido; deprimida; sufro|tengo|padezco|con|trastorno _ ansiedad
      ataque|ataques|crisis de panico|ansiedad|nervios; salud mental; problemas|problema de salud|mentales|mental; psiquiatrico; psiquiatra; bipolar; suicidarme
      suicidio; suicida; suicidar; quiero|voy|ganas _ =matarme; quitarme la vida; acabar con mi|todo|la vida; no quiero vivir|seguir viviendo; ya no quiero vivir
      ganas de vivir|morir|morirme; hacerme dano; autolesiones; violencia domestica|machista|genero|intrafamiliar|familiar; victima de violencia|malos|maltrato
      maltratador; malos tratos de mi; mi ex me; orden de alejamiento; desahucio; desahuciar; desahucian; desalojo; desalojar; desalojaron; sin techo
      en la calle con|mis; sin hogar; perdi|perder|perdimos|quede|quedamos mi|el|la|sin|nuestro trabajo|empleo|casa|curro|vivienda; en el? paro; desempleado
      desempleada; sin trabajo; sin empleo; me despidieron; bancarrota; en quiebra; banco|bancos de alimentos; caritas; ayuda|ayudas social|sociales; bono social
      ingreso minimo; renta minima; subsidio; pension minima|no|de; no llego|llegamos|llega a fin de
      no puedo|podemos|alcanza|pueden pagar|para|permitirme|costear|comprar _ luz|comer|alquiler|calefaccion|comida|hijos|medicamentos|medicinas|gas|agua|pañales|leche
      no tengo|tenemos para comer; no nos|me alcanza para; deudas; endeudado; endeudada; sobreendeudada; tengo|tiene|cumplio|cumplo|cumplira|somos|con de? @elder anos
      madre|padre|abuela|abuelo|suegra|suegro|senora|senor|mujer|hombre|tia|tio|persona|clienta|cliente|mama|papa|vecina|vecino _ @elder anos; ochenta|noventa anos|y
      persona|personas|gente|senora|senor|adulto|adultos|cliente mayor|mayores|anciana|anciano; anciano; anciana; ancianos; ancianita; tercera edad
      mis padres mayores; jubilado|jubilada|jubilados y|solo|sola; pensionista; vive|vivo sola|solo y|con; residencia de ancianos|mayores; analfabeta; no sabe|se leer
      refugiado; refugiada; asilo`,
    exceptions: `
      no puedo|podemos pagar __ aplicacion|pagina|tarjeta|linea|cajero|transferencia|tienda|telefono|oficina
      bateria|linea|telefono|celular|conexion|router|aplicacion|portatil _ murio|muerto|muerta; caso terminal
      terminal de bus|buses|autobuses|carga|omnibus|t4|1|2|3|4; la terminal; terminal 1|2|3|4|de; me muero de|por; me dio un infarto; casi me da un infarto|algo
      de infarto; precio|precios de infarto; amor es ciego; a ciegas; ciego de amor; oidos sordos; dialogo de sordos; parto de risa; me parto
      fiebre|cancer de la sociedad; el cancer de; punto ciego; hora de matarme de risa; descuento para|de|a jubilados; terminal de pago|cobro|punto
      tarjeta sin deudas; sin deudas; liquidar deudas; embarazo de la situacion; matarme de risa; clasica depresion; zona deprimida; viuda negra; funeral de`,
  },
  {
    flag: 'personal_data',
    negatable: false,
    phrases: `
      documento|pasaporte|curp|rfc|cuit|cuil|nie _ @digits @digits?; iban _ @digits; iban =es @digits; clabe _ @digits; cbu _ @digits
      naci|nacido|nacida|nacimiento _ @digits; vivo en __ @digits; mi direccion es __ @digits; domicilio es|en __ @digits
      mi telefono|celular|numero|whatsapp es el? @digits; llamenme|llamadme|llameme|contactenme|escribanme al @digits`,
    exceptions: 'vivo en|con __ @digits|@num planta|piso|personas|hijos|anos|minutos|km|kilometros; nacido|nacida hace @digits',
  },
];
