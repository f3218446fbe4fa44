"""Which words make a fact of a word's neighbours: months, units, sayings, negations, hedges …, as data.

    "police said"  ->  `said` is a saying; what stands before it is the source

Two letters name the language. A word with a capital counts only with a capital ("May", "Montag").
"""

# ruff: noqa: E501, ISC004 - a table of words reads better in full lines than broken up

from typing import Final

LANGUAGES: Final = ("en", "de", "fr", "es", "ru", "ar")

EAST: Final = "ja"
"""Japanese and Chinese: no blanks between words, and a counter behind every figure."""

FUNCTION_WORDS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset(
        "the of and to was were is are be been that for on at by with has have had said from it he she his its they an as"
        " not will would after who which".split()
    ),
    "de": frozenset(
        "der die das den dem des und zu im am ist war wurde wurden von mit auf für bei ein eine einen nicht es gab sind"
        " sich hat haben nach aus um wird werden kein keine als auch dass sagte ihre rund ä ö ü ß".split()
    ),
    "fr": frozenset(
        "le la les des du et à est au aux un une en dans pour qui sur par été l' d' n' ne pas selon ce cette que"
        " ç è ê à ù ont il elle son sa ses avec".split()
    ),
    "es": frozenset(
        "el la los las del y en un una de que por con para se al fue su sus más según no lo ha han como este esta unos unas fueron ñ ó í".split()
    ),
}
"""Small words that tell a language in Latin letters."""

COUNTERS: Final = "人 名 歳 才 件 台 隻 機 棟 戸 軒 本 枚 個 頭 匹 回 度 票 席 位 社 校 発 秒 分 円 元 岁 个 艘 架 辆 家 所 次 级 級 层 層 周 週"
"""Signs behind a figure that say what is counted, in Japanese and Chinese."""

PERCENT: Final[dict[str, str]] = {
    "en": "% percent pct",
    "de": "% Prozent",
    "fr": "%",
    "es": "%",
    "ru": "% процент процента процентов",
    "ar": "% ٪ بالمئة بالمائة",
}
PERCENT_PAIRS: Final = frozenset(
    {("per", "cent"), ("pour", "cent"), ("por", "ciento"), ("في", "المئة"), ("في", "المائة")}
)

CURRENCIES: Final[dict[str, str]] = {
    "$": "$ usd dollar dollars us-dollar us-dollars dólar dólares доллар доллара долларов دولار دولارا us$",
    "€": "€ eur euro euros евро يورو",
    "£": "£ gbp pound pounds sterling pfund livre livres",
    "¥": "¥ jpy yen иен йен",
    "₽": "₽ rub rouble roubles ruble rubles rubel рубль рубля рублей روبل",
    "chf": "chf franken",
}

