import type { DriverDictionary } from '../../language.types.js';

/** What was to arrive, how it arrived, and who else would have done it better. */
export const deliveryDrivers: readonly DriverDictionary[] = [
  {
    driver: 'delivery_delay',
    bareMention: 'neutral',
    bad: `
      retraso; retrasos; retrasado; retrasada; retrasados; retrasaron; retraso en; con retraso|atraso|demora|demoras|retrasos; atraso; atrasos; atrasado; atrasada
      atrasaron; atrasar; retrasar; se retraso|retrasa|atraso|demoro|demora|demoraron|retrasaron|retrasan; demorado; demorada; demorados; =demoras
      vuelo|tren|pedido|paquete|envio|entrega|bus|autobus|avion|colectivo|micro|obra|obras|instalacion|encargo _ retrasado|demorado|atrasado|retraso|demora|demorada|retrasada|tarde|demoro|tardo|tarda|tardaron|atraso|retrasaron
      @num @time de retraso|demora|atraso|tarde; @num @time tarde; @num dias mas tarde; @num @time despues de
      llegar|llego|llega|llegaron|vino|vinieron|entregaron|entregan|entrego|llegamos|salio|salimos|vienen|trajeron|recibi __ tarde|=tardisimo|retraso|demora|atraso|destiempo|tardio
      llegar tarde; llega tarde; siempre tarde; =tardisimo; muy =tarde; demasiado =tarde; fuera de plazo|tiempo; a destiempo
      todavia|aun|sigue|siguen|sigo no|sin _ llega|llego|llegan|llegar|llegado|recibo|recibi|recibido|recibir|entregan|entregado|entregaron|envian|enviado|enviaron|mandan|aparece|despachan|salir|enviar|entregar|despachar
      todavia no llega; no llega; no llego; no llegan; no llegaron
      no me|nos|ha|han llega|llego|llegan|llegado|llegaron|entregan|entregaron|entregado|enviaron|traen|trajeron|mandaron|mandan
      nunca|jamas me|nos|lo? _ llega|llego|llegaron|llegado|entregaron|recibi|enviaron|trajeron|vino|llegan|aparecio el|la|mi|nada; nunca llego; nunca me llego
      @goods _ no|nunca|jamas|sin|ni _ llega|llego|llegan|llegaron|llegado|aparece|aparecio|entregado|llegar|entregaron|enviado|salio|sale|moverse|recibido
      no recibo|recibi|recibido|recibimos _ pedido|paquete|compra|envio|producto|nada|tarjeta|articulo|encargo|mercancia
      sin recibir|recibirlo|recibirla _ pedido|paquete|compra|nada|producto|envio
      sigo|seguimos|estoy|llevo|sigue esperando|espero _ pedido|paquete|envio|entrega|compra|producto|repartidor|tarjeta|repuesto|instalacion|maleta
      esperando|espero|esperamos|espere|espero _ pedido|paquete|envio|entrega|repartidor|compra|repuesto|pieza|maleta|vuelo
      donde esta mi pedido|paquete|envio|compra|maleta; mi pedido no|donde; pedido parado|perdido|estancado|atascado|retenido|detenido|bloqueado
      en reparto desde|hace; retenido en|desde; detenido en; parado en|desde almacen|el|aduana|hace; en aduana; aduana
      fecha de entrega _ cambia|cambian|cambio|cambiaron|no|paso|pasada|incumplida|vencida
      cambian|cambiaron|posponen|postergan|postergaron|aplazan|aplazaron|reprograman|mueven _ fecha de? entrega|entrega
      plazo|plazos de entrega _ no|incumplido|incumplen|largo|largos|eternos|excesivo|irreal
      no cumplen|cumplio|cumplieron|respetan|respetaron _ plazo|plazos|fecha|fechas|horario|horarios|tiempos|entrega; van @num|doce|diez dias|semanas|horas|meses
      debian|debia|deberia|deberian|tenia|tenian|iba|iban que|a? _ acabar|llegar|terminar|entregar|llegado|listo|estar|salir _ y|en|ayer|hoy|el; impuntual
      impuntuales; impuntualidad; poca puntualidad; falta de puntualidad; poco puntual|puntuales; nada puntual|puntuales; nunca llega a|puntual|tiempo|hora
      no llega a la? tiempo|hora; no pasa|paso|pasan|pasaba el|a|nunca|cuando; pasa cuando quiere; pasa cada; cuando quiere|quieren|les da
      horas tirado|tirados|tirada|varados|varado en; varado; varados; varada; tirados en el; @num @time en la|el pista|avion|aeropuerto; agotado; sin stock
      sin existencias; fuera de stock; no hay stock; rotura de stock; no tienen stock; seguimiento _ no|actualiza|mal|cambia|parado; tracking no
      no actualizan el seguimiento
      =envio|=entrega|despacho|reparto|mensajeria _ lento|lenta|lentisimo|pesimo|pesima|tarde|tarda|eterno|eterna|fatal|malo|mala|horrible|tardio|tardo|demora|incumplida|impuntual|desastre|lentos|nunca|no
      envio lento; entrega tarde; lentos en entregar; lenta entrega; se olvidaron de enviar|entregar|despachar|mandar|traer
      no enviaron|despacharon|mandaron|despachan|envian el|la|mi|nada; @num @time para un|una tornillo|pieza|repuesto|entrega|envio; para|por un tornillo
      tardo|tardaron|tarda|tardan|demoro|demoraron|demora|demoran _ @num @time en llegar|entregar|enviar|venir|traer|mandar
      tardo|tardaron|tarda|demoro|demora|tardan|demoraron _ llegar|entregar|enviar|entrega|envio|pedido|paquete|traer; ausente; dijeron que estaba ausente
      intento de entrega; nadie en casa; ni tocaron|timbre|llamaron al timbre; no tocaron el; ni toco`,
    good: `
      llegar|llego|llegaron|entregaron|entregado|entrega|recibi|vino|vinieron|recibido|entregan|llega|enviaron|pedido|envio|paquete|trajeron|instalacion|instalaron|terminaron|acabaron|vuelo|llegamos|llegada __ antes|tiempo|=hora|puntual|puntuales|puntualisimo|puntualmente|rapido|rapidisimo|rapida|rapidamente|fecha|plazo|previsto|volando|enseguida|temprano|adelantado|record
      llegar|llego|llegaron|entregaron|entrega|recibi|vino|pedido|paquete|envio|trajeron __ dia siguiente
      llegar|llego|llegaron|entregaron|entrega|recibi|vino|pedido|paquete|envio|trajeron __ mismo|siguiente dia
      llegar|llego|entregaron|recibi|pedido|paquete|envio en|dentro 24|48|dos|un|@num horas|dia|dias
      antes de lo? previsto|esperado|tiempo|acordado|que|anunciado|indicado|prometido; antes de la? fecha|hora; a tiempo; a la hora; a su hora; en hora
      en tiempo y forma; en fecha; en plazo; dentro del plazo; en el plazo; puntual; puntuales; puntualidad; puntualisimo; puntualisima; puntualisimos; puntualmente
      con puntualidad
      envio|entrega|reparto|despacho|mensajeria|envios|entregas|repartidor|delivery ser|estar? @very? _ rapido|rapida|rapidisimo|rapidisima|puntual|puntualisima|excelente|perfecto|perfecta|inmediato|inmediata|agil|genial|veloz|bueno|buena|gratis|impecable|eficaz|eficiente|super|rapidos|rapidas|flash|correcta
      rapido|rapida|rapidisimo|excelente|buen|buena|gran|perfecta|perfecto|agil|pronta|puntual|rapidez en|de|el|la|del? envio|entrega|reparto|despacho|envios|entregas
      al dia siguiente lo|ya|en|estaba|tenia; sin retrasos; sin retraso; sin demoras en; seguimiento perfecto|excelente|en tiempo; lo tuve al dia
      en @num dias lo tenia|en casa; rapidez de|en|del entrega|envio|la entrega`,
    topic: `
      entrega; entregas; envio; envios; reparto; repartidor; despacho; mensajeria; mensajero; fecha|hora|plazo|plazos|horario|tiempo de entrega
      seguimiento del pedido|envio|paquete; paqueteria; transportista; la llegada; la salida; gastos de envio; el vuelo; obras`,
  },
  {
    driver: 'lost_or_damaged',
    bareMention: 'negative',
    bad: `
      perder|perdieron|perdio|pierden|extraviaron|extravio|extravian|robaron|rompieron|rompio|danaron|destrozaron|danado|rayaron|mancharon|golpearon|arruinaron|estropearon|abollaron|destruyeron|perdido @me? _ maleta|maletas|equipaje|paquete|pedido|envio|carta|documentos|bulto|compra|mueble|ropa|coche|auto|carro|sofa|mesa|mercancia|celular|bolso|prenda|vestido|camisa|abrigo|cosas|pared|suelo|piso|puerta|pantalla|tarjeta|telefono|bicicleta|cochecito
      por|al perder mi|el|la paquete|maleta|pedido|equipaje
      maleta|maletas|equipaje|paquete|pedido|envio|caja|carta|articulo|bulto|mueble|producto|sobre|pantalla|espejo|vaso|plato|vasos|platos|prenda|ropa|sofa|mercancia|embalaje|television|tele|mesa|cristal|lampara|huevos|flores|coche|auto|carro ser|estar|llegar|venir? _ perdido|perdida|perdidas|extraviado|extraviada|roto|rota|rotos|rotas|abierto|abierta|danado|danada|danados|danadas|danos|golpeado|golpeada|rayado|rayada|incompleto|incompleta|mojado|mojada|aplastado|aplastada|destrozado|destrozada|abollado|abollada|manchado|manchada|vacio|vacia|rajado|rajada|partido|partida|equivocado|equivocada|desaparecido|desaparecio|robado|reventado|marchitas|forzada|magullada|polvo
      llegar|llego|llegaron|vino|vinieron|venia|venian|entregaron|recibi|recibimos|mandaron|enviaron|trajeron|entregado __ roto|rota|rotos|rotas|danado|danada|danados|danadas|danos|golpeado|golpeada|golpeados|golpes|rayado|rayada|incompleto|incompleta|abierto|abierta|mojado|mojada|mojados|aplastado|aplastada|destrozado|destrozada|abollado|abollada|manchado|manchada|vacio|vacia|rajado|partido|equivocado|equivocada|pedazos|trizas|reventado|reventada|usado|usada|derramado|derramada|desarmado
      llego todo roto; en mal estado; en malas|pesimas condiciones; hecho|hecha|hechos pedazos|trizas|anicos|polvo|mierda; en pedazos
      faltar|falta|faltaba|faltan|faltaban|faltaron|falto _ pieza|piezas|articulo|articulos|producto|productos|tornillos|cosas|mitad|parte|bebida|bebidas|accesorio|accesorios|prenda|cargador|cable|manual|maleta|@num
      faltaban @num|dos|tres|la|los|el; faltan dos|tres|piezas|cosas|productos
      venir|vino|llego|llegaron|mandaron sin el|la|los|las? tornillos|cable|cargador|piezas|patas|accesorios|bebida|salsa|cubiertos|instrucciones|tapa|mando
      incompleto; incompleta; incompletos; pedido incompleto
      me|nos mandaron|enviaron|entregaron|trajeron|llego|mando|enviar|mandar|vino __ equivocado|equivocada|equivocados|diferente|distinto|distinta|talla
      me|nos mandaron|enviaron|entregaron|trajeron|llego|dieron|mando|mandar|enviar|vino otro|otra|un|una producto|cosa|color|talla|modelo|articulo; color que no era
      no es|era|fue lo que _ pedi|pedimos|compre|encargue|ordene|solicite; no era lo que; lo que no pedi
      pedi|pedimos|encargue|compre|pedido|ordene __ y|pero me|nos|vino|llego|trajeron|mandaron|enviaron|dieron _ otra|otro|con|sin|de|una|un|el|la|talla
      producto|articulo|talla|color|modelo|pedido|plato|tamano|libro equivocado|equivocada|erroneo|erronea|incorrecto|incorrecta|cambiado|cambiada|distinto|diferente
      talla equivocada; pedido cambiado|cruzado; se equivocaron|equivoco de|con|en el|la|mi pedido|talla|producto|color|direccion|plato|orden
      caja vacia|abierta|aplastada|golpeada|rota|mojada; abierta y faltaban|faltaba; caja venia; paquete abierto|vacio|aplastado|mojado|roto
      mal embalado|embalada|empaquetado|empaquetada|empacado|envuelto|protegido|embalados; pesimo|mal embalaje|empaque|empaquetado
      sin embalaje|proteccion|embalar|proteger; embalaje _ malo|pesimo|roto|abierto|insuficiente|danado|deficiente|pobre
      figura|aparece|dice|pone|consta|marca|sale|marcado|dicen|pusieron|marcaron como|que? _ entregado|entregada|entregue|entrego|entregaron; figura entregado
      aparece entregado|como; entregado|entregaron|dejaron|entrego|dejo a|en|al|con _ vecino|vecina|otro|otra|portal|calle|tirado|desconocido|equivocada
      dejaron|dejo|dejan|tiraron|tiro|lanzo|lanzaron|abandono|abandonaron _ tirado|tirada|portal|calle|puerta|lluvia|jardin|entrada|verja|valla|patio|suelo|basura|acera|vereda
      lo tiraron; tirado en el|la; direccion equivocada; otra direccion; desaparecio; desaparecieron; desaparecido; extravio; extraviado; extraviada; extraviaron
      se perdio|perdieron|extravio el|la|mi|en|por; perdido|perdida|perdidas en|el|la|por transito|camino|correo|envio|maleta; me robaron; robaron; robo de
      paquete robado; rayones; rayada la; abolladura; abolladuras; golpes; rozaduras; roturas; rotura; manipulado; manipulada; violado; abierto y; con danos; 
      danado; danada; derramado; derramada; aplastada; aplastado; sin mi maleta|equipaje|paquete; mi maleta _ no|nunca|perdida|sigue|sin
      donde esta mi maleta|equipaje`,
    good: `
      perfecto|perfectas|buen|excelente|excelentes|optimo|optimas|buenas|impecable|inmejorable|impecables|perfectisimo|perfectas estado|condiciones
      en perfecto|buen|excelente|optimo|impecable estado; en perfectas|buenas|excelentes|optimas condiciones
      bien|perfectamente|super|muy|genial|estupendamente|cuidadosamente embalado|embalada|empaquetado|empaquetada|protegido|protegida|empacado|envuelto|embalados|presentado|empaquetados
      muy bien embalado|empaquetado|protegido|empacado|envuelto; buen|excelente|perfecto|gran|cuidado|bonito|impecable|precioso embalaje|empaque|packaging|empaquetado
      embalaje|empaque _ perfecto|excelente|bueno|impecable|genial|cuidado|seguro|cuidadoso; intacto; intacta; intactos
      sin un? rasguno|golpe|danos|dano|danos|roturas|rayones; sano y salvo; sana y salva
      llego|llegaron|vino|recibi|entregado _ entero|completo|completa|intacto|bien|perfecto|impecable|sano|completos|correcto; pedido completo|correcto|perfecto
      llego todo bien|perfecto|completo|correcto|correctamente; no faltaba|falto|falta|faltaron nada|ni; todo completo|correcto|intacto|entero
      encontraron|recuperaron|localizaron|aparecio|recupere|devolvieron mi|la|el|nuestra|mis maleta|equipaje|paquete|cartera|movil|celular|bolso|telefono|maletas|mochila|cosas
      me devolvieron la|el|mi maleta|cartera|bolso|celular|mochila; con mucho cuidado; con cuidado; cuidadosos`,
    topic: `
      embalaje; empaque; empaquetado; equipaje; maleta; maletas; objetos perdidos; roturas; =dano; =danos; desperfectos; desperfecto`,
  },
  {
    driver: 'competitor',
    bareMention: 'negative',
    bad: `
      con la competencia; a la competencia; la competencia; competencia _ =mejor|barato|menos|rapido|ofrece|hace|tiene|da; competidores
      me|nos voy|vamos|cambio|paso|cambie|fui|pase|ire|cambiare|pasare|mude|fuimos a|con|de|para @brand|otra|otro|la|compania|banco|operador
      me voy a otra|otro|la|@brand
      cambiar|cambiarme|cambiarse|cambiare|cambio|cambie|cambiando|cambiarnos|cambiaremos de compania|empresa|operador|operadora|banco|proveedor|seguro|aseguradora|tienda|gimnasio|supermercado|mutua|comercializadora|prepaga|isapre|medico|clinica|dentista|peluqueria
      cambie de compania; que me cambie de; pasarme|irme|mudarme|llevarme|marcharme|portarme a|con @brand|otra|otro|la; portabilidad a; irme a|con otra|otro|la
      ir a otro|otra lado|parte|sitio|tienda|empresa|lugar
      otra|otro compania|empresa|banco|operador|operadora|proveedor|seguro|aseguradora|parte|sitio|tienda _ =mejor|barato|dan|ofrece|ofrecen|atienden|rapido|menos
      en otra|otras|otro|otros compania|companias|empresa|empresas|banco|bancos|tienda|tiendas|sitio|sitios|lado|lados|parte|lugar|proveedor|supermercado|lugares __ =mejor|barato|barata|economico|no|si|tratan|dan|tardan|hacen|gratis|rapido|lo|te|atienden|es|cuesta|sale|mas|tienen
      mirando|buscando|miro|busco|buscar|viendo|comparando|buscare|mirare _ otra|otras|otro|otros|alternativa|alternativas|opciones compania|companias|empresa|empresas|banco|operador|proveedor|seguro|lado|opcion|sitio
      estoy mirando otras; buscar alternativas; otras companias; otras empresas; otros bancos; otras tiendas
      otras aerolineas|plataformas|operadoras|aseguradoras|cadenas|farmacias|clinicas
      @brand _ =mejor|mejores|rapido|barato|gratis|solucionan|arreglan|resuelven|tardan|hacen|dan|tienen|trato|atienden|no|si|cobran|menos|llega|funciona|lo|te|me|es|nunca|superior|ofrece|ofrecen|esto
      en|con @brand esto|no|si|lo|me|te|nunca|tardan|siempre|es|era|eso|va|funciona|pago|pagaba; =mejor en|con|que|@brand @brand|otra|otro|otros|la
      debi|deberia haber|hubiera _ quedado|ido|elegido|contratado|comprado _ @brand|otra|otro|con
      volver|vuelvo|volvere|regreso|regresar|vuelta a|con mi|la|el? @brand|anterior|antiguo|antigua; peor que @brand|mi|la|el|cualquier|otros|todas|otras
      mas caro|caros|cara|lento|lentos que @brand|otros|otras|en|cualquier|los|las
      comparado|comparados|comparacion|diferencia con|de @brand|otras|otros|la|mi|las|los; a diferencia de @brand|otras|otros|mi|la
      cualquier otra|otro compania|empresa|banco|operador|tienda; echo de menos mi|a|la|el|@brand; extrano mi|a|la|@brand anterior|antiguo|antigua; el de enfrente
      =mejor compro|comprar|compren|vayan en|a
      compre|comprare|comprar|pidan|compren =mejor? en|a otro|otra|@brand; pedire a|en otro|otra|@brand`,
    good: `
      =mejor|mejores|rapido|rapidos|barato|baratos|economico|superior|ventaja|amables|comodo|facil|diferencia que|a|de|con|sobre mi|la|el|los|las|en|otra|otras|otros|@brand|todos|todas|cualquier|su|lo _ anterior|anteriores|antiguo|antigua|otro|otros|otras|otra|competencia|demas|@brand|compania|companias|empresas|bancos|banco|resto
      =mejor que la competencia|@brand|otros|otras|los|las|ninguna|nadie|el|en|mi; mejores que la|los|las|otras|otros competencia|@brand|demas|otras|otros|otras
      mucho =mejor que; que con la anterior; que con la|el|mi anterior|antigua|antiguo|@brand
      que en|con otras|otros|otra|otro|@brand|la|mi _ compania|companias|empresa|empresas|banco|bancos|@brand|competencia|anterior|sitios|lados; que la competencia
      =mejor|mejores compania|companias|empresa|empresas|banco|bancos|operador|tienda|aerolinea|aseguradora|aplicacion|seguro|sector|mercado|zona|ciudad|pais de|del|que|con|en|hay|la|mi
      mejores del sector|mercado|pais|barrio|mundo|rubro; =mejor del sector|mercado|pais|barrio|mundo|rubro; de lo =mejor del; los mejores del; numero uno
      he probado @num|tres|varias|otras|muchas|varios|otros|todas
      probe|probado|usado|tenido|usado varias|otras|muchas|otros|varios|tres _ y esta|este|ninguna|ninguno|son|nada
      me|nos cambie|pase|cambiamos|vine|pasamos|alegro|mude de|desde|aqui|haberme _ @brand|otra|otro|mi y|feliz|encantada|encantado|contento|contenta|=mejor
      cambie de @brand y|a|por|feliz; vengo|venia|venimos|vine de @brand|otra|otro|la competencia; no los cambio|cambiaria
      no tiene|tienen competencia|rival|comparacion; sin comparacion
      a diferencia de otras|otros|otra|@brand|mi|la __ aqui|ustedes|si|amables|rapidos|responden|bien|siempre; nada que envidiar
      otras|otros _ deberian|podrian aprender; =mejor que en otros|otras`,
    topic: `
      @brand; mi|la|el anterior|antigua|antiguo compania|banco|operador|proveedor|empresa|aseguradora; la anterior compania; competencia; otra compania; otro banco
      otras companias`,
  },
];
