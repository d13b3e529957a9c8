import type { Grammar } from '../../language.types.js';
import { replacements } from '../../word-lists.js';
import { stemSpanish } from './stem.js';

/** How Spanish negates, turns and weighs, on both sides of the ocean. */
export const spanishGrammar: Grammar = {
  stem: stemSpanish,
  pointed: /^(?:sra?|srta|dra?|d|ud|uds|vd|art|tel|num|nro|av|avda|pag|aprox|lic|ing|etc)$/i,
  sentenceOpeners: /[¿¡]/u,
  // Accents are folded already, so a missing one needs no entry.
  expansions: replacements(`
    q>que; k>que; ke>que; xq>porque; pq>porque; xk>porque; porq>porque; x>por; d>de; tb>tambien; tmb>tambien; tbn>tambien; bn>bien; vien>bien; dl>del
    pa>para; pal>para el; toy>estoy; ta>esta; msj>mensaje; msjs>mensajes; msg>mensaje; sms>mensaje; wsp>whatsapp; wasap>whatsapp; guasap>whatsapp
    wpp>whatsapp; ws>whatsapp; wa>whatsapp; wassap>whatsapp; guasapp>whatsapp; tel>telefono; telf>telefono; tlf>telefono; tfno>telefono; fono>telefono
    fonos>telefonos; cel>celular; celu>celular; movil>celular; moviles>celulares; min>minutos; mins>minutos; minutitos>minutos; hs>horas; hrs>horas
    hr>hora; h>horas; seg>segundos; sem>semana; dpto>departamento; depto>departamento; dto>descuento; dcto>descuento; mail>correo; mails>correos
    email>correo; emails>correos; e-mail>correo; e-mails>correos; correos-e>correos; info>informacion; infor>informacion; app>aplicacion
    apps>aplicaciones; appp>aplicacion; aplicasion>aplicacion; web>pagina; website>pagina; wifi>internet; wi-fi>internet; inet>internet
    interne>internet; net>internet; promo>promocion; promos>promociones; peli>pelicula; finde>fin de semana; nomas>solo; nadien>nadie; naiden>nadie
    haiga>haya; aki>aqui; aca>aqui; alla>alli; ay>hay; ace>hace; acen>hacen; aser>hacer; acer>hacer; acia>hacia; ivan>iban; hiba>iba; ise>hice
    iso>hizo; ba>va; bamos>vamos; boy>voy; benir>venir; bino>vino; bienen>vienen; biene>viene; buelto>vuelto; buelve>vuelve; bolver>volver
    volbio>volvio; debuelvan>devuelvan; devuelban>devuelvan; debolver>devolver; debolvieron>devolvieron; devolbieron>devolvieron; rebolver>resolver
    resolbieron>resolvieron; rresolver>resolver; serbicio>servicio; serbisio>servicio; servisio>servicio; serviscio>servicio; servico>servicio
    atension>atencion; atendion>atencion; atecion>atencion; antencion>atencion; solusion>solucion; solucionron>solucionaron; solusionaron>solucionaron
    solucinaron>solucionaron; faccil>facil; dificl>dificil; esperra>espera; exelente>excelente; excelnte>excelente; ecselente>excelente
    excelete>excelente; exelentes>excelentes; execelente>excelente; excelentee>excelente; eselente>excelente; amavle>amable; amavles>amables
    pecimo>pesimo; pesismo>pesimo; pecima>pesima; orrible>horrible; orible>horrible; recivi>recibi; resivi>recibi; recivido>recibido; resibir>recibir
    resibi>recibi; llamda>llamada; yamada>llamada; yamar>llamar; yamo>llamo; yamaron>llamaron; yegar>llegar; yego>llego; yega>llega; llege>llegue
    cansele>cancele; canselar>cancelar; cansela>cancela; cancelasion>cancelacion; kontrasena>contrasena; pasword>contrasena; password>contrasena
    clave>contrasena; claves>contrasena; facturs>facturas; grantia>garantia; reenbolso>reembolso; rembolso>reembolso; rembolsar>reembolsar
    rembolsaron>reembolsaron; rembolsos>reembolsos; reenbolsar>reembolsar; enbio>envio; enbiar>enviar; enbiaron>enviaron; tegnico>tecnico
    tegnicos>tecnicos; asensor>asesor; acesor>asesor; acesora>asesora; asesroa>asesora; operadro>operador; gracia>gracias; grax>gracias; grx>gracias
    thx>gracias; plis>por favor; pls>por favor; xfa>por favor; xfavor>por favor; porfa>por favor; porfavor>por favor; osea>o sea; alomejor>a lo mejor
    aveces>a veces; sinembargo>sin embargo; enserio>en serio; envez>en vez; denuevo>de nuevo; depronto>de pronto; porfin>por fin; tampoko>tampoco
    grasias>gracias; vuestro>su; vuestra>su; vuestros>sus; vuestras>sus; os>se; usteds>ustedes; ustede>ustedes; uds>ustedes; ud>usted; vds>ustedes
    vd>usted; cia>compania; cias>companias; dni>documento; nif>documento; ine>documento; cedula>documento; rut>documento; qr>codigo; sra>senora
    sr>senor; srta>senorita; srita>senorita; dra>doctora; dr>doctor; nro>numero; num>numero; eur>euros; lucas>pesos; guita>dinero; plata>dinero
    pisto>dinero; pedio>pedido; peddo>pedido; pdido>pedido; encomienda>paquete; encomiendas>paquetes; paqete>paquete; pakete>paquete; delivery>entrega
    courier>mensajeria; tracking>seguimiento; tiket>ticket; tikets>tickets; voucher>vale; vouchers>vales; check-in>facturacion; login>acceso
    loguear>ingresar; loguearme>ingresar; logear>ingresar; loguearse>ingresar; logearme>ingresar; muxo>mucho; muxa>mucha; muxas>muchas; muxos>muchos
    mxo>mucho; mucjas>muchas; siemrpe>siempre; simpre>siempre; siempe>siempre; nuca>nunca; nunk>nunca; todabia>todavia; tdavia>todavia; toavia>todavia
    todvia>todavia; tambn>tambien; mui>muy; mu>muy; buenisimoo>buenisimo; bno>bueno; bna>buena; wena>buena; weno>bueno; my>muy; kiero>quiero
    kieren>quieren; weon>tio; wey>tio; guey>tio; vrdd>verdad; spre>siempre; conprar>comprar; conpra>compra; asta>hasta; alludar>ayudar; alluda>ayuda
    aiuda>ayuda; hayuda>ayuda; atendieon>atendieron; haci>asi; proboca>provoca; vajar>bajar; varato>barato; varata>barata; varatos>baratos
    carisismo>carisimo; espectativas>expectativas; espectativa>expectativa; empeza>empieza; fasil>facil; rapidoo>rapido; rrapido>rapido
    ofresen>ofrecen; ofresieron>ofrecieron; dise>dice; disen>dicen; disieron>dijeron; dijieron>dijeron; trajieron>trajeron; hisieron>hicieron
    desepcion>decepcion; desepcionado>decepcionado; decepsionado>decepcionado; defisiente>deficiente; cobrarón>cobraron; covraron>cobraron
    covran>cobran; covro>cobro
  `),
  classes: {
    agent: `=agente agentes asesor asesora asesores ejecutivo ejecutiva operador operadora operario operaria empleado empleada empleados trabajador trabajadora tecnico tecnica tecnicos
      teleoperador teleoperadora telefonista gestor gestora comercial comerciales vendedor vendedora vendedores dependiente dependienta dependientes cajero cajera recepcionista recepcion
      chico chica muchacho muchacha joven senor senora senorita tipo tipa pibe piba persona personas personal gente equipo encargado encargada supervisor supervisora gerente jefe jefa
      doctor doctora medico medica enfermero enfermera camarero camarera mesero mesera mozo moza azafata chofer conductor conductora repartidor repartidores mensajero instalador
      soporte staff compañero companera profesional consultor consultora profesor profesora funcionario funcionaria secretaria tutor guia ellos ellas el ella todos tio tia don guardia vigilante taxista mecanico perito abogado tramitador monitor`,
    many: `dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte varios varias muchas muchos miles mil mas 2 3 4 5 6 7 8 9 10 11 12 15 20 tantas tantos infinidad montones`,
    num: `un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta noventa cien varios varias muchos muchas medio media mil
      unos unas par 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 40 45 47 48 50 55 60 70 72 75 80 90 100 120 180 200`,
    time: 'minuto minutos hora horas dia dias semana semanas =mes meses rato segundo segundos quincena manana =tarde noche eternidad siglo ratito',
    problem: `problema problemas =caso casos duda dudas consulta pregunta reclamo reclamacion queja incidencia incidente solicitud averia fallo error tema inconveniente asunto situacion
      cuestion gestion tramite siniestro todo peticion requerimiento =esto =eso`,
    ticket:
      'ticket caso =caso reclamo reclamacion incidencia consulta solicitud chat conversacion expediente queja reporte folio averia peticion orden parte',
    place:
      'departamento area seccion persona personas agente operador operadora asesor ejecutivo sucursal oficina mostrador ventanilla numero extension sector compañero lado sitio tienda',
    goods: `paquete pedido envio producto compra encargo articulo mueble sofa carta tarjeta repuesto comida pizza cena ropa zapatos vuelo tren bus autobus avion colectivo camion repartidor mensajero
      regalo flores libro medicamento medicacion router equipo mercancia mercaderia maleta equipaje orden tecnico entrega libros zapatillas telefono celular`,
    device: `producto telefono celular router modem lavadora lavarropas nevera heladera refrigerador horno caldera calefaccion television televisor tele pantalla bateria cargador auriculares
      computadora ordenador portatil tablet impresora maquina aparato equipo internet conexion fibra senal linea luz agua gas servicio coche auto carro motor aire ascensor cafetera microondas plancha
      aspiradora camara reloj consola mando cobertura datos decodificador enchufe grifo cisterna vehiculo moto bici patinete`,
    site: 'aplicacion pagina formulario plataforma sistema',
    me: 'me nos lo la le les se te los las mi a =al',
    my: 'mi mis el la los las un una unos su sus nuestro nuestra nuestros tu tus este esta =esto =eso ese lo al del',
    good: 'bueno buen excelente genial fantastico perfecto estupendo maravilloso magnifico increible espectacular inmejorable impecable fenomenal extraordinario barbaro excepcional formidable optimo sensacional estupendamente brillante',
    bad: 'malo pesimo horrible terrible fatal nefasto deplorable lamentable penoso espantoso deficiente desastroso asqueroso vergonzoso inaceptable patetico ridiculo inutil mediocre paupero',
    brand: `movistar vodafone orange yoigo jazztel masmovil pepephone digi lowi telcel claro entel wom tigo personal bbva santander caixabank sabadell bankinter banamex banorte bancolombia nequi
      amazon mercadolibre zara mercadona carrefour ikea falabella ripley liverpool walmart oxxo rappi glovo ubereats uber cabify didi ryanair vueling iberia latam avianca aeromexico volaris airbnb
      booking seur mrw dhl fedex ups nacex estafeta endesa iberdrola naturgy mapfre axa adeslas sanitas netflix spotify renfe alsa izzi telmex megacable fibertel telecentro directv revolut n26 ing`,
    digits: '0* 1* 2* 3* 4* 5* 6* 7* 8* 9*',
    elder: '75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98',
    very: 'muy tan mas bastante demasiado super re bien realmente totalmente tremendamente excesivamente bien absurdamente increiblemente extremadamente algo un poco',
    not: 'no nunca nadie jamas tampoco ningun ninguno ninguna sin ni',
    say: 'decir asegurar prometer quedar garantizar jurar afirmar comentar informar',
  },
  negators:
    'no ni nunca jamas nadie nada ningun ninguno ninguna ningunos ningunas tampoco sin imposible incapaz incapaces cero menos falto carece carecen apenas lejos',
  concordNegators: 'no ni nunca jamas nadie nada ningun ninguno ninguna ningunos ningunas tampoco sin',
  negatorExemptions: 'solo solamente unicamente duda dudas dudo embargo obstante mas mal importa',
  superlativeLeads: '',
  superlativeTails: '',
  barriers:
    'y e pero porque que cuando despues quien quienes cual desde hasta si pues entonces aunque antes donde o u como mientras ya ademas sino asi',
  barrierLeads: 'tengo tuve tuvimos tenia tenemos tener hay hubo habia sin nada he tuvo tuvieron tienes tienen',
  contrasts:
    'pero aunque embargo obstante mientras excepto pese pesar lamentablemente desgraciadamente desafortunadamente lastimosamente lastima sino empero',
  noContrastBefore: 'tanto',
  wishes: `deberia|deberian|debe|deben|deberias; tendrian|tendria que; hay que; habria que; ojala; querer; espero que; esperamos que; gustaria; necesito; necesitamos; necesita|necesitan; podrian; podria; para que; para; a ver si
    si; cuando =me|=nos|van|se|lo|la; esperando que|a|una|la|que|mi|el|respuesta|solucion; a la espera de; exijo; exigo; solicito; pido que; pedir que; por favor; intentar; intentando; tratar de; tratando de; a fin de; con tal de; hubiera sido; hubiese; me hubiera; habria sido; hasta que; falta|faltaria|faltan que?; espero|esperamos =me|=se|una|su|pronta; ganas de; en vez de; en lugar de; falta de; falta; faltan; carecen; mejoren; prometer; prometieron; quedaron en; antes de; negarse a; se niegan a; se nego a; se negaron a; sigo|seguimos esperando; dejar de`,
  formulas: `buenos dias; buen dia; buenas tardes|noches; un cordial saludo; cordial saludo; saludos cordiales; cordiales saludos; reciban un cordial saludo; gracias de antemano
    muchas gracias de antemano; gracias por adelantado; quedo atento|atenta a|de; muy senores mios; estimados senores; les saluda atentamente`,
  intensifiers: `muy tan super re mega ultra extremadamente absolutamente totalmente completamente realmente verdaderamente increiblemente sumamente demasiado bastante mas tremendamente especialmente
    particularmente bien enormemente profundamente recontra hiper tope pinche puta maldita jodidamente excesivamente`,
  diminishers: 'poco algo medio ligeramente relativamente',
  conjunctions: 'y e luego ademas',
};
