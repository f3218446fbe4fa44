"""Chinese, Japanese and Arabic have no capitals; there a place is known by its name alone, and by nothing else.

    "访问马来西亚" / "访问印度尼西亚"     ->   name 马来西亚 > 印度尼西亚
    "في حمص" / "في حلب"                    ->   name حمص > حلب

Countries, capitals and the cities that are most in the news are known. What is a word of its own as well is no name.
"""

# ruff: noqa: E501 - a table of words reads better in full lines than broken up

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from wirediff.core.facts.alignment import Alignment
from wirediff.core.facts.cue_words import EAST
from wirediff.core.facts.mention import Found
from wirediff.core.facts.passage import Passage

_EASTERN: Final = """
    中国 美国 英国 法国 德国 俄罗斯 韩国 朝鲜 印度 印度尼西亚 印尼 马来西亚 新加坡 泰国 越南 菲律宾 缅甸 柬埔寨 老挝
    孟加拉国 巴基斯坦 阿富汗 伊朗 伊拉克 以色列 巴勒斯坦 叙利亚 黎巴嫩 约旦 沙特 沙特阿拉伯 也门 阿曼 阿联酋 卡塔尔 科威特
    巴林 土耳其 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 埃塞俄比亚 索马里 肯尼亚 乌干达 坦桑尼亚 卢旺达 刚果
    尼日利亚 尼日尔 马里 乍得 加纳 南非 津巴布韦 安哥拉 莫桑比克 乌克兰 波兰 捷克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚
    克罗地亚 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 加拿大 墨西哥 古巴 巴西 阿根廷
    智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 澳大利亚 新西兰 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 蒙古
    尼泊尔 斯里兰卡 白俄罗斯 格鲁吉亚 亚美尼亚 阿塞拜疆
    北京 上海 广州 深圳 天津 重庆 成都 武汉 西安 南京 杭州 香港 澳门 台北 首尔 平壤 新德里 孟买 华盛顿 纽约 洛杉矶 芝加哥
    伦敦 巴黎 柏林 莫斯科 基辅 罗马 马德里 布鲁塞尔 日内瓦 维也纳 华沙 安卡拉 伊斯坦布尔 德黑兰 巴格达 大马士革 贝鲁特
    耶路撒冷 加沙 开罗 喀布尔 伊斯兰堡 雅加达 曼谷 河内 马尼拉 悉尼 堪培拉
    日本 米国 韓国 北朝鮮 東京 大阪 京都 名古屋 札幌 福岡 広島 仙台 横浜 神戸 那覇 千葉 埼玉 静岡 新潟 熊本 長崎 台湾
    アメリカ イギリス フランス ドイツ ロシア インド インドネシア マレーシア シンガポール タイ ベトナム フィリピン ミャンマー
    カンボジア パキスタン アフガニスタン イラン イラク イスラエル パレスチナ シリア レバノン ヨルダン サウジアラビア イエメン
    カタール クウェート トルコ エジプト リビア チュニジア アルジェリア モロッコ スーダン エチオピア ソマリア ケニア ナイジェリア
    ウクライナ ポーランド チェコ ハンガリー ルーマニア ブルガリア ギリシャ セルビア イタリア スペイン ポルトガル オランダ
    ベルギー スイス オーストリア スウェーデン ノルウェー デンマーク フィンランド アイルランド カナダ メキシコ キューバ ブラジル
    アルゼンチン チリ ペルー コロンビア ベネズエラ オーストラリア ニュージーランド カザフスタン モンゴル ネパール スリランカ
    ベラルーシ ソウル ピョンヤン ニューデリー ワシントン ニューヨーク ロサンゼルス ロンドン パリ ベルリン モスクワ キーウ
    ローマ マドリード ブリュッセル ジュネーブ ウィーン ワルシャワ アンカラ イスタンブール テヘラン バグダッド ダマスカス
    ベイルート エルサレム ガザ カイロ カブール ジャカルタ バンコク ハノイ マニラ シドニー
"""
_ARABIC: Final = """
    العراق سوريا لبنان الأردن فلسطين إسرائيل مصر ليبيا تونس الجزائر المغرب السودان اليمن السعودية الإمارات قطر الكويت البحرين
    إيران تركيا روسيا أوكرانيا الصين الهند باكستان أفغانستان اليابان فرنسا ألمانيا بريطانيا إيطاليا إسبانيا أمريكا كندا
    البرازيل الأرجنتين المكسيك نيجيريا إثيوبيا الصومال كينيا النيجر تشاد بولندا اليونان هولندا بلجيكا سويسرا النمسا السويد
    النرويج الولايات_المتحدة كوريا_الجنوبية كوريا_الشمالية جنوب_إفريقيا
    بغداد البصرة الموصل أربيل كركوك دمشق حلب حمص حماة إدلب درعا اللاذقية الرقة بيروت طرابلس صيدا عمان القدس غزة رفح
    خان_يونس رام_الله نابلس جنين القاهرة الإسكندرية الخرطوم أم_درمان صنعاء عدن الحديدة تعز الرياض دبي أبوظبي الدوحة المنامة
    مسقط أسوان الأقصر السويس بورسعيد طنطا بنغازي مصراتة وهران قسنطينة فاس مراكش طنجة صفاقس المهدية سوسة بنزرت قابس القيروان إربد الزرقاء المفرق العقبة الكرك جرش مادبا الدمام الطائف تبوك الرباط أكادير عنابة النجف كربلاء ديالى الفلوجة تكريت سامراء دهوك السليمانية دير_الزور السويداء القامشلي طرطوس النبطية بعلبك زحلة مأرب المكلا ذمار صعدة الفاشر نيالا بورتسودان أسيوط سوهاج الغردقة بيت_لحم طولكرم قلقيلية الدار_البيضاء نواكشوط جدة مكة المدينة_المنورة طهران أصفهان مشهد أنقرة إسطنبول موسكو كييف بكين واشنطن نيويورك لندن باريس برلين روما مدريد بروكسل جنيف فيينا
"""


