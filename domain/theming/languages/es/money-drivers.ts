import type { DriverDictionary } from '../../language.types.js';

/** Bills, prices, offers. */
export const moneyDrivers: readonly DriverDictionary[] = [
  {
    driver: 'billing_refund',
    bareMention: 'neutral',
    bad: `
      cobrar @me? dos|doble|@many|tres veces; cobrar _ dos|tres veces; cobrar doble; cobrar de mas
      cobrar @me? de|mas|demas|indebidamente|sin|por|un|una|el|la|@num|comision|algo|mal|servicio; me|nos|te|les cobrar; =cobraron; siguen cobrando|cobrandome
      seguir cobrando; cobrando _ servicio|algo|de; doble cobro|cargo|factura
      cobro|cobros|cargo|=cargos indebido|indebidos|duplicado|duplicados|doble|no|extra|injustificado|desconocidos|desconocido|excesivo|sin|automatico; cobro de
      cobros; =cargos que; =cargo que; =cargos; =cargo extra|de|desconocido|no; sobrecargo; recargo; recargos; recargo por
      me|nos quitaron|sacaron|descontaron|retuvieron|cargaron|debitaron|debito|restaron _ dinero|pesos|euros|cuenta|tarjeta|saldo|recibo|@num; descontaron de|dos|mi
      sacaron de mi cuenta; cargaron @num|dos|un|en|a; debitaron; pagar dos|@many veces; pague dos veces; pagar doble; pago doble|duplicado
      =pago no|rechazado|duplicado|fallido; pago _ no|rechazado|aparece; pagar por algo|un que no; me|nos piden|exigen|reclaman _ pagar|pago|pague|deuda|factura
      reclaman una deuda; deuda que no
      factura|boleta|recibo|cuenta|=facturas|recibos ser|estar|venir|llegar? _ mal|incorrecta|incorrecto|equivocada|equivocado|erronea|erroneo|errores|error|inflada|desorbitada|altisima|doble|duplicada|disparada|elevada|exagerada
      factura mal; factura incorrecta; factura equivocada; error|errores en|de la|mi|facturacion|factura|cobro|boleta; errores de facturacion; error de facturacion
      mal facturado|cobrado; facturaron|facturan|facturado _ de mas|mal|doble|servicio|algo|un|dos|dos; me|nos facturaron; me|nos facturan
      facturas infladas|erroneas|abusivas|sorpresa; factura|recibo|boleta de @num; llego|llega|llegó|vino un|una factura|recibo|boleta|cuenta de
      todavia|aun|siguen|sigue|sigo no|sin|esperando _ devuelven|devolvieron|devolucion|reembolso|reembolsan|reembolsaron|reembolsar|reembolsarme|devolver|devolverme|reintegro|reintegran|dinero|abonan|abono|abonarme|pagan|pagar
      sin reembolsar|reembolsarme|devolver|devolverme|abonar|reintegrar|reembolso|reintegro
      no @me? devolver _ dinero|importe|@num|euros|pesos|fianza|deposito|nada|todo|lo|el
      no me|nos devuelven|devolvieron|devolvio|reembolsan|reembolsaron|reintegran|reintegraron|abonan|abonaron|pagan|pagaron|quieren _ dinero|importe|el|la|mi|lo|nada|devolver
      nunca|jamas me? _ devolvieron|reembolsaron|reintegraron|abonaron|pagaron|devuelven; se niegan a|se niega a devolver|devolverme|reembolsar|reembolsarme|pagar
      esperar|espero|esperando|esperamos|espere _ reembolso|devolucion|reintegro|abono|dinero|indemnizacion
      reembolso|devolucion|reintegro|abono|indemnizacion _ no|nunca|sigue|tarda|tardo|pendiente|parcial|llego|llega|demora|demorado|sin
      =devuelvan|=devuelvanme|=devolved|=devuelvame|=reembolsen|=regresen|=regresenme|=reintegren _ mi|dinero|el|lo
      quiero|exijo|necesito _ reembolso|dinero|devolucion|devuelvan|reintegro; quiero mi dinero; donde esta mi dinero|reembolso|devolucion
      se quedaron con mi|el|la|nuestro dinero|fianza|deposito; se quedan con mi|el|la|tu dinero|fianza|deposito; perdi|perder mi|el dinero|deposito|fianza
      me deben|adeudan; no autorice|autorizado|autorice|reconozco|contrate _ cargo|cargos|cobro; sin mi? autorizacion; no autorizado|autorizados
      comision|comisiones _ abusiva|abusivas|excesiva|altas|altisima|sin|por; comisiones; cobran comision|comisiones|hasta|todo; comision por
      gastos ocultos|extra|inesperados; costos ocultos|extra; intereses abusivos|altos|altisimos; cargos ocultos; de mas en mi|la|el factura|recibo|boleta|cuenta
      una multa; penalizacion|multa _ de|injusta; embargo de; me embargaron; recibo devuelto; domiciliacion _ mal|no
      no coincide _ precio|factura|total|ticket|cobrado|importe; descuadre; no cuadra; tarjeta rechazada|clonada; rechazan|rechazo|rechazaron mi|la tarjeta
      no acepta|aceptan _ tarjeta|pago|pagos`,
    good: `
      devolvieron|devolvio|reembolsaron|reembolso|reintegraron|reintegro|abonaron|regresaron|devuelven|devuelto|devolucion|reembolsan|reembolsado|abono|pagaron __ rapido|rapidamente|inmediata|inmediato|inmediatamente|dia|dias|horas|completo|integro|total|totalidad|sin|facil|facilmente|momento|instante|enseguida|todo|centimo|peso|centavo|integra|agil|perfecto
      devolucion del dinero|importe rapida|inmediata|agil|fue
      devolucion|reembolso|reintegro|abono rapida|rapido|inmediata|inmediato|agil|facil|total|completo|perfecta|instantaneo
      rapida|rapido|inmediata|inmediato|agil|facil devolucion|reembolso|reintegro
      me|nos =devolvieron|=reembolsaron|=reintegraron|=abonaron|=regresaron|=devolvio|=reembolso el|mi|todo|la|lo|hasta|dinero|importe|@num
      recuperar|recupere|recuperamos mi|el|nuestro|todo dinero|importe; tenia|tuve|recibi|recibido _ el|mi|un? reembolso|devolucion|dinero|reintegro|abono
      corrigieron|corrigio|rectificaron|ajustaron|arreglaron|anularon|quitaron|perdonaron|condonaron|descontaron|solucionaron|revisaron|eliminaron _ factura|boleta|recibo|cargo|cobro|cuenta|comision|multa|recargo|penalizacion
      factura|facturas|facturacion|boleta|recibo _ clara|claras|correcta|correctas|claro|correcto|detallada|transparente|puntual|exacta; facturas claras
      facil|comodo|sencillo|rapido de? pagar|pago; pagar _ facil|sencillo|rapido|comodo|facilisimo; facilidades de pago; facilidad de pago; facilidades para pagar
      plan de pago|pagos; sin comisiones; sin comision; sin costos ocultos; sin cargos|gastos ocultos|adicionales; cobran|cobraron lo justo|correcto|acordado
      ni un euro|peso de mas; pagaron|pago el siniestro; indemnizaron|indemnizacion _ rapido|justa|enseguida`,
    topic: `
      factura; facturas; facturacion; boleta; recibo; reembolso; reembolsar; reintegro; devolucion del; devolucion de mi|el|lo dinero|importe|@num; devolver el dinero
      cobro; cobrar; pago; pagos; pague; pagar; pagado; comision; comisiones; fianza; deposito; domiciliacion; mi dinero; saldo; abono; indemnizacion
      estado de cuenta; extracto; cuotas; la luz pagar; transaccion; tpv; datafono`,
  },
  {
    driver: 'price',
    bareMention: 'neutral',
    bad: `
      =caro; =caros; =caras; =carisimo; =carisima; =carisimos; =carisimas; muy|mas|tan|demasiado|bastante|super|sale|es|son|salio|resulta =cara
      =cara para|por|y|comparado; carito; carero; careros; costoso; costosa; costosos; costosisimo; excesivo; desorbitado; desorbitados; desorbitada; desorbitante
      abusivo; abusivos
      precio|precios|tarifa|tarifas|cuota|cuotas|=prima|coste|costo|costos abusivo|abusivos|abusiva|abusivas|excesivo|excesivos|alto|altos|altisimo|altisimos|elevado|elevados|desorbitado|desorbitados|exagerado|exagerados|inflado|inflados|injusto|injustos|locura|disparado|disparados|prohibitivo|prohibitivos|altas|elevadas|absurdo
      precio|precios|tarifa|tarifas|cuota|=prima|abono|renta|alquiler|mensualidad ser|estar|haber? _ altos|alto|altisimo|altisimos|nubes|locura|robo|subido|subieron|suben|sube|subio|disparado|aumentaron|aumento|aumentan|excesivo|elevado|caro|abusivo|exagerados|inflados
      por las nubes; subir _ precio|precios|tarifa|tarifas|cuota|cuotas|=prima|recibo|factura|poliza|mensualidad|abono
      subida|subidas|aumento|aumentos|incremento|incrementos|alza|alzas de|del|en precio|precios|tarifa|tarifas|cuota|la|el|los|las|costo|recibo|abono; subida de
      me|nos|te suben|subieron|aumentaron|subio|aumentan|subido; suben cada|todos|el|la|los; aumentan|aumentaron|aumentar cada|todos|el|la|los|sin|precio|precios
      cada ano suben|sube|me|mas; cada mes suben|sube|mas; subir el|la|los|las? precio|tarifa|cuota|precios; suban el|la|los precio; un robo; robo; es un robo
      robo a mano armada; atraco; un atraco; sablazo; clavada; clavaron; me clavaron; nos clavaron; estafa de precio; dineral; un dineral; una fortuna
      un ojo de la cara; un rinon; un huevo; un pastizal; una pasta; se pasan con|de precio|los; precio de oro; a precio de; no vale|valen lo|tanto|ese|eso
      no vale lo que cuesta|pagas|pague|piden|cobran; no valer lo; no lo vale; no merece ese precio
      para lo que ofrecen|dan|es|ofrece|da|cuesta|pagas|pagamos|cobran|son|pago; por lo que pago|pagas|cuesta|cobran|pagamos|pagué|pague
      lo que pago|pagas|cuesta|cobran|pagamos; demasiado|mucho|tanto dinero|precio por|para; pagar tanto|demasiado|mas|mucho; mas caro|cara|caros|caras
      no se justifica; mala|pesima|poca relacion calidad; relacion calidad _ mala|pesima|nefasta|mejorable; ni regalado
      encontre|encuentras|hay|esta|consigues _ mas barato|barata|economico en|fuera|otro|otra; sobreprecio; abuso de precio|precios; te sangran; sangran; sacacuartos
      sacaplata; sacadinero; saca dinero; quieren sacar|sacarte|sacarme dinero|mas; solo quieren|les interesa dinero|cobrar|el; impagable; no puedo pagar|permitirme
      no me lo puedo permitir; inasequible; precios no; precio _ no coincide|coincidia; no coincidia con el; tanto por tan poco
      deberia|deberian|podria|podrian ser|costar|bajar|cobrar mas? _ barato|economico|menos|precio|precios; bajen los precios; bajar los precios; mas barato en
      cuesta|cuestan|cobran|costo|valen demasiado|mucho|mas|tanto|muchisimo|bastante; encarecido; encarecieron`,
    good: `
      barato; barata; baratos; baratas; baratisimo; economico; economica; economicos; economicas; mas barato|barata|economico que
      buen|buenos|excelente|excelentes|gran|=mejor|mejores|bajo|bajos|justo|justos|inmejorable|inmejorables|increible|increibles|razonable|razonables|optimo|buenisimo|competitivos|insuperables|accesibles precio|precios|tarifa|tarifas
      buena|excelente|buenas|mejores|=mejor tarifa|tarifas|oferta economica
      precio|precios|tarifa|tarifas|cuota|costo|costos _ bueno|buenos|buenisimo|buenisimos|excelente|excelentes|justo|justos|razonable|razonables|accesible|accesibles|competitivo|competitivos|asequible|asequibles|imbatible|imbatibles|economico|economicos|inmejorable|inmejorables|bajo|bajos|barato|baratos|genial|increible|increibles|comodo|comodos|correcto|correctos|adecuado|ajustado|ajustados|insuperable|buena
      calidad precio; buena|excelente|gran|=mejor|inmejorable|insuperable|perfecta|muy buena relacion calidad|precio
      relacion calidad|precio _ buena|excelente|inmejorable|perfecta|insuperable|genial; buena relacion; accesible|accesibles; asequible; asequibles; a buen precio
      a precio justo; buena calidad|y a buen precio; vale|valio|valen cada|todo|lo centavo|peso|euro|que; vale lo que cuesta; merece|merecio lo que
      vale la pena el|pagar; bajar|bajaron|redujeron|rebajaron|rebajado|bajado|igualaron|bajo @me? el|la|mi|los|las precio|cuota|tarifa|precios|factura
      me|nos igualaron|bajaron|mejoraron el|la|mi precio|oferta|cuota|tarifa; ahorrar; =ahorro; ahorre; ahorramos; ahorrando; me ahorre|ahorro
      sale mas? barato|economico|cuenta; sale a cuenta; chollo; ganga; tirado de precio; no es caro; buen valor; por poco dinero|precio; gratis; precio justo
      nada caro`,
    topic: `
      precio; precios; tarifa; tarifas; coste; el|los|los costo; costos; =prima; =primas; calidad precio; cuanto cuesta|vale|cuestan|cobran; gastos de envio
      costo de envio; la cuota; mensualidad`,
  },
  {
    driver: 'discounts',
    bareMention: 'neutral',
    bad: `
      cupon|codigo|descuento|vale|promocion|oferta|bono|cashback|puntos|promociones|rebaja|ofertas|vales|regalo _ no|nunca|caducado|caducaron|caduco|vencido|vencio|expirado|expiro|invalido|rechazado|desaparecio|desaparecieron|perdieron|falso|falsa|falsas|enganosa|enganosas|mentira|existe|fantasma|trampa
      cupon|codigo|vale|bono|descuento no funciona|sirve|anda|aplica|vale|=va; cupon no
      codigo de? descuento|promocional|promocion _ no|invalido|caducado|vencido|expirado|rechazado
      no aplicar|aplicaron|aplica|aplican|funciona|acepta|aceptan|aceptaron|respetan|respetaron|dejan|deja|hicieron|hacen|reconocen|reconocieron|dieron|dan|vale|descontaron|respeta|sirve|mantienen|validaron|suman|sumaron|cargan _ cupon|descuento|descuentos|codigo|promocion|promociones|oferta|ofertas|vale|puntos|bono|cashback|rebaja
      no me|nos|te lo? _ aplicaron|aplican|aplicar|hicieron|respetaron|dieron|aceptaron|reconocen|descontaron|hacen _ descuento|cupon|oferta|promocion|vale|puntos|rebaja|codigo
      sin aplicar|respetar el|la|mi descuento|oferta|promocion|cupon
      negaron|rechazaron|quitaron|anularon|denegaron|sacaron|retiraron _ descuento|cupon|promocion|oferta|puntos|vale
      perdi|perder|perdimos|perdieron|quitaron|caducaron|caducan|vencieron|desaparecieron|borraron _ todos? _ puntos|millas|cupon|descuento|vales
      solo|unicamente para|a los? clientes? nuevos; clientes|cliente nuevos|nuevo _ mejores|=mejor|ofertas|oferta|menos|descuento|descuentos|promociones|todo|pagan
      solo para los? clientes? nuevos|clientes; solo para nuevos; nuevos clientes _ ofertas|mejores|menos|promociones|descuento; a los nuevos
      antiguos|fieles|viejos|actuales|antiguedad _ nada|no|nunca|mas|ninguna|castigan
      clientes|cliente antiguos|antiguo|fieles|fiel|leales|vida|siempre _ nada|no|nunca|mas|pagamos|ninguna|olvidan|castigan
      no premian|valoran|cuidan|recompensan|premia|valora _ clientes|fidelidad|lealtad|antiguedad|fieles|antiguos|cliente; fidelidad no; la fidelidad _ nada|no
      ninguna oferta|promocion|descuento; ni un|una descuento|oferta|promocion; cero descuentos|ofertas|promociones; sin descuento|descuentos|ofertas|promociones
      no hay|tienen|ofrecen|dan|hacen _ descuento|descuentos|ofertas|promociones
      falsa|falsas|enganosa|enganosas|supuesta|mentira oferta|ofertas|promocion|promociones|descuento|rebajas
      oferta|ofertas|promocion|promociones|descuentos|rebajas enganosa|enganosas|falsa|falsas|falsos; no es|era verdad|real|cierta _ oferta|promocion|descuento
      publicidad _ promocion|oferta no; suben el precio antes|para; inflan _ descuento|oferta; promo no; gancho`,
    good: `
      me|nos dieron|dio|regalaron|hicieron|hizo|ofrecieron|ofrecio|aplicaron|aplico|mandaron|enviaron|compensaron|respetaron|mantuvieron|obsequiaron|concedieron __ descuento|cupon|vale|bono|regalo|promocion|oferta|rebaja|puntos|obsequio|detalle|compensacion|gratis
      dieron|respetaron|aplicaron|hicieron|mantuvieron|aceptaron _ descuento|cupon|vale|oferta|promocion|rebaja
      buen|buenos|gran|grandes|excelente|excelentes|buena|buenas|buenisimas|buenisimos|increibles|geniales|mejores|super|fantasticas|estupendas descuento|descuentos|oferta|ofertas|promocion|promociones|promos|rebajas|cupones
      promociones|ofertas|descuentos _ buenas|buenisimas|excelentes|geniales|buenos|buenisimos|increibles|inmejorables|mejores|estupendas
      ofertas|promociones|descuentos|descuento buenas|buenisimas|excelentes|geniales|buenos|increibles|inmejorables|interesantes|aplicado; promociones buenisimas
      me encanta|encantan|gusta|gustan|gusto _ descuento|descuentos|oferta|ofertas|promociones|promocion|puntos|rebajas
      contento|contenta|feliz|encantado con el|la|los|las? descuento|oferta|promocion|regalo|puntos|ofertas
      programa de puntos|fidelidad|lealtad _ bueno|excelente|genial|buena; con descuento; mes gratis; regalo; de regalo; un regalo; un|el obsequio; compensacion
      compensar con; me compensaron; premian|valoran|cuidan _ fidelidad|clientes|lealtad
      cupon|codigo|descuento|vale _ funciono|funciona|aplico|valido bien|perfecto|perfectamente|sin|correctamente`,
    topic: `
      descuento; descuentos; cupon; cupones; promocion; promociones; ofertas; la oferta; =vale de|por|regalo; =vales; puntos; mis puntos; millas; cashback
      tarjeta regalo; rebajas; codigo promocional; programa de puntos|fidelidad; black friday; buen fin; cyber`,
  },
];