_TIME: Final = (
    "second,seconds,sekunden,secondes,segundos,секунд=s*1 minute,minutes,min,minuten,minutos,минут,минуты=s*60"
)
UNITS: Final = (
    _TIME
    + " nights,nächte,nuits,noches=night*1 cent,cents=c*1 hour,hours,hrs,stunde,stunden,heure,heures,hora,horas,час,часа,часов=s*3600"
    " fortnight,fortnights=s*1209600 day,days,tag,tage,tagen,jour,jours,día,días,день,дня,дней=s*86400"
    " week,weeks,woche,wochen,semaine,semaines,semana,semanas,неделя,недели,недель=s*604800"
    " month,months,monat,monate,monaten,mois,mes,meses,месяц,месяца,месяцев=mo*1"
    " year,years,jahr,jahre,jahren,an,ans,année,années,año,años,год,года,лет=mo*12"
    " decade,decades,jahrzehnt,jahrzehnte,jahrzehnten,décennie,décennies,década,décadas,десятилетие,десятилетия,десятилетий=mo*120"
    " century,centuries,jahrhundert,jahrhunderte,jahrhunderten,siècle,siècles,siglo,siglos,век,века,веков=mo*1200"
    " mg,milligrams,milligrammes,milligramm=mg*1 µg,mcg,microgram,micrograms,microgrammes=mg*0.001 gram,grams,gramm,grammes,gramos=mg*1000"
    " litre,litres,liter,liters,litros,литров=l*1 ml,millilitres,milliliters=l*0.001 gallon,gallons=gal*1"
    " hectare,hectares,ha,hektar,hectáreas,гектаров=ha*1 acre,acres=acre*1 inch,inches=in*1 ounce,ounces=oz*1 lb,lbs=lb*1 yard,yards=yd*1 knots=kn*1"
    " fahrenheit,F=°F*1 celsius,C=°*1"
    " mm,millimetres,millimeters=m*0.001 cm,centimetres,centimeters,zentimeter=m*0.01"
    " metre,metres,meter,meters,mètres,metros,метров=m*1"
    " km,kilometre,kilometres,kilometer,kilometers,kilometern,kilomètres,kilómetros,километров,км=m*1000"
    " mile,miles,meilen=mi*1 foot,feet=ft*1 kg,kilo,kilos,kilogram,kilograms,kilogramm,кг=kg*1"
    " ton,tons=ton*1 tonne,tonnes,tonnen,toneladas,тонн=kg*1000 degree,degrees,grad,degrés,grados,градусов=°*1"
    " stundenkilometer,stundenkilometern=kmh*1 prozentpunkt,prozentpunkte,prozentpunkten=pp*1 basispunkt,basispunkte,basispunkten=pp*0.01 times=x*1 mph=mph*1 kmh,kph=kmh*1 mw,megawatts=mw*1 gw,gigawatts=mw*1000 barrel,barrels=bbl*1"
)
"""Units a number is measured in: `words=base*factor`; numbers over one base can be compared."""

AT_LEAST: Final = frozenset({"au", "du", "al", "lo"})
"""Before "moins" and "menos" these say "at least", and not "minus"."""

CERTAIN: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"will", "shall"}),
    "de": frozenset("wird werden will wollen ist sind hat haben war waren wurde wurden".split()),
    "fr": frozenset("sera seront a ont est sont avait avaient était étaient".split()),
    "es": frozenset("será serán podrá podrán es son está están fue fueron".split()),
    "ru": frozenset("будет будут".split()),
}
"""Words that say for certain what "could", "soll" or "aurait" leave open."""

NEGATIONS: Final[dict[str, tuple[str, str]]] = {
    "en": (
        "not no never none nobody nothing neither nor cannot nowhere",
        "without failed fails rejected rejects refused refuses unable declined lacks lacked lacking denied few hardly lack unclear unknown uncertain rarely seldom barely scarcely avoid prevent prohibited banned forbidden unharmed unhurt uninjured unscathed unbeaten undefeated unchanged steady miss misses missed missing",
    ),
    "de": (
        "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder",
        "ohne kaum weigert weigerte weigerten lehnt lehnte lehnten abgelehnt verweigert verweigerte unfähig unklar unbekannt",
    ),
    "fr": (
        "pas jamais aucun aucune nul plus rien personne guère",
        "sans refuse refusé refusée refusés refusent décline décliné",
    ),
    "es": (
        "no nunca jamás nadie ningún ninguna ninguno tampoco",
        "sin negó negaron declinó declinaron rehusó rehusaron rechazó rechazaron evitó",
    ),
    "ru": (
        "не нет никто никогда нельзя",
        "без отказался отказалась отказались отказал отказала неизвестна неизвестно неизвестны неизвестен неясно",
    ),
    "ar": ("لم لا لن ليس ليست", "دون بدون غير رفض رفضت امتنع امتنعت"),
}
"""Words that deny, and words that may stand for them in a rephrasing but say nothing alone."""

EASTERN_CUES: Final = {
    "negation": frozenset(
        "不 没 没有 沒有 未 未能 尚未 从未 并未 并不 并没有 并非 不会 不能 無 非 なかっ ない なく ません ず".split()
    ),
    "hedge": frozenset(
        "疑似 可能 或 或许 也许 据称 涉嫌 とみられる とみられ らしい かもしれない 可能性がある ようだ".split()
    ),
}
"""What denies and what doubts in Chinese and Japanese where it alone comes or goes …"""
EASTERN_PLAIN: Final = frozenset(
    ["", *"已 已经 將 将 将会 会 能 可 可以 正 正在 仍 有 被 是 要 曾 る た いる だ です".split()]
)
"""… or stands for one of these, which say so for certain."""

