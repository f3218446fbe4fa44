"""Numbers are written out in every language of the wire; here are their words, as data.

    "twenty-one", "einundzwanzig", "vingt et un", "двадцать один"  ->  21

A line holds `word=value` pairs; several words before one sign share the value. Compounds that are written as one word
(German, Spanish) are made from their parts below; those written as several words are added up by `core.facts.numbers`.
"""

# ruff: noqa: E501 - a table of words reads better in full lines than broken up

from typing import Final


def _table(text: str) -> dict[str, int]:
    """Read "one=1 two,deux=2" into a dictionary."""
    pairs = (item.rpartition("=") for item in text.split())
    return {word: int(value) for words, _, value in pairs for word in words.split(",")}


def _german() -> dict[str, int]:
    """Make the German numbers up to 99, and hundreds and thousands up to twelve of them."""
    ones = _table("ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9")
    tens = _table("zwanzig=20 dreißig,dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90")
    teens = _table(
        "zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19"
    )
    words = {f"{one}und{ten}": a + b for one, a in ones.items() for ten, b in tens.items()}
    words |= {one: a for one, a in ones.items() if a > 1} | tens | teens
    small = ones | {"zehn": 10, "elf": 11, "zwölf": 12}
    words |= {f"{one}hundert": a * 100 for one, a in small.items()}
    return words | {f"{one}tausend": a * 1000 for one, a in small.items()}


def _lasting() -> dict[str, int]:
    """Make "zweitägigen", "dreijähriges"."""
    ones = _table("ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwölf=12")
    spans = ("stündig", "tägig", "wöchig", "monatig", "jährig")
    return {f"{one}{span}e{end}": a for one, a in ones.items() for span in spans for end in ("", "n", "r", "s", "m")}


def _spanish() -> dict[str, int]:
    """Make the Spanish numbers from 16 to 29 and the hundreds, which are one word each."""
    ones = _table("uno,un,una,ún=1 dos,dós=2 tres,trés=3 cuatro=4 cinco=5 seis,séis=6 siete=7 ocho=8 nueve=9")
    words = {f"veinti{one}": 20 + a for one, a in ones.items()}
    words |= {f"dieci{one}": 10 + a for one, a in ones.items() if a > 5}
    hundreds = "doscient=200 trescient=300 cuatrocient=400 quinient=500 seiscient=600 setecient=700 ochocient=800 novecient=900"
    words |= {stem + end: value for stem, value in _table(hundreds).items() for end in ("os", "as")}
    return words | _table(
        "dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14"
        " quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90"
    )


CARDINALS: Final[dict[str, dict[str, int]]] = {
    "en": _table(
        "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13"
        " fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50"
        " sixty=60 seventy=70 eighty=80 ninety=90 twice=2"
    ),
    "de": _german() | _lasting() | {"eins": 1, "null": 0, "zweier": 2, "dreier": 3},
    "fr": _table(
        "zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13"
        " quatorze=14 quinze=15 seize=16 vingt,vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70"
        " huitante=80 nonante=90"
    ),
    "es": _spanish() | {"cero": 0},
    "ru": _table(
        "ноль=0 один,одна,одного,одной,одному=1 два,две,двух,двум,двое,двоих=2 три,трех,трёх,трем,трое,троих=3"
        " четыре,четырех,четырёх,четверо,четверых=4 пять,пяти,пятеро,пятерых=5 шесть,шести,шестеро=6 семь,семи,семеро=7"
        " восемь,восьми=8 девять,девяти=9 десять,десяти=10 одиннадцать,одиннадцати=11 двенадцать,двенадцати=12"
        " тринадцать,тринадцати=13 четырнадцать,четырнадцати=14 пятнадцать,пятнадцати=15 шестнадцать,шестнадцати=16"
        " семнадцать,семнадцати=17 восемнадцать,восемнадцати=18 девятнадцать,девятнадцати=19 двадцать,двадцати=20"
        " тридцать,тридцати=30 сорок,сорока=40 пятьдесят,пятидесяти=50 шестьдесят,шестидесяти=60 семьдесят,семидесяти=70"
        " восемьдесят,восьмидесяти=80 девяносто,девяноста=90 сто,ста=100 двести,двухсот=200 триста,трехсот,трёхсот=300"
        " четыреста,четырехсот=400 пятьсот,пятисот=500"
    ),
    "ar": _table(
        "صفر=0 واحد,واحدة=1 اثنان,اثنين,إثنان,إثنين,اثنتان,اثنتين=2 ثلاثة,ثلاث=3 أربعة,أربع,اربعة=4 خمسة,خمس=5 ستة,ست=6"
        " سبعة,سبع=7 ثمانية,ثماني,ثمان=8 تسعة,تسع=9 عشرة,عشر=10 عشرون,عشرين=20 ثلاثون,ثلاثين=30 أربعون,أربعين=40"
        " خمسون,خمسين=50 ستون,ستين=60 سبعون,سبعين=70 ثمانون,ثمانين=80 تسعون,تسعين=90 أحد=1 اثني,اثنا,إثني=2"
        " مئتان,مئتين,مائتين,مئتا,مئتي=200 ألفا,ألفي,ألفان,ألفين=2000 مليونا,مليوني,مليونان,مليونين=2000000"
        " مليارا,ملياري,ملياران,مليارين=2000000000"
    ),
}
"""Words that stand for one number each."""

