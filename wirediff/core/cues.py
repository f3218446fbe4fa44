"""What a line of copy gives itself away by: the cues of credits, captions, notes, bylines and page furniture, as data.

Cues are in the languages wire copy comes in. The order of `LINE_CUES` is the order in which they are tried: an earlier
kind wins. What decides alone was measured on 388 captions and 5,256 paragraphs of news pages: a credit in final
brackets stands in 10 % of captions and 0.04 % of paragraphs; a missing full stop alone says little (56 % and 9 %).
"""

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator


class Later:
    """A pattern that is compiled when it is first asked for: most texts are read without looking into a caption."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern, self._flags = pattern, flags

    @cached_property
    def _compiled(self) -> "regex.Pattern[str]":
        return regex.compile(self._pattern, self._flags)

    def match(self, text: str, start: int = 0, end: int | None = None) -> "regex.Match[str] | None":
        """Match at the start of a stretch, as a compiled pattern does."""
        return self._compiled.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> "regex.Match[str] | None":
        """Search a stretch, as a compiled pattern does."""
        return self._compiled.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> "Iterator[regex.Match[str]]":
        """Find all in a stretch, as a compiled pattern does."""
        return self._compiled.finditer(text, start, end)


_AGENCY: Final = (
    r"AP|AFP|Reuters|REUTERS|dpa|DPA|EPA|EFE|ANSA|APA|ANP|AAP|PA|TASS|Interfax|Kyodo|Xinhua|NTB|TT|ats|ATS|SDA|KNA|"
    r"Belga|CP|UPI|PTI|IANS|Anadolu|AA|Sputnik|RIA Novosti|Getty(?: Images)?|Press Association|imago|picture alliance"
)
_NAME: Final = r"\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|al|bin|el|la)){0,4}"
_END: Final = r"[\s.)\]]*$"

_BOILERPLATE: Final = (
    r"^date \d{4}-\d\d-\d\d\b.{0,40}$",  # a crawler's line
    r"^ZCZC\b|^NNNN$",
    r"^\W?[a-z]{2,4} ?\d{2,5} \d \w \d{2,4} {1,}\w+ \d{4}$",  # a transmission's header: "eca0003 3 i 380 dpa 0045"
    r"^\d+ min(?:ute)?s? read$",
    r"^\(?(?:reporting|additional reporting|writing|editing|compiled) by\b.{0,200}$",
    r"^(?:©|copyright\b).{0,200}$",
    r"^our standards: |^bookmark with\b",
    r"^(?:read (?:more|also|next)|also read|related(?: coverage| stories| articles)?|see also|more on this|"
    r"lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|lea también|leer más|leggi anche|"
    r"читайте также|اقرأ أيضا[ً]?)\b:?.{0,120}$",
    r"^(?:sign up|subscribe|click here|follow us|share(?: this)?|print|e-?mail this|register|log in|advertisement|anzeige)\b.{0,60}$",
    r"^(?:ends?|-ends-|30|-30-|###|efe|more to come|mehr folgt)$",
    r"^(?!kill-)[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}$",  # initials: "hh/ph/ts/hd"
    r"^\p{Ll}{2,5}(?: \p{Ll}{2,4}){1,4}$(?<=^dpa.{0,20})",
    r"^[_=*~\p{Pd}\s]+$",
    r"^(?:source|quelle|media contact|press contact|contacts?|phone|tel|fax|e-?mail|web(?:site)?)\s*:.{0,120}$",
)
_NOTE: Final = (
    r"^\(?(?:eds|editors?|editor['’]s note|note to editors?|attention|achtung|redaktionshinweis|hinweis an die redaktion(?:en)?"
    r"|nota a los editores|note aux rédactions)\b\s*[:.(!-].{0,600}$",
    r"^\((?:adds|updates|updating|recasts|corrects|correcting|refiles|repeats|rewrites|removes|fixes|in \w+ \d+ story)\b.*\)$",
    r"^(?:\d+(?:st|nd|rd|th) +)?(?:lead|roundup|net)(?:[- ]writethru)?\s*:?$",
    r"^(?:\d+(?:st|nd|rd|th) +)(?:ld|lead)[- ]?(?:writethru)?$|^writethru$|^(?:update|urgent update) \d+$",
    r"^(?:refile|corrected|correction|repeat|rpt|extra|urgent|bulletin|flash|alert|snap|eil(?:meldung)?|korrektur|berichtigung|corrección|correctif)\s*[:!-]?$",
    r"^(?:(?:bulletin|mandatory|advisory)[ -]+)?(?:hold|kill)(?: +(?:hold|kill))*\b(?!-\w).{0,80}$(?-i:(?<=^[^a-z]*))",
    r"^(?:correction|clarification|korrektur|berichtigung|richtigstellung|rectificatif|corrección|rectificación)\s*:\s.{10,600}[.!]\)?$",
    r"^\(?(?:this|an earlier version of this) (?:[\w.]+ ){0,4}(?:story|article|report|version)\b.{0,80}\b(?:corrected|clarified|misstated|misidentified|incorrect(?:ly)?|wrong(?:ly)?)\b.{0,400}$",
    r"^(?:embargo(?:ed)?|sperrfrist)\b\s*(?::|until|till|bis|for).{0,200}$",
    r"^story withdrawn\b.{0,80}$|^(?-i:WITHDRAWN)$",
    r"^# notebook$|^## (?:note to editors|refile|correction|internet links|editorial contacts|redaktionelle hinweise)$",
)
_SLUGLINE: Final = (
    r"(?-i:^[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*/$)",
    r"^/?[\p{L}\p{N} .&'-]{2,40}(?:/[\p{L}\p{N} .&'-]{2,40})+/$|^/[\p{L}\p{N}&-]+(?:/[\p{L}\p{N} &-]+)+$",
    r"(?-i:^(?:\^)?[A-Z]{2}-[A-Z0-9]{2,}--?[\w, -]{2,80}<?$)",
    r"(?-i:^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+(?:/[A-Z0-9 ]+)?(?: \([^()]{2,60}\))?$)|(?-i:^[A-Z0-9-]{3,}/[A-Z0-9 -]{2,}(?: \([^()]{2,60}\))?$)",
)
_BYLINE: Final = (
    rf"(?-i:^(?:By|BY|Von|Par|Por|Di|Da|Door|Av|От|Автор:|Text:) (?:{_NAME}|dpa correspondents|The \p{{Lu}}\w+ \p{{Lu}}\w+)"
    rf"(?:(?:,| and| und| et| y| i| и| in) (?:{_NAME}|\p{{L}}+)){{0,4}},? ?(?:\w{{2,12}})? *=?$)",
)
_CREDIT: Final = (
    rf"^(?:photo|foto|picture|image|bild|credit|fotos|crédit|crédito|фото|صورة|تصوير)(?:graph)?(?: by| von| de| courtesy of)?\s*[:©/|]?\s*(?-i:{_NAME}|(?:{_AGENCY}))(?: ?[/,|] ?(?-i:{_NAME}|\p{{L}}+))?{_END}",
    rf"(?-i:^(?:© ?)?(?:{_AGENCY}|[A-Z]{{2,10}}) ?/ ?{_NAME}{_END})",
    rf"(?-i:^\((?:{_AGENCY}|{_NAME})(?: [Pp]hoto)?(?: ?[/|] ?{_NAME})?\)$)",
    r"^(?:handout|getty images|file photo|archivbild|archivfoto|imagen de archivo|photo d'archives|архивное фото)\.?$",
)
RIGHTS: Final = "all rights reserved"
"""Page furniture wherever it stands in a line's end."""

