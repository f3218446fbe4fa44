"""Words and their opposites in French and Spanish, as data.

    "augmenté" / "baissé"     "subieron" / "bajaron"

See `opposites_table` for what counts where.
"""

# ruff: noqa: E501, ISC004 - a table of words reads better in full lines than broken up

from typing import Final

from wirediff.core.facts.opposites_table import Opposites

FRENCH: Final = Opposites(
    plain=(
        # more and less
        ("augmenté augmente augmentent augmenter augmentation progressé progresse progressent progression hausse hausses grimpé grimpe grimpent grimpait grimpaient progressait montait montaient bondissait bondi bondit gagné gagne gagnent relevé relève"
         " relèvent accru accrue croissance renchéri",
         "baissé baisse baissent baissait baissaient reculait reculaient chutait perdait perdaient cédait baisser baisses reculé recule reculent recul chuté chute chutent diminué diminue diminuent diminution perdu perd perdent abaissé abaisse abaissent réduit réduite"
         " plongé plonge cédé cède"),
        ("accéléré accélère accélération", "ralenti ralentit ralentissement"), ("renforcé renforcée renforce renforcement", "affaibli affaiblie affaiblit affaiblissement"),
        ("amélioré améliorée améliore amélioration", "dégradé dégradée dégrade dégradation détérioré détériorée détérioration aggravé aggravée"), ("meilleur meilleure", "pire"), ("mieux", "pis"),
        ("bénéfice bénéfices excédent excédents profit profits bénéficiaire excédentaire", "perte pertes déficit déficits déficitaire"), ("doublé double", "diminué divisé"), ("optimiste optimistes", "pessimiste pessimistes"),
        ("élevé élevée élevés élevées", "faible faibles bas basse"), ("supérieur supérieure supérieurs", "inférieur inférieure inférieurs"), ("fort forte forts fortes", "faible faibles"), ("maximum maximal", "minimum minimal"),
        ("durci durcit durcissement", "assoupli assouplit assouplissement"), ("nationalisé nationalisée", "privatisé privatisée"), ("aggravé aggravée aggrave", "apaisé apaisée apaise"),
        # war
        ("avancé avance avancent progressé", "retiré retirés retraite reculé recule replié repliés"), ("conquis reconquis capturé", "perdu abandonné cédé"), ("attaqué attaquée", "défendu défendue"), ("déployé déployés", "retiré retirés"),
        ("allié alliés alliée", "rival rivaux rivale ennemi ennemis adversaire adversaires"), ("armé armés", "désarmé désarmés"), ("accidentel accidentelle", "volontaire intentionnel criminel criminelle"), ("pacifique", "violent violente"),
        # courts and the police
        ("coupable coupables condamné condamnée condamnés condamnation", "innocent innocente innocents acquitté acquittée acquittés relaxé relaxée acquittement relaxe"),
        ("confirmé confirme confirment avoué avoue reconnu reconnaît admis admet", "démenti dément démentent nié nie nient contesté conteste"), ("confirmé confirme validé valide", "annulé annule infirmé cassé invalidé censuré"),
        ("arrêté arrêtée arrêtés incarcéré incarcérée interpellé interpellée interpellés détenu", "libéré libérée libérés relâché relâchée"), ("accordé accorde accordée", "refusé refuse refusée"),
        ("autorisé autorisée autorise permis permet légal légale", "interdit interdite interdits illégal illégale"), ("valable valide", "nul invalide"), ("vrai vraie exact", "faux fausse inexact"),
        # politics and diplomacy
        ("validé valide validée approuvé approuve adopté adoptée adopte accepté accepte acceptée soutenu soutient voté", "rejeté rejette rejetée refusé refuse refusée repoussé repousse"), ("soutenu soutient soutiennent appuyé", "combattu critiqué dénoncé rejeté"),
        ("voté_pour votent_pour vote_pour prononcé_pour manifesté_pour en_faveur", "voté_contre votent_contre vote_contre prononcé_contre manifesté_contre contre"), ("partisan partisans", "opposant opposants adversaire adversaires"),
        ("salué salue saluent félicité loué", "condamné condamne condamnent dénoncé dénonce critiqué critique fustigé déploré"), ("favorable favorables", "opposé opposés défavorable hostile"), ("majorité majoritaire", "minorité minoritaire"),
        ("rejoint rejoindre rejoignent", "quitté quitte quitter quittent"), ("élu élue réélu réélue", "battu battue évincé évincée"), ("nommé nommée embauché recruté", "limogé limogée licencié licenciée démis renvoyé"), ("gauche", "droite"),
        ("imposé impose instauré", "levé lève supprimé"), ("signé signe ratifié", "rejeté dénoncé"), ("inclus incluant compris", "exclu excluant"), ("provisoire temporaire provisoirement temporairement", "définitif définitive permanent définitivement"), ("obligatoire", "facultatif volontaire"),
        # health
        ("tué tués tuée tuées morts décédé décédés", "blessé blessés blessée blessées"), ("vivant vivante vivants survécu", "mort morte morts décédé décédée"), ("guéri guérie guéris", "mort morte décédé décédée"), ("indemne indemnes", "blessé blessés blessée blessées"),
        ("positif positive positifs", "négatif négative négatifs"), ("né née", "mort morte décédé"), ("vacciné vaccinés", "non-vacciné non-vaccinés"), ("léger légère légèrement légers", "grave graves gravement grièvement"),
        # come and go, begin and end
        ("ouvert ouverte ouverts ouvre ouvrent rouvert rouvre ouverture réouverture", "fermé fermée fermés ferme ferment fermeture"), ("commencé commence commencent débuté débute lancé", "terminé termine terminée fini finie achevé achève cessé"),
        ("repris reprend reprise", "suspendu suspend suspension interrompu interrompue"), ("arrivé arrivée arrivés arrive arrivent", "reparti repartie repartis départ"), ("atterri atterrit", "décollé décolle"), ("resté restée reste restent rester", "quitté quitte quitter quittent"),
        ("prolongé prolonge prolongée", "écourté raccourci"), ("construit", "démoli détruit"), ("tôt", "tard"), ("probable", "improbable"), ("possible", "impossible"), ("connu connue", "inconnu inconnue"),
        ("succès réussi réussie réussit", "échec échoué échoue"), ("intérieur", "extérieur"),
        # weather
        ("chaud chaude chauds chaleur", "froid froide froids"), ("sec sèche secs", "humide pluvieux"),
        # sport
        ("imposé impose imposés imposée", "incliné incline inclinés inclinée"), ("promu promus", "relégué relégués rétrogradé"), ("qualifié qualifiés qualifiée", "éliminé éliminés éliminée"), ("favori", "outsider"),
    ),
    mutual=(
        ("gagné gagne gagnent remporté remporte remportent victoire victoires battu vainqueur", "perdu perd perdent défaite défaites perdant été_battu été_battue été_battus"), ("acheté achète achètent achat acheteur acquis", "vendu vend vendent vente vendeur cédé"), ("importé importations importe", "exporté exportations exporte"),
        ("nord", "sud"), ("est", "ouest"), ("nord-est", "nord-ouest sud-est sud-ouest"), ("nord-ouest", "sud-ouest sud-est"), ("sud-est", "sud-ouest"), ("fils", "fille filles"), ("frère frères", "sœur sœurs soeur soeurs"), ("mari époux", "femme épouse"),
        ("homme hommes", "femme femmes"), ("garçon garçons", "fille filles fillette"), ("père pères", "mère mères"), ("oncle", "tante"), ("neveu", "nièce"), ("grand-père", "grand-mère"), ("aîné aînée", "cadet cadette"), ("prédécesseur", "successeur"),
        ("agresseur agresseurs", "victime victimes"), ("conducteur conductrice", "passager passagère"), ("masculin masculine", "féminin féminine"), ("locataire", "propriétaire"),
    ),
    close=(
        ("avant", "après"),
        ("plus", "moins"), ("avec", "sans"), ("dessus", "dessous"), ("sur", "sous"), ("premier première", "dernier dernière"), ("long longue", "court courte"), ("haut haute", "bas basse"), ("bon bonne", "mauvais mauvaise"), ("grand grande", "petit petite"),
        ("nouveau nouvelle", "ancien ancienne"), ("public publique", "privé privée"), ("plein", "vide"), ("brut", "net"), ("été", "hiver"), ("début", "fin"), ("devant", "derrière"), ("domicile", "extérieur"), ("riche", "pauvre"), ("marié mariée", "divorcé divorcée"), ("stable", "critique"), ("confirmé accueilli", "rejeté"),
    ),
    # "after" that names a source; who is sold something buys it
    quiet="d'_après vendu_à racheté_par acheté_par été_vendu été_vendue été_acheté été_achetée mise_en",
)  # fmt: skip

