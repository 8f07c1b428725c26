import type { WordLists } from "../../../pattern.js";

/**
 * The plainest of what people write in Spanish when they may mean suicide, self-harm or danger from others, without accents.
 * The words of a phrase are those that sound like them: see `soundInSpanish`.
 */
export const spanishLists: WordLists = {
  quiero:
    "quiero quisiera querria queria deseo deseaba ganas_de gustaria necesito prefiero preferiria voy_a iba_a pienso_en pensando_en pensado_en planeo planeando intente intentado trate_de tratado_de punto_de decidido decidi",
  morir:
    "morir morirme matarme suicidarme ahorcarme desaparecer_para_siempre quitarme_la_vida dejar_de_existir dejar_de_vivir acabar_con_mi_vida acabar_con_todo terminar_con_mi_vida terminar_con_todo poner_fin_a_mi_vida no_despertar no_despertarme no_despertar_mas no_haber_nacido estar_muerto estar_muerta cortarme_las_venas irme_de_este_mundo",
  cercano:
    "marido esposo novio pareja ex padre padrastro papa madre madrastra mama hermano hijo mujer esposa novia tio abuelo jefe vecino",
  pega: "pega pego golpea golpeo maltrata maltrato ahorca ahorco estrangulo estrangula viola violo patea pateo",
};

/** May mean suicide. */
export const spanishSuicide: readonly string[] = [
  "@quiero *1 @morir",
  "me quiero|quisiera|voy_a|queria|quise morir|matar|suicidar|ahorcar >-de|del|estudiando|trabajando|entrenando|corriendo",
  "ya no quiero|puedo|deseo|aguanto vivir|seguir_viviendo|existir|estar_viva|estar_vivo|estar_aqui >+$|mas|asi|y|porque|sin",
  "no quiero|deseo *1 vivir|seguir_viviendo|existir|seguir_viva|seguir_vivo|estar_viva|estar_vivo >+$|mas|asi|y|porque|sin_el|sin_ella",
  "no quiero despertar|despertarme >+$|mas|manana|nunca|nunca_mas",
  "no quiero *1 estar *1 mas en_este_mundo|aqui|viva|vivo",
  "no quiero estar|seguir en_este_mundo",
  "no puedo|aguanto|soporto mas con? mi|esta|la vida",
  "no puedo seguir viviendo",
  "suicidarme|suicidandome",
  "suicidio|suicida|suicidas >+$|y|pero",
  "pensamientos|ideas|ideacion suicidas|suicida",
  "pienso|pienso_mucho|pensando|pensar|pensado|pensamientos|ideas|penso *2 en|de|sobre|con el? suicidio|suicidarme|morirme|morir|matarme|mi_muerte|quitarme_la_vida",
  "intento|plan|nota|carta de suicidio",
  "carta|nota de despedida >-del|de_la|a_mis_companeros|para_mis_companeros|del_trabajo|de_soltera",
  "no vale la pena vivir|seguir_viviendo|seguir_viva|seguir_vivo",
  "mi vida no vale la_pena|nada",
  "mi|la vida *1 no|ya_no *1 tiene sentido >+$|y|para_mi|sin",
  "no *1 tiene sentido vivir|seguir_viviendo|que_siga_viva|que_siga_vivo",
  "no le|les? veo|encuentro el? sentido a vivir|mi_vida|la_vida|seguir_viviendo|seguir_aqui",
  "estarian|estaria|estaran|estaria_todo|viviria|vivirian|seria|serian *3 mejor|felices|feliz sin mi >+$|y",
  "ojala *2 muriera|no_despertara|no_despertar|no_hubiera_nacido|no_haber_nacido|estuviera_muerto|estuviera_muerta|muerto|muerta",
  "ojala *2 nunca hubiera nacido",
  "desearia|quisiera *2 no_haber_nacido|nunca_haber_nacido|estar_muerto|estar_muerta",
  "nadie *1 me echaria_de_menos|extranaria|va_a_extranar|extranara >+$|si|y|cuando",
  "soy una carga >+$|para|y",
  "no tengo|me_quedan|hay|encuentro *1 razones|razon|motivos|motivo|ganas *1 para|de vivir|seguir_viviendo|seguir_viva|seguir_vivo|seguir_aqui",
  "perdi|perdido|perdiendo|sin *1 las? ganas de vivir",
  "estoy cansado|cansada|harto|harta de vivir|la_vida|mi_vida|esta_vida >+$|y|ya|asi",
  "tome|tomado|trague|tragado|tomarme|tragarme *2 todas|muchas|frasco|caja|bote *3 pastillas|pildoras|somniferos",
  "sobredosis de >+pastillas|medicamentos|paracetamol|somniferos",
  "@quiero *1 saltar|tirarme|lanzarme|tirar|arrojarme *3 puente|balcon|ventana|edificio|azotea|tren|vias|metro|coche|camion",
  "acabar|terminar con mi vida",
  "mejor muerto|muerta >+$|que|y",
  "ya no estare aqui|viva|vivo >+$|manana|pronto",
];

