"""Which words make a date or a time of day, as data: weekdays, months, "next week", "noon".

    "lundi", "понедельник", "Montag"  ->  0

Two letters name the language. A word with a capital counts only with a capital ("May", "Montag").
"""

from typing import Final

WEEKDAYS: Final[dict[str, str]] = {
    "en": "Monday,Mon Tuesday,Tue,Tues Wednesday,Wed Thursday,Thu,Thurs Friday,Fri Saturday,Sat Sunday,Sun",
    "de": "Montag,montags Dienstag,dienstags Mittwoch,mittwochs Donnerstag,donnerstags Freitag,freitags"
    " Samstag,Sonnabend,samstags Sonntag,sonntags",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "ru": "понедельник,понедельника,понедельнику вторник,вторника среду,среда,среды четверг,четверга"
    " пятницу,пятница,пятницы субботу,суббота,субботы воскресенье,воскресенья",
    "ar": "الاثنين,الإثنين الثلاثاء الأربعاء,الاربعاء الخميس الجمعة السبت الأحد,الاحد",
}

DAY_PARTS: Final = ("morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
"""What German writes onto a weekday: "Freitagabend"."""

RELATIVE_DAYS: Final[dict[str, str]] = {
    "en": "yesterday today,tonight tomorrow",
    "de": "gestern heute morgen",
    "fr": "hier aujourd'hui demain",
    "es": "ayer hoy mañana",
    "ru": "вчера сегодня завтра",
    "ar": "أمس اليوم غدا",
}

_MORNING, _NOON, _NIGHT = range(3)

PARTS_BEHIND: Final[dict[str, dict[str, int]]] = {
    "en": {"morning": _MORNING, "afternoon": _NOON, "evening": _NIGHT, "night": _NIGHT},
    "de": {
        **dict.fromkeys(("morgen", "früh", "vormittag", "morgens"), _MORNING),
        **dict.fromkeys(("mittag", "nachmittag"), _NOON),
        **dict.fromkeys(("abend", "nacht", "abends"), _NIGHT),
    },
    "fr": {"matin": _MORNING, "après-midi": _NOON, "soir": _NIGHT},
    "es": {"mañana": _MORNING, "madrugada": _MORNING, "tarde": _NOON, "noche": _NIGHT},
    "ru": {"утром": _MORNING, "днем": _NOON, "днём": _NOON, "вечером": _NIGHT, "ночью": _NIGHT},
}
PARTS_BEFORE: Final[dict[str, dict[str, int]]] = {
    "en": {"early": _MORNING, "late": _NIGHT},
    "ru": {"утром": _MORNING, "вечером": _NIGHT},
    "ar": {
        "صباح": _MORNING,
        "فجر": _MORNING,
        "ظهر": _NOON,
        "عصر": _NOON,
        "مساء": _NIGHT,
        "ليل": _NIGHT,
        "ليلة": _NIGHT,
    },
}
"""Words that say which part of a day is meant, behind it and before it."""

PERIODS: Final[dict[str, dict[str, int]]] = {
    "en": dict.fromkeys("next coming".split(), 1) | dict.fromkeys("last past previous".split(), -1) | {"this": 0},
    "de": dict.fromkeys("nächste nächsten nächster nächstes kommende kommenden".split(), 1)
    | dict.fromkeys("letzte letzten letzter letztes vergangene vergangenen vorige vorigen".split(), -1)
    | dict.fromkeys("diese diesen dieser dieses".split(), 0),
    "fr": dict.fromkeys("prochaine prochain".split(), 1)
    | dict.fromkeys("dernière dernier passée passé".split(), -1)
    | dict.fromkeys("cette ce".split(), 0),
    "es": dict.fromkeys("próxima próximo".split(), 1)
    | dict.fromkeys("pasada pasado última último".split(), -1)
    | dict.fromkeys("esta este".split(), 0),
    "ru": dict.fromkeys("следующей следующем будущем".split(), 1)
    | dict.fromkeys("прошлой прошлом".split(), -1)
    | dict.fromkeys("этой этом".split(), 0),
    "ar": dict.fromkeys("المقبل المقبلة القادم القادمة".split(), 1) | dict.fromkeys("الماضي الماضية".split(), -1),
}
"""Words that make "week", "month" or "year" a date: the one to come, the one past, this one."""

PERIOD_NOUNS: Final[dict[str, str]] = {
    word: period
    for period, words in {
        "week": "week woche semaine semana неделе الأسبوع",
        "month": "month monat mois mes месяце الشهر",
        "year": "year jahr année an año году العام السنة",
    }.items()
    for word in words.split()
}

HOURS: Final[dict[str, dict[str, int]]] = {
    "en": {"midnight": 0, "noon": 720, "midday": 720},
    "de": {"mitternacht": 0},
    "fr": {"minuit": 0, "midi": 720},
    "es": {"medianoche": 0, "mediodía": 720},
    "ru": {"полночь": 0, "полдень": 720},
    "ar": {},
}
"""Words that are a time of day, in minutes."""

MONTHS_ALONE: Final[dict[str, str]] = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "январь,январе феврале,февраль марте,март апреле,апрель мае,май июне,июнь июле,июль августе,август"
    " сентябре,сентябрь октябре,октябрь ноябре,ноябрь декабре,декабрь",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
}
"""Month names that are dates without a day beside them."""
