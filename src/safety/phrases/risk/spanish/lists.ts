import type { WordLists } from "../../../pattern.js";

/** Words that the phrases of danger in Spanish share, with the forms of several countries. */
export const spanishDangerLists: WordLists = {
  persona: `hijo hija hijos hijas hermano hermana hermanito hermanita amigo amiga mejor_amigo mejor_amiga mama papa madre padre abuelo abuela
    abuelito abuelita primo prima tio tia esposo esposa marido mujer novio novia pareja alumno alumna estudiante companero companera
    vecino vecina sobrino sobrina cunado cunada suegra suegro ex nieto nieta chico chica muchacho muchacha paciente viejo vieja nene nena
    chavo chava pololo polola cuate roomie nino nina adolescente hermanastro hijastro hijastra padrastro madrastra colega mami papi
    conocido conocida alguien senora senor joven profe redaccion hijastra nietos sobrinos hijito hijita`,
  quiere: `quiero quisiera querria queria quise deseo deseaba necesito prefiero preferiria gustaria ganas pienso pensando pensado pense
    planeo planeando plan intente intentado intento trato trate decidi decidido voy iba vamos ganitas pensar idea punto quieres anhelo sueno
    rogaria ansio espero pido ruego rezo ojala mejor siento quiera pensaba planeado tentado tentada solo impulso impulsos pensamiento pensamientos`,
  morirme: `morir morirme matarme suicidarme suicidar ahorcarme colgarme dispararme ahogarme envenenarme electrocutarme quitarme_la_vida
    quitarme_de_en_medio sacarme_la_vida dejar_de_existir dejar_de_vivir dejar_de_respirar acabar_con_mi_vida acabar_con_mi_existencia
    terminar_con_mi_vida poner_fin_a_mi_vida acabar_conmigo estar_muerto estar_muerta irme_de_este_mundo no_existir no_vivir
    no_despertar no_despertarme no_haber_nacido nunca_haber_nacido cortarme_las_venas desaparecer_para_siempre desaparecer_de_este_mundo
    pegarme_un_tiro darme_un_tiro meterme_un_tiro volarme_los_sesos volarme_la_cabeza tirarme_del tirarme_de_un tirarme_al_metro
    tirarme_al_tren tirarme_a_las_vias tirarme_abajo_de tirarme_debajo aventarme_del aventarme_de aventarme_al_metro lanzarme_al_vacio
    saltar_al_vacio tirarme_al_vacio tirarme_por_la_ventana tirarme_por_el lanzarme_del lanzarme_de_un arrojarme_al arrojarme_a_las
    tirarme_desde saltar_desde saltar_del saltar_de_un_puente dormir_para_siempre dormir_y_no_despertar dormirme_y_no_despertar
    partir_de_este_mundo dejar_este_mundo abandonar_este_mundo inmolarme sobredosis intoxicarme tomarme_todas`,
  morirse: `morir morirse matarse suicidarse ahorcarse colgarse dispararse quitarse_la_vida acabar_con_su_vida terminar_con_su_vida
    pegarse_un_tiro darse_un_tiro meterse_un_tiro tirarse_del tirarse_de tirarse_al tirarse_por cortarse_las_venas desaparecer_para_siempre
    no_vivir no_despertar no_existir lastimarse hacerse_dano cortarse envenenarse poner_fin_a_su_vida irse_de_este_mundo matarme
    suicidarme morirme quitarme_la_vida no_haber_nacido estar_muerto estar_muerta lanzarse_del lanzarse_de acabar_con_todo tirarse
    dejar_de_vivir dejar_este_mundo saltar_del saltar_de_un aventarse`,
  mejor:
    "mejor mejores feliz felices tranquilo tranquila tranquilos tranquilas descansaria descansarian descansaran aliviado aliviados alivio libre libres bien paz favor",
  sinmi: `sin_mi si_yo_no_estuviera si_no_estuviera si_me_muero si_me_muriera si_yo_muriera si_muriera si_yo_no_existiera si_no_existiera
    cuando_yo_no_este cuando_no_este cuando_me_muera cuando_muera cuando_yo_muera si_desapareciera si_yo_desapareciera si_desaparezco
    si_me_mato si_yo_no_esto cuando_me_vaya_para_siempre si_me_voy_para_siempre el_dia_que_no_este el_dia_que_me_muera si_ya_no_estoy
    si_ya_no_estuviera cuando_ya_no_este si_yo_ya_no_estuviera si_me_matara si_no_hubiera_nacido si_yo_no_hubiera_nacido sin_mi_presencia
    si_yo_faltara si_falto si_dejo_de_existir si_yo_dejara_de_existir sin_mi_aqui que_yo_desapareciera que_me_muriera que_me_muera
    que_yo_no_estuviera que_yo_me_muera si_ya_no_existiera cuando_yo_falte si_yo_me_muero si_yo_me_muriera cuando_ya_no_exista`,
  vivir: `vivir viviendo seguir seguir_viviendo seguir_adelante existir estar_viva estar_vivo estar_aqui seguir_aqui continuar seguir_vivo
    seguir_viva la_vida mi_vida vida levantarme despertar despertarme estar_en_este_mundo seguir_existiendo luchar respirar mi_existencia`,
  lugar:
    "en con aqui alla cerca lejos solo sola juntos del de a al por tan como sin_trabajar hablando esperando discutiendo estudiando",
  pastillas:
    "pastillas pastilla pildoras pildora somniferos tabletas pepas medicamentos medicinas medicacion paracetamol calmantes ansioliticos antidepresivos insulina clonazepam frasco remedios tranquilizantes rivotril",
  cercano2: `marido esposo novio pareja ex padre padrastro papa madre madrastra mama hermano hermana hijo hija mujer esposa novia tio tia abuelo
    abuela jefe vecino suegro suegra cunado primo el ella viejo vieja cuidador cuidadora enfermero enfermera nuera yerno entrenador profesor
    maestro cura pastor patron casero companero papas padres mami papi bf gf hombre sujeto tipo alguien conviviente concubino`,
  pega2: `pega pego pegaba pegan pegaron golpea golpeo golpean golpearon maltrata maltrato maltratan ahorca ahorco estrangula estrangulo viola violo
    violan violaron patea pateo patean cachetea cacheteo abofetea abofeteo casco casca fajo faja agarro_a_golpes agarra_a_golpes
    caga_a_palos cago_a_palos muele_a_palos molio_a_palos azota azoto empuja empujo avienta avento zamarrea zamarreo jalonea jaloneo
    quema quemo ahoga ahogo asfixia asfixio apunala apunalo muerde mordio lastima lastimo tortura madrea madreo surra cachetazo
    agrede agredio agreden dio_una_paliza da_palizas da_una_paliza dio_un_punetazo dio_una_cachetada dio_cachetadas dio_una_bofetada
    dio_golpes da_golpes dio_un_golpe da_cachetadas dio_una_patada dio_patadas da_patadas da_una_cachetada sacude levanta_la_mano
    levanto_la_mano puso_la_mano_encima pone_la_mano_encima tira_del_pelo tiro_del_pelo pega_con tiro_al_suelo tiro_al_piso`,
  nene: "bebe hijo hija hijos hijas nino nina ninos hermano hermana hermanos hermanito hermanita mama madre papa abuela abuelo esposa esposo novia novio mujer nene nena sobrino sobrina perro gato familia pareja hijastro padrastro",
  arma: "cuchillo navaja pistola arma machete revolver escopeta fusil pistolas armas cuchillos martillo palo tijera tijeras botella rifle bate",
  golpes: `cinturonazos cachetadas golpes patadas punetazos trompadas pinas bofetadas correazos palazos cintazos chanclazos cinchazos
    cablazos coscorrones nalgadas trancazos madrazos manotazos guantazos cinturonazo cachetada patada punetazo botellazo bofetada palazo
    varillazos latigazos empujones jalones`,
  cuerpo:
    "brazo brazos muneca munecas pierna piernas muslo muslos piel venas antebrazo antebrazos abdomen vientre manos",
};