PAIRS: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"both"}),
    "de": frozenset({"beide", "beiden", "beider"}),
    "fr": frozenset(),
    "es": frozenset({"ambos", "ambas"}),
    "ru": frozenset({"оба", "обе", "обоих", "обеих"}),
    "ar": frozenset(
        "ساعتان ساعتين يومان يومين أسبوعان أسبوعين شهران شهرين سنتان سنتين عامان عامين دقيقتان دقيقتين مرتين"
        " قتيلان قتيلين جريحان جريحين شخصان شخصين رجلان رجلين امرأتان امرأتين طفلان طفلين جنديان جنديين".split()
    ),
}
"""Words that say "two" only beside another number: "both sides" and "the two sides", the Arabic dual."""

SCALES: Final[dict[str, dict[str, int]]] = {
    "en": _table(
        "hundred=100 thousand,k=1000 million,m,mn,mln=1000000 billion,bn,bln=1000000000"
        " trillion,tn,trn,tln=1000000000000 dozen=12"
    ),
    "de": _table(
        "hundert=100 tausend,tsd=1000 million,millionen,mio=1000000 milliarde,milliarden,mrd=1000000000"
        " billion,billionen=1000000000000 dutzend=12"
    ),
    "fr": _table(
        "cent,cents=100 mille=1000 million,millions,mln=1000000 milliard,milliards,mds,md=1000000000 douzaine=12"
    ),
    "es": _table("cien,ciento=100 mil=1000 millón,millones,mln=1000000 billón,billones=1000000000000 docena=12"),
    "ru": _table(
        "тысяча,тысячи,тысяч,тыс=1000 миллион,миллиона,миллионов,млн=1000000"
        " миллиард,миллиарда,миллиардов,млрд=1000000000 триллион,триллиона,триллионов,трлн=1000000000000"
    ),
    "ar": _table("مئة,مائة=100 ألف,الف,آلاف=1000 مليون,ملايين=1000000 مليار,مليارات=1000000000 تريليون=1000000000000"),
}
"""Words that multiply what stands before them; the short ones count only right after a figure."""

EASTERN_SCALES: Final = _table("百=100 千=1000 万,萬=10000 億,亿=100000000 兆=1000000000000")
"""Signs that multiply what stands before them in Japanese and Chinese."""

SHORT_SCALES: Final = frozenset({"k", "m", "mn", "bn", "tn", "md"})

VAGUE: Final[dict[str, dict[str, int]]] = {
    "en": _table("tens=10 dozens=12 scores=20 hundreds=100 thousands=1000 millions=1000000 billions=1000000000"),
    "de": _table("dutzende,dutzenden=12 hunderte,hunderten=100 tausende,tausenden=1000 zehntausende=10000"),
    "fr": _table(
        "dizaine,dizaines=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 centaine,centaines=100"
        " millier,milliers=1000"
    ),
    "es": _table(
        "decena,decenas=10 docenas=12 quincena=15 veintena=20 centenar,centenares,cientos=100 miles,millares=1000"
    ),
    "ru": _table("десяток,десятки,десятков=10 сотня,сотни,сотен=100"),
    "ar": _table("عشرات=10 مئات=100 آلاف=1000 ملايين=1000000"),
}
"""Words for a number nobody counted: they differ from each other and from every counted number."""