LINE_CUES: Final[tuple[tuple[str, "regex.Pattern[str]"], ...]] = tuple(
    (kind, regex.compile("|".join(f"(?:{pattern})" for pattern in patterns), regex.I))
    for kind, patterns in (
        ("note", _NOTE),
        ("credit", _CREDIT),
        ("byline", _BYLINE),
        ("boilerplate", _BOILERPLATE),
        ("slugline", _SLUGLINE),
    )
)
"""Cues of kinds that a whole line has."""

MARKUP_HEADING: Final = regex.compile(r"^(?P<level>#{1,6}) +\S")

CAPTION: Final = regex.compile(
    rf"\((?:[^()]{{0,80}}\b(?:photo|foto|image|bild|handout|pool|фото|صورة)\b[^()]{{0,80}}|(?-i:[\p{{L}}][\p{{L}} .]*/ ?[\p{{L}}][\p{{L}} .'’-]*)|(?-i:{_AGENCY}))\){_END}"
    rf"|(?-i:\b(?:{_AGENCY}) ?/ ?{_NAME}){_END}|(?-i:(?<=[.!?)] )[A-Z]{{2,10}} ?/ ?{_NAME}){_END}"
    rf"|\b(?:photo(?:graph)?|picture|foto|fotos|image|bild|фото|صورة|تصوير)(?: by| von| de| courtesy)?\s?[:/©] ?(?-i:[\p{{Lu}}\p{{Lo}}])[^.!?]{{1,60}}{_END}"
    rf"|^(?-i:FILE)(?:(?-i: PHOTO))?\s*[:\p{{Pd}}]|\(?file photo\)?{_END}|^(?:in this (?:\w+ ){{0,6}}(?:photo|image)\b|this (?:\w+[ ,]+){{0,6}}(?:file )?photo\b)"
    rf"|^(?:image caption|caption|bildunterschrift|bildtext|im bild|légende|pie de foto|archivbild|archivfoto|imagen de archivo|en la imagen|на фото|на снимке|подпись к фото|صورة أرشيفية|في الصورة)\b"
    rf"|\bgetty images{_END}|\bhandout(?: via .{{1,30}})?{_END}|\bvia (?-i:AP|Reuters|REUTERS|AFP){_END}|©[^.]{{2,40}}{_END}",
    regex.I,
)
"""A credit, or the words a caption opens with: each decides alone."""