SPANISH: Final = Opposites(
    plain=(
        # more and less
        ("subieron subió suben sube subir subido subida subidas aumentó aumentaron aumenta aumentan aumentado aumento creció crecieron crece crecen crecido crecimiento alza repuntó repunta avanzó avanzaron incrementó incrementaron incremento elevó elevaron ganó",
         "bajaron bajó bajan baja bajar bajado bajada bajadas cayó cayeron cae caen caído caída caídas descendió descendieron desciende descenso disminuyó disminuyeron disminuye disminuido disminución retrocedió retrocede redujo redujeron reduce reducido reducción recortó recorta perdió desplomó"),
        ("aceleró aceleraron acelera acelerado aceleración", "desaceleró desaceleraron desacelera desaceleración ralentizó frenó"), ("fortaleció fortalecieron fortalece fortalecido", "debilitó debilitaron debilita debilitado"), ("apreció", "depreció"),
        ("mejoró mejoraron mejora mejorado", "empeoró empeoraron empeora empeorado deterioró"), ("mejor mejores", "peor peores"), ("mayor mayores", "menor menores"), ("fuerte fuertes", "débil débiles"), ("máximo máxima", "mínimo mínima"),
        ("ganancia ganancias beneficio beneficios superávit", "pérdida pérdidas déficit"), ("superior superiores", "inferior inferiores"), ("optimista optimistas", "pesimista pesimistas"), ("endureció endurece", "relajó relaja flexibilizó"),
        ("duplicó duplicaron", "redujo redujeron"), ("nacionalizó", "privatizó"), ("intensificó intensificaron", "amainó disminuyó"),
        # war
        ("avanzó avanzaron avanza avanzan avance", "retiró retiraron retira retiran retirada retrocedió retrocedieron replegó"), ("capturó capturaron conquistó tomó tomaron recuperó", "perdió perdieron abandonó abandonaron cedió"), ("atacó atacaron", "defendió defendieron"),
        ("aliado aliados aliada", "rival rivales enemigo enemigos adversario adversarios"), ("armado armados", "desarmado desarmados"), ("accidental", "intencionado intencional deliberado provocado"), ("pacífica pacífico", "violenta violento"), ("desplegó desplegaron", "retiró retiraron"),
        # courts and the police
        ("culpable culpables condenado condenada condenados condenó condenaron condena", "inocente inocentes absuelto absuelta absueltos absolvió absuelve absolvieron"), ("confirmó confirmaron confirma admitió admitieron admite reconoció reconoce confesó", "negó negaron niega niegan desmintió desmintieron desmiente"),
        ("ratificó ratificaron confirmó avaló", "anuló anularon revocó revocaron tumbó"), ("detenido detenida detenidos detuvo detuvieron arrestado arrestada arrestados encarcelado encarcelada", "liberado liberada liberados liberó excarcelado excarcelada"),
        ("concedió concedieron concede otorgó concedido", "denegó denegaron deniega negó rechazó denegado"), ("permitió permitieron permite permiten autorizó autorizaron autoriza permitido autorizado legal legales legalizó", "prohibió prohibieron prohíbe prohíben prohibido ilegal ilegales ilegalizó"),
        ("verdadero verdadera cierto cierta", "falso falsa"), ("válido válida", "nulo nula inválido"), ("demandante demandantes", "demandado demandados"),
        # politics and diplomacy
        ("aprobó aprobaron aprueba aprueban aprobado aprobada aceptó aceptaron acepta aceptan aceptado apoyó apoyaron apoya apoyan apoyo respaldó respaldaron respalda respaldan", "rechazó rechazaron rechaza rechazan rechazado rechazada rechazo tumbó tumbaron vetó"),
        ("a_favor", "en_contra contra"), ("partidario partidarios", "opositor opositores detractores"), ("elogió elogiaron elogia celebró celebraron celebra aplaudió aplaudieron saludó", "criticó criticaron critica condenó condenaron condena denunció denunciaron lamentó"), ("mayoría", "minoría"),
        ("oficialismo", "oposición"), ("izquierda izquierdista", "derecha derechista"), ("ingresó ingresaron unió unieron sumó", "abandonó abandonaron abandona salió"), ("electo elegido elegida reelegido reelegida", "destituido destituida derrocado"),
        ("nombró nombrado nombrada contrató contrataron contratado", "destituyó destituido destituida despidió despidieron despedido despedida"), ("impuso impusieron impone", "levantó levantaron levanta"), ("firmó firmaron", "rechazó vetó"), ("incluyó incluye incluido incluida incluyendo", "excluyó excluye excluido excluida excluyendo"),
        ("temporal temporalmente provisional", "permanente permanentemente definitivo definitiva"), ("obligatorio obligatoria", "voluntario voluntaria"), ("accedió", "negó"),
        # health
        ("muertos muertas muerto muerta murió murieron fallecido fallecidos", "heridos heridas herido herida"), ("vivo viva vivos vivas sobrevivió sobrevivieron", "muerto muerta muertos muertas murió murieron falleció"), ("recuperó recuperado recuperada", "murió falleció fallecido"), ("ileso ilesa ilesos ilesas", "herido herida heridos heridas"),
        ("positivo positiva positivos", "negativo negativa negativos"), ("benigno", "maligno"), ("leve leves", "grave graves"), ("nació nacido nacida", "murió falleció"), ("nacimiento", "muerte fallecimiento"), ("seguro segura", "inseguro insegura peligroso peligrosa"),
        # come and go, begin and end
        ("abrió abrieron abre abren abierto abierta abiertos reabrió reapertura apertura", "cerró cerraron cierra cierran cerrado cerrada cerrados cierre"), ("comenzó comenzaron comienza empezó empezaron empieza inició iniciaron inicia iniciado comienzo inicio", "terminó terminaron termina acabó acabaron acaba finalizó finalizaron concluyó fin"),
        ("reanudó reanudaron reanuda", "suspendió suspendieron suspende interrumpió paralizó"), ("llegó llegaron llega llegada", "partió partieron salió salieron salida"), ("aterrizó", "despegó"), ("entró entraron entrada", "salió salieron salida"), ("permanece permaneció queda quedó seguirá", "abandona abandonó abandonará"),
        ("amplió prolongó prorrogó", "acortó redujo"), ("construyó", "demolió destruyó"), ("dentro", "fuera"), ("temprano", "tarde"), ("probable", "improbable"), ("posible", "imposible"), ("conocido conocida", "desconocido desconocida"), ("éxito exitoso exitosa logró", "fracaso fracasó"),
        # weather
        ("calor caliente cálido cálida caluroso calurosa", "frío fría fríos"), ("seco seca", "húmedo húmeda lluvioso lluviosa"),
        # sport
        ("ascendió ascenso", "descendió descenso"), ("clasificado clasificada clasificó", "eliminado eliminada"), ("favorito favorita", "tapado"),
    ),
    mutual=(
        ("antes", "después"),
        ("ganó ganaron gana ganan ganado ganador venció vencieron vence derrotó victoria victorias triunfo triunfó", "perdió perdieron pierde pierden perdido perdedor derrota derrotas cayó"), ("compró compraron compra compran comprador adquirió", "vendió vendieron vende venden venta vendedor"), ("importó importaciones importa", "exportó exportaciones exporta"),
        ("norte", "sur"), ("este", "oeste"), ("noreste nordeste", "noroeste sureste sudeste suroeste sudoeste"), ("noroeste", "suroeste sudoeste sureste sudeste"), ("sureste sudeste", "suroeste sudoeste"), ("hijo hijos", "hija hijas"), ("hermano hermanos", "hermana hermanas"), ("marido esposo", "mujer esposa"),
        ("hombre hombres", "mujer mujeres"), ("niño niños", "niña niñas"), ("padre", "madre"), ("tío", "tía"), ("sobrino", "sobrina"), ("abuelo", "abuela"), ("nieto", "nieta"), ("varón varones", "hembra"), ("predecesor antecesor", "sucesor"), ("agresor agresores atacante atacantes", "víctima víctimas"), ("conductor", "pasajero"),
    ),
    close=(
        ("más", "menos"), ("alto alta altos altas", "bajo baja bajos bajas"), ("con", "sin"), ("sobre", "bajo"), ("primer primera primero", "último última"), ("largo larga", "corto corta"), ("bueno buena buen", "malo mala mal"), ("grande grandes gran", "pequeño pequeña"), ("nuevo nueva", "viejo vieja antiguo antigua"), ("público pública", "privado privada"), ("lleno llena", "vacío vacía"), ("bruto", "neto"),
        ("verano", "invierno"), ("principios comienzos", "finales fines"), ("delante", "detrás"), ("local", "visitante"), ("izquierdo izquierda", "derecho derecha"), ("rico", "pobre"), ("casado casada", "divorciado divorciada soltero soltera"), ("estable", "crítico crítica"), ("arriba", "abajo"), ("antes", "tras"), ("confirmó estimó", "desestimó"),
    ),
    quiet="vendido_a comprado_por comprada_por sin_embargo por_fin al_final en_fin a_fin",
)  # fmt: skip
