import type { DriverDictionary } from '../../language.types.js';

/** The work it took, and the bookings and contracts it was about. */
export const effortDrivers: readonly DriverDictionary[] = [
  {
    driver: 'process_effort',
    bareMention: 'neutral',
    bad: `
      papeleo; papeleos
      demasiado|mucho|tanto|tantos|demasiados|muchos|muchisimo|excesivo|muchisimos papeleo|papeles|papel|requisitos|tramites|tramite|pasos|formularios|documentos|documentacion|trabas|burocracia|vueltas
      burocracia; burocratico; burocratica; burocraticos
      tramite|tramites|proceso|procesos|procedimiento|gestion|gestiones ser|estar? _ engorroso|engorrosos|largo|largos|complicado|complicados|complicada|lento|lentos|tedioso|tediosos|dificil|eterno|eternos|infernal|interminable|interminables|pesado|confuso|absurdo|absurdos|horrible|odisea|imposible|pesadilla|calvario|locura|innecesario|lioso|tortuoso|kafkiano|desgastante|farragoso
      engorroso; engorrosa; engorrosos; tedioso; tediosa; tediosos; farragoso; kafkiano; lioso; un lio; odisea; una odisea; calvario; un calvario; via crucis
      viacrucis; un suplicio; quebradero de cabeza; dolor de cabeza; dolores de cabeza; quebraderos de cabeza; demasiado complicado|dificil|largo|lio|lioso|engorroso
      muy complicado|dificil|engorroso|lioso|tedioso|enredado; lo hacen todo? dificil|complicado|imposible|muy
      ponen dificil|complicado|mil|muchas|todo|trabas|pegas|problemas|obstaculos; poner trabas; trabas; mil trabas; pegas
      todo son|es problemas|trabas|pegas|complicado|dificil|pegas; complicarse; se complica; complican todo|la|las; nada es facil|sencillo
      no es facil|sencillo|tan|sencillo
      me|nos|te hacer|hicieron|hacen|hizo ir|volver|venir|dar|regresar|rellenar|llenar|firmar|imprimir|viajar|desplazarme|enviar|mandar|caminar|bajar|presentar|llevar|sacar
      hacerme ir|volver; hicieron ir
      tener que ir|volver|regresar|desplazarme|viajar|presentar|imprimir|rellenar|llenar|firmar|mandar|enviar|acudir|hacer|pelear|luchar|presentarme|faltar|pedir|llevar|conseguir|hacerlo|sacar
      tuve que ir @num|tres|dos|varias|personalmente|hasta|presencialmente|a; hay que ir|rellenar|llenar|hacer|pelear|luchar|presentar|imprimir|pasar|batallar
      @many veces a la oficina|sucursal|tienda; ir @many veces; fui @many veces; ir a la oficina|sucursal por; pelear; pelearme; peleando; luchar; luchando; lucha
      lidiar; batallar; batallando; batalla; pelea constante
      rellenar|llenar|completar|cumplimentar _ formulario|formularios|papeles|solicitud|hoja|planilla|planillas|papel
      formularios interminables|infinitos|eternos|absurdos; piden hasta|mil|un|demasiados|muchos|todo|de|papeles|tantos|copia|cosas
      piden _ documentos|papeles|requisitos|documentacion|fotocopia|fotocopias|partida|certificado; te piden
      mil papeles|documentos|formularios|requisitos|cosas|pasos|preguntas; fotocopias; por duplicado; por triplicado; presencialmente; presencial; en persona; fax
      por una firma; perder|perdi|perdimos _ dia|tarde de trabajo; mucho|demasiado|tanto esfuerzo|trabajo|lio|tramite; cuesta mucho|horrores|dios|trabajo
      cuesta horrores; costo|cuesta trabajo|sangre|mucho|dios; mil vueltas; vueltas y vueltas; tantas|muchas vueltas; desgastante; agotador; hacerlo yo
      lo tuve que hacer yo|todo; me toco hacer|ir|a; tuve que hacerlo|hacer yo|todo; muy enredado; enredado; complicadisimo`,
    good: `
      facil; faciles; facilisimo; facilmente; sencillo; sencilla; sencillez; sencillisimo; facilidad; con facilidad; facilidades
      fue|es|ha sido todo? @very? facil|sencillo|rapido|comodo|agil; todo @very? facil|sencillo|comodo|fluido|agil|rapido
      muy|super|mas|tan facil|sencillo|comodo|practico; rapido y facil|sencillo|comodo|sin|eficaz; facil y rapido|sencillo|comodo; sin complicaciones
      sin complicacion; sin papeleo; sin papeles; sin papeleos; sin tramites; sin vueltas; sin trabas; sin lios; sin rollos; sin esfuerzo; sin burocracia; sin pegas
      sin problemas; sin ningun? problema|inconveniente|complicacion; sin dolor; sin moverme|salir de; sin salir de casa; desde el sofa; desde casa; desde mi casa
      desde el sillon
      tramite|tramites|proceso|gestion|gestiones|procedimiento|alta|contratacion ser|estar? _ facil|faciles|sencillo|sencilla|rapido|rapida|agil|comodo|comoda|simple|perfecto|fluido|impecable|minutos|claro|sencillisimo|facilisimo
      comodidad; comodo; muy comodo; practico; practica y; simple; simples; simplicidad; agil; se encargaron|encargo|ocuparon|ocupo de todo|todos
      lo hicieron|hizo todo por mi|ellos; me lo pusieron|ponen facil|todo; lo ponen facil|muy; todo facilidades; todo son facilidades; solo facilidades; pan comido
      coser y cantar; tirado`,
    topic: 'tramite; tramites; el proceso; procedimiento; papeles; documentacion; gestiones; el alta',
  },
  {
    driver: 'booking',
    bareMention: 'neutral',
    bad: `
      no poder|puedo|pude|podemos|logro|consigo|hay|deja|encontrar|encuentro|quedan|queda|tienen|dan|habia|consegui|logre|conseguir|dieron|permite|dejan|tenian|dan|existe _ cita|citas|turno|turnos|reserva|reservar|disponibilidad|hueco|huecos|agendar|plaza|mesa|reservas|horas|cupos|cupo
      no quedan citas; no hay citas|turnos|cupos|disponibilidad|huecos|horas
      imposible|dificil|complicado|misión|odisea|dificilisimo|cuesta de? _ conseguir|pedir|reservar|sacar|agendar|obtener|coger|encontrar|cambiar|hacer|concertar _ cita|turno|reserva|hora|mesa|cupo|citas|turnos|la|una|un|plaza
      imposible reservar|agendar; imposible conseguir cita|turno|hora|mesa|plaza|entradas; para sacar|conseguir|pedir un|una? turno|cita|hora hay|tienes|te|se|tarda
      cita|turno|citas|turnos|hora para|hasta|a|en|de dentro|tres|dos|@num|meses|octubre|noviembre|diciembre|enero|abril
      cita|reserva|turno|hora|vuelo|habitacion|mesa|cita|citas|reservacion|asiento|asientos|fecha _ cambiado|cambiaron|cambio|cancelada|cancelado|anulada|perdida|perdieron|equivocada|equivocado|mal|desaparecio|desaparecido|movieron|duplicada|pospuesta|reprogramada|reprogramado|adelantaron|atrasaron|borrada|olvidada
      no aparece|aparecia|figura|figuraba|existia|consta|constaba|encuentran|encontraban|encontraron|tenian|estaba|tienen|salia|habia _ reserva|cita|turno|reservacion|nombre|reservada
      no aparecia nuestra; reserva no; reserva no existe
      perdieron|cancelaron|anularon|cambiaron|borraron|olvidaron|equivocaron|movieron|confundieron|reprogramaron|pospusieron|aplazaron|atrasaron|adelantaron _ reserva|cita|turno|hora|vuelo|habitacion|mesa|asientos|fecha|asiento|reservacion
      me|nos cambiaron|cancelaron|movieron|anularon|reprogramaron|perdieron|pospusieron|aplazaron|modificaron|adelantaron|atrasaron|cambian _ cita|turno|hora|reserva|vuelo|fecha|habitacion|mesa|asiento|asientos|horario
      cambiaron mi|el|nuestro|la vuelo|cita|reserva|hora|turno|asientos|fecha
      habiamos|habia|tenia|tenemos reservado|reservada|reserva|reservados y|pero|terraza|una|con|habitacion; aunque habiamos reservado
      reservamos|reserve|reservado|pedi|pedimos una|un|con|para _ y|pero dieron|nos|me|no|pusieron; overbooking; sobreventa; sobrevendido; sobrevendieron
      doble reserva; reservado dos veces; me|nos dejaron en tierra; perdi|perdimos|perder el|mi|la|un|nuestro vuelo|cita|turno|conexion|tren|reserva; cita equivocada
      hora equivocada; fecha equivocada; mal agendado|reservado|agendada; me agendaron mal; error en la|mi reserva|cita
      problema|problemas con|para la|mi|una? reserva|reservar|cita|turno; no me|nos respetaron|guardaron _ reserva|cita|turno|mesa|hora; madrugar; hay que madrugar
      a las 5 de la; listas de espera; lista de espera de; nos sentaron; reagendar; reprogramar; reprogramaron; reprogramada; sin cita no; sin reserva no`,
    good: `
      reservar|reserve|reserva|reservacion|reservamos|agendar|agende|cita|turno|reservas|reservando|citas|check _ facil|sencillo|sencilla|facilisimo|rapido|rapida|perfecta|perfecto|comodo|simple|enseguida|listo|agil|inmediata|excelente|respetada
      reservar|reserve|reserva|cita|turno|agendar sin problema|problemas|complicaciones
      facil|sencillo|rapido|comodo|facilidad|practico|genial de|para|la? reservar|agendar|reserva|cita|turno|hora
      facil|sencillo|rapido|comodo pedir|sacar|conseguir cita|turno|hora; pedir|sacar|conseguir cita|turno|hora _ facil|facilisimo|sencillo|rapido|comodo|sencillisimo
      conseguir|consegui|conseguimos|dieron|encontraron|obtuve|encontre|saque|buscaron|hicieron|tuve|tenia|pude _ cita|turno|hueco|reserva|hora|mesa|plaza|habitacion|lugar __ mismo|rapido|enseguida|dia|siguiente|manana|facil|sin|semana|momento|hoy|problema|tarde|horario
      me|nos encontraron|hicieron|buscaron|dieron|consiguieron un|una? hueco|cita|turno|lugar|espacio|hora|mesa|hueco; hicieron un hueco
      cambiar|cambie|cambiaron|cambio|modificar|mover|movieron _ cita|reserva|turno|vuelo|fecha _ sin|facil|rapido|facilmente|coste|problema|gratis
      mucha|buena disponibilidad|horarios; disponibilidad inmediata; respetaron|respeto|mantuvieron|guardaron la|mi|nuestra cita|reserva|mesa|hora; puntual en la cita
      cita puntual; reserve por la; al llegar todo listo; nos mejoraron la habitacion|categoria; upgrade`,
    topic: `
      cita; citas; turno; turnos; reserva; reservas; reservar; reservacion; agendar; agenda; cita previa; check in; la hora de|con|del medico; habitacion reservada
      itinerario; asientos`,
  },
  {
    driver: 'cancellation',
    bareMention: 'neutral',
    bad: `
      me|nos|te|le cancelaron|cancelan|anularon|anulan|cancelo|anulo|anulado; me|nos|te han? cancelado|anulado
      cancelaron|cancelan|cancelo|cancelado|anularon|anulan|anulo|cancelada|suspendieron|suspendido _ pedido|vuelo|vuelos|compra|cita|reserva|orden|poliza|contrato|suscripcion|servicio|viaje|envio|linea|tarjeta|concierto|clase|clases|entrega|visita|mi|sin|ultima|unilateralmente
      pedido|vuelo|compra|orden|reserva|viaje|suscripcion|servicio|tren|contrato|poliza|entrega|cita|visita|evento _ cancelado|cancelada|cancelaron|cancelo|anulado|anulada|anularon|suspendido
      vuelo cancelado; pedido cancelado; =cancelaron; =cancelado; =cancelada; cancelacion de vuelo|ultima|mi; cancelaciones
      no poder|puedo|pude|deja|dejan|permiten|permite|hay|consigo|logro|quieren|puedes|podemos|tramitan|procesan|gestionan|aceptan|dejaron|hacen|han _ cancelar|cancelarlo|cancelarla|baja|anular|desuscribirme|rescindir|cancelo|anularlo
      no me|nos|te dejan|deja|dejaron|permiten|dan|quieren|tramitan|hacen _ cancelar|baja|irme|anular|ir; no me dejan; dar de baja _ no|imposible|odisea|imposible
      darme|darse|darte|darnos|dar de baja; imposible cancelar|darme|darse|dar|anular|rescindir|desuscribirse|irse
      dificil|imposible|complicado|odisea|pesadilla|infierno|trabas|cuesta|calvario|vueltas|largas|problemas|misión|lio|mil _ cancelar|baja|anular|cancelacion|rescindir
      trabas para cancelar|la|dar|darme
      intentar|intento|intente|intentando|quise|quiero|queria|tratar|trato|llevo|solicite|pedi _ cancelar|baja|anular|rescindir|cancelacion _ no|y|pero|de|meses|dias|veces|sin
      pedi|solicite|solicitada|pedida|tramite la? baja|cancelacion __ y|pero|siguen|sigue|no|sigo|aun|todavia
      siguen cobrando __ baja|cancele|cancelado|cancelar|cancelacion; di de baja; di de baja en|el|hace|y; despues de cancelar|darme|cancelado|anular
      penalizacion|penalidad|multa|penalizaciones por? _ cancelar|baja|irme|cancelacion|irse|alta|abusiva|rescindir|salir|dejar|de; me penalizan
      quieren penalizarme|cobrarme por irme|la; permanencia; permanencia de; compromiso de permanencia
      renovar|renovaron|renovado|renuevan|renovo|renuevo _ contrato|suscripcion|poliza|automaticamente|sin|permiso|seguro|sola|solo; renovacion automatica
      se renueva|renovo automaticamente|sola|solo|sin; atado|atada|atrapado|atrapada|amarrado|cautivo a|en|con|por; tramitar la baja _ no; no tramitan la baja
      no cancelan; no anulan; obligan a quedarte|seguir|quedarme; desuscribir; desuscribirme; cancelar la? suscripcion|contrato _ imposible|no
      me siguen cobrando despues; no me cancelan; baja _ imposible|no|rechazada|odisea; con la baja; plazo de desistimiento`,
    good: `
      cancelar|cancele|cancelacion|cancelamos|cancelado|cancelaron|anular|anule|baja|anulacion|rescindir|desuscribirme|desistimiento __ facil|sencillo|sencilla|rapido|rapida|rapidamente|inmediato|inmediatamente|inmediata|momento|gratis|gratuita|enseguida|acto|minuto|minutos|agil|comodo
      cancelar|cancele|cancelacion|cancelado|cancelaron|anular|anule|baja __ sin _ preguntas|problema|problemas|coste|costo|trabas|penalizacion|complicaciones|cargo
      facil|rapido|sencillo|facilidad|comodo|flexible de|para|la? cancelar|anular|baja|cancelacion|darse|darme
      pude|pudimos|dejaron|permitieron|logre cancelar|anular|cancelarlo|anularlo _ sin|facil|facilmente|gratis|problema|a; sin permanencia; sin penalizacion
      sin permanencias; sin compromiso|compromisos de; cancelacion gratuita|gratis|flexible; baja sin; me|nos reactivaron|reactivo el|la|mi; la baja la hicieron`,
    topic: `
      cancelar; cancelacion; cancele; anular; anulacion; baja; la baja; dar de baja; darme de baja; rescindir; rescision; suscripcion; renovacion; desistimiento
      portabilidad`,
  },
];