CAPTION_SIGN: Final = re.compile(
    "|".join(map(re.escape, "/ © ) photo foto image picture bild handout pool via фото صورة تصوير".split()))
)
"""One of these, in lower case, stands near the end of every line that ends as `CAPTION` says."""

CAPTION_HINT: Final = regex.compile(
    r"\((?:left|right|centre|center|l|r|l-r|from left|links|rechts|à gauche|à droite|слева|справа)\)"
    r"|,? (?:left|right|centre|center|second left|second right), |\bfrom left\b|\bis seen\b|\bare seen\b|\bpictured\b|\bist zu sehen\b", regex.I,
)  # fmt: skip
"""Says something of a picture; it makes a caption of a line without a full stop."""

_STOP: Final = r"(?:--|\u2014|\u2013|-|_|\.-|\u2015)"
DATELINE: Final = regex.compile(
    rf"^(?P<dateline>(?:[\p{{Lu}}\p{{Lo}}][^.!?;:\"“”«»()]{{1,50}}(?:\.[^.!?;:\"“”«»()]{{0,30}})?)?(?:\((?:\p{{L}}[\p{{L}} ./-]{{1,28}})\)|/\p{{L}}[\p{{L}} -]{{2,30}}/|(?:Kyodo|AAP)))\s?{_STOP}\s"
    rf"|^(?P<dateline>[\p{{Lu}}][^.!?;:\"“”()]{{1,50}} \((?:{_AGENCY}|\p{{Ll}}{{2,4}} \p{{Ll}}{{2,4}})\)) (?=\p{{Lu}})"
    rf"|^(?P<dateline>\p{{Lu}}[\p{{Lu}} .'-]{{2,30}}(?:, [\p{{L}} .]{{2,20}})?(?:, \p{{L}}{{3,9}}\.? \d{{1,2}})?) {_STOP} "
)
"""The place, day and agency that a first paragraph opens with."""

