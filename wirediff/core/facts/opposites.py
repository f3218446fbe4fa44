"""Words and their opposites, as data: where the one stood and the other stands, the story was turned round.

    "rose" / "fell"     "schuldig" / "unschuldig"     "выросли" / "упали"

A pair holds the words of either side; words on one side say much the same.
"""

# ruff: noqa: E501, ISC004 - a table of words reads better in full lines than broken up

from typing import Final

from wirediff.core.facts.cue_words import EAST

OPPOSITES: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "en": (
        ("rose rise rises risen rising gained gain gains up higher climbed increased increase increases jumped soared"
         " surged grew grow grows raised raises raise hiked widened",
         "fell fall falls fallen falling lost lose loses down lower dropped decreased decrease decreases slid plunged"
         " slipped sank shrank shrink shrinks cut cuts lowered lowers slashed tumbled declined narrowed"),
        ("guilty convicted", "innocent acquitted cleared"),
        ("admitted admits confirmed confirms", "denied denies"),
        ("approved approves accepted accepts backed backs supported supports passed",
         "rejected rejects refused refuses opposed opposes blocked"),
        ("passed passes", "failed fails"), ("least", "most"),
        ("won wins win victory beat beats defeated", "lost loses lose defeat"),
        ("profit profits surplus", "loss losses deficit"),
        ("alive survived survives", "dead died dies"),
        ("opened opens open reopened reopens reopen", "closed closes shut"),
        ("charged arrested jailed detained", "released freed"),
        ("began begins started starts", "ended ends stopped stops"),
        ("before", "after"),
        ("more above over", "less fewer below under"),
        ("first", "last"),
        ("likely", "unlikely"),
        ("legal lawful", "illegal unlawful"),
        ("safe", "unsafe dangerous"),
        ("better", "worse"),
        ("stay stays stayed staying remain remains remained", "leave leaves leaving quit quits"),
        ("north northern", "south southern"),
        ("east eastern", "west western"),
        ("lifted lifts", "imposed imposes"),
        ("allowed allows allow", "banned bans ban barred prohibited"),
        ("killed dead slain", "injured wounded hurt"),
        ("confessed admitted", "denied"), ("upheld upholds", "overturned overturns quashed"),
        ("accelerated accelerates", "slowed slows decelerated"), ("agreed agrees", "refused refuses declined"),
    ),
    "de": (
        ("stieg stiegen steigt steigen gestiegen wuchs wuchsen wächst gewachsen erhöhte erhöhten erhöht zugelegt",
         "sank sanken sinkt sinken gesunken fiel fielen fällt gefallen schrumpfte schrumpft senkte senkten gesenkt"),
        ("gewann gewannen gewinnt gewonnen siegte sieg", "verlor verloren verliert unterlag niederlage"),
        ("schuldig verurteilt", "unschuldig freigesprochen"),
        ("bestätigte bestätigten bestätigt", "dementierte dementierten bestritt bestreitet"),
        ("gebilligt billigte angenommen zugestimmt stimmte", "abgelehnt lehnte zurückgewiesen"),
        ("gewinn überschuss", "verlust defizit"),
        ("geöffnet öffnete öffnet eröffnet", "geschlossen schloss schließt"),
        ("festgenommen verhaftet", "freigelassen"),
        ("begann begannen beginnt begonnen", "endete endeten endet beendet"),
        ("getötet tote toten tot gestorben", "verletzt verletzte verletzten"),
        ("höher", "tiefer niedriger"), ("mindestens wenigstens", "höchstens"), ("verdoppelte verdoppelt", "halbierte halbiert"), ("zugelegt", "nachgegeben"),
        ("vor", "nach"), ("mehr über", "weniger unter"), ("dafür", "dagegen"), ("erlaubt", "verboten"), ("lebend überlebte", "tot starb"),
    ),
    "fr": (
        ("augmenté augmente augmentent progressé hausse grimpé bondi", "baissé baisse baissent reculé chuté diminué"),
        ("gagné gagne remporté victoire", "perdu perd défaite"),
        ("coupable condamné", "innocent acquitté"),
        ("confirmé confirme avoué avoue reconnu reconnaît", "démenti dément nié nie"),
        ("approuvé adopté accepté", "rejeté refusé repoussé"),
        ("bénéfice bénéfices excédent", "perte pertes déficit"),
        ("ouvert ouvre rouvert", "fermé ferme"),
        ("arrêté incarcéré interpellé", "libéré relâché"),
        ("commencé commence débuté", "terminé termine fini"),
        ("tué tués tuée tuées morts", "blessé blessés blessée blessées"), ("relevé relève", "abaissé abaisse"),
        ("imposé impose", "incliné incline"), ("condamné condamnée", "relaxé relaxée acquitté acquittée"),
        ("progresse progressent grimpe grimpent bondit", "recule reculent chute chutent"),
        ("avant", "après"), ("plus", "moins"), ("autorisé", "interdit"), ("nord", "sud"), ("est", "ouest"), ("vivant", "mort"),
    ),
    "es": (
        ("subieron subió suben sube aumentó aumentaron creció crecieron alza",
         "bajaron bajó bajan baja cayó cayeron descendió disminuyó caída"),
        ("ganó ganaron gana venció victoria", "perdió perdieron pierde derrota"),
        ("culpable condenado", "inocente absuelto"),
        ("confirmó confirma admitió", "negó niega desmintió"),
        ("aprobó aprobaron aceptó apoyó", "rechazó rechazaron"),
        ("ganancia ganancias beneficio beneficios superávit", "pérdida pérdidas déficit"),
        ("abrió abren abierto abierta reabrió", "cerró cierran cerrado cerrada"),
        ("detenido detenida arrestado", "liberado liberada"),
        ("comenzó empezó inició", "terminó acabó"),
        ("muertos muertas muerto muerta", "heridos heridas herido herida"), ("aceleró acelera", "desaceleró desacelera"),
        ("absolvió absuelve", "condenó condena"), ("ratificó confirmó", "anuló revocó"), ("subida alza sube", "caída bajada baja retrocede"),
        ("antes", "después"), ("más", "menos"), ("norte", "sur"), ("este", "oeste"), ("vivo viva", "muerto muerta"),
    ),
    "ru": (
        ("выросли вырос выросла выросло растут поднялись увеличился увеличилась увеличились повысил повысила повысили",
         "упали упал упала упало падают снизились снизился снизилась снизилось снизил снизила сократился сократились"),
        ("выиграл выиграла выиграли победил победила победили победу", "проиграл проиграла проиграли поражение"),
        ("виновным виновен виновной", "невиновным невиновен невиновной"),
        ("подтвердил подтвердила подтвердили", "опроверг опровергла опровергли"),
        ("одобрил одобрила одобрили поддержал поддержали принял приняли", "отклонил отклонила отклонили отверг отвергли"),
        ("прибыль", "убыток убытки"),
        ("открыли открыл открыт открыта открылся", "закрыли закрыл закрыт закрыта закрылся"),
        ("задержали задержан арестовали арестован", "освободили освобожден отпустили"),
        ("начался началась начались", "закончился закончилась закончились завершился"),
        ("погибли погиб погибла погибло убиты убит убита", "ранены ранен ранена пострадали пострадал"),
        ("ускорилась ускорился ускорилось", "замедлилась замедлился замедлилось"), ("оправдал оправдали", "осудил осудили"),
        ("растут растет растёт", "снижаются снижается падают падает"), ("подорожал подорожала подорожали", "подешевел подешевела подешевели"),
        ("до", "после"), ("больше более", "меньше менее"), ("выше", "ниже"), ("разрешил разрешили", "запретил запретили"),
    ),
    EAST: (  # and Chinese: only where nothing else stands in the hunk
        ("死亡 身亡 遇难 死", "受伤 负伤 傷 負傷 伤 けが"),
        ("上涨 上升 增长 增加 涨 升 增 上昇 増加 漲", "下跌 下降 减少 下滑 跌 降 减 下落 減少 低下 減"),
        ("胜 获胜 勝っ 勝利", "负 失利 敗れ 敗北 負け"), ("可决 可決 通过 批准 同意 接受", "否决 否決 拒绝 反对"), ("支持 赞成 賛成", "反对 反対"),
        ("证实 承认 確認", "否认 否定"), ("有罪", "无罪 無罪"), ("逮捕 拘留", "释放 釈放"), ("盈利 黒字", "亏损 赤字"), ("高", "安 低"),
        ("以上 超过", "以下 不足"), ("至少", "至多 最多"), ("する", "しない"),
    ),
    "ar": (
        ("ارتفعت ارتفع ترتفع يرتفع زادت زاد صعدت صعد ارتفاع", "انخفضت انخفض تنخفض ينخفض تراجعت تراجع هبطت هبط انخفاض"),
        ("فاز فازت يفوز فوز", "خسر خسرت يخسر خسارة"),
        ("مذنب مذنبا مدان", "بريء بريئا"),
        ("أكد أكدت", "نفى نفت"),
        ("وافق وافقت أقر قبل قبلت", "رفض رفضت"),
        ("أرباح ربح", "خسائر"),
        ("فتح فتحت", "أغلق أغلقت"),
        ("اعتقل اعتقلت", "أطلق أفرج أفرجت"),
        ("بدأ بدأت", "انتهى انتهت"),
        ("قتل قتلى مقتل", "أصيب جرحى إصابة"), ("برأت برأ", "أدانت أدان"),
        ("شمال", "جنوب"), ("شرق", "غرب"), ("أكثر", "أقل"),
    ),
}  # fmt: skip


def sides(language: str) -> dict[str, tuple[tuple[int, int], ...]]:
    """Give, for each word of a language that has an opposite, the numbers of its pairs and its side in each."""
    found: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, pair in enumerate(OPPOSITES.get(language, ())):
        for side, words in enumerate(pair):
            for word in words.split():
                found[word] = (*found.get(word, ()), (number, side))
    return found
