import type { WordLists } from "../../../pattern.js";

/** Words that the look-alikes share. */
export const spanishLookAlikeLists: WordLists = {
  ficcion: `cancion canciones letra letras obra obras pelicula peliculas serie series novela novelas libro libros poema poemas personaje
    personajes escena escenas teatro ensayo ensayos drama opera videojuego juego noticia noticias documental podcast cuento cuentos
    telenovela musical guion comic anime corrido tango ranchera bolero estribillo actor actriz hamlet julieta periodico articulo thriller`,
  duro: `morir morirse morirme muere muero muerto muerta mata matan matar matarse mato matarme suicida suicidio suicidarse ahorca ahorcan
    estrangula vivir viva vivo cuchillo pistola apunala dispara golpea golpean pega pegan viola violan corta cortes cuerda puente saltar
    salta tira tirarse despedida adios carta sobredosis secuestran secuestra cartel maras amenaza amenazan encierra pared cuello sangre
    muerte matado suicido quema despertar existir`,
};

/** More of what only looks like danger. */
export const spanishLookAlikes: readonly string[] = [
  // Told, sung, rehearsed or played.
  "en la|el|una|un|mi|esa|ese *1 @ficcion *14 @duro *8 @duro",
  "en la|el|una|un|mi|esa|ese *1 @ficcion *14 @duro",
  "@ficcion dice|decia|es|trata|habla|que|sobre|de|donde|cuando|se|en|va|acerca|cuenta|termina|empieza *10 @duro *8 @duro",
  "@ficcion dice|decia|es|trata|habla|que|sobre|de|donde|cuando|se|en|va|acerca|cuenta|termina|empieza *10 @duro",
  "ensayamos|ensaye|ensayando|actue|actuamos|cante|cantamos|canta|lei|leimos|leyendo|vimos|vi|viendo|interprete|interpreto|jugamos|recite|recitamos|escribio *4 @ficcion *12 @duro",
  "@duro *8 en_la_obra|en_el_escenario|en_escena|en_la_pelicula|en_la_serie|en_el_juego|en_el_videojuego|en_el_ensayo|en_la_cancion|en_el_libro|en_la_novela|en_el_teatro|de_la_obra|de_la_pelicula|de_la_cancion|en_romeo|en_el_karaoke|de_romeo|en_las_noticias",
  "suicidio *2 en romeo|hamlet|werther|la_historia|la_literatura",
  // Jest, and what is only said strongly.
  "morir|morirme|muero|moria|matarme|mato|matar|mata|muerto|muerta|morimos *2 de *2 risa|verguenza|hambre|sueno|calor|frio|amor|envidia|aburrimiento|gusto|ganas|pena|vieja|viejo|cansancio|sed|curiosidad|nervios|ternura|emocion|tanto|ternura|tanta",
  "matarme|mato|matar|mata|matamos|matan|muero *3 estudiando|trabajando|entrenando|jaja|jajaja|besos|gimnasio|cucarachas|mosquitos|tiempo|ratas|el_tiempo|hambre|curiosidad|por_verte|por_una|por_un|por_ver",
  "mata|matar|mate|matan si|cuando *3 rompo|llego|llega|ensucio|suspendo|pierdo|olvido|vea|ve|entere|mancho|repruebo",
  "matarme|mato|matar|mata|matan|matarnos|matara a disgustos|sustos|preguntas|carcajadas",
  "@ficcion *3 protagonista|heroina|detective *8 @duro *8 @duro",
  "@ficcion *3 protagonista|heroina|detective *8 @duro",
  "@duro *8 jaja|jajaja|jajajaja|jeje",
  "suicidio|suicida *1 colectivo|politico|laboral|profesional|deportivo|comercial|economico|social",
  "gato|gata|perro|perra|bebe|nieto|hijo|hija estaba encima",
  "hospital *4 rompio *1 un brazo|pierna",
  "disparate|plan|idea suicida",
  "murio|fallecio|muerte|entierro|funeral|velorio|perdida *2 de|mi|por",
  "pienso|pensando|pienso_mucho *2 en|la *2 muerte de",
  // Somewhere else, and otherwise.
  "no puedo vivir sin >-el|ella|mi|miedo|dolor",
  "sin *3 no puedo vivir",
  "es|fue|seria|era|sera un|puro suicidio",
  "si *1 vuelvo|escucho|oigo|veo|vuelven|tengo *10 me *1 tiro|mato|ahorco|corto|muero|cuelgo|lanzo|pego_un_tiro *3 ventana|venas|balcon|puente|piso",
  "pegaron|pego|pegamos|dieron|dimos|dio una *1 paliza|goleada *8 padel|partido|futbol|tenis|ajedrez|cartas|final|torneo|liga|baloncesto|basquet|domino|cancha|marcador",
  "maestra|maestro|profe|profesor|profesora|entrenador|entrenadora|instructor|instructora|coach *4 me|nos quiere|va_a|mata|quieren *1 matar",
  "estoy|ando|esta|andamos|estamos que me|nos *1 ahorco|mato|muero|corto|ahorcamos|matamos|morimos|tiro",
  "nadie *1 me *3 extranar|extranara|extranaria|extrana|falta en la|el *1 junta|reunion|fiesta|clase|oficina|partido",
  "nos matamos estudiando|trabajando|entrenando|de_risa",
  "no *1 quiero|puedo|aguanto|soporto|deseo *1 estar|vivir|seguir|continuar *1 mas? *1 en|con|aqui *1 este|esta|mi|el|la|un|una|los|mis *1 piso|trabajo|ciudad|casa|suegra|curso|pueblo|barrio|oficina|grupo|equipo|departamento|apartamento|empresa|escuela|colegio|campo|roommate|companero|relacion|clase|jefe|padres|caos|reunion|empleo|pais|universidad|edificio|examenes|proyecto|banda|club",
  "no puedo|aguanto|soporto *1 mas *1 con|a|el|los|este|esta *2 examenes|ruido|trabajo|jefe|proyecto|trafico|calor|frio|tareas|clases|jefa|vecinos|dieta",
  "vivir *1 mas *1 en esta|este|la|el|un|una *1 ciudad|piso|casa|barrio|pueblo|departamento|edificio|pais|zona",
  "carta|cartas|nota|mensaje|correo|video *2 de *1 despedida *3 colegas|companeros|equipo|trabajo|jefa|jefe|alumnos|oficina|clase|grupo|vecinos|profe|profesora|maestra",
  "despedi|despedirme|despedida|despedimos *3 todos|amigos|equipo|companeros|colegas|jefe *2 en|del|al|antes *2 aeropuerto|trabajo|viaje|oficina|empresa|curso|mudarme|vacaciones|estacion|fiesta",
  // Over, long ago.
  "hace anos|mucho|tiempo|decadas *6 cortaba|cortarme|lastimaba|queria_morir|queria_morirme|pegaba|golpeaba|autolesionaba|matarme|suicidarme|quito|pego ~12 bien|superado|feliz|paz|segura|seguro|libre|sana|sano|recuperada|recuperado|hoy|orgullosa|orgulloso|perdone|vela",
  "cortaba|lastimaba|queria_morir|queria_morirme|pegaba|golpeaba|autolesionaba|quito_la_vida|quito *6 hace|de_nino|de_nina|de_chico|de_chica|de_adolescente|cuando_era *2 anos|mucho|tiempo|nino|nina|hoy|adolescente|joven|chico|chica",
  "pegaba|golpeaba|maltrataba *3 hace|cuando_era|de_nino|de_nina|de_chico|de_pequeno|de_pequena ~14 bien|perdone|paz|segura|libre|superado|hoy|fui",
  "se quito|mato|suicido *3 hace|en|cuando *3 anos|mucho|tiempo|era|19|20",
  // By chance, in play, at the hairdresser's.
  "corto|corte|cortar|cortado|corta|cortaba|cortarme|cortarse|cortando *2 pelo|flequillo|unas|dedo|papel|pasto|cabello|barba|puntas|melena|fleco|internet|llamada|luz|carbohidratos|azucar",
  "queme|quemo|golpee|lastime|rasguno|corte|golpeo *5 horno|sin_querer|jugando|puerta|cocinando|gato|plancha|basquet|futbol|correr|gimnasio|entrenando|caida|mesa",
  "carga|estorbo *2 para|en *2 wifi|cocina|equipo|red|servidor|maleta",
  "toca|toco|tocaba *2 guitarra|piano|tambor|bateria|violin|bajo|flauta|timbre|canciones|loteria",
  "pega|pego|pegan *1 stickers|fuerte|mucho|calcomanias|papelitos|gritos|saltos",
  "acabar|terminar con todo el|la|lo|los|las *1 >-dolor|sufrimiento|malo",
  "vivir tan? lejos|cerca|solo|sola|aqui|alla|juntos",
  "empuja|tira|pega|agarra|golpea|patea|empujo|tiro|pego|agarro|golpeo|ahorco|pateo|apunto *3 columpio|jugando|broma|agua|mano|clase|partido|lluvia|cola|pelota|balon|pistola_de_agua|de_agua|juguete|consola|entrenamiento|carinosamente|bailando",
  "pistola|pistolas|cuchillo|espada de *1 agua|juguete|silicona|plastico|madera|utileria|mantequilla",
  "miedo *3 casa|calle *2 por *2 tormenta|lluvia|trafico|nieve|frio|viento|oscuridad|huelga|temblor",
  "dio *1 cachetada|bofetada|golpe|sacudida *2 realidad|noticia|vida|aire|suerte",
  "nada|nadie *1 notaria si llego|falto_a",
  "me *1 quito|quito *3 tarea|nota|notas|castigo",
  "cartas *2 reyes|magos|santa|amor|solicitud",
  "tengo|puse|hay *1 fecha|plan|dia *2 para|de *2 boda|viaje|parto|examen|cirugia|jardin|mudanza|vacaciones|negocio|entrega",
  "todo *1 listo|orden|arreglado *3 viaje|vacaciones|fiesta|mudanza|boda|cena",
  "muero|morir|muere *1 en *1 su|la *1 casa|cama",
  "queria morir|morirse en su",
];
