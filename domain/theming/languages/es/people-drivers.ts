import type { DriverDictionary } from '../../language.types.js';

/** The people and the rules they work by. */
export const peopleDrivers: readonly DriverDictionary[] = [
  {
    driver: 'agent_knowledge',
    bareMention: 'neutral',
    bad: `
      ni idea; no tener ni? idea; ni idea de; no tener|tienen|tenia|tiene|tenian ni? idea; sin idea
      no saber nada|de|ni|que|como|lo|donde|responder|explicar|informar|decir|decirme; no saben
      no sabia|sabian|sabe ni|nada|de|lo|que|como|responder|explicar|donde|cual
      no supo|supieron _ decir|decirme|explicar|explicarme|responder|responderme|contestar|contestarme|que|como|nada|informar|dar|darme; ni saben|sabia|sabe
      no conoce|conocen|conocia|conocian _ producto|productos|sistema|tarifas|politica|procedimiento|propio|propios|su|nada; desconocen; desconocia; desconocimiento
      ignorancia; ignorante; ignorantes; poco preparado|preparados|preparada|capacitado|capacitados|capacitada|formado|formados|profesional|conocimiento|conocimientos
      poca preparacion|formacion|capacitacion|experiencia; mal preparado|preparados|formado|formados|asesorado|asesorada|asesoramiento|capacitado|capacitados
      falta|faltan|faltaba|hace|necesitan|necesita|requieren|les|mas de? capacitacion|formacion|conocimiento|conocimientos|preparacion|entrenamiento|experiencia
      falta de capacitacion|formacion|conocimiento|conocimientos|preparacion|experiencia; les falta capacitacion|formacion|preparacion
      sin formacion|capacitacion|preparacion|experiencia|conocimientos|conocimiento|entrenamiento; capacitar a; capaciten; formar a su|sus
      no esta|estan|estaba|estaban capacitado|capacitados|preparado|preparados|capacitada|formados; inexperto; inexpertos; inexperta; inexperiencia; novato; novata
      becario; becarios; en practicas; aprendiz; incompetente; incompetentes; incompetencia; inepto; ineptos; inepta; ineptitud; inutil; inutiles; poco competente
      informacion erronea|equivocada|incorrecta|falsa|mala|distinta|diferente|errada; mala informacion; erronea; informar mal; me|nos informar mal; informaron mal
      informo mal; mal informado por; me|nos asesorar mal; asesoraron mal; mal asesoramiento; mal consejo
      me|nos dieron|dio|dijeron|dijo _ mal|equivocado|equivocada|erroneo|erronea|erroneos|incorrecto|incorrecta|falsa|mal
      dato|datos|numero|precio|direccion equivocado|equivocados|equivocada|erroneo|erroneos|incorrecto|incorrectos; indicaciones equivocadas|erroneas
      cada uno|una|quien|cual|persona|agente|asesor|operador|vez|operadora|ejecutivo me|te|nos|dice|da|dan|decia|dijo|cuenta|una|algo __ distinta|distinto|diferente|cosa|version|distintas|diferentes|otra
      cada uno dice|te|me; uno|una dice|dijo|decia|me|te _ y otro|otra; una cosa distinta|diferente; un guion
      leer|leia|leyendo|leen _ guion|manual|pantalla|papel|script; guion; guiones; como un robot; como robots; parecia|parecen|parecia un? robot|robots|loro
      robotizado; respuesta de manual; no entender mi|el|la|lo problema|pregunta|consulta|situacion|duda|que
      no entendio|entienden|entendia|entendieron|entiende|entender mi|el|la|lo|nada|que; no comprendio|comprenden
      tuvo|tuvieron|tenia|tiene que preguntar|consultar _ compañero|supervisor|todo|encargado|companera|jefe|otro; preguntando a
      diagnostico equivocado|erroneo|errado|mal; mal diagnostico; se equivoco|equivocaron|equivocan|equivoca; equivocarse; me equivocaron
      tuve que explicarle|explicarles|ensenarle yo|como|a; sabia yo mas; sabia mas yo; yo sabia mas; se mas yo; no domina|dominan; despistado; despistada; despistados
      perdido|perdida; mas perdido; dudaba|titubeaba; dudaban; improvisan; improvisaba; inventan; inventaba; se inventan|invento|inventaron; inseguro
      no dan una; no da una; no se entera|enteran; no se enteran de; no saben ni; ni sabe; poca idea; cero conocimiento|idea|preparacion|profesionalismo`,
    good: `
      sabe|saben|sabia|sabian|supo|supieron _ perfectamente|exactamente|muy|bien|mucho|hace|hacen|hacia|hacian|hablaba|dice|decia; sabia perfectamente; saben lo que
      sabe lo que; sabia lo que; saben mucho; sabe mucho; conocer _ producto|productos|tema|oficio|trabajo|materia|bien
      conoce|conocen|conocia|conocian _ producto|productos|tema|trabajo|oficio|perfectamente|bien|materia|mundo; conocimiento; conocimientos
      gran|amplio|mucho|buen|buenos conocimiento|conocimientos|dominio; domina|dominan _ tema|materia|producto; dominio del; experto; experta; expertos; expertas
      especialista|especialistas de|muy|que; experiencia y; con experiencia; experimentado; experimentados; preparado; preparada; preparados; preparadisimo
      bien|muy|gente|personal|super preparado|preparada|preparados|capacitado|capacitada|capacitados|formado|formados|formada|cualificado|cualificados|calificado|calificados
      capacitado; capacitados; capacitada; cualificado; cualificados; competente; competentes; competencia profesional
      profesional como|muy|de|excelente|increible|buen|gran|10; gran profesional; grandes profesionales
      excelente|excelentes|buen|buenos|buena|gran|magnifico|magnifica|verdadera|toda|todo profesional|profesionales; una profesional; un|todo|toda profesional
      profesionales como; profesionalismo; profesionalidad; profesional; muy profesional|profesionales; asesorar bien|perfectamente|muy|genial
      bien asesorado|asesorada|asesorados; muy bien asesorado|asesorada; asesoro|asesoraron|asesora|asesoran _ bien|perfectamente|genial|bien
      buen|excelente|gran|perfecto|magnifico|acertado asesoramiento|consejo|asesoria|diagnostico|criterio; buena|excelente|gran asesoria|recomendacion|orientacion
      buenos consejos; me|nos aconsejo|aconsejaron|oriento|orientaron|asesoro|asesoraron _ bien|muy|perfectamente|genial|=mejor|sobre|en|de|el
      despejo|despejaron|aclaro|aclararon|resolvio|resolvieron|respondio|contesto _ todas|cada|mis|toda|todos _ dudas|preguntas|duda|inquietudes|consultas
      despejo todas; inquietudes; acerto|acertaron _ diagnostico|problema; dio en el clavo; dio con el|la
      detecto|detectaron|identifico|identificaron _ problema|fallo|averia|error; informacion correcta|precisa|acertada|exacta|veraz
      respuestas precisas|acertadas|claras; inteligente; listo y; buen ojo; mano de santo; entendido en; entendia del tema; entienden de`,
    topic: 'conocimiento; conocimientos; capacitacion; asesoramiento; asesoria; formacion del personal',
  },
  {
    driver: 'agent_attitude',
    bareMention: 'neutral',
    bad: `
      grosero; grosera; groseros; groseria; groserias; groseramente; maleducado; maleducada; maleducados; mal educado|educada|educados|educadas; mala educacion
      falta de educacion; poca educacion; sin educacion; descortes; descorteses; descortesia; falta de cortesia; irrespetuoso; irrespetuosa; irrespetuosos
      falta de respeto; faltar _ respeto; me|nos faltaron|falto al|el respeto; sin respeto
      cero respeto|educacion|empatia|amabilidad|ganas|interes|trato|cordialidad|vocacion; prepotente; prepotentes; prepotencia; soberbio; soberbia; soberbios
      altanero; altanera; altaneria; arrogante; arrogantes; arrogancia; chulo; chula; chuleria; chulesco; borde; bordes; borderia; antipatico; antipatica; antipaticos
      antipatia; seco; seca; secos; secas; desagradable; desagradables; hostil; agresivo; agresiva; agresivos; despota; despotismo; altivez; tajante; cortante
      despectivo; despectiva; despectivamente; desprecio; despreciar; con desprecio; =desden; condescendiente; paternalista; burlarse; se burlan; se burlo
      se burlaron; burlon; se rio|rieron|reian|reia|rie|rien de|cuando|en|mi|a; se reian; se rio; reirse; sarcasmo; sarcastico; ironico; ironia
      malas formas|maneras|caras|contestaciones|pulgas; mala cara|gana|actitud|onda|disposicion|leche|forma|manera|atencion|contestacion
      de mala|muy gana|manera|forma|malas; de malas; con malas; mal trato; maltrato; maltratar; maltratan; maltrataron
      trato pesimo|malo|horrible|nefasto|denigrante|inhumano|deplorable|desagradable|humillante|frio|despectivo|indigno|terrible|lamentable|vejatorio|indiferente
      pesimo|mal|horrible|nefasto|deplorable|terrible|lamentable|malisimo trato
      pesima|mala|horrible|nefasta|deplorable|terrible|lamentable|malisima|poca|fatal atencion|actitud|predisposicion|disposicion; malisimo trato
      atencion _ pesima|mala|horrible|nefasta|deplorable|terrible|lamentable|malisima|fatal|desastrosa
      trato _ pesimo|malo|horrible|fatal|nefasto|deplorable|lamentable|inhumano; trato del personal; me|nos|te atender mal|fatal|pesimo|gana|desgana|pesimamente
      atendieron|atendio|atienden|atiende muy? mal|fatal|pesimo|desgana|gana|pesimamente|horrible|pesima; me|nos|te tratar mal|fatal|como|peor
      tratan|trataron|trato|trata|tratado _ mal|fatal|pesimo|tonto|tonta|idiota|perro|perros|basura|delincuente|ladron|ladrona|numero|animales|ganado|imbecil|nino|desprecio|borrego|estupido|mierda
      me trato como; nos tratan como|mal; como si fuera|fuese|fueramos _ tonto|tonta|idiota|tontos|delincuente|delincuentes|basura|imbecil|culpa|favor|nino|ladron
      como si me|nos|te hicieran|hiciera|estuviera|estuvieran un|haciendo; como si le|les debiera|molestara|debieras|molestaras
      te|me|nos hablan|hablo|hablaron|habla _ desprecio|mal|malas|tonto|altaneria|gritos; hablar mal; me hablo|hablaron mal; gritar; =grito; =gritos; gritaron
      me|nos grito|gritaron|gritan; a gritos; levantar|levanto|alzar|alzo|levantaron la voz; insultar; insulto; insultaron
      contesto|contestan|contestaron|contesta|respondio|responden _ mal|borde|mala|malas|grosero|desgana|gritos; malas contestaciones; sin ganas; con desgana; desgana
      a desgana; pocas ganas; ninguna|ningun ganas|interes; desinteres; desinteresado; desinteresada; apatico; apatica; apaticos; apatia; indiferente; indiferencia
      indiferentes; pasota; pasotas; pasotismo; pasan de ti|todo|mi|nosotros|la|los|uno; pasar de ti|mi; pasaron de mi|nosotros|todo; desidia; dejadez; desganado
      desganada; flojera; flojos; vagos; vago; holgazanes; no le|les importa|importaba|importo|interesa|interesaba|importas|importamos|importan; no importar nada
      les importa|da un|una|tres|igual|poco|lo; le importa|da|importaba un|una|igual|poco; les da igual; le daba igual; les dabamos igual
      nadie se preocupa|preocupo|interesa; no se preocupan|preocupo|interesan|preocuparon|molestan|molestaron|molesto; no muestran|mostro|mostraron interes|empatia
      falta|nula|poca|cero|ninguna|sin|falto de? empatia|amabilidad|interes|sensibilidad|cordialidad|humanidad|tacto|consideracion|paciencia|profesionalidad|profesionalismo|cortesia|calidez|vocacion|ganas
      poco empatico|amable|amables|amigable|humano|atento|atentos|servicial|profesional|profesionales|educado|educada|educados|colaborador|agradable|interesados|dispuesto|dispuestos
      nada amable|amables|empatico|atento|atentos|profesional|profesionales|simpatico|educado|educados|agradable|servicial|colaborador; insensible; insensibles
      inhumano; inhumana; deshumanizado; frio y|en|trato; frialdad; no saludar|saludan|saluda|saludo; ni saludan|saludo|saluda|buenos|miran|miro|mira|caso
      ni me|nos|te miro|miraron|mira|miran|saludo|escucho|hizo|hicieron|hacen|atendieron|atendio|pidieron|dieron
      ni siquiera me|nos|te miro|miraron|saludo|saludaron|pidieron|pidio|escucho; sin mirarme; me|nos ignoran|ignoro|ignoraron|ignora; me|nos hacen|hace sentir
      me|nos hicieron|hizo sentir mal|como|tonta|tonto|incomodo|incomoda|estupido|culpable|un|humillado|ridicula; humillar; humillante; humillado; humillada
      humillacion; ni pidieron|pidio|disculpas|perdon|disculpa|perdon; sin disculpas; sin pedir disculpas|perdon
      no pidieron|pidio|piden|hubo _ disculpas|perdon|disculpa; ni una disculpa; ninguna disculpa; no se disculparon|disculpo|disculpan; discriminar; discriminacion
      discriminaron; racista; racistas; racismo; machista; homofobo; clasista; clasismo; no escuchar; no escuchan
      no me|nos escuchan|escucho|escucharon|dejan|dejo|dejaron hablar?; me|nos interrumpe|interrumpio|interrumpian|interrumpia; no me dejaba hablar; impaciente
      impacientes; impaciencia; de prisa|prisas|mal humor; mal humor; malhumorado; malhumorada; malhumor; amargado; amargada; amargados; con prisas
      cara de perro|asco|pocos|culo|vinagre; caras largas; resoplo; resoplando; resoplaba; con el movil|celular|telefono y|en; =chateando; mirando el celular
      hablando entre ellos; hablando entre ellas; de charla; poco profesional|profesionales|profesionalismo|profesionalidad; antiprofesional
      falta de profesionalidad|profesionalismo; nada profesional|profesionales; impresentable; impresentables; sinverguenza; cinico; cinismo; caradura; caraduras
      desfachatez; descarado; descaro; hipocresia; falso|falsos y; inutil @agent
      personal|empleados|empleado|cajera|cajero|vendedor|vendedora|recepcionista|gente|gerente|encargado|encargada|guardia|chofer|conductor ser|estar? _ horrible|pesimo|pesimos|malo|mala|malos|nefasto|desagradable|insoportable|inutil|terrible
      pesimo|pesimos|mal|malos|horrible|peor personal|empleados|vendedor|vendedora|gerente|encargado|camarero|mesero; acosar; acoso; presionar; presionan; presionaron
      me acuso|acusaron; me culparon|culpo|culpan; mal servicio; servicio malo|pesimo de|del los?|las? mesero|meseros|camarero|camareros|personal|mozo; tutear
      me tuteo; a la calle; atorrante; atorrantes; creido; creida; creidos; se creen; se cree; me echaron; nos echaron; de mala`,
    good: `
      amable; amables; amablemente; amabilidad; amabilisimo; atento; atenta; atentos; atentas; atentisimo; cordial; cordiales; cordialmente; cordialidad; simpatico
      simpatica; simpaticos; simpaticas; simpatia; majo; =maja; =majos; =majas; majisimo; majisima; encantador; encantadora; encantadores; un encanto; encanto de
      carinoso; carinosa; carinosos; con carino|mimo|dulzura|ternura; mucho carino; dulce; tierno; educado; educada; educados; educadas; educadisimo; respetuoso
      respetuosa; respetuosos; con respeto; respeto y; mucho respeto; cortes; corteses; cortesia; gentil; gentiles; gentileza; paciente y|con|en|muy
      muy|super|tan|mas paciente|pacientes; paciencia; con paciencia; su paciencia; mucha|gran|tanta|infinita|muchisima paciencia; empatico; empatica; empaticos
      empatia; con empatia; humano; humana; humanidad; calidad humana; calidez; calido; calida; calidos; trato humano; servicial; serviciales
      dispuesto|dispuesta|dispuestos a ayudar|todo|colaborar; con ganas de ayudar; ganas de ayudar; siempre dispuesto|dispuestos
      buena disposicion|predisposicion|actitud|voluntad|onda|gente|persona|vibra; muy buena onda; buena onda
      excelente|gran|buen|buena|=mejor|inmejorable actitud|disposicion|predisposicion; predispuesto; colaborador; colaboradores; acogedor|acogedora|acogedores
      se volco; se volcaron; se desvivieron|desvivio|desviven; agradable; agradables; agradabilisimo; alegre; risueno; sonriente; sonrientes; con una? sonrisa
      sonrisa; profesional y; humilde; comprensivo; comprensiva; comprensivos; comprension; considerado; considerada; detallista; detallazo; dedicado; dedicada
      dedicacion; implicado; implicada; implicados; implicacion; entrega y; esmero; con esmero; vocacion; vocacion de servicio; interesarse por
      se intereso|interesaron|preocupo|preocuparon|preocupan|preocupa por|de; se preocupo; se preocuparon; se preocupan; me|nos escucho|escucharon; escuchar con
      saben escuchar; supo escucharme; apoyo; me apoyo|apoyaron
      trato excelente|exquisito|inmejorable|bueno|magnifico|genial|estupendo|humano|cercano|amable|perfecto|agradable|cordial|personalizado|impecable|increible|maravilloso|fantastico|familiar|recibido
      excelente|buen|exquisito|magnifico|gran|inmejorable|estupendo|maravilloso|=mejor|genial|increible trato; trato de diez|10|lujo|primera
      trato _ excelente|exquisito|inmejorable|bueno|genial|estupendo|cercano|perfecto|increible; trato cercano; cercania; cercano; cercana; cercanos; buen trato
      gran trato; me|nos|te tratar bien|genial|mucho|muy|estupendamente|fenomenal|con|de|como
      tratan|trataron|trato|trata|tratado _ bien|genial|carino|fenomenal|estupendamente|maravilla|respeto|reina|rey|familia|maravillosamente|excelente|lujo|amablemente
      me|nos|te atender bien|genial|fenomenal|estupendamente|muy|maravilla|super|con|excelente
      atendieron|atendio|atienden|atendido|atiende|atendida|atiendan _ bien|genial|carino|fenomenal|estupendamente|maravilla|amablemente|amabilidad|excelente|maravillosamente|perfectamente|lujo|super|asi
      atencion _ excelente|buena|genial|estupenda|inmejorable|impecable|maravillosa|fantastica|perfecta|espectacular|exquisita|magnifica|personalizada|increible|primera|diez|10|buenisima|lujo|extraordinaria|excepcional|amable|cordial
      excelente|excelentes|buena|estupenda|inmejorable|impecable|maravillosa|fantastica|perfecta|espectacular|exquisita|magnifica|increible|buenisima|gran|extraordinaria|genial|barbara|chevere|chida atencion|servicio|recepcion|acogida
      chevere la atencion
      gracias|agradecer|agradezco|agradecido|agradecida|felicitar|felicito|felicidades|felicitaciones|recomiendo|reconocer a|por|al|con _ atencion|paciencia|amabilidad|trato|ayuda|dedicacion|profesionalidad|profesionalismo|chica|chico|senorita|asesor|asesora|equipo|personal|carino
      bueno|excelente|gran|buen|genial|estupendo|magnifico|maravilloso|increible|fantastico|fabuloso|=mejor|mejores|buenos|excelentes @agent
      excelente persona|personal|gente|equipo|asesor|ejecutivo|vendedor|agente
      personal|chica|chico|asesor|asesora|agente|equipo|senorita|muchacho|muchacha|vendedor|vendedora|empleados|camareros|meseros|ejecutivo|ejecutiva|tecnico|operador|operadora|cajera|conductor|pibe|gente|recepcionista|medico|doctora|doctor|mozos|soporte ser|estar|muy|de|estuvo|super|una|un|tan? @very? _ bueno|excelente|genial|estupendo|majo|diez|10|crack|amor|=sol|encanto|lujo|inmejorable|maravilloso|fenomenal|encantador|=angel|fantastico|increible|atento|amable
      crack; un crack; una crack; cracks; un amor; un =sol; una joya; un angel; =angel; maquina; un|una maquina; campeon; campeona; da gusto tratar|hablar|que|con
      un gusto hablar|tratar|ser; un placer tratar|hablar|ser; placer hablar; se desvive; salvar|salvo|salvaron el|la dia|vida; hizo|hicieron todo lo posible|que
      hizo lo imposible
      no pudo|pudieron|puede|pueden|podria|podrian haber? ser|sido|estar|estado mas @very? amable|amables|atento|atentos|simpatico|simpaticos|profesional|educados|agradable|encantador|encantadores|serviciales
      me|nos hizo|hicieron sentir bien|como|en|especial|comoda|comodo|valorado|querido|tranquila|tranquilo|segura
      me senti bien|como|en|escuchado|escuchada|acogida|muy|valorado|cuidada; como en casa; pidieron|pidio disculpas|perdon; se disculpo|disculparon
      me dio|dieron animos|tranquilidad; me tranquilizo; nos tranquilizo; tacto; sensibilidad; gran corazon; mucho|tanto carino; trato recibido`,
    topic: `
      actitud; trato; modales; la atencion; atencion al cliente; el personal; personal; asesor; asesora; ejecutivo; operador; operadora; empleado; empleada; empleados
      =agente; agentes; dependiente; dependienta; vendedor; vendedora; cajera; cajero; recepcionista; camarero; camareros; mesero; meseros; mozo; encargado; gerente
      supervisor; azafata; azafatas; el chico; la chica; la muchacha; el muchacho; la senorita; el senor; la senora; conductor; chofer; medico; doctora`,
  },
  {
    driver: 'policy_clarity',
    bareMention: 'neutral',
    bad: `
      politica|politicas|normas|norma|reglas|regla|condiciones|clausula|clausulas|reglamento|normativa|requisitos|terminos _ absurda|absurdas|absurdo|ridicula|ridiculas|injusta|injustas|abusiva|abusivas|confusa|confusas|=cambian|incomprensibles|ocultas|estrictas|estricta|rigidas|rigida|raras|sentido|contradictorias|parecen|cambiaron|enganosas|leoninas|imposibles
      absurda|absurdas|ridicula|ridiculas|injusta|injustas|abusiva|abusivas|confusas|ocultas|leoninas|enganosas|estupida|estupidas|rigidas|pesima|mala|pesimas politica|politicas|normas|norma|reglas|condiciones|clausula|clausulas
      politicas|politica|normas|norma|condiciones|clausulas|clausula|reglas absurda|absurdas|ridiculas|injustas|abusivas|abusiva|confusas|ocultas|leoninas|enganosas|estupidas|poco|nada|oculta
      letra pequena|chica|chiquita|menuda; letra pequena; condiciones cambian|cambiaron|ocultas
      cambian|cambiaron|cambiar|modificaron|cambio _ condiciones|reglas|politica|politicas|normas|tarifa|contrato|terminos; segun quien; segun el dia
      depende de quien; depende del agente|dia
      no explicar|explicaron|explican|informan|informaron|dicen|dijeron|mencionaron|aclaran _ condiciones|clausula|penalizacion|permanencia|requisitos|letra|terminos|politica
      no pone|ponia|dice|figura|aparece|viene|esta|decia|especifica en ningun|ninguna|el|la|las lado|sitio|contrato|condiciones|pagina|parte|web
      en ningun sitio|lado|momento pone|ponia|dice|dicen|aparece|figura|se; no pone en; ningun sitio; no aceptar devoluciones|devolucion|cambios|cambio|la
      no aceptan|aceptaron|admiten|permiten|hacen|quieren|quisieron _ devoluciones|devolucion|cambios|cambio|devolverlo|cambiarlo; sin derecho a
      no hay devoluciones|devolucion|cambios|excepciones; no cubrir; no cubren; no cubre; no lo cubre|cubren; no me|nos cubre|cubren|cubrio; no entra en|dentro
      excluido|excluida|excluye|excluyen de|del|la|el; exclusiones; exclusion; siempre hay una excepcion
      rechazaron|rechazan|denegaron|deniegan|niegan|negaron|desestimaron|rechazo|denego _ garantia|siniestro|cobertura|reclamacion|reclamo|solicitud|parte|devolucion
      garantia _ no|nada|niegan|anulada|rechazada|respetaron|invalida; no respetan|respetaron|respetar|reconocen|respetaron|hacen|cumplen|validan _ garantia
      no me|nos _ respetaron|cubre _ garantia; se escudan|escudan|amparan|excusan en _ politica|politicas|contrato|condiciones|normativa|proteccion|letra
      por politica|politicas de|del empresa; politica de la empresa; es la politica; son las normas; por protocolo; sin flexibilidad; inflexible; inflexibles
      cero flexibilidad; poca flexibilidad; rigidez; no hacen excepciones; no tiene sentido; sin sentido; sinsentido; absurdo que; incoherente; incoherencia; trampa
      trampas; tramposo; permanencia escondida|oculta|abusiva; clausula escondida|oculta; corre por mi|nuestra cuenta; corre por cuenta; a cargo del cliente
      a mi cargo; dos varas de medir; doble rasero; requisitos _ absurdos|imposibles|ridiculos|cambian|excesivos; requisitos absurdos; requisitos imposibles
      no es justo; no es legal; me ponen pegas; ponen pegas; ponen trabas a|para la devolucion|garantia|devolver; condiciones enganosas`,
    good: `
      condiciones|politica|politicas|normas|reglas|terminos|requisitos _ claras|clara|clarisimas|justas|justa|flexibles|flexible|transparentes|transparente|sencillas|razonables|buenas|excelente|claros|bien
      condiciones claras; politica de devolucion|devoluciones|cambios|cancelacion _ excelente|buena|flexible|genial|facil|clara|fantastica|estupenda
      excelente|buena|gran|generosa politica de
      explicar|explicaron|explico|informaron _ condiciones|politica|contrato|terminos|garantia|requisitos|coberturas _ bien|claramente|detalle|claro
      sin letra pequena|chica|chiquita|menuda; sin sorpresas; flexible; flexibles con|y|en; flexibilidad; fueron flexibles; hicieron|hizo una? excepcion
      respetaron|respeto|cumplieron|cubrio|cubrieron|honraron|acepto|aceptaron _ garantia|devolucion|cambio; la garantia cubrio|funciono|respondio
      seguro _ cubrio|respondio todo|enseguida|perfectamente; aceptan|aceptaron devoluciones|cambios|el|la sin; todo transparente; sentido comun; sin condiciones`,
    topic: `
      politica; politicas; normas; normativa; reglamento; condiciones; terminos y condiciones; clausula; clausulas; garantia; requisitos; contrato y
      cobertura de la poliza|del seguro; coberturas; permanencia; plazo de devolucion; cambios y devoluciones`,
  },
];