HEDGES: Final[dict[str, tuple[str, str]]] = {
    "en": (
        "may might alleged allegedly reportedly apparently possibly perhaps probably suspected purported purportedly"
        " supposedly presumably seemingly unconfirmed",
        "could believed estimated expected feared appears appeared seems seemed thought claimed likely potentially potential maybe accused possible suggest suggests suggested suspicion",
    ),
    "de": (
        "angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher offenbar"
        " möglicherweise vermutlich wahrscheinlich anscheinend könnte könnten dürfte dürften",
        "wohl soll sollen",
    ),
    "fr": (
        "présumé présumée présumés apparemment peut-être probablement vraisemblablement pourrait pourraient",
        "aurait auraient serait seraient soupçonné soupçonnée soupçonnés",
    ),
    "es": (
        "presunto presunta presuntos presuntamente supuesto supuesta supuestamente aparentemente quizá quizás posiblemente"
        " probablemente habría habrían podría podrían",
        "sospechoso sospechosa sería serían estaría estarían",
    ),
    "ru": (
        "возможно вероятно предположительно якобы видимо предполагаемый предполагаемая предполагаемого предполагаемому предполагаемые предполагаемых может могут предварительным",
        "подозревается подозреваются предварительно",
    ),
    "ar": ("ربما يحتمل يزعم مزعوم المزعوم المفترض المفترضة", "قد"),
}

MOODS: Final = {"fr": ("rait", "raient"), "es": ("ría", "rían")}
"""What a verb ends in that says what is only told: "permettrait" for "permet"."""

SAYINGS: Final[dict[str, str]] = {
    "en": "said says say told reported announced confirmed added stated",
    "de": "sagte sagten sagt erklärte erklärten berichtete berichteten teilte teilten mitteilte mitteilten meldete meldeten bestätigte bestätigten betonte betonten versicherte versicherten",
    "fr": "dit déclaré annoncé affirmé indiqué précisé rapporté assuré expliqué souligné confirmé estimé ajouté",
    "es": "dijo dijeron declaró anunció afirmó aseguró aseguraron indicó indicaron explicó sostuvo manifestó confirmó confirmaron precisó comunicó reportó informó informaron señaló dicho informado anunciado afirmado señalado",
    "ru": "сообщил сообщила сообщили сообщило сообщает сообщают заявил заявила заявили заявило заявляет заявляют рассказал рассказала уточнил уточнили отметил отметила отметили сказал сказала сказали подчеркнул подчеркнула",
    "ar": "قال قالت ذكر ذكرت أعلن أعلنت أكد أكدت أفاد أفادت أوضح أوضحت أضاف أضافت",
}
ACCORDING: Final[dict[str, str]] = {
    "en": "according",
    "de": "laut zufolge angaben polizeiangaben behördenangaben medienangaben militärangaben regierungsangaben",
    "fr": "selon après",
    "es": "según acuerdo",
    "ru": "словам данным информации сообщению сведениям прогнозу мнению оценке оценкам версии",
    "ar": "بحسب حسب وفقا وفقاً وفق",
}

ACCORDING_PAIRS: Final = frozenset(
    {
        ("nach", "angaben"),
        ("d'", "après"),
        ("de", "acuerdo"),
        ("по", "словам"),
        ("по", "данным"),
        ("по", "информации"),
        ("по", "сообщению"),
        ("по", "сведениям"),
        ("по", "прогнозу"),
        ("по", "мнению"),
        ("по", "оценке"),
        ("по", "оценкам"),
        ("по", "версии"),
    }
)
"""Words that say "according to" only with the one before them …"""
ACCORDING_NEXT: Final[dict[str, str]] = {"according": "to", "acuerdo": "con"}
"""… and only with the one behind them."""
COMPOUND: Final = "angaben"
"""German names the source in the same word: "nach Polizeiangaben"."""