ORDINALS: Final[dict[str, dict[str, int]]] = {
    "en": _table(
        "first=1 second=2 third,thirds=3 fourth=4 fifth,fifths=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10"
        " eleventh=11 twelfth=12"
    ),
    "de": {
        stem + end: value
        for stem, value in _table(
            "erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 acht=8 neunt=9 zehnt=10"
        ).items()
        for end in ("e", "en", "er", "es")
    },
    "fr": _table(
        "premier,première=1 deuxième=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12"
    ),
    "es": _table(
        "primer,primero,primera=1 segundo,segunda=2 tercer,tercero,tercera=3 cuarto,cuarta=4 quinto,quinta=5"
        " sexto,sexta=6 séptimo,séptima=7 octavo,octava=8 noveno,novena=9 décimo,décima=10"
    ),
    "ru": {
        stem + end: value
        for stem, value in _table(
            "перв=1 втор=2 четверт=4 четвёрт=4 пят=5 шест=6 седьм=7 восьм=8 девят=9 десят=10"
        ).items()
        for end in ("ый", "ой", "ая", "ое", "ого", "ому", "ую", "ом")
    }
    | _table("третий,третья,третье,третьего,третьей,третью,третьему=3"),
    "ar": _table(
        "الأول,الأولى=1 الثاني,الثانية=2 الثالث,الثالثة=3 الرابع,الرابعة=4 الخامس,الخامسة=5 السادس,السادسة=6 السابع,السابعة=7"
        " الثامن,الثامنة=8 التاسع,التاسعة=9 العاشر,العاشرة=10"
    ),
}

ARTICLES: Final[dict[str, frozenset[str]]] = {
    "en": frozenset({"a", "an"}),
    "de": frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    "fr": frozenset({"un", "une"}),
    "es": frozenset({"un", "uno", "una"}),
    "ru": frozenset(),
    "ar": frozenset(),
}
"""Words that say "one" only beside another number: "a man was" and "two men were"."""

SHARES: Final[dict[str, dict[str, int]]] = {
    "en": _table("thirds=3 quarters=4 fifths=5 sixths=6 sevenths=7 eighths=8 tenths=10"),
    "de": _table("drittel,dritteln=3 viertel,vierteln=4 fünftel,fünfteln=5 sechstel=6 achtel=8 zehntel=10"),
    "fr": _table("tiers=3 quart,quarts=4 cinquième,cinquièmes=5 dixième,dixièmes=10"),
    "es": _table("tercio,tercios=3 cuartos=4 quintos=5 décimo,décimos=10"),
    "ru": _table("треть,трети=3 четверть,четверти=4"),
    "ar": _table("ثلث=3 ربع=4 خمس=5"),
}
"""Parts of a whole: so many make one. In Russian and Arabic one stands alone, elsewhere a number stands before it."""

HALVES: Final[dict[str, dict[str, str]]] = {
    "en": {"half": "0.5"},
    "de": {
        "hälfte": "0.5",
        "halbe": "0.5",
        "halben": "0.5",
        "halbes": "0.5",
        "dreiviertel": "0.75",
        "anderthalb": "1.5",
    }
    | {
        f"{one}einhalb": f"{worth}.5"
        for one, worth in _table(
            "ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12"
        ).items()
    },
    "fr": {"moitié": "0.5"},
    "es": {"mitad": "0.5", "medio": "0.5", "media": "0.5"},
    "ru": {"половина": "0.5", "половины": "0.5", "половину": "0.5", "полтора": "1.5", "полторы": "1.5"},
    "ar": {"نصف": "0.5", "ثلثا": "0.6667", "ثلثي": "0.6667", "ثلثين": "0.6667"},
}
"""Parts of a whole that are one word."""

JOINERS: Final = frozenset({"and", "et", "y", "und", "-", "و"})
"""What may stand between the parts of one number."""