DATELINE_ALONE: Final = regex.compile(
    rf"^\p{{Lu}}[^.!?\"]{{2,60}}(?:/\p{{L}}[\p{{L}} -]{{2,30}}/|\((?:{_AGENCY})\))\s*{_STOP}?\s*$"
)

SENTENCE_END: Final = regex.compile(r"[.!?:;…。！？؟۔।][\"'”’»“›)\]]*$")
"""Where a sentence ends, or a list is announced; curly marks close one too, low German ones included."""

SENTENCE_ENDS: Final = regex.compile(
    rf"{SENTENCE_END.pattern}|(?<=\p{{Ll}}\p{{Ll}})[.!?…؟][\"'”’»“›)\]]* +[\"'“„«(]?(?:\p{{Lu}}|\p{{Lo}})"
)
"""Where one does, or another one follows."""

FULL_STOP: Final = regex.compile(r"[.。۔।][\"'”’»“›)\]]*$")
"""Where a sentence ends, and no list or question does."""

# ------------------------------------------------------------------------------------------- what a caption is made of

_PHOTO_AGENCY: Final = (
    rf"EPA-EFE|{_AGENCY}|AP Newsroom|Associated Press|The Associated Press|The Canadian Press|Agence France-Presse|"
    r"Shutterstock|Alamy|iStock|NurPhoto|ZUMA(?: Press)?|Bloomberg|Europa Press|Keystone|APA-Images|IMAGO|Ritzau Scanpix|LaPresse|"
    r"ТАСС|РИА Новости|Интерфакс|Рейтер|رويترز|أسوشيتد برس|فرانس برس|أ ف ب|الأناضول|سبوتنيك"
)
_PHOTO: Final = (
    r"(?:photo(?:graph|graphy|s)?|picture|pic|image|foto|fotos|fotografía|fotografia|bild|crédits?(?: photo)?|crédito|credit"
    r"|фото|снимок|صورة|الصورة|تصوير)"
)
_FILE_WORDS: Final = (
    r"(?:file[- ](?:photo|picture|image|pic|photograph|handout)|archive (?:photo|picture|image)|archiv(?:bild|foto|aufnahme)|(?:foto|imagen|fotografía) de archivo|"
    r"(?:photo|image)s? d['’]archives?|архивн\w+ (?:фото(?:графия)?|снимок)|фото из архива|صورة (?:أرشيفية|من الأرشيف|ارشيفية))"
)
_BY: Final = rf"(?-i:{_NAME}|(?:{_PHOTO_AGENCY})|\p{{Arabic}}[\p{{Arabic}} ]{{1,40}})"
_JOINED: Final = rf"{_BY}(?:(?: ?[/|,] ?| via | für | for | pour | y | und | and ){_BY}){{0,4}}"

AGENCY: Final = Later(rf"(?<![\w-])(?:{_PHOTO_AGENCY})(?![\w-])")
"""An agency's name, as credits write it."""

FILE_HEAD: Final = Later(
    rf"(?:{_FILE_WORDS}|(?-i:FILE(?: PHOTOS?| PICTURE| IMAGE)?|File|ARCHIVO?|Archivo?|ARCHIVES?|АРХИВ|Архив|أرشيف|ARCHIVBILD|ARCHIVFOTO))\s*(?:[:\p{{Pd}}]+|\|)\s*"
    rf"|\((?:{_FILE_WORDS}|(?-i:FILES?|ARCHIV(?:O|ES)?|Archiv(?:o|es)?|АРХИВ|Архив|أرشيف))\)\s*[:\p{{Pd}}]?\s*|{_FILE_WORDS}\s*[.,]\s+",
    regex.I,
)
"""The mark of a picture from the archive, where a caption opens with it."""