EVENTS: Final = frozenset("مقتل توقيف إصابة انتشال وفاة اعتقال إطلاق تدمير سقوط ارتفاع وصول عدد أن إن".split())
"""With these Arabic begins to say what was announced."""

AUXILIARIES: Final[dict[str, frozenset[str]]] = {
    "fr": frozenset({"a", "ont", "avait", "avaient"}),
    "es": frozenset({"ha", "han", "había", "habían"}),
}
"""What stands before a participle that says: "a annoncé la police"."""
PARTICIPLES: Final = frozenset(
    "déclaré annoncé affirmé indiqué précisé rapporté assuré expliqué souligné confirmé estimé ajouté dicho informado anunciado afirmado señalado".split()
)
"""Words that say only behind one of these."""
AS: Final = frozenset({"wie", "como", "как", "ما", "كما"})
"""What may open a clause that names its source behind the verb: "Как сообщает полиция"."""

SOURCE_SYNONYMS: Final[dict[str, str]] = {
    word: group
    for group in (
        "company firm group business",
        "police officers constabulary policemen",
        "army military troops",
        "officials official authorities",
        "spokesman spokeswoman spokesperson spokesmen",
        "residents locals inhabitants",
        "chief head leader boss",
        "witnesses witness eyewitnesses bystanders",
        "researchers scientists",
        "farmers growers",
        "lawyer attorney",
        "lawyers attorneys",
        "hospital doctors medics",
        "presidente mandatario gobernante",
    )
    for word in group.split()
}
"""Sources that change their word in a rephrasing and stay the same source."""

BODIES: Final = frozenset(
    "ministry department police office agency court party bank committee council commission service association union"
    " university hospital center centre government army navy force forces company board institute administration bureau"
    " house group federation society authority organization organisation embassy parliament ministère ministerio"
    " министерство министерства".split()
)
"""What bodies are called last: two of them are not one for that, as two people of one last name are."""

RUSSIAN_ENDINGS: Final = "аеёиоуыэюяйьмв"
"""What the cases of a Russian noun end in: "полиция", "полиции"."""

PRONOUNS: Final = frozenset(
    "he she they it we i you who one er sie es wir il elle ils elles on él ella ellos он она они".split()
)

BREAKS: Final = frozenset(
    "that and but who which when while as because with from by to on at had has have was were is are been be after before"
    " where also later earlier then than if about into over until unless though although dass und aber que à et mais y pero что и но как como wie إن أن".split()
)
"""Words no source reaches across."""

TO_BE: Final = frozenset({"is", "are", "was", "were", "been"})

DETERMINERS: Final = frozenset(
    "the a an its his her their this that der die das den dem ein eine le la les l' un une el los las".split()
)

SHORTENED: Final = frozenset(
    "mr mrs ms dr prof gen col capt lt sgt sen rep gov st no vs jan feb mar apr jun jul aug sep sept oct nov dec ca bzw"
    " mio mrd tsd co inc ltd corp jr sr mon tue wed thu fri art nr bn".split()
)
"""Shortened words: their full stop ends no sentence."""

ROUGHLY: Final = frozenset(
    "about some around nearly almost approximately roughly at least most more less fewer than over up to only just the a an"
    " rund etwa fast mindestens über knapp gut mehr als ungefähr die der environ près de quelque plus du moins les des"
    " unos unas casi más menos cerca los las около примерно почти более не менее نحو حوالي أكثر من".split()
)
"""Words between a verb and its number that say nothing of what is counted."""

HEADING_SMALL: Final = frozenset(
    "a an and as at but by for from in into nor of off on or over per the to up via with your you our their who what how"
    " when where why which this that".split()
)
"""Small words of a heading in title case."""

LEADS: Final = frozenset(
    "in since until till by of on from to after before through and or for last next this".split()
) | (frozenset("im ab bis seit vom ende anfang mitte und oder en de depuis desde hasta y el".split()))
"""Words that stand before a month and before no first name."""
