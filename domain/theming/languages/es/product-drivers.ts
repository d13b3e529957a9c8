import type { DriverDictionary } from '../../language.types.js';

/** What was bought, and the screens it is used through. */
export const productDrivers: readonly DriverDictionary[] = [
  {
    driver: 'product_defect',
    bareMention: 'neutral',
    bad: `
      defectuoso; defectuosa; defectuosos; defectuosas; defecto; defectos; con defecto|defectos|fallas; de fabrica; fallado; fallada; fallados
      vino|llego|salio|venia|era|estaba fallado|fallada|malo|mala|roto|defectuoso|defectuosa|averiado|averiada; salio malo|mala|defectuoso|rana|fallado; averiado
      averiada; averia; averias; averiarse; se averio; estropeado; estropeada; se estropeo; se estropea; estropearse; se descompuso; descompuesto; descompuesta
      se dano; se danó
      se rompio|rompe|rompieron|despego|desarmo|deshizo|partio|rajo|cayo|quemo|descosio|fundio|desgarro|deshace|despega|doblo|descascaro|oxido|trabo al|a|el|la|en|con|solo|sola|primer|los|las|por|enseguida|toda|todo|de
      se quemo; se descosio; se fundio; al primer uso|lavado|dia; dejar de funcionar|andar|cargar|enfriar|calentar|encender|sonar|servir|responder|funcionarme
      no funcionar; no funciona; no funcionan; no funciono; no me funciona; nada funciona; nunca funciono|funciona; no andar; no anda; no andan; no anduvo
      no enciende|prende|arranca|carga|enfria|calienta|encendia|prendia|enciende|enfriaba|calentaba|gira|suena|imprime|conecta|seca|centrifuga|agarra|servia|sirve|cierra|corta|pega|dura|duro|duran
      no agarra senal; no sirve; no sirven; funciona|funcionan|funcionaba|anda|andaba mal|fatal|pesimo|cuando|rato|ratos|regular|intermitente|horrible
      mal funcionamiento; mal funciona; va|iba fatal|lento|lenta|lentisimo|lentisima|mal|pedales|trompicones|tirones
      @device _ roto|rota|averiado|averiada|fallado|fallada|estropeado|estropeada|muerto|malo|mala|pesimo|pesima|cae|caia|corta|cortes|lento|lenta|falla|fallan|intermitente|inestable|quemado|quemada|inservible|defectuoso|defectuosa|danado|danada
      @device no funciona|anda|enciende|enfria|enfriaba|carga|sirve|agarra|prende|arranca|llega|va|iba|calienta|calentaba|conecta|funcionaba|suena
      se cae el|la|a|cada|todo|constantemente|todos|siempre internet|conexion|senal|linea|rato|luz|sistema|wifi|fibra
      se cae cada|constantemente|todo|siempre|mucho|continuamente; internet se cae; conexion se cae|corta|pierde
      se corta el|la|a|cada|todo|constantemente internet|conexion|senal|linea|rato|luz|agua|gas|servicio
      cortes de|en|del|constantes|continuos|diarios luz|agua|internet|servicio|senal|suministro|energia; =corte de luz|agua|internet|energia|suministro|servicio
      cortes; cortan|cortaron el|la|los luz|agua|internet|servicio|linea|gas|telefono; apagones; apagon
      sin internet|luz|agua|gas|linea|servicio|senal|telefono|cobertura|conexion|calefaccion|suministro|electricidad|television|datos|tono
      no hay internet|luz|agua|senal|linea|servicio|cobertura|conexion|agua|calefaccion
      no tengo|tenemos|tuve|tuvimos|hay internet|luz|agua|senal|linea|servicio|cobertura|conexion|gas|telefono|calefaccion|datos; nos quedamos sin; me quede sin
      quede sin; sin cobertura; mala|pesima|poca|nula|floja senal|cobertura|conexion|calidad|recepcion
      internet|conexion|senal|velocidad|fibra _ lento|lenta|pesimo|pesima|mala|malo|inestable|intermitente|lentisimo|lentisima|horrible|asco|basura; microcortes
      intermitente; intermitencia; intermitencias; intermitentes; inestable; se congela; se traba la|el _ pantalla|celular|computadora|television|maquina
      se apaga solo|sola|cada|a; se calienta mucho|demasiado; sobrecalienta; sobrecalentamiento; se reinicia; se recalienta; gotea; goteras; gotera
      fuga|fugas de agua; perdida de agua; pierde agua|aceite|aire; mala|pesima|baja|poca|dudosa|malisima|pobre|peor|infima|cuestionable calidad
      de mala|pesima|baja calidad; pesima calidad; calidad _ mala|pesima|baja|nefasta|deja|bajado|empeorado|malisima|pobre|horrible|dudosa|cayo
      mal hecho|hecha|hechos|cosido|cosida|terminado|terminada|acabado|acabados|fabricado|pintado|instalado|instalada|construido|montado; malos materiales
      material|materiales malo|malos|pesimo|barato|ordinario|corriente|frágil|pobre|endeble|endebles; plastico malo|barato; endeble; endebles; fragil; de juguete
      ordinario; no duro|dura|duraron|aguanto|aguanta|duro nada|ni|mas
      duro|durado|duraron|aguanto dos|tres|un|una|poco|nada|apenas|@num dia|dias|semana|semanas|mes|meses|lavados|nada|puestas
      a los dos|tres|pocos|@num dias|meses|semanas; funcionar a; desteñir; destine; destino|destiñó en el; encogio; encogieron; pelotillas
      talla|tallas no|mal|pequena|equivocadas; no queda|quedan|quedo bien|como; no es como|lo que _ foto|fotos|aparece|anuncian|describen|descripcion|esperaba
      no se parece a; diferente a la|lo foto|fotos|anunciado|descripcion; no corresponde con|a la|lo descripcion|foto|anunciado|publicado
      no coincide con la descripcion|foto
      comida|pizza|cena|cafe|plato|carne|pollo|sopa|hamburguesa|pan|arroz|sushi ser|estar|llegar|venir? _ fria|frio|fea|feo|mala|malo|cruda|crudo|asco|sosa|sin|insipida|quemada|quemado|recalentada|salada|horrible|pasada|aceitosa|helada|pesima|dura|seca|asquerosa|rancio
      llego|vino|estaba|sirvieron|llegaron|trajeron _ fria|frio|frias|frios|cruda|crudo|quemada|quemado|helada|recalentada|derretido|derretida; sin gusto|sabor
      mal sabor; sabe mal|horrible|rancio; =sabia =mal; comida fria|fea|mala|pesima|cruda|recalentada; caducado; caducada; caducados
      vencido|vencidos|podrido|podrida|podridos|moho|mohoso|rancio|rancia|agrio; fruta podrida; pelo en la|el|mi; un pelo en; crudo; cruda; incomible; incomestible
      duro como; racion|raciones|porcion|porciones pequena|pequenas|ridicula|ridiculas|escasas|chica|chicas|minusculas; escasa racion; sucio; sucia; sucios; sucias
      suciedad; mugre; mugriento; mugrienta; cochino; cucaracha; cucarachas; chinches; bichos; ratas
      olor|olia|olian|huele|huelen|apesta|peste|apestaba|apestan a|mal|horrible|fatal|humedad|tabaco|cloaca|feo; mal olor; =manchas; =mancha; manchado; manchada
      manchadas
      habitacion|cuarto|bano|cama|sabanas|piscina|hotel|local|baños|instalaciones ser|estar? _ sucio|sucia|sucias|viejo|vieja|horrible|pequena|asco|olor|olia|manchadas|rota|humedad|diminuta|descuidadas|abandonadas|ruidosa|calurosa
      maquinas rotas|viejas|oxidadas|estropeadas; instalaciones viejas|deterioradas|sucias|obsoletas; aire acondicionado no|roto; ascensor|elevador roto|averiado|no
      bateria|pila _ no|dura|agota|descarga|poco|nada|duro; bateria no; inservible; inservibles; inutilizable; poco fiable|resistente|duradero|durable; no es fiable
      sobran|faltan piezas? tornillos; errores de fabrica; fallos constantes|continuos; fallas constantes|continuas; falla constantemente|siempre|mucho|cada|a|todo
      fallar|falla|fallaba|fallan; producto malo|pesimo|horrible; mal producto; pesimo|horrible producto; imitacion; falso|falsa; pirata; replica; no es original
      una porqueria; porqueria de producto`,
    good: `
      funciona|funcionan|anda|va|van|funcionando|funciono|funcionó|andan _ perfecto|perfectamente|bien|genial|maravilla|perfecta|excelente|estupendamente|fenomenal|tiro|seda|lujo|barbaro|estupendo|correctamente|10|diez|sueda
      funciona de; funciona muy? bien; va como un tiro|la; como un tiro; como la seda; de maravilla; a la perfeccion
      buen|buenos|excelente|excelentes|gran|grandes|buenisimo|magnifico|genial|estupendo|fantastico|increible|=mejor|mejores producto|productos|material|materiales|aparato|telefono|celular|equipo|articulo|articulos|acabado|acabados|internet|libro|cafe|plato|platos|menu
      muy buen|bueno producto
      buena|excelente|gran|=mejor|alta|increible|buenisima|magnifica|optima calidad|compra|senal|cobertura|conexion|comida|cama|habitacion|velocidad|ropa|cocina
      producto|productos|calidad|material|materiales|articulo|articulos ser|estar? _ bueno|buenos|buena|excelente|excelentes|increible|genial|buenisimo|buenisima|fantastico|inmejorable|espectacular|maravilla|recomendable|perfecto|estupendo|diez|10|magnifico|optima|maravilloso
      producto de calidad|diez|10; de buena|gran|muy|alta|excelente calidad; bien hecho|hecha|hechos|acabado|cosido|terminado|construido; resistente; resistentes
      duradero; duraderos; robusto; solido; comodisimo; comodisima; comodo|comoda|comodos|comodas y|el|la; muy comodo|comoda|comodos|comodas
      colchon|sofa|silla|zapatos|zapatillas|cama|asientos|asiento _ comodo|comodisimo|comoda|comodos|comodas|comodisima|comodisimos|genial
      bonito|bonita|precioso|preciosa|hermoso|hermosa|lindo|linda y|el|la|de|muy; queda|quedan|quedo|sienta perfecto|bien|genial|preciosos|precioso|hermoso|ideal
      comida|cena|pizza|desayuno|platos|cafe|menu|carne|postre|paella|tacos|asado|sushi|hamburguesa|todo ser|estar? _ rica|riquisima|rico|riquisimo|deliciosa|delicioso|buenisima|buenisimo|excelente|exquisita|exquisito|espectacular|sabrosa|sabroso|buena|increible|ricos|riquisimos|deliciosos
      riquisimo; riquisima; riquisimos; deliciosa; delicioso; deliciosos; sabroso; sabrosa; sabrosos; exquisita comida; exquisito; exquisita
      buena|rica|excelente|deliciosa|exquisita|increible|gran comida|cocina|pizza
      habitacion|habitaciones|hotel|cuarto|piso|local|bano|instalaciones|piscina ser|estar? _ limpio|limpia|limpias|impecable|impecables|precioso|preciosa|amplia|amplio|comoda|bonita|bonito|excelente|excelentes|genial|nuevas|modernas|limpisimo|limpisima
      limpio; limpia; limpios; limpieza; impecable; impecables
      internet|conexion|fibra|senal|velocidad|wifi|cobertura|servicio _ rapido|rapida|estable|excelente|perfecto|perfecta|buena|vuela|genial|increible|rapidisimo|rapidisima|seda
      nunca se cae|corta|cayo|corto|ha; no se cae nunca; no falla; nunca falla|fallo; fiable; confiable; estable; cero cortes|fallos
      sin cortes|fallos|fallas|averias|interrupciones; =mejor de lo que esperaba; igual|identico|cual a|que|en? la|el|las foto|fotos|descripcion|anuncio`,
    topic: `
      producto; productos; calidad; la comida; =cobertura; senal; la conexion; velocidad de internet; internet; el material; aparato; instalaciones; la habitacion`,
  },
  {
    driver: 'digital_experience',
    bareMention: 'neutral',
    bad: `
      @site _ cierra|cuelga|traba|bloquea|congela|crashea|cae|caida|caido|falla|fallan|fallo|error|errores|lenta|lento|lentisima|horrible|pesima|fatal|confusa|confuso|complicada|complicado|desastre|asco|inutil|mala|malisima|laberinto|caotica|liosa|obsoleta|basura|peor|mierda|porqueria|bloqueada|penosa|lamentable|infierno|caos|desactualizada|desactualizado|saturado|malisimo
      @site no _ funciona|funcionan|anda|carga|va|abre|deja|permite|sirve|responde|funcionaba|reconoce|me|actualiza|entra|cargaba|encuentro|acepta|procesa|guarda|es|se|muestra
      @site ser? un|una asco|desastre|laberinto|mierda|caos|basura|porqueria|pesadilla|lio|verguenza|lata|tortura
      no funciona|anda|carga|abre|sirve|entra|encuentro|encontrar|encuentra|reconoce|hay|aparece _ @site|chat|bot|boton|enlace|link|web
      se cierra sola|solo|cada|al|constantemente|inesperadamente; se cuelga; se traba; se bloquea la|el pagina|aplicacion; pagina|aplicacion se
      error en|al|de|404|500|sistema la|el|cargar|pagar|entrar|iniciar|abrir|pagina|aplicacion|sistema|constantemente; da error; dar error; me|nos da error
      me sale|salta|aparece error|un error; mensaje de error; error 404; caida|cae|cayo|caido del|el|de sistema|pagina|servidor; se cayo el sistema|la pagina
      no hay sistema; el sistema _ caido|cae|lento|no; pagina caida|en blanco; pantalla en blanco|negra; se queda en blanco|cargando|pensando|bloqueada|colgada
      cargando eternamente|siempre|todo; no carga; no cargan; no cargaba; no abre la|el
      no me|nos|te deja|dejaba|dejo|permite _ pagar|avanzar|comprar|subir|finalizar|registrarme|completar|continuar|seguir|terminar|descargar|reservar|modificar|cambiar|actualizar|hacer
      boton no|desaparecio|escondido; enlace|link no|roto|caducado
      no encontrar|encuentro|encuentras|encontre|hay|aparece|existe|veo _ boton|numero|telefono|contacto|opcion|enlace|apartado
      telefono|numero de contacto|atencion no|escondido|inexistente; no tienen|tiene|hay|ponen telefono|numero|contacto|forma
      desde la ultima? actualizacion|version|nueva; ultima actualizacion
      actualizacion|version|diseño|diseno|interfaz nueva|nuevo? _ peor|horrible|mala|malo|fatal|pesima|no|desastre|confusa|lenta|asco
      nueva version|actualizacion|pagina|aplicacion|web|interfaz _ peor|horrible|mala|fatal|no|desastre|confusa|lenta|asco; odio la nueva
      poco intuitiva|intuitivo|practica|amigable|usable|util|clara; nada intuitiva|intuitivo|amigable|practica|usable
      no es intuitiva|intuitivo|facil|amigable|util|practica
      dificil|complicado|complicada|imposible|engorroso|engorrosa|lioso|tedioso de? navegar|usar|encontrar|utilizar|manejar|moverse|contactar; un laberinto; laberinto
      bot; bots; chatbot; chatbots; robot; robots; maquina contestadora; contestador; contestadora; contestadora automatica; asistente virtual
      operadora virtual|automatica; respuesta automatica; sistema automatico|automatizado; una|la maquina
      hablar|hablas|hablando|hable|chatear|atiende|contesta|contestan|responde|atienden|discutiendo _ robot|maquina|bot|grabacion|maquinita|contestador|ia|pared|computadora|ordenador
      una grabacion; grabacion; inteligencia artificial; todo es robot|un|automatico|automatizado|maquinas
      hablar|hable|comunicarse|comunicarme|contactar|atienda|atendiera _ persona|humano|humana|real|humanos|carne
      no hay manera|forma|modo de hablar|contactar|comunicarse|llegar _ persona|alguien|humano|operador|agente|nadie; persona real; ser humano; un humano
      sale un humano; persona de carne; marque|marca|marcar|pulse|pulsar|presione|oprima|apriete @num|uno|dos|1|2|el|la|opcion
      menu|menus|opciones interminable|eterno|eternas|infinitas|infinito|largo|interminables|automatico|telefonico; no entiende nada el|la|bot
      todo es|por|en internet|online|aplicacion|web; obligan|obligado|obligada|obligar|fuerzan|obligaron _ descargar|aplicacion|internet|usar|online|bajar
      a hacerlo todo por internet; hacerlo todo por; todo por internet; brecha digital; captcha; pasarela de pago; publicidad|anuncios|ventanas invasiva|emergentes
      demasiados clics|pasos|anuncios; no se adapta al; no funciona en el celular`,
    good: `
      @site _ intuitiva|intuitivo|facil|sencilla|sencillo|buena|buenisima|excelente|genial|comoda|comodo|rapida|rapido|practica|practico|util|clara|funciona|perfecta|perfecto|maravilla|estupenda|amigable|fantastica|encanta|completa|agil|bonita|moderna|fluida|increible|guay|chevere|recomendable
      facil|sencilla|buena|excelente|genial|estupenda|gran|practica|rapida|comoda|=mejor|fantastica|guay|chevere|encanta la|su|el|de|tu? @site|web
      muy guay la aplicacion; me encanta|encanto|gusta|gusto|fascina la|el|su|como|mucho _ aplicacion|pagina|plataforma|version|web|interfaz
      facil|sencillo|sencilla|comodo de usar|navegar|manejar|utilizar|encontrar; intuitivo; intuitiva; facil navegacion; amigable; todo por la? aplicacion|pagina
      dos clics; un clic; par de clics; tres clics; @num clics
      hacer|hice|hago|gestionar|gestiono|gestione todo|cualquier _ por|desde|en|con la|el aplicacion|pagina|celular
      todo desde el|la celular|aplicacion|movil|sofa|casa; desde la aplicacion sin|facil|rapido|muy
      chat _ rapido|util|genial|excelente|eficaz|eficiente|funciona|resolvio|bueno|perfecto|comodo|facil
      nueva version|interfaz|pagina|aplicacion _ =mejor|genial|excelente|buena|encanta|increible; me encanta la nueva; autoservicio _ facil|genial`,
    topic: `
      pagina; pagina pagina; aplicacion; la web; plataforma; el chat; chat; interfaz; sistema automatico; banca en linea|online; sitio web; formulario; el boton
      oficina virtual; area|zona|portal de? clientes|cliente; version nueva; version`,
  },
  {
    driver: 'account_access',
    bareMention: 'negative',
    bad: `
      bloquear _ cuenta|usuario|acceso|tarjeta|perfil|linea|clave|app
      me|nos|te bloquearon|bloqueo|bloquean|bloqueado|suspendieron|suspendio|congelo|congelaron|congelado|inhabilitaron|cerraron|desactivaron|hackearon|restringieron|deshabilitaron|inhabilito|clausuraron|eliminaron|borraron _ cuenta|usuario|acceso|tarjeta|perfil|cuentas|banca
      =cuenta|usuario|acceso|perfil|tarjeta _ bloqueado|bloqueada|bloqueo|suspendida|suspendido|congelada|inhabilitada|hackeada|desactivada|restringido|denegado|cerrada|deshabilitada|robada|bloqueadas|eliminada
      cuenta bloqueada; cuenta suspendida; tarjeta bloqueada; acceso denegado; sin acceso; no tengo|tiene|tenemos acceso a; perdi|perder|perdimos _ acceso
      quedar|quede|quedo|quedamos|dejaron fuera|afuera de
      no poder|puedo|pude|podia|podemos|logro|consigo|deja|permite|logre|consegui|dejan _ entrar|acceder|ingresar|iniciar|autenticar|identificarme|registrarme
      no puedo entrar|acceder|ingresar|iniciar; no poder acceder|ingresar|entrar; no me|nos|te deja|dejaba|permite entrar|acceder|ingresar|iniciar
      no se puede entrar|acceder|ingresar; imposible acceder|entrar|ingresar|iniciar|loguearse|recuperar|registrarse; sin poder entrar|acceder|ingresar|iniciar
      problemas|problema|dificultad|dificultades|error|errores para|de|al|con _ acceder|acceso|entrar|ingresar|iniciar|login|ingreso|contrasena|usuario
      me expulsa|saca|echa|bota|desconecta de|la|cada; iniciar sesion _ no|error|imposible|falla; inicio de sesion _ no|error|falla
      codigo|clave|mensaje|correo|enlace|link|contrasena|token de|del|para? _ verificacion|seguridad|confirmacion|activacion|recuperacion|acceso|desbloqueo|contrasena _ no|nunca|jamas|caduca|caduco|expirado|expira|invalido|tarde|error|incorrecto
      codigo no llega; codigo nunca|no|jamas _ llega|llego
      no llega|llego|recibo|llegaba|recibi|mandan|envian|envia|recibimos|llegan|manda _ codigo|enlace|contrasena|verificacion|link
      no me|nos llega|llego|mandan|envian|llegaba _ codigo|enlace|contrasena|link
      contrasena _ incorrecta|no|invalida|error|rechaza|bloqueada|caducada|mal|nunca|equivocada
      recuperar|restablecer|cambiar|resetear|reestablecer _ contrasena|clave|usuario|cuenta|acceso _ no|imposible|error|nunca|falla|odisea|dificil|ni
      no puedo|pude|poder|logro|consigo|hay|deja|permite _ recuperar|restablecer|cambiar|resetear|recuperarla|desbloquear|recuperarlo|restablecerla _ contrasena|cuenta|usuario|acceso|la|el|mi
      no hay forma|manera|modo de recuperar|recuperarla|entrar|acceder|restablecer|ingresar|desbloquear|recuperarlo
      no reconoce|acepta|reconocia|aceptaba _ contrasena|usuario|correo|documento|huella|rostro|cara|datos|clave; usuario no|incorrecto|inexistente|bloqueado; hackear
      hackearon; hackeada; me robaron la cuenta; suplantaron; suplantacion; desbloquear; doble factor; doble verificacion
      verificar _ identidad _ no|imposible|veces|error|falla; reconocimiento facial no|falla|nunca; firma digital|electronica no|falla|caducada
      certificado digital no|falla|caducado; dieron de baja mi usuario`,
    good: `
      recuperar|recupere|recuperaron|recuperamos|recupero|restablecieron|restableci|restablecer|desbloquearon|desbloqueo|desbloquear|reactivaron|restablecio|restauraron|devolvieron|reactivar _ cuenta|acceso|usuario|contrasena|clave|tarjeta
      recupere el acceso
      me|nos ayudaron|ayudo|ayudo a recuperar|entrar|restablecer|desbloquear|acceder|ingresar|cambiar|iniciar _ cuenta|acceso|contrasena|usuario|sesion|aplicacion|clave|la|mi|el
      ayudaron a entrar|acceder|ingresar|restablecer|desbloquear|recuperar; ya puedo|pude entrar|acceder|ingresar|iniciar
      pude entrar|acceder|ingresar|recuperar _ sin|rapido|facil|cuenta|enseguida|por
      entrar|acceder|acceso|ingresar|ingreso|registro|registrarme|registrarse|identificarse|verificacion|verificarme _ facil|rapido|sencillo|facilisimo|perfecto|inmediato|comodo|sin|segundos
      cuenta desbloqueada|recuperada|reactivada; contrasena _ facil|rapido|sencillo|minuto|minutos|sin|enseguida
      huella|reconocimiento _ perfecto|funciona|comodo|genial`,
    topic: `
      contrasena; mi usuario; inicio de sesion; iniciar sesion; acceso a mi|la cuenta|aplicacion|banca; codigo de verificacion; verificacion; =acceso
      activar mi cuenta; recuperar contrasena; entrar a|en mi cuenta`,
  },
];