FILE_TAIL: Final = Later(
    rf"\s*[(\[](?:{_FILE_WORDS}|(?-i:FILE|File|Archivo?|ARCHIVO?|Archives?|ARCHIVES?|Архив|АРХИВ|أرشيف))[)\]][\s.]*$|[\s/|,;.\p{{Pd}}]*(?<![\p{{L}}(\[]){_FILE_WORDS}[\s.]*$",
    regex.I,
)
"""The same mark where a caption closes with it."""

FILE_CREDIT: Final = Later(rf"\b{_FILE_WORDS}|[,/] ?(?-i:File|FILE|Archive?|Archivo|Archives)\b", regex.I)
"""The same mark inside a credit: "(AP Photo/Ines Calder, File)"."""

FILE_WITHIN: Final = Later(
    rf"(?<=\b(?:this|an?|dieses?|diese|cette|esta|этом|هذه)\b(?:[ ,.]+[\w’']+){{0,5}}[ ,.]+){_FILE_WORDS}|(?<=^\W*){_FILE_WORDS}",
    regex.I,
)
"""The same mark as a word of the caption's own: "This March 28, 2017, file photo shows …"."""

HANDOUT: Final = Later(
    rf"\bhand-?outs?\b(?= (?:{_PHOTO}|via|from)\b|[\s.)]*$)|(?<=[/(,] ?)hand-?outs?\b|\(HO\)|(?<=/)HO\b|\bcourtesy (?:of|photo)\b|\b{_PHOTO} (?:provided|released|supplied|taken and released|made available) by\b"
    rf"|\b(?:provided|released|supplied) by .{{2,60}} (?:shows?|show)\b|zur Verfügung gestellt|\bcedida por\b|\bcortesía de\b|\b{_PHOTO}s? (?:fournie|diffusée|transmise)s? par\b|\bimages? (?:fournie|diffusée|transmise)s? par\b"
    rf"|предоставлен\w* |(?:نشرتها|وزعتها|وفرتها|قدمتها) |(?<!(?-i:{_PHOTO_AGENCY}))(?<=[(/\s]) ?via (?-i:AP|Reuters|REUTERS|AFP|EPA|dpa)(?![\w-])",
    regex.I,
)
"""The picture was handed out by somebody who stands in it, or wants something."""

CREDIT_TAILS: Final = tuple(
    Later(pattern, regex.I)
    for pattern in (
        rf"\s*[(\[](?!\w+://)(?=[^()\[\]]*(?:(?-i:(?<![\w-])(?:{_PHOTO_AGENCY})(?![\w-]))|\b{_PHOTO}\b|©|\bhand-?out\b|\bpool\b|\bcourtesy\b|(?-i:{_NAME} ?/ ?{_NAME})))[^()\[\]]{{2,120}}[)\]][\s.]*$",
        rf"(?:(?<=^|[\s.!?…\"”»])|[,;|]\s*)(?:©|\(c\)|copyright\b)\s*(?:\d{{4}}\s+)?(?-i:\p{{Lu}}|\p{{Lo}}|{_PHOTO_AGENCY})[^.!?]{{0,60}}[\s.]*$",
        rf"(?:^|(?<=[\s.!?…\"”»)])|[|/\p{{Pd}}]\s*){_PHOTO}(?:\s*(?:by|von|de|par|courtesy of|courtesy)(?=\s)|\s*[:/©|\p{{Pd}}])\s*(?:©\s*)?{_JOINED}[\s.]*$",
        rf"(?:(?<=^|[\s.!?…\"”»)])|[|\p{{Pd}}]\s*)(?-i:{_PHOTO_AGENCY})(?: photo)? ?/ ?{_JOINED}[\s.]*$",
        rf"(?:(?<=[\s.!?…\"”»)])|[|\p{{Pd}}]\s*)(?-i:{_NAME}) ?[/|] ?(?-i:{_PHOTO_AGENCY})(?: via (?-i:{_PHOTO_AGENCY})){{0,2}}[\s.]*$",
        rf"(?:(?<=[.!?…\"”»)]\s|\d{{4}}\s)|[|\p{{Pd}}]\s*|(?<=\d{{4}}),\s)(?:handout(?: via)? |(?-i:{_NAME}) via )?(?-i:{_PHOTO_AGENCY})(?: photo)?(?:(?: via |/)(?-i:{_PHOTO_AGENCY})){{0,2}}[\s.]*$",
        rf"(?:(?<=[.!?…\"”»)\d]\s)|[/|]\s*)(?:(?-i:{_NAME})/)?(?:handout|hand-out)(?: (?:via|from|by) [^.!?]{{2,60}})?[\s.]*$",
        r"(?<=\w\s)(?-i:Getty Images|AP Photo|Handout|REUTERS)[\s.]*$",
    )
)
"""How the credit at a caption's end is written; each is tried on what the ones before left."""