/** May mean self-harm. */
export const spanishSelfHarm: readonly string[] = [
  "me corto|cortaba >+$|otra_vez|de_nuevo|los_brazos|el_brazo|las_munecas|las_piernas|los_muslos|la_piel|las_venas|para_sentir|a_proposito|y",
  "me corte|he_cortado|volvi_a_cortar >+otra_vez|de_nuevo|los_brazos|las_munecas|las_piernas|los_muslos|las_venas|para_sentir|a_proposito",
  "cortarme >+$|otra_vez|de_nuevo|los_brazos|las_munecas|las_piernas|los_muslos|las_venas|y|para_sentir",
  "@quiero *1 hacerme|lastimarme|herirme >+dano|$|otra_vez|de_nuevo",
  "me hago|hacia|estoy_haciendo dano >+$|a_mi|a_proposito|para|y|cuando",
  "hacerme dano >+$|a_mi|otra_vez|de_nuevo|y",
  "me lastimo|quemo|golpeo a_proposito|a_mi_mismo|a_mi_misma",
  "me autolesiono|autolesione|he_autolesionado",
  "autolesionarme|autolesionandome",
];

/** May mean danger from somebody, or to somebody. */
export const spanishDanger: readonly string[] = [
  "el|ella me|nos @pega >+$|cuando|otra|todos|cada|y|a|en_la|con|por|si|hoy|ayer|anoche|de_nuevo|casi",
  "mi|su|el|un @cercano *3 me|nos @pega >-un_susto|un_grito|un_abrazo|la_gripe|el_sol|un_repaso|un_corte",
  "me|nos ha|han|habia pegado|golpeado|violado|estrangulado|amenazado_de_muerte",
  "me violaron|violo",
  "abuso|abusa|abusaron|abusado *1 de mi >+$|y|cuando|anoche|ayer|otra",
  "amenaza|amenazo|amenazado|amenazan *1 con|de *1 matarme|matarnos|muerte",
  "dice|dijo|jura|juro *1 que *1 me|nos va_a|iba_a matar >-si_llego_tarde|si_suspendo",
  "miedo de|a que *1 me|nos mate|pegue|golpee|haga_dano",
  "miedo *1 de|a mi marido|esposo|novio|pareja|ex|padre|padrastro|hermano|hijo >+$|y|cuando|porque",
  "no me|nos deja *1 salir|irme|ir >+$|de_casa|de_la_casa|sola|y",
  "estoy|estamos|corro|corremos *1 en? peligro >+$|y|ahora|aqui|porque",
  "tiene|con un|una cuchillo|navaja|pistola|arma *6 me|nos amenaza|amenazo|matar|va",
  "me esta pegando|golpeando|estrangulando",
];

/** Everyday phrases in Spanish whose words look like danger. */
export const spanishHarmless: readonly string[] = [
  "morir|morirme|muero|moria|matarme de *1 risa|verguenza|hambre|sueno|calor|frio|amor|envidia|aburrimiento|gusto|ganas|pena|vieja|viejo|cansancio|sed|curiosidad|nervios|miedo|ternura|emocion",
  "morir|morirme sin ver|conocer|visitar|viajar|probar|haber|saber",
  "matarme|matar estudiando|trabajando|entrenando|a_trabajar|a_estudiar|a_correr|en_el_gimnasio|por_llegar|si_llego",
  "prevencion|libro|pelicula|novela|charla|articulo|curso|serie|linea *3 suicidio|suicida|suicidas|sobredosis",
  "escuadron suicida",
  "atentado|mision|ataque|bomba suicida",
  "no quiero vivir en|aqui|con|solo|sola|del|de",
  "no quiero|puedo existir en",
  "despertar|despertarme a|al|temprano|tan|antes|tarde",
  "acabar|terminar con todo *2 trabajo|tareas|deberes|lista|orden|comida|pastel",
  "me corto|corte|cortado|cortaba|cortarme el_pelo|el_flequillo|las_unas|el_dedo|la_llamada|la_barba|afeitandome|cocinando",
  "no *1 quiero|pienso|queria|voy_a|quisiera matarme|morir|morirme|suicidarme|hacerme|quitarme_la_vida|acabar_con_mi_vida >-pero",
  "nunca *2 pensado|intentado|querido *1 en? suicidarme|matarme|morir|suicidio|hacerme",
  "pastillas *1 de vitamina|vitaminas|menta|hierro|magnesio|la_tos",
  "me pega|golpea|pego|golpeo|patea *4 clase|judo|karate|boxeo|entrenamiento|partido|ring",
  "el sol|viento me|nos pega|golpea",
  "saltar|tirarme|lanzarme|tirar *3 paracaidas|piscina|agua|cuerda",
  "tirarme *2 por la ventana jaja",
  "no me deja *1 salir|ir con|a la_fiesta|fiesta|jugar",
];