def _pattern(names: str, before: str, after: str) -> re.Pattern[str]:
    longest_first = sorted(names.replace("\n", " ").split(), key=lambda name: (-len(name), name))
    return re.compile(f"{before}({'|'.join(longest_first).replace('_', ' ')}){after}")


_KANA: Final = "[\u30a1-\u30fa\u30fc]"
_PATTERNS: Final = {
    EAST: _pattern(_EASTERN, f"(?<!{_KANA})", f"(?!{_KANA})"),
    "ar": _pattern(_ARABIC, "(?<!\\w)[وفبل]?", "(?!\\w)"),
}
WITHOUT_CAPITALS: Final = frozenset(_PATTERNS)
"""The languages that write names as they write other words."""


class Place(NamedTuple):
    """A place's name, and the words of the passage from which up to which it stands."""

    name: str
    start: int
    end: int


def place_facts(alignment: Alignment) -> Iterator[Found]:
    """Give the places that became others: as many are gone as are new, and stand in sentences that were edited."""
    old, new = alignment.old.once(_places), alignment.new.once(_places)
    before, after = (Counter(place.name for place in side) for side in (old, new))
    gone, come = _left(old, before - after), _left(new, after - before)
    if len(gone) != len(come):
        return
    for a, b in zip(gone, come, strict=True):
        if alignment.edited("old", a.start) and alignment.edited("new", b.start):
            yield alignment.found(b.start, "name", a.name, b.name)


def _left(places: list[Place], names: Counter[str]) -> list[Place]:
    """Give the last places of each of these names, as many as there are of it."""
    left = names.copy()
    found = []
    for place in reversed(places):
        if left[place.name] > 0:
            left[place.name] -= 1
            found.append(place)
    return found[::-1]


def _places(passage: Passage) -> list[Place]:
    starts, text = passage.starts(), passage.text
    found = _PATTERNS[passage.language].finditer(text)
    return [Place(m[1], bisect_left(starts, m.start(1)), bisect_left(starts, m.end(1))) for m in found]