CAPTION_LABEL: Final = Later(
    r"(?:(?:main )?image(?: caption)?|(?:photo )?caption|bildunterschrift|bildtext|im bild|légende|pie de foto|подпись к фото|в кадре)\s*[:\p{Pd}]?\s+"
    r"(?:(?<=[:\p{Pd}]\s+)|(?<=caption\s+))",
    regex.I,
)
"""A page's word that a caption follows."""

_WEEKDAY: Final = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|"
    r"(?:يوم )?(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)"
)
WEEKDAY: Final = regex.compile(rf"\b(?:{_WEEKDAY})\b", regex.I)
"""The days of the week: the date of a caption that names no other."""

_CAPITAL: Final = rf"(?!(?i:{_WEEKDAY})\b)(?:(?:al|el|as|an|ad|ash|at|az)-|[dDlL]['’])?\p{{Lu}}[\p{{L}}\p{{M}}'’.-]*"
_PLACE_NAME: Final = rf"(?-i:{_CAPITAL}(?:(?: (?:de|del|la|las|los|der|am|an|im|en|sur|sous|et|y|and|of|the|upon|на|al))* {_CAPITAL}){{0,4}}(?: \((?!(?i:{_FILE_WORDS}))[^()]{{2,30}}\))?)"
_PLACES: Final = rf"{_PLACE_NAME}(?:, {_PLACE_NAME}){{0,2}}"
_ARABIC_PLACE: Final = r"\p{Arabic}+(?: \p{Arabic}+){0,2}?(?:[،,] ?\p{Arabic}+(?: \p{Arabic}+)?)?"
_AT: Final = r"(?:in|at|near|off|outside|around|inside|through|across|towards?|bei|nahe|vor|à|au|aux|en|dans|près de|près d['’]|cerca de|frente a|в|во|под|около|близ|у|на|в районе)"
_THE: Final = r"(?:(?:the|der|den|dem|die|la|le|les|el|los|las|городе|городу) )?"
PLACE_BEFORE_DATE: Final = Later(
    rf"\b(?:{_AT}|im|of|von|de|del|from|aus) {_THE}(?P<place>{_PLACES})[,;]?\s*(?:(?:on|am|den|le|el|du|vom|в|во|,)\s*)*(?:(?:{_WEEKDAY})[,]?\s*(?:(?:den|le|el|dem)\s*)?)?$"
    rf"|(?:^|\s)(?:في|قرب|قبالة|وسط|من) (?P<place>{_ARABIC_PLACE})[،,]?\s*(?:في )?(?:(?:{_WEEKDAY})[،,]?\s*)?$",
    regex.I,
)
"""The place that stands right before a caption's date."""
PLACE: Final = Later(
    rf"(?<!\p{{L}}){_AT} {_THE}(?P<place>{_PLACES})|(?:^|\s)(?:في|قرب|قبالة|وسط) (?P<place>{_ARABIC_PLACE})(?=[.،,]|$| (?:يوم|في) )",
    regex.I,
)
"""A place anywhere else."""
